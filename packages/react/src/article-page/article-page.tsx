import type { AlertList, MessageTerms, PopularArticles } from '@humas/sdk';
import type { ReactNode } from 'react';
import { AlertBanner } from '../alert-banner/alert-banner.js';
import { ArticleBody } from '../article-body/article-body.js';
import { ArticleHeader } from '../article-header/article-header.js';
import type { BreadcrumbStep } from '../breadcrumb/breadcrumb.js';
import type { Staff } from '../byline/staff.js';
import { ClarificationBanner } from '../clarification-banner/clarification-banner.js';
import { Figure } from '../figure/figure.js';
import { classNames } from '../internal/class-names.js';
import type {
  Agency,
  Article,
  ArticleReference,
  ArticleSummary,
  Locale,
  Poll,
  PollDefinition,
  ViewCount,
} from '../internal/contract.js';
import type { DatedWidgetProps } from '../internal/widget-props.js';
import { KeyFigures } from '../key-figures/key-figures.js';
import { LanguageSwitch } from '../language-switch/language-switch.js';
import { type ManneredProps, mannerAttributes } from '../manners/manners.js';
import { MessageForm } from '../message-form/message-form.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';
import type { NewsCardArticle } from '../news-card/news-card.js';
import { NewsList } from '../news-list/news-list.js';
import { ReactionPoll } from '../reaction-poll/reaction-poll.js';
import { ShareBar } from '../share-bar/share-bar.js';
import { SourceBadge } from '../source-badge/source-badge.js';
import { ViewBeacon } from '../view-counter/view-beacon.js';
import { ViewCounter } from '../view-counter/view-counter.js';
import { ArticleExtras } from './article-extras.js';

/** Props of {@link ArticlePage}: what the API answers, each part of it optional but the article. */
export type ArticlePageProps = Omit<DatedWidgetProps, 'locale'> &
  ManneredProps & {
    /**
     * Language of our words, dates and figures.
     * @default article.locale
     */
    locale?: Locale;
    /** The article: `articles.get` or `articles.getBySlug`. */
    article: Article;
    /** Where the content API answers the reader's browser: the poll, the counting and the form need it. */
    apiUrl: string;
    /** Who publishes it: `agencies.get`. With it the page says whether this is the source. */
    agency?: Agency;
    /** How often it was read, of `counters.list`; unknown shows nothing. */
    views?: ViewCount | null;
    /**
     * The poll with its tally: `polls.get`. Null shows none.
     * @default article.poll
     */
    poll?: Poll | PollDefinition | null;
    /** Urgent notices of the agency: `alerts.list`. */
    alerts?: AlertList;
    /** The newest articles for the side column. */
    latest?: readonly ArticleSummary[];
    /** The most read articles for the side column: `articles.popular`. */
    popular?: PopularArticles;
    /** What writers agree to: `messages.terms`. With it there is a form to write to the agency. */
    messageTerms?: MessageTerms;
    /** The way here, from the home page on, without the article itself. */
    breadcrumb?: readonly BreadcrumbStep[];
    /** The rubric's page. */
    categoryHref?: string;
    /** Where "Lihat semua" of the newest articles leads. */
    latestHref?: string;
    /**
     * The address of any other article.
     * @default article.canonicalUrl
     */
    hrefOf?: (article: NewsCardArticle | ArticleReference) => string | undefined;
    /** Where a tag leads; without it tags are plain words. */
    tagHref?: (tag: string) => string;
    /** Names of those who sign with initials. */
    staff?: Staff;
    /** The present as RFC 3339: dates in the side column become relative. */
    relativeTo?: string;
    /** Parts of yours at the end of the article. */
    children?: ReactNode;
  };

/**
 * A whole news page between a site's header and footer: the documented composition of all the widgets. Take it as it
 * is, or copy it and leave out what you do not want; it knows nothing that its parts do not.
 *
 * In a server-component app only share bar, poll, counting and form reach the browser.
 *
 * @example
 * ```tsx
 * <ArticlePage article={article} agency={agency} views={counter.views} apiUrl="https://api.example.go.id" />
 * ```
 */
