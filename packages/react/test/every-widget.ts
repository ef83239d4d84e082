/** Every widget with every prop it takes, so that tests can take away or poison each of them in turn. */
import type { Article, Credit } from '@humas/contract';
import { examples } from '@humas/contract/examples';
import type { ComponentType } from 'react';
import * as widgets from '../src/index.js';
import { terms } from './fake-sender.ts';
import { examplePoll } from './fake-voter.ts';
import { agency, article, articles, clarification, html, now, picture, readAlso, views } from './samples.ts';
import { alerts, alertsNow, contacts, unit } from './site-samples.ts';

/** A widget, all of its props, and the names of those it cannot do without. */
export type WidgetCase = {
  name: string;
  Widget: ComponentType<Record<string, unknown>>;
  props: Record<string, unknown>;
  demanded: string[];
};

const apiUrl = 'https://api.example';
const timeZone = 'Asia/Makassar';
const staff = { RMI: 'Rina Melati' };
const both = (text: string) => ({ id: text, en: `${text} (en)` });
const steps = [
  { label: 'Beranda', href: '/' },
  { label: 'Berita', href: '/berita' },
];
const office = {
  ...agency,
  brand: {
    ...unit.brand,
    logo: { url: 'https://kepegawaian.example/logo.svg', alt: 'Lambang badan' },
  },
  contacts,
};
const media = {
  ...picture,
  caption: 'Gedung pelayanan dibuka kembali.',
  credit: { photographer: 'Oji Rahman', initials: 'oji', unit: 'Humas' },
};
const credits: Credit[] = [
  { role: 'writer', name: 'Rina Melati', initials: 'RMI', unit: 'Humas', order: 1 },
  { role: 'editor', name: 'Dana Nugraha', initials: 'dn', unit: null, order: 2 },
];
/** An article with everything an article may have. */
export const whole: Article = {
  ...article,
  cover: media,
  gallery: [media, { ...media, id: 'med_2' }],
  attachments: [
    {
      url: 'https://kepegawaian.example/edaran.pdf',
      label: 'Surat edaran',
      mimeType: 'application/pdf',
      bytes: 340_000,
    },
  ],
  changeHistory: [
    { at: '2023-10-05T11:00:00+07:00', kind: 'update', note: 'Menambah jadwal.' },
    { at: '2023-10-05T12:00:00+07:00', kind: 'correction', note: 'Jumlah provinsi diperbaiki.' },
  ],
  source: {
    system: 'wordpress',
    id: '7',
    url: 'https://lain.example/berita/7',
  },
  dateline: { place: 'Jakarta', unit: 'Humas', text: 'Jakarta, Humas' },
  creditLine: '(RMI/dn)',
  credits,
  clarification,
  readAlso: [readAlso],
  related: articles,
  translations: [{ ...readAlso.article, locale: 'en', canonicalUrl: 'https://kepegawaian.example/en/a' }],
  keyFigures: [
    { value: 98.2, unit: '%', label: 'Selesai tepat waktu', source: 'Laporan kinerja' },
    { value: 26_150, unit: 'permohonan', label: 'Permohonan masuk', source: 'Loket' },
  ],
  tags: ['Kepegawaian', 'Layanan'],
};
const list = { items: alerts, asOf: alertsNow };

