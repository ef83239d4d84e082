import { createRequire } from 'node:module';
import type { OperationId } from '@humas/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Operation {
  operationId: OperationId;
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

const document = createRequire(import.meta.url)('@humas/contract/openapi.json') as {
  paths: Record<string, Record<string, Operation>>;
};
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

interface Route {
  method: string;
  pattern: RegExp;
  literal: boolean;
  operation: Operation;
}

const routes: Route[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([, operation]) => operation.operationId)
    .map(([method, operation]) => ({
      method: method.toUpperCase(),
      pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
      literal: !path.includes('{'),
      operation,
    })),
);

/** The operation a request belongs to; a literal path wins over one with parameters, as in the server. */
function operationOf(method: string, url: string): Operation {
  const { pathname } = new URL(url);
  const found = routes.filter((route) => route.method === method && route.pattern.test(pathname));
  const [best] = found.toSorted((a, b) => Number(b.literal) - Number(a.literal));
  if (!best) throw new Error(`${method} ${pathname} is not in the contract`);
  return best.operation;
}

/** Every answer seen so far, by operation: which statuses came, and what was wrong with them. */
export class Judge {
  readonly seen = new Map<OperationId, Set<number>>();
  readonly violations: string[] = [];

  /** A `fetch` that checks each answer's status, media type and body against the contract. */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { method, url } = request;
    const response = await fetch(request);
    await this.#check(operationOf(method, url), response.clone());
    return response;
  };

  async #check(operation: Operation, response: Response): Promise<void> {
    const { operationId } = operation;
    this.seen.set(operationId, (this.seen.get(operationId) ?? new Set()).add(response.status));
    const described = operation.responses[response.status];
    if (!described)
      return void this.violations.push(`${operationId}: status ${response.status} is not documented`);
    const [mediaType = ''] = (response.headers.get('content-type') ?? '').split(';');
    if (!described.content) return;
    const schema = described.content[mediaType]?.schema;
    if (!schema)
      return void this.violations.push(
        `${operationId}: ${response.status} as ${mediaType} is not documented`,
      );
    if (!mediaType.endsWith('json')) return;
    if (!ajv.validate(schema, await response.json())) {
      this.violations.push(`${operationId}: ${response.status} ${ajv.errorsText()}`);
    }
  }
}

/** Every operation the SDK promises a method for. */
export const promised: OperationId[] = Object.values(document.paths)
  .flatMap((methods) => Object.values(methods))
  .filter((operation) => operation.operationId && !('x-humas-sdk' in operation))
  .map(({ operationId }) => operationId);
