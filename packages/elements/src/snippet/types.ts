/** A text in both languages of the pages that show it. */
export type LocalText = { readonly id: string; readonly en: string };

/** One of a few values; an empty one says nothing and leaves the choice to the page around the tag. */
export type Choice = { readonly value: string; readonly label: LocalText };

/** What every {@link Field} says of itself. */
type FieldBase = {
  /** The attribute. */
  readonly name: string;
  readonly label: LocalText;
  readonly hint?: LocalText;
  /** The tag shows nothing of its own without it. */
  readonly required?: true;
  /** Another field with the one value that gives this one a meaning; otherwise it is not written. */
  readonly only?: { readonly field: string; readonly value: string };
};

/** An attribute that an agency may choose: what a form asks, what a table lists, what {@link writeSnippet} checks. */
export type Field = FieldBase &
  (
    | { readonly type: 'agency' | 'article' | 'slug' | 'address' | 'flag' }
    | { readonly type: 'text'; readonly maxLength: number }
    | { readonly type: 'number'; readonly min: number; readonly max: number; readonly default: number }
    | { readonly type: 'choice'; readonly choices: readonly Choice[]; readonly default: string }
    /** Any number of the choices, written with spaces between. */
    | { readonly type: 'choices'; readonly choices: readonly Choice[] }
  );

/** What stands in a tag until the widget does, and instead of it when it cannot. */
export type FallbackKind = 'news' | 'article' | 'share' | 'counting' | 'contact';

/** A tag: what it is, what may be chosen, what stands in its place. */
export type Widget = {
  readonly tag: `humas-${string}`;
  readonly title: LocalText;
  readonly description: LocalText;
  /** Whether the smaller script has it. */
  readonly inCore: boolean;
  /** Whether readers can send something with it, so that a preview must not. */
  readonly sends: boolean;
  /** Whether it shows one article, named by `article` or by `agency` and `slug`. */
  readonly ofArticle: boolean;
  readonly fallback: FallbackKind;
  readonly fields: readonly Field[];
};

/** Attributes by name; nothing, `false` and an empty text all leave the attribute out. */
export type Values = Readonly<Record<string, string | number | boolean | undefined>>;

/** `manifest.json` of the files that the API serves below `/embed/v1/`. */
export type EmbedManifest = {
  readonly version: string;
  readonly files: Readonly<
    Record<
      string,
      { readonly integrity: string; readonly hash: string; readonly bytes: number; readonly gzip: number }
    >
  >;
};

/** Places outside the tag that its fallback leads to; each widget needs the one its `fallback` names. */
export type SnippetLinks = {
  /** Name of the agency, for the words of links. */
  readonly agencyName?: string;
  /** The agency's news page. */
  readonly news?: string;
  /** A page with the agency's contacts, or `mailto:`. */
  readonly contact?: string;
  /** The article that the tag is about. */
  readonly article?: { readonly href: string; readonly headline: string };
  /** The page that says what is counted. */
  readonly counting?: string;
};

/** Where the page gets the script: the newest of the API, one that never changes again, or a copy of its own. */
export type ScriptSource = 'api' | 'pinned' | 'self';

/** What the agency's page is made with. */
export type SnippetKind = 'html' | 'wordpress' | 'php';

/** Everything {@link writeSnippet} needs to know. */
export type SnippetChoice = {
  /** The tag, such as `humas-news-list`. */
  readonly widget: string;
  readonly values?: Values;
  /** The content API as readers' browsers reach it. */
  readonly apiUrl: string;
  /** @default 'html' */
  readonly kind?: SnippetKind;
  /**
   * Only HTML can be pinned: the plugin brings a copy of its own, and PHP prints the newest.
   * @default 'api'
   */
  readonly script?: ScriptSource;
  /** Needed by `script: 'pinned'`: what the API answers at `/embed/v1/manifest.json`. */
  readonly manifest?: EmbedManifest;
  /**
   * Where the agency keeps its copy, for `script: 'self'`.
   * @default '/humas'
   */
  readonly folder?: string;
  readonly links?: SnippetLinks;
  /**
   * The language of the fallback's words.
   * @default the tag's `locale`, else `id`
   */
  readonly language?: 'id' | 'en';
};
