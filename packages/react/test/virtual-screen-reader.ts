import { virtual } from '@guidepup/virtual-screen-reader';

/** Reads the page aloud from its first word to its last. */
export async function readAloud(): Promise<string[]> {
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.clearSpokenPhraseLog();
  return phrases;
}

/** What was said without being asked for, since the page was read. */
export const announced = async () =>
  (await virtual.spokenPhraseLog()).filter((phrase) => /^(polite|assertive): ./.test(phrase));
