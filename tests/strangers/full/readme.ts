import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../test/workshop.ts';

/** A block of code of a page. */
export interface Block {
  language: string;
  code: string;
  /** The file that its first line names, such as `// app/layout.tsx`; a reader makes it. */
  file: string | undefined;
}

/** The blocks of a page, in its order; of one section, when its heading is named. */
export function blocksOf(page: string, heading?: string): Block[] {
  const text = readFileSync(join(repository, page), 'utf8');
  const section = heading ? sectionOf(text, heading) : text;
  return [...section.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = '', code = '']) => ({
    language,
    code,
    file: /^(?:---\n)?(?:\/\/|\/\*) ([\w./[\]-]+\.\w+)/.exec(code)?.[1],
  }));
}

function sectionOf(text: string, heading: string): string {
  const start = text.indexOf(`\n## ${heading}\n`);
  if (start < 0) throw new Error(`No page of this project has a section “${heading}”`);
  const end = text.indexOf('\n## ', start + 1);
  return text.slice(start, end < 0 ? undefined : end);
}

/** The lines of a shell block, which a reader types one after the other. */
export const linesOf = (block: Block): string[] =>
  block.code
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter(Boolean);

/** Every line of a page that installs something of ours from the registry. */
export function installLinesOf(page: string): string[] {
  const lines = blocksOf(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(linesOf);
  return lines.filter((line) => /^npm (install|i) .*@humas\//.test(line));
}
