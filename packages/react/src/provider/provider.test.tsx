import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ViewBeacon } from '../view-counter/index.js';
import { HumasProvider, useHumas } from './index.js';

const Settings = () => <output>{JSON.stringify(useHumas())}</output>;

// React repeats what a component throws on the console.
afterEach(() => vi.restoreAllMocks());
const quietly = () => vi.spyOn(console, 'error').mockImplementation(() => {});

describe('useHumas', () => {
  it('gives the nearest settings, with defaults for what was left out', () => {
    render(
      <HumasProvider apiUrl="https://api.example">
        <Settings />
      </HumasProvider>,
    );
    expect(JSON.parse(screen.getByRole('status').textContent)).toEqual({
      apiUrl: 'https://api.example',
      locale: 'id',
      timeZone: 'Asia/Jakarta',
      labels: {},
    });
  });

  it('names the provider when there is none', () => {
    quietly();
    expect(() => render(<Settings />)).toThrow(/humas: .*HumasProvider.*\. .*\. .*HumasProvider apiUrl/);
  });
});

describe('a widget that needs the API', () => {
  it('names itself and both ways out when nobody said where it is', () => {
    quietly();
    expect(() => render(<ViewBeacon article="art_x" />)).toThrow(/ViewBeacon.*apiUrl.*<HumasProvider/);
  });

  it('lets its own address win', () => {
    const start = vi.fn(() => () => {});
    render(
      <HumasProvider apiUrl="https://one.example">
        <ViewBeacon article="art_x" apiUrl="https://two.example" start={start} />
      </HumasProvider>,
    );
    expect(start).toHaveBeenCalledWith({ apiUrl: 'https://two.example', article: 'art_x' });
  });
});
