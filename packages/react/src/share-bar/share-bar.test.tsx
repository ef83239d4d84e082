import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HumasProvider } from '../provider/index.js';
import { ShareBar } from './index.js';

const url = 'https://kepegawaian.example/berita/a?b=c&d=e';
const title = 'Layanan daring & 38 provinsi';

/** user-event brings a clipboard of its own; each test says what the browser's would do. */
function withClipboard(clipboard: unknown) {
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  return user;
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(navigator, 'share');
});

const copyButton = () => screen.getByRole('button', { name: 'Salin tautan' });
const status = () => screen.getByRole('status');

describe('links', () => {
  it('carry the words of their own channel, and the common ones where there are none', () => {
    render(
      <ShareBar
        url={url}
        title={title}
        text="Untuk semua"
        texts={{ whatsapp: 'Baris satu\nBaris dua', x: 'Pendek' }}
      />,
    );
    const given = (name: string, parameter: string) =>
      new URL((screen.getByText(name).closest('a') as HTMLAnchorElement).href).searchParams.get(parameter);
    expect(given('WhatsApp', 'text')).toBe(`Baris satu\nBaris dua\n${url}`);
    expect(given('X', 'text')).toBe('Pendek');
    expect(given('Telegram', 'text')).toBe('Untuk semua');
    expect(given('Surel', 'subject')).toBe('Untuk semua');
  });

  it.each([
    ['WhatsApp', 'https://wa.me/', 'text'],
    ['X', 'https://x.com/intent/tweet', 'url'],
    ['Facebook', 'https://www.facebook.com/sharer/sharer.php', 'u'],
    ['Telegram', 'https://t.me/share/url', 'url'],
    ['LINE', 'https://social-plugins.line.me/lineit/share', 'url'],
    ['Threads', 'https://www.threads.com/intent/post', 'url'],
  ])('hand the page to %s, whole and without marks of ours', (name, address, parameter) => {
    render(<ShareBar url={url} title={title} />);
    const link = screen.getByText(name).closest('a') as HTMLAnchorElement;
    const target = new URL(link.href);
    expect(target.origin + target.pathname).toBe(address);
    const given = target.searchParams.get(parameter);
    expect(given).toBe(name === 'WhatsApp' ? `${title}\n${url}` : url);
    if (target.searchParams.has('text') && name !== 'WhatsApp')
      expect(target.searchParams.get('text')).toBe(title);
    expect(link.href).not.toMatch(/[?&](via|ref|hashtags|utm_\w+|fbclid)=|\+/);
  });

  it('say the network and the new tab, and contain what is seen (WCAG 2.5.3)', () => {
    render(<ShareBar url={url} title={title} />);
    for (const name of ['WhatsApp', 'X', 'Facebook']) {
      const link = screen.getByRole('link', { name: `Bagikan ke ${name} (buka di tab baru)` });
      expect(link).toHaveTextContent(name);
      expect(link).toHaveAttribute('target', '_blank');
      expect(link.getAttribute('rel')).toContain('noopener');
    }
  });

  it('open a letter with the headline as its subject', () => {
    render(<ShareBar url={url} title={title} />);
    const letter = new URL((screen.getByText('Surel').closest('a') as HTMLAnchorElement).href);
    expect(letter.protocol).toBe('mailto:');
    expect(letter.searchParams.get('subject')).toBe(title);
    expect(letter.searchParams.get('body')).toBe(url);
  });
});

