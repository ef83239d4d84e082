/** One network: its name as its readers know it, and the address that opens its own composer. */
export type ShareLink = [name: string, href: string];

/** The first three make the row, the others unfold. */
export const ROW_LENGTH = 3;

/*
 * `$` stands for the text and `^` for the address: two signs that percent-encoding never leaves. The network
 * readers use most comes first. Sources: WhatsApp click to chat; X Post web intent (docs.x.com); Facebook sharer;
 * Telegram share link; LINE Social Plugins share button; Threads web intents (developers.facebook.com).
 */
const networks = [
  'WhatsApp wa.me/?text=$%0A^',
  'X x.com/intent/tweet?text=$&url=^',
  'Facebook www.facebook.com/sharer/sharer.php?u=^',
  'Telegram t.me/share/url?text=$&url=^',
  'LINE social-plugins.line.me/lineit/share?text=$&url=^',
  'Threads www.threads.com/intent/post?text=$&url=^',
];

/**
 * Addresses that hand a page to a network: plain links, no network's script, no `via`, no campaign marks.
 *
 * @param url the page's address, percent-encoded.
 * @param wordsFor the words that go with it to a network, percent-encoded: a space as `%20`, for WhatsApp prints `+`.
 */
export function shareLinks(url: string, wordsFor: (network: string) => string): ShareLink[] {
  return networks.map((network) => {
    const [name, address] = network.split(' ') as [string, string];
    return [name, `https://${address.replace('$', wordsFor(name)).replace('^', url)}`];
  });
}
