import { formatList } from '@humas/editorial';
import type { Locale } from '../internal/contract.js';
import { textWithNode } from '../internal/text-with-node.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { type Labels, labelsIn } from '../messages/messages.js';
import { type BylineSource, bylineNames } from './byline-names.js';

type BylineProps = { article: BylineSource; locale: Locale; labels?: Labels };

/** "Oleh Humas": a person, a unit, both, or initials that say what they are. */
export function Byline({ article, locale, labels = {} }: BylineProps) {
  const { names, initials } = bylineNames(article);
  if (names.length === 0 && initials.length === 0) return null;
  const label = labelsIn({ id: id.articleHeader, en: en.articleHeader }, locale, labels);
  // The placeholder stays in the label here: an element takes its place.
  const template = label('articleHeader.by', { name: '{name}' });
  return (
    <span className="humas-article-header__byline">
      {textWithNode(
        template,
        <strong>
          {names.length > 0 ? (
            formatList(names, { locale })
          ) : (
            <abbr title={label('articleHeader.initials')}>{initials.join('/')}</abbr>
          )}
        </strong>,
      )}
    </span>
  );
}
