import type { LocalizedText } from '@humas/contract';
import type { Language } from '../http/language.js';
import { Html, html } from './html.js';
import { STYLES } from './styles.js';
import { PAGE_TEXTS } from './texts.js';

/** A whole page around its content. */
export function frame(language: Language, title: string, content: readonly Html[]): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Html(STYLES)}</style>
</head>
<body>
${content}
</body>
</html>
`.text;
}

/** Who the page belongs to, and the way to the other language. */
export function header(agency: string, language: Language, switchTo: string): Html {
  const other = language === 'id' ? 'en' : 'id';
  const name = PAGE_TEXTS[language].otherLanguage;
  return html`<header><span>${agency}</span><a class="switch" lang="${other}" hreflang="${other}" href="${switchTo}">${name}</a></header>`;
}

/** Fields of a form that nobody sees. */
export function hidden(fields: Readonly<Record<string, string>>): Html[] {
  return Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
}

/** A text in the language of the page, or in Indonesian where there is no other. */
export function inLanguage(text: LocalizedText, language: Language): string {
  return text[language] ?? text.id;
}
