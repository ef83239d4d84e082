/** The catalogue in English. A key missing here does not compile. */
import type * as id from './id.js';
import type { Translation } from './messages.js';

/** Words for verdicts, short, on cards and above headlines. */
export const verdict: Translation<typeof id.verdict> = {
  'verdict.hoax': 'Hoax',
  'verdict.disinformation': 'Disinformation',
  'verdict.misinformation': 'Misinformation',
  'verdict.false': 'False',
  'verdict.misleading': 'Misleading',
  'verdict.scam': 'Scam',
  'verdict.satire': 'Satire',
  'verdict.true': 'True',
};

/** Words of `NewsCard`. */
export const newsCard: Translation<typeof id.newsCard> = {
  'newsCard.views': 'Read {n} times',
  'newsCard.rank': 'Rank {n}',
};

/** Words of `NewsList`. */
export const newsList: Translation<typeof id.newsList> = {
  'newsList.seeAll': 'See all',
  'newsList.seeAllOf': 'See all: {title}',
  'newsList.loading': 'Loading news …',
  'newsList.empty': 'No news yet.',
  'newsList.error': 'The news could not be loaded. Please try again in a moment.',
  'newsList.retry': 'Try again',
};

/** Words of `ArticleHeader`. */
export const articleHeader: Translation<typeof id.articleHeader> = {
  'articleHeader.breadcrumb': 'Where you are',
  'articleHeader.by': 'By {name}',
  'articleHeader.initials': 'Writer’s initials',
  'articleHeader.updated': 'Updated {date}',
  'articleHeader.correction': 'Correction, {date}:',
};

/** Words of `ArticleBody`. */
export const articleBody: Translation<typeof id.articleBody> = {
  'articleBody.readAlso': 'Read also',
  'articleBody.tags': 'Topics',
  'articleBody.table': 'Table {n}',
  'articleBody.tableOf': 'Table {n}: {caption}',
  'articleBody.writer': 'Writer: {name}',
  'articleBody.reporter': 'Reporter: {name}',
  'articleBody.photographer': 'Photographer: {name}',
  'articleBody.editor': 'Editor: {name}',
  'articleBody.translator': 'Translator: {name}',
  'articleBody.source': 'Source: {name}',
};

/** Words of `ClarificationBanner`. The heading says the verdict without colour or icon. */
export const clarificationBanner: Translation<typeof id.clarificationBanner> = {
  'clarificationBanner.hoax': 'HOAX: not true',
  'clarificationBanner.disinformation': 'DISINFORMATION: wrong on purpose',
  'clarificationBanner.misinformation': 'MISINFORMATION: mistaken information',
  'clarificationBanner.false': 'FALSE: contrary to the facts',
  'clarificationBanner.misleading': 'MISLEADING: out of context',
  'clarificationBanner.scam': 'SCAM: do not respond',
  'clarificationBanner.satire': 'SATIRE: not news',
  'clarificationBanner.true': 'TRUE: supported by facts',
  'clarificationBanner.claim': 'Claim',
  'clarificationBanner.fact': 'Fact',
  'clarificationBanner.evidence': 'Evidence',
  'clarificationBanner.appearances': 'Seen at',
  'clarificationBanner.seen': 'First seen',
};

/** Words of `SiteHeader`. */
export const siteHeader: Translation<typeof id.siteHeader> = {
  'siteHeader.skip': 'Skip to main content',
  'siteHeader.menu': 'Main menu',
};

/** Words of `SiteFooter`. */
export const siteFooter: Translation<typeof id.siteFooter> = {
  'siteFooter.contact': 'Contact us',
  'siteFooter.phone': 'Phone',
  'siteFooter.whatsapp': 'WhatsApp',
  'siteFooter.email': 'Email',
  'siteFooter.hours': 'Office hours',
  'siteFooter.address': 'Address',
  'siteFooter.lapor': 'Complain through SP4N-LAPOR!',
  'siteFooter.counting': 'How we count',
  'siteFooter.countingText': 'One tab is counted once in 30 minutes, without cookies or personal data.',
  'siteFooter.countingMore': 'More about how we count',
};

/** Words of `ShareBar`. */
export const shareBar: Translation<typeof id.shareBar> = {
  'shareBar.title': 'Share',
  'shareBar.to': 'Share on {n} (opens in a new tab)',
  'shareBar.copy': 'Copy link',
  'shareBar.copied': 'Link copied',
  'shareBar.failed': 'Copying failed. Copy the address from this box.',
  'shareBar.more': 'More',
  'shareBar.email': 'Email',
  'shareBar.native': 'Other apps',
};

/** Words of `ViewCounter`. */
export const viewCounter: Translation<typeof id.viewCounter> = {
  'viewCounter.views': 'Read {n} times',
  'viewCounter.once': 'Read {n} time',
};

/** Words of `ReactionPoll`. */
export const reactionPoll: Translation<typeof id.reactionPoll> = {
  'reactionPoll.note': 'One browser, one choice. Not a survey.',
  'reactionPoll.idle': 'Choose one. You can change or withdraw it.',
  'reactionPoll.sending': 'Saving…',
  'reactionPoll.sent': 'Thank you. Press again to withdraw it.',
  'reactionPoll.failed': 'Not saved yet. Check your connection and try again.',
  'reactionPoll.retry': 'Try again',
  'reactionPoll.closed': 'This poll is closed.',
  'reactionPoll.total': '{n} responses',
  'reactionPoll.once': '{n} response',
  'reactionPoll.set': 'Your reaction: {choice}. Total: {n}.',
  'reactionPoll.withdrawn': 'Your reaction was withdrawn. Total: {n}.',
  'reactionPoll.apart': 'Saved, but not counted yet: too many responses from your network.',
  'reactionPoll.forget': 'Remove my choice',
  'reactionPoll.forgotten': 'Your choice was removed.',
};
