export { SearchBox, type SearchBoxProps, type SearchBoxScope } from './search-box.js';
