/**
 * Endings of Turkic, Tajik and Russian on a borrowed word, as shapes and not as lists: plural, whose it is, case
 * (“телеграм-ым-нан”, “instagram-im-da”). Latin letters have lost their diacritics here.
 */
const latin =
  /^(?:l[ae]r)?(?:[iyu]?m(?:[iyu]z)?|[iyu]?ng?(?:[iyu]z)?|s?[iyu])?(?:n?[dt][ae]n?|n[ae]n?|n?[dt][ae][kg][iyu]|[gqk][ae]|[dtn][iyu](?:ng?)?|[mbp]en|my|y?[ae]|l[ae])?$/;
const cyrillic =
  /^(?:ч?ик|шк|к)?(?:[лдт][ае]р)?(?:[ыіиуүөо]?м(?:[ыіиуү]з)?|[ыіиуү]?[ңн](?:[ыіиуү]з)?|с?[ыіиуүөо])?(?:н?[дт][аеоөэ]н?|н[аеоө]н?|н?[дт][аеоө][гғк][ыіиуү]|[ғқгкх][аеоөу]|[дтн][ыіиуү][ңн]?|[мбп]ен|менен|[аеу]|ом|ой|а[мтшх]|ами|ро)?$/;
/** Short stems (“тг”, “imo”) are parts of many words: only endings that are long or sure. */
const shortLatin = /^(?:[iyu]?m(?:[dt][ae]n?|[gqk]?[ae])?|n?[dt][ae](?:n|[gk][iy])?|[gqk][ae]|my)$/;
const shortCyrillic =
  /^(?:[ыіиу]?м(?:[дт][ае]н?|н[ае]н?|[ғқгк]?[ае])?|[дт][ае](?:н|[ғг][ыіи])?|[ғқгк][ае]|ш?к[аеу]|ш?кой|[аеуиы]|ам|ом|[дн][ыіи])$/;
const longEnough = 4;
/** The last consonant softens before a vowel: “тикток”, “тиктогым”. */
const hardened: Readonly<Record<string, string>> = { г: 'к', ғ: 'қ', б: 'п', g: 'k', b: 'p' };

/** Whether what is left of a word behind a stem is an ending, or several. */
export function isEnding(rest: string, stemLength: number): boolean {
  const short = stemLength < longEnough;
  const isLatin = rest <= 'z';
  return (isLatin ? (short ? shortLatin : latin) : short ? shortCyrillic : cyrillic).test(rest);
}

/** Every stem that a word may have, longest first, as it stands and with its last consonant hard. */
export function* stemsOf(word: string): Generator<string> {
  for (let cut = word.length - 1; cut >= 2; cut -= 1) {
    if (!isEnding(word.slice(cut), cut)) continue;
    const stem = word.slice(0, cut);
    yield stem;
    const hard = hardened[stem.at(-1) ?? ''];
    if (hard && cut > longEnough) yield stem.slice(0, -1) + hard;
  }
}
