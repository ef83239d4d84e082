import { formatList } from '@humas/editorial';
import { Fragment } from 'react';
import { classNames } from '../internal/class-names.js';
import type { Agency, Credit } from '../internal/contract.js';
import { textWithNode } from '../internal/text-with-node.js';
import type { WidgetProps } from '../internal/widget-props.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';
import { type BylineNames, bylineNames, namesOf } from './byline-names.js';
import { isRole, ROLES } from './roles.js';
import { type Staff, staffName } from './staff.js';

/** Props of {@link Byline}. */
export type BylineProps = WidgetProps & {
  /** Who worked on the article, as the API has it. */
  credits?: readonly Credit[];
  /** The author where nobody signs: an institution may be one. */
  agency?: Pick<Agency, 'shortName'>;
  /** Names of those who sign with initials; the initials then say them. */
  staff?: Staff;
  /**
   * `line` names the authors: "Oleh Humas". `team` names everybody by role under "Tim Redaksi".
   * @default 'line'
   */
  variant?: 'line' | 'team';
};

/**
 * Who made an article: a person, a unit, both, several, or initials that say what they are.
 *
 * @example
 * ```tsx
 * <Byline credits={article.credits} agency={article.agency} staff={{ RMI: 'Rina Melati' }} />
 * ```
 */
export function Byline(props: BylineProps) {
  const { credits = [], agency, staff, variant = 'line', locale = 'id', labels, className } = props;
  const by = labelsIn({ id: id.articleHeader, en: en.articleHeader }, locale, labels);
  const as = labelsIn({ id: id.articleBody, en: en.articleBody }, locale, labels);

  const people = ({ names, initials }: BylineNames) => (
    <strong>
      {names.length > 0
        ? formatList(names, { locale })
        : initials.map((letters, index) => (
            <Fragment key={letters}>
              {index > 0 ? '/' : null}
              <abbr title={staffName(staff, letters) ?? by('articleHeader.initials')}>{letters}</abbr>
            </Fragment>
          ))}
    </strong>
  );

  const roles = ROLES.map((role) => ({
    role,
    found: namesOf(credits.filter((credit) => credit.role === role)),
  }));
  const team = variant === 'team' ? roles.filter(({ found }) => isSomebody(found)) : [];
  // Who did what this version has no word for is named without it.
  const others = namesOf(credits.filter(({ role }) => !isRole(role)));
  if (team.length > 0)
    return (
      <div className={classNames('humas-byline', className)}>
        <p className="humas-byline__team">{as('articleBody.team')}</p>
        <ul>
          {team.map(({ role, found }) => (
            // The placeholder stays in the label here: an element takes its place.
            <li key={role}>{textWithNode(as(`articleBody.${role}`, { name: '{name}' }), people(found))}</li>
          ))}
          {isSomebody(others) ? <li>{people(others)}</li> : null}
        </ul>
      </div>
    );

  const authors = bylineNames({ credits, agency });
  if (!isSomebody(authors)) return null;
  return (
    <span className={classNames('humas-byline', className)}>
      {textWithNode(by('articleHeader.by', { name: '{name}' }), people(authors))}
    </span>
  );
}

const isSomebody = ({ names, initials }: BylineNames) => names.length + initials.length > 0;
