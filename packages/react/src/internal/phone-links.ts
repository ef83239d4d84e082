const COUNTRY = '62';

/** An Indonesian number as digits with the country in front: "(021) 555 0100" is 62215550100. */
function international(number: string): string | undefined {
  const digits = number.replace(/\D/g, '');
  // Short public numbers such as 110 or 1500 400 are dialled as they are and have no country.
  if (digits.length < 9 && !number.trim().startsWith('+')) return undefined;
  return digits.startsWith('0') ? COUNTRY + digits.slice(1) : digits;
}

/** The `tel:` address of a number as printed (RFC 3966), or undefined when it holds no digits. */
export function telephoneHref(number: string): string | undefined {
  const full = international(number);
  const short = number.replace(/\D/g, '');
  return full ? `tel:+${full}` : short ? `tel:${short}` : undefined;
}

/** The address that opens a WhatsApp chat with a number as printed, or undefined when it cannot be one. */
export function whatsappHref(number: string): string | undefined {
  const full = international(number);
  return full && `https://wa.me/${full}`;
}
