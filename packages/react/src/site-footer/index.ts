export {
  SiteFooter,
  type SiteFooterAgency,
  type SiteFooterColumn,
  type SiteFooterProps,
} from './site-footer.js';
