import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { npmFree } from '../../../scripts/registry/run-quietly.ts';

/** Pages that a browser can open. */
export interface Site {
  origin: string;
  stop(): Promise<void>;
}

/** Serves a folder of files, as any web server does. */
export async function serveFiles(folder: string): Promise<Site> {
  const files = sirv(folder, { dev: true });
  const server: Server = createServer((request, response) => files(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Runs a project's own server, which says its address, and waits until it does. */
export async function startServer(folder: string, command: string, args: string[]): Promise<Site> {
  const env = { ...npmFree(), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const server: ChildProcess = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  const origin = await new Promise<string>((resolve, reject) => {
    const listen = (text: string) => {
      said.push(text);
      const port = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(said.join(''))?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    };
    server.stdout?.setEncoding('utf8').on('data', listen);
    server.stderr?.setEncoding('utf8').on('data', listen);
    server.once('exit', (code) => reject(new Error(`${command} ended with ${code}:\n${said.join('')}`)));
  });
  return {
    origin,
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
