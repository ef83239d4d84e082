import { Fragment, type ReactNode } from 'react';

/**
 * Puts an element where a label has its `{placeholder}`, so that a name can be bold wherever a language puts it. Behind
 * a label without one, so that nothing is lost.
 *
 * @example
 * ```tsx
 * textWithNode('Oleh {name}', <strong>Humas</strong>); // Oleh <strong>Humas</strong>
 * ```
 */
export function textWithNode(template: string, node: ReactNode): ReactNode {
  const [before, ...after] = template.split(/\{\w+\}/);
  return (
    <Fragment>
      {before}
      {after.length > 0 ? null : ' '}
      {node}
      {after.join('')}
    </Fragment>
  );
}
