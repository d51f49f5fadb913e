import { wordsOf } from '../../text/words.js';

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A name in Latin letters, as ids are written: “josé maría aznar” is jose-maria-aznar. */
export const slugOf = (name: string): string =>
  wordsOf(
    folded(name)
      .replace(/[’'.]/g, '')
      .replace(/ł/g, 'l')
      .replace(/ø/g, 'o')
      .replace(/ß/g, 'ss')
      .replace(/[^\p{ASCII}]/gu, ' '),
  )
    .join('-')
    .slice(0, 64)
    .replace(/-+$/, '');

/** A word by its sound, so that spellings of one Russian name are alike: Yuri and Yury, Viktor and Victor, Sergeyev and Sergeev. */
const sound = (word: string): string =>
  folded(word)
    .replace(/(?<=[aeiou])ye|yo(?=v)|(?<=.)ye/g, 'e')
    .replace(/e(?=ev)/g, '')
    .replace(/ks/g, 'x')
    .replace(/ck|c(?![hiey])|q/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/s/g, 'z')
    .replace(/(?:iy|ii|ij|ey|ei|yi|y|i)(?![aou])/g, 'i')
    .replace(/(.)\1+/g, '$1');

/** What two spellings of a person’s name have in common: the first and the last word by their sound. */
export function personKey(name: string): string {
  const words = wordsOf(name).filter((word) => word.length > 1);
  return `${sound(words[0] ?? '')} ${sound(words.at(-1) ?? '')}`;
}

export const surnameOf = (name: string): string => /[^\s]+$/u.exec(name)?.[0] ?? name;

const fillers = new Set(['the', 'of', 'for', 'and', 'affairs', 'on', 's']);

/** What two names of a body have in common: Russian Defense Ministry, Ministry of Defence. `without` are adjectives of its state. */
export const bodyKey = (name: string, without: ReadonlySet<string>): string =>
  [
    ...new Set(
      wordsOf(
        folded(name)
          .replace(/defense/g, 'defence')
          .replace(/u\.s\./g, 'us'),
      ).filter((word) => !fillers.has(word) && !without.has(word)),
    ),
  ]
    .sort()
    .join(' ');
