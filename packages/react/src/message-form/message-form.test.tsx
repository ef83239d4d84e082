import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeSender, terms } from '../../test/fake-sender.js';
import { HumasProvider } from '../provider/index.js';
import { MessageForm, type MessageFormProps } from './index.js';

const article = 'art_01hbytm700e5k8jv2xw6q4n9rc';
const apiUrl = 'https://api.example';
const form = (props: Partial<MessageFormProps> = {}) => (
  <MessageForm agency="kepegawaian" article={article} terms={terms} apiUrl={apiUrl} {...props} />
);
const show = (props: Partial<MessageFormProps> = {}) => render(form(props));

const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Pesan Anda' });
const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Nama (boleh dikosongkan)' });
const consent = () => screen.getByRole('checkbox', { name: /^Saya menyetujui syarat/ });
const send = () => screen.getByRole('button', { name: 'Kirim pesan' });
const status = () => screen.getByRole('status');
const region = () => screen.getByRole('region', { name: 'Tulis pesan' });

/** A gate that a test opens by hand, so that "before the answer" is a moment and not a race. */
function gate() {
  let open = () => {};
  const closed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { gate: () => closed, open: () => act(async () => open()) };
}

/** Everything that was ever said, in order. */
function listen(): string[] {
  const said: string[] = [];
  new MutationObserver(() => {
    const now = status().textContent ?? '';
    if (now) said.push(now);
  }).observe(status(), { childList: true, characterData: true, subtree: true });
  return said;
}

async function write(words = 'Tabelnya sulit dibaca di ponsel.') {
  const user = userEvent.setup();
  await user.click(text());
  await user.paste(words);
  await user.click(consent());
  return user;
}

afterEach(() => void vi.useRealTimers());

describe('the form', () => {
  it('names every field, says which must be filled, and warns before anything is written', () => {
    show();
    expect(region()).toBeVisible();
    expect(text()).toBeRequired();
    expect(text()).toHaveAccessibleDescription(
      /^\s*Jangan tulis NIK, nomor telepon, atau data pribadi lain\.\s*$/,
    );
    expect(name()).not.toBeRequired();
    expect(consent()).toBeRequired();
    expect(consent()).not.toBeChecked();
    const kinds = within(screen.getByRole('group', { name: 'Jenis pesan' })).getAllByRole('radio');
    expect(kinds.map((kind) => kind.parentElement?.textContent)).toEqual([
      'Saran atau masukan',
      'Apresiasi',
      'Permintaan ralat',
    ]);
    expect(screen.getByRole('radio', { name: 'Saran atau masukan' })).toBeChecked();
    expect(status()).toBeEmptyDOMElement();
  });

  it('leaves checking to itself once alive, so that the browser’s own bubbles do not come first', () => {
    show();
    expect(text().form?.noValidate).toBe(true);
    expect(text()).not.toHaveAttribute('maxlength');
  });

  it('speaks Indonesian to "Anda", never to "kamu"', () => {
    const { container } = show();
    expect(container.textContent).not.toMatch(/\bkamu\b|\w+mu\b/i);
    expect(container.textContent).toContain('Anda');
  });
});

