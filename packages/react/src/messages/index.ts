export { catalogue } from './catalogue.js';
export { type Labels, labelsIn, type MessageKey, type Translation } from './messages.js';
