import { htmlToText } from './html-to-text.js';

/** What each link of sanitised HTML says, in order: who listens to a list of links hears nothing else. */
export function linkWords(html: string): string[] {
  return [...html.matchAll(/<a\s[^<>]*>(.*?)<\/a>/gs)].map(([, words = '']) => htmlToText(words));
}