describe('copying', () => {
  it('says so once, keeps the name of the button and the focus', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    const user = withClipboard({ writeText });
    render(<ShareBar url={url} title={title} />);
    expect(status()).toBeEmptyDOMElement();
    await user.click(copyButton());
    await waitFor(() => expect(status()).toHaveTextContent('Tautan disalin'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(url);
    expect(copyButton()).toHaveFocus();
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });

  it('empties the region before saying the same again', async () => {
    const user = withClipboard({ writeText: vi.fn().mockResolvedValue(undefined) });
    render(<ShareBar url={url} title={title} />);
    await user.click(copyButton());
    await waitFor(() => expect(status()).toHaveTextContent('Tautan disalin'));
    await user.click(copyButton());
    await waitFor(() => expect(status()).toBeEmptyDOMElement());
    await waitFor(() => expect(status()).toHaveTextContent('Tautan disalin'));
  });

  it.each([
    ['is refused', { writeText: () => Promise.reject(new Error('denied')) }],
    ['is missing, as on pages without TLS', undefined],
  ])('reveals the address as text when the clipboard %s', async (_, clipboard) => {
    const user = withClipboard(clipboard);
    render(<ShareBar url={url} title={title} />);
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(copyButton());
    const field = await screen.findByRole('textbox', { name: /Salin alamatnya/ });
    expect(field).toHaveValue(url);
    await waitFor(() =>
      expect(status()).toHaveTextContent('Gagal menyalin. Salin alamatnya dari kotak ini.'),
    );
    expect(copyButton()).toHaveFocus();
    await user.click(field);
    expect((field as HTMLInputElement).selectionEnd).toBe(url.length);
  });
});

describe('Lainnya', () => {
  const details = () => screen.getByText('Lainnya').closest('details') as HTMLDetailsElement;

  it('closes on Escape and gives the focus back', async () => {
    const user = userEvent.setup();
    render(<ShareBar url={url} title={title} />);
    details().open = true;
    screen.getByText('Telegram').closest('a')?.focus();
    await user.keyboard('{Escape}');
    expect(details().open).toBe(false);
    expect(details().querySelector('summary')).toHaveFocus();
  });

  it('stays open from link to link and closes when the reader goes on', async () => {
    const user = userEvent.setup();
    render(
      <>
        <ShareBar url={url} title={title} />
        <button type="button">berikutnya</button>
      </>,
    );
    details().open = true;
    screen.getByText('Telegram').closest('a')?.focus();
    await user.tab();
    expect(screen.getByText('LINE').closest('a')).toHaveFocus();
    expect(details().open).toBe(true);
    await user.click(screen.getByRole('button', { name: 'berikutnya' }));
    expect(details().open).toBe(false);
  });

  it("offers the device's own sheet only where there is one, and takes closing it as a decision", async () => {
    const user = userEvent.setup();
    const { unmount } = render(<ShareBar url={url} title={title} />);
    expect(screen.queryByText('Aplikasi lain')).toBeNull();
    unmount();
    const share = vi.fn().mockRejectedValue(new DOMException('closed', 'AbortError'));
    Object.defineProperty(navigator, 'share', { configurable: true, value: share });
    render(<ShareBar url={url} title={title} text="Baca" />);
    details().open = true;
    await user.click(screen.getByText('Aplikasi lain'));
    expect(share).toHaveBeenCalledWith({ url, title, text: 'Baca' });
    expect(status()).toBeEmptyDOMElement();
  });
});

it('goes by Tab through everything that can be pressed, in the order seen', async () => {
  const user = userEvent.setup();
  render(<ShareBar url={url} title={title} />);
  const seen: (string | null | undefined)[] = [];
  for (let stop = 0; stop < 5; stop += 1) {
    await user.tab();
    seen.push(document.activeElement?.textContent);
  }
  expect(seen).toEqual(['WhatsApp', 'X', 'Facebook', 'Salin tautan', 'Lainnya']);
});

it('speaks English, takes words of the page, and follows the provider', () => {
  render(
    <HumasProvider apiUrl="https://api.example" locale="en" labels={{ 'shareBar.copy': 'Copy address' }}>
      <ShareBar url={url} title={title} labels={{ 'shareBar.more': 'Elsewhere' }} />
    </HumasProvider>,
  );
  expect(screen.getByRole('group', { name: 'Share' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Copy address' })).toBeVisible();
  expect(screen.getByText('Elsewhere')).toBeVisible();
});

it('has nothing axe would report', async () => {
  const { container } = render(
    <StrictMode>
      <ShareBar url={url} title={title} />
    </StrictMode>,
  );
  expect((await axe.run(container)).violations).toEqual([]);
});
