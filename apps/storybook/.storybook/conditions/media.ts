/** Settings of a reader's system that a story cannot switch, only pretend. */
export type Pretended = { forcedColours: boolean; reducedMotion: boolean; print: boolean };

const ALWAYS = '(min-width: 0px)';
const NEVER = '(max-width: 0px)';

/**
 * A media condition as it reads on a system with these settings: what it asks about them is answered, the rest stands.
 *
 * @example
 * ```ts
 * answer('(forced-colors: active) and (width > 30em)', { forcedColours: true, reducedMotion: false, print: false });
 * // '(min-width: 0px) and (width > 30em)'
 * ```
 */
export function answer(condition: string, { forcedColours, reducedMotion, print }: Pretended): string {
  let answered = condition;
  if (forcedColours)
    answered = answered
      .replaceAll(/\(forced-colors(\s*:\s*active)?\s*\)/g, ALWAYS)
      .replaceAll(/\(forced-colors\s*:\s*none\s*\)/g, NEVER);
  if (reducedMotion)
    answered = answered
      .replaceAll(/\(prefers-reduced-motion(\s*:\s*reduce)?\s*\)/g, ALWAYS)
      .replaceAll(/\(prefers-reduced-motion\s*:\s*no-preference\s*\)/g, NEVER);
  if (print) answered = answered.replaceAll(/\bprint\b/g, 'all').replaceAll(/\bscreen\b/g, 'not all');
  return answered;
}

/** What each rule said before anything was pretended. */
const written = new WeakMap<CSSMediaRule, string>();

function pretendIn(rules: CSSRuleList, pretended: Pretended): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const condition = written.get(rule) ?? rule.media.mediaText;
      written.set(rule, condition);
      const answered = answer(condition, pretended);
      if (rule.media.mediaText !== answered) rule.media.mediaText = answered;
    }
    // Layers, supports, and style rules that hold rules.
    if ('cssRules' in rule) pretendIn(rule.cssRules as CSSRuleList, pretended);
  }
}

/** Another origin's rules cannot be read; a sheet that is still loading has none. */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | undefined {
  try {
    return sheet.cssRules;
  } catch {
    return undefined;
  }
}

let current: Pretended = { forcedColours: false, reducedMotion: false, print: false };

function pretendNow(): void {
  for (const sheet of document.styleSheets) {
    const rules = rulesOf(sheet);
    if (rules) pretendIn(rules, current);
  }
}

/**
 * Makes every style sheet of the page behave as on a system with these settings, also those that load later.
 * What the browser itself would do stays undone: the sheet `forced-colours.css` stands in for the colours.
 */
export function pretend(pretended: Pretended): void {
  current = pretended;
  document.documentElement.toggleAttribute('data-pretend-forced-colours', pretended.forcedColours);
  document.documentElement.toggleAttribute('data-pretend-reduced-motion', pretended.reducedMotion);
  pretendNow();
}

/** Keeps pretending when a page brings another sheet. */
export function watchSheets(): void {
  new MutationObserver(pretendNow).observe(document.head, { childList: true });
  // A linked sheet has rules only once it has arrived, and `load` does not bubble.
  document.head.addEventListener('load', pretendNow, true);
}
