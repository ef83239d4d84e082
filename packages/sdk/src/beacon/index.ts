/**
 * Views and votes in a reader's browser: no dependency, no cookie, nothing that names the reader.
 *
 * @packageDocumentation
 */
export { type Beacon, type BeaconOptions, createBeacon, startViewBeacon } from './beacon.js';
export { BeaconError, type BeaconErrorCode } from './beacon-error.js';
export { createVoter, type Voter, type VoterOptions } from './voter.js';
