/** One thing a page may put on itself, as its author would write it. */
export interface Subject {
  /** What it does for a reader; rows with the same one are comparable. */
  does: string;
  name: string;
  /** Import lines. */
  imports: string;
  /** What the page renders. */
  jsx: string;
  /** A page of server components can only hold it behind a "use client" of the page's own. */
  needsClientPage?: boolean;
  /** It asks for a document while it is loaded: no server can hold it. */
  needsDocument?: boolean;
}

const article = `{ headline: 'Judul', canonicalUrl: 'https://a.example/b', excerpt: 'Ringkasan' }`;
const poll = `{ article: 'art_01hbytm700e5k8jv2xw6q4n9rc', preset: 'custom', question: { id: 'Jelas?' }, options: [{ key: 'yes', label: { id: 'Ya' }, count: 1 }, { key: 'no', label: { id: 'Tidak' }, count: 0 }], closesAt: null, state: 'open', total: 1, classes: { counted: 1, nojs: 0, suspected: 0 }, asOf: '2026-11-23T10:00:00+07:00' }`;

/** Widgets of ours beside the nearest of each peer. */
export const SUBJECTS: Subject[] = [
  {
    does: 'share',
    name: '@humas/react ShareBar',
    imports: `import { ShareBar } from '@humas/react/share-bar'`,
    jsx: `<ShareBar url="https://a.example/b" title="Judul" />`,
  },
  {
    does: 'share',
    name: 'react-share, six buttons with icons',
    imports: `import { FacebookIcon, FacebookShareButton, LineIcon, LineShareButton, TelegramIcon, TelegramShareButton, ThreadsIcon, ThreadsShareButton, WhatsappIcon, WhatsappShareButton, XIcon, TwitterShareButton } from 'react-share'`,
    jsx: `<><WhatsappShareButton url="u"><WhatsappIcon /></WhatsappShareButton><TwitterShareButton url="u"><XIcon /></TwitterShareButton><FacebookShareButton url="u"><FacebookIcon /></FacebookShareButton><TelegramShareButton url="u"><TelegramIcon /></TelegramShareButton><LineShareButton url="u"><LineIcon /></LineShareButton><ThreadsShareButton url="u"><ThreadsIcon /></ThreadsShareButton></>`,
    needsClientPage: true,
  },
  {
    does: 'share',
    name: 'shareon (its script, markup by hand)',
    imports: `import { init } from 'shareon'; import { useEffect } from 'react'`,
    jsx: `(() => { useEffect(() => init(), []); return <div className="shareon"><a className="whatsapp" /><a className="telegram" /><a className="twitter" /><a className="facebook" /></div>; })()`,
    needsDocument: true,
  },
  {
    does: 'card',
    name: '@humas/react NewsCard',
    imports: `import { NewsCard } from '@humas/react/news-card'`,
    jsx: `<NewsCard article={${article}} />`,
  },
  {
    does: 'card',
    name: 'react-dsfr Card',
    imports: `import { Card } from '@codegouvfr/react-dsfr/Card'`,
    jsx: `<Card title="Judul" desc="Ringkasan" linkProps={{ href: '/b' }} enlargeLink />`,
  },
  {
    does: 'card',
    name: 'react-uswds Card',
    imports: `import { Card, CardBody, CardHeader } from '@trussworks/react-uswds'`,
    jsx: `<Card><CardHeader><h3>Judul</h3></CardHeader><CardBody><p>Ringkasan</p></CardBody></Card>`,
  },
  {
    does: 'card',
    name: 'designsystemet Card',
    imports: `import { Card, CardBlock, Heading } from '@digdir/designsystemet-react'`,
    jsx: `<Card><CardBlock><Heading>Judul</Heading></CardBlock></Card>`,
  },
  {
    does: 'pages',
    name: '@humas/react Pagination',
    imports: `import { Pagination } from '@humas/react/pagination'`,
    jsx: `<Pagination newerHref="/a" olderHref="/b" />`,
  },
  {
    does: 'pages',
    name: 'react-dsfr Pagination',
    imports: `import { Pagination } from '@codegouvfr/react-dsfr/Pagination'`,
    jsx: `<Pagination count={9} getPageLinkProps={(n) => ({ href: String(n) })} />`,
  },
  {
    does: 'pages',
    name: 'react-uswds Pagination',
    imports: `import { Pagination } from '@trussworks/react-uswds'`,
    jsx: `<Pagination pathname="/a" totalPages={9} currentPage={1} />`,
  },
  {
    does: 'choose one of five',
    name: '@humas/react ReactionPoll, saves and counts',
    imports: `import { ReactionPoll } from '@humas/react/reaction-poll'`,
    jsx: `<ReactionPoll article="art_01hbytm700e5k8jv2xw6q4n9rc" apiUrl="https://api.example" poll={${poll}} />`,
  },
  {
    does: 'choose one of five',
    name: 'designsystemet ToggleGroup, saves nothing',
    imports: `import { ToggleGroup, ToggleGroupItem } from '@digdir/designsystemet-react'`,
    jsx: `<ToggleGroup><ToggleGroupItem value="a">Ya</ToggleGroupItem><ToggleGroupItem value="b">Tidak</ToggleGroupItem></ToggleGroup>`,
  },
];

/** A module that shows the subject: what a bundler is given. */
export const moduleOf = ({ imports, jsx }: Subject) =>
  `${imports};\nexport default function Subject() { return ${jsx}; }\n`;
