import { stories } from './stories.tsx';

/** The first story of each widget: how it looks when all is well. A whole page of them would be each of them twice. */
const firsts = stories.filter(
  ({ widget }, index) =>
    widget !== 'article-page' && stories.findIndex((story) => story.widget === widget) === index,
);

/** Every widget once, on one page: what a theme has to dress. */
export function Composite() {
  return (
    <div>
      {firsts.map(({ widget, Story }) => (
        <section key={widget} aria-label={widget} data-widget={widget}>
          <Story />
        </section>
      ))}
    </div>
  );
}
