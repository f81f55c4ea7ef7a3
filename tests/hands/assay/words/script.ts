const latinLetters = "o' g' sh ch yo yu ya ye ' a b d e f g h i j k l m n o p q r s t u v x y z";
const cyrillicLetters = 'ў ғ ш ч ё ю я е ъ а б д е ф г ҳ и ж к л м н о п қ р с т у в х й з';

const letterOf = new Map(
  latinLetters.split(' ').map((latin, i) => [latin, cyrillicLetters.split(' ')[i]]),
);

const letters = /\{\w+\}|WhatsApp|o'|g'|sh|ch|y[oeua]|[a-z']/gi;

function cyrillic(latin: string): string {
  const letter = letterOf.get(latin.toLowerCase());
  if (letter === undefined) return latin;
  return latin.charAt(0) === latin.charAt(0).toLowerCase() ? letter : letter.toUpperCase();
}

/** Uzbek as it is written in Cyrillic letters; slots stay. */
export const inCyrillic = (latin: string): string =>
  latin
    .replace(/(?<![\w'{])e/g, 'э')
    .replace(/(?<![\w'{])E/g, 'Э')
    .replace(letters, cyrillic);
