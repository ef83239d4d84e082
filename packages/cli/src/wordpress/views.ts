import { ParseError, parseCount } from '@humas/editorial';
import { isRecord } from './requests.js';

/** Where plugins keep how often a post was read: at the top of the answer, in its `meta` or in its `acf`. */
export const VIEW_FIELDS = [
  'views',
  'post_views_count',
  'post_views',
  'view_count',
  'views_count',
  'total_views',
  'pageviews',
  'hits',
  'wpb_post_views_count',
  'penci_post_views_count',
  'tie_views',
  'jnews_view',
] as const;

/**
 * How often the site counted a post as read: a number, or a text as plugins print it ("19.111", "19.111 kali").
 *
 * @returns null when the site does not count, or not so that the number is certain.
 */
export function viewsOf(post: Readonly<Record<string, unknown>>): number | null {
  for (const place of [post, post.meta, post.acf]) {
    if (!isRecord(place)) continue;
    for (const field of VIEW_FIELDS) {
      const views = countOf(place[field]);
      if (views !== null) return views;
    }
  }
  return null;
}

function countOf(value: unknown): number | null {
  const [single] = Array.isArray(value) ? value : [value];
  if (typeof single === 'number') return Number.isSafeInteger(single) && single >= 0 ? single : null;
  if (typeof single !== 'string' || single.trim() === '') return null;
  try {
    const { value: count, approximate } = parseCount(single);
    return approximate ? null : count;
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}
