import '@humas/tokens/tokens.css';
import '@humas/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { NewsPage } from '../shared/news-page';
import { StaticWidgets } from '../shared/static-widgets';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <StaticWidgets />
      <NewsPage apiUrl="https://api.contoh.example" />
    </StrictMode>,
  );
