import { Fragment } from 'react';
import type { Credit } from '../internal/contract.js';
import type * as id from '../messages/id.js';
import { signOffParts } from './sign-off-parts.js';

type SignOffProps = {
  creditLine: string;
  credits: readonly Credit[];
  label: (key: keyof typeof id.articleBody, values: { name: string }) => string;
};

/** Who signed, as written; initials whose names are known say them. */
export function SignOff({ creditLine, credits, label }: SignOffProps) {
  return (
    <p className="humas-article-body__sign-off">
      {signOffParts(creditLine, credits).map(({ text, credit }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one line never change their order
        <Fragment key={index}>
          {credit ? (
            <abbr title={label(`articleBody.${credit.role}`, { name: credit.name })}>{text}</abbr>
          ) : (
            text
          )}
        </Fragment>
      ))}
    </p>
  );
}
