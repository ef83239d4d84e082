import { content } from './content.ts';
import { site } from './site.ts';
import { type Checklist, checklistOf } from './states.ts';

/** For each widget, which states it has and what shows them. The pages draw it, `test/widget-pages.test.ts` checks it. */
export const checklists: Record<string, Checklist> = Object.fromEntries(
  Object.entries({ ...content, ...site }).map(([widget, answers]) => [widget, checklistOf(answers)]),
);

export { type StateName, states } from './states.ts';
