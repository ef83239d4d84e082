import { type Operation, operationsOf } from './collect-examples.ts';

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: { type?: string; enum?: string[]; minimum?: number; maximum?: number };
}
interface Body {
  content: Record<string, { schema: { required?: string[]; properties?: object } }>;
}
interface PathItem extends Record<string, unknown> {
  parameters?: Parameter[];
}
/** What a route is made of beside the answers every operation has. */
interface Described extends Operation {
  parameters?: Parameter[];
  requestBody?: Body;
  security?: unknown[];
  'x-humas-unknown-parameters'?: 'ignored';
}

/** How an operation is asked and answered, without schemas: enough for a mock, far less than the document. */
export type Route = ReturnType<typeof routeOf>;

/** Every operation as a route, by `operationId`. */
export function collectRoutes(document: object): Record<string, Route> {
  const { paths } = document as { paths: Record<string, PathItem> };
  return Object.fromEntries(
    Object.entries(paths).flatMap(([path, { parameters: shared = [], ...methods }]) =>
      Object.entries(methods as Record<string, Described>).map(([method, operation]) => [
        operation.operationId,
        routeOf(method, path, operation, shared),
      ]),
    ),
  );
}

function routeOf(method: string, path: string, operation: Described, shared: Parameter[]) {
  const { responses } = operation;
  const [status = '200', success = {}] =
    Object.entries(responses).find(([code]) => /^(2..|303)$/.test(code)) ?? [];
  const [type, media] = Object.entries(success.content ?? {})[0] ?? [];
  const [example] = Object.values(media?.examples ?? {});
  const parameters = [...shared, ...(operation.parameters ?? [])].filter((each) => each.in !== 'path');
  const body = operation.requestBody && bodyOf(operation.requestBody);
  return {
    method: method.toUpperCase(),
    path,
    status: Number(status),
    ...(type && { type }),
    // JSON stands in `examples`; feeds and pages stand here.
    ...(type && type !== 'application/json' && { text: textOf(example?.value) }),
    needsKey: (operation.security ?? []).length > 0,
    hasETag: '304' in responses || 'ETag' in (success.headers ?? {}),
    isCacheable: '304' in responses,
    ignoresUnknown: operation['x-humas-unknown-parameters'] === 'ignored',
    parameters: parameters.map(({ name, in: place, required = false, schema }) => ({
      name,
      in: place,
      required,
      ...picked(schema),
    })),
    ...(body && { body }),
    problems: [...new Set(problemsOf(operation).map(([, { code }]) => code))],
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The rules of a value that can be checked without a schema library. */
const picked = ({ type, enum: values, minimum, maximum }: Parameter['schema']) => ({
  ...(type && { type }),
  ...(values && { enum: values }),
  ...(minimum !== undefined && { minimum }),
  ...(maximum !== undefined && { maximum }),
});

function bodyOf({ content }: Body) {
  const media = content['application/json'] ?? Object.values(content)[0];
  const { required = [], properties = {} } = media?.schema ?? {};
  return { types: Object.keys(content), required, properties: Object.keys(properties) };
}

interface ProblemExample {
  status: number;
  code: string;
}

/**
 * The refusals an operation shows. A redirect is none: `fetch` follows it. The plain forms share one page for all of
 * theirs, whatever the status.
 */
function problemsOf({ responses }: Operation): (readonly [string, ProblemExample])[] {
  return Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.values(content['application/problem+json']?.examples ?? {})
      .map(({ value }) => [status, value as ProblemExample] as const)
      .filter(([, { status: shown }]) => shown === Number(status) && shown >= 400),
  );
}

/** One example of every problem the document shows, by its code. */
export function collectProblems(document: object): Record<string, ProblemExample> {
  const found: Record<string, ProblemExample> = {};
  for (const operation of operationsOf(document).values())
    for (const [, problem] of problemsOf(operation)) found[problem.code] ??= problem;
  return found;
}
