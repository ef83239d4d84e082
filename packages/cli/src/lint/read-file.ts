import type { LintInput } from '@humas/editorial';
import { UsageError } from '../commands/parse-input.js';
import type { Io } from '../output/io.js';
import { CliError } from '../words/text.js';
import type { LintSubject } from './lint-report.js';
import { readHtmlArticle } from './read-html.js';
import { readJsonArticle } from './read-json.js';
import { readMarkdownArticle } from './read-markdown.js';
import { readTextArticle } from './read-text.js';

const READERS: Readonly<Record<string, (text: string) => LintInput>> = {
  html: readHtmlArticle,
  htm: readHtmlArticle,
  md: readMarkdownArticle,
  markdown: readMarkdownArticle,
  txt: readTextArticle,
};
const KINDS = '.html, .md, .txt, .json';

/** What is not an agency's slug is a file: it has a point or a slash. */
export const isPath = (target: string) => /[./\\]/.test(target);

const extensionOf = (path: string) => /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';

/**
 * Reads the articles of a file: one, or with `.json` as many as it lists.
 *
 * @throws {UsageError} when it is of another kind. @throws {CliError} when it cannot be read, or holds no article.
 */
export async function readFileArticles(path: string, io: Io): Promise<LintSubject[]> {
  const extension = extensionOf(path);
  const reader = READERS[extension];
  if (!reader && extension !== 'json') throw new UsageError(otherKind(path));
  const text = (await readText(path, io)).replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new CliError(empty(path));
  if (reader) return [{ name: path, url: null, article: reader(text) }];
  return articlesOf(parse(text, path), path);
}

async function readText(path: string, io: Io): Promise<string> {
  try {
    return await io.readText(path);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    throw new CliError(
      {
        id: `Berkas ${path} tidak dapat dibaca${code}. Periksa jalur dan izinnya.`,
        en: `The file ${path} cannot be read${code}. Check its path and its permissions.`,
      },
      cause,
    );
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : '';
    throw new CliError(
      {
        id: `${path} bukan JSON yang benar: ${why}. Perbaiki, atau simpan artikelnya sebagai .html.`,
        en: `${path} is not valid JSON: ${why}. Mend it, or save the article as .html.`,
      },
      cause,
    );
  }
}

/** One article, a list of them, or a page of the API. */
function articlesOf(value: unknown, path: string): LintSubject[] {
  const isPage = typeof value === 'object' && value !== null && 'items' in value;
  const inside = isPage ? value.items : value;
  const list: unknown[] = Array.isArray(inside) ? inside : [inside];
  if (list.length === 0) throw new CliError(empty(path));
  return list.map((one, index) => {
    const article = readJsonArticle(one);
    const name = list.length > 1 ? `${path}#${index}` : path;
    if (article) return { name, url: null, article };
    throw new CliError({
      id: `${name} bukan artikel: harus ada "headline" dan "body.html", "bodyHtml", atau "bodyText", seperti jawaban GET /v1/articles/{id}.`,
      en: `${name} is no article: it needs "headline" and "body.html", "bodyHtml" or "bodyText", as GET /v1/articles/{id} answers.`,
    });
  });
}

const otherKind = (path: string) => ({
  id: `${path} tidak dapat diperiksa. Yang dapat dibaca: ${KINDS}. Untuk artikel suatu instansi, tulis slug-nya: humas lint kepegawaian`,
  en: `${path} cannot be linted. What can be read: ${KINDS}. For the articles of an agency, give its slug: humas lint kepegawaian`,
});
const empty = (path: string) => ({
  id: `${path} kosong. Tidak ada yang diperiksa.`,
  en: `${path} is empty. There is nothing to lint.`,
});
