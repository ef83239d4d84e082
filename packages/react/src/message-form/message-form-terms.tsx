import type { Locale, MessageTerms } from '../internal/contract.js';
import type { HeadingLevel } from '../internal/heading.js';
import { localizedProps } from '../internal/localized.js';

/** Props of {@link MessageFormTerms}. */
export type MessageFormTermsProps = {
  terms: MessageTerms;
  summary: string;
  locale: Locale;
  /** Level of the form's own heading; those of the terms come below it. */
  headingLevel: HeadingLevel;
};

/** What the writer agrees to, whole, behind a disclosure that needs no JavaScript. */
export function MessageFormTerms({ terms, summary, locale, headingLevel }: MessageFormTermsProps) {
  const Title = `h${headingLevel + 1}` as 'h3';
  return (
    <details>
      <summary>{summary}</summary>
      {terms.sections.map(({ title, items }) => (
        <div key={title.id}>
          <Title {...localizedProps(title, locale)} />
          <ul>
            {items.map((item) => (
              <li key={item.id} {...localizedProps(item, locale)} />
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
