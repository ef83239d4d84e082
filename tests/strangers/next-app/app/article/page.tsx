import { ReactionPoll, ShareBar, ViewBeacon, ViewCounter } from '@humas/react';
import { article } from '../sample';

const apiUrl = 'https://api.contoh.example';

/** The interactive widgets in a server component: only they bring JavaScript. */
export default function Page() {
  return (
    <main>
      <ViewCounter views={19_111} />
      <ViewBeacon article={article.id} apiUrl={apiUrl} />
      <ShareBar url={article.canonicalUrl} title={article.headline} />
      {article.poll ? <ReactionPoll article={article.id} poll={article.poll} apiUrl={apiUrl} /> : null}
    </main>
  );
}
