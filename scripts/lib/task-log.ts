/** A task of Turborepo's that ended badly, and what it said of it. */
export interface BrokenTask {
  /** As Turborepo names it: `@humas/react#test`. */
  task: string;
  words: string[];
}

interface Entry {
  /** The task that printed it, or `turbo`. */
  source: string;
  text: string;
}

/** Enough to recognise the cause in a log that is cut to its end. */
const LINES = 20;
/** Where Vitest tells of errors that belong to no test. */
const UNHANDLED = /^⎯+ (Unhandled|Startup|Uncaught|Typecheck) |^error during close/;
const RULE = /^⎯+$/;
/** Frames around the words, and npm's remarks, which say only that the task failed. */
const NOISE =
  /^\s*$|^cache (miss|bypass), |^⎯+$|^> |^npm (warn|error|notice) |^Vitest caught |^This might cause false positive/;

/**
 * What the failed tasks of a run printed about it, for a run that is red although no test failed.
 *
 * @param log - What `turbo run --log-file` wrote: a JSON array, one entry a line. It may end anywhere.
 */
export function brokenTasks(log: string): BrokenTask[] {
  const entries = log.split('\n').flatMap(entryOf);
  const failed = entries
    .filter(({ source, text }) => source === 'turbo' && text.startsWith('Failed:'))
    .flatMap(({ text }) => text.slice('Failed:'.length).split(','));
  return failed.map((name) => {
    const task = name.trim();
    const said = entries.filter(({ source }) => source === task).flatMap(({ text }) => text.split('\n'));
    return { task, words: wordsOf(said) };
  });
}

function entryOf(line: string): Entry[] {
  try {
    return line.startsWith('{') ? [JSON.parse(line.replace(/,$/, '')) as Entry] : [];
  } catch {
    // The last line of a run that was stopped while it wrote.
    return [];
  }
}

function wordsOf(said: string[]): string[] {
  const start = said.findIndex((line) => UNHANDLED.test(line));
  // Compilers, linters and whatever cannot start speak last.
  if (start < 0) return said.filter(matters).slice(-LINES);
  const end = said.findIndex((line, at) => at > start && RULE.test(line));
  return said
    .slice(start, end < 0 ? undefined : end)
    .filter(matters)
    .slice(0, LINES);
}

const matters = (line: string) => !NOISE.test(line);
