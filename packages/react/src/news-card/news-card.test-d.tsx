import { summary } from '../../test/samples.ts';
import { NewsCard } from './news-card.js';

export const good = (
  <>
    <NewsCard article={summary} />
    <NewsCard article={{ headline: 'Judul' }} headingLevel={4} variant="rank" rank={1} />
  </>
);

export const bad = (
  <>
    {/* @ts-expect-error a card without an article has nothing to say */}
    <NewsCard />
    {/* @ts-expect-error the page's own title is the only level 1 */}
    <NewsCard article={summary} headingLevel={1} />
    {/* @ts-expect-error there is no such layout */}
    <NewsCard article={summary} variant="hero" />
    {/* @ts-expect-error views are a number; formatting is the widget's work */}
    <NewsCard article={summary} views="19.111" />
    {/* @ts-expect-error only the two languages of the catalogue */}
    <NewsCard article={summary} locale="fr" />
    {/* @ts-expect-error manners are a theme's, all of them */}
    <NewsCard article={summary} manners={{ card: 'badge' }} />
    {/* @ts-expect-error there is no such manner */}
    <NewsCard article={summary} manners={{ masthead: 'line', card: 'video', date: 'long' }} />
    {/* @ts-expect-error labels are checked against the catalogue */}
    <NewsCard article={summary} labels={{ 'newsCard.viewz': 'x' }} />
  </>
);
