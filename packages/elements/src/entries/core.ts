import { defineNewsList } from '../tags/news-list.js';
import { defineReactionPoll } from '../tags/reaction-poll.js';
import { defineShareBar } from '../tags/share-bar.js';
import { defineViewCounter } from '../tags/view-counter.js';

defineNewsList();
defineShareBar();
defineViewCounter();
defineReactionPoll();
