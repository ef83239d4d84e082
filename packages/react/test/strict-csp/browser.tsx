import { hydrateRoot } from 'react-dom/client';
import '@humas/tokens/tokens.css';
import '../../src/styles.css';
import { Page } from './page.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
hydrateRoot(root, <Page apiUrl={root.dataset.api ?? ''} />, {
  onRecoverableError: (error) => console.error(error),
});
root.dataset.alive = '';
