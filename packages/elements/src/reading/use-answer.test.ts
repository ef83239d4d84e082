// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { extras } from '../element/extras.js';
import { ReadError } from './read-error.js';
import { type Asking, type Reading, useAnswer } from './use-answer.js';

let root: Root;
let host: HTMLElement;
let reading: Reading<string>;
let retry: () => void;
let told: [name: string, detail: unknown][];

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  told = [];
  host = document.createElement('humas-news-list');
  for (const name of ['humas-ready', 'humas-error'])
    host.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]));
  root = createRoot(document.createElement('div'));
});
afterEach(async () => {
  await act(() => root.unmount());
  extras.copies = undefined;
  vi.restoreAllMocks();
});

function Tag(asking: Asking<string>) {
  [reading, retry] = useAnswer(host, asking);
  return null;
}
const ask = (asking: Partial<Asking<string>>) =>
  act(async () =>
    root.render(createElement(Tag, { question: 'a', why: 'no agency', ask: async () => 'isi', ...asking })),
  );

test('an answer is shown, and the page told', async () => {
  await ask({});
  expect(reading).toMatchObject({ state: 'ready', answer: 'isi' });
  expect(told).toEqual([['humas-ready', { state: 'ready' }]]);
});

test('an answer with nothing in it is empty', async () => {
  await ask({ isEmpty: (answer) => answer === 'isi' });
  expect([reading.state, told]).toEqual(['empty', [['humas-ready', { state: 'empty' }]]]);
});

test('what cannot be asked is an error that says what is missing', async () => {
  await ask({ question: '' });
  expect([reading.state, told]).toEqual([
    'error',
    [['humas-error', { code: 'incomplete', message: 'no agency' }]],
  ]);
});

test('what fails is an error with the API’s code, and is asked again on request', async () => {
  const answers = [
    Promise.reject(new ReadError('unknown_agency', 'No such agency.')),
    Promise.resolve('isi'),
  ];
  const next = () => answers.shift() ?? expect.fail('it was asked once too often');
  await ask({ ask: next });
  expect([reading.state, told.at(-1)]).toEqual([
    'error',
    ['humas-error', { code: 'unknown_agency', message: 'No such agency.' }],
  ]);
  expect(console.warn).toHaveBeenCalledOnce();
  await act(async () => retry());
  expect(reading).toMatchObject({ state: 'ready', answer: 'isi' });
});

test('a fault of ours has the code "broken"', async () => {
  await ask({ ask: () => Promise.reject(new TypeError('x is not a function')) });
  expect(told.at(-1)).toEqual(['humas-error', { code: 'broken', message: 'x is not a function' }]);
});

test('while the API is away the last good answer is shown, with its age', async () => {
  const kept = new Map<string, unknown>();
  extras.copies = {
    keep: (name, answer) => kept.set(name, answer),
    find: <Answer>(name: string) =>
      kept.has(name) ? { at: 5, answer: kept.get(name) as Answer } : undefined,
    note: () => null,
  };
  await ask({ keeps: true });
  await ask({ question: 'b', ask: async () => 'lain' });
  expect([...kept]).toEqual([['a', 'isi']]);
  await ask({ keeps: true, ask: () => Promise.reject(new ReadError('unreachable', 'No answer.')) });
  expect(reading).toMatchObject({ state: 'stale', at: 5, answer: 'isi' });
  expect(told.slice(-2).map(([name]) => name)).toEqual(['humas-error', 'humas-ready']);
});

test('an answer that comes after another question was asked is not shown', async () => {
  let late: (answer: string) => void = () => {};
  await ask({ ask: () => new Promise((resolve) => (late = resolve)) });
  expect(reading.state).toBe('loading');
  await ask({ question: 'b', ask: async () => 'lain' });
  await act(async () => late('isi'));
  expect(reading).toMatchObject({ state: 'ready', answer: 'lain' });
  expect(told).toHaveLength(1);
});

test('the answer to an earlier question is not seen under a new one', async () => {
  await ask({});
  await ask({ question: 'b', ask: () => new Promise(() => {}) });
  expect(reading.state).toBe('loading');
});
