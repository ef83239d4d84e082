import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { article, examplePoll } from '../../test/fake-voter.js';
import { ShareBar } from '../share-bar/index.js';
import { ReactionPoll } from './index.js';

const poll = renderToStaticMarkup(
  <ReactionPoll
    article={article}
    poll={examplePoll}
    apiUrl="https://api.example/"
    returnTo="https://kepegawaian.example/berita/a"
  />,
);

it('the poll is a form that posts to the API and says where to come back to', () => {
  const form = poll.match(/^<form [^>]*>/)?.[0];
  expect(form).toContain('method="post"');
  expect(form).toContain(`action="https://api.example/v1/articles/${article}/reaction"`);
  expect(poll).toContain('type="hidden" name="returnTo" value="https://kepegawaian.example/berita/a"');
  // The API's result page then speaks the language of the page the reader came from, not the browser's.
  expect(poll).toContain('type="hidden" name="locale" value="id"');
});

it('every option is a submit button with the name and value the API reads', () => {
  const buttons = [...poll.matchAll(/<button[^>]*>/g)].map(([tag]) => tag);
  expect(buttons).toHaveLength(examplePoll.options.length);
  for (const [index, { key }] of examplePoll.options.entries()) {
    expect(buttons[index]).toContain('type="submit"');
    expect(buttons[index]).toContain('name="choice"');
    expect(buttons[index]).toContain(`value="${key}"`);
    expect(buttons[index]).toContain('aria-pressed="false"');
  }
});

it('the live regions are in the page, empty, before anything is said', () => {
  expect(poll).toMatch(/<div role="status" aria-atomic="true" class="humas-hidden-text"><\/div>/);
});

it('the bar is links; what needs JavaScript keeps its place unseen', () => {
  const bar = renderToStaticMarkup(<ShareBar url="https://kepegawaian.example/berita/a" title="Judul" />);
  expect(bar.match(/<a [^>]*href="https:/g)).toHaveLength(6);
  expect(bar).toMatch(/<button[^>]*hidden=""/);
  expect(bar).toMatch(/<details[^>]*><summary/);
});
