/** The part of a Fastify (pino) logger the database uses. Nothing it is given names a person or holds a password. */
export interface DatabaseLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** For callers that want quiet, such as tests. */
export const silentLog: DatabaseLog = { info() {}, warn() {}, error() {} };
