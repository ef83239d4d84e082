import { webAddress } from '../prepare/address.js';
import { MOST_PICTURES } from '../prepare/pictures.js';
import type { PicturedArticle } from '../prepare/prepare-article.js';
import { FetchFailedError, isAboutAnswer } from '../safe-fetch/errors.js';
import type { Refused, SourcePicture } from '../sync/source.js';
import type { Details, LibraryPicture } from './details.js';
import {
  asPost,
  entryOf,
  momentsOf,
  numbers,
  POST_FIELDS,
  type Post,
  plain,
  refusal,
  rendered,
  text,
} from './post.js';
import { errorCode, isRecord, type Requests, unreadable } from './requests.js';
import type { RestRoot } from './rest-root.js';

/** Articles of one request: light for the site, and little is lost when a run ends. */
const AT_ONCE = 20;

/** What reading posts needs. */
export type Reader = { root: RestRoot; requests: Requests; details: Details; locale: 'id' | 'en' };

/**
 * Reads posts with everything they name. A post that is gone is left out; one the site cannot show (a plugin breaks on
 * it) is refused with the reason, and the others go on.
 */
export async function* readPosts(
  reader: Reader,
  ids: readonly string[],
): AsyncGenerator<PicturedArticle | Refused> {
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    yield* readBatch(reader, ids.slice(start, start + AT_ONCE));
  }
}

async function* readBatch(reader: Reader, ids: readonly string[]): AsyncGenerator<PicturedArticle | Refused> {
  const url = reader.root.at('/wp/v2/posts', {
    include: ids.join(','),
    per_page: ids.length,
    orderby: 'include',
    _fields: POST_FIELDS,
  });
  const answer = await reader.requests.get(url).catch((error: unknown) => {
    // Too large together, perhaps not alone. A site that is away is away for all.
    if (error instanceof FetchFailedError && isAboutAnswer(error)) return error;
    throw error;
  });
  const isAnswer = !(answer instanceof FetchFailedError);
  if (isAnswer && answer.status === 200 && Array.isArray(answer.json)) {
    const posts = answer.json.map(asPost).filter((post) => post !== undefined);
    yield* articlesOf(reader, posts);
    return;
  }
  const [sourceId, ...others] = ids;
  if (sourceId === undefined) return;
  if (others.length === 0) {
    // Nothing can be read any more: that is not about this article.
    if (isAnswer && [401, 403].includes(answer.status) && errorCode(answer) === undefined)
      throw unreadable(url, answer);
    yield { sourceId, reason: (isAnswer ? unreadable(url, answer) : answer).text, failed: true };
    return;
  }
  const half = Math.ceil(ids.length / 2);
  yield* readBatch(reader, ids.slice(0, half));
  yield* readBatch(reader, ids.slice(half));
}

async function* articlesOf(
  reader: Reader,
  posts: readonly Post[],
): AsyncGenerator<PicturedArticle | Refused> {
  const { details } = reader;
  const readable = posts.filter((post) => !refusal(post));
  const all = (field: string) => readable.flatMap((post) => numbers(post[field]));
  const categories = await details.terms('categories', all('categories'));
  const tags = await details.terms('tags', all('tags'));
  const authors = await details.authors(all('author'));
  const inTexts = readable.map((post) => pictureNumbers(rendered(post.content)));
  const pictures = await details.pictures([...all('featured_media'), ...inTexts.flat()]);
  for (const post of posts) {
    const refused = refusal(post);
    const moments = momentsOf(post);
    if (refused || !moments) {
      if (refused) yield refused;
      continue;
    }
    const url = text(post.link);
    yield {
      ...entryOf(post),
      ...moments,
      url,
      slug: text(post.slug) || null,
      headline: plain(post.title),
      excerptHtml: rendered(post.excerpt) || null,
      html: rendered(post.content),
      categories: numbers(post.categories).flatMap((id) => categories.get(id) ?? []),
      tags: numbers(post.tags).flatMap((id) => tags.get(id)?.name ?? []),
      author: numbers(post.author).map((id) => authors.get(id))[0] ?? authorInHead(post),
      cover: coverOf(post, pictures),
      locale: localeOf(post) ?? reader.locale,
      pictures: pictureNumbers(rendered(post.content)).flatMap((id) => pictures.get(id) ?? []),
    };
  }
}

/** The numbers in classes such as `wp-image-12`: the media library knows those pictures' originals and words. */
function pictureNumbers(html: string): number[] {
  const ids = [...html.matchAll(/\bwp-image-(\d{1,10})\b/g)]
    .map(([, id]) => Number(id))
    .filter((id) => id > 0);
  return [...new Set(ids)].slice(0, MOST_PICTURES);
}

/** The picture above the article; where the media library is closed, what plugins say about it. */
function coverOf(post: Post, pictures: ReadonlyMap<number, LibraryPicture>): SourcePicture | null {
  const [id] = numbers(post.featured_media);
  const picture = id === undefined ? undefined : pictures.get(id);
  if (picture) return { url: picture.address, alt: picture.alt ?? null, captionHtml: picture.captionHtml };
  const url = webAddress(text(post.jetpack_featured_media_url), text(post.link));
  return url ? { url, alt: null, captionHtml: null } : null;
}

function authorInHead(post: Post): string | null {
  return isRecord(post.yoast_head_json) ? text(post.yoast_head_json.author) || null : null;
}

/** Sites in several languages say so per post. */
function localeOf(post: Post): 'id' | 'en' | undefined {
  const said = text(post.lang).slice(0, 2).toLowerCase();
  if (said === 'id' || said === 'en') return said;
  return /^\/en\//.test(new URL(text(post.link)).pathname) ? 'en' : undefined;
}
