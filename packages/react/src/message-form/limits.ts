import { fill } from '../messages/words-in.js';

/** The contract's longest text, in characters. */
export const MOST = 2000;
/** From how many characters left on the writer is told. */
export const NEAR = 200;

/** How much room is left, or how much is too much, in words. */
export const countdown = (left: number, words: Record<'messageForm.left' | 'messageForm.tooLong', string>) =>
  fill(words[left < 0 ? 'messageForm.tooLong' : 'messageForm.left'], { n: `${Math.abs(left)}` });
