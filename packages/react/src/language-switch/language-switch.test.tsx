import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LanguageSwitch } from './language-switch.js';

const both = [
  { lang: 'id', href: '/berita/1' },
  { lang: 'en', href: '/en/news/1' },
];

test('each language is a link in its own words, and says which', () => {
  render(<LanguageSwitch languages={both} />);
  const links = within(screen.getByRole('navigation', { name: 'Bahasa' })).getAllByRole('link');
  expect(
    links.map((link) => [
      link.textContent,
      link.lang,
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]),
  ).toEqual([
    ['Bahasa Indonesia', 'id', 'id', '/berita/1'],
    ['English', 'en', 'en', '/en/news/1'],
  ]);
});

test('the language of this page is marked, and only it', () => {
  const { container, rerender } = render(<LanguageSwitch languages={both} />);
  const marked = () => [...container.querySelectorAll('[aria-current]')].map((here) => here.textContent);
  expect(marked()).toEqual(['Bahasa Indonesia']);
  rerender(<LanguageSwitch languages={both} locale="en" />);
  expect(marked()).toEqual(['English']);
  rerender(<LanguageSwitch languages={both} locale="en" current="id" />);
  expect(marked()).toEqual(['Bahasa Indonesia']);
});

test('a missing translation is said, and is no link', () => {
  render(<LanguageSwitch languages={[{ lang: 'id' }, { lang: 'en', href: null }]} />);
  const [here, missing] = screen.getAllByRole('listitem');
  expect(here?.textContent?.trim()).toBe('Bahasa Indonesia');
  expect(missing).toHaveTextContent('English (belum ada terjemahan)');
  expect(screen.getByText('English')).toHaveAttribute('lang', 'en');
  expect(screen.queryByRole('link')).toBeNull();
});

test('a language we have no name for keeps the one given, or its code', () => {
  render(
    <LanguageSwitch
      languages={[...both, { lang: 'jv', name: 'Basa Jawa', href: '/jv' }, { lang: 'ban', href: '/ban' }]}
    />,
  );
  expect(screen.getByRole('link', { name: 'Basa Jawa' })).toHaveAttribute('lang', 'jv');
  expect(screen.getByRole('link', { name: 'ban' })).toBeInTheDocument();
});

test('one language is no choice', () => {
  const { container } = render(<LanguageSwitch languages={both.slice(0, 1)} />);
  expect(container).toBeEmptyDOMElement();
});

test('an unsafe address counts as no translation', () => {
  render(
    <LanguageSwitch
      languages={[
        { lang: 'id', href: '/' },
        { lang: 'en', href: 'javascript:alert(1)' },
      ]}
      locale="id"
    />,
  );
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test('is complete in English', () => {
  render(<LanguageSwitch languages={[{ lang: 'en', href: '/en' }, { lang: 'id' }]} locale="en" />);
  expect(screen.getByRole('navigation', { name: 'Language' })).toHaveTextContent('not translated yet');
});
