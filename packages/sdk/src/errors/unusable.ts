import { HumasConfigurationError } from './local-errors.js';

/** @throws {HumasConfigurationError} for an argument that no request can be made of; nothing was sent. */
export function unusable(message: string): never {
  throw new HumasConfigurationError(`humas: ${message}`, { code: 'invalid_argument' });
}
