import { classNames } from '../internal/class-names.js';
import type { KeyFigure } from '../internal/contract.js';
import { Heading, type HeadingLevel } from '../internal/heading.js';
import type { WidgetProps } from '../internal/widget-props.js';
import { written } from '../internal/written.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';
import { printFigure } from './print-figure.js';

/** Props of {@link KeyFigures}. */
export type KeyFiguresProps = WidgetProps & {
  /** One to six: what a reader should take away. Nothing is shown for none. */
  figures: readonly KeyFigure[];
  /**
   * The section's title; an empty one leaves the figures alone.
   * @default the words of `keyFigures.title`
   */
  title?: string;
  /**
   * Level of the title in the page's outline.
   * @default 2
   */
  headingLevel?: HeadingLevel;
};

/**
 * The figures of a story, large, each with what it counts and who counted.
 *
 * @example
 * ```tsx
 * <KeyFigures figures={article.keyFigures} />
 * ```
 */
export function KeyFigures(props: KeyFiguresProps) {
  const { figures, headingLevel = 2, locale = 'id', labels, className } = props;
  if (figures.length === 0) return null;
  const label = labelsIn({ id: id.keyFigures, en: en.keyFigures }, locale, labels);
  const { title = label('keyFigures.title') } = props;
  return (
    <section className={classNames('humas-key-figures', className)} data-count={figures.length}>
      {written(title) ? (
        <Heading level={headingLevel} className="humas-key-figures__title">
          {title}
        </Heading>
      ) : null}
      <dl>
        {figures.map((figure) => {
          const [number, unit] = printFigure(figure, locale);
          return (
            <div key={figure.label + figure.value}>
              <dt>{figure.label}</dt>
              <dd className="humas-key-figures__figure">
                <strong>{number}</strong>
                {unit}
              </dd>
              {figure.source && written(figure.source) ? (
                <dd className="humas-key-figures__source">
                  {label('keyFigures.source', { source: figure.source })}
                </dd>
              ) : null}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
