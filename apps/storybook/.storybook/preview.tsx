import './fonts.css';
import '@humas/tokens/tokens.css';
import '../../../packages/react/src/styles.css';
import './conditions/forced-colours.css';
import './preview.css';
import './guide.css';
import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import { blocks } from '../blocks/index.tsx';
import { watchSheets } from './conditions/media.ts';
import { answerStories } from './conditions/story-api.ts';
import { DocsPage } from './docs-page.tsx';
import { dress } from './dress.tsx';
import { globalTypes, initialGlobals } from './globals.ts';
import { listenToToolbar } from './toolbar-now.ts';

answerStories(window);
watchSheets();
listenToToolbar();

export default definePreview({
  addons: [addonDocs(), addonA11y()],
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [dress],
  parameters: {
    // A finding fails the story's test, not only its panel.
    a11y: { test: 'error' },
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Mulai',
          'Dasar',
          ['Warna dan kontras', 'Tema', 'Huruf', 'Jarak dan bentuk', 'Ikon', 'Gerak', 'Suara dan nada'],
          'Widget',
          'Elemen',
          ['Tempel widget', 'Tag', 'Petunjuk'],
          'Halaman',
          'Panduan',
          [
            'Mulai dalam 15 menit',
            'Tema',
            'Aturan penulisan',
            'Penghitungan',
            'Privasi',
            'Aksesibilitas',
            'Pindah',
          ],
          'SDK',
          ['Mulai', 'Daftar', 'Kesalahan', 'Tembolok', 'Beacon', 'Integrator', 'Menguji', 'Acuan'],
        ],
      },
    },
    controls: { expanded: true },
    docs: { container: DocsPage, components: blocks },
  },
});
