import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import * as React from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle, bundles, PREACT } from '../../scripts/bundles.ts';

/** A bundle of code that imports a name of React's; the reason when there is none. */
const importing = (name: string) =>
  build({
    stdin: {
      contents: `import { ${name} } from 'react'; console.log(${name})`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    alias: PREACT,
    logLevel: 'silent',
  }).then(
    () => 'built',
    ({ message }: Error) => message,
  );

const OFFERED = [
  'Children',
  'Component',
  'Fragment',
  'createContext',
  'createElement',
  'useCallback',
  'useContext',
  'useEffect',
  'useId',
  'useLayoutEffect',
  'useMemo',
  'useReducer',
  'useRef',
  'useState',
  'version',
];
const names = Object.keys(React).filter((name) => /^\w+$/.test(name) && name !== 'default');

test.each(names)('%s is offered, or the build fails', async (name) => {
  const said = await importing(name);
  if (OFFERED.includes(name)) expect(said).toBe('built');
  else expect(said).toContain(`No matching export in "src/preact/react.ts" for import "${name}"`);
});

test('a whole React is not to be had', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `import React from 'react'; console.log(React)`, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    alias: PREACT,
    logLevel: 'silent',
  }).catch(() => ({ outputFiles: [] }));
  expect(outputFiles).toEqual([]);
});

describe('the widgets in the script', () => {
  let sources: string;
  beforeAll(async () => {
    const all = bundles.find(({ entry }) => entry === 'all') ?? bundles[0];
    const { inputs } = await bundle(all, 'esm');
    const widgets = inputs.filter((path) => /react\/dist\/|elements\/src\/|^src\//.test(path));
    expect(widgets.length).toBeGreaterThan(40);
    sources = widgets
      .map((path) => readFileSync(resolve(join(import.meta.dirname, '../..'), path), 'utf8'))
      .join('\n');
  });

  test('listen to no event but those that same-as-react.test.ts fires', () => {
    const handlers = [...sources.matchAll(/\bon([A-Z]\w*)(?=[:=])/g)].map(([, name]) => `on${name}`);
    // The rest are functions that one component gives another.
    const OWN = ['onAnother', 'onChoose', 'onEdit', 'onForget', 'onRetry'];
    const events = [...new Set(handlers)].filter((name) => !OWN.includes(name)).sort();
    expect(events).toEqual(['onBlur', 'onClick', 'onFocus', 'onInput', 'onKeyDown', 'onSubmit']);
  });
});
