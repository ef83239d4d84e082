/**
 * A web address as browsers understand it, or undefined when it is none. One with a name in front of the host
 * (`https://kepegawaian.example@other.example`) is none either: it is written to be misread.
 */
export function webAddress(address: string): URL | undefined {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}
