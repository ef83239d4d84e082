/** What the text of an attribute means. */
export type Meaning =
  | { readonly is: 'text' }
  /** A time zone's name, as `Asia/Makassar`. */
  | { readonly is: 'zone' }
  /** Set by being there. */
  | { readonly is: 'flag' }
  | { readonly is: 'number'; readonly min: number; readonly max: number; readonly default: number }
  /** `default` is left out where the page around the tag decides. */
  | { readonly is: 'choice'; readonly choices: readonly string[]; readonly default?: string }
  /** Any number of the choices, with spaces between; all of them when none is given. */
  | { readonly is: 'choices'; readonly choices: readonly string[] };

/** An attribute, and with it a property of the same meaning. */
export type AttributeFacts = Meaning & { readonly name: string; readonly description: string };

/** What a tag tells the page. */
export type EventFacts = {
  readonly name: string;
  /** Type of its `detail`. */
  readonly detail: string;
  readonly description: string;
};

/** A tag as editors and documentation tools know it. Nothing of this is in the scripts. */
export type TagFacts = {
  readonly tag: `humas-${string}`;
  /** Its interface in `types.ts`. */
  readonly type: string;
  /** Whether the smaller script has it. */
  readonly inCore: boolean;
  /** One line. */
  readonly summary: string;
  readonly description: string;
  /** Its own; those of every tag are in `common.ts`. */
  readonly attributes: readonly AttributeFacts[];
  /** Its own; those of every tag are in `common.ts`. */
  readonly events?: readonly EventFacts[];
  /** What its children are good for. */
  readonly fallback: string;
  /** Names of what a page can style in its shadow root; `parts.ts` says what they are. */
  readonly parts: readonly string[];
  /** HTML to begin with. */
  readonly example: string;
};
