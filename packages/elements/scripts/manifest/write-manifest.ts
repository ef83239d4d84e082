import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { customElements } from './custom-elements.ts';
import { htmlData } from './html-data.ts';
import { jsxTypes } from './jsx-types.ts';

/** Writes what editors, documentation tools and compilers are told of the tags. */
export function writeManifest(dist: string): void {
  const json = (name: string, content: object) =>
    writeFileSync(join(dist, name), `${JSON.stringify(content, null, 2)}\n`);
  json('custom-elements.json', customElements());
  json('vscode.html-custom-data.json', htmlData());
  for (const [name, library] of [
    ['jsx', 'react'],
    ['jsx-preact', 'preact'],
  ] as const) {
    writeFileSync(join(dist, `${name}.d.ts`), jsxTypes(library));
    // For who imports types by importing the file.
    writeFileSync(join(dist, `${name}.js`), 'export {};\n');
  }
}
