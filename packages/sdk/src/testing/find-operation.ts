import { type MockOperation, named, OPERATIONS, ROUTES } from './operation.js';
import type { Refusal } from './refusal.js';

/** The operation an address belongs to, and what stands in the variable parts of its path. */
export interface FoundOperation {
  readonly operation: MockOperation;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the operation a request is for, or says why there is none and which is nearest. */
export function findOperation(method: string, url: URL, baseUrl: string): FoundOperation | Refusal {
  const address = url.origin + url.pathname;
  if (!address.startsWith(`${baseUrl}/`)) {
    return {
      code: 'route_not_found',
      detail: `${method} ${address} is not below ${baseUrl}. The mock answers nothing else. Pass its baseUrl to whoever asks.`,
    };
  }
  const path = address.slice(baseUrl.length);
  // `/articles/popular` would also fit `/articles/{article}`: the fewer variable parts, the better.
  const fitting = OPERATIONS.map((id) => ({ id, params: paramsOf(ROUTES[id].path, path) }))
    .filter((each): each is { id: MockOperation; params: Record<string, string> } => !!each.params)
    .sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  const found = fitting.find(({ id }) => ROUTES[id].method === method);
  if (found) return { operation: found.id, path, params: found.params };
  return {
    code: fitting.length ? 'method_not_allowed' : 'route_not_found',
    detail: `${method} ${path} is no operation of the contract. Nobody could answer it. The nearest is ${named(fitting[0]?.id ?? nearest(method, path))}.`,
  };
}

function paramsOf(template: string, path: string): Record<string, string> | undefined {
  const parts = template.split('/');
  const given = path.split('/');
  if (parts.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = decoded(given[index] ?? '');
    if (part.startsWith('{') && value) params[part.slice(1, -1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The operation whose method and path take the fewest changes to become these. */
function nearest(method: string, path: string): MockOperation {
  const given = path.split('/');
  const costOf = (id: MockOperation) => {
    const route = ROUTES[id];
    const parts = route.path.split('/');
    const longer = Math.max(parts.length, given.length);
    const costs = Array.from({ length: longer }, (_, index) => {
      const [part = '', value] = [parts[index], given[index]];
      return part.startsWith('{') && value !== undefined ? 1 : distance(part, value ?? '');
    });
    return costs.reduce((sum, cost) => sum + cost, route.method === method ? 0 : 2);
  };
  return OPERATIONS.reduce((best, id) => (costOf(id) < costOf(best) ? id : best));
}

/** How many letters have to change (Levenshtein). */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    let corner = index;
    const next = [index + 1];
    for (let at = 1; at <= other.length; at++) {
      const above = row[at] ?? 0;
      next.push(Math.min((next[at - 1] ?? 0) + 1, above + 1, corner + (letter === other[at - 1] ? 0 : 1)));
      corner = above;
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
