import { extras } from '../element/extras.js';
import { mannersAround } from '../element/manners.js';
import { readFeed } from '../feeds/read-feed.js';
import { keepCopy, keptCopy } from '../reading/kept-copy.js';
import { LastCopy } from '../tags/last-copy.js';

// Before the tags are registered: those on the page show themselves at once.
extras.readFeed = readFeed;
extras.manners = mannersAround;
extras.copies = { keep: keepCopy, find: keptCopy, note: LastCopy };
