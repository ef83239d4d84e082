import '@humas/tokens/tokens.css';
import '../theme/dinas-sosial.css';
import '@humas/react/styles.css';
import type { ReactNode } from 'react';

/** The theme is this agency's own: the tests write it with the packed `humas theme create`. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="id" data-humas-theme="dinas-sosial">
      <body>{children}</body>
    </html>
  );
}
