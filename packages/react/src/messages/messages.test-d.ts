import * as en from './en.js';
import * as id from './id.js';
import { type Labels, labelsIn, type Translation } from './messages.js';

const labels: Labels = { 'newsCard.views': 'Dilihat {n} kali' };

// @ts-expect-error a key that no widget has is a typing mistake
const misspelt: Labels = { 'newsCard.view': 'Dilihat {n} kali' };

// @ts-expect-error a translation must have every key of the original
const incomplete: Translation<typeof id.newsCard> = { 'newsCard.views': 'Read {n} times' };

// @ts-expect-error labels are strings, so that a server component may pass them on
const callable: Labels = { 'newsCard.views': (n: number) => `${n}` };

const label = labelsIn({ id: id.newsCard, en: en.newsCard }, 'id', labels);
// @ts-expect-error a widget cannot ask for another's words
label('siteHeader.skip');

export { callable, incomplete, misspelt };
