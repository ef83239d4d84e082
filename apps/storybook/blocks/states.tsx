import { useOf } from '@storybook/addon-docs/blocks';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { checklists, type StateName, states } from './checklist/index.ts';
import { Facts } from './facts.tsx';

/** What shows a state of the page's widget: links into this Storybook, with the toolbar set, or a reason. */
function Shown({ title, widget, state }: { title: string; widget: string; state: StateName }) {
  const answer = checklists[widget]?.[state];
  if (!answer) throw new Error(`${widget} has no checklist. Write one in blocks/checklist.`);
  if (typeof answer === 'string') return answer;
  const { globals: always } = states[state] as { globals?: string };
  const links = answer.map((shown) => {
    const [story = '', globals = always] = shown.split('?');
    const name = storyNameFromExport(story);
    const path = `./?path=/story/${toId(title, name)}${globals ? `&globals=${globals}` : ''}`;
    return (
      <li key={shown}>
        <a href={path} target="_top">
          {name}
        </a>
      </li>
    );
  });
  return <ul>{links}</ul>;
}

/** Which states the page's widget has, and where each is seen. */
export function States() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const { title } = preparedMeta;
  const widget = title.split('/').at(-1) ?? '';
  const names = Object.keys(states) as StateName[];
  return (
    <Facts
      head={['Keadaan', 'Contoh']}
      rows={names.map((state) => [states[state].name, <Shown key={state} {...{ title, widget, state }} />])}
    />
  );
}
