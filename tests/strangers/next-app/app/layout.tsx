import '@humas/tokens/tokens.css';
import '@humas/react/styles.css';
import type { ReactNode } from 'react';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="id" data-humas-theme="politeknik">
      <body>{children}</body>
    </html>
  );
}
