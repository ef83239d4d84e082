import { Fragment } from 'react';
import { isRole } from '../byline/roles.js';
import type { Staff } from '../byline/staff.js';
import type { Credit } from '../internal/contract.js';
import type * as id from '../messages/id.js';
import { signOffParts } from './sign-off-parts.js';

type SignOffProps = {
  creditLine: string;
  credits: readonly Credit[];
  staff: Staff | undefined;
  label: (key: keyof typeof id.articleBody, values: { name: string }) => string;
};

/** Who signed, as written; initials whose names are known say them. */
export function SignOff({ creditLine, credits, staff, label }: SignOffProps) {
  return (
    <p className="humas-article-body__sign-off">
      {signOffParts(creditLine, credits, staff).map(({ text, name, role }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one line never change their order
        <Fragment key={index}>
          {name ? (
            <abbr title={role && isRole(role) ? label(`articleBody.${role}`, { name }) : name}>{text}</abbr>
          ) : (
            text
          )}
        </Fragment>
      ))}
    </p>
  );
}
