import { render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { HumasProvider } from '../provider/index.js';
import { type UseViewCounterOptions, useViewCounter, ViewBeacon, ViewCounter } from './index.js';

const article = 'art_01hbytm700e5k8jv2xw6q4n9rc';

describe('ViewCounter', () => {
  it.each([
    [19111, 'id', 'Dibaca 19.111 kali'],
    [19111, 'en', 'Read 19,111 times'],
    [1, 'id', 'Dibaca 1 kali'],
    [1, 'en', 'Read 1 time'],
    [0, 'id', 'Dibaca 0 kali'],
  ] as const)('says %s in %s as "%s"', (views, locale, text) => {
    const { container } = render(<ViewCounter views={views} locale={locale} />);
    expect(container.textContent).toBe(text);
  });

  it.each([null, undefined])('shows nothing for %s: unknown is not 0', (views) => {
    const { container } = render(<ViewCounter views={views} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('takes the total of what the API gives', () => {
    const excluded = { bot: 42, prefetch: 3, suspected: 0, late: 1, nojs: 2 };
    render(<ViewCounter views={{ total: 19111, counted: 111, baseline: 19000, excluded }} />);
    expect(screen.getByText('19.111')).toBeVisible();
  });

  it('keeps the whole count for readers who listen when it is short for those who see', () => {
    const { container } = render(<ViewCounter views={19111} variant="compact" />);
    const [seen, heard] = container.querySelectorAll('.humas-view-counter > span');
    expect(seen).toHaveAttribute('aria-hidden', 'true');
    expect(seen?.textContent).toBe('Dibaca 19,1\u00A0rb kali');
    expect(heard?.textContent).toBe('Dibaca 19.111 kali');
    expect(heard).not.toHaveAttribute('aria-hidden');
  });

  it('is plain text, not a live region, and puts the number where the words want it', async () => {
    const { container } = render(<ViewCounter views={7} labels={{ 'viewCounter.views': '{n}× dilihat' }} />);
    expect(container.textContent).toBe('7× dilihat');
    expect(container.querySelector('[role], [aria-live]')).toBeNull();
    expect((await axe.run(container)).violations).toEqual([]);
  });
});

describe('ViewBeacon and useViewCounter', () => {
  it('start one watch and stop it when they leave', () => {
    const stop = vi.fn();
    const start = vi.fn(() => stop);
    const { unmount, container } = render(
      <HumasProvider apiUrl="https://api.example/">
        <ViewBeacon article={article} start={start} />
      </HumasProvider>,
    );
    expect(container).toBeEmptyDOMElement();
    expect(start).toHaveBeenCalledExactlyOnceWith({ apiUrl: 'https://api.example', article });
    unmount();
    expect(stop).toHaveBeenCalledOnce();
  });

  it('leave one watch running under StrictMode', () => {
    let running = 0;
    const start = () => {
      running += 1;
      return () => {
        running -= 1;
      };
    };
    render(
      <StrictMode>
        <ViewBeacon article={article} apiUrl="https://api.example" start={start} />
      </StrictMode>,
    );
    expect(running).toBe(1);
  });

  it('return exactly the props of ViewCounter and count the view', () => {
    const start = vi.fn(() => () => {});
    const Page = (options: UseViewCounterOptions) => <ViewCounter {...useViewCounter(options)} />;
    render(<Page article={article} apiUrl="https://api.example" views={19111} start={start} locale="en" />);
    expect(screen.getByText('19,111')).toBeVisible();
    expect(start).toHaveBeenCalledOnce();
  });
});
