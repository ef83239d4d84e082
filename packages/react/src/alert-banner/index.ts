export { AlertBanner, type AlertBannerProps } from './alert-banner.js';
export { type AlertClient, type UseAlertBannerOptions, useAlertBanner } from './use-alert-banner.js';
