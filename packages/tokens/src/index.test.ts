import { describe, expect, test } from 'vitest';
import {
  cssVariable,
  isThemeName,
  kawung,
  motifs,
  padi,
  themeAttributes,
  themeNames,
  themes,
  tokenNames,
  wave,
} from './index.js';

const names = [
  'cardManners',
  'cssVariable',
  'dateManners',
  'isThemeName',
  'kawung',
  'mastheadManners',
  'motifs',
  'padi',
  'schemeNames',
  'themeAttributes',
  'themeNames',
  'themes',
  'tokenNames',
  'wave',
];

test('the source exports exactly these names', async () => {
  expect(Object.keys(await import('./index.js')).sort()).toEqual(names);
});

test('the built package exports exactly these names', async () => {
  // By its published name, which also proves the exports map; in a variable, so that a type check needs no build.
  const published = '@humas/tokens';
  expect(Object.keys(await import(/* @vite-ignore */ published)).sort()).toEqual(names);
});

/** Public CSS variables: agencies write these names in their own style sheets, so removing one is a breaking change. */
const promised = `
  surface surface-2 surface-3 ink ink-2 ink-3 line line-strong brand brand-soft on-brand accent
  bad bad-soft warn warn-soft ok ok-soft neutral-soft focus font-interface font-reading
  text-headline text-section text-card text-item text-lead text-article text-body text-meta text-small
  leading-headline leading-section leading-card leading-item leading-lead leading-article leading-body leading-meta
  leading-small weight-headline weight-section weight-card weight-item weight-lead weight-article weight-body
  weight-meta weight-small weight-strong tracking-headline
  space-1 space-2 space-3 space-4 space-5 space-6 space-8 space-10 space-12 space-16
  radius radius-large radius-full page-width measure measure-headline target motion
  manner-masthead-ground manner-masthead-motif manner-masthead-direction manner-masthead-edge`;

test('publishes exactly the promised variables', () => {
  expect([...tokenNames].sort()).toEqual(promised.trim().split(/\s+/).sort());
});

test('cssVariable reads a token and refuses another name', () => {
  expect(cssVariable('ink-2')).toBe('var(--humas-ink-2)');
  // @ts-expect-error there is no fourth ink
  cssVariable('ink-4');
});

describe('themes', () => {
  test('are these six, netral first', () =>
    expect(themeNames).toEqual(['netral', 'kepegawaian', 'kesejahteraan', 'politeknik', 'setkab', 'setneg']));

  test('no two agencies have the same manners and motif, so that they differ by more than colour', () => {
    const characters = themeNames.map((name) => JSON.stringify([themes[name].manners, themes[name].motif]));
    expect(new Set(characters).size).toBe(themeNames.length);
    expect(themes.netral.manners).toEqual({ masthead: 'line', card: 'picture', date: 'long' });
  });

  test('a theme brings its motif along, in at most 1 KB', () => {
    expect(themes.politeknik.motif).toBe(wave);
    expect(themes.setneg.motif).toBe(kawung);
    expect(themes.kesejahteraan.motif).toBe(padi);
    for (const motif of Object.values(motifs)) expect(JSON.stringify(motif).length).toBeLessThan(1000);
    for (const { manners, motif } of Object.values(themes))
      expect(motif !== undefined).toBe(manners.masthead === 'motif' || manners.masthead === 'formal');
  });

  test('isThemeName knows a theme from a word of an API', () => {
    expect(isThemeName('politeknik')).toBe(true);
    for (const other of ['toString', 'Setneg', '', undefined, null, 1])
      expect(isThemeName(other)).toBe(false);
  });

  test('themeAttributes dresses an element, and forces a scheme only on demand', () => {
    expect(themeAttributes('kepegawaian')).toEqual({
      'data-humas-theme': 'kepegawaian',
      'data-humas-masthead': 'band',
      'data-humas-card': 'badge',
      'data-humas-date': 'badge',
    });
    expect(themeAttributes('netral', 'dark')['data-humas-scheme']).toBe('dark');
  });
});
