export { ReadAlso, type ReadAlsoProps } from './read-also.js';
