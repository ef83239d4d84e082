import type { LintInput, LintPicture } from '@humas/editorial';
import { readHtmlArticle } from './read-html.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

function pictureOf(value: unknown): LintPicture | null {
  if (!isFields(value)) return null;
  const credit = isFields(value.credit) ? value.credit : null;
  return {
    alt: textOf(value.alt),
    caption: textOf(value.caption),
    decorative: value.decorative === true,
    credit: credit && {
      photographer: textOf(credit.photographer),
      initials: textOf(credit.initials),
      unit: textOf(credit.unit),
    },
  };
}

/**
 * Reads an article as the contract has it for lint: what the API answers, or what it takes.
 *
 * @returns null when it is no article: it has no headline, or no text.
 */
export function readJsonArticle(value: unknown): LintInput | null {
  if (!isFields(value) || typeof value.headline !== 'string') return null;
  const body = isFields(value.body) ? value.body : {};
  const html = textOf(body.html) ?? textOf(value.bodyHtml);
  const text = textOf(body.text) ?? textOf(value.bodyText) ?? textOf(value.body);
  if (html === null && text === null) return null;
  const read = html === null ? null : readHtmlArticle(html);
  const gallery = Array.isArray(value.gallery) ? value.gallery : [];
  return {
    headline: value.headline,
    // Left out is not the same as none: only who says that there is none is told of it.
    ...(value.lead !== undefined && { lead: textOf(value.lead) }),
    excerpt: textOf(value.excerpt),
    bodyText: read?.bodyText ?? text ?? '',
    ...(read?.links && { links: read.links }),
    publishedAt: textOf(value.publishedAt),
    eventDate: textOf(value.eventDate),
    cover: pictureOf(value.cover),
    // In the API's own HTML an empty alt is always a decoration.
    pictures: [
      ...(read?.pictures ?? []).map((picture) => ({ ...picture, decorative: picture.alt === '' })),
      ...gallery.flatMap((one) => pictureOf(one) ?? []),
    ],
    ...(Array.isArray(value.credits) && { credits: value.credits }),
    locale: textOf(value.locale) ?? 'id',
  };
}
