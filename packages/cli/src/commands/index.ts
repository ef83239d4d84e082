import { agenciesCreate, agenciesList } from './agencies.js';
import type { Command } from './command.js';
import { keysCreate, keysList, keysRevoke } from './keys.js';
import { lint } from './lint.js';
import { moderate, moderateList, moderateShow } from './moderate.js';
import { moderateApprove, moderateErase, moderateReject } from './moderate-verdicts.js';
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
  // The longer names first: `moderate` alone begins all of them.
  moderateList,
  moderateShow,
  moderateApprove,
  moderateReject,
  moderateErase,
  moderate,
  themeCreate,
];
