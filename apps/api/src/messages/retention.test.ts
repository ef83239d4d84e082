import { expect, test } from 'vitest';
import { ConfigError, loadConfig } from '../config.js';

test('messages are kept as long as is published, unless the operator says otherwise', () => {
  expect(loadConfig({}).retention).toEqual({ rejected: 30, pending: 180, approved: 730 });
  const env = {
    HUMAS_RETENTION_REJECTED_DAYS: '7',
    HUMAS_RETENTION_PENDING_DAYS: '',
    HUMAS_RETENTION_APPROVED_DAYS: '90',
  };
  expect(loadConfig(env).retention).toEqual({ rejected: 7, pending: 180, approved: 90 });
});

test.each(['0', '-1', '30 hari', '3651', '1.5'])('%s days are explained and not taken', (days) => {
  const load = () => loadConfig({ HUMAS_RETENTION_PENDING_DAYS: days });
  expect(load).toThrow(ConfigError);
  expect(load).toThrow(`HUMAS_RETENTION_PENDING_DAYS is "${days}", expected a whole number from 1 to 3650.`);
});