describe('sending', () => {
  it('sends what was written, with the version agreed to', async () => {
    const sender = fakeSender();
    show({ send: sender });
    const user = await write('  Tabelnya sulit dibaca.\n');
    await user.type(name(), 'Rana');
    await user.click(screen.getByRole('radio', { name: 'Permintaan ralat' }));
    await user.click(send());
    await screen.findByText('Pesan Anda terkirim.', { selector: 'strong' });
    expect(sender.seen).toHaveLength(1);
    expect(sender.seen[0]).toMatchObject({
      apiUrl,
      key: expect.stringMatching(/^[A-Za-z0-9_-]{16,64}$/),
      message: {
        agency: 'kepegawaian',
        article,
        kind: 'correctionRequest',
        text: 'Tabelnya sulit dibaca.',
        name: 'Rana',
        consentVersion: terms.version,
        locale: 'id',
      },
    });
  });

  it('sends null for a name nobody gave, and no article where there is none', async () => {
    const sender = fakeSender();
    show({ send: sender, article: undefined, kind: 'appreciation', locale: 'en' });
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'Your message' }), 'Thank you.');
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Send message' }));
    await screen.findByText('Your message was sent.', { selector: 'strong' });
    expect(sender.seen[0]?.message).toMatchObject({
      article: undefined,
      name: null,
      kind: 'appreciation',
      locale: 'en',
    });
  });

  it('says that it is on its way; the button keeps name and focus, and a second press sends nothing', async () => {
    const { gate: closed, open } = gate();
    const sender = fakeSender({ gate: closed });
    show({ send: sender });
    const user = await write();
    await user.dblClick(send());
    await user.keyboard('{Enter}');
    await user.click(name());
    await user.keyboard('{Enter}');
    expect(screen.getByText('Mengirim…')).toBeVisible();
    expect(send()).toHaveAttribute('aria-disabled', 'true');
    expect(send()).not.toBeDisabled();
    expect(text()).toHaveAttribute('readonly');
    await open();
    await screen.findByText('Pesan Anda terkirim.', { selector: 'strong' });
    expect(sender.seen).toHaveLength(1);
  });

  it('says once that it arrived and what happens next, and keeps the reader in the form', async () => {
    show({ send: fakeSender() });
    const user = await write();
    const said = listen();
    await user.click(send());
    await waitFor(() => expect(said).toHaveLength(1));
    expect(said).toEqual([
      'Pesan Anda terkirim. Terima kasih. Pesan Anda dibaca petugas humas sebelum dapat ditampilkan.',
    ]);
    expect(screen.getByText(/^Terima kasih\./, { selector: 'p' })).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(region()).toHaveFocus();
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });

  it('offers another message, which is empty, in focus and stored beside the first', async () => {
    const sender = fakeSender();
    show({ send: sender });
    for (const _ of ['first', 'second']) {
      const user = await write('Terima kasih.');
      await user.click(send());
      await user.click(await screen.findByRole('button', { name: 'Tulis pesan lain' }));
      expect(text()).toHaveFocus();
      expect(text()).toHaveValue('');
      expect(consent()).not.toBeChecked();
      await waitFor(() => expect(status()).toBeEmptyDOMElement());
    }
    // The same words twice, on purpose: two messages.
    expect(sender.stored.size).toBe(2);
  });
});

describe('what is missing or too long', () => {
  it('is said beside its field, and the first such field has the focus', async () => {
    const sender = fakeSender();
    show({ send: sender });
    const user = userEvent.setup();
    await user.click(send());
    expect(text()).toHaveFocus();
    expect(text()).toHaveAttribute('aria-invalid', 'true');
    expect(text()).toHaveAccessibleDescription(/^Kolom ini tidak boleh kosong\. Jangan tulis NIK/);
    expect(screen.getByText('Kolom ini tidak boleh kosong.')).toBeVisible();
    expect(consent()).toHaveAttribute('aria-invalid', 'true');
    expect(consent()).toHaveAccessibleDescription('Centang kotak ini sebelum mengirim.');
    expect(name()).not.toHaveAttribute('aria-invalid');
    expect(sender.seen).toEqual([]);
  });

  it('does not take spaces for words', async () => {
    show();
    const user = await write(' \n ');
    await user.click(send());
    expect(text()).toHaveAttribute('aria-invalid', 'true');
    expect(text()).toHaveFocus();
  });

  it('leads to the box when only the consent is missing', async () => {
    show();
    const user = userEvent.setup();
    await user.type(text(), 'Terima kasih.');
    await user.click(send());
    expect(consent()).toHaveFocus();
    expect(text()).not.toHaveAttribute('aria-invalid');
  });

  it('goes away where it is mended, without taking the focus elsewhere, and comes back with the next press', async () => {
    show();
    const user = userEvent.setup();
    await user.click(send());
    await user.type(text(), 'T');
    expect(text()).not.toHaveAttribute('aria-invalid');
    expect(text()).toHaveFocus();
    expect(consent()).toHaveAttribute('aria-invalid', 'true');
    await user.click(send());
    expect(consent()).toHaveFocus();
    await user.click(name());
    await user.click(send());
    expect(consent()).toHaveFocus();
  });

  it('keeps a text that is too long and says by how much', async () => {
    const sender = fakeSender();
    show({ send: sender });
    const user = await write('a'.repeat(2012));
    expect(screen.getByText('Pesan terlalu panjang. Kurangi 12 karakter.')).toBeVisible();
    await user.click(send());
    expect(text()).toHaveAttribute('aria-invalid', 'true');
    expect(text()).toHaveAccessibleDescription(/^Pesan terlalu panjang\. Kurangi 12 karakter\./);
    expect(text().value).toHaveLength(2012);
    expect(sender.seen).toEqual([]);
  });

  it('counts characters as the API does: one for an emoji', async () => {
    const sender = fakeSender();
    show({ send: sender });
    const user = await write('🙏'.repeat(2000));
    expect(screen.getByText('Sisa 0 karakter')).toBeVisible();
    await user.click(send());
    await waitFor(() => expect(sender.seen).toHaveLength(1));
  });
});

