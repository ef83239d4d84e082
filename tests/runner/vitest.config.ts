import { defineConfig } from 'vitest/config';
import { reporters, timeouts } from '../../vitest.shared.ts';

/** Of `npm test` itself: what it says at the end of a red run. */
export default defineConfig({ test: { include: ['test/**/*.test.ts'], reporters, ...timeouts } });
