import { terms } from '../../test/fake-sender.js';
import { MessageForm, MessageFormView, useMessageForm } from './index.js';

export const Good = () => (
  <>
    <MessageForm agency="kepegawaian" terms={terms} />
    <MessageForm agency="kepegawaian" article="art_x" terms={terms} kind="appreciation" headingLevel={3} />
    <MessageForm agency="kepegawaian" terms={terms} kind={['feedback', 'correctionRequest'] as const} />
    <MessageForm
      agency="kepegawaian"
      terms={terms}
      send={async ({ key, message }) => `${key} ${message.text}`}
    />
    <MessageFormView {...useMessageForm({ agency: 'kepegawaian', terms })} />
  </>
);

export const bad = (
  <>
    {/* @ts-expect-error who is written to? */}
    <MessageForm terms={terms} />
    {/* @ts-expect-error nobody agrees to terms that are not shown */}
    <MessageForm agency="kepegawaian" />
    {/* @ts-expect-error a kind the contract does not know */}
    <MessageForm agency="kepegawaian" terms={terms} kind="complaint" />
    {/* @ts-expect-error the page's own title is the only level 1 */}
    <MessageForm agency="kepegawaian" terms={terms} headingLevel={1} />
    {/* @ts-expect-error labels are checked against the catalogue */}
    <MessageForm agency="kepegawaian" terms={terms} labels={{ 'messageForm.sent!': 'x' }} />
    {/* @ts-expect-error a view without its state shows nothing true */}
    <MessageFormView agency="kepegawaian" terms={terms} kinds={['feedback']} />
  </>
);
