import './dasar.css';
import { type ThemeName, themes } from '@humas/tokens';
import contrast from '@humas/tokens/contrast.json';
import { useToolbar } from '../../.storybook/toolbar-now.ts';

type Role = { name: string; where: string };
type Measured = Record<string, Record<string, Record<string, number>>>;

const measured: Measured = contrast.themes;
const uses: Record<string, string> = contrast.uses;

/** The lowest contrast of a colour over every ground it may stand on. */
function lowestOf(theme: ThemeName, scheme: string, colour: string): number | undefined {
  const ratios = Object.entries(measured[theme]?.[scheme] ?? {})
    .filter(([pair]) => pair.startsWith(`${colour} on `))
    .map(([, ratio]) => ratio);
  return ratios.length > 0 ? Math.min(...ratios) : undefined;
}

const written = (ratio: number) => `${ratio.toLocaleString('id')}\u00a0:\u00a01`;

/** A group of colours as they are now: the toolbar changes theme and scheme. */
export function Colours({ title, roles }: { title: string; roles: Role[] }) {
  const { theme, scheme } = useToolbar();
  const values: Record<string, string> = themes[theme].colours[scheme];
  return (
    <div className="sb-unstyled specimen">
      <ul className="specimen-list" aria-label={title}>
        {roles.map(({ name, where }) => (
          <li key={name}>
            <span>
              <code>--humas-{name}</code>
              <small>
                {values[name]} {where}
              </small>
            </span>
            <Sample name={name} lowest={lowestOf(theme, scheme, name)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Text as text, an edge as an edge, a ground as a ground. */
function Sample({ name, lowest }: { name: string; lowest: number | undefined }) {
  const colour = `var(--humas-${name})`;
  const use = uses[name];
  if (use === 'text') {
    const isOnBrand = name === 'on-brand';
    const ground = isOnBrand ? 'var(--humas-brand)' : 'var(--humas-surface)';
    return (
      <span className="specimen-ground" style={{ color: colour, background: ground }}>
        Layanan dibuka pukul 07.30 <Ratio of={lowest} />
      </span>
    );
  }
  if (use === 'edge')
    return (
      <span className="specimen-ground" data-use="edge" style={{ borderColor: colour }}>
        <Ratio of={lowest} />
      </span>
    );
  return <span className="specimen-ground" style={{ background: colour }} />;
}

const Ratio = ({ of }: { of: number | undefined }) =>
  of === undefined ? null : <span>terendah&nbsp;{written(of)}</span>;
