export { ContactChannels, type ContactChannelsProps } from './contact-channels.js';
export type { ContactAgency } from './contact-items.js';
