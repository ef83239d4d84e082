import { setTimeout as wait } from 'node:timers/promises';
import type { Child } from '../../../scripts/lib/child.ts';

/**
 * Waits until a server that chose its port itself says where it listens: nobody else can have taken the port meanwhile.
 *
 * @param said - finds the address in what it prints.
 * @throws Error when it ends first, with its last words.
 */
export async function addressOf(child: Child, said: RegExp): Promise<string> {
  let gone = false;
  child.exited.then(() => {
    gone = true;
  });
  for (;;) {
    const address = said.exec(child.recentOutput())?.[1];
    if (address) return address;
    if (gone) throw new Error(`${child.name} stopped while starting.\n${child.recentOutput()}`);
    await wait(50);
  }
}
