import './blocks.css';
import { type ComponentType, lazy, Suspense } from 'react';

/** A page's part is fetched when a page wants it: stories, which are most of what is looked at, need none of them. */
function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() })) as ComponentType<Props>;
  return (props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}

/** What every docs page may use without importing it. */
export const blocks = {
  Anatomy: later(async () => (await import('./anatomy.tsx')).Anatomy),
  Do: later(async () => (await import('./examples.tsx')).Do),
  Dont: later(async () => (await import('./examples.tsx')).Dont),
  En: later(async () => (await import('./examples.tsx')).En),
  Examples: later(async () => (await import('./examples.tsx')).Examples),
  Facts: later(async () => (await import('./facts.tsx')).Facts),
  Keys: later(async () => (await import('./facts.tsx')).Keys),
  Markup: later(async () => (await import('./markup.tsx')).Markup),
  States: later(async () => (await import('./states.tsx')).States),
};
