import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { OperationId, Scope } from '@humas/contract';

/** A JSON Schema; its keywords are Ajv's business, not ours. */
export type Schema = Readonly<Record<string, unknown>>;

/** One parameter of an operation, as OpenAPI writes it. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** One operation with all its parameters, those of its path included. */
export interface Operation {
  readonly id: OperationId;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Fastify's spelling: `/v1/articles/:article`. */
  readonly url: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content>>;
  /** What a key must be allowed to, for operations that need one; absent where anybody may ask. */
  readonly scopes?: readonly Scope[];
  /** Whether query parameters nobody described are no mistake but nothing at all. */
  readonly ignoresUnknown: boolean;
}

interface WrittenOperation extends Omit<Operation, 'id' | 'scopes' | 'ignoresUnknown'> {
  readonly operationId: OperationId;
  readonly 'x-humas-unknown-parameters'?: 'ignored';
  readonly security?: readonly { readonly secretKey?: readonly Scope[] }[];
}

type PathItem = Readonly<Record<string, unknown>> & { readonly parameters?: readonly Parameter[] };

const require = createRequire(import.meta.url);

/** Every operation of the contract, from the document with its `$ref`s already replaced. */
export function readOperations(): Operation[] {
  const document: { paths: Record<string, PathItem> } = require('@humas/contract/openapi.json');
  return Object.entries(document.paths).flatMap(([path, item]) =>
    ['get', 'post', 'put', 'delete'].flatMap((method) => {
      const found = item[method] as WrittenOperation | undefined;
      if (!found) return [];
      return [
        {
          id: found.operationId,
          method: method.toUpperCase() as Operation['method'],
          url: path.replaceAll(/\{(\w+)\}/g, ':$1'),
          parameters: [...(item.parameters ?? []), ...(found.parameters ?? [])],
          requestBody: found.requestBody,
          responses: found.responses,
          scopes: found.security?.find(({ secretKey }) => secretKey)?.secretKey,
          ignoresUnknown: found['x-humas-unknown-parameters'] === 'ignored',
        },
      ];
    }),
  );
}

/** One operation of the contract by its name. */
export function findOperation(id: OperationId): Operation {
  const found = readOperations().find((operation) => operation.id === id);
  if (!found) throw new Error(`humas: the contract has no operation ${id}. Correct either of them.`);
  return found;
}

/** The contract as its authors wrote it, with `$ref`s and comments, for `/openapi.yaml`. */
export function readContractText(): string {
  return readFileSync(require.resolve('@humas/contract/openapi.yaml'), 'utf8');
}
