import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { stories } from './stories.tsx';

afterEach(() => {
  document.body.replaceChildren();
});

test.each(stories)('$name hydrates what the server sent, without a warning', async ({ Story }) => {
  const errors = vi.spyOn(console, 'error');
  const recovered = vi.fn();
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = renderToString(<Story />);
  const root = await act(async () => hydrateRoot(host, <Story />, { onRecoverableError: recovered }));
  expect(recovered).not.toHaveBeenCalled();
  expect(errors).not.toHaveBeenCalled();
  await act(async () => root.unmount());
  errors.mockRestore();
});
