import {
  problemsOf,
  type SnippetKind,
  type Values,
  type Widget,
  widgetOf,
  widgets,
  writeSnippet,
} from '@humas/elements/snippet';
import { useId, useState } from 'react';
import { apiUrlFor } from '../../.storybook/conditions/story-api.ts';
import { useToolbar } from '../../.storybook/toolbar-now.ts';
import { choiceOf, tagFor, valuesOf } from './choices.ts';
import { CopyCode } from './copy-code.tsx';
import { Tag } from './tag.tsx';
import { TagField } from './tag-field.tsx';

const kinds: readonly [SnippetKind, string][] = [
  ['html', 'HTML'],
  ['wordpress', 'WordPress'],
  ['php', 'PHP'],
];
/** What most people choose; the rest waits behind a disclosure. */
const FIRST = [
  'theme',
  'scheme',
  'locale',
  'variant',
  'size',
  'count',
  'heading',
  'kind',
  'contacts',
  'views',
];

/** Choose a tag and how it looks; see it, and take the code away. The newsroom's page does the same without JavaScript. */
export function TagPicker() {
  const toolbar = useToolbar();
  const language = toolbar.locale === 'en' ? 'en' : 'id';
  const [widget, setWidget] = useState<Widget>(() => widgets[0] as Widget);
  const [values, setValues] = useState<Values>(() => valuesOf(widget));
  const [kind, setKind] = useState<SnippetKind>('html');
  const id = useId();
  const choice = choiceOf(widget, values, { kind });
  const problems = problemsOf(choice);
  const fieldOf = (field: Widget['fields'][number]) => (
    <TagField
      field={field}
      value={values[field.name]}
      language={language}
      problem={problems.find((problem) => problem.field === field.name)?.message[language]}
      onChoose={(value) => setValues({ ...values, [field.name]: value })}
      key={widget.tag + field.name}
    />
  );
  const first = FIRST.flatMap((name) => widget.fields.find((field) => field.name === name) ?? []);
  const apiUrl = apiUrlFor(toolbar.api === 'live' ? 'sample' : toolbar.api, '');
  return (
    <div className="sb-unstyled">
      <div className="guide guide-picker">
        <form onSubmit={(event) => event.preventDefault()}>
          <div className="guide-field">
            <label htmlFor={id}>Widget</label>
            <select
              id={id}
              value={widget.tag}
              onChange={({ target }) => {
                const chosen = widgetOf(target.value) ?? widget;
                setWidget(chosen);
                // Theme, scheme and language stay as they were chosen.
                const { theme, scheme, locale } = values;
                setValues({ ...valuesOf(chosen), theme, scheme, locale });
              }}
            >
              {widgets.map(({ tag, title }) => (
                <option value={tag} key={tag}>
                  {title[language]}
                </option>
              ))}
            </select>
          </div>
          {first.map(fieldOf)}
          <details>
            <summary>{language === 'id' ? 'Pilihan lain' : 'More options'}</summary>
            {widget.fields.filter((field) => !first.includes(field)).map(fieldOf)}
          </details>
        </form>
        <div className="guide-picked">
          <p>{widget.description[language]}</p>
          {problems.length === 0 ? (
            <div className="guide-tag">
              <Tag html={tagFor(widget, { ...values, record: undefined }, apiUrl)} />
            </div>
          ) : (
            <div className="guide-refused" role="status">
              {problems.map(({ field, message }) => (
                <p key={field}>
                  <code>{field}</code>: {message[language]}
                </p>
              ))}
            </div>
          )}
        </div>
      </div>
      <div className="guide">
        <fieldset className="guide-checks">
          <legend>{language === 'id' ? 'Situs Anda dibuat dengan' : 'Your site is made with'}</legend>
          {kinds.map(([value, name]) => (
            <label className="guide-check" key={value}>
              <input
                type="radio"
                name={`${id}-kind`}
                checked={kind === value}
                onChange={() => setKind(value)}
              />
              {name}
            </label>
          ))}
        </fieldset>
      </div>
      {problems.length === 0 ? <CopyCode code={writeSnippet(choice)} language={language} /> : null}
    </div>
  );
}
