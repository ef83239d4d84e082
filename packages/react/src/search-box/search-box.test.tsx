import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { SearchBox } from './search-box.js';

const scopes = [
  { value: 'berita', label: 'Berita' },
  { value: 'siaran-pers', label: 'Siaran pers' },
];

/** What a browser would ask for: the form's address with its fields. */
const asked = (form: HTMLFormElement) =>
  `${form.getAttribute('action')}?${new URLSearchParams([...new FormData(form)] as [string, string][])}`;

test('a search that the keyboard can ask without a mouse', async () => {
  const user = userEvent.setup();
  render(<SearchBox action="/cari" scopes={scopes} />);
  const form = screen.getByRole('search') as HTMLFormElement;
  const sent = vi.fn((event: Event) => event.preventDefault());
  form.addEventListener('submit', sent);
  await user.tab();
  expect(screen.getByRole('searchbox', { name: 'Cari berita' })).toHaveFocus();
  await user.keyboard('cuti');
  await user.tab();
  expect(screen.getByRole('combobox', { name: 'Cari di' })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Cari' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(sent).toHaveBeenCalledOnce();
  expect(asked(form)).toBe('/cari?q=cuti&scope=berita');
});

test('keeps the words, the part and the rest of the address', () => {
  render(
    <SearchBox
      action="/cari"
      value="cuti & libur"
      scopes={scopes}
      scope="siaran-pers"
      keep={{ bahasa: 'id' }}
    />,
  );
  expect(screen.getByRole('searchbox')).toHaveValue('cuti & libur');
  expect(screen.getByRole('combobox')).toHaveDisplayValue('Siaran pers');
  expect(asked(screen.getByRole('search'))).toBe('/cari?bahasa=id&q=cuti+%26+libur&scope=siaran-pers');
});

test('the server’s HTML is a form that works before any script', () => {
  document.body.innerHTML = renderToStaticMarkup(
    <SearchBox
      action="/cari"
      value="cuti"
      scopes={scopes}
      scope="siaran-pers"
      name="kata"
      scopeName="bagian"
    />,
  );
  const form = screen.getByRole('search') as HTMLFormElement;
  expect(form.method).toBe('get');
  expect(within(form).getByRole('button')).toHaveAttribute('type', 'submit');
  expect(asked(form)).toBe('/cari?kata=cuti&bagian=siaran-pers');
  document.body.innerHTML = '';
});

test('labels that are not seen are still spoken', () => {
  const { container } = render(<SearchBox action="/cari" scopes={scopes} showLabels={false} />);
  expect(screen.getByRole('searchbox', { name: 'Cari berita' })).toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: 'Cari di' })).toBeInTheDocument();
  expect(container.querySelectorAll('.humas-hidden-text')).toHaveLength(2);
});

test('one part is no choice', () => {
  render(<SearchBox action="/cari" scopes={scopes.slice(0, 1)} />);
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('an unsafe address is not asked', () => {
  render(<SearchBox action="javascript:alert(1)" />);
  expect(screen.getByRole('search')).not.toHaveAttribute('action');
});

test('is complete in English', () => {
  render(<SearchBox action="/cari" scopes={scopes} locale="en" />);
  expect(screen.getByRole('searchbox', { name: 'Search the news' })).toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: 'Search in' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Search' })).toBeInTheDocument();
});
