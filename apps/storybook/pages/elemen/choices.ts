import { type SnippetChoice, type Values, type Widget, writeSnippetParts } from '@humas/elements/snippet';
import { article, summary } from '../../../../packages/react/test/samples.ts';

/** An address to show in code: whoever copies it writes that of their own API instead. */
export const API = 'https://api.contoh.go.id';

/** What is chosen before anybody chooses, for each tag: enough to show something. */
const given: Readonly<Record<string, Values>> = {
  'humas-news-list': { agency: 'kepegawaian', count: 4, heading: 'Berita terbaru' },
  'humas-share-bar': { url: summary.canonicalUrl, 'share-title': summary.headline },
  'humas-message-form': { agency: 'kepegawaian' },
  'humas-agency': { agency: 'kepegawaian', size: 'large' },
};

/** The sample values of a tag. */
export const valuesOf = ({ tag, ofArticle }: Widget): Values =>
  given[tag] ?? (ofArticle ? { article: article.id } : {});

/** A choice with the links of the sample agency. */
export const choiceOf = (
  widget: Widget,
  values: Values,
  more: Partial<SnippetChoice> = {},
): SnippetChoice => ({
  widget: widget.tag,
  values,
  apiUrl: API,
  links: {
    agencyName: 'Badan Kepegawaian Nusantara',
    news: 'https://berita.contoh.go.id/kepegawaian',
    contact: 'https://berita.contoh.go.id/kepegawaian/pesan',
    article: { href: summary.canonicalUrl, headline: summary.headline },
    counting: 'https://berita.contoh.go.id/cara-menghitung',
  },
  ...more,
});

/** The tag to be shown here: the same, told where this story's API is. */
export const tagFor = (widget: Widget, values: Values, apiUrl: string): string =>
  writeSnippetParts({ ...choiceOf(widget, values), apiUrl, script: 'self' }).tag;
