import { type Of, Source, useOf } from '@storybook/addon-docs/blocks';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prettyHtml } from './pretty-html.ts';

/** The HTML a server sends for a story: rendered here and now, not typed by anybody. */
export function Markup({ of }: { of: Of }) {
  const { story } = useOf(of, ['story']);
  if (!story.component) return null;
  const html = renderToStaticMarkup(createElement(story.component, story.initialArgs));
  return (
    <div className="docs-markup">
      <Source language="html" code={prettyHtml(html)} />
    </div>
  );
}
