import type { Language } from '../words/text.js';
import { resolveLink } from './address.js';
import { arrangeBlocks, collapseSpaces } from './blocks.js';
import { takeCorrection } from './correction.js';
import { type Dateline, takeDateline } from './dateline.js';
import { attributeOf, elementsOf, type Parent, readHtml, setAttribute, textOf, writeHtml } from './dom.js';
import { linkEmbeds } from './embeds.js';
import { Notes } from './notes.js';
import type { KnownPicture } from './picture-source.js';
import { type Picture, takeCaptionsBelow, takePictures } from './pictures.js';
import { removeComments, removeRemnants, removeStrangeNames } from './remnants.js';
import { removeShortcodes, renderCaptions } from './shortcodes.js';
import { type Credits, takeCredits } from './sign-off.js';

/** What the text of an article holds, each part in its own place. */
export type PreparedHtml = Credits & {
  /** The text with a slot for every picture; see `slotOf`. */
  html: string;
  /** The words of the text on one line, dateline and names among them, pictures not. */
  text: string;
  pictures: Picture[];
  dateline: Dateline | null;
  correction: string | null;
  notes: Notes;
};

/** Options of {@link prepareHtml}. */
export type PrepareHtmlOptions = {
  /** Of the words that stand for videos and maps. @default 'id' */
  locale?: Language;
  /** What the source knows about its pictures besides the HTML. */
  known?: readonly KnownPicture[];
};

/**
 * Takes a site's HTML apart, without asking the network: pictures, dateline, credits and correction note out of the
 * text; block markers, share buttons, shortcodes and empty paragraphs gone; every link absolute.
 *
 * Scripts, event attributes and `javascript:` links stay: the server takes them out and reports them.
 *
 * @param base - Address of the article, which its relative links are relative to.
 * @throws {UnreadableHtmlError} when no article has such HTML.
 */
export function prepareHtml(html: string, base: string, options: PrepareHtmlOptions = {}): PreparedHtml {
  const { locale = 'id', known = [] } = options;
  const notes = new Notes();
  const root = readHtml(renderCaptions(html));
  removeComments(root);
  removeStrangeNames(root);
  removeRemnants(root);
  removeShortcodes(root, notes);
  linkEmbeds(root, base, locale, notes);
  resolveLinks(root, base);
  const pictures = takePictures(root, base, known, notes);
  arrangeBlocks(root);
  collapseSpaces(root);
  takeCaptionsBelow(root, pictures);
  const text = textOf(root);
  const correction = takeCorrection(root);
  const credits = takeCredits(root);
  const dateline = takeDateline(root);
  return {
    html: writeHtml(root).trim(),
    text,
    pictures,
    dateline,
    correction,
    ...credits,
    notes,
  };
}

function resolveLinks(root: Parent, base: string): void {
  for (const element of elementsOf(root, 'a', 'blockquote', 'q', 'ins', 'del')) {
    for (const name of ['href', 'cite']) {
      const address = attributeOf(element, name);
      if (address !== undefined) setAttribute(element, name, resolveLink(address, base));
    }
  }
}
