import { preparePeers } from './peers.ts';
import { elementRequests } from './requests.ts';
import { elementSizes } from './sizes.ts';
import { elementUpgrades } from './upgrade.ts';

/** What our tags cost a reader on a page of HTML: bytes, requests and the main thread's time, beside peers. */
export async function benchElements(part?: string): Promise<void> {
  preparePeers();
  if (!part || part === 'sizes') await elementSizes();
  if (!part || part === 'requests') await elementRequests();
  if (!part || part === 'upgrade') await elementUpgrades();
}
