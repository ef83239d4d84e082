import { webAddress } from '../prepare/address.js';
import type { KnownPicture } from '../prepare/picture-source.js';
import { isAboutAnswer } from '../safe-fetch/errors.js';
import { plain, rendered, text } from './post.js';
import { isRecord, type Requests } from './requests.js';
import type { RestRoot } from './rest-root.js';

/** A category or tag. */
export type Term = { slug: string; name: string };
/** A picture of the media library; its caption is HTML. */
export type LibraryPicture = KnownPicture & { id: number; captionHtml: string | null };

const MOST_AT_ONCE = 100;
/** A hundred media with all that plugins add to them. */
const LARGEST_ANSWER = 10_000_000;
/** Characters of one of them, kept for the whole run. */
const LONGEST_KEPT = 20_000;

/**
 * What posts only name by number: terms, authors, pictures. Asked for in bulk and remembered for the whole run, so that
 * a site with thousands of posts answers a few hundred requests. Sites hide some of it (authors above all): what is
 * hidden is missing, and no post fails because of it.
 */
export class Details {
  readonly #root: RestRoot;
  readonly #requests: Requests;
  readonly #known = new Map<string, Map<number, Readonly<Record<string, unknown>> | null>>();

  constructor(root: RestRoot, requests: Requests) {
    this.#root = root;
    this.#requests = requests;
  }

  async terms(taxonomy: 'categories' | 'tags', ids: readonly number[]): Promise<Map<number, Term>> {
    const found = await this.#get(taxonomy, ids, 'id,slug,name');
    return mapped(found, ({ slug, name }) => ({ slug: text(slug), name: plain(name) }));
  }

  async authors(ids: readonly number[]): Promise<Map<number, string>> {
    const found = await this.#get('users', ids, 'id,name');
    return mapped(found, ({ name }) => plain(name));
  }

  async pictures(ids: readonly number[]): Promise<Map<number, LibraryPicture>> {
    const fields = 'id,source_url,alt_text,caption,mime_type,media_type';
    const found = await this.#get('media', ids, fields);
    const pictures = new Map<number, LibraryPicture>();
    for (const [id, medium] of found) {
      const address = webAddress(text(medium.source_url), this.#root.href);
      const isPicture = text(medium.media_type) === 'image' || text(medium.mime_type).startsWith('image/');
      if (!address || !isPicture) continue;
      const captionHtml = rendered(medium.caption) || null;
      pictures.set(id, {
        id,
        address,
        alt: text(medium.alt_text),
        caption: plain(medium.caption),
        captionHtml,
      });
    }
    return pictures;
  }

  async #get(collection: string, ids: readonly number[], fields: string) {
    const known = this.#known.get(collection) ?? new Map<number, Readonly<Record<string, unknown>> | null>();
    this.#known.set(collection, known);
    const missing = [...new Set(ids)].filter((id) => !known.has(id));
    for (let start = 0; start < missing.length; start += MOST_AT_ONCE) {
      const include = missing.slice(start, start + MOST_AT_ONCE);
      for (const id of include) known.set(id, null);
      const parameters = { include: include.join(','), per_page: MOST_AT_ONCE, _fields: fields };
      const url = this.#root.at(`/wp/v2/${collection}`, parameters);
      for (const item of await this.#items(url)) {
        const id = Number(item.id);
        if (include.includes(id)) known.set(id, kept(item, fields.split(',')));
      }
    }
    return new Map(
      [...new Set(ids)].flatMap((id): [number, Readonly<Record<string, unknown>>][] => {
        const item = known.get(id);
        return item ? [[id, item]] : [];
      }),
    );
  }

  async #items(url: string): Promise<Readonly<Record<string, unknown>>[]> {
    try {
      const { status, json } = await this.#requests.get(url, LARGEST_ANSWER);
      return status === 200 && Array.isArray(json) ? json.filter(isRecord) : [];
    } catch (error) {
      if (isAboutAnswer(error)) return [];
      throw error;
    }
  }
}

/** What was asked for; some sites send everything. */
function kept(item: Readonly<Record<string, unknown>>, fields: readonly string[]) {
  const wanted = Object.fromEntries(fields.map((field) => [field, item[field]]));
  return JSON.stringify(wanted).length <= LONGEST_KEPT ? wanted : null;
}

function mapped<Value>(
  found: Map<number, Readonly<Record<string, unknown>>>,
  make: (item: Readonly<Record<string, unknown>>) => Value,
): Map<number, Value> {
  return new Map([...found].map(([id, item]) => [id, make(item)]));
}
