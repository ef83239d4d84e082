import { join } from 'node:path';
import { build } from 'esbuild';
import { gzipped } from './bundlers.ts';

const ours = (file: string) => join(import.meta.dirname, '../../packages/react/dist', file);
const peer = (file: string) => join(import.meta.dirname, 'peers/node_modules', file);

const SHEETS: [name: string, file: string][] = [
  ['@humas/react, all widgets', ours('styles.css')],
  ['@humas/react share-bar', ours('css/share-bar.css')],
  ['@humas/react news-card', ours('css/news-card.css')],
  ['DSFR, all', peer('@codegouvfr/react-dsfr/dsfr/dsfr.min.css')],
  ['DSFR share', peer('@codegouvfr/react-dsfr/dsfr/component/share/share.main.min.css')],
  ['DSFR card', peer('@codegouvfr/react-dsfr/dsfr/component/card/card.main.min.css')],
  ['USWDS, all', peer('@uswds/uswds/dist/css/uswds.min.css')],
  ['designsystemet, all', peer('@digdir/designsystemet-css/dist/src/index.css')],
  ['shareon', peer('shareon/dist/shareon.min.css')],
];

/** Style sheets with what they import, minified and gzipped; fonts and pictures stay outside. */
export const styleSizes = () =>
  Promise.all(
    SHEETS.map(async ([name, file]) => {
      const { outputFiles } = await build({
        entryPoints: [file],
        bundle: true,
        minify: true,
        external: ['*.woff', '*.woff2', '*.ttf', '*.svg', '*.png', '*.jpg'],
        logLevel: 'error',
        write: false,
      });
      return { name, bytes: gzipped(outputFiles[0]?.contents ?? '') };
    }),
  );
