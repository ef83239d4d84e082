export { NewsCard } from '@humas/react';
