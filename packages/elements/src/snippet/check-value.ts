import type { Field, LocalText } from './types.js';

const AGENCY = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|agc_[0-7][0-9a-hjkmnp-tv-z]{25})$/;
const ARTICLE = /^art_[0-7][0-9a-hjkmnp-tv-z]{25}$/;
const SLUG = /^[A-Za-z0-9][A-Za-z0-9._~-]*$/;
/** What cannot be seen: it would hide in the pasted code, or turn its words around. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}]/u;

/** An address of the web, or an error in words. Only these two schemes: anything else runs where it is pressed. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\//i.test(text) && !/\s/.test(text) && URL.canParse(text);

const oneOf = (values: readonly string[]): LocalText => ({
  id: `Pilih salah satu: ${values.join(', ')}.`,
  en: `Choose one of ${values.join(', ')}.`,
});

const addressNeeded: LocalText = {
  id: 'Tulis alamat lengkap yang dimulai dengan https://.',
  en: 'Write a whole address that begins with https://.',
};

function problemOfText(text: string, most: number): LocalText | undefined {
  if ([...text].length > most) return { id: `Paling banyak ${most} huruf.`, en: `At most ${most} letters.` };
  return UNSEEN.test(text)
    ? {
        id: 'Tulis ulang: ada huruf yang tidak terlihat.',
        en: 'Write it anew: it holds characters that cannot be seen.',
      }
    : undefined;
}

/** Why a value does not fit its field, in words; nothing when it does. */
export function problemOf(field: Field, value: string | number | boolean): LocalText | undefined {
  if (field.type === 'flag')
    return value === true ? undefined : { id: 'Hanya ya atau tidak.', en: 'Only true or false.' };
  if (typeof value === 'boolean') return { id: 'Tulis sebuah nilai.', en: 'Give it a value.' };
  const text = String(value);
  const given = (values: readonly { value: string }[]) =>
    values.map((choice) => choice.value).filter(Boolean);
  switch (field.type) {
    case 'agency':
      return AGENCY.test(text)
        ? undefined
        : {
            id: 'Pilih instansi dari daftar.',
            en: 'Give the agency’s slug, such as kepegawaian, or its agc_ id.',
          };
    case 'article':
      return ARTICLE.test(text)
        ? undefined
        : { id: 'Pilih artikel, atau tulis kodenya: art_01h….', en: 'Give the article’s id: art_01h….' };
    case 'slug':
      return SLUG.test(text)
        ? undefined
        : {
            id: 'Hanya huruf, angka, titik, dan tanda hubung.',
            en: 'Only letters, figures, dots and hyphens.',
          };
    case 'address':
      return isWebAddress(text) && !UNSEEN.test(text) ? undefined : addressNeeded;
    case 'text':
      return problemOfText(text, field.maxLength);
    case 'number': {
      const { min, max } = field;
      const fits = /^\d{1,6}$/.test(text) && Number(text) >= min && Number(text) <= max;
      return fits
        ? undefined
        : {
            id: `Tulis angka bulat dari ${min} sampai ${max}.`,
            en: `Give a whole number from ${min} to ${max}.`,
          };
    }
    case 'choice': {
      const values = given(field.choices);
      return values.includes(text) ? undefined : oneOf(values);
    }
    case 'choices': {
      const values = given(field.choices);
      return text.split(' ').every((one) => values.includes(one)) ? undefined : oneOf(values);
    }
  }
}
