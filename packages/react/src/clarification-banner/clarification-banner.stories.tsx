import type { Meta, StoryObj } from '@storybook/react';
import { article, clarification, longHeadline } from '../../test/samples.ts';
import { ClarificationBanner } from './clarification-banner.js';

const meta: Meta<typeof ClarificationBanner> = {
  title: 'Widget/ClarificationBanner',
  component: ClarificationBanner,
  args: { clarification },
  decorators: [
    (Story) => (
      <>
        <h1 className="story-title">{article.headline}</h1>
        <Story />
      </>
    ),
  ],
};
export default meta;

type Story = StoryObj<typeof ClarificationBanner>;

export const Hoax: Story = {};
export const Misleading: Story = { args: { clarification: { ...clarification, verdict: 'misleading' } } };
export const Scam: Story = { args: { clarification: { ...clarification, verdict: 'scam' } } };
export const Satire: Story = { args: { clarification: { ...clarification, verdict: 'satire' } } };
export const True: Story = { args: { clarification: { ...clarification, verdict: 'true' } } };
export const WithoutEvidence: Story = {
  args: { clarification: { ...clarification, evidence: [], appearances: [], claimSeenAt: null } },
};
export const LongClaim: Story = {
  args: { clarification: { ...clarification, claim: longHeadline, explanation: longHeadline } },
};
export const English: Story = { args: { locale: 'en' } };
export const Narrow: Story = {
  render: (args) => (
    <div className="story-narrow">
      <ClarificationBanner {...args} />
    </div>
  ),
};
