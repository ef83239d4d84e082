'use client';
import { type ReactNode, useId } from 'react';

/** Props of {@link ReactionOption}. */
export type ReactionOptionProps = {
  option: string;
  /** Its words, with their language where it is not the page's. */
  name: { lang?: string; children: string };
  chosen: boolean;
  closed: boolean;
  /** The count as shown and as spoken, and its part of all in percent; null hides the result. */
  result: { count: string; spoken: string; share: string } | null;
  onChoose: () => void;
};

/** One row: a button that keeps its name whatever it does, and its count outside it. */
export function ReactionOption({ option, name, chosen, closed, result, onChoose }: ReactionOptionProps) {
  const countId = useId();
  const className = 'humas-reaction-poll__option';
  const inside: ReactNode = (
    <>
      {result && (
        <svg className="humas-reaction-poll__fill" aria-hidden="true">
          <rect width={result.share} height="100%" />
        </svg>
      )}
      <span className="humas-reaction-poll__name" {...name} />
    </>
  );
  return (
    <div className="humas-reaction-poll__row" data-option={option} data-chosen={chosen}>
      {closed ? (
        <div className={className}>{inside}</div>
      ) : (
        <button
          type="submit"
          className={className}
          name="choice"
          value={option}
          aria-pressed={chosen}
          aria-describedby={result ? countId : undefined}
          onClick={(event) => {
            event.preventDefault();
            onChoose();
          }}
        >
          {inside}
        </button>
      )}
      {result && (
        <span id={countId} className="humas-reaction-poll__count">
          <span className="humas-hidden-text">{result.spoken}</span>
          <span aria-hidden="true">
            {result.count}
            <span className="humas-reaction-poll__share"> · {result.share}</span>
          </span>
        </span>
      )}
    </div>
  );
}
