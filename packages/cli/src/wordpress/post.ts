import { createHash } from 'node:crypto';
import { parseWordPressDates } from '@humas/editorial';
import { webAddress } from '../prepare/address.js';
import { plainText } from '../prepare/dom.js';
import { PREPARATION } from '../prepare/version.js';
import type { Refused, SourceEntry } from '../sync/source.js';
import type { Text } from '../words/text.js';
import { isRecord } from './requests.js';
import { VIEW_FIELDS, viewsOf } from './views.js';

/** Fields a listing asks for: enough to see what changed, a hundred times lighter than the articles. */
export const LIST_FIELDS = ['id', 'link', 'modified_gmt', 'meta', 'acf', ...VIEW_FIELDS].join(',');

/** Fields an article is made of. */
export const POST_FIELDS = [
  'id',
  'date',
  'date_gmt',
  'modified_gmt',
  'slug',
  'link',
  'lang',
  'title',
  'content',
  'excerpt',
  'author',
  'featured_media',
  'categories',
  'tags',
  'meta',
  'acf',
  'jetpack_featured_media_url',
  'yoast_head_json.author',
  ...VIEW_FIELDS,
].join(',');

/** A post as the site sent it; every field is looked at before it is believed. */
export type Post = Readonly<Record<string, unknown>> & { id: number };

/** @returns the post, or `undefined` when the answer is none. */
export function asPost(value: unknown): Post | undefined {
  return isRecord(value) && Number.isSafeInteger(value.id) && Number(value.id) > 0
    ? { ...value, id: Number(value.id) }
    : undefined;
}

/**
 * What a run compares with the last one: anything an editor changes moves `modified_gmt`, a new slug moves the address,
 * and a better preparation moves its own number. A renamed category, another caption in the media library and a changed
 * author do not show; `--full` is for those.
 */
export function entryOf(post: Post): SourceEntry {
  const modified = text(post.modified_gmt);
  const moment = /^[\dT:.-]{1,30}$/.test(modified) ? modified : digest(modified);
  const version = `${moment}.${digest(text(post.link)).slice(0, 12)}.${PREPARATION}`;
  return { sourceId: String(post.id), version, views: viewsOf(post) };
}

const digest = (words: string) => createHash('sha256').update(words).digest('hex');

/** The words of a field that WordPress sends as `{ rendered }`, HTML as it is. */
export function rendered(field: unknown): string {
  return isRecord(field) ? text(field.rendered) : text(field);
}

/** The words of a rendered field for people: entities decoded, no elements. */
export function plain(field: unknown): string {
  return plainText(rendered(field));
}

/** When the post was published and last changed, from the fields in UTC; `null` when it never was. */
export function momentsOf(post: Post): { publishedAt: string; updatedAt: string | null } | null {
  const publishedAt = momentOf(post.date, post.date_gmt);
  if (publishedAt === null) return null;
  const modifiedAt = momentOf(undefined, post.modified_gmt);
  // A scheduled post was last changed before it was published, and saving takes a second: neither is an update.
  const isLater = modifiedAt !== null && Date.parse(modifiedAt) - Date.parse(publishedAt) > 60_000;
  return { publishedAt, updatedAt: isLater ? modifiedAt : null };
}

function momentOf(date: unknown, gmt: unknown): string | null {
  try {
    return parseWordPressDates({ date: text(date), date_gmt: text(gmt) }).iso;
  } catch {
    return null;
  }
}

/**
 * Why a post cannot be carried over, or `undefined` when it can. That is how its site has it, and will be tomorrow: it
 * is said in every report, and is no failure.
 */
export function refusal(post: Post): Refused | undefined {
  const reason = withheld(post);
  return reason && { sourceId: String(post.id), reason, failed: false };
}

function withheld(post: Post): Text | undefined {
  if (isRecord(post.content) && post.content.protected === true) {
    return {
      id: 'Artikel ini dilindungi kata sandi, jadi bukan untuk umum.',
      en: 'The article is protected by a password, so it is not for everybody.',
    };
  }
  if (plain(post.title) === '') {
    return {
      id: 'Artikel tidak berjudul. Beri judul di situs asal, lalu jalankan lagi.',
      en: 'The article has no headline. Give it one on its site, then run again.',
    };
  }
  if (momentsOf(post) === null) {
    return {
      id: `Tanggal terbitnya tidak diketahui (date_gmt: ${text(post.date_gmt) || 'kosong'}). Simpan ulang artikelnya di WordPress.`,
      en: `When it was published is unknown (date_gmt: ${text(post.date_gmt) || 'empty'}). Save the post again in WordPress.`,
    };
  }
  if (webAddress(text(post.link), 'https://invalid.invalid/') === undefined || text(post.link) === '') {
    return {
      id: 'Artikel tidak punya alamat di situs asal.',
      en: 'The article has no address on its site.',
    };
  }
  return undefined;
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** No post is in more categories, and no more tags are carried over. */
const MOST_NUMBERS = 100;

/** Numbers in a field such as `categories`. */
export function numbers(value: unknown): number[] {
  const all: unknown[] = Array.isArray(value) ? value.slice(0, MOST_NUMBERS) : [value];
  return all.filter((one): one is number => Number.isSafeInteger(one) && Number(one) > 0);
}
