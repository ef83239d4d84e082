import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useEffect, useState } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { chrome } from './chrome.ts';
import { dressPage } from './dress.tsx';
import { type Globals, initialGlobals } from './globals.ts';

/** A page of text, dressed by the toolbar like a story: a designer who works in the dark reads in the dark. */
export function DocsPage({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const [globals, setGlobals] = useState<Globals>(() => lastGlobals(context.channel));
  useEffect(() => {
    const update = ({ globals: now }: { globals: Partial<Globals> }) =>
      setGlobals((before) => ({ ...before, ...now }));
    context.channel.on(GLOBALS_UPDATED, update);
    return () => context.channel.off(GLOBALS_UPDATED, update);
  }, [context.channel]);
  dressPage(globals);
  return (
    <DocsContainer context={context} theme={chrome[globals.scheme]}>
      {children}
    </DocsContainer>
  );
}

type Channel = DocsContainerProps['context']['channel'];

/** The toolbar as it stands: a page that is opened later has missed what was said before. */
function lastGlobals(channel: Channel): Globals {
  const said = channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS);
  return { ...initialGlobals, ...said?.[0]?.globals };
}
