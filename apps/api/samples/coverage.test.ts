import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSampleFiles, type SampleArticle } from '../src/seed/sample-files.js';

interface Schema {
  enum?: string[];
  properties?: Record<string, Schema>;
}

const contract = createRequire(import.meta.url).resolve('@humas/contract/openapi.yaml');
const { schemas } = parse(readFileSync(contract, 'utf8')).components as { schemas: Record<string, Schema> };
const { agencies, articles } = await readSampleFiles();

/** What the contract allows: a value added there asks for a sample here. */
function allowed(name: string, property?: string): string[] {
  const schema = property ? schemas[name]?.properties?.[property] : schemas[name];
  if (!schema?.enum)
    throw new Error(`humas: the contract has no list of values at ${name} ${property ?? ''}.`);
  return schema.enum;
}

const newest = Math.max(...articles.map(({ publishedAt }) => Date.parse(publishedAt)));
const pollState = ({ poll }: SampleArticle) => {
  if (!poll) return 'off';
  return poll.closesAt && Date.parse(poll.closesAt) < newest ? 'closed' : 'open';
};
const columnsOf = ({ body }: SampleArticle) =>
  Math.max(
    0,
    ...[...body.matchAll(/<thead>(.*?)<\/thead>/gs)].map(([head]) => head.split('<th ').length - 1),
  );
const changesOf = ({ changeHistory = [] }: SampleArticle, kind: string) =>
  changeHistory.filter((change) => change.kind === kind).length;
const writersOf = ({ credits = [] }: SampleArticle) =>
  credits.filter(({ role }) => role === 'writer' || role === 'reporter').length;
const wordsOf = ({ body }: SampleArticle) =>
  body
    .replace(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/).length;
const hasRole = ({ credits = [] }: SampleArticle, role: string) =>
  credits.some((credit) => credit.role === role);

describe('the samples show every value of the contract', () => {
  it.each<[string, string[], (article: SampleArticle) => (string | undefined)[]]>([
    ['article type', allowed('ArticleType'), ({ type }) => [type]],
    ['language', allowed('Locale'), ({ locale }) => [locale]],
    ['status', [...allowed('ArticleStatus'), 'withdrawn'], ({ status }) => [status]],
    ['verdict', allowed('Verdict'), ({ clarification }) => [clarification?.verdict]],
    ['credits role', allowed('Credit', 'role'), ({ credits = [] }) => credits.map(({ role }) => role)],
    [
      'kind of change',
      allowed('Change', 'kind'),
      ({ changeHistory = [] }) => changeHistory.map(({ kind }) => kind),
    ],
    ['poll preset', allowed('PollPreset'), ({ poll }) => [poll?.preset]],
    ['poll state', [...allowed('Poll', 'state'), 'off'], (article) => [pollState(article)]],
  ])('%s', (_what, values, shown) => {
    const found = new Set(articles.flatMap(shown));
    expect(values.filter((value) => !found.has(value))).toEqual([]);
  });
});

describe('the samples bring every case a widget must bear', () => {
  it.each<[string, (article: SampleArticle) => boolean]>([
    [
      'a gallery of five pictures with its cover',
      ({ gallery = [], cover }) => gallery.length >= 4 && Boolean(cover),
    ],
    [
      'three attachments of three kinds',
      ({ attachments = [] }) => new Set(attachments.map(({ mimeType }) => mimeType)).size >= 3,
    ],
    ['six key figures', ({ keyFigures = [] }) => keyFigures.length >= 6],
    ['a key figure below zero', ({ keyFigures = [] }) => keyFigures.some(({ value }) => value < 0)],
    [
      'a key figure with decimals',
      ({ keyFigures = [] }) => keyFigures.some(({ value }) => !Number.isInteger(value)),
    ],
    ['a key figure without unit', ({ keyFigures = [] }) => keyFigures.some(({ unit }) => unit === null)],
    ['a table of eight columns or more', (article) => columnsOf(article) >= 8],
    ['a translation', ({ translationOf }) => Boolean(translationOf)],
    ['an editor and a translator', (article) => hasRole(article, 'editor') && hasRole(article, 'translator')],
    ['two authors', (article) => writersOf(article) === 2],
    ['three authors', (article) => writersOf(article) === 3],
    ['two corrections', (article) => changesOf(article, 'correction') === 2],
    [
      'an update that is no correction',
      (article) => article.status === 'published' && changesOf(article, 'update') > 0,
    ],
    ['a withdrawal with a replacement', ({ withdrawn }) => Boolean(withdrawn?.replacedBy)],
    ['a withdrawal without one', ({ withdrawn }) => withdrawn?.replacedBy === null],
    ['no cover', ({ cover }) => !cover],
    [
      'one paragraph, no lead and no picture',
      (article) => wordsOf(article) < 30 && !article.lead && !article.cover,
    ],
    ['1,400 words or more', (article) => wordsOf(article) >= 1400],
    ['a headline of more than 150 characters', ({ headline }) => headline.length > 150],
    ['a word of more than 20 letters in a headline', ({ headline }) => /\p{L}{21}/u.test(headline)],
    ['two co-publishers', ({ coPublishers = [] }) => coPublishers.length === 2],
    ['a link to another article', ({ readAlso = [] }) => readAlso.length > 0],
    ['a dateline with place and unit', ({ dateline }) => Boolean(dateline?.unit)],
    ['no dateline', ({ dateline }) => !dateline],
  ])('%s', (_what, shows) => {
    expect(articles.filter(shows).map(({ slug }) => slug)).not.toEqual([]);
  });

  it('a unit in another time zone than its agency', () => {
    const zoneOf = new Map(agencies.map(({ slug, timeZone }) => [slug, timeZone]));
    const units = agencies.filter(({ parent, timeZone }) => parent && zoneOf.get(parent) !== timeZone);
    expect(units.map(({ slug }) => slug)).not.toEqual([]);
  });
});
