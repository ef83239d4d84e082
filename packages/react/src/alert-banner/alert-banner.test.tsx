import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { alerts, alertsNow } from '../../test/site-samples.ts';
import { AlertBanner } from './alert-banner.js';

const [information, warning, danger] = alerts as [(typeof alerts)[0], (typeof alerts)[0], (typeof alerts)[0]];

test('the gravest comes first, each with its severity in words', () => {
  render(<AlertBanner alerts={alerts} now={alertsNow} />);
  const region = screen.getByRole('region', { name: 'Pemberitahuan mendesak' });
  expect(
    within(region)
      .getAllByRole('heading', { level: 2 })
      .map((heading) => heading.textContent),
  ).toEqual(['Bahaya', 'Peringatan', 'Informasi']);
});

test('a notice says what, who, from when until when, and where to go', () => {
  const { container } = render(<AlertBanner alerts={[warning]} now={alertsNow} />);
  expect(screen.getByText(warning.text.id)).toBeInTheDocument();
  expect(container).toHaveTextContent(
    'Badan Kepegawaian Nusantara. Berlaku sejak 21 November 2026, 06.00 WIB sampai 23 November 2026, 18.00 WIB.',
  );
  expect(screen.getByText('21 November 2026, 06.00 WIB')).toHaveAttribute('datetime', warning.from);
  expect(screen.getByText('23 November 2026, 18.00 WIB')).toHaveAttribute('datetime', warning.until);
  expect(screen.getByRole('link', { name: 'Layanan pengganti' })).toHaveAttribute(
    'href',
    'https://kepegawaian.example/layanan-pengganti',
  );
});

test.each([
  ['before it begins', '2026-11-21T05:59:59+07:00', false],
  ['from its first moment', '2026-11-21T06:00:00+07:00', true],
  ['until the moment before its last', '2026-11-23T17:59:59+07:00', true],
  ['at its last moment', '2026-11-23T18:00:00+07:00', false],
  ['at its last moment, told in another zone', '2026-11-23T11:00:00Z', false],
  ['afterwards', '2026-11-24T00:00:00+07:00', false],
])('%s', (_, now, shown) => {
  const { container } = render(<AlertBanner alerts={[warning]} now={now} />);
  if (shown) expect(screen.getByText(warning.text.id)).toBeInTheDocument();
  else expect(container).toBeEmptyDOMElement();
});

test('an expired one leaves the others', () => {
  render(<AlertBanner alerts={[information, danger]} now="2026-11-22T00:00:00+07:00" />);
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['Informasi']);
});

test('no notice, no region', () => {
  const { container } = render(<AlertBanner alerts={[]} now={alertsNow} />);
  expect(container).toBeEmptyDOMElement();
});

test('it is no alert and cannot be dismissed', () => {
  render(<AlertBanner alerts={alerts} now={alertsNow} />);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

test('the caller’s list keeps its order', () => {
  const given = [...alerts];
  render(<AlertBanner alerts={given} now={alertsNow} />);
  expect(given).toEqual(alerts);
});

test('an unsafe address is not offered', () => {
  const link = { label: { id: 'Buka' }, url: 'javascript:alert(1)' };
  render(<AlertBanner alerts={[{ ...warning, link }]} now={alertsNow} />);
  expect(screen.queryByText('Buka')).toBeNull();
});

test('is complete in English; an untranslated notice says that it is Indonesian', () => {
  const { rerender } = render(<AlertBanner alerts={[danger]} now={alertsNow} locale="en" headingLevel={3} />);
  expect(screen.getByRole('region', { name: 'Urgent notices' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 3, name: 'Danger' })).toBeInTheDocument();
  expect(screen.getByText(/In force from/)).toHaveTextContent('until 21 November 2026, 20:00 WIB.');
  rerender(
    <AlertBanner alerts={[{ ...danger, text: { id: 'Jauhi gedung.' } }]} now={alertsNow} locale="en" />,
  );
  expect(screen.getByText('Jauhi gedung.')).toHaveAttribute('lang', 'id');
});
