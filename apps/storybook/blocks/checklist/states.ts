/** A state a widget can be in, as its page calls it, and the switches of the toolbar that show it. */
type State = { name: string; globals?: string };

const state = (name: string, globals?: string): State => ({ name, ...(globals && { globals }) });

/** The states every widget is asked for, in the order of its page. */
export const states = {
  ready: state('Siap'),
  empty: state('Kosong'),
  loading: state('Memuat'),
  error: state('Gagal'),
  stale: state('Basi atau luring'),
  longText: state('Teks panjang'),
  counts: state('Nol, satu, banyak'),
  narrow: state('Layar 320 piksel'),
  zoom: state('Teks 200 persen', 'textSize:200'),
  dark: state('Gelap', 'scheme:dark'),
  forcedColors: state('Warna paksa', 'forcedColors:active'),
  print: state('Cetak', 'media:print'),
  id: state('Bahasa Indonesia', 'locale:id'),
  en: state('Bahasa Inggris', 'locale:en'),
};

/** The name of a state. */
export type StateName = keyof typeof states;

/**
 * The stories that show a state (`Ready`, or `Ready?api:offline` with a switch of the toolbar), or one sentence on why
 * there is nothing to show.
 */
export type Answer = string[] | string;

/** States that the toolbar shows of any story. */
type ByToolbar = 'zoom' | 'dark' | 'forcedColors' | 'print' | 'id' | 'en';

/** What a widget's author answers; the toolbar's states are shown by the ready story unless something is said. */
export type Answers = Record<Exclude<StateName, ByToolbar>, Answer> &
  Partial<Record<ByToolbar, Answer>> & { ready: string[] };

/** A widget's answer to every state. */
export type Checklist = Record<StateName, Answer>;

/** Fills in what the toolbar shows, of the first ready story. */
export const checklistOf = (answers: Answers): Checklist => {
  const first = answers.ready.slice(0, 1);
  return { zoom: first, dark: first, forcedColors: first, print: first, id: first, en: first, ...answers };
};
