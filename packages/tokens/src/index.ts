export { cssVariable, type TokenName } from './css-variable.js';
export { tokenNames } from './generated.js';
export {
  type CardManner,
  cardManners,
  type DateManner,
  dateManners,
  type Manners,
  type MastheadManner,
  mastheadManners,
} from './manners.js';
export { kawung, type Motif, type MotifName, motifs, padi, wave } from './motifs.js';
export { type ThemeAttributes, themeAttributes } from './theme-attributes.js';
export {
  type ColourName,
  isThemeName,
  type SchemeName,
  schemeNames,
  type Theme,
  type ThemeName,
  themeNames,
  themes,
} from './themes.js';
