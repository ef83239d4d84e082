import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { stories } from './stories.tsx';

const home = process.env.TZ;

/** Servers and readers live in different zones; what was printed on one must stand on the other. */
const within = (zone: string) => {
  process.env.TZ = zone;
};

afterEach(() => {
  document.body.replaceChildren();
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

test.each(stories)('$name hydrates what the server sent, without a warning', async ({ Story }) => {
  const errors = vi.spyOn(console, 'error');
  const recovered = vi.fn();
  const host = document.body.appendChild(document.createElement('div'));
  within('Pacific/Kiritimati');
  host.innerHTML = renderToString(<Story />);
  within('America/Los_Angeles');
  const root = await act(async () => hydrateRoot(host, <Story />, { onRecoverableError: recovered }));
  expect(recovered).not.toHaveBeenCalled();
  expect(errors).not.toHaveBeenCalled();
  await act(async () => root.unmount());
  errors.mockRestore();
});
