import type { MessageKind, MessageTerms } from '@humas/contract';
import { fillLabel, formatCount } from '@humas/editorial';
import type { Language } from '../http/language.js';
import { cleanName, cleanText, lengthOf } from '../messages/message-text.js';
import { frame, header, hidden, inLanguage } from './frame.js';
import { type Html, html } from './html.js';
import { MESSAGE_PAGE_TEXTS, type MessageFault } from './message-texts.js';
import { PAGE_TEXTS } from './texts.js';

/** The page that tells a reader without JavaScript that a message arrived. It holds nothing of the message. */
export function renderSentPage(page: {
  readonly language: Language;
  readonly agency: string;
  /** Where the link back leads; checked before. */
  readonly back: string;
  /** The same page in the other language. */
  readonly switchTo: string;
}): string {
  const texts = MESSAGE_PAGE_TEXTS[page.language];
  return frame(page.language, texts.sentTitle, [
    header(page.agency, page.language, page.switchTo),
    html`<main>
<h1>${texts.sentTitle}</h1>
<p>${fillLabel(texts.sent, { agency: page.agency })}</p>
<p>${texts.pending}</p>
<a class="back" href="${page.back}">${texts.back}</a>
</main>`,
  ]);
}

/** What a reader wrote, as it came. */
export interface WrittenForm {
  /** As the form named it. */
  readonly agency: string;
  /** Empty: none. */
  readonly article: string;
  readonly kind: MessageKind | undefined;
  readonly text: string;
  readonly name: string;
  /** Whether the terms in force were agreed to. */
  readonly consents: boolean;
  readonly returnTo: string;
}

/** What the page for a message that was not stored shows. */
export interface UnsentPage {
  readonly language: Language;
  /** Undefined when it is not known. */
  readonly agency: string | undefined;
  /** Why, in a sentence. */
  readonly reason: string;
  readonly faults: readonly MessageFault[];
  readonly form: WrittenForm;
  readonly terms: MessageTerms;
  /** Whether sending again can help. */
  readonly canSend: boolean;
  readonly requestId: string;
}

/** The page for a message that was not stored: why, and the reader's own words, ready to be sent again. */
export function renderUnsentPage(page: UnsentPage): string {
  const { language, agency, form, faults } = page;
  const texts = MESSAGE_PAGE_TEXTS[language];
  return frame(language, texts.failedTitle, [
    html`<header><span>${agency ?? ''}</span></header>
<main>
<h1>${texts.failedTitle}</h1>
<p>${page.reason}</p>
${page.canSend ? messageForm(page) : textField(page, true)}
${form.returnTo !== '' && html`<a href="${form.returnTo}">${texts.back}</a>`}
${faults.length === 0 && html`<p class="note">${PAGE_TEXTS[language].code}: ${page.requestId}</p>`}
</main>`,
  ]);
}

function messageForm(page: UnsentPage): Html {
  const { agency, article, returnTo } = page.form;
  const { language } = page;
  const carried = Object.entries({ agency, article, returnTo, locale: language }).filter(
    ([, value]) => value !== '',
  );
  return html`<form class="message" method="post" action="form">
${hidden(Object.fromEntries(carried))}
${kindField(page)}
${textField(page, false)}
${nameField(page)}
${consentField(page)}
<button class="send">${MESSAGE_PAGE_TEXTS[language].send}</button>
</form>`;
}

function kindField(page: UnsentPage): Html {
  const { kinds, kind } = MESSAGE_PAGE_TEXTS[page.language];
  const fault = faultOf(page, 'kind');
  const options = Object.entries(kinds).map(
    ([value, label]) =>
      html`<label class="choice"><input type="radio" name="kind" value="${value}" required${checked(page.form.kind === value)}> ${label}</label>`,
  );
  return html`<fieldset${describedBy('kind', fault)}><legend>${kind}</legend>${errorOf('kind', fault)}${options}</fieldset>`;
}

function textField(page: UnsentPage, isKept: boolean): Html {
  const { text, textHint } = MESSAGE_PAGE_TEXTS[page.language];
  const fault = faultOf(page, 'text');
  // The first line break after the tag is not part of the text, whatever the text begins with.
  return html`<div class="field"><label for="text">${text}</label>${!isKept && html`<p class="hint" id="text-hint">${textHint}</p>`}${errorOf('text', fault)}<textarea id="text" name="text" rows="8"${isKept ? attribute('readonly') : attribute('required')}${describedBy('text', fault, isKept ? '' : 'text-hint')}>
${page.form.text}</textarea></div>`;
}

function nameField(page: UnsentPage): Html {
  const { name, nameHint } = MESSAGE_PAGE_TEXTS[page.language];
  const fault = faultOf(page, 'name');
  return html`<div class="field"><label for="name">${name}</label><p class="hint" id="name-hint">${nameHint}</p>${errorOf('name', fault)}<input id="name" name="name" autocomplete="name" value="${page.form.name}"${describedBy('name', fault, 'name-hint')}></div>`;
}

function consentField(page: UnsentPage): Html {
  const { terms, form, language } = page;
  const fault = faultOf(page, 'consent');
  const sections = terms.sections.map(
    ({ title, items }) =>
      html`<h2>${inLanguage(title, language)}</h2><ul>${items.map((item) => html`<li>${inLanguage(item, language)}</li>`)}</ul>`,
  );
  return html`<div class="field"><details><summary>${MESSAGE_PAGE_TEXTS[language].terms}</summary>${sections}</details>${errorOf('consent', fault)}<label class="choice"><input type="checkbox" name="consentVersion" value="${terms.version}" required${checked(form.consents)}${describedBy('consent', fault)}> ${inLanguage(terms.consent, language)}</label></div>`;
}

type FieldName = 'kind' | 'text' | 'name' | 'consent';

const NOTHING = html``;
const attribute = (name: string) => html` ${name}`;
const checked = (isOn: boolean) => (isOn ? attribute('checked') : NOTHING);

/** What is wrong with one field, in words. */
function faultOf({ faults, form, language }: UnsentPage, field: FieldName): string | undefined {
  const fault = faults.find((found) => found.startsWith(field));
  if (!fault) return undefined;
  const n = lengthOf(field === 'name' ? (cleanName(form.name) ?? '') : cleanText(form.text));
  return fillLabel(MESSAGE_PAGE_TEXTS[language].faults[fault], { n: formatCount(n, { locale: language }) });
}

function errorOf(field: FieldName, fault: string | undefined): Html {
  return fault === undefined ? NOTHING : html`<p class="error" id="${field}-error">${fault}</p>`;
}

function describedBy(field: FieldName, fault: string | undefined, hint = ''): Html {
  const ids = [...(fault === undefined ? [] : [`${field}-error`]), ...(hint === '' ? [] : [hint])];
  const described = ids.length > 0 ? html` aria-describedby="${ids.join(' ')}"` : NOTHING;
  return fault === undefined ? described : html` aria-invalid="true"${described}`;
}
