import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Draining, NoteAnswered } from './hooks.js';

/** Answers a request itself, or leaves it untouched to the next. */
export type Door = (request: IncomingMessage, response: ServerResponse) => boolean;

/** What every door needs to answer as the app does. */
export interface DoorOptions {
  readonly draining: Draining;
  readonly note: NoteAnswered;
}

/**
 * Lets doors answer what they can before the app sees a request. They are for the two things that a crowd does, reading
 * one article and being counted: what the app spends on any request would be a third of all work for those.
 */
export function openDoors(server: Server, doors: readonly Door[]): void {
  const [app] = server.listeners('request') as RequestListener[];
  if (!app) throw new Error('humas: the server has no app to ask. Open doors once the app is made.');
  server.removeAllListeners('request').on('request', (request, response) => {
    if (!doors.some((door) => door(request, response))) app(request, response);
  });
}
