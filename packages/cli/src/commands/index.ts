import { agenciesCreate, agenciesList } from './agencies.js';
import type { Command } from './command.js';
import { keysCreate, keysList, keysRevoke } from './keys.js';
import { lint } from './lint.js';
import { syncGpr, syncRss, syncWordPress } from './sync.js';
import { themeCreate } from './theme.js';

/** Everything `humas` can do, in the order of its help. */
export const COMMANDS: readonly Command[] = [
  syncWordPress,
  syncRss,
  syncGpr,
  lint,
  agenciesList,
  agenciesCreate,
  keysList,
  keysCreate,
  keysRevoke,
  themeCreate,
];
