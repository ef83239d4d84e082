/**
 * Writes lines to standard output, those of one turn of the event loop together: under load a write for each request
 * costs more than making its line. What waits when the process ends by itself is written then.
 */
export function createLogOutput(): (line: string) => void {
  let waiting = '';
  const flush = () => {
    const text = waiting;
    waiting = '';
    if (text !== '') process.stdout.write(text);
  };
  process.on('exit', flush);
  return (line) => {
    if (waiting === '') setImmediate(flush);
    waiting += line;
  };
}
