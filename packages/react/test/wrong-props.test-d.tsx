import type { Article } from '@humas/contract';
import {
  ArticleBody,
  ArticleHeader,
  ClarificationBanner,
  Figure,
  HumasProvider,
  NewsList,
  ReactionPoll,
  ShareBar,
  SiteFooter,
  SiteHeader,
  ViewBeacon,
  ViewCounter,
} from '../src/index.js';

declare const article: Article;
declare const office: { name: string; brand: { logo: null; endorsement: null; descriptor: null } };

/** What pages really pass compiles, whole objects of the API included. */
export const right = (
  <HumasProvider apiUrl="https://api.example">
    <ArticleHeader article={article} views={<ViewCounter views={null} />} />
    <ArticleHeader article={{ headline: 'Judul' }} />
    <ArticleBody html={article.body.html} dateline={article.dateline} tags={article.tags} />
    <NewsList articles={article.related} views={{ art_1: 5 }} />
    <ReactionPoll
      article={article.id}
      poll={{ preset: 'usefulness', question: { id: '?' }, options: [], closesAt: null }}
    />
    <ShareBar url={article.canonicalUrl} title={article.headline} />
    <SiteHeader agency={office} homeHref="/" />
  </HumasProvider>
);

export const wrong = [
  // @ts-expect-error the page's only H1 is not the page's to demote
  <ArticleHeader key="1" article={article} headingLevel={2} />,
  // @ts-expect-error a date object prints differently on a server and in a browser
  <ArticleHeader key="2" article={{ headline: 'Judul', publishedAt: new Date() }} />,
  // @ts-expect-error an article's body is an object, its HTML is the text in it
  <ArticleBody key="3" html={article.body} />,
  // @ts-expect-error text of one's own is not HTML of the API
  <ArticleBody key="4">Isi</ArticleBody>,
  // @ts-expect-error an article that is no clarification has none to show
  <ClarificationBanner key="5" clarification={article.clarification} />,
  // @ts-expect-error it cannot be dismissed
  <ClarificationBanner key="6" clarification={{} as never} onDismiss={() => {}} />,
  // @ts-expect-error a picture without its alternative, from an address alone
  <Figure key="7" media={{ url: 'https://contoh.example/a.jpg' }} />,
  // @ts-expect-error an article may have no cover
  <Figure key="8" media={article.cover} />,
  // @ts-expect-error counts belong to articles by id
  <NewsList key="9" articles={[]} views={5} />,
  // @ts-expect-error a layout that no list has
  <NewsList key="10" articles={[]} variant="card" />,
  // @ts-expect-error headlines are a level below, and there are only so many
  <NewsList key="11" articles={[]} headingLevel={4} />,
  // @ts-expect-error the poll of an article may be off
  <ReactionPoll key="12" article={article.id} poll={article.poll} />,
  // @ts-expect-error a poll belongs to an article
  <ReactionPoll key="13" poll={{} as never} />,
  // @ts-expect-error networks cannot be handed nothing
  <ShareBar key="14" title="Judul" />,
  // @ts-expect-error no campaign marks
  <ShareBar key="15" url="https://a.example/" title="Judul" via="humas" />,
  // @ts-expect-error labels are strings, never functions
  <ShareBar key="16" url="https://a.example/" title="Judul" labels={{ 'shareBar.to': () => 'x' }} />,
  // @ts-expect-error a word that no widget says
  <ShareBar key="17" url="https://a.example/" title="Judul" labels={{ 'shareBar.too': 'x' }} />,
  // @ts-expect-error contacts are what a footer is for
  <SiteFooter key="18" agency={{}} />,
  // @ts-expect-error the name leads home
  <SiteHeader key="19" agency={office} />,
  // @ts-expect-error a printed count is not a count
  <ViewCounter key="20" views="19.111" />,
  // @ts-expect-error a layout that no counter has
  <ViewCounter key="21" variant="short" />,
  // @ts-expect-error what is counted is an article
  <ViewBeacon key="22" apiUrl="https://api.example" />,
  // @ts-expect-error there are words in two languages; others come as labels
  <HumasProvider key="23" apiUrl="https://api.example" locale="su" />,
];
