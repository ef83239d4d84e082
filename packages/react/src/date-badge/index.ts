export { DateBadge, type DateBadgeProps } from './date-badge.js';
