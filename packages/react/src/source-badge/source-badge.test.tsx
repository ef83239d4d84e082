import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { agency, article } from '../../test/samples.ts';
import { SourceBadge } from './source-badge.js';

const here = { agency, canonicalUrl: 'https://www.kepegawaian.example/berita/1', source: null };
const from = (url: string) => ({ ...here, source: { system: 'wordpress', id: '1', url } });

test('the agency’s own domain is the official source', () => {
  render(<SourceBadge agency={agency} article={here} />);
  expect(
    screen.getByText('Sumber resmi: Badan Kepegawaian Nusantara, kepegawaian.example'),
  ).toBeInTheDocument();
});

test.each([
  'https://evil-kepegawaian.example/berita/1',
  'https://kepegawaian.example@evil.example/berita/1',
  'https://kepegawaian.example:8443/berita/1',
  'bukan alamat',
])('an article at %s claims nothing', (canonicalUrl) => {
  const { container } = render(<SourceBadge agency={agency} article={{ ...here, canonicalUrl }} />);
  expect(container).toBeEmptyDOMElement();
});

test('an article of another agency is not made official by this one’s domain', () => {
  const other = { ...here, agency: { ...article.agency, id: 'agc_other' } };
  const { container } = render(<SourceBadge agency={agency} article={other} />);
  expect(container).toBeEmptyDOMElement();
});

test('what was carried over names and links its source, even on the agency’s own domain', () => {
  render(<SourceBadge agency={agency} article={from('https://kantor-berita.example/2023/1')} />);
  expect(screen.getByText(/^Dimuat ulang dari/)).toHaveTextContent('Dimuat ulang dari kantor-berita.example');
  expect(screen.getByRole('link', { name: 'kantor-berita.example' })).toHaveAttribute(
    'href',
    'https://kantor-berita.example/2023/1',
  );
  expect(screen.queryByText(/Sumber resmi/)).toBeNull();
});

test('a source that imitates the agency by letters of another script is spelled out', () => {
  render(<SourceBadge agency={agency} article={from('https://kepegaw\u0430ian.example/1')} />);
  expect(screen.getByRole('link').textContent).toMatch(/^xn--/);
});

test('moved from the agency’s old site to its new one, it stays official', () => {
  render(<SourceBadge agency={agency} article={from('https://lama.kepegawaian.example/?p=1')} />);
  expect(screen.getByText(/^Sumber resmi/)).toBeInTheDocument();
});

test('a source that is no web address is neither linked nor called official', () => {
  const { container } = render(<SourceBadge agency={agency} article={from('javascript:alert(1)')} />);
  expect(container).toBeEmptyDOMElement();
});

test('is complete in English', () => {
  const { rerender } = render(<SourceBadge agency={agency} article={here} locale="en" />);
  expect(screen.getByText(/^Official source: /)).toBeInTheDocument();
  rerender(<SourceBadge agency={agency} article={from('https://kantor-berita.example/1')} locale="en" />);
  expect(screen.getByText(/^Republished from/)).toBeInTheDocument();
});
