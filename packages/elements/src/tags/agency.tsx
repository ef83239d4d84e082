import { AgencyIdentity } from '@humas/react/agency-identity';
import { ContactChannels } from '@humas/react/contact-channels';
import type { Agency } from '@humas/sdk';
import { flag, oneOf, text } from '../element/attributes.js';
import { defineTag, type TagProps } from '../element/define-tag.js';
import { nameless } from '../reading/article.js';
import { readJson } from '../reading/read-json.js';
import { useAnswer } from '../reading/use-answer.js';

/** What `<humas-agency>` understands besides what every tag does. */
export const attributes = { agency: text, size: oneOf('small', 'large'), href: text, contacts: flag };

function AgencyTag({ host, values, settings }: TagProps<typeof attributes>) {
  const { apiUrl, locale, headingLevel } = settings;
  const url = `${apiUrl}/v1/agencies/${encodeURIComponent(values.agency ?? '')}`;
  const [reading] = useAnswer(host, {
    question: apiUrl && values.agency && url ? url : '',
    why: apiUrl ? 'no agency is named: set agency.' : nameless(apiUrl),
    ask: () => readJson<Agency>(url),
  });
  if (reading.state !== 'ready') return null;
  const agency = reading.answer;
  return (
    <>
      <AgencyIdentity agency={agency} href={values.href} size={values.size} locale={locale} />
      {values.contacts ? (
        <ContactChannels agency={agency} headingLevel={headingLevel} locale={locale} />
      ) : null}
    </>
  );
}

/** Registers `<humas-agency>`. */
export const defineAgency = () => defineTag('humas-agency', attributes, AgencyTag);
