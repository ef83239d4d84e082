import { KeyFigures } from './key-figures.js';

const figure = { value: 38, unit: 'kota', label: 'Tujuan', source: null };

export const good = <KeyFigures figures={[figure]} title="" headingLevel={3} />;

export const bad = (
  <>
    {/* @ts-expect-error figures are numbers; printing them is the widget's work */}
    <KeyFigures figures={[{ ...figure, value: '38' }]} />
    {/* @ts-expect-error a figure says what it counts */}
    <KeyFigures figures={[{ value: 38, unit: 'kota', source: null }]} />
    {/* @ts-expect-error the page's own title is the only level 1 */}
    <KeyFigures figures={[figure]} headingLevel={1} />
  </>
);
