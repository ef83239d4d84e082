const COUNTRY = '62';

/** The part of a printed number that is dialled: the first of several, without the extension behind it. */
const first = (number: string) => number.split(/[/,;]|ext|psw|pes/i, 1)[0] ?? '';

const digitsOf = (number: string) => number.replace(/\D/g, '');

/** An Indonesian number as digits with the country in front: "(021) 555 0100" is 62215550100. */
function international(number: string): string | undefined {
  const abroad = number.trim().startsWith('+');
  // The 0 in "+62 (0)21 …" is for callers within the country only.
  const digits = digitsOf(abroad ? number.replace('(0)', '') : number);
  // Short public numbers such as 110 or 1500 400 are dialled as they are and have no country.
  if (digits.length < 9 && !abroad) return undefined;
  return digits.startsWith('0') ? COUNTRY + digits.slice(1) : digits || undefined;
}

/** The `tel:` address of a number as printed (RFC 3966), or undefined when it holds no digits. */
export function telephoneHref(number: string): string | undefined {
  const dialled = first(number);
  const full = international(dialled);
  const short = digitsOf(dialled);
  return full ? `tel:+${full}` : short ? `tel:${short}` : undefined;
}

/** The address that opens a WhatsApp chat with a number as printed, or undefined when it cannot be one. */
export function whatsappHref(number: string): string | undefined {
  const full = international(first(number));
  return full && `https://wa.me/${full}`;
}
