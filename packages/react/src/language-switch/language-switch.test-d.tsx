import { LanguageSwitch } from './language-switch.js';

export const good = (
  <LanguageSwitch
    languages={[
      { lang: 'id', href: '/' },
      { lang: 'jv', name: 'Basa Jawa' },
    ]}
    current="jv"
  />
);

export const bad = (
  <>
    {/* @ts-expect-error a switch between nothing */}
    <LanguageSwitch />
    {/* @ts-expect-error a link without its language cannot be found by who reads only that one */}
    <LanguageSwitch languages={[{ name: 'English', href: '/en' }]} />
    {/* @ts-expect-error it leads by links, not by code */}
    <LanguageSwitch languages={[]} onChange={() => undefined} />
  </>
);
