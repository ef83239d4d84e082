/**
 * Hooks and a log for a client: tracing, metrics, and what went over the wire.
 *
 * @packageDocumentation
 */

export type { ErrorEvent, Observer, RequestEvent, ResponseEvent } from '../core/observer.js';
export type { Hooks } from './hooks.js';
export type { Logger } from './logger.js';
export { observe } from './observe.js';
