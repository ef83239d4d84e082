import StyleDictionary from 'style-dictionary';
import type { TransformedToken } from 'style-dictionary/types';

/** Groups that order the source files and say nothing to a reader of CSS: dropped from variable names. */
const SILENT_GROUPS = new Set(['color', 'shape', 'layout', 'motion']);

/** The size CSS calls `1rem` when a reader has changed nothing. */
const ROOT_PX = 16;

type Dimension = { value: number; unit: string };
type Fluid = { min: Dimension; preferred: string };

const extension = (token: TransformedToken, key: string): unknown => token.$extensions?.[key];

/** `1.1875rem` for 19 px: sizes follow the reader's own text size (WCAG 2.2, 1.4.4). */
const rem = ({ value }: Dimension) => `${Number((value / ROOT_PX).toFixed(4))}rem`;

function dimension(token: TransformedToken): string {
  const size = token.$value as Dimension;
  if (extension(token, 'id.humas.unit') === 'px') return `${size.value}px`;
  const fluid = extension(token, 'id.humas.fluid') as Fluid | undefined;
  return fluid ? `clamp(${rem(fluid.min)}, ${fluid.preferred}, ${rem(size)})` : rem(size);
}

function duration(token: TransformedToken): string {
  const { value, unit } = token.$value as Dimension;
  return `${value}${unit}`;
}

const ofType = (...types: string[]) => ({
  type: 'value' as const,
  filter: (token: TransformedToken) => types.includes(token.$type ?? ''),
});

StyleDictionary.registerTransform({
  name: 'humas/name',
  type: 'name',
  transform: ({ path }) => path.filter((part, index) => index > 0 || !SILENT_GROUPS.has(part)).join('-'),
});
StyleDictionary.registerTransform({ name: 'humas/dimension', ...ofType('dimension'), transform: dimension });
StyleDictionary.registerTransform({ name: 'humas/duration', ...ofType('duration'), transform: duration });
StyleDictionary.registerTransform({
  name: 'humas/number',
  ...ofType('number', 'fontWeight'),
  transform: (token) => `${token.$value}${extension(token, 'id.humas.unit') ?? ''}`,
});

/** Names of the transforms that turn a DTCG token of this project into one CSS value, in order. */
export const transforms = [
  'humas/name',
  'color/hex',
  'fontFamily/css',
  'humas/dimension',
  'humas/duration',
  'humas/number',
];
