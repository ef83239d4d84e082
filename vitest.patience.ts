/**
 * How long a test waits for what must come: a text, an event, an answer. Waiting ends at once when it is there, so a
 * suite is no slower for it; only what never comes is said later.
 */
export const patience = 60_000;

/** Every suite's limits. Only against hanging for ever: a slow machine is no fault. */
export const timeouts = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  teardownTimeout: 300_000,
  expect: { poll: { timeout: patience } },
};
