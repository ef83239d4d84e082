import type { Poll, Reaction } from '@humas/contract';
import { fillLabel, formatCount } from '@humas/editorial';
import type { Language } from '../http/language.js';
import { frame, header, hidden, inLanguage } from './frame.js';
import { type Html, html } from './html.js';
import { PAGE_TEXTS } from './texts.js';

/** What the result page shows. */
export interface ResultPage {
  readonly language: Language;
  readonly agency: string;
  readonly headline: string;
  /** Language of the headline. */
  readonly headlineLanguage: Language;
  readonly poll: Poll;
  readonly reaction: Reaction;
  /** The reader's secret, carried from form to form. */
  readonly voter: string;
  /** Where the link back leads; checked before. */
  readonly back: string;
  /** The same page in the other language. */
  readonly switchTo: string;
}

/** The page a reader without JavaScript sees after voting: what was recorded, how to change it, and the way back. */
export function renderResultPage(page: ResultPage): string {
  const { language, poll, reaction } = page;
  const texts = PAGE_TEXTS[language];
  const chosen = poll.options.find((option) => option.key === reaction.choice);
  return frame(language, texts.title, [
    header(page.agency, language, page.switchTo),
    html`<main>
<h1>${chosen ? texts.recorded : texts.none}</h1>
<p>${chosen ? fillLabel(texts.choice, { choice: inLanguage(chosen.label, language) }) : texts.noChoice}</p>
${reaction.class === 'suspected' && html`<p>${texts.suspected}</p>`}
<p class="article" lang="${page.headlineLanguage}">${page.headline}</p>
<section class="poll" aria-labelledby="question">
<h2 id="question">${inLanguage(poll.question, language)}</h2>
${poll.state === 'closed' && html`<p>${texts.closed}</p>`}
<ul>${poll.options.map((option) => optionRow(page, option))}</ul>
${poll.state === 'open' && chosen && withdrawForm(page)}
<p class="note">${fillLabel(texts.total, { n: formatCount(poll.total, { locale: language }) })}. ${texts.note}</p>
</section>
<a class="back" href="${page.back}">${texts.back}</a>
</main>`,
  ]);
}

/** The page for a vote that could not be recorded. */
export function renderProblemPage(page: {
  readonly language: Language;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string;
  readonly back: string | undefined;
}): string {
  const texts = PAGE_TEXTS[page.language];
  return frame(page.language, page.title, [
    html`<main>
<h1>${page.title}</h1>
<p>${page.detail}</p>
${page.back === undefined ? html`<p>${texts.retry}</p>` : html`<a class="back" href="${page.back}">${texts.back}</a>`}
<p class="note">${texts.code}: ${page.requestId}</p>
</main>`,
  ]);
}

function optionRow(
  { poll, reaction, language, voter, back }: ResultPage,
  option: Poll['options'][number],
): Html {
  const pressed = option.key === reaction.choice;
  const label = inLanguage(option.label, language);
  const n = formatCount(option.count, { locale: language });
  const control =
    poll.state === 'open'
      ? html`<form method="post" action="../reaction">${hidden({ voter, returnTo: back, locale: language })}<button name="choice" value="${option.key}" aria-pressed="${String(pressed)}">${label}</button></form>`
      : html`<span class="${pressed ? 'label chosen' : 'label'}">${label}</span>`;
  return html`<li>${control}<span class="count" aria-label="${fillLabel(PAGE_TEXTS[language].votes, { label, n })}" role="img">${n}</span></li>
`;
}

function withdrawForm({ voter, back, language }: ResultPage): Html {
  return html`<form class="withdraw" method="post" action="../reaction">${hidden({ voter, returnTo: back, locale: language })}<button name="choice" value="">${PAGE_TEXTS[language].withdraw}</button></form>`;
}
