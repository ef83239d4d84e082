import { describe, expect, it } from 'vitest';
import { CliError } from '../words/text.js';
import { decodeText } from './decode-text.js';
import { parseXml, textIn } from './parse-xml.js';

describe('parseXml', () => {
  it('refuses a billion laughs', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${levels.join('')}]><rss>&l9;</rss>`;
    expect(() => parseXml(bomb)).toThrow(/DOCTYPE/);
  });

  it.each([
    '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>',
    '<!DOCTYPE rss SYSTEM "http://169.254.169.254/x.dtd"><rss/>',
    '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://127.0.0.1/p">%p;]><rss/>',
  ])('refuses %s', (text) => expect(() => parseXml(text)).toThrow(/DOCTYPE/));

  it('leaves what only a DTD could define as it stands: an error', () => {
    expect(() => parseXml('<rss>&rahasia;</rss>')).toThrow(CliError);
  });

  it('refuses what nests too deeply or holds too many elements', () => {
    expect(() => parseXml(`${'<a>'.repeat(101)}${'</a>'.repeat(101)}`)).toThrow(/too deeply|too many/);
    expect(() => parseXml(`<a>${'<b/>'.repeat(200_001)}</a>`)).toThrow(/too deeply|too many/);
  });

  it('refuses attributes and ampersands that would fill the memory', () => {
    const attributes = Array.from({ length: 400_001 }, (_, index) => `a${index}=""`).join(' ');
    expect(() => parseXml(`<rss ${attributes}/>`)).toThrow(/too many/);
    expect(() => parseXml(`<rss>${'& '.repeat(5_000_000)}</rss>`)).toThrow(/too many/);
  });

  it('passes over comments and instructions, whatever is in them', () => {
    const text =
      '<?xml version="1.0"?><!-- <!DOCTYPE x> & --><a>b<!-- <c> -- -->c<?php & ?>d<![CDATA[<!-- e -->]]></a>';
    expect(textIn(parseXml(text))).toBe('bcd<!-- e -->');
    expect(() => parseXml('<!-- --><!DOCTYPE a><a/>')).toThrow(/DOCTYPE/);
    expect(() => parseXml('<!DOC<!-- -->TYPE a><a/>')).toThrow(/DOCTYPE/);
  });

  it.each(['', 'bukan xml', '<rss>', '<rss></ros>', '<rss/><rss/>'])('says that %j is no XML', (text) =>
    expect(() => parseXml(text)).toThrow(CliError),
  );

  it('mends bare ampersands and control characters, outside CDATA only', () => {
    const root = parseXml('<rss><a>x?a=1&b=2&amp;c&nbsp;\u000B</a><b><![CDATA[a & b &amp; <i>]]></b></rss>');
    expect(textIn(root)).toBe('x?a=1&b=2&c\u00A0a & b &amp; <i>');
  });

  it('takes time in proportion to the size, whatever is in it', () => {
    for (const part of ['<![CDATA[', '&', '<a', ']]>', '&#', '<!--'])
      expect(() => parseXml(`<rss>${part.repeat(500_000)}`)).toThrow(CliError);
  });
});

describe('decodeText', () => {
  const xml = (encoding: string, text: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><a>${text}</a>`;
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

  it.each([
    ['UTF-8 that says so', Buffer.from(xml('utf-8', 'é–')), null, 'é–'],
    [
      'UTF-8 that says iso-8859-1',
      Buffer.from(xml('iso-8859-1', 'é–')),
      'text/xml; charset=iso-8859-1',
      'é–',
    ],
    [
      'Windows-1252 that says so',
      latin(xml('windows-1252', 'caf\u00E9 \u0096 \u0093x\u0094')),
      null,
      'café – “x”',
    ],
    ['iso-8859-1 that means Windows', latin(xml('iso-8859-1', 'caf\u00E9 \u0096')), null, 'café –'],
    [
      'Windows-1252 that says UTF-8',
      latin(xml('utf-8', 'caf\u00E9 \u0096')),
      'text/xml; charset=utf-8',
      'café –',
    ],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${xml('utf-16', 'é')}`, 'utf16le'), null, 'é'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${xml('utf-8', 'é')}`), null, 'é'],
  ])('reads %s', (_name, bytes, header, text) => {
    expect(textIn(parseXml(decodeText(bytes, header)))).toBe(text);
  });

  it('says that it does not know a charset', () => {
    expect(() => decodeText(latin(xml('x-klingon', '\u00E9')), null)).toThrow(/x-klingon/);
  });
});
