import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { securityHeaders } from '../security-headers.ts';
import { settings } from '../settings.ts';
import { clientFiles } from './client-files.ts';
import { agencyAt, inward } from './hosts.ts';

type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Milliseconds that readers on their way are given after SIGTERM. */
const DRAIN = 10_000;

function isReadable(path: string | undefined): boolean {
  try {
    // The length is asked for so that no bundler takes the call for one without effect.
    return decodeURI(path ?? '').length > 0;
  } catch {
    return false;
  }
}

/**
 * Listens on `HOST` and `PORT`: files of the build first, in the compressed copy made with it, then pages. On SIGTERM or
 * SIGINT it takes no new requests and finishes those it has.
 *
 * @param render what answers everything that is not a file.
 * @param files the folder with the client's files.
 */
export function serve(render: Render, files: string): void {
  const file = clientFiles(files);
  const everywhere = new Map(Object.entries(securityHeaders(settings)));
  const server = createServer((request, response) => {
    response.setHeaders(everywhere);
    if (!isReadable(request.url)) return response.writeHead(400).end();
    file(request, response, () => {
      const agency = agencyAt(request.headers.host);
      if (agency) request.url = inward(request.url ?? '/', agency);
      return render(request, response);
    });
  });
  server.on('error', (error) => {
    console.error(
      `humas: the newsroom cannot listen: ${error.message}. No page can be read. Free that address, or set HOST and PORT to another.`,
    );
    process.exit(1);
  });
  server.listen(Number(process.env.PORT || 3000), process.env.HOST || 'localhost', () => {
    console.log(`humas: the newsroom listens at ${settings.siteUrl} and reads ${settings.apiUrl}.`);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
      setTimeout(() => process.exit(0), DRAIN).unref();
    });
  }
}
