import './mulai.css';
import { NewsCard, NewsList, ReactionPoll } from '@humas/react';
import { type ThemeName, themes } from '@humas/tokens';
import type { ReactNode } from 'react';
import { examplePoll, fakeVoter } from '../../../packages/react/test/fake-voter.ts';
import { articles, picture, summary, views } from '../../../packages/react/test/samples.ts';

/** Three of five answers: the picture is of a widget, not of a survey. */
const poll = { ...examplePoll, options: examplePoll.options.slice(0, 3) };

/** A reader who has chosen: the poll shows its tally. */
const voter = fakeVoter({ poll, earlier: 'veryUseful' });

type PanelProps = { theme: ThemeName; children: ReactNode };

/** A piece of an agency's page in its own theme. */
function Panel({ theme, children }: PanelProps) {
  return (
    <figure className="start-panel" data-humas-theme={theme}>
      <figcaption>{themes[theme].label}</figcaption>
      {children}
    </figure>
  );
}

/**
 * Real widgets, each in another agency's theme: what Humas Kit is, seen at once. A picture and nothing to press: it is cut
 * off where the screen ends.
 */
export function StartPicture() {
  return (
    <div
      className="start-picture"
      role="img"
      aria-label="Kartu berita, daftar terpopuler, dan jajak pendapat, masing-masing dalam tema instansi lain"
    >
      <div className="start-panels" inert>
        <Panel theme="kepegawaian">
          <NewsCard article={{ ...summary, cover: picture }} manners={themes.kepegawaian.manners} />
        </Panel>
        <Panel theme="setneg">
          <NewsList
            title="Terpopuler"
            variant="popular"
            headingLevel={3}
            articles={articles.slice(0, 3)}
            views={views}
          />
        </Panel>
        <Panel theme="kesejahteraan">
          <ReactionPoll
            article={examplePoll.article}
            poll={poll}
            apiUrl="https://sample.cerita.example"
            voter={voter}
          />
        </Panel>
      </div>
    </div>
  );
}
