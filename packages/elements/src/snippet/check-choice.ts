import { isWebAddress, problemOf } from './check-value.js';
import type { SnippetProblem } from './problems.js';
import type { Field, SnippetChoice, Values, Widget } from './types.js';

const isGiven = (value: Values[string]): value is string | number | true =>
  value !== undefined && value !== false && value !== '';

const INTEGRITY = /^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$/;
const HASH = /^[0-9a-f]{16}$/;
/** The files a page loads: how they look before, and what they are. */
export const FILES = ['humas-elements.css', 'humas-elements.js'] as const;

const articleNeeded: SnippetProblem = {
  field: 'article',
  message: {
    id: 'Pilih artikelnya, atau sebutkan instansi dan ujung alamatnya.',
    en: 'Choose the article, or give its agency and slug.',
  },
};

/** What is wrong with the attributes of a tag: unknown ones, missing ones, values that do not fit. */
export function problemsOfValues({ fields, tag, ofArticle }: Widget, values: Values): SnippetProblem[] {
  const names = fields.map(({ name }) => name);
  const unknown = Object.keys(values).filter((name) => isGiven(values[name]) && !names.includes(name));
  const wrong = fields.flatMap(({ name }, index): SnippetProblem[] => {
    const [field, value] = [fields[index] as Field, values[name]];
    if (!isGiven(value))
      return field.required
        ? [{ field: name, message: { id: 'Wajib diisi.', en: 'This one is needed.' } }]
        : [];
    const message = problemOf(field, value);
    return message ? [{ field: name, message }] : [];
  });
  const isNamed = isGiven(values.article) || (isGiven(values.agency) && isGiven(values.slug));
  return [
    ...(ofArticle && !isNamed ? [articleNeeded] : []),
    ...wrong,
    ...unknown.map((field) => ({
      field,
      message: {
        id: `${tag} tidak mengenalnya. Yang dikenal: ${names.join(', ')}.`,
        en: `${tag} does not know it. It knows ${names.join(', ')}.`,
      },
    })),
  ];
}

/** What is wrong with the places of a choice: the API, the copy, the manifest, what the fallback leads to. */
export function problemsOfPlaces(widget: Widget, choice: SnippetChoice): SnippetProblem[] {
  const { apiUrl, script = 'api', manifest, folder, links = {} } = choice;
  const found: SnippetProblem[] = [];
  const say = (field: string, id: string, en: string) => found.push({ field, message: { id, en } });
  if (!isWebAddress(apiUrl) || /[?#]/.test(apiUrl))
    say(
      'apiUrl',
      'Tulis alamat layanan konten, misalnya https://api.contoh.go.id.',
      'Give the API’s address, such as https://api.example.go.id.',
    );
  if (folder !== undefined && !isWebAddress(folder) && !/^\/(?!\/)[\w./~-]*$/.test(folder))
    say(
      'folder',
      'Tulis jalur yang dimulai dengan /, misalnya /humas.',
      'Give a path that begins with /, such as /humas.',
    );
  if (script === 'pinned' && !FILES.every((name) => isWhole(manifest?.files[name])))
    say(
      'script',
      'Versi terkunci memerlukan manifest dari layanan konten, dan saat ini tidak tersedia.',
      'A pinned version needs the API’s /embed/v1/manifest.json, with integrity and hash of both files.',
    );
  if (script === 'pinned' && choice.kind && choice.kind !== 'html')
    say('script', 'Hanya HTML yang dapat memakai versi terkunci.', 'Only HTML can have a pinned version.');
  if (choice.kind && !['html', 'wordpress', 'php'].includes(choice.kind))
    say('kind', 'Pilih html, wordpress, atau php.', 'Choose html, wordpress or php.');
  if (!['api', 'pinned', 'self'].includes(script))
    say('script', 'Pilih api, pinned, atau self.', 'Choose api, pinned or self.');
  const needed = {
    news: links.news,
    article: links.article?.href,
    contact: links.contact,
    counting: links.counting,
    share: '',
  };
  const link = needed[widget.fallback];
  if (link === undefined || (link && !isWebAddress(link) && !/^mailto:[^\s<>"]+$/.test(link)))
    say(
      `links.${widget.fallback}`,
      'Tanpa alamat ini, tidak ada yang tampil bila widget gagal dimuat.',
      'Give a web address: without it readers see nothing where the widget cannot load.',
    );
  return found;
}

const isWhole = (file: { integrity: string; hash: string } | undefined): boolean =>
  file !== undefined && INTEGRITY.test(file.integrity) && HASH.test(file.hash);

/** The attributes to write, in the order of the fields: only what differs from what the tag does anyway. */
export function attributesOf(
  { fields, ofArticle }: Widget,
  values: Values,
): [name: string, value: string | true][] {
  const isById = ofArticle && isGiven(values.article);
  return fields.flatMap((field): [string, string | true][] => {
    const value = values[field.name];
    if (!isGiven(value) || (isById && (field.name === 'agency' || field.name === 'slug'))) return [];
    if ('default' in field && String(field.default) === String(value)) return [];
    const condition = field.only && fields.find(({ name }) => name === field.only?.field);
    if (condition && (values[condition.name] ?? '') !== field.only?.value) return [];
    return [[field.name, value === true ? true : String(value)]];
  });
}
