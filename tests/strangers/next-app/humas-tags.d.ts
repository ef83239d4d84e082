import type { HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      [tag: `humas-${string}`]: HTMLAttributes<HTMLElement> & { [attribute: string]: unknown };
    }
  }
}
