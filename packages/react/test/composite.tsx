import { type ThemeName, themes } from '@humas/tokens';
import { stories } from './stories.tsx';

/** The first story of each widget: how it looks when all is well. A whole page of them would be each of them twice. */
const firsts = stories.filter(
  ({ widget }, index) =>
    widget !== 'article-page' && stories.findIndex((story) => story.widget === widget) === index,
);

/** What a page tells its widgets of its theme. */
function characterOf(widget: string, theme: ThemeName) {
  const { manners, motif } = themes[theme];
  if (widget === 'site-header') return { motif };
  return ['article-header', 'news-card', 'news-list'].includes(widget) ? { manners } : {};
}

/** Every widget once, on one page: what a theme has to dress. */
export function Composite({ theme = 'netral' }: { theme?: ThemeName }) {
  return (
    <div>
      {firsts.map(({ widget, Story }) => (
        <section key={widget} aria-label={widget} data-widget={widget}>
          <Story {...characterOf(widget, theme)} />
        </section>
      ))}
    </div>
  );
}
