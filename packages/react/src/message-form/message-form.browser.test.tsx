import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@humas/tokens/tokens.css';
import '../styles.css';
import { fakeSender, terms } from '../../test/fake-sender.js';
import { MessageForm } from './index.js';

const form = (
  <MessageForm agency="kepegawaian" terms={terms} apiUrl="https://api.example" send={fakeSender()} />
);

test('a thumb hits every field, every choice by its words, and the button', async () => {
  await page.viewport(320, 800);
  const { container } = await render(form);
  const targets = container.querySelectorAll(
    'label:has(input), textarea, input[type="text"], summary, button',
  );
  expect(targets).toHaveLength(8);
  for (const target of targets)
    expect(Math.ceil(target.getBoundingClientRect().height), target.outerHTML).toBeGreaterThanOrEqual(44);
});

test('the first number of the counter moves nothing', async () => {
  await page.viewport(390, 800);
  const { container } = await render(form);
  const top = () => container.querySelector('button')?.getBoundingClientRect().top;
  const before = top();
  await userEvent.fill(page.getByRole('textbox', { name: 'Pesan Anda' }), 'a'.repeat(1850));
  await expect.element(page.getByText('Sisa 150 karakter')).toBeVisible();
  expect(top()).toBe(before);
});

test('a mistake is told by more than colour, in a field that moves nothing beside it', async () => {
  const { container } = await render(form);
  const text = container.querySelector('textarea') as HTMLElement;
  const { width, height } = text.getBoundingClientRect();
  await page.getByRole('button', { name: 'Kirim pesan' }).click();
  await expect.element(page.getByText('Kolom ini tidak boleh kosong.')).toBeVisible();
  expect(document.activeElement).toBe(text);
  expect(text.getBoundingClientRect()).toMatchObject({ width, height });
});

/** What a sheet says for paper. */
function* printed(rules: CSSRuleList, onPaper = false): Generator<CSSStyleRule> {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule && onPaper) yield rule;
    if (rule instanceof CSSMediaRule) yield* printed(rule.cssRules, rule.conditionText === 'print');
    else if (rule instanceof CSSLayerBlockRule) yield* printed(rule.cssRules, onPaper);
  }
}

test('is not printed: paper cannot be sent', () => {
  const own = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...printed(cssRules)])
    .filter(({ selectorText }) => selectorText === '.humas-message-form');
  expect(own.map(({ style }) => style.display)).toEqual(['none']);
});
