import { classNames } from '../internal/class-names.js';
import { safeUrl } from '../internal/safe-url.js';
import type { WidgetProps } from '../internal/widget-props.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';

/** One language this page may be read in. */
export type LanguageSwitchItem = {
  /** BCP 47, such as `id`, `en` or `jv`. */
  lang: string;
  /**
   * The language's name in that language: who looks for it may read no other.
   * @default Bahasa Indonesia or English; else `lang`
   */
  name?: string;
  /** This page in that language; without it the language is named with a note that there is no translation. */
  href?: string | null;
};

/** Props of {@link LanguageSwitch}. */
export type LanguageSwitchProps = WidgetProps & {
  /** Every language, this page’s too; with fewer than two there is nothing to switch. */
  languages: readonly LanguageSwitchItem[];
  /**
   * The language of this page.
   * @default locale
   */
  current?: string;
};

const NAMES: Record<string, string | undefined> = { id: 'Bahasa Indonesia', en: 'English' };

/**
 * The same page in other languages, as plain links, each in its own language. A missing translation is said rather
 * than left to a link that leads elsewhere.
 *
 * @example
 * ```tsx
 * <LanguageSwitch languages={[{ lang: 'id', href: '/a' }, { lang: 'en', href: '/en/a' }]} />
 * ```
 */
export function LanguageSwitch(props: LanguageSwitchProps) {
  const { languages, locale = 'id', current = locale, labels, className } = props;
  if (languages.length < 2) return null;
  const label = labelsIn({ id: id.languageSwitch, en: en.languageSwitch }, locale, labels);
  return (
    <nav
      className={classNames('humas-language-switch', className)}
      aria-label={label('languageSwitch.title')}
    >
      <ul>
        {languages.map(({ lang, name = NAMES[lang] ?? lang, href }) => {
          const url = safeUrl(href);
          const here = lang === current ? 'true' : undefined;
          return (
            <li key={lang}>
              {url ? (
                <a href={url} lang={lang} hrefLang={lang} aria-current={here}>
                  {name}
                </a>
              ) : (
                <span lang={lang} aria-current={here}>
                  {name}
                </span>
              )}{' '}
              {url || here ? null : <small>({label('languageSwitch.missing')})</small>}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
