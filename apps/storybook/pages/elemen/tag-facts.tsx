import { type Field, widgetOf } from '@humas/elements/snippet';
import { useToolbar } from '../../.storybook/toolbar-now.ts';

const words = {
  id: { attribute: 'Atribut', says: 'Arti', values: 'Nilai', flag: 'ada atau tidak', needed: 'wajib' },
  en: { attribute: 'Attribute', says: 'Says', values: 'Values', flag: 'there or not', needed: 'needed' },
};

const kinds: Readonly<Partial<Record<Field['type'], string>>> = {
  agency: 'kepegawaian',
  article: 'art_01h…',
  address: 'https://…',
};

/** The values of an attribute, the default first said. */
function Values({ field, flag }: { field: Field; flag: string }) {
  if (field.type === 'flag') return flag;
  if (field.type === 'number') return `${field.min}–${field.max} (${field.default})`;
  if (!('choices' in field)) return kinds[field.type] ?? '';
  return field.choices
    .filter(({ value }) => value)
    .map(({ value }, index) => (
      <span key={value}>
        {index > 0 ? ' ' : ''}
        <code>{value}</code>
      </span>
    ));
}

/** The attributes of a tag, in the language of the toolbar. */
export function TagFacts({ tag }: { tag: string }) {
  const language = useToolbar().locale === 'en' ? 'en' : 'id';
  const { attribute, says, values, flag, needed } = words[language];
  const widget = widgetOf(tag);
  return (
    <div className="sb-unstyled">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keyboard */}
      <section className="guide guide-scroll" aria-label={tag} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{attribute}</th>
              <th scope="col">{says}</th>
              <th scope="col">{values}</th>
            </tr>
          </thead>
          <tbody>
            {widget?.fields.map((field) => (
              <tr key={field.name}>
                <th scope="row">
                  <code>{field.name}</code>
                </th>
                <td>
                  {field.label[language]}
                  {field.required ? ` (${needed})` : ''}
                  {field.hint ? `. ${field.hint[language]}` : ''}
                </td>
                <td>
                  <Values field={field} flag={flag} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
