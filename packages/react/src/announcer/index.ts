export { Announcer, type AnnouncerProps, useAnnouncer } from './announcer.js';
