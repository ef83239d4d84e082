/** React and Preact make their ids as they like; what counts is which of them are the same. */
const OWN_ID = /_r_\w+_|P\d+-\d+/g;

/** An element and what readers have of it, as text: attributes in order, and the state of fields. `part` is the tags' own. */
export function serialize(root: Element): string {
  const ids: string[] = [];
  const written = (text: string) =>
    text.replace(OWN_ID, (id) => {
      if (!ids.includes(id)) ids.push(id);
      return `id${ids.indexOf(id)}`;
    });
  const write = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element)) return '';
    const attributes = [...node.attributes]
      .filter(
        ({ name }) => name !== 'part' && !(name in FIELD && node.matches('input,textarea,select,option')),
      )
      .map(({ name, value }) => `${name}="${written(value)}"`)
      .sort();
    const focus = node === document.activeElement ? [`(focus: ${selectionIn(node)})`] : [];
    const name = [node.localName, ...attributes, ...stateOf(node), ...focus].join(' ');
    return `<${name}>${[...node.childNodes].map(write).join('')}</${node.localName}>`;
  };
  return [...root.childNodes].map(write).join('\n').replaceAll('><', '>\n<');
}

/** Attributes that only say what a field began with; the state is compared itself. */
const FIELD = { value: true, checked: true };

function stateOf(node: Element): string[] {
  const fields = node as Partial<HTMLInputElement & HTMLDetailsElement>;
  const state = ['value', 'checked', 'open', 'maxLength', 'readOnly', 'noValidate'] as const;
  return state.flatMap((name) => {
    const value = (fields as Record<string, unknown>)[name];
    return value === undefined || node.localName === 'li' ? [] : `(${name}: ${value})`;
  });
}

/** How much of a field is selected. */
const selectionIn = (node: Element) =>
  node instanceof HTMLInputElement ? (node.selectionEnd ?? 0) - (node.selectionStart ?? 0) : '';
