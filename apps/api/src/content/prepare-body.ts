import type { Article, RemovedMarkup } from '@humas/contract';
import { arrangeBody } from './arrange-body.js';
import { type BodyPicture, pictureMarkup } from './body-pictures.js';
import { htmlToText } from './html-to-text.js';
import { type SanitisedHtml, sanitiseHtml } from './sanitise-html.js';

const WORDS_PER_MINUTE = 200;
const FIGURE = /<figure>.*?<\/figure>/gs;
const PARAGRAPH = /<p(?: [^<>]*)?>.*?<\/p>/gs;

/** A text as it is stored, and what did not come along. */
export interface PreparedBody {
  readonly body: Article['body'];
  /** The words of its paragraphs, without headings, lists and captions: what an excerpt is made from. */
  readonly prose: string;
  /** All its words but those of pictures: what an editor's eye goes over. */
  readonly wording: string;
  readonly removed: readonly RemovedMarkup[];
}

/**
 * Makes an article's text from HTML as its source has it: sanitised, arranged in paragraphs, its pictures written out.
 *
 * @param html as written, or already sanitised when its `pictureIds` were needed before
 * @param pictures by the id of the medium; one that is missing takes its picture out of the text
 */
export function prepareBody(
  html: string | SanitisedHtml,
  pictures: ReadonlyMap<string, BodyPicture>,
  locale: 'id' | 'en',
): PreparedBody {
  const clean = typeof html === 'string' ? sanitiseHtml(html) : html;
  const arranged = arrangeBody(clean.html, (id) => {
    const picture = pictures.get(id);
    return picture ? pictureMarkup(picture, locale) : '';
  });
  const text = htmlToText(arranged);
  const wordCount = text === '' ? 0 : text.split(/\s+/).length;
  return {
    body: {
      html: arranged,
      text,
      wordCount,
      readingMinutes: Math.max(1, Math.ceil(wordCount / WORDS_PER_MINUTE)),
    },
    prose: htmlToText((arranged.match(PARAGRAPH) ?? []).join('')),
    wording: htmlToText(arranged.replaceAll(FIGURE, ' ')),
    removed: clean.removed,
  };
}
