/**
 * Kazakh has been written in several Latin alphabets: the decrees of 2021, February 2018 and October 2017, the one
 * of the Turkic languages, and plain ASCII as it is typed. The Cyrillic letters are those that `letters` lists.
 */
const letters =
  'а ә б в г ғ д е ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш ы і э ь ю я'.split(' ');
const alphabets = [
  'a ä b v g ğ d e j z i i k q l m n ñ o ö p r s t u ū ü f h h ts tş ş y ı e  iu ia',
  'a á b v g ǵ d e j z ı ı k q l m n ń o ó p r s t ý u ú f h h ts ch sh y i e  ıý ıa',
  "a a' b v g g' d e j z i' i' k q l m n n' o o' p r s t y' u u' f h h ts c' s' y i e  i'y' i'a",
  'a ä b v g ğ d e j z i y k q l m n ñ o ö p r s t w u ü f x h ts ç ş ı i e  yu ya',
  'a a b v g g d e j z i i k q l m n n o o p r s t u u u f h h ts ch sh y i e  yu ya',
  'a a b v g g d e zh z i y k k l m n ng o o p r s t u u u f kh h ts ch sh y i e  yu ya',
].map((alphabet) => {
  const signs = alphabet.split(' ');
  return new Map(letters.map((letter, i) => [letter, signs[i] ?? '']));
});
const isCyrillic = /^[а-яәғқңөұүһі_]+$/;

/** Words, those in Cyrillic letters with what they are in each Latin alphabet. */
export const withLatin = (words: string): string =>
  [...new Set(words.split(' ').flatMap(spellingsOf))].join(' ');

/** The same for `VALUE word …|VALUE word …`. */
export const numbersWithLatin = (groups: string): string =>
  groups.split('|').map(withLatin).join('|');

const spellingsOf = (word: string): readonly string[] =>
  isCyrillic.test(word)
    ? [
        word,
        ...alphabets.map((alphabet) =>
          [...word].map((char) => alphabet.get(char) ?? char).join(''),
        ),
      ]
    : [word];
