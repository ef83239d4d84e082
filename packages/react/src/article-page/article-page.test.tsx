import { examples } from '@humas/contract/examples';
import type { Agency, AlertList, Article, MessageTerms, PopularArticles } from '@humas/sdk';
import { render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import {
  agency,
  article,
  articles,
  clarification,
  now,
  picture,
  readAlso,
  views,
} from '../../test/samples.ts';
import { ArticleExtras } from './article-extras.js';
import { ArticlePage, type ArticlePageProps } from './article-page.js';
import { fileSize } from './file-size.js';

const apiUrl = 'https://api.example';
const terms = structuredClone(examples['messages.terms']) as unknown as MessageTerms;
const counted = examples['counters.list'].items[0].views;
const bare: Article = {
  ...article,
  poll: null,
  lead: null,
  cover: null,
  clarification: null,
  credits: [],
  creditLine: null,
  tags: [],
  keyFigures: [],
  gallery: [],
  attachments: [],
  changeHistory: [],
  readAlso: [],
  related: [],
  translations: [],
};
const page = (props: Partial<ArticlePageProps>) => (
  <ArticlePage article={article} apiUrl={apiUrl} {...props} />
);

test('an article alone is a page: one headline, its text, ways to share it, and no trace of the rest', () => {
  const { container } = render(page({ article: bare }));
  expect(screen.getByRole('heading', { level: 1, name: article.headline })).toBeInTheDocument();
  expect(screen.getByText(/mulai digunakan serentak/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /WhatsApp/ })).toBeInTheDocument();
  expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
  for (const role of ['complementary', 'form', 'textbox', 'figure', 'region'])
    expect(screen.queryByRole(role)).toBeNull();
  expect(container.querySelector('.humas-reaction-poll, .humas-message-form')).toBeNull();
});

test('the poll is the article’s unless the page brings one with its tally, or none', () => {
  const poll = { ...article.poll, question: { id: 'Cukup jelas?', en: 'Clear enough?' } } as Article['poll'];
  const { unmount } = render(page({}));
  expect(screen.getByRole('group', { name: article.poll?.question.id ?? '' })).toBeInTheDocument();
  unmount();
  const { rerender } = render(page({ poll }));
  expect(screen.getByRole('group', { name: 'Cukup jelas?' })).toBeInTheDocument();
  rerender(page({ poll: null }));
  expect(screen.queryByRole('group', { name: 'Cukup jelas?' })).toBeNull();
});

test('what is written goes to the article’s agency, about this article, and leads back to it', () => {
  render(page({ messageTerms: terms }));
  const form = screen.getByRole('textbox', { name: 'Pesan Anda' }).closest('form');
  expect(form).toHaveAttribute('action', `${apiUrl}/v1/messages/form`);
  expect(Object.fromEntries(new FormData(form ?? undefined))).toMatchObject({
    agency: article.agency.slug,
    article: article.id,
    returnTo: article.canonicalUrl,
  });
});

test('every other article is linked where the site has it', () => {
  const popular: PopularArticles = {
    items: articles.map((one, index) => ({ rank: index + 1, views: views[one.id] ?? 0, article: one })),
    asOf: now,
  };
  const translation = { ...readAlso.article, id: 'art_8', locale: 'en' as const };
  render(
    page({
      article: { ...article, readAlso: [readAlso], related: articles, translations: [translation] },
      latest: articles,
      popular,
      hrefOf: ({ id }) => `/sini/${id}`,
    }),
  );
  const side = screen.getByRole('complementary', { name: 'Berita lain' });
  const [first] = articles;
  const inSide = within(side).getAllByRole('link', { name: first?.headline });
  expect(inSide.map((link) => link.getAttribute('href'))).toEqual(['/sini/art_0', '/sini/art_0']);
  expect(screen.getByRole('link', { name: readAlso.article.headline })).toHaveAttribute(
    'href',
    '/sini/art_9',
  );
  expect(screen.getByRole('link', { name: 'English' })).toHaveAttribute('href', '/sini/art_8');
  expect(screen.getByRole('link', { name: 'Bahasa Indonesia' })).toHaveAttribute(
    'href',
    article.canonicalUrl,
  );
  // More than three would push the footer away.
  const related = screen.getByRole('heading', { name: 'Berita terkait' }).closest('section');
  expect(within(related as HTMLElement).getAllByRole('listitem')).toHaveLength(3);
});