describe('the counter', () => {
  it('appears with 200 characters left', async () => {
    show();
    const user = await write('a'.repeat(1799));
    expect(screen.queryByText(/^Sisa/)).toBeNull();
    await user.type(text(), 'b');
    expect(screen.getByText('Sisa 200 karakter')).toBeVisible();
  });

  it('is spoken when the writer rests, not at every key', async () => {
    vi.useFakeTimers();
    show();
    const said = listen();
    const after = (milliseconds: number) => act(async () => void vi.advanceTimersByTime(milliseconds));
    for (const end of ['b', 'bc', 'bcd']) {
      fireEvent.input(text(), { target: { value: 'a'.repeat(1990) + end } });
      await after(900);
    }
    expect(said).toEqual([]);
    await after(1000);
    expect(said).toEqual(['Sisa 7 karakter']);
  });
});

describe('a number that looks private', () => {
  it.each(['NIK saya 3174051203850001', 'Hubungi 0812-3456-7890'])(
    'is asked about once: "%s"',
    async (words) => {
      const sender = fakeSender();
      show({ send: sender });
      const user = await write(words);
      await user.click(send());
      expect(text()).toHaveFocus();
      expect(text()).toHaveAccessibleDescription(/^Tampaknya ada NIK .*tekan “Kirim pesan” sekali lagi\./);
      // A question, not a mistake.
      expect(text()).not.toHaveAttribute('aria-invalid');
      expect(sender.seen).toEqual([]);
      await user.click(send());
      await waitFor(() => expect(sender.seen).toHaveLength(1));
      expect(sender.seen[0]?.message.text).toBe(words);
    },
  );

  it('is asked about in the name too, and again when another one is written', async () => {
    const sender = fakeSender();
    show({ send: sender });
    const user = await write();
    await user.type(name(), 'Rana 081234567890');
    await user.click(send());
    expect(name()).toHaveFocus();
    expect(name()).toHaveAccessibleDescription(/^Tampaknya ada NIK/);
    await user.type(text(), ' 3174051203850001');
    await user.click(send());
    expect(text()).toHaveFocus();
    expect(name()).toHaveAccessibleDescription('');
    await user.click(send());
    await waitFor(() => expect(sender.seen).toHaveLength(1));
  });
});

describe('when it is not sent', () => {
  it.each([
    [
      'offline',
      {},
      /tidak tersambung ke internet\. Pesan Anda tetap ada di sini; tekan “Kirim pesan” untuk mencoba lagi\.$/,
    ],
    ['unavailable', {}, /Layanan belum dapat menerima pesan\./],
    ['limited', { retryAfter: 600 }, /Tunggu sampai pukul \d\d\.\d\d\. Pesan Anda tetap ada di sini/],
    ['limited', {}, /Tunggu sampai pukul/],
    [
      'refused',
      {},
      /Pesan ini tidak dapat diterima\. Salin isinya, muat ulang halaman ini, lalu coba lagi\.$/,
    ],
  ] as const)('(%s %o) says why, once, and keeps every word', async (failing, details, reason) => {
    show({ send: fakeSender({ failing, ...details }) });
    const user = await write();
    await user.type(name(), 'Rana');
    const said = listen();
    await user.click(send());
    const visible = await screen.findByText(reason, { selector: 'p' });
    expect(visible).toBeVisible();
    expect(screen.getByText('Pesan belum terkirim.', { selector: 'strong' })).toBeVisible();
    await waitFor(() => expect(said).toEqual([visible.textContent]));
    expect(text()).toHaveValue('Tabelnya sulit dibaca di ponsel.');
    expect(name()).toHaveValue('Rana');
    expect(consent()).toBeChecked();
    expect(send()).toHaveFocus();
    expect(send()).not.toHaveAttribute('aria-disabled');
  });

  it('sends the same words again as the same message, so that one is stored', async () => {
    const sender = fakeSender({ failing: 'offline' });
    show({ send: sender });
    const user = await write();
    await user.click(send());
    await screen.findByText('Pesan belum terkirim.');
    sender.failing = 'unavailable';
    await user.click(send());
    await waitFor(() =>
      expect(status()).toHaveTextContent(
        'Pesan belum terkirim. Layanan belum dapat menerima pesan. Tunggu beberapa saat. Pesan Anda tetap ada di sini; tekan “Kirim pesan” untuk mencoba lagi.',
      ),
    );
    sender.failing = undefined;
    await user.click(send());
    await screen.findByText('Pesan Anda terkirim.', { selector: 'strong' });
    expect(screen.queryByText('Pesan belum terkirim.')).toBeNull();
    expect(sender.seen).toHaveLength(3);
    expect(new Set(sender.seen.map(({ key }) => key)).size).toBe(1);
  });

  it('sends changed words as another message', async () => {
    const sender = fakeSender({ failing: 'unavailable' });
    show({ send: sender });
    const user = await write();
    await user.click(send());
    await screen.findByText('Pesan belum terkirim.');
    await user.type(text(), ' Sekali.');
    await user.click(send());
    await waitFor(() => expect(sender.seen).toHaveLength(2));
    expect(sender.seen[1]?.key).not.toBe(sender.seen[0]?.key);
  });

  it('calls what it does not know "unavailable"', async () => {
    show({ send: () => Promise.reject(new Error('?')) });
    const user = await write();
    await user.click(send());
    await waitFor(() => expect(status().textContent).toMatch(/Layanan belum dapat menerima pesan/));
  });
});

