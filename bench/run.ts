/**
 * `npm run bench`: measures sizes, widgets, the SDK, the tags, the newsroom's pages and the API, and prints the tables of docs/benchmarks.md.
 * Never part of the tests: a number depends on the machine, a ratio taken in one run does not.
 */
import { benchApi } from './api/index.ts';
import { benchElements } from './elements/index.ts';
import { benchNewsroom } from './newsroom/index.ts';
import { benchReact } from './react/index.ts';
import { benchSdk } from './sdk/index.ts';
import { benchSizes } from './sizes.ts';

const [only, part] = process.argv.slice(2);
if (!only || only === 'sizes') await benchSizes();
if (!only || only === 'react') await benchReact();
if (!only || only === 'sdk') await benchSdk();
if (!only || only === 'elements') await benchElements(part);
if (!only || only === 'newsroom') await benchNewsroom();
if (!only || only === 'api') await benchApi(part);
