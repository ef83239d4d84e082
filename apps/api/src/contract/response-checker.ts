import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { onSendAsyncHookHandler } from 'fastify';
import type { Operation } from './document.js';

/** An answer that breaks the contract: undocumented status, media type or field. */
export class ContractBreachError extends Error {
  override readonly name = 'ContractBreachError';
}

/** A hook that lets no answer pass that the contract does not describe. */
export function createResponseChecker(): onSendAsyncHookHandler {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const compiled = new Map<object, ValidateFunction>();
  return async (request, reply, payload) => {
    const operation = request.routeOptions.config.operation;
    // A 500 is never documented: it already is a failure, and its cause stands in the log.
    if (!operation || reply.statusCode === 500) return payload;
    const breach = findBreach(
      operation,
      reply.statusCode,
      reply.getHeader('content-type'),
      payload,
      (schema) => {
        const validate = compiled.get(schema) ?? ajv.compile(schema);
        compiled.set(schema, validate);
        return validate;
      },
    );
    if (!breach) return payload;
    // Fastify keeps the status of an answer that was a refusal already: a breach in one would pass for the refusal.
    reply.code(500);
    throw new ContractBreachError(`humas: ${operation.id} broke its contract. ${breach}`);
  };
}

function findBreach(
  operation: Operation,
  status: number,
  contentType: unknown,
  payload: unknown,
  compile: (schema: object) => ValidateFunction,
): string | undefined {
  const response = operation.responses[status];
  if (!response) return `Status ${status} is not documented.`;
  if (payload === undefined || payload === null || payload === '') {
    // An answer to HEAD keeps the headers of its GET and has no body to look at.
    return undefined;
  }
  const type = String(contentType).split(';', 1)[0] ?? '';
  const media = response.content?.[type];
  if (!media) return `${type} is not a documented media type of ${status}.`;
  const validate = compile(media.schema);
  const value: unknown = type.endsWith('json') ? JSON.parse(String(payload)) : String(payload);
  return validate(value) ? undefined : `${status}: ${JSON.stringify(validate.errors)}`;
}
