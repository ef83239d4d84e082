import { themeNames, themes } from '@humas/tokens';
import type { InputType } from 'storybook/internal/types';
import type { ApiMode } from './conditions/story-api.ts';

type ToolbarItem = { value: string | number; title: string };

const toolbar = (name: string, description: string, icon: string, items: ToolbarItem[]): InputType => ({
  name,
  description,
  // An address gives figures back as figures, and the choice must be known again.
  toolbar: { icon, items: items as { value: string; title: string }[], dynamicTitle: true },
});

/** What the toolbar holds: agency, scheme, language, and the circumstances of a reader. */
export type Globals = {
  theme: (typeof themeNames)[number];
  scheme: 'light' | 'dark';
  locale: string;
  textSize: number;
  forcedColors: 'none' | 'active';
  motion: 'full' | 'reduced';
  media: 'screen' | 'print';
  api: ApiMode;
};

/** What the toolbar switches. */
export const globalTypes = {
  theme: toolbar(
    'Tema',
    'Tema instansi',
    'paintbrush',
    themeNames.map((name) => ({ value: name, title: themes[name].label })),
  ),
  scheme: toolbar('Skema', 'Terang atau gelap', 'mirror', [
    { value: 'light', title: 'Terang' },
    { value: 'dark', title: 'Gelap' },
  ]),
  locale: toolbar('Bahasa', 'Bahasa kata-kata widget', 'globe', [
    { value: 'id', title: 'Indonesia' },
    { value: 'en', title: 'English' },
    { value: 'jv', title: 'Jawa (contoh bahasa daerah)' },
  ]),
  textSize: toolbar('Ukuran teks', 'Ukuran teks di peramban pembaca', 'grow', [
    { value: 100, title: 'Teks 100 %' },
    { value: 150, title: 'Teks 150 %' },
    { value: 200, title: 'Teks 200 %' },
  ]),
  forcedColors: toolbar(
    'Warna paksa',
    'Tiruan mode kontras tinggi (forced colors) sistem operasi',
    'contrast',
    [
      { value: 'none', title: 'Warna sendiri' },
      { value: 'active', title: 'Warna paksa (tiruan)' },
    ],
  ),
  motion: toolbar('Gerak', 'Tiruan setelan “kurangi gerak” sistem operasi', 'play', [
    { value: 'full', title: 'Gerak penuh' },
    { value: 'reduced', title: 'Gerak dikurangi (tiruan)' },
  ]),
  media: toolbar('Cetak', 'Tiruan gaya cetak di layar', 'document', [
    { value: 'screen', title: 'Layar' },
    { value: 'print', title: 'Cetak (tiruan)' },
  ]),
  api: toolbar('API', 'Bagaimana layanan konten menjawab widget interaktif', 'lightning', [
    { value: 'sample', title: 'API contoh' },
    { value: 'live', title: 'API sungguhan' },
    { value: 'slow', title: 'API lambat' },
    { value: 'failing', title: 'API gagal' },
    { value: 'offline', title: 'Luring' },
  ]),
};

/** What is shown before anyone switches; the scheme is the visitor's own. */
export const initialGlobals: Globals = {
  theme: 'netral',
  scheme: globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  locale: 'id',
  textSize: 100,
  forcedColors: 'none',
  motion: 'full',
  media: 'screen',
  api: 'sample',
};
