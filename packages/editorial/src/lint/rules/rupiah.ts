/** An amount as it stands, and as EYD V writes it. */
export type RupiahCorrection = { quote: string; correction: string };

const AMOUNT =
  /(?<![\p{L}\p{N}])(rp)(\.?[ \u00A0]?)(\d[\d.,]{0,30}\d|\d)(,-)?(?:([ \u00A0]?)(ribu|juta|miliar|milyar|triliun|trilyun)(?!\p{L}))?/giu;

const MAGNITUDES: Record<string, string> = { milyar: 'miliar', trilyun: 'triliun' };

function correctFigure(figure: string, magnitude: boolean): string {
  // Groups of three in English: 1,600,000.
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(figure)) return figure.replaceAll(',', '.');
  if (magnitude && /^\d{1,3},\d{3}$/.test(figure)) return figure;
  // A decimal point: 1.6 miliar. Three figures after it are thousands in Indonesian.
  if (magnitude && /^\d{1,6}\.\d{1,2}$/.test(figure)) return figure.replace('.', ',');
  return figure;
}

/** Amounts of rupiah that are not written as EYD V asks: "Rp 1.6 Miliar" is "Rp1,6 miliar". */
export function correctRupiah(text: string): RupiahCorrection[] {
  const corrections: RupiahCorrection[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const [quote, , , figure = '', , , word = ''] = match;
    const small = word.toLowerCase();
    const tail = word ? ` ${MAGNITUDES[small] ?? small}` : '';
    const correction = `Rp${correctFigure(figure, word !== '')}${tail}`;
    if (correction !== quote.replace('\u00A0', ' ')) corrections.push({ quote, correction });
  }
  return corrections;
}
