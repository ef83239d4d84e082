import { type LintExample, type LintRuleInfo, lintArticle, lintRules } from '@humas/editorial';

const WEIGHTS = { warning: 'Perlu diperbaiki', advice: 'Saran' };

const idOf = ({ id }: LintRuleInfo) => `aturan-${id}`;

/** How many rules there are, of each weight. */
export const ruleCount = {
  all: lintRules.length,
  warning: lintRules.filter(({ severity }) => severity === 'warning').length,
};

/** All rules: a list to jump from, then each with its reason, its source and an example. */
export function LintLessons() {
  return (
    <div className="guide sb-unstyled">
      <ul className="guide-columns">
        {lintRules.map((rule) => (
          <li key={rule.id}>
            {/* Storybook's frame sends links to its parent. */}
            <a href={`#${idOf(rule)}`} target="_self">
              {rule.title.id}
            </a>
          </li>
        ))}
      </ul>
      {lintRules.map((rule) => (
        <Lesson rule={rule} key={rule.id} />
      ))}
    </div>
  );
}

function Lesson({ rule }: { rule: LintRuleInfo }) {
  const { id, severity, languages, title, reason, source, before, after } = rule;
  return (
    <section className="guide-section" id={idOf(rule)}>
      <h2>{title.id}</h2>
      <p>
        <span className="guide-weight" data-severity={severity}>
          {WEIGHTS[severity]}
        </span>
        <code>{id}</code>
        {languages.includes('en') ? <small> · juga pada teks bahasa Inggris</small> : null}
      </p>
      <p>{reason.id}</p>
      <div className="guide-pair">
        <div>
          <small>Sebelum</small>
          <p>
            <Marked example={before.id} rule={rule} />
          </p>
        </div>
        <div>
          <small>Sesudah</small>
          <p>{after.id.text}</p>
        </div>
      </div>
      <p>
        <small>Sumber: {source.id}</small>
      </p>
    </section>
  );
}

/** The example with what the rule finds in it underlined: the rule itself is asked. */
function Marked({ example, rule }: { example: LintExample; rule: LintRuleInfo }) {
  const { text, article } = example;
  const quote = lintArticle(article).find((finding) => finding.rule === rule.id)?.quote;
  const at = quote ? text.indexOf(quote) : -1;
  if (!quote || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  );
}
