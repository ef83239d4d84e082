import { createRequire } from 'node:module';
import { startChild } from '../../../scripts/lib/child.ts';
import { root } from '../../../scripts/lib/paths.ts';
import { addressOf } from './listening.ts';
import type { Server } from './server.ts';

const require = createRequire(import.meta.url);

/** `prism mock`: what strangers make of `openapi.yaml`. It refuses requests the contract does not allow. */
export const prism: Server = {
  name: 'prism mock',
  async start() {
    const program = require.resolve('@stoplight/prism-cli/dist/index.js');
    const document = require.resolve('@humas/contract/openapi.yaml');
    const goWithUs = `${root}/scripts/lib/exit-with-parent.mjs`;
    const args = ['--import', goWithUs, program, 'mock', document, '--port', '0', '--host', '127.0.0.1'];
    const child = startChild('Prism', args, { SCARF_ANALYTICS: 'false' }, root);
    return {
      baseUrl: await addressOf(child, /listening on (http:\/\/\S+)/),
      ownerKey: 'any',
      fetch,
      stop: () => child.stop(),
    };
  },
};
