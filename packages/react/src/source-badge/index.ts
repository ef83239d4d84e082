export { SourceBadge, type SourceBadgeProps } from './source-badge.js';
