import { catalogue, NewsList, ReadAlso, ShareBar, ViewCounter } from '@humas/react';
import { jv } from '@humas/react/locales/jv';
import { articles, readAlso, summary, views } from '../../../../packages/react/test/samples.ts';

/** How many words a translator has before them. */
export const keyCount = Object.keys(catalogue.id).length;

/** Some widgets with Javanese words. */
export function Javanese() {
  return (
    <div className="guide-panels sb-unstyled" lang="jv">
      <div>
        <ViewCounter views={19_111} labels={jv} />
        <ShareBar url={summary.canonicalUrl} title={summary.headline} labels={jv} />
        <ReadAlso article={readAlso.article} labels={jv} />
      </div>
      <div>
        <NewsList
          title="Pawartos paling énggal"
          variant="latest"
          articles={articles.slice(0, 2)}
          views={views}
          seeAllHref="#"
          labels={jv}
        />
      </div>
    </div>
  );
}

/** The beginning of the catalogue: key, Indonesian, English, Javanese. */
export function FirstWords() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keyboard
    <section className="guide guide-scroll sb-unstyled" aria-label="Contoh isi katalog" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Kunci</th>
            <th scope="col">Indonesia</th>
            <th scope="col">English</th>
            <th scope="col">Jawa (krama)</th>
          </tr>
        </thead>
        <tbody>
          {(['newsList.seeAll', 'viewCounter.views', 'shareBar.copy', 'reactionPoll.note'] as const).map(
            (key) => (
              <tr key={key}>
                <th scope="row">
                  <code>{key}</code>
                </th>
                <td>{catalogue.id[key]}</td>
                <td lang="en">{catalogue.en[key]}</td>
                <td lang="jv">{jv[key]}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
