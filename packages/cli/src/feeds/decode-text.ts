import { CliError } from '../words/text.js';

const BOMS: [readonly number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Turns a feed's bytes into text. Feeds lie about their charset: what is valid UTF-8 is UTF-8, whatever it says; only
 * then the header and the XML declaration are believed, and what claims UTF-8 wrongly is read as Windows does.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const bom = BOMS.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (bom) return new TextDecoder(bom[1]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = charsetOf(contentType) ?? declaredIn(bytes) ?? 'utf-8';
    return decoderOf(/^utf-?8$/i.test(declared) ? 'windows-1252' : declared).decode(bytes);
  }
}

const charsetOf = (contentType: string | null) => /charset\s*=\s*"?([\w:.-]+)/i.exec(contentType ?? '')?.[1];

function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w:.-]+)["']/i.exec(start)?.[1];
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch (cause) {
    throw new CliError(
      {
        id: `Umpan memakai set karakter ${JSON.stringify(charset)}, yang tidak dikenal. Pakai UTF-8.`,
        en: `The feed uses the character set ${JSON.stringify(charset)}, which is not known. Use UTF-8.`,
      },
      cause,
    );
  }
}
