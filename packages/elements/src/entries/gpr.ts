import './full.js';
import { adoptContainers } from '../gpr/adopt-containers.js';
import { defineNewsList } from '../tags/news-list.js';

defineNewsList();
if (typeof document !== 'undefined') adoptContainers(document);
