import { randomName } from '../browser/random.js';

/**
 * Names a message, so that repeating it stores it once. Make it with the words and keep it until they are sent or
 * change.
 *
 * @function
 * @returns 22 characters of base64url, 128 random bits.
 * @example
 * ```ts
 * import { newKey } from '@humas/sdk/messages';
 *
 * console.log(newKey().length);
 * ```
 */
export const newKey: () => string = randomName;
