// biome-ignore-all lint/a11y/useSemanticElements: browsers before 2023 do not know <search>
import { classNames } from '../internal/class-names.js';
import { safeUrl } from '../internal/safe-url.js';
import type { WidgetProps } from '../internal/widget-props.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';

/** Where a search may be narrowed to. */
export type SearchBoxScope = {
  /** Its word in the address. */
  value: string;
  /** Its name for readers. */
  label: string;
};

/** Props of {@link SearchBox}. */
export type SearchBoxProps = WidgetProps & {
  /** The page that answers; it is asked with GET, so that a search can be shared and gone back to. */
  action: string;
  /** What was searched for, so that the reader can correct a word rather than begin anew. */
  value?: string;
  /**
   * Name of the text in the address.
   * @default 'q'
   */
  name?: string;
  /** Parts to search in; with fewer than two there is nothing to choose. */
  scopes?: readonly SearchBoxScope[];
  /** The part chosen before. */
  scope?: string;
  /**
   * Name of the part in the address.
   * @default 'scope'
   */
  scopeName?: string;
  /** What else the address should keep, such as `{ lang: 'en' }`: a form replaces the whole query. */
  keep?: Readonly<Record<string, string>>;
  /**
   * Whether labels are seen, or only spoken: in a masthead the empty box says what it is for.
   * @default true
   */
  showLabels?: boolean;
};

/**
 * A search as a plain form that needs no JavaScript.
 *
 * @example
 * ```tsx
 * <SearchBox action="/cari" value={query.q} />
 * ```
 */
export function SearchBox(props: SearchBoxProps) {
  const { action, value, name = 'q', scopes = [], scope, scopeName = 'scope', keep = {} } = props;
  const { showLabels = true, locale = 'id', labels, className } = props;
  const label = labelsIn({ id: id.searchBox, en: en.searchBox }, locale, labels);
  const said = showLabels ? 'humas-search-box__label' : 'humas-hidden-text';
  return (
    <form className={classNames('humas-search-box', className)} role="search" action={safeUrl(action)}>
      {Object.entries(keep).map(([key, kept]) => (
        <input type="hidden" name={key} value={kept} key={key} />
      ))}
      <label className="humas-search-box__text">
        <span className={said}>{label('searchBox.label')}</span>
        <input
          type="search"
          name={name}
          defaultValue={value}
          placeholder={showLabels ? undefined : label('searchBox.label')}
          maxLength={200}
          enterKeyHint="search"
        />
      </label>
      {scopes.length > 1 ? (
        <label>
          <span className={said}>{label('searchBox.scope')}</span>
          <select name={scopeName} defaultValue={scope}>
            {scopes.map((part) => (
              <option value={part.value} key={part.value}>
                {part.label}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <button type="submit">{label('searchBox.submit')}</button>
    </form>
  );
}
