import { expect, test } from 'vitest';
import { brokenTasks } from '../../../scripts/lib/task-log.ts';

/** As `turbo run --log-file` writes it: an array whose commas stand on lines of their own, or at an entry's end. */
const logOf = (...said: [source: string, ...texts: string[]][]) => {
  const entries = said.flatMap(([source, ...texts]) =>
    texts.map((text) => JSON.stringify({ source, level: 'stdout', timestamp: 1, text })),
  );
  return `[\n${entries.join('\n,\n')}\n]\n`;
};
const failed = (...tasks: string[]): [string, ...string[]] => [
  'turbo',
  '',
  ' Tasks:    1 successful, 2 total',
  `Failed:    ${tasks.join(', ')}`,
];

const RED = [
  'cache bypass, force executing 0e2d9ae4cbcdc8ee',
  'npm warn Unknown user config "nodedir".',
  '> @humas/react@0.1.0 test',
  ' ✓  dom  src/share-bar/share-bar.test.tsx (9 tests) 812ms',
  '⎯⎯⎯⎯⎯⎯ Unhandled Errors ⎯⎯⎯⎯⎯⎯',
  '',
  'Vitest caught 1 unhandled error during the test run.',
  'This might cause false positive tests. Resolve unhandled errors to make sure your tests are not affected.',
  '',
  '⎯⎯⎯⎯⎯ Uncaught Exception ⎯⎯⎯⎯⎯',
  'ReferenceError: window is not defined',
  ' ❯ dispatchSetState ../../node_modules/react-dom/cjs/react-dom-client.development.js:9512:14',
  'This error originated in "src/message-form/message-form.test.tsx" test file.',
  '⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯',
  '      Tests  2876 passed (2876)',
  '     Errors  1 error',
  'npm error Lifecycle script `test` failed with error:',
];
const ITS_WORDS = [
  '⎯⎯⎯⎯⎯⎯ Unhandled Errors ⎯⎯⎯⎯⎯⎯',
  '⎯⎯⎯⎯⎯ Uncaught Exception ⎯⎯⎯⎯⎯',
  'ReferenceError: window is not defined',
  ' ❯ dispatchSetState ../../node_modules/react-dom/cjs/react-dom-client.development.js:9512:14',
  'This error originated in "src/message-form/message-form.test.tsx" test file.',
];

test('an error outside every test is told by its own words, not by those around it', () => {
  const log = logOf(['@humas/react#test', ...RED], failed('@humas/react#test'));
  expect(brokenTasks(log)).toEqual([{ task: '@humas/react#test', words: ITS_WORDS }]);
});

test('tasks that spoke at the same time are told apart, and those that passed are not told', () => {
  const log = logOf(
    ['@humas/sdk#typecheck', 'cache miss, executing f42300e6b77e389e', '> tsc -p .'],
    ['@humas/react#test', ...RED.slice(0, 10)],
    ['@humas/sdk#typecheck', "src/client.ts(4,1): error TS2304: Cannot find name 'x'."],
    ['@humas/cli#test', '⎯⎯⎯ Unhandled Errors ⎯⎯⎯'],
    ['@humas/react#test', ...RED.slice(10)],
    failed('@humas/react#test', '@humas/sdk#typecheck'),
  );
  expect(brokenTasks(log)).toEqual([
    { task: '@humas/react#test', words: ITS_WORDS },
    {
      task: '@humas/sdk#typecheck',
      words: ["src/client.ts(4,1): error TS2304: Cannot find name 'x'."],
    },
  ]);
});

test('whatever a task said last is told when it said nothing of an error outside tests, and never too much', () => {
  const lines = Array.from({ length: 100 }, (_, line) => `line ${line}`);
  const [build] = brokenTasks(logOf(['@humas/cli#build', ...lines, ''], failed('@humas/cli#build')));
  expect(build?.words).toEqual(lines.slice(80));
  const unhandled = ['⎯⎯⎯ Unhandled Errors ⎯⎯⎯', ...lines];
  const [suite] = brokenTasks(logOf(['@humas/cli#test', ...unhandled], failed('@humas/cli#test')));
  expect(suite?.words).toEqual(unhandled.slice(0, 20));
});

test('a log that ends in the middle, is empty or names nothing that failed is no second failure', () => {
  const log = logOf(failed('@humas/react#test'), ['@humas/react#test', ...RED]);
  expect(brokenTasks(log.slice(0, -300))).toEqual([{ task: '@humas/react#test', words: ITS_WORDS }]);
  expect(brokenTasks('')).toEqual([]);
  expect(brokenTasks(logOf(['@humas/react#test', ...RED]))).toEqual([]);
});
