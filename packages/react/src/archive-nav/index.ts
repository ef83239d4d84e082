export { ArchiveNav, type ArchiveNavMonth, type ArchiveNavProps } from './archive-nav.js';
