import type { Poll, Reaction, SavedReaction } from '@humas/contract';
import { examples } from '@humas/contract/examples';
import { BeaconError, type BeaconErrorCode, type Voter } from '@humas/sdk/beacon';

/** A poll of the contract's own example. */
export const examplePoll: Poll = {
  ...examples['polls.get'],
  options: examples['polls.get'].options.map((option) => ({ ...option })),
};

/** Its article. */
export const article = examplePoll.article;

type FakeVoterOptions = {
  /** The tally before this reader does anything; the earlier choice is in it. */
  poll?: Poll;
  /** What this browser chose earlier. */
  earlier?: string | null;
  /** The code every write is refused with while set. */
  failing?: BeaconErrorCode;
  /** How the server classes the votes. */
  counted?: boolean;
  /** Writes wait for this, so that a test decides when the server answers. */
  gate?: () => Promise<void>;
};

/** A voter with a server inside: the same promises as `createVoter`, no network. */
export type FakeVoter = Voter & {
  failing: BeaconErrorCode | undefined;
  sent: (string | null)[];
  forgotten: boolean;
};

/**
 * A voter for stories and tests. Set `failing` to have writes refused, read `sent` for what was asked.
 */
export function fakeVoter(options: FakeVoterOptions = {}): FakeVoter {
  let { poll = examplePoll, earlier = null } = options;
  let secret = options.earlier !== undefined;
  let last: Promise<unknown> = Promise.resolve();

  const write = async (choice: string | null): Promise<SavedReaction> => {
    await options.gate?.();
    if (voter.failing) throw new BeaconError('humas: refused by the fake server.', voter.failing, true);
    const previousChoice = earlier;
    earlier = choice;
    if (options.counted !== false) poll = moved(poll, previousChoice, choice);
    const saved = { article: poll.article, choice, previousChoice, poll };
    return { ...saved, class: choice === null ? null : options.counted === false ? 'suspected' : 'counted' };
  };
  const inOrder = (choice: string | null) => {
    voter.sent.push(choice);
    const result = last.then(() => write(choice));
    last = result.catch(() => {});
    return result;
  };
  const voter: FakeVoter = {
    failing: options.failing,
    sent: [],
    forgotten: false,
    choice: async (): Promise<Reaction | null> =>
      secret ? { article: poll.article, choice: earlier, class: earlier ? 'counted' : null } : null,
    set: (choice) => {
      secret = true;
      return inOrder(choice);
    },
    withdraw: () => inOrder(null),
    forget: () => {
      secret = false;
      voter.forgotten = true;
    },
    hasVoted: () => secret,
  };
  return voter;
}

/** The server's own arithmetic, written apart from the widget's so that one can judge the other. */
function moved(poll: Poll, from: string | null, to: string | null): Poll {
  const options = poll.options.map((option) => {
    if (option.key === from && option.key !== to) return { ...option, count: option.count - 1 };
    if (option.key === to && option.key !== from) return { ...option, count: option.count + 1 };
    return option;
  });
  return { ...poll, options, total: options.reduce((sum, option) => sum + option.count, 0) };
}
