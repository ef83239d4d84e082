import { classNames } from '../internal/class-names.js';
import { safeUrl } from '../internal/safe-url.js';
import type { WidgetProps } from '../internal/widget-props.js';
import { written } from '../internal/written.js';
import * as en from '../messages/en.js';
import * as id from '../messages/id.js';
import { labelsIn } from '../messages/messages.js';

/** A page above this one. */
export type BreadcrumbStep = {
  /** Its name, short. */
  label: string;
  /** Its address. */
  href: string;
};

/** Props of {@link Breadcrumb}. */
export type BreadcrumbProps = WidgetProps & {
  /** The way here, from the home page on, without this page. */
  steps: readonly BreadcrumbStep[];
  /** This page, as text. Leave it out where its title stands right below. */
  current?: string;
};

/**
 * The way here, so that a reader who came from a search engine finds what is around.
 *
 * @example
 * ```tsx
 * <Breadcrumb steps={[{ label: 'Beranda', href: '/' }]} current="Siaran pers" />
 * ```
 */
export function Breadcrumb({ steps, current, locale = 'id', labels, className }: BreadcrumbProps) {
  if (steps.length === 0) return null;
  const label = labelsIn({ id: id.breadcrumb, en: en.breadcrumb }, locale, labels);
  return (
    <nav className={classNames('humas-breadcrumb', className)} aria-label={label('breadcrumb.title')}>
      <ol>
        {steps.map((step) => (
          <li key={`${step.href} ${step.label}`}>
            <a href={safeUrl(step.href)}>{step.label}</a>
          </li>
        ))}
        {written(current) ? <li aria-current="page">{current}</li> : null}
      </ol>
    </nav>
  );
}
