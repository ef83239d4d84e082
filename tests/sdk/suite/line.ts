import { Judge } from '../../contract/test/judge.ts';

/** A request, and what came back. */
interface Exchange {
  readonly method: string;
  readonly address: string;
  readonly status: number;
  /** The answer's JSON; undefined for none. */
  readonly json: unknown;
  /** What Prism says against the request; null when nothing is wrong with it, or somebody else answered. */
  readonly objections: string | null;
}

/** The line between a client and a server: writes down what goes over it, has it judged, and can be cut. */
export class Line {
  readonly judge: Judge;
  isCut = false;
  /** A cache in between that forgets what was asked: whatever is asked again is answered as the first time. */
  isStuck = false;
  #stuckAt: Response | undefined;
  /** Which answer of the contract is asked for with every request; servers of examples give it. */
  preferred: number | undefined;
  #exchanges: Exchange[] = [];
  readonly #fetch: typeof globalThis.fetch;

  constructor(fetch: typeof globalThis.fetch) {
    this.judge = new Judge(fetch);
    this.#fetch = this.judge.fetch;
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (this.isCut) throw new TypeError('the line is cut');
    if (this.preferred) request.headers.set('Prefer', `code=${this.preferred}`);
    const { pathname, search } = new URL(request.url);
    const response = this.isStuck ? await this.#firstAnswer(request) : await this.#fetch(request);
    const text = await response.clone().text();
    this.#exchanges.push({
      method: request.method,
      address: pathname + search,
      status: response.status,
      json: text === '' ? undefined : JSON.parse(text),
      objections: response.headers.get('sl-violations'),
    });
    return response;
  };

  async #firstAnswer(request: Request): Promise<Response> {
    // No outage: for one the client has copies, and would go on with those.
    if (this.#exchanges.length > 50) return Response.json({ code: 'asked_without_end' }, { status: 400 });
    this.#stuckAt ??= await this.#fetch(request);
    return this.#stuckAt.clone();
  }

  /** As new for the next test, however the last one ended. */
  renew(): void {
    this.isCut = this.isStuck = false;
    this.#stuckAt = undefined;
    this.preferred = undefined;
    this.judge.violations.splice(0);
    this.taken();
    this.used();
  }

  /** What went over the line since it was last asked. */
  taken(): Exchange[] {
    return this.#exchanges.splice(0);
  }

  /** Which operations were used since it was last asked. */
  used(): string[] {
    const used = [...this.judge.seen.keys()];
    this.judge.seen.clear();
    return used;
  }
}
