export { Byline, type BylineProps } from './byline.js';
export type { Staff } from './staff.js';