it('stops its request when the reader leaves, and says nothing more', async () => {
  const errors = vi.spyOn(console, 'error');
  const sender = fakeSender({ gate: () => new Promise(() => {}) });
  const { unmount } = show({ send: sender });
  const user = await write();
  await user.click(send());
  expect(sender.seen[0]?.signal?.aborted).toBe(false);
  unmount();
  expect(sender.seen[0]?.signal?.aborted).toBe(true);
  expect(errors).not.toHaveBeenCalled();
});

it('keeps what was written before the page came alive', async () => {
  const sender = fakeSender();
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = renderToString(form({ send: sender }));
  text().value = 'Ditulis lebih dahulu.';
  render(form({ send: sender }), { container: host, hydrate: true });
  const user = userEvent.setup();
  await user.click(consent());
  await user.click(send());
  await screen.findByText('Pesan Anda terkirim.', { selector: 'strong' });
  expect(sender.seen[0]?.message.text).toBe('Ditulis lebih dahulu.');
});

it('starts anew with another article: words about one are not sent about the next', async () => {
  const { rerender } = show();
  await write();
  rerender(form({ article: 'art_other' }));
  expect(text()).toHaveValue('');
});

it('can be used by keyboard alone', async () => {
  const sender = fakeSender();
  show({ send: sender });
  const user = userEvent.setup();
  await user.tab();
  expect(screen.getByRole('radio', { name: 'Saran atau masukan' })).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'Apresiasi' })).toBeChecked();
  await user.tab();
  expect(text()).toHaveFocus();
  await user.keyboard('Terima kasih.');
  await user.tab();
  expect(name()).toHaveFocus();
  await user.tab();
  expect(consent()).toHaveFocus();
  await user.keyboard(' ');
  await user.tab();
  expect(screen.getByText('Syarat dan ketentuan', { selector: 'summary' })).toHaveFocus();
  await user.tab();
  expect(send()).toHaveFocus();
  await user.keyboard('{Enter}');
  await screen.findByText('Pesan Anda terkirim.', { selector: 'strong' });
  expect(sender.seen[0]?.message).toMatchObject({ kind: 'appreciation', text: 'Terima kasih.' });
  await user.tab();
  expect(screen.getByRole('button', { name: 'Tulis pesan lain' })).toHaveFocus();
});

it('takes address, language and words from a provider', async () => {
  const sender = fakeSender();
  render(
    <HumasProvider apiUrl="https://api.example/" locale="en" labels={{ 'messageForm.send': 'Go' }}>
      <MessageForm agency="kepegawaian" terms={terms} kind="feedback" send={sender} />
    </HumasProvider>,
  );
  expect(screen.getByRole('region', { name: 'Feedback' })).toBeVisible();
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox', { name: 'Your message' }), 'Call 081234567890');
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: 'Go' }));
  expect(screen.getByText(/press “Go” once more\.$/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Go' }));
  await waitFor(() => expect(sender.seen[0]?.apiUrl).toBe('https://api.example'));
});

it('works under StrictMode, and has nothing axe would report, whatever its state', async () => {
  const errors = vi.spyOn(console, 'error');
  const sender = fakeSender({ failing: 'unavailable' });
  const { container } = render(<StrictMode>{form({ send: sender })}</StrictMode>);
  const clean = async () => expect((await axe.run(container)).violations).toEqual([]);
  const user = userEvent.setup();
  await clean();
  await user.click(send());
  expect(text()).toHaveFocus();
  await clean();
  await write();
  await user.click(send());
  await screen.findByText('Pesan belum terkirim.');
  await clean();
  sender.failing = undefined;
  await user.click(send());
  await screen.findByText('Pesan Anda terkirim.', { selector: 'strong' });
  await clean();
  expect(new Set(sender.seen.map(({ key }) => key)).size).toBe(1);
  expect(sender.seen).toHaveLength(2);
  expect(errors).not.toHaveBeenCalled();
});
