export {
  SiteHeader,
  type SiteHeaderAgency,
  type SiteHeaderItem,
  type SiteHeaderProps,
} from './site-header.js';
export type { MastheadMotif } from './site-header-motif.js';
