import { articleAttributes } from '../common.ts';
import { partsOf } from '../parts.ts';
import type { TagFacts } from '../types.ts';

export const clarification: TagFacts = {
  tag: 'humas-clarification',
  type: 'HumasClarificationElement',
  inCore: false,
  summary: 'Verdict on a claim.',
  description:
    'What was claimed, what is true, and the evidence. Shows its children when the article clarifies nothing.',
  attributes: articleAttributes,
  fallback: 'A link to the clarification.',
  parts: partsOf('clarification-banner'),
  example: `<humas-clarification agency="kepegawaian" slug="tidak-ada-biaya">
  <a href="https://www.example.go.id/tidak-ada-biaya">Klarifikasi: layanan tidak dipungut biaya</a>
</humas-clarification>`,
};