test('words and times are those of the article’s language and the agency’s clock', () => {
  const east = { ...structuredClone(agency), timeZone: 'Asia/Jayapura' } as unknown as Agency;
  const { rerender } = render(page({ agency: east, messageTerms: terms }));
  expect(screen.getByText('Kamis, 5 Oktober 2023, 12.00 WIT')).toBeInTheDocument();
  rerender(
    page({
      article: { ...article, locale: 'en' },
      messageTerms: terms,
      views: examples['counters.list'].items[0].views,
    }),
  );
  expect(screen.getByRole('textbox', { name: 'Your message' })).toBeInTheDocument();
  expect(screen.getByText(/19,111/)).toBeInTheDocument();
  expect(screen.queryByText(/Dibaca/)).toBeNull();
});

test('what is urgent comes first, a verdict right after the headline', () => {
  const alerts = structuredClone(examples['alerts.list']) as unknown as AlertList;
  render(page({ alerts, article: { ...article, clarification } }));
  const headings = screen.getAllByRole('heading').map((heading) => heading.textContent);
  expect(headings.slice(0, 3)).toEqual(['Peringatan', article.headline, 'HOAKS: tidak benar']);
});

test('the manners of a theme reach every part', () => {
  const manners = { masthead: 'line', card: 'text', date: 'short' } as const;
  const { container } = render(page({ manners, latest: articles }));
  expect(container.firstChild).toHaveAttribute('data-humas-card', 'text');
  expect(screen.getByText('5 Okt 2023, 10.00 WIB')).toBeInTheDocument();
  const side = screen.getByRole('complementary');
  expect(within(side).getByText('5 Okt 2023')).toBeInTheDocument();
});

test('extras name pictures, files with their weight, and what was changed when', () => {
  const attachments = [
    {
      url: 'https://kepegawaian.example/a.pdf',
      label: 'Panduan',
      mimeType: 'application/pdf',
      bytes: 1_240_000,
    },
    { url: 'javascript:alert(1)', label: 'Bukan berkas', mimeType: 'text/html', bytes: 1 },
  ];
  const update = { at: '2023-10-05T14:00:00+07:00', kind: 'update', note: 'Jadwal ditambahkan.' } as const;
  const correction = { at: '2023-10-06T09:00:00+07:00', kind: 'correction', note: 'Semula 34.' } as const;
  const extras = { gallery: [picture], attachments, changeHistory: [update, correction] };
  const { rerender } = render(<ArticleExtras article={extras} />);
  expect(screen.getByRole('img', { name: picture.alt })).toBeInTheDocument();
  const file = screen.getByRole('link', { name: 'Panduan' });
  expect(file).toHaveAttribute('type', 'application/pdf');
  expect(file.parentElement).toHaveTextContent('Panduan 1,2 MB');
  expect(screen.queryByRole('link', { name: 'Bukan berkas' })).toBeNull();
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
    'Pembaruan Kamis, 5 Oktober 2023, 14.00 WIB',
    'Ralat Jumat, 6 Oktober 2023, 09.00 WIB',
  ]);
  // A correction stands in the header already.
  rerender(<ArticleExtras article={{ ...extras, changeHistory: [correction] }} />);
  expect(screen.queryByRole('term')).toBeNull();
});

test.each([
  [1, 'id', '1\u00a0KB'],
  [340_499, 'id', '340\u00a0KB'],
  [999_499, 'id', '999\u00a0KB'],
  [999_500, 'id', '1\u00a0MB'],
  [1_240_000, 'id', '1,2\u00a0MB'],
  [18_200_000, 'en', '18.2\u00a0MB'],
] as const)('%d bytes in %s weigh %s', (bytes, locale, words) => {
  expect(fileSize(bytes, locale)).toBe(words);
});

test('an article without poll and form is counted all the same', () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => render(page({ article: bare, apiUrl: '' }))).toThrow('humas: ViewBeacon');
  errors.mockRestore();
});

test('the cover comes first, a count that is not known not at all, and the source is named', () => {
  const office = {
    ...structuredClone(agency),
    domains: [new URL(article.canonicalUrl).host],
  } as unknown as Agency;
  const { container, rerender } = render(
    page({ article: { ...article, source: null, cover: picture, gallery: [picture] }, agency: office }),
  );
  const loading = [...container.querySelectorAll('figure img')].map((image) => image.getAttribute('loading'));
  expect(loading).toEqual(['eager', 'lazy']);
  expect(screen.getByRole('heading', { name: 'Galeri foto', level: 2 })).toBeInTheDocument();
  expect(screen.queryByText(/Dibaca/)).toBeNull();
  expect(container.querySelector('.humas-source-badge')).toBeInTheDocument();
  rerender(page({ views: { ...counted, total: 0 } }));
  expect(screen.getByText(/Dibaca/)).toHaveTextContent('Dibaca 0 kali');
});
