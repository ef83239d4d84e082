import type { RemovedMarkup } from '@humas/contract';

type Kind = RemovedMarkup['kind'];

/** Elements first: a reader of the report looks for `script`. */
const KINDS: readonly Kind[] = ['element', 'attribute', 'address', 'picture'];
/** The contract's limit; names come from whoever wrote the HTML. */
const LONGEST_NAME = 200;

/** Collects what is taken out of an article's HTML, so that its editors hear of it. */
export class RemovedMarkupList {
  readonly #counts = new Map<string, { readonly kind: Kind; readonly name: string; count: number }>();

  add(kind: Kind, name: string): void {
    const short = name.slice(0, LONGEST_NAME);
    const key = `${kind} ${short}`;
    const known = this.#counts.get(key);
    if (known) known.count += 1;
    else this.#counts.set(key, { kind, name: short, count: 1 });
  }

  /** Each thing once, with its number, always in the same order. */
  toArray(): RemovedMarkup[] {
    return [...this.#counts.values()].toSorted(
      (one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || (one.name < other.name ? -1 : 1),
    );
  }
}
