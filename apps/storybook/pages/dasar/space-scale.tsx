import './dasar.css';
import { tokenNames } from '@humas/tokens';
import type { CSSProperties, ReactNode } from 'react';
import { Value } from './value.tsx';

const SPACES = tokenNames.filter((name) => /^space-\d/.test(name));
const CORNERS: [name: string, where: string][] = [
  ['radius', 'gambar, tombol dalam formulir'],
  ['radius-large', 'jajak, formulir'],
  ['radius-full', 'tombol bagikan, lambang'],
];

const Rows = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="sb-unstyled specimen">
    <ul className="specimen-list" aria-label={title}>
      {children}
    </ul>
  </div>
);

const Row = ({ name, where, children }: { name: string; where?: string; children: ReactNode }) => (
  <li>
    <span>
      <code>--humas-{name}</code>
      <small>
        <Value of={`--humas-${name}`} /> {where}
      </small>
    </span>
    {children}
  </li>
);

/** The steps of space, each as long as it is. */
export const Spaces = () => (
  <Rows title="Jarak">
    {SPACES.map((name) => (
      <Row key={name} name={name}>
        <span className="specimen-bar" style={{ inlineSize: `var(--humas-${name})` }} />
      </Row>
    ))}
  </Rows>
);

/** The corners of the toolbar's theme. */
export const Corners = () => (
  <Rows title="Sudut">
    {CORNERS.map(([name, where]) => (
      <Row key={name} name={name} where={where}>
        <span className="specimen-corner" style={{ borderRadius: `var(--humas-${name})` } as CSSProperties} />
      </Row>
    ))}
  </Rows>
);

/** The smallest thing a finger has to meet. */
export const Target = () => (
  <Rows title="Sasaran">
    <Row name="target" where="sasaran sentuh terkecil">
      <span className="specimen-target">44</span>
    </Row>
  </Rows>
);
