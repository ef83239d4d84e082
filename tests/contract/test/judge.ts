import { createRequire } from 'node:module';
import type { OperationId } from '@humas/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Content = Record<string, { schema: object }>;

interface Operation {
  operationId: OperationId;
  parameters?: { in: string; name: string; required?: boolean; schema: object }[];
  /** What a caller must hold; absent where everybody may ask. */
  security?: Record<string, string[]>[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
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

const mediaTypeOf = ({ headers }: Request | Response) =>
  (headers.get('content-type') ?? '').split(';')[0] ?? '';

/** A multipart body as the object its schema describes; a file is the text of its name. */
async function formOf(request: Request): Promise<object> {
  const form = await request.formData();
  return Object.fromEntries(
    [...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
  );
}

/** Every answer seen so far, by operation: which statuses came, and what was wrong with them. */
export class Judge {
  readonly seen = new Map<OperationId, Set<number>>();
  readonly violations: string[] = [];
  readonly #fetch: typeof fetch;

  constructor(through: typeof fetch = fetch) {
    this.#fetch = through;
  }

  /**
   * A `fetch` that checks each answer's status, media type and body against the contract, and that nothing was
   * accepted which the contract refuses: a body or a header it does not describe, or a write without a key.
   */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const operation = operationOf(request.method, request.url);
    const asked = request.clone();
    const response = await this.#fetch(request);
    this.seen.set(
      operation.operationId,
      (this.seen.get(operation.operationId) ?? new Set()).add(response.status),
    );
    if (response.ok) await this.#checkAccepted(operation, asked, response.status);
    await this.#checkAnswer(operation, response.clone());
    return response;
  };

  async #checkAccepted(operation: Operation, request: Request, status: number): Promise<void> {
    const { operationId, security, requestBody, parameters = [] } = operation;
    if (security?.length && !/^Bearer \S+$/.test(request.headers.get('authorization') ?? ''))
      this.violations.push(`${operationId}: ${status} without a key`);
    for (const { name, schema } of parameters.filter((one) => one.in === 'header' && one.required)) {
      const value = request.headers.get(name);
      if (value === null || !ajv.validate(schema, value))
        this.violations.push(`${operationId}: ${status} for the ${name} ${JSON.stringify(value)}`);
    }
    if (!requestBody) return;
    const mediaType = mediaTypeOf(request);
    const schema = requestBody.content[mediaType]?.schema;
    if (!schema)
      return void this.violations.push(
        `${operationId}: ${status} for a body of ${mediaType}, which is not documented`,
      );
    const body: unknown = mediaType.startsWith('multipart/') ? await formOf(request) : await request.json();
    if (!ajv.validate(schema, body))
      this.violations.push(`${operationId}: ${status} for a body whose ${ajv.errorsText()}`);
  }

  async #checkAnswer(operation: Operation, response: Response): Promise<void> {
    const { operationId } = operation;
    const described = operation.responses[response.status];
    if (!described)
      return void this.violations.push(`${operationId}: status ${response.status} is not documented`);
    if (!described.content) return;
    const mediaType = mediaTypeOf(response);
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

/** Every operation that needs a key. */
export const keyed: OperationId[] = Object.values(document.paths)
  .flatMap((methods) => Object.values(methods))
  .filter((operation) => operation.security?.length)
  .map(({ operationId }) => operationId);
