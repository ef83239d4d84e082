import { attributesOf, FILES, problemsOfPlaces, problemsOfValues } from './check-choice.js';
import { escapeHtml, escapeShortcode, quotePhp } from './escape.js';
import { fallbackLines } from './fallback.js';
import { SnippetError, type SnippetProblem } from './problems.js';
import type { SnippetChoice, Widget } from './types.js';
import { widgetOf, widgets } from './widgets.js';

/** A snippet in its parts: what a page needs once, and what stands where the widget shall be. */
export type Snippet = {
  /** Sheet and script, once for each page however many tags it has; empty where a plugin brings them. */
  readonly head: string;
  /** The tag with its fallback, the shortcode, or the call. */
  readonly tag: string;
};

/** Where a copy of one's own stands, as the README puts it. */
const FOLDER = '/humas';

/** A choice without its last slashes, and the widget that it names. */
type Checked = SnippetChoice & { found: Widget };

function check(choice: SnippetChoice): Checked {
  const found = widgetOf(choice.widget);
  if (!found) {
    const tags = widgets.map(({ tag }) => tag).join(', ');
    throw new SnippetError([
      { field: 'widget', message: { id: `Pilih salah satu: ${tags}.`, en: `Choose one of ${tags}.` } },
    ]);
  }
  const problems = problemsOf(choice);
  if (problems.length > 0) throw new SnippetError(problems);
  return { ...choice, apiUrl: choice.apiUrl.replace(/\/+$/, ''), found };
}

/** Everything that is wrong with a choice, for a form that shows it beside its fields; an empty list makes a snippet. */
export function problemsOf(choice: SnippetChoice): readonly SnippetProblem[] {
  const widget = widgetOf(choice.widget);
  if (!widget) return [{ field: 'widget', message: { id: 'Tidak dikenal.', en: 'It is not known.' } }];
  return [...problemsOfValues(widget, choice.values ?? {}), ...problemsOfPlaces(widget, choice)];
}

/** Attributes in order, with the API's address where the script's own would not tell it. */
function attributesFor({ found, values = {}, script, apiUrl }: Checked): [string, string | true][] {
  const attributes = attributesOf(found, values);
  return script === 'self' ? [['api-url', apiUrl], ...attributes] : attributes;
}

function headOf({ apiUrl, script, manifest, folder = FOLDER }: Checked): string {
  const [sheet, code] = FILES.map((name) => {
    const file = manifest?.files[name];
    if (script !== 'pinned' || !file)
      return {
        at: `${script === 'self' ? folder.replace(/\/+$/, '') : `${apiUrl}/embed/v1`}/${name}`,
        more: '',
      };
    const [stem, ending] = name.split('.');
    return {
      at: `${apiUrl}/embed/v1/${stem}.${file.hash}.${ending}`,
      more: ` integrity="${escapeHtml(file.integrity)}" crossorigin="anonymous"`,
    };
  });
  return [
    `<link rel="stylesheet" href="${escapeHtml(sheet?.at ?? '')}"${sheet?.more}>`,
    `<script type="module" src="${escapeHtml(code?.at ?? '')}"${code?.more}></script>`,
  ].join('\n');
}

function htmlOf(choice: Checked): string {
  const { found, values = {}, links = {}, language } = choice;
  const written = attributesFor(choice).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  );
  const spoken = language ?? (values.locale === 'en' ? 'en' : 'id');
  const inside = fallbackLines(found, values, links, spoken).map((line) => `  ${line}\n`);
  return `<${found.tag}${written.join('')}>\n${inside.join('')}</${found.tag}>`;
}

const functionName = (tag: string) => tag.replaceAll('-', '_');

function shortcodeOf(choice: Checked): string {
  const written = attributesOf(choice.found, choice.values ?? {}).map(
    ([name, value]) => ` ${functionName(name)}="${value === true ? '1' : escapeShortcode(value)}"`,
  );
  return `[${functionName(choice.found.tag)}${written.join('')}]`;
}

function phpOf(choice: Checked): string {
  const entries = attributesOf(choice.found, choice.values ?? {}).map(
    ([name, value]) => `${quotePhp(name)} => ${value === true ? 'true' : quotePhp(value)}`,
  );
  return `<?php echo ${functionName(choice.found.tag)}([${entries.join(', ')}]); ?>`;
}

function phpHeadOf({ apiUrl, script, folder = FOLDER }: Checked): string {
  const own = script === 'self' ? `['script' => ${quotePhp(folder)}]` : '';
  return [
    '<?php',
    "require_once __DIR__ . '/humas-news.php';",
    `humas_setup(['api_url' => ${quotePhp(apiUrl)}, 'cache_dir' => __DIR__ . '/humas-cache']);`,
    `echo humas_scripts(${own});`,
    '?>',
  ].join('\n');
}

/**
 * The parts of what an agency pastes.
 *
 * @throws SnippetError with everything that is wrong, when the choice would not work.
 */
export function writeSnippetParts(choice: SnippetChoice): Snippet {
  const checked = check(choice);
  switch (choice.kind) {
    case 'wordpress':
      return { head: '', tag: shortcodeOf(checked) };
    case 'php':
      return { head: phpHeadOf(checked), tag: phpOf(checked) };
    default:
      return { head: headOf(checked), tag: htmlOf(checked) };
  }
}

/**
 * Writes what an agency pastes into its page: sheet, script and the tag with a true link in it, everything escaped.
 *
 * @example
 * ```ts
 * writeSnippet({
 *   widget: 'humas-news-list',
 *   values: { agency: 'kepegawaian', count: 3 },
 *   apiUrl: 'https://api.example.go.id',
 *   links: { agencyName: 'Badan Kepegawaian', news: 'https://berita.example.go.id/kepegawaian' },
 * });
 * ```
 * @throws SnippetError with everything that is wrong, when the choice would not work.
 */
export function writeSnippet(choice: SnippetChoice): string {
  const { head, tag } = writeSnippetParts(choice);
  return head ? `${head}\n${tag}` : tag;
}
