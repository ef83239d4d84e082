import type { HumasClient, Message } from '@humas/sdk';
import { UsageError } from '../commands/parse-input.js';
import { CliError } from '../words/text.js';

const MESSAGE_ID = /^msg_[0-9a-z]{26}$/;
/** The contract's largest page. */
const PAGE = 100;

/** @throws {UsageError} for what cannot be a message's id. */
export function checkedId(id: string): string {
  if (MESSAGE_ID.test(id)) return id;
  throw new UsageError({
    id: `"${id}" bukan nomor pesan. Nomornya seperti msg_01hbytm700e5k8jv2xw6q4n9rh; "humas moderate list" menampilkannya.`,
    en: `"${id}" is no message. It is named by its number, such as msg_01hbytm700e5k8jv2xw6q4n9rh; "humas moderate list" shows it.`,
  });
}

/**
 * One message, looked for in the list: those that wait first, because it is mostly one of them.
 *
 * @throws {CliError} when the key reaches none of that id
 */
export async function findMessage(client: HumasClient, id: string): Promise<Message> {
  checkedId(id);
  for (const status of ['pending', 'approved', 'rejected'] as const) {
    for await (const message of client.messages.list({ status, pageSize: PAGE }))
      if (message.id === id) return message;
  }
  throw new CliError({
    id: `Tidak ada pesan ${id} yang dijangkau kunci Anda. Mungkin sudah dihapus; lihat yang ada dengan "humas moderate list".`,
    en: `Your key reaches no message ${id}. It may have been erased; see what there is with "humas moderate list".`,
  });
}
