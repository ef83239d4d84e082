/** A variable that a page may set, on the tag or on anything around it. */
export type VariableFacts = { readonly name: string; readonly syntax: string; readonly description: string };

const colour = (name: string, description: string): VariableFacts => ({
  name,
  syntax: '<color>',
  description,
});

/** Tokens a page will likely set. Every other one of `@humas/tokens` works as well. */
export const variables: readonly VariableFacts[] = [
  {
    name: '--humas-rem',
    syntax: '<length>',
    description:
      'What all sizes are multiples of. Never smaller than 16 px unless set, since some pages shrink their `rem`.',
  },
  {
    name: '--humas-font-interface',
    syntax: '<font-family>#',
    description: 'Font of labels, buttons and dates.',
  },
  { name: '--humas-font-reading', syntax: '<font-family>#', description: 'Font of headlines and texts.' },
  colour('--humas-brand', 'Colour of the agency: links, buttons, marks.'),
  colour('--humas-brand-soft', 'Its pale tone, as ground.'),
  colour('--humas-on-brand', 'Text on the agency’s colour.'),
  colour('--humas-surface', 'Ground.'),
  colour('--humas-surface-2', 'Ground of boxes.'),
  colour('--humas-surface-3', 'Ground where a picture is on its way.'),
  colour('--humas-ink', 'Text.'),
  colour('--humas-ink-2', 'Text of less weight.'),
  colour('--humas-ink-3', 'Dates and other small text.'),
  colour('--humas-line', 'Lines between things.'),
  colour('--humas-line-strong', 'Edges of fields and buttons.'),
  colour('--humas-focus', 'Ring around what has the keyboard’s focus.'),
  colour('--humas-ok', 'What is true, and what worked.'),
  colour('--humas-warn', 'What needs care.'),
  colour('--humas-bad', 'What is false, and what went wrong.'),
  { name: '--humas-radius', syntax: '<length>', description: 'Corners of pictures and fields.' },
  { name: '--humas-radius-large', syntax: '<length>', description: 'Corners of polls and forms.' },
  { name: '--humas-target', syntax: '<length>', description: 'Least height of what a finger presses.' },
  {
    name: '--humas-motion',
    syntax: '<time>',
    description: 'How long changes take; none for readers who ask for less motion.',
  },
];
