/** As a client can send it: unpaired surrogates arrive as U+FFFD. */
export const asText = (text: string) => Buffer.from(text).toString();

/** Header values travel as one byte a character; anything else never leaves a client. */
export const asHeader = (text: string) =>
  Buffer.from(text)
    .toString('latin1')
    .replaceAll(/[^\x20-\x7e\x80-\xff]/g, '');
