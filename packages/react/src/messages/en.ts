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

/** Words of `ArticleHeader` and `Byline`. */
export const articleHeader: Translation<typeof id.articleHeader> = {
  'articleHeader.by': 'By {name}',
  'articleHeader.initials': 'Writer’s initials',
  'articleHeader.updated': 'Updated {date}',
  'articleHeader.correction': 'Correction, {date}:',
};

/** Words of `ArticleBody` and of what stands in it: `ReadAlso`, `TagList`, the roles of a `Byline`. */
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
  'articleBody.team': 'Editorial team',
};

/** Words of `CategoryTag`. */
export const categoryTag: Translation<typeof id.categoryTag> = {
  'categoryTag.prefix': 'Category:',
};

/** Words of `KeyFigures`. */
export const keyFigures: Translation<typeof id.keyFigures> = {
  'keyFigures.title': 'Key figures',
  'keyFigures.source': 'Source: {source}',
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
  'clarificationBanner.other': 'CLARIFICATION',
  'clarificationBanner.claim': 'Claim',
  'clarificationBanner.fact': 'Fact',
  'clarificationBanner.evidence': 'Evidence',
  'clarificationBanner.appearances': 'Seen at',
  'clarificationBanner.seen': 'First seen',
};

/** Words of `ArticlePage`. */
export const articlePage: Translation<typeof id.articlePage> = {
  'articlePage.home': 'Home',
  'articlePage.gallery': 'Photo gallery',
  'articlePage.attachments': 'Attachments',
  'articlePage.changes': 'Changes',
  'articlePage.update': 'Update',
  'articlePage.correction': 'Correction',
  'articlePage.more': 'More news',
  'articlePage.latest': 'Latest news',
  'articlePage.popular': 'Most read',
  'articlePage.related': 'Related news',
};

/** Words of `SiteHeader`. */
export const siteHeader: Translation<typeof id.siteHeader> = {
  'siteHeader.skip': 'Skip to main content',
  'siteHeader.menu': 'Main menu',
};

/** Words of `SiteFooter`. */
export const siteFooter: Translation<typeof id.siteFooter> = {
  'siteFooter.counting': 'How we count',
  'siteFooter.countingText': 'One tab is counted once in 30 minutes, without cookies or personal data.',
  'siteFooter.countingMore': 'More about how we count',
};

/** Words of `Breadcrumb`. */
export const breadcrumb: Translation<typeof id.breadcrumb> = {
  'breadcrumb.title': 'Where you are',
};

/** Words of `LanguageSwitch`. */
export const languageSwitch: Translation<typeof id.languageSwitch> = {
  'languageSwitch.title': 'Language',
  'languageSwitch.missing': 'not translated yet',
};

/** Words of `SearchBox`. */
export const searchBox: Translation<typeof id.searchBox> = {
  'searchBox.label': 'Search the news',
  'searchBox.scope': 'Search in',
  'searchBox.submit': 'Search',
};

/** Words of `SourceBadge`. */
export const sourceBadge: Translation<typeof id.sourceBadge> = {
  'sourceBadge.official': 'Official source: {agency}, {domain}',
  'sourceBadge.republished': 'Republished from {host}',
};

/** Words of `AlertBanner`. The heading says how grave it is without colour. */
export const alertBanner: Translation<typeof id.alertBanner> = {
  'alertBanner.title': 'Urgent notices',
  'alertBanner.danger': 'Danger',
  'alertBanner.warning': 'Warning',
  'alertBanner.information': 'Information',
  'alertBanner.from': 'In force from {date}',
  'alertBanner.until': 'until {date}',
};

/** Words of `Pagination`. */
export const pagination: Translation<typeof id.pagination> = {
  'pagination.title': 'News pages',
  'pagination.newer': 'Newer news',
  'pagination.older': 'Older news',
  'pagination.page': 'Page {n}',
  'pagination.pageOf': 'Page {n} of {total}',
};

/** Words of `ArchiveNav`. */
export const archiveNav: Translation<typeof id.archiveNav> = {
  'archiveNav.title': 'News archive',
  'archiveNav.count': '{n} stories',
  'archiveNav.once': '{n} story',
};

/** Words of `ContactChannels`. */
export const contactChannels: Translation<typeof id.contactChannels> = {
  'contactChannels.title': 'Contact us',
  'contactChannels.phone': 'Phone',
  'contactChannels.whatsapp': 'WhatsApp',
  'contactChannels.email': 'Email',
  'contactChannels.hours': 'Office hours',
  'contactChannels.address': 'Address',
  'contactChannels.lapor': 'Complain through SP4N-LAPOR! (opens in a new tab)',
};

/** Words of `ServicePledge`. */
export const servicePledge: Translation<typeof id.servicePledge> = {
  'servicePledge.title': 'Service pledge',
  'servicePledge.standards': 'Service standards',
  'servicePledge.requirement': 'What you need',
  'servicePledge.time': 'How long it takes',
  'servicePledge.cost': 'What it costs',
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

/** Words of `MessageForm`. */
export const messageForm: Translation<typeof id.messageForm> = {
  'messageForm.title': 'Write a message',
  'messageForm.kind': 'Kind of message',
  'messageForm.appreciation': 'Appreciation',
  'messageForm.feedback': 'Feedback',
  'messageForm.correctionRequest': 'Request for correction',
  'messageForm.text': 'Your message',
  'messageForm.note': 'Do not write identity numbers, telephone numbers or other personal data.',
  'messageForm.left': 'Characters left: {n}',
  'messageForm.name': 'Name (optional)',
  'messageForm.terms': 'Terms and conditions',
  'messageForm.send': 'Send message',
  'messageForm.required': 'This field must not be empty.',
  'messageForm.tooLong': 'The message is too long. Characters to remove: {n}.',
  'messageForm.personal':
    'There seems to be an identity or telephone number here. We suggest removing it. To send it anyway, press “{send}” once more.',
  'messageForm.consent': 'Tick this box before sending.',
  'messageForm.sending': 'Sending…',
  'messageForm.sent': 'Your message was sent.',
  'messageForm.thanks': 'Thank you. A press officer reads your message before it may be shown.',
  'messageForm.another': 'Write another message',
  'messageForm.failed': 'Your message was not sent yet.',
  'messageForm.kept': 'Your message is still here; press “{send}” to try again.',
  'messageForm.offline': 'Your device is not connected to the internet.',
  'messageForm.unavailable': 'The service cannot take messages right now. Wait a little while.',
  'messageForm.limited': 'Too many messages came from your network. Wait until {time}.',
  'messageForm.refused': 'This message cannot be accepted. Copy it, reload this page, then try again.',
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
