import type { Problem } from '@humas/contract';
import { fillLabel } from '@humas/editorial';
import type { Language } from '../http/language.js';
import { isKnownVersion, messageTerms } from '../messages/terms.js';
import type { ProblemError } from '../problems/problem-error.js';
import type { AgencyRow } from '../repositories/agencies.js';
import { renderUnsentPage } from '../result-page/message-page.js';
import { MESSAGE_PAGE_TEXTS, type MessageFault } from '../result-page/message-texts.js';
import type { Services } from '../services.js';
import type { MessageForm } from './message-form.js';
import { returnAddress } from './return-address.js';

/** The page for a form that could not be stored: why, and everything the reader wrote, to be sent again. */
export function unsentPage(
  problem: ProblemError,
  asked: {
    readonly form: MessageForm;
    readonly language: Language;
    /** Undefined when it is not known, or could not be asked for. */
    readonly agency: AgencyRow | undefined;
  },
  { config }: Pick<Services, 'config'>,
): (body: Problem) => string {
  const { form, language, agency } = asked;
  const texts = MESSAGE_PAGE_TEXTS[language];
  const terms = messageTerms(config.retention);
  const faults = faultsOf(problem);
  const isGone = problem.code === 'not_found';
  const home = agency ? `${config.siteUrl}/${agency.slug}` : '';
  return ({ detail, requestId }) =>
    renderUnsentPage({
      language,
      agency: agency?.name,
      reason: reason(detail),
      faults,
      terms,
      canSend: !isGone || agency !== undefined,
      requestId,
      form: {
        agency: form.agency,
        article: isGone ? '' : (form.article ?? ''),
        kind: form.kind,
        text: form.text,
        name: form.name ?? '',
        consents: isKnownVersion(form.consentVersion ?? '', terms),
        returnTo: agency ? returnAddress(form.returnTo, home, agency.profile.domains, config) : '',
      },
    });

  function reason(detail: string): string {
    if (faults.length > 0) return texts.correct;
    if (isGone && agency) return fillLabel(texts.articleGone, { agency: agency.name });
    if (isGone) return texts.agencyGone;
    return `${problem.code === 'request_in_progress' ? texts.running : detail} ${texts.kept}`;
  }
}

/** Each field that has to be looked at again. */
function faultsOf({ code, details }: ProblemError): MessageFault[] {
  if (code === 'unknown_consent') return ['consentOld'];
  return (details.errors ?? []).flatMap((item) => FAULTS[`${item.pointer} ${item.code}`] ?? []);
}

const FAULTS: Readonly<Record<string, MessageFault>> = {
  '/kind required': 'kindMissing',
  '/text minLength': 'textEmpty',
  '/text maxLength': 'textLong',
  '/name maxLength': 'nameLong',
  '/consentVersion required': 'consentMissing',
};
