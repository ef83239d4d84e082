import { agency, article } from '../../test/samples.ts';
import { SourceBadge } from './source-badge.js';

export const good = <SourceBadge agency={agency} article={article} locale="en" />;

export const bad = (
  <>
    {/* @ts-expect-error an official source cannot be claimed by a word */}
    <SourceBadge agency="Badan Kepegawaian Nusantara" article={article} />
    {/* @ts-expect-error nor by a flag */}
    <SourceBadge agency={agency} article={article} official />
    {/* @ts-expect-error an agency without its domains proves nothing */}
    <SourceBadge agency={article.agency} article={article} />
    {/* @ts-expect-error the article says where it is */}
    <SourceBadge agency={agency} />
  </>
);