export function ArticlePage(props: ArticlePageProps) {
  const { article, agency, apiUrl, alerts, views, poll = article.poll, messageTerms, children } = props;
  // An article in a language that this version does not know stands among Indonesian words.
  const ownLocale = article.locale === 'en' ? 'en' : 'id';
  const { hrefOf, locale = ownLocale, timeZone = agency?.timeZone, labels, manners, className } = props;
  const words = { locale, labels };
  const dated = { ...words, timeZone };
  const { cover, clarification, canonicalUrl } = article;
  const languages = [article, ...article.translations].map((one) => ({
    lang: one.locale,
    href: one === article ? canonicalUrl : (hrefOf?.(one as ArticleReference) ?? one.canonicalUrl),
  }));
  return (
    <div className={classNames('humas-article-page', className)} {...mannerAttributes(manners)}>
      {alerts ? <AlertBanner alerts={alerts.items} now={alerts.asOf} {...dated} /> : null}
      <div className="humas-article-page__columns">
        <article className="humas-article-page__main">
          <ArticleHeader
            article={article}
            breadcrumb={props.breadcrumb}
            categoryHref={props.categoryHref}
            staff={props.staff}
            manners={manners}
            views={views ? <ViewCounter views={views} {...words} /> : null}
            banner={
              clarification ? (
                <ClarificationBanner
                  clarification={clarification}
                  id={`humas-clarification-${article.id}`}
                  {...dated}
                />
              ) : null
            }
            {...dated}
          />
          {languages.length > 1 ? (
            <LanguageSwitch languages={languages} current={article.locale} {...words} />
          ) : null}
          <ShareBar url={canonicalUrl} title={article.headline} {...words} />
          {cover ? (
            <Figure media={cover} priority sizes="(min-width: 47em) 44em, 100vw" locale={locale} />
          ) : null}
          <ArticleBody
            html={article.body.html}
            lang={article.locale}
            dateline={article.dateline}
            readAlso={article.readAlso}
            readAlsoHref={hrefOf && ((other) => hrefOf(other) ?? other.canonicalUrl)}
            creditLine={article.creditLine}
            credits={article.credits}
            staff={props.staff}
            tags={article.tags}
            tagHref={props.tagHref}
            {...words}
          />
          <KeyFigures figures={article.keyFigures} {...words} />
          <ArticleExtras article={article} {...dated} />
          {agency ? <SourceBadge agency={agency} article={article} {...words} /> : null}
          {poll ? (
            <ReactionPoll
              article={article.id}
              poll={poll}
              apiUrl={apiUrl}
              returnTo={canonicalUrl}
              {...words}
            />
          ) : null}
          {messageTerms ? (
            <MessageForm
              agency={article.agency.slug}
              article={article.id}
              terms={messageTerms}
              apiUrl={apiUrl}
              returnTo={canonicalUrl}
              {...words}
            />
          ) : null}
          {children}
          <ViewBeacon article={article.id} apiUrl={apiUrl} />
        </article>
        <SideColumn {...props} {...dated} />
      </div>
      <Related {...props} {...dated} />
    </div>
  );
}

function SideColumn({ latest = [], popular, latestHref, relativeTo, ...props }: ArticlePageProps) {
  const { hrefOf, manners, locale = 'id', timeZone, labels } = props;
  const label = labelsIn({ id: id.articlePage, en: en.articlePage }, locale, labels);
  const shared = { hrefOf, manners, locale, timeZone, labels };
  const ranked = popular?.items ?? [];
  if (latest.length + ranked.length === 0) return null;
  return (
    <aside className="humas-article-page__side" aria-label={label('articlePage.more')}>
      <NewsList
        title={label('articlePage.latest')}
        variant="latest"
        articles={latest}
        seeAllHref={latestHref}
        relativeTo={relativeTo}
        {...shared}
      />
      <NewsList
        title={label('articlePage.popular')}
        variant="popular"
        articles={ranked.map(({ article }) => article)}
        views={Object.fromEntries(ranked.map(({ article, views }) => [article.id, views]))}
        {...shared}
      />
    </aside>
  );
}

function Related({
  article,
  categoryHref,
  hrefOf,
  manners,
  locale = 'id',
  timeZone,
  labels,
}: ArticlePageProps) {
  const label = labelsIn({ id: id.articlePage, en: en.articlePage }, locale, labels);
  return (
    <NewsList
      className="humas-article-page__related"
      title={label('articlePage.related')}
      variant="grid"
      articles={article.related.slice(0, 3)}
      seeAllHref={categoryHref}
      hrefOf={hrefOf}
      manners={manners}
      locale={locale}
      timeZone={timeZone}
      labels={labels}
    />
  );
}
