export { ClarificationBanner, type ClarificationBannerProps } from './clarification-banner.js';
