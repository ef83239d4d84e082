import { expect, it } from 'vitest';
import { examplePoll } from '../../test/fake-voter.js';
import { firstModel, reactionReducer, shownPoll } from './reaction-state.js';
import { hasTally, withVoteMoved } from './tally.js';

const keys = [...examplePoll.options.map(({ key }) => key), null];
const pairs = keys.flatMap((from) => keys.map((to) => [from, to] as const));

it.each(pairs)('moving a vote from %s to %s keeps the total the sum of its options', (from, to) => {
  const moved = withVoteMoved(examplePoll, from, to);
  if (!hasTally(moved)) throw new Error('the tally was lost');
  const change = Number(to !== null) - Number(from !== null);
  expect(moved.total).toBe(examplePoll.total + change);
  expect(moved.options.reduce((sum, { count }) => sum + count, 0)).toBe(moved.total);
});

it('shows what was stored again after a failure, whatever was pressed before', () => {
  let model = firstModel(examplePoll);
  for (const choice of ['useful', 'neutral', null, 'unclear'])
    model = reactionReducer(model, { type: 'pressed', attempt: { choice } });
  model = reactionReducer(model, { type: 'failed' });
  expect(model.choice).toBeNull();
  expect(shownPoll(model)).toEqual(examplePoll);
});

it('keeps showing a later press when the answer to an earlier one arrives', () => {
  const pressed = reactionReducer(firstModel(examplePoll), {
    type: 'pressed',
    attempt: { choice: 'neutral' },
  });
  const answer = {
    article: examplePoll.article,
    choice: 'useful',
    previousChoice: null,
    class: 'counted',
  } as const;
  const poll = withVoteMoved(examplePoll, null, 'useful') as typeof examplePoll;
  const model = reactionReducer(pressed, { type: 'answered', answer: { ...answer, poll }, latest: false });
  expect([model.state, model.choice, model.saved]).toEqual(['sending', 'neutral', 'useful']);
});
