import { type LintRuleInfo, lintRules } from '@humas/editorial';
import { UsageError } from '../commands/parse-input.js';
import type { Colour } from '../output/colour.js';
import type { Language } from '../words/text.js';

/** @throws {UsageError} when there is no such rule, with those that sound like it, else all. */
export function ruleNamed(name: string): LintRuleInfo {
  const rule = lintRules.find(({ id }) => id === name);
  if (rule) return rule;
  const words = name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);
  const near = lintRules.filter(({ id }) => words.some((word) => id.includes(word)));
  const names = (near.length > 0 ? near : lintRules).map(({ id }) => id).join(', ');
  throw new UsageError({
    id: `Tidak ada kaidah "${name}". Yang ada: ${names}.`,
    en: `There is no rule "${name}". There are: ${names}.`,
  });
}

/** What one rule is, why, who says so, and an example before and after. */
export function explanationOf(rule: LintRuleInfo, language: Language, colour: Colour): string {
  const words = WORDS[language];
  const lines = [
    `${colour.bold(rule.id)}  ${rule.title[language]}${rule.severity === 'advice' ? `  (${words.advice})` : ''}`,
    '',
    `  ${rule.reason[language]}`,
    `  ${words.source}: ${rule.source[language]}`,
    '',
    `  ${words.before}  ${shown(rule.before[language].text)}`,
    `  ${words.after}  ${shown(rule.after[language].text)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** No-break spaces, which nobody sees, as a sign. */
const shown = (text: string) => text.replace(/\u00A0/g, '␣');

const WORDS = {
  id: { advice: 'saran', source: 'Dasar', before: 'Sebelum', after: 'Sesudah' },
  en: { advice: 'advice', source: 'Source', before: 'Before ', after: 'After  ' },
};