const propsOf: Partial<Record<keyof typeof widgets, Record<string, unknown>>> = {
  AgencyIdentity: { agency: office, href: '/', headingLevel: 2, size: 'large', showName: true },
  AlertBanner: { alerts, now: alertsNow, headingLevel: 2, timeZone },
  ArchiveNav: {
    months: [
      { month: '2023-10', href: '/arsip/2023/10', count: 12 },
      { month: '2022-01', href: '/arsip/2022/01', count: 1 },
    ],
    current: '2023-10',
    title: 'Arsip kami',
    id: 'arsip',
  },
  ArticleBody: {
    html,
    dateline: whole.dateline,
    readAlso: [readAlso],
    readAlsoHref: () => '/lain',
    creditLine: '(RMI/dn)',
    credits,
    staff,
    tags: whole.tags,
    tagHref: () => '/topik',
  },
  ArticleExtras: { article: whole, timeZone },
  ArticleHeader: {
    article: whole,
    categoryHref: '/kategori',
    staff,
    breadcrumb: steps,
    views: 'Dibaca 5 kali',
    timeZone,
  },
  ArticlePage: {
    article: whole,
    apiUrl,
    agency: office,
    views: examples['counters.list'].items[0].views,
    poll: examplePoll,
    alerts: list,
    latest: articles,
    popular: { items: articles.map((article, index) => ({ article, views: 5 + index })) },
    messageTerms: terms,
    breadcrumb: steps,
    categoryHref: '/kategori',
    latestHref: '/berita',
    hrefOf: () => '/lain',
    tagHref: () => '/topik',
    staff,
    relativeTo: now,
  },
  Breadcrumb: { steps, current: 'Siaran pers' },
  Byline: { credits, agency, staff, variant: 'team' },
  CategoryTag: { category: { name: both('Berita') }, verdict: 'hoax', href: '/kategori', prefix: true },
  ClarificationBanner: { clarification, id: 'klarifikasi', timeZone },
  ContactChannels: { agency: { contacts, timeZone } },
  DateBadge: { date: '2023-10-05', showYear: true, relativeTo: now, timeZone },
  Figure: { media, sizes: '100vw', priority: true },
  KeyFigures: { figures: whole.keyFigures, title: 'Dalam angka' },
  LanguageSwitch: {
    languages: [
      { lang: 'id', name: 'Bahasa Indonesia', href: '/' },
      { lang: 'en', name: 'English', href: '/en' },
    ],
    current: 'id',
  },
  MessageForm: { agency: 'kepegawaian', article: article.id, kind: 'feedback', terms, returnTo: '/', apiUrl },
  NewsCard: {
    article: articles[0],
    href: '/a',
    views: 5,
    variant: 'lead',
    rank: 1,
    relativeTo: now,
    timeZone,
  },
  NewsCardSkeleton: { variant: 'item' },
  NewsList: {
    articles,
    title: 'Berita',
    seeAllHref: '/berita',
    variant: 'popular',
    views,
    hrefOf: () => '/lain',
    relativeTo: now,
    expected: 2,
    retryHref: '/',
    timeZone,
  },
  Pagination: { newerHref: '?halaman=1', olderHref: '?halaman=3', page: 2, pages: 9 },
  ReactionPoll: { article: article.id, poll: examplePoll, returnTo: '/', apiUrl },
  ReadAlso: { article: readAlso.article, href: '/lain' },
  SearchBox: {
    action: '/cari',
    value: 'ijazah',
    name: 'q',
    scopes: [
      { value: 'berita', label: 'Berita' },
      { value: 'layanan', label: 'Layanan' },
    ],
    scope: 'layanan',
    scopeName: 'di',
    keep: { lang: 'id' },
  },
  ServicePledge: {
    text: 'Kami melayani dengan sungguh-sungguh.',
    title: 'Janji kami',
    standards: [{ service: 'Surat', requirement: 'KTP', time: '3 hari kerja', cost: 'Gratis' }],
    signature: { office: 'Kepala Biro', name: 'Rina Melati', place: 'Jakarta', date: '2026-01-05' },
    timeZone,
  },
  ShareBar: { url: 'https://a.example/berita', title: 'Judul', text: 'Judul: lengkap' },
  SiteFooter: {
    agency: { contacts, timeZone },
    columns: [{ title: 'Tautan', items: [{ label: 'Profil', href: '/profil' }] }],
    countingHref: '/hitung',
    children: '© 2026',
  },
  SiteHeader: {
    agency: office,
    homeHref: '/',
    items: [{ label: 'Berita', href: '/berita', current: true }],
    skipTo: '#konten',
    motif: { width: 20, height: 6, path: 'M0 0h20v6z' },
    children: 'Cari',
  },
  SourceBadge: { agency: { ...agency, domains: ['kepegawaian.example'] }, article: whole },
  TagList: { tags: ['Kepegawaian', 'Layanan'], hrefOf: () => '/topik' },
  ViewCounter: { views: 19_111, variant: 'compact' },
};

/** Props without which the compiler refuses, by widget. */
const demanded: Record<string, string> = {
  AgencyIdentity: 'agency',
  AlertBanner: 'alerts now',
  ArchiveNav: 'months',
  ArticleBody: 'html',
  ArticleExtras: 'article',
  ArticleHeader: 'article',
  ArticlePage: 'article apiUrl',
  Breadcrumb: 'steps',
  ClarificationBanner: 'clarification',
  ContactChannels: 'agency',
  DateBadge: 'date',
  Figure: 'media',
  KeyFigures: 'figures',
  LanguageSwitch: 'languages',
  MessageForm: 'agency terms apiUrl',
  NewsCard: 'article',
  NewsList: 'articles',
  ReactionPoll: 'article poll apiUrl',
  ReadAlso: 'article',
  SearchBox: 'action',
  ServicePledge: 'text',
  ShareBar: 'url title',
  SiteFooter: 'agency',
  SiteHeader: 'agency homeHref',
  SourceBadge: 'agency article',
  TagList: 'tags',
};

/** Every widget that shows something. */
export const everyWidget: WidgetCase[] = Object.entries(propsOf).map(([name, props]) => ({
  name,
  Widget: widgets[name as keyof typeof widgets] as unknown as WidgetCase['Widget'],
  props: { locale: 'id', labels: {}, className: 'mine', ...props },
  demanded: demanded[name]?.split(' ') ?? [],
}));

/** Where a value stands in props: `['article', 'credits', 0, 'name']`. */
export type Path = (string | number)[];

/** Every value in props that is, or holds, data, with the way to it. */
export function* valuesIn(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  if (path.length > 0) yield [path, value];
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* valuesIn(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* valuesIn(item, [...path, key]);
}

/** Props with one value changed, the others shared. */
export function withValue<Value>(value: Value, [key, ...rest]: Path, put: unknown): Value {
  if (key === undefined) return put as Value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  copy[key] = withValue(copy[key], rest, put);
  return copy as Value;
}
