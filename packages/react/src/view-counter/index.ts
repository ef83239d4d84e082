export { type UseViewCounterOptions, useViewCounter } from './use-view-counter.js';
export { type StartViewBeacon, ViewBeacon, type ViewBeaconProps } from './view-beacon.js';
export { ViewCounter, type ViewCounterProps } from './view-counter.js';
