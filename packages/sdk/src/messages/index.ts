/**
 * Messages from a reader's browser to an agency: no dependency, no cookie, nothing kept.
 *
 * @packageDocumentation
 */
export { MessageError, type MessageErrorDetails, type MessageFailure } from './message-error.js';
export { newKey } from './new-key.js';
export { type SendMessageOptions, sendMessage } from './send-message.js';
