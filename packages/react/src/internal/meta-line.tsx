import { Children, Fragment, type ReactNode } from 'react';

/**
 * Short facts in a row, with dots between that never start a wrapped line. Empty facts leave no dot behind.
 * The dots are drawn, not written, so that nobody hears "bullet"; a space keeps the words apart when read or copied.
 */
export function MetaLine({ children }: { children: ReactNode }) {
  const facts = Children.toArray(children);
  if (facts.length === 0) return null;
  return (
    <div className="humas-meta-line">
      <div className="humas-meta-line__row">
        {facts.map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts of one line never change their order
          <Fragment key={index}>
            <span className="humas-meta-line__fact">{fact}</span>{' '}
          </Fragment>
        ))}
      </div>
    </div>
  );
}
