import manifest from '@humas/elements/custom-elements.json';
import { type Field, widgetOf } from '@humas/elements/snippet';
import { useToolbar } from '../../.storybook/toolbar-now.ts';

const words = {
  id: {
    attribute: 'Atribut',
    says: 'Arti',
    type: 'Nilai',
    needed: 'wajib',
    events: 'Peristiwa',
    parts: 'Bagian yang dapat digayakan',
  },
  en: {
    attribute: 'Attribute',
    says: 'Says',
    type: 'Values',
    needed: 'needed',
    events: 'Events',
    parts: 'Parts that can be styled',
  },
};

/** Attributes of every tag that no chooser asks for. */
const others: Readonly<Record<string, string>> = {
  'api-url': 'Alamat layanan konten. Tanpa ini: data-humas-api-url di sekelilingnya, atau asal skripnya.',
  'time-zone': 'Zona waktu tanggalnya, misalnya Asia/Makassar. Tanpa ini: Asia/Jakarta.',
  'heading-level': 'Tingkat judul widget di halaman, bila ada.',
};

type Attribute = { name: string; description: string; type: { text: string }; default?: string };
type Named = { name: string; description?: string };
type Declaration = {
  tagName?: string;
  attributes?: Attribute[];
  events?: (Named & { type: { text: string } })[];
  cssParts?: Named[];
};

const declarations = manifest.modules.flatMap((module): Declaration[] => module.declarations ?? []);

/** In Indonesian as the chooser says it; the manifest speaks English. */
const meaningOf = (name: string, field: Field | undefined) =>
  field ? `${field.label.id}${field.hint ? `. ${field.hint.id}` : ''}` : others[name];

/** The manifest's words, with names in code as it marks them. */
function Marked({ text = '' }: { text: string | undefined }) {
  const parts = text.split('`').map((part, index) => ({ part, isCode: index % 2 === 1, key: `${index}` }));
  return parts.map(({ part, isCode, key }) => (isCode ? <code key={key}>{part}</code> : part));
}

/** The attributes, events and parts of a tag, from the very file that editors read, in the language of the toolbar. */
export function TagFacts({ tag }: { tag: string }) {
  const language = useToolbar().locale === 'en' ? 'en' : 'id';
  const say = words[language];
  const fields = widgetOf(tag)?.fields ?? [];
  const {
    attributes = [],
    events = [],
    cssParts = [],
  } = declarations.find(({ tagName }) => tagName === tag) ?? {};
  return (
    <div className="sb-unstyled guide">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keyboard */}
      <section className="guide-scroll" aria-label={tag} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.attribute}</th>
              <th scope="col">{say.says}</th>
              <th scope="col">{say.type}</th>
            </tr>
          </thead>
          <tbody>
            {attributes.map(({ name, description, type, default: otherwise }) => {
              const field = fields.find((one) => one.name === name);
              const meaning = language === 'id' ? meaningOf(name, field) : undefined;
              return (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td {...(!meaning && { lang: 'en' })}>
                    {meaning ?? <Marked text={description} />}
                    {field?.required ? ` (${say.needed})` : ''}
                  </td>
                  <td>
                    <code>{type.text}</code>
                    {otherwise && otherwise !== 'false' ? (
                      <>
                        {' = '}
                        <code>{otherwise}</code>
                      </>
                    ) : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <details className="guide-more">
        <summary>{say.events}</summary>
        <ul lang="en">
          {events.map(({ name, type, description }) => (
            <li key={name}>
              <code>{name}</code> <code>{type.text}</code> <Marked text={description} />
            </li>
          ))}
        </ul>
      </details>
      <details className="guide-more">
        <summary>
          {say.parts} ({cssParts.length})
        </summary>
        <ul className="guide-columns">
          {cssParts.map(({ name }) => (
            <li key={name}>
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
