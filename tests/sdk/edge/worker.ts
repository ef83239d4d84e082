import { cases } from './cases.ts';

/** The worker that is judged: each address is one case, its answer what came of it. */
export default {
  async fetch(request: Request): Promise<Response> {
    const name = new URL(request.url).pathname.slice(1);
    try {
      return Response.json(await cases[name]?.());
    } catch (error) {
      return Response.json({ threw: String(error) }, { status: 500 });
    }
  },
};
