/**
 * Where a WordPress answers programs. Sites put it at `/wp-json/`, under a prefix of their own (`/en/api/`), or, without
 * pretty addresses, in the query: `/?rest_route=/`.
 */
export class RestRoot {
  readonly #root: URL;

  constructor(address: string) {
    this.#root = new URL(address);
    this.#root.hash = '';
  }

  get href(): string {
    return this.#root.href;
  }

  /** The address of a route, such as `/wp/v2/posts`, with its parameters. */
  at(route: string, parameters: Readonly<Record<string, string | number>> = {}): string {
    const url = new URL(this.#root);
    const inQuery = url.searchParams.get('rest_route');
    if (inQuery === null) url.pathname = joined(url.pathname, route);
    else url.searchParams.set('rest_route', joined(inQuery, route));
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value));
    return url.href;
  }

  /**
   * The same root at the site's own front page: `?rest_route=` is answered by every address of a site, and the one
   * somebody happened to type is not its name.
   */
  withHome(home: unknown): RestRoot {
    if (!this.#root.searchParams.has('rest_route') || typeof home !== 'string' || !URL.canParse(home))
      return this;
    const front = new URL(home);
    if (front.host !== this.#root.host) return this;
    const root = new URL(this.#root);
    root.pathname = joined(front.pathname, '/');
    return new RestRoot(root.href);
  }

  /**
   * The name the site has in the API when nobody gave it another: `wordpress-www.contoh.go.id`, with port and folder
   * where the site has them.
   *
   * @example new RestRoot('https://setkab.contoh.go.id/en/api/').name // 'wordpress-setkab.contoh.go.id-en'
   */
  get name(): string {
    const { hostname, port, pathname, searchParams } = this.#root;
    const folders = pathname.split('/').filter((part) => part !== '' && !part.endsWith('.php'));
    const site = searchParams.has('rest_route') ? folders : folders.slice(0, -1);
    const words = ['wordpress', hostname, port, ...site].join('-').toLowerCase();
    const name = words.replace(/[^a-z0-9._-]+/g, '-').replace(/[._-]*-[._-]*/g, '-');
    return name.slice(0, 100).replace(/^[._-]+|[._-]+$/g, '');
  }
}

function joined(path: string, route: string): string {
  return `${path.replace(/\/+$/, '')}/${route.replace(/^\/+/, '')}`;
}
