export { KeyFigures, type KeyFiguresProps } from './key-figures.js';
