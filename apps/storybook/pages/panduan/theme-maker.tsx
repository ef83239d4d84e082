import { NewsCard, ReadAlso } from '@humas/react';
import { type CardManner, cardManners, type DateManner, dateManners } from '@humas/tokens';
import { ContrastError, type CreatedTheme, createTheme, type LowContrast } from '@humas/tokens/create';
import { useId, useState } from 'react';
import { readAlso, summary } from '../../../../packages/react/test/samples.ts';

type Result = { theme: CreatedTheme } | { refused: readonly LowContrast[] };

function tryTheme(brand: string, card: CardManner, date: DateManner): Result {
  try {
    return { theme: createTheme({ name: 'dinas-contoh', label: 'Dinas Contoh', brand, card, date }) };
  } catch (error) {
    if (!(error instanceof ContrastError)) throw error;
    return { refused: error.pairs };
  }
}

/** The command's own sums, in the page: choose a colour, see what it becomes or why it is refused. */
export function ThemeMaker() {
  const [brand, setBrand] = useState('#7a3e00');
  const [card, setCard] = useState<CardManner>('badge');
  const [date, setDate] = useState<DateManner>('long');
  const result = tryTheme(brand, card, date);
  return (
    <div className="sb-unstyled">
      <div className="guide">
        <form className="guide-form" onSubmit={(event) => event.preventDefault()}>
          <label>
            Warna instansi
            <input type="color" value={brand} onChange={({ target }) => setBrand(target.value)} />
          </label>
          <Choice label="Kartu" values={cardManners} value={card} onChoose={setCard} />
          <Choice label="Tanggal" values={dateManners} value={date} onChoose={setDate} />
        </form>
        <div role="status">
          {'refused' in result ? (
            <Refused pairs={result.refused} onChoose={setBrand} />
          ) : (
            <Accepted theme={result.theme} />
          )}
        </div>
      </div>
      {'theme' in result ? <Panels theme={result.theme} /> : null}
      <p className="guide guide-command">
        <code>
          humas theme create dinas-contoh --label "Dinas Contoh" --brand '{brand}' --card {card} --date {date}
        </code>
      </p>
    </div>
  );
}

type ChoiceProps<Value extends string> = {
  label: string;
  values: readonly Value[];
  value: Value;
  onChoose: (value: Value) => void;
};

function Choice<Value extends string>({ label, values, value, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <label htmlFor={id}>
      {label}
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value as Value)}>
        {values.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}

const ratio = (value: number) => `${value.toLocaleString('id')} : 1`;

function Accepted({ theme: { contrast } }: { theme: CreatedTheme }) {
  const [lowest] = contrast;
  return (
    <p>
      <strong>Dapat dipakai.</strong> {contrast.length} pasangan warna diukur
      {lowest
        ? `; yang paling dekat ke batas: ${lowest.foreground} di atas ${lowest.background}, ${ratio(lowest.ratio)} (batas ${ratio(lowest.required)}).`
        : '.'}
    </p>
  );
}

function Refused({ pairs, onChoose }: { pairs: readonly LowContrast[]; onChoose: (colour: string) => void }) {
  const [worst] = pairs;
  if (!worst) return null;
  const { foreground, background, required, change } = worst;
  const { to } = change;
  return (
    <div className="guide-refused">
      <p>
        <strong>Ditolak: sebagian pembaca tidak dapat membacanya.</strong> {foreground} di atas {background}{' '}
        hanya {ratio(worst.ratio)}, seharusnya sekurang-kurangnya {ratio(required)}.
        {pairs.length > 1 ? ` Ada ${pairs.length} pasangan di bawah batas.` : ''}
      </p>
      {to ? (
        <div className="guide-form">
          <button type="button" onClick={() => onChoose(to)}>
            Pakai {to}, warna terdekat yang terbaca
          </button>
        </div>
      ) : null}
    </div>
  );
}

function Panels({ theme: { css, name, manners } }: { theme: CreatedTheme }) {
  return (
    <>
      <style>{css}</style>
      <div className="guide-panels">
        {(['light', 'dark'] as const).map((scheme) => (
          <div data-humas-theme={name} data-humas-scheme={scheme} key={scheme}>
            <NewsCard
              article={{ ...summary, canonicalUrl: '#' }}
              manners={manners}
              views={31_877}
              headingLevel={2}
            />
            <ReadAlso article={readAlso.article} href="#" landmark={false} />
          </div>
        ))}
      </div>
    </>
  );
}
