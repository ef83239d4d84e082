import { unusable } from '../errors/unusable.js';

/** An id, or anything that has one: an article from a list is as good as its id. */
export type IdOf = string | { readonly id: string };

/** One query parameter's value; null and undefined leave it out. */
type QueryValue = string | number | boolean | IdOf | readonly IdOf[] | null | undefined;

/** The id of what was given: ids and things that have one are equally good. Nothing stays nothing. */
export const idOf = <Given extends IdOf | null | undefined>(given: Given) =>
  (typeof given === 'object' && given !== null ? given.id : given) as Given extends IdOf ? string : Given;

/** Query parameters by name. */
export type Query = Readonly<Record<string, QueryValue>>;

/**
 * Builds `/v1/…` out of path parts, encoded.
 *
 * @throws {HumasConfigurationError} (`invalid_argument`) for a part that would address another resource:
 *   `articles.get('')` must not read the list.
 */
export function pathOf(parts: readonly IdOf[]): string {
  return ['/v1', ...parts.map(encodePart)].join('/');
}

function encodePart(part: IdOf): string {
  const text: unknown = idOf(part);
  if (typeof text !== 'string' || text === '' || text === '.' || text === '..') {
    unusable(
      `an id or slug was ${JSON.stringify(text)}. It would name another resource. Pass an id, a slug, or an object with an id.`,
    );
  }
  return encodeURIComponent(text);
}

/**
 * Writes query parameters in order of name, so that one question has one address and the cache knows it again.
 * Lists become comma-separated, as the contract wants; null and undefined are left out.
 */
export function queryOf(query: Query): string {
  let text = '';
  for (const name of Object.keys(query).sort()) {
    const value = query[name];
    if (value != null) text += `${text ? '&' : '?'}${encodeURIComponent(name)}=${encodeValue(value)}`;
  }
  return text;
}

const encodeValue = (value: NonNullable<QueryValue>): string =>
  Array.isArray(value) ? value.map(encodeValue).join(',') : encodeURIComponent(idOf(value as IdOf));
