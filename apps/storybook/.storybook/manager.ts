import { addons } from 'storybook/manager-api';
import { chrome } from './chrome.ts';
import { movedTo } from './moved.ts';

// Before Storybook reads the address.
const to = movedTo(location.search);
if (to) history.replaceState(null, '', to);

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The frame around the stories follows the system, also when the system changes its mind at dusk. */
function dressManager(): void {
  addons.setConfig({ theme: chrome[dark.matches ? 'dark' : 'light'] });
}

dressManager();
dark.addEventListener('change', dressManager);

// Storybook ends the title of every page with its own name; a tab should say whose page it is.
const title = document.querySelector('title');
if (title) {
  const rename = () => {
    const ours = document.title.replace(/Storybook$/, 'Humas Kit');
    if (ours !== document.title) document.title = ours;
  };
  new MutationObserver(rename).observe(title, { childList: true });
  rename();
}
