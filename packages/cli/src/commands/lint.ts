import { explanationOf, ruleNamed } from '../lint/explain-rule.js';
import { type LintReport, type LintSubject, lintAll } from '../lint/lint-report.js';
import { lintText } from '../lint/print-report.js';
import { readAgencyArticles } from '../lint/read-agency.js';
import { isPath, readFileArticles } from '../lint/read-file.js';
import { colourOf } from '../output/colour.js';
import type { Io } from '../output/io.js';
import { print } from '../output/print.js';
import type { Language } from '../words/text.js';
import { API_OPTIONS, apiClient } from './api-client.js';
import { type Command, EXIT, type Input } from './command.js';
import { oneOf, UsageError, wholeNumber } from './parse-input.js';

/** `humas lint` */
export const lint: Command = {
  name: 'lint',
  positionals: ['[file|agency]'],
  summary: {
    id: 'memeriksa tulisan sebelum atau sesudah terbit',
    en: 'looks texts over before or after they go out',
  },
  details: {
    id: 'Berkas .html, .md, .txt, atau .json (bentuk artikel API), atau slug instansi: semua artikelnya yang terbit. Temuan tidak mengubah apa pun. Kode keluar 1 hanya dengan --strict atau --max-warnings; saran tidak dihitung.',
    en: 'A file .html, .md, .txt or .json (an article as the API has it), or an agency’s slug: all it has published. Findings change nothing. Exit code 1 comes only with --strict or --max-warnings; advice does not count.',
  },
  options: [
    {
      name: 'rule',
      value: 'id',
      repeats: true,
      text: { id: 'hanya kaidah ini, dapat diulang', en: 'only this rule, repeatable' },
    },
    {
      name: 'explain',
      value: 'rule',
      text: { id: 'alasan, dasar, dan contoh suatu kaidah', en: 'reason, source and example of a rule' },
    },
    {
      name: 'strict',
      text: { id: 'keluar dengan 1 bila ada temuan', en: 'exit with 1 when there is a warning' },
    },
    {
      name: 'max-warnings',
      value: 'n',
      text: {
        id: 'keluar dengan 1 bila temuan lebih dari n',
        en: 'exit with 1 when there are more than n warnings',
      },
    },
    {
      name: 'locale',
      value: 'id|en',
      text: {
        id: 'bahasa artikel (bawaan: yang tertulis padanya, lalu id)',
        en: 'language of the articles (default: what they say, then id)',
      },
    },
    { name: 'json', text: { id: 'hasilnya sebagai JSON', en: 'the result as JSON' } },
    ...API_OPTIONS,
  ],
  examples: [
    'humas lint siaran-pers.html',
    'humas lint kepegawaian --strict',
    'humas lint --explain time-colon',
  ],
  async run(input, io) {
    const colour = colourOf(io.out, io.env);
    const explain = input.value('explain');
    if (explain !== undefined) {
      const rule = ruleNamed(explain);
      if (input.has('json')) io.out.write(`${JSON.stringify(rule, null, 2)}\n`);
      else print(io.out, explanationOf(rule, input.language, colour));
      return EXIT.done;
    }
    const { target, limit, ...choices } = settingsOf(input);
    const subjects = isPath(target)
      ? await readFileArticles(target, io)
      : await readAgency(target, input, io);
    const report = lintAll(target, subjects, { ...choices, language: input.language });
    if (input.has('json')) io.out.write(`${JSON.stringify(report, null, 2)}\n`);
    else print(io.out, lintText(report, input.language, colour));
    return exitCodeOf(report, limit);
  },
};

const exitCodeOf = ({ warnings }: LintReport, limit: number) => (warnings > limit ? EXIT.failed : EXIT.done);

/** @throws {UsageError} for what makes no sense, before anything is read. */
function settingsOf(input: Input) {
  const target = input.positionals[0];
  if (!target) {
    throw new UsageError({
      id: 'Apa yang diperiksa? Tulis berkas atau slug instansi: humas lint siaran-pers.html',
      en: 'What is to be linted? Give a file or the slug of an agency: humas lint siaran-pers.html',
    });
  }
  const rules = new Set(input.values('rule').map((name) => ruleNamed(name).id));
  const most = wholeNumber(input, 'max-warnings', 0);
  const locale = localeOf(input.value('locale'));
  return { target, locale, rules, limit: most ?? (input.has('strict') ? 0 : Number.POSITIVE_INFINITY) };
}

function localeOf(value: string | undefined): Language | undefined {
  if (value === undefined || value === 'id' || value === 'en') return value;
  throw oneOf('locale', value, ['id', 'en']);
}

async function readAgency(slug: string, input: Input, io: Io): Promise<LintSubject[]> {
  const client = await apiClient(input, io, { key: 'none' });
  let shown = 0;
  return await readAgencyArticles(client, slug, (count) => {
    if (count < shown + 100) return;
    shown = count;
    print(io.err, `${READING[input.language].replace('{n}', String(count))}\n`);
  });
}

const READING = { id: '{n} artikel dibaca …', en: '{n} articles read …' };
