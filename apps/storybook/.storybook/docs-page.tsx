import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useEffect } from 'react';
import { chrome } from './chrome.ts';
import { dressPage } from './dress.tsx';
import { useToolbar } from './toolbar-now.ts';

/** A page of text, dressed by the toolbar like a story: a designer who works in the dark reads in the dark. */
export function DocsPage({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const globals = useToolbar();
  dressPage(globals);
  // Stories in frames of their own read the toolbar from their address: those to come by this, those here below.
  const said = Object.entries(globals)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
  Object.assign(globalThis, { PREVIEW_URL: `iframe.html?globals=${said}` });
  useEffect(() => tellFrames(said), [said]);
  return (
    <DocsContainer context={context} theme={chrome[globals.scheme]}>
      {children}
    </DocsContainer>
  );
}

function tellFrames(said: string): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[id^="iframe--"]')) {
    const address = new URL(frame.src);
    if (address.searchParams.get('globals') === said) continue;
    address.searchParams.set('globals', said);
    frame.src = address.href;
  }
}
