import type { Field, Values } from '@humas/elements/snippet';
import { useId } from 'react';

type Props = {
  field: Field;
  value: Values[string];
  language: 'id' | 'en';
  /** What is wrong with it, in words. */
  problem: string | undefined;
  onChoose: (value: Values[string]) => void;
};

/** One thing that may be chosen of a tag. */
export function TagField({ field, value, language, problem, onChoose }: Props) {
  const id = useId();
  const { type } = field;
  const said = problem ? { 'aria-invalid': true, 'aria-describedby': `${id}-p` } : {};
  if (type === 'flag')
    return (
      <label className="guide-check">
        <input type="checkbox" checked={value === true} onChange={({ target }) => onChoose(target.checked)} />
        {field.label[language]}
      </label>
    );
  if (type === 'choices')
    return (
      <fieldset className="guide-checks">
        <legend>{field.label[language]}</legend>
        {field.choices.map((choice) => (
          <label className="guide-check" key={choice.value}>
            <input
              type="checkbox"
              checked={words(value).includes(choice.value)}
              onChange={({ target }) =>
                onChoose(
                  field.choices
                    .map((one) => one.value)
                    .filter((one) => (one === choice.value ? target.checked : words(value).includes(one)))
                    .join(' '),
                )
              }
            />
            {choice.label[language]}
          </label>
        ))}
      </fieldset>
    );
  const text = value === undefined ? ('default' in field ? String(field.default) : '') : String(value);
  return (
    <div className="guide-field">
      <label htmlFor={id}>{field.label[language]}</label>
      {type === 'choice' ? (
        <select id={id} value={text} onChange={({ target }) => onChoose(target.value)} {...said}>
          {field.choices.map((choice) => (
            <option value={choice.value} key={choice.value}>
              {choice.label[language]}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          value={text}
          {...(type === 'number' && { type, min: field.min, max: field.max })}
          onChange={({ target }) => onChoose(target.value)}
          {...said}
        />
      )}
      {problem ? <small id={`${id}-p`}>{problem}</small> : null}
    </div>
  );
}

const words = (value: Values[string]) =>
  String(value ?? '')
    .split(' ')
    .filter(Boolean);
