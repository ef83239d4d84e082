import type { SourceEntry } from '../sync/source.js';
import { asPost, entryOf, LIST_FIELDS, type Post, text } from './post.js';
import { type Answer, errorCode, type Requests, SiteUnreadableError, unreadable } from './requests.js';
import type { RestRoot } from './rest-root.js';

/** Sites limit how many posts a page may hold; the first they accept is used. */
const PAGE_SIZES = [100, 50, 20, 10];
const MOST_TRIES = 3;
/** The largest newspaper has fewer; a list that goes on has no end. */
const MOST_POSTS = 500_000;

type Listing = { entries: SourceEntry[]; isConsistent: boolean };

/**
 * Lists every published post of a site, in order of number, so that editing while it is read moves nothing.
 *
 * A post that is trashed meanwhile moves all that follow over the edge of their page, and one would be missed; the
 * totals of the site tell, and the list is read again.
 *
 * @throws {SiteUnreadableError} when no complete list can be had: half a list would look like deletions.
 */
export async function listPosts(root: RestRoot, requests: Requests, since?: string): Promise<SourceEntry[]> {
  for (let tries = 1; ; tries += 1) {
    const { entries, isConsistent } = await listOnce(root, requests, since);
    if (isConsistent) return entries;
    if (tries >= MOST_TRIES) throw keepsChanging(root);
  }
}

async function listOnce(root: RestRoot, requests: Requests, since?: string): Promise<Listing> {
  const first = await firstPage(root, requests, since);
  // Not the posts themselves: some sites send them whole, whatever they are asked for.
  const entries = new Map<number, SourceEntry | null>();
  let listed = 0;
  let answer = first.answer;
  for (let page = 1; ; ) {
    const found = postsIn(answer, first.url);
    const before = entries.size;
    listed += found.length;
    for (const post of found) entries.set(post.id, isSince(post, since) ? entryOf(post) : null);
    const pages = headerNumber(answer, 'x-wp-totalpages');
    // Nothing new: the end, or a site that answers every page with the first one.
    if (entries.size === before || (pages !== undefined && page >= pages)) break;
    if (entries.size > MOST_POSTS) throw endless(root);
    page += 1;
    const url = pageUrl(root, { size: first.size, page, since });
    answer = await requests.get(url);
    // Sites that hide their totals end here.
    if (answer.status === 400 && errorCode(answer) === 'rest_post_invalid_page_number') break;
    if (answer.status !== 200) throw unreadable(url, answer);
  }
  const total = headerNumber(first.answer, 'x-wp-total');
  const totalNow = headerNumber(answer, 'x-wp-total') ?? total;
  const isComplete = total === undefined || (entries.size === total && totalNow === total);
  return {
    entries: [...entries.values()].filter((entry) => entry !== null),
    isConsistent: isComplete && listed === entries.size,
  };
}

async function firstPage(root: RestRoot, requests: Requests, since?: string) {
  for (const size of PAGE_SIZES) {
    const url = pageUrl(root, { size, page: 1, since });
    const answer = await requests.get(url);
    if (answer.status === 200) return { answer, size, url };
    const isTooMany = [400, 413, 500].includes(answer.status);
    if (!isTooMany || size === PAGE_SIZES.at(-1)) throw unreadable(url, answer);
  }
  throw new Error('humas: no page size was tried.');
}

function pageUrl(
  root: RestRoot,
  { size, page, since }: { size: number; page: number; since: string | undefined },
): string {
  return root.at('/wp/v2/posts', {
    per_page: size,
    page,
    orderby: 'id',
    order: 'asc',
    _fields: LIST_FIELDS,
    ...(since ? { modified_after: since } : {}),
  });
}

function postsIn(answer: Answer, url: string): Post[] {
  if (!Array.isArray(answer.json)) throw unreadable(url, answer);
  return answer.json.map((value) => {
    const post = asPost(value);
    if (!post) throw unreadable(url, answer);
    return post;
  });
}

/** Older sites do not know `modified_after` and answer with everything. */
function isSince(post: Post, since: string | undefined): boolean {
  return !since || Date.parse(`${text(post.modified_gmt)}Z`) >= Date.parse(since);
}

/** Proxies drop headers, and some set them to nothing. */
function headerNumber({ headers }: Answer, name: string): number | undefined {
  const written = headers.get(name)?.trim();
  return written && /^\d+$/.test(written) ? Number(written) : undefined;
}

function keepsChanging(root: RestRoot): SiteUnreadableError {
  return new SiteUnreadableError({
    id: `Daftar artikel di ${root.href} berubah setiap kali dibaca (${MOST_TRIES} kali), jadi tidak pasti lengkap. Jalankan lagi ketika tidak ada yang menghapus artikel.`,
    en: `The list of articles at ${root.href} changed every time it was read (${MOST_TRIES} times), so it is not surely complete. Run again when nobody is deleting.`,
  });
}

function endless(root: RestRoot): SiteUnreadableError {
  return new SiteUnreadableError({
    id: `Daftar artikel di ${root.href} tidak berakhir (lebih dari ${MOST_POSTS}). Periksa situsnya, atau bawa sebagian dengan --since.`,
    en: `The list of articles at ${root.href} has no end (more than ${MOST_POSTS}). Check the site, or carry a part over with --since.`,
  });
}
