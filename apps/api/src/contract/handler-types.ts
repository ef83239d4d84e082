import type { OperationId, operations } from '@humas/contract';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../keys/principal.js';

type Part<Id extends OperationId, Name extends 'path' | 'query' | 'header'> =
  NonNullable<operations[Id]['parameters'][Name]> extends never
    ? Record<string, never>
    : NonNullable<operations[Id]['parameters'][Name]>;

type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody: { content: infer Content } }
  ? Content extends { 'application/json': infer Json }
    ? Json
    : Content extends { 'multipart/form-data': unknown }
      ? undefined
      : Content[keyof Content]
  : undefined;

/** What a handler receives: everything already follows the contract. */
export type Input<Id extends OperationId> = Received<Id> & Asker<Id>;

/** Operations that need a key are those that can answer 401; a test holds the document to it. */
type Asker<Id extends OperationId> = operations[Id]['responses'] extends { 401: unknown }
  ? {
      /** The key that asks. Its scopes were checked; what it reaches is the handler's question, see `Access`. */
      readonly principal: Principal;
    }
  : unknown;

interface Received<Id extends OperationId> {
  readonly path: Part<Id, 'path'>;
  readonly query: Part<Id, 'query'>;
  readonly headers: Part<Id, 'header'>;
  /** Undefined for `multipart/form-data`: nothing of it was read, the handler takes it from `request`. */
  readonly body: BodyOf<Id>;
  /** The request itself, for what no contract describes: address, user agent, languages. */
  readonly request: FastifyRequest;
}

type ContentOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;

type AnswerWith<Status, Body> = {
  readonly status: Status;
  readonly body: Body;
  readonly headers?: Readonly<Record<string, string>>;
  /** Makes the `ETag`, `"<version>.<hash of the body>"`, and with it 304. Absent: no ETag. */
  readonly version?: number;
  /** For a body that also says when it was asked: what its tag is made of, which is then a weak one. */
  readonly sameAs?: unknown;
  /** The moment of `services.clock` that changes the answer: nobody may keep it longer. Absent: none is known. */
  readonly until?: number;
};

type Success = 200 | 201 | 204 | 303;

type Successes<Responses> = {
  [Status in keyof Responses & Success]: AnswerWith<Status, ContentOf<Responses[Status]>>;
}[keyof Responses & Success];

/** What a handler may answer: a documented success. Everything else is thrown as a `ProblemError`. */
export type Answer<Id extends OperationId> = Successes<operations[Id]['responses']>;

/** One handler per operation of the contract: a missing, extra or misnamed one does not compile. */
export type Handlers = {
  readonly [Id in OperationId]: (input: Input<Id>) => Promise<Answer<Id>>;
};
