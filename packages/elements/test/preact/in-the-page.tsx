import { type ComponentType, createElement, type ReactNode } from 'react';
import { mount } from 'the-renderer';
import * as agencyIdentity from '../../../react/src/agency-identity/agency-identity.stories.tsx';
import * as clarificationBanner from '../../../react/src/clarification-banner/clarification-banner.stories.tsx';
import * as contactChannels from '../../../react/src/contact-channels/contact-channels.stories.tsx';
import { MessageForm } from '../../../react/src/message-form/index.ts';
import * as messageForm from '../../../react/src/message-form/message-form.stories.tsx';
import { NewsCard, type NewsCardProps } from '../../../react/src/news-card/index.ts';
import * as newsCard from '../../../react/src/news-card/news-card.stories.tsx';
import * as newsList from '../../../react/src/news-list/news-list.stories.tsx';
import { ReactionPoll } from '../../../react/src/reaction-poll/index.ts';
import * as reactionPoll from '../../../react/src/reaction-poll/reaction-poll.stories.tsx';
import { ShareBar } from '../../../react/src/share-bar/index.ts';
import * as shareBar from '../../../react/src/share-bar/share-bar.stories.tsx';
import * as viewCounter from '../../../react/src/view-counter/view-counter.stories.tsx';
import { fakeSender, terms } from '../../../react/test/fake-sender.ts';
import { article, examplePoll, fakeVoter } from '../../../react/test/fake-voter.ts';
import { serialize } from './serialize.ts';

type Args = Record<string, unknown>;
type Story = { args?: Args; render?: (args: Args) => ReactNode; decorators?: Decorator[] };
type Decorator = (story: () => ReactNode) => ReactNode;
type Meta = Story & { component: ComponentType<Args> };

const files = {
  newsList,
  newsCard,
  shareBar,
  viewCounter,
  reactionPoll,
  clarificationBanner,
  messageForm,
  agencyIdentity,
  contactChannels,
};

/** Every story of a file, by name. */
function storiesOf(file: object): [name: string, node: (locale: string) => ReactNode][] {
  const { default: meta, ...stories } = file as { default: Meta } & Record<string, Story>;
  return Object.entries(stories).map(([name, story]) => [
    name,
    (locale) => {
      const args = { ...meta.args, ...story.args, locale };
      const render = story.render ?? meta.render ?? ((props: Args) => createElement(meta.component, props));
      const decorators = [...(story.decorators ?? []), ...(meta.decorators ?? [])];
      return decorators.reduce((node, decorate) => decorate(() => node), render(args));
    },
  ]);
}

function shown(node: ReactNode, name = ''): HTMLElement {
  const host = document.createElement('div');
  host.dataset.name = name;
  document.body.append(host);
  mount(node, host);
  return host;
}

const voter = fakeVoter({ failing: 'network' });
const send = fakeSender({ failing: 'offline' });

/** What tests ask of a page, whichever renderer it has. */
const inThePage = {
  voter,
  send,
  showStories(): void {
    for (const [file, module] of Object.entries(files))
      for (const [name, node] of storiesOf(module))
        for (const locale of ['id', 'en']) shown(node(locale), `${file} ${name} ${locale}`);
  },
  stories: (): Record<string, string> =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-name]')].map((host) => [
        host.getAttribute('data-name'),
        serialize(host),
      ]),
    ),
  /** What the device's own sheet was asked to share. */
  shared: [] as unknown[],
  showAlive(): void {
    const share = (data: unknown) => Promise.resolve(inThePage.shared.push(data));
    Object.defineProperty(navigator, 'share', { value: share });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    shown(<ShareBar url="https://a.example/" title="Judul" />);
    shown(<ReactionPoll article={article} poll={examplePoll} voter={voter} apiUrl="https://api.example" />);
    shown(<MessageForm agency="kepegawaian" terms={terms} send={send} apiUrl="https://api.example" />);
  },
  /** Each by itself, as each has a shadow root of its own: ids of two of Preact's trees may be the same. */
  alive: () => [...document.body.children].map(serialize).join('\n'),
  card(props: NewsCardProps): string {
    const host = shown(<NewsCard {...props} />);
    host.remove();
    return serialize(host);
  },
};

/** In a test: what `window.inThePage` has. */
export type InThePage = typeof inThePage;

Object.assign(window, { inThePage });
