import { useEffect, useState } from 'react';
import { useToolbar } from '../../.storybook/toolbar-now.ts';

/** What a variable is worth under the toolbar as it stands. */
export function Value({ of }: { of: string }) {
  useToolbar();
  const [value, setValue] = useState('');
  useEffect(() => {
    // After every rendering: a page is dressed while it renders, and only then is known what that came to.
    setValue(getComputedStyle(document.documentElement).getPropertyValue(of));
  });
  return <code>{value}</code>;
}
