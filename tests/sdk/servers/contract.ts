import document from '@humas/contract/openapi.json' with { type: 'json' };

type Content = Record<string, { examples?: Record<string, { value: unknown }> }>;

interface Header {
  example?: string;
  examples?: Record<string, { value: string }>;
}

interface Described {
  operationId?: string;
  'x-humas-sdk'?: boolean;
  security?: object[];
  responses: Record<string, { content?: Content; headers?: Record<string, Header> }>;
}

/** One operation of the contract, as much of it as a server of examples needs. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly keyed: boolean;
  /** The status of its first success. */
  readonly success: number;
  /** The statuses of its refusals. */
  readonly refusals: readonly number[];
  readonly responses: Described['responses'];
  answers(request: Request): boolean;
}

const paths = document.paths as unknown as Record<string, Record<string, Described>>;

/** Every operation the SDK has a method for; those at a fixed address first, as servers look for them. */
export const operations: readonly Operation[] = Object.entries(paths)
  .toSorted(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')))
  .flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, described]) => operationOf(path, method, described)),
  );

function operationOf(path: string, method: string, described: Described): Operation[] {
  const { operationId: id, responses, security } = described;
  if (!id || described['x-humas-sdk'] === false) return [];
  const statuses = Object.keys(responses).map(Number);
  const pattern = new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
  return [
    {
      id,
      method: method.toUpperCase(),
      keyed: !!security?.length,
      success: Math.min(...statuses),
      refusals: statuses.filter((status) => status >= 400),
      responses,
      answers: (request) =>
        request.method === method.toUpperCase() && pattern.test(new URL(request.url).pathname),
    },
  ];
}

/** The example of one answer, what it is written in, and what its headers look like. */
export function descriptionOf({ responses }: Operation, status: number) {
  const [mediaType, media] = Object.entries(responses[status]?.content ?? {})[0] ?? [];
  const headers = Object.entries(responses[status]?.headers ?? {}).map(
    ([name, { example, examples = {} }]) => [name, example ?? Object.values(examples)[0]?.value ?? ''],
  );
  return {
    mediaType,
    example: Object.values(media?.examples ?? {})[0]?.value,
    headers: Object.fromEntries(headers) as Record<string, string>,
  };
}
