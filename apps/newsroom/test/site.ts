import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type FakeApi, startFakeApi } from './fake-api.ts';
import { type Newsroom, startNewsroom } from './newsroom.ts';

/** The address readers see, and the API as their browsers reach it. */
export const SITE = 'https://berita.example.go.id';
export const API = 'https://api.example.go.id';

/** A page as a reader's browser gets it. */
export interface Page {
  answer: Response;
  html: string;
}

/** The built newsroom in front of a fake API, for the tests of one file. */
export interface Site {
  api: FakeApi;
  page(path: string): Promise<Page>;
  /** What the API was last asked under a path, by parameter. */
  asked(path: string): Record<string, string>;
}

/** Starts a {@link Site} before a file's tests; before each of them the API answers as the contract has it again. */
export function useSite(): Site {
  let api: FakeApi;
  let newsroom: Newsroom;
  beforeAll(async () => {
    api = await startFakeApi();
    const env = { HUMAS_API_URL: api.url, HUMAS_PUBLIC_API_URL: API, HUMAS_SITE_URL: SITE };
    newsroom = await startNewsroom(env);
  });
  afterAll(async () => {
    await newsroom?.stop();
    await api?.close();
  });
  beforeEach(() => {
    api.answers.clear();
    api.asked.length = 0;
    api.isDown = false;
  });
  return {
    get api() {
      return api;
    },
    async page(path) {
      const answer = await newsroom.get(path);
      return { answer, html: await answer.text() };
    },
    asked(path) {
      const last = api.asked.findLast((address) => address.startsWith(`${path}?`)) ?? '';
      return Object.fromEntries(new URLSearchParams(last.split('?')[1]));
    },
  };
}
