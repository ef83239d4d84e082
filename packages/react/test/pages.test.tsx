import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { virtual } from '@guidepup/virtual-screen-reader';
import { render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { stories } from './stories.tsx';

const source = join(import.meta.dirname, '../src');

const widgets = readdirSync(source).filter((name) => existsSync(join(source, name, `${name}.stories.tsx`)));

const pageOf = (widget: string) => readFileSync(join(source, widget, `${widget}.mdx`), 'utf8');

afterEach(() => virtual.stop());

/** What a screen reader says of the story a page shows first, from its first word to its last. */
async function readAloud(widget: string): Promise<string[]> {
  const [, first] = /of=\{[Ss]tories\.(\w+)\}/.exec(pageOf(widget)) ?? [];
  const Story = stories.find(({ name }) => name === `${widget} ${first}`)?.Story;
  if (!Story) throw new Error(`the page of ${widget} begins without a story`);
  render(<Story />);
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  return virtual.spokenPhraseLog();
}

describe.each(widgets)('the page of %s', (widget) => {
  test('says when to use it and when not, what to write, how it is read, and shows code', () => {
    const headings = [...pageOf(widget).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    const needed = ['Kapan digunakan', 'Kapan tidak', 'Isi', 'Aksesibilitas', 'Kode'];
    expect(headings.filter((heading) => needed.includes(heading ?? ''))).toEqual(needed);
  });

  test('shows stories that exist', () => {
    const names = stories
      .filter((story) => story.widget === widget)
      .map(({ name }) => name.slice(widget.length + 1));
    const shown = [...pageOf(widget).matchAll(/of=\{[Ss]tories\.(\w+)\}/g)].map(([, name]) => name);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });

  test('promises what a screen reader says, in its order', async () => {
    const promised = /```text\n([\s\S]*?)\n```/.exec(pageOf(widget))?.[1]?.split('\n') ?? [];
    expect(promised.length).toBeGreaterThan(0);
    let rest = await readAloud(widget);
    const unheard = promised.filter((phrase) => {
      const at = rest.indexOf(phrase);
      rest = rest.slice(at + 1);
      return at < 0;
    });
    expect(unheard).toEqual([]);
  });
});
