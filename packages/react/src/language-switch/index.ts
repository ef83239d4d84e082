export { LanguageSwitch, type LanguageSwitchItem, type LanguageSwitchProps } from './language-switch.js';
