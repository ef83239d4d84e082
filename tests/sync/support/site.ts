/** One published post as its site has it. */
export interface SitePost {
  id: number;
  slug: string;
  headline: string;
  views: number;
}

/** An agency's WordPress and the editor who works in it. */
export interface Site {
  /** What is given to `humas sync wordpress`. */
  readonly url: string;
  /** All published posts. */
  posts(): Promise<SitePost[]>;
  /** Adds a paragraph at the end. */
  edit(id: number, paragraph: string): Promise<void>;
  rename(id: number, slug: string): Promise<void>;
  trash(id: number): Promise<void>;
  untrash(id: number): Promise<void>;
  /** Readers read a post this often; its time of change stays. */
  view(id: number, times: number): Promise<void>;
  /** @returns the new post's id */
  add(headline: string, html: string): Promise<number>;
  /**
   * From now on this many pictures are answered and further ones wait until {@link release}, so that a fast site is
   * still in the middle when a test ends the command. A real WordPress is slow enough without.
   */
  hold?(pictures: number): void;
  release?(): void;
  close(): Promise<void>;
}
