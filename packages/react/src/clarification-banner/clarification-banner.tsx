import { formatDate } from '@humas/editorial';
import { classNames } from '../internal/class-names.js';
import type { Clarification } from '../internal/contract.js';
import { Heading, type HeadingLevel } from '../internal/heading.js';
import { safeUrl } from '../internal/safe-url.js';
import type { DatedWidgetProps } from '../internal/widget-props.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';
import { verdictTone } from './verdict-tone.js';

/** Props of {@link ClarificationBanner}. */
export type ClarificationBannerProps = DatedWidgetProps & {
  /** What was claimed, what is true, and what proves it. */
  clarification: Clarification;
  /** @default 2 */
  headingLevel?: HeadingLevel;
  /**
   * Begins the id that ties the region to its heading; two banners on a page need two.
   * @default 'humas-clarification'
   */
  id?: string;
};

/**
 * The verdict on a claim, in words, right after the H1. It is part of the article: it cannot be dismissed, and it is
 * no alert, since it does not change while being read. The claim is quoted as a claim, never repeated as fact.
 *
 * @example
 * ```tsx
 * <ArticleHeader article={article} banner={<ClarificationBanner clarification={article.clarification} />} />
 * ```
 */
export function ClarificationBanner(props: ClarificationBannerProps) {
  const { clarification, headingLevel = 2, id: ownId = 'humas-clarification' } = props;
  const { locale = 'id', timeZone, labels, className } = props;
  const label = labelsIn({ id: id.clarificationBanner, en: en.clarificationBanner }, locale, labels);
  const { verdict, claim, explanation, evidence, appearances, claimSeenAt } = clarification;
  // The API may have learned a verdict that this version has no words for: the page stands, and the text says the rest.
  const known = Object.hasOwn(verdictTone, verdict);
  return (
    <section
      className={classNames('humas-clarification-banner', className)}
      data-tone={known ? verdictTone[verdict] : 'neutral'}
      aria-labelledby={`${ownId}-verdict`}
    >
      <Heading level={headingLevel} id={`${ownId}-verdict`} className="humas-clarification-banner__verdict">
        {label(known ? `clarificationBanner.${verdict}` : 'clarificationBanner.other')}
      </Heading>
      <dl className="humas-clarification-banner__list">
        <dt>{label('clarificationBanner.claim')}</dt>
        <dd>
          <blockquote className="humas-clarification-banner__claim">“{withoutQuotes(claim)}”</blockquote>
        </dd>
        <dt>{label('clarificationBanner.fact')}</dt>
        <dd>{explanation}</dd>
        <Links label={label('clarificationBanner.evidence')} links={evidence} />
        <Links label={label('clarificationBanner.appearances')} links={appearances} rel="nofollow noopener" />
        {claimSeenAt ? (
          <>
            <dt>{label('clarificationBanner.seen')}</dt>
            <dd>
              <time dateTime={claimSeenAt}>{formatDate(claimSeenAt, { locale, timeZone })}</time>
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  );
}

type LinksProps = {
  label: string;
  links: Clarification['evidence'];
  /** Where a hoax was seen: the way there must not lift it in search engines. */
  rel?: string;
};

function Links({ label, links, rel }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      {links.map((link) => {
        const href = safeUrl(link.url);
        return (
          <dd key={`${link.label} ${link.url}`}>
            {href ? (
              <a href={href} rel={rel}>
                {link.label}
              </a>
            ) : (
              link.label
            )}
          </dd>
        );
      })}
    </>
  );
}

// Editors may have quoted the claim already.
const withoutQuotes = (claim: string) => claim.trim().replace(/^["“„](.*)["”]$/su, '$1');
