import { type ColourName, type ThemeName, themes } from '@humas/tokens';
import contrast from '@humas/tokens/contrast.json';

type Measured = Record<string, Record<'light' | 'dark', Record<string, number>>>;

const measured: Measured = contrast.themes;
const uses: Record<string, string> = contrast.uses;
const required: Record<string, number> = contrast.required;

const MASTHEADS = {
  line: 'garis di atas',
  band: 'pita berwarna lembut',
  motif: 'motif daerah di bawah nama',
  formal: 'di tengah, di atas garis ganda',
};
const CARDS = {
  picture: 'gambar dahulu',
  badge: 'gambar dengan lembar tanggal',
  text: 'kata dahulu',
};
const DATES = { long: 'lengkap', badge: 'lembar tanggal', short: 'singkat' };

const SWATCHES: readonly ColourName[] = ['brand', 'brand-soft', 'on-brand', 'accent'];

/** Character and own colours of a theme. */
export function ThemeFacts({ theme }: { theme: ThemeName }) {
  const { name, label, manners, motif, colours } = themes[theme];
  return (
    <div className="guide sb-unstyled">
      <p>
        <strong>{label}</strong>, <code>data-humas-theme="{name}"</code>. Kepala halaman:{' '}
        {MASTHEADS[manners.masthead]}
        {motif ? '' : ', tanpa motif'}. Kartu: {CARDS[manners.card]}. Tanggal: {DATES[manners.date]}.
      </p>
      {(['light', 'dark'] as const).map((scheme) => (
        <ul className="guide-swatches" key={scheme} aria-label={scheme === 'light' ? 'Terang' : 'Gelap'}>
          <li>{scheme === 'light' ? 'Terang' : 'Gelap'}</li>
          {SWATCHES.map((colour) => (
            <li key={colour}>
              <svg aria-hidden="true">
                <rect width="100%" height="100%" fill={colours[scheme][colour]} />
              </svg>
              <span>
                {colour} <code>{colours[scheme][colour]}</code>
              </span>
            </li>
          ))}
        </ul>
      ))}
      <Contrast theme={theme} />
    </div>
  );
}

/** Every colour that is read, on the ground where it is hardest to read. */
function Contrast({ theme }: { theme: ThemeName }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keyboard
    <section className="guide-scroll" tabIndex={0} aria-label={`Kontras ${theme}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Warna</th>
            <th scope="col">Sekurang-kurangnya</th>
            <th scope="col">Terendah, terang</th>
            <th scope="col">Terendah, gelap</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(uses).map(([colour, use]) => (
            <tr key={colour}>
              <th scope="row">{colour}</th>
              <td data-figure="">
                {ratio(required[use])} <small>{use === 'text' ? 'teks' : 'tepi dan fokus'}</small>
              </td>
              {(['light', 'dark'] as const).map((scheme) => {
                const [ground, lowest] = lowestOf(theme, scheme, colour);
                return (
                  <td key={scheme} data-figure="">
                    {ratio(lowest)} <small>di atas {ground}</small>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const ratio = (value = 0) => `${value.toLocaleString('id')} : 1`;

function lowestOf(theme: ThemeName, scheme: 'light' | 'dark', colour: string): [string, number] {
  const pairs = Object.entries(measured[theme]?.[scheme] ?? {})
    .filter(([pair]) => pair.startsWith(`${colour} on `))
    .sort(([, one], [, other]) => one - other);
  const [pair = '', lowest = 0] = pairs[0] ?? [];
  return [pair.slice(colour.length + ' on '.length), lowest];
}

/** How many pairs are measured in each theme and scheme. */
export const pairs = Object.keys(measured.netral?.light ?? {}).length;
