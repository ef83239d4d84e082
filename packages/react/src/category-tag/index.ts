export { CategoryTag, type CategoryTagProps } from './category-tag.js';
