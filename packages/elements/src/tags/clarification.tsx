import { ClarificationBanner } from '@humas/react/clarification-banner';
import type { Article } from '@humas/sdk';
import { text } from '../element/attributes.js';
import { defineTag, type TagProps } from '../element/define-tag.js';
import { articleUrl, nameless } from '../reading/article.js';
import { readJson } from '../reading/read-json.js';
import { useAnswer } from '../reading/use-answer.js';

/** What `<humas-clarification>` understands besides what every tag does. */
export const attributes = { article: text, agency: text, slug: text };

function ClarificationTag({ host, values, settings }: TagProps<typeof attributes>) {
  const { apiUrl, locale, timeZone, headingLevel } = settings;
  const url = articleUrl(apiUrl, values);
  const [reading] = useAnswer(host, {
    question: url,
    why: nameless(apiUrl),
    ask: () => readJson<Article>(url),
    isEmpty: ({ clarification }) => !clarification,
  });
  const clarification = reading.state === 'ready' && reading.answer.clarification;
  if (!clarification) return null;
  return (
    <ClarificationBanner
      clarification={clarification}
      headingLevel={headingLevel}
      locale={locale}
      timeZone={timeZone}
    />
  );
}

/** Registers `<humas-clarification>`. */
export const defineClarification = () => defineTag('humas-clarification', attributes, ClarificationTag);
