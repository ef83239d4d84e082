import { expect, test } from 'vitest';
import { telephoneHref, whatsappHref } from './phone-links.js';

test.each([
  ['(021) 555 0100', 'tel:+62215550100'],
  ['+62 21 555 0100', 'tel:+62215550100'],
  ['0811 5550 100', 'tel:+628115550100'],
  ['110', 'tel:110'],
  ['1500 400', 'tel:1500400'],
  ['(021) 555 0100 ext. 12', 'tel:+62215550100'],
  ['(021) 555 0100, 555 0101', 'tel:+62215550100'],
  ['+62 (0)21 555 0100', 'tel:+62215550100'],
  ['+', undefined],
  ['Pusat layanan', undefined],
])('%s is dialled as %s', (printed, href) => {
  expect(telephoneHref(printed)).toBe(href);
});

test.each([
  ['0811 5550 100', 'https://wa.me/628115550100'],
  ['+62 811-5550-100', 'https://wa.me/628115550100'],
  ['110', undefined],
])('WhatsApp reaches %s at %s', (printed, href) => {
  expect(whatsappHref(printed)).toBe(href);
});
