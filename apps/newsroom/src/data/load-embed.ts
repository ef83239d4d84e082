import {
  type EmbedManifest,
  problemsOf,
  type Snippet,
  type SnippetChoice,
  type SnippetProblem,
  writeSnippetParts,
} from '@humas/elements/snippet';
import type { Agency, ArticleSummary, Locale } from '@humas/sdk';
import { settings } from '../settings.ts';
import { agenciesPath, agencyPath, homePath, sitePath } from './addresses.ts';
import { client } from './client.ts';
import { loadEmbedManifest } from './embed-manifest.ts';
import type { EmbedQuery } from './embed-query.ts';
import { type Outcome, settle } from './outcome.ts';

/** What the page shows: the lists to choose from, and what became of the choice. */
export type Embed = {
  query: EmbedQuery;
  agencies: readonly Agency[];
  /** Of the chosen agency, the newest first; none for widgets that show no article. */
  articles: readonly ArticleSummary[];
  manifest: EmbedManifest | undefined;
  /** What is wrong with the choice; empty when there is a snippet. */
  problems: readonly SnippetProblem[];
  snippet: Snippet | undefined;
  /** The very tag, told where the API is, since this page has a script of its own. */
  preview: string | undefined;
};

const ARTICLES = 20;

/**
 * Loads what somebody needs to choose a widget, and writes what was chosen. Where nothing was chosen yet the first agency and
 * its newest article are, so that there is a snippet at once.
 */
export function loadEmbed(asked: EmbedQuery): Promise<Outcome<Embed>> {
  return settle(async () => {
    const [agencies, manifest] = await Promise.all([allAgencies(), loadEmbedManifest()]);
    const agency = chosenAgency(asked, agencies);
    const articles = agency && hasArticle(asked) ? await articlesOf(agency, asked) : [];
    const query = completed(asked, agency, articles);
    const choice = choiceOf(query, agency, articles, manifest);
    const problems = [...(query.values.agency && !agency ? [unknownAgency] : []), ...problemsOf(choice)];
    const isWritten = problems.length === 0;
    return {
      query,
      agencies,
      articles,
      manifest,
      problems,
      snippet: isWritten ? writeSnippetParts(choice) : undefined,
      preview: isWritten && !query.values.source ? previewOf(choice) : undefined,
    };
  });
}

const unknownAgency: SnippetProblem = {
  field: 'agency',
  message: { id: 'Pilih instansi dari daftar.', en: 'Choose an agency from the list.' },
};

const hasArticle = ({ widget }: EmbedQuery) => widget.fields.some(({ type }) => type === 'article');

async function allAgencies(): Promise<readonly Agency[]> {
  const all: Agency[] = [];
  for await (const agency of client.agencies.list({ pageSize: 100 })) all.push(agency);
  return all;
}

/** An empty agency is a choice where the widget can do without one. */
function chosenAgency({ widget, values }: EmbedQuery, agencies: readonly Agency[]): Agency | undefined {
  const { agency: asked } = values;
  const field = widget.fields.find(({ type }) => type === 'agency');
  if (asked) return agencies.find(({ slug, id }) => slug === asked || id === asked);
  return asked === '' && !field?.required && !widget.ofArticle ? undefined : agencies[0];
}

async function articlesOf({ slug }: Agency, { widget }: EmbedQuery): Promise<readonly ArticleSummary[]> {
  const type = widget.tag === 'humas-clarification' ? 'clarification' : undefined;
  const { items } = await client.articles.list({
    agency: slug,
    type,
    includeUnits: true,
    pageSize: ARTICLES,
  });
  return items;
}

function completed(
  query: EmbedQuery,
  agency: Agency | undefined,
  articles: readonly ArticleSummary[],
): EmbedQuery {
  const { widget, values } = query;
  const asks = (name: string) => widget.fields.some((field) => field.name === name);
  const isListed = articles.some(({ id }) => id === values.article);
  return {
    ...query,
    values: {
      ...values,
      ...(asks('agency') && agency && { agency: agency.slug }),
      // Of another agency than the one just chosen: its own newest.
      ...(widget.ofArticle && !isListed && { article: articles[0]?.id }),
    },
  };
}

function choiceOf(
  { widget, kind, script, values }: EmbedQuery,
  agency: Agency | undefined,
  articles: readonly ArticleSummary[],
  manifest: EmbedManifest | undefined,
): SnippetChoice {
  const locale: Locale = values.locale === 'en' ? 'en' : 'id';
  const article = articles.find(({ id }) => id === values.article);
  const { siteUrl } = settings;
  return {
    widget: widget.tag,
    values: widget.ofArticle ? { ...values, agency: undefined } : values,
    apiUrl: settings.publicApiUrl,
    kind,
    script,
    manifest,
    language: locale,
    links: {
      agencyName: agency?.name,
      news: siteUrl + (agency ? homePath(agency, locale) : agenciesPath(locale)),
      contact: agency && siteUrl + agencyPath(agency, 'pesan', locale),
      article: article && { href: article.canonicalUrl, headline: article.headline },
      counting: siteUrl + sitePath('cara-menghitung', locale),
    },
  };
}

function previewOf(choice: SnippetChoice): string {
  // Looking at it is not reading: nothing is counted here.
  const values = { ...choice.values, record: undefined };
  return writeSnippetParts({ ...choice, values, kind: 'html', script: 'self' }).tag;
}
