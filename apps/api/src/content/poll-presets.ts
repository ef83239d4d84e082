import type { PollDefinition } from '@humas/contract';
import type { PollDraft } from './draft.js';

type Preset = Pick<PollDefinition, 'question' | 'options'>;

/** Questions that come ready-made; the first asks whether the text helped, which a public service wants to know. */
const PRESETS: Readonly<Record<'usefulness' | 'emotion', Preset>> = {
  usefulness: {
    question: {
      id: 'Bagaimana pendapat Anda mengenai artikel ini?',
      en: 'What do you think of this article?',
    },
    options: [
      { key: 'veryUseful', label: { id: 'Sangat bermanfaat', en: 'Very useful' } },
      { key: 'useful', label: { id: 'Bermanfaat', en: 'Useful' } },
      { key: 'neutral', label: { id: 'Biasa saja', en: 'Neutral' } },
      { key: 'unclear', label: { id: 'Kurang jelas', en: 'Unclear' } },
      { key: 'needsWork', label: { id: 'Perlu diperbaiki', en: 'Needs work' } },
    ],
  },
  emotion: {
    question: {
      id: 'Bagaimana reaksi Anda terhadap artikel ini?',
      en: 'How does this article make you feel?',
    },
    options: [
      { key: 'like', label: { id: 'Suka', en: 'I like it' } },
      { key: 'proud', label: { id: 'Bangga', en: 'Proud' } },
      { key: 'surprised', label: { id: 'Kaget', en: 'Surprised' } },
      { key: 'sad', label: { id: 'Sedih', en: 'Sad' } },
      { key: 'angry', label: { id: 'Marah', en: 'Angry' } },
    ],
  },
};

/** The poll with its question and options in full, so that a preset changed later does not change old articles. */
export function completePoll(draft: PollDraft): PollDefinition {
  const closesAt = draft.closesAt ?? null;
  if (draft.preset === 'custom') {
    return { preset: 'custom', question: draft.question, options: [...draft.options], closesAt };
  }
  const preset = PRESETS[draft.preset];
  return {
    preset: draft.preset,
    question: draft.question ?? preset.question,
    options: preset.options,
    closesAt,
  };
}
