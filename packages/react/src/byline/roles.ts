/** Roles of a credit that there are words for, in the order they are named. */
export const ROLES = ['writer', 'reporter', 'photographer', 'editor', 'translator', 'source'] as const;

/** Whether a role is one of them: the API may have learned another since. */
export const isRole = (role: string): boolean => ROLES.some((known) => known === role);
