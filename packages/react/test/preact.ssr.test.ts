import { join } from 'node:path';
import { build } from 'esbuild';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';

const page = `
  import { createRoot } from 'react-dom/client';
  import { MessageForm } from './src/message-form/index.ts';
  import { HumasProvider } from './src/provider/index.ts';
  import { ReactionPoll } from './src/reaction-poll/index.ts';
  import { ShareBar } from './src/share-bar/index.ts';
  import { ViewCounter } from './src/view-counter/index.ts';
  import { fakeSender, terms } from './test/fake-sender.ts';
  import { article, examplePoll, fakeVoter } from './test/fake-voter.ts';
  const send = fakeSender({ failing: 'offline' });
  window.stored = send.stored;
  window.goOnline = () => { send.failing = undefined; };
  createRoot(document.body).render(
    <HumasProvider apiUrl="https://api.example">
      <ShareBar url="https://a.example/" title="Judul" />
      <ViewCounter views={19111} />
      <ReactionPoll article={article} poll={examplePoll} voter={fakeVoter()} />
      <MessageForm agency="kepegawaian" terms={terms} send={send} />
    </HumasProvider>,
  );
`;

/** The page above as agencies' CMS pages would get it: with Preact where the widgets say React. */
async function bundle(): Promise<string> {
  const result = await build({
    stdin: { contents: page, resolveDir: join(import.meta.dirname, '..'), loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    alias: {
      react: 'preact/compat',
      'react-dom': 'preact/compat',
      'react-dom/client': 'preact/compat/client',
      'react/jsx-runtime': 'preact/jsx-runtime',
    },
  });
  return result.outputFiles[0]?.text ?? '';
}

test('the interactive widgets live on Preact without a warning', async () => {
  const said: unknown[] = [];
  const virtualConsole = new VirtualConsole();
  for (const kind of ['error', 'warn', 'jsdomError'] as const)
    virtualConsole.on(kind, (...all) => said.push(all));
  const { window } = new JSDOM('<!doctype html><body></body>', {
    runScripts: 'outside-only',
    url: 'https://a.example/',
    virtualConsole,
  });
  window.eval(await bundle());
  const { document } = window;
  const settled = async (condition: () => unknown) => expect.poll(condition).toBeTruthy();

  await settled(() => document.querySelector('button:not([hidden])[data-icon="copy"]'));
  const details = document.querySelector('details') as HTMLDetailsElement;
  details.open = true;
  details.querySelector('a')?.focus();
  (document.querySelector('[value="useful"]') as HTMLElement).focus();
  expect(details.open).toBe(false);

  (document.querySelector('[value="useful"]') as HTMLElement).click();
  await settled(() => document.querySelector('[value="useful"][aria-pressed="true"]'));
  await settled(() => document.body.textContent?.includes('Reaksi Anda: Bermanfaat. Total 669 tanggapan.'));
  expect(document.body.textContent).toContain('Dibaca 19.111 kali');

  const form = document.querySelector('.humas-message-form form') as HTMLFormElement;
  const press = () => (form.querySelector('[type="submit"]') as HTMLElement).click();
  const text = form.querySelector('textarea') as HTMLTextAreaElement;
  press();
  await settled(() => document.activeElement === text && text.getAttribute('aria-invalid') === 'true');
  text.value = 'Terima kasih.';
  text.dispatchEvent(new window.Event('input', { bubbles: true }));
  await settled(() => !text.hasAttribute('aria-invalid'));
  (form.querySelector('[type="checkbox"]') as HTMLElement).click();
  press();
  await settled(() => document.body.textContent?.includes('Pesan belum terkirim.'));
  expect(text.value).toBe('Terima kasih.');
  window.eval('goOnline()');
  press();
  await settled(() => document.body.textContent?.includes('Pesan Anda terkirim.'));
  await settled(() => document.activeElement?.className === 'humas-message-form');
  expect(window.eval('stored.size')).toBe(1);
  expect(said).toEqual([]);
});
