import type { OperationId, operations } from '@humas/contract';
import type { FastifyRequest } from 'fastify';

type Part<Id extends OperationId, Name extends 'path' | 'query' | 'header'> =
  NonNullable<operations[Id]['parameters'][Name]> extends never
    ? Record<string, never>
    : NonNullable<operations[Id]['parameters'][Name]>;

type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody: { content: infer Content } }
  ? Content extends { 'application/json': infer Json }
    ? Json
    : Content[keyof Content]
  : undefined;

/** What a handler receives: everything already follows the contract. */
export interface Input<Id extends OperationId> {
  readonly path: Part<Id, 'path'>;
  readonly query: Part<Id, 'query'>;
  readonly headers: Part<Id, 'header'>;
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
};

type Successes<Responses> = {
  [Status in keyof Responses & (200 | 204 | 303)]: AnswerWith<Status, ContentOf<Responses[Status]>>;
}[keyof Responses & (200 | 204 | 303)];

/** What a handler may answer: a documented success. Everything else is thrown as a `ProblemError`. */
export type Answer<Id extends OperationId> = Successes<operations[Id]['responses']>;

/** One handler per operation of the contract: a missing, extra or misnamed one does not compile. */
export type Handlers = {
  readonly [Id in OperationId]: (input: Input<Id>) => Promise<Answer<Id>>;
};
