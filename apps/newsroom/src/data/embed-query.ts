import {
  type ScriptSource,
  type SnippetKind,
  type Values,
  type Widget,
  widgets,
} from '@humas/elements/snippet';

/** What somebody chose on the page, as its address has it. */
export type EmbedQuery = {
  widget: Widget;
  kind: SnippetKind;
  script: ScriptSource;
  /** Attributes by name, unchecked. */
  values: Values;
};

/** What pages are made with, in the order of the tabs. */
export const KINDS: readonly SnippetKind[] = ['html', 'wordpress', 'php'];
/** Where the script may come from, in the order of the choices. */
export const SCRIPTS: readonly ScriptSource[] = ['api', 'pinned', 'self'];

/** Names of parameters that are no attributes. `as` and `script` are nobody’s attribute. */
const [WIDGET, KIND, SCRIPT] = ['widget', 'as', 'script'];

const nameOf = ({ tag }: Widget) => tag.replace('humas-', '');

/** Reads what {@link writtenEmbed} or the form wrote. A widget, kind or source that does not exist counts as the first. */
export function embedQuery(parameters: URLSearchParams): EmbedQuery {
  const [first] = widgets as [Widget];
  const widget = widgets.find((one) => nameOf(one) === parameters.get(WIDGET)) ?? first;
  const values: Record<string, string | boolean> = {};
  for (const { name, type } of widget.fields) {
    if (!parameters.has(name)) continue;
    const given = parameters.getAll(name).map((value) => value.trim());
    values[name] = type === 'flag' ? true : given.filter(Boolean).join(' ');
  }
  const kind = KINDS.find((one) => one === parameters.get(KIND)) ?? 'html';
  const script = SCRIPTS.find((one) => one === parameters.get(SCRIPT)) ?? 'api';
  // The plugin has a script of its own, and the PHP file names one itself.
  return { widget, kind, script: kind === 'html' ? script : 'api', values };
}

/** A choice as the end of an address, in the order in which its form would write it. */
export function writtenEmbed({ widget, kind, script, values }: EmbedQuery): string {
  const parameters = new URLSearchParams({ [WIDGET]: nameOf(widget) });
  if (kind !== 'html') parameters.set(KIND, kind);
  if (kind === 'html' && script !== 'api') parameters.set(SCRIPT, script);
  for (const { name, type } of widget.fields) {
    const value = values[name];
    if (value === undefined || value === false) continue;
    for (const one of type === 'choices' ? String(value).split(' ') : [value === true ? '1' : String(value)])
      parameters.append(name, one);
  }
  return `?${parameters}`;
}

/** The same choice for another widget: what both of them ask for stays. */
export const forWidget = (query: EmbedQuery, widget: Widget): EmbedQuery => ({
  ...query,
  widget,
  // An article stays where it is shown; a look is each widget's own.
  values: Object.fromEntries(
    Object.entries(query.values).filter(
      ([name]) =>
        name !== 'variant' && name !== 'article' && widget.fields.some((field) => field.name === name),
    ),
  ),
});
