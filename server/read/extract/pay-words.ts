const begins =
  /^(?:cash|кэш|кеш|pay|пейп|пэйп|بای|پی|باي|rev|рев|ريف|ریو|transfer|wise|вайз|prompt|kaspi|каспи|mbank|мбанк|пейми|пэйми|m-?pesa|qiwi|киви)|ペイパル|페이팔|เพย์พาล|레볼루트|レボリュート|ワイズ|와이즈|พร้อม/i;

/** Whether a word is, or begins, the name of a service that `pay-names.ts` or `pay-phones.ts` looks for. */
export const mayNamePayment = (word: string): boolean => begins.test(word);
