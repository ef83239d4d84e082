import { descriptionOf, operations } from './contract.ts';
import type { Server } from './server.ts';

/** A `fetch` that answers with the contract's examples and needs no socket. */
export const fake: Server = {
  name: 'a fake fetch',
  start: async () => ({
    baseUrl: 'https://api.test',
    ownerKey: 'any',
    stop: async () => {},
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const operation = operations.find((one) => one.answers(request));
      if (!operation) return new Response('nothing here', { status: 404 });
      const status = statusFor(request, operation);
      const { mediaType, example, headers: shown } = descriptionOf(operation, status);
      const headers = { ...shown, ...(mediaType && { 'Content-Type': mediaType }) };
      return new Response(example === undefined ? null : JSON.stringify(example), { status, headers });
    },
  }),
};

/** What was asked for by `Prefer: code=…` as Prism understands it; a page of none is refused, and so is a write without a key. */
function statusFor({ headers, url }: Request, { keyed, success }: (typeof operations)[number]): number {
  const [, preferred] = /code=(\d+)/.exec(headers.get('Prefer') ?? '') ?? [];
  if (new URL(url).searchParams.get('pageSize') === '0') return 400;
  if (keyed && !headers.has('Authorization')) return 401;
  return Number(preferred ?? success);
}
