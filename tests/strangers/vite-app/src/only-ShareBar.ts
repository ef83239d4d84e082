export { ShareBar } from '@humas/react';
