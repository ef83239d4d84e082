import { createElement, Fragment, type ReactNode } from 'react';

type FactsProps = {
  head: string[];
  /** The first cell of a row is its name. */
  rows: [name: string, ...cells: ReactNode[]][];
  showName?: (name: string) => ReactNode;
};

/** A small table that fits a phone. */
export const Facts = ({ head, rows, showName = (name) => name }: FactsProps) => (
  <table className="sb-unstyled docs-facts">
    <thead>
      <tr>
        {head.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name, ...cells]) => (
        <tr key={`${name} ${cells[0]}`}>
          <th scope="row">{showName(name)}</th>
          {cells.map((cell, index) => (
            <td key={head[index + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** "Shift + Tab, Esc" with every key as a key. */
const keysIn = (words: string) =>
  createElement(
    Fragment,
    null,
    ...words
      .split(/( atau | \+ |, )/)
      .map((piece, index) => (index % 2 ? piece : createElement('kbd', null, piece))),
  );

/** What a key does, and what is read aloud: `[key, what happens, what is said]`. */
export const Keys = ({ rows }: { rows: [key: string, happens: ReactNode, said: ReactNode][] }) => (
  <Facts head={['Tombol', 'Yang terjadi', 'Yang dibacakan']} rows={rows} showName={keysIn} />
);
