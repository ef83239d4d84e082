import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { stories } from './stories.tsx';

test.each(stories)('$name renders on a server, without a style attribute or a warning', ({ Story }) => {
  const errors = vi.spyOn(console, 'error');
  const html = renderToString(<Story />);
  expect(html).not.toMatch(/\sstyle=/);
  expect(html).not.toMatch(/\son[a-z]+=/);
  expect(html).not.toContain('javascript:');
  expect(errors).not.toHaveBeenCalled();
  errors.mockRestore();
});
