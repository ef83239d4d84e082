/**
 * A moment as RSS wants it, still with the agency's own hour.
 *
 * @param moment as the contract writes it
 * @example rfc822('2023-10-05T10:00:00+07:00') // 'Thu, 05 Oct 2023 10:00:00 +0700'
 */
export function rfc822(moment: string): string {
  const localDigits = new Date(`${moment.slice(0, 19)}Z`).toUTCString();
  return localDigits.replace('GMT', moment.slice(-6).replace(':', ''));
}
