/** How long a line of no urgency may wait for others, in milliseconds. */
const WAIT_MS = 100;
/** How many characters may wait. */
const MAX_WAITING = 65_536;

/**
 * Writes lines to standard output, those of a tenth of a second together: a write for each request costs more than all
 * the rest of answering it from memory. Whoever has something urgent to say is heard at once. What waits when the process
 * ends by itself is written then; `kill -9` loses that tenth of a second.
 */
export function createLogOutput(): (line: string, isUrgent?: boolean) => void {
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const text = waiting;
    waiting = '';
    if (text !== '') process.stdout.write(text);
  };
  process.on('exit', flush);
  return (line, isUrgent = false) => {
    waiting += line;
    if (isUrgent || waiting.length > MAX_WAITING) flush();
    else timer ??= setTimeout(flush, WAIT_MS);
  };
}
