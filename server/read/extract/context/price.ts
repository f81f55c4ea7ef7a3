/** A piece of the folded text: offsets in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const amount = String.raw`\d{1,3}(?:[ .,'\u00a0]\d{3}){1,3}|\d{1,8}(?:[.,]\d{1,2})?`;
const thousands =
  'тысяч[аи]?|тыс\\.?|т\\.|к|k|мың|миң|минг|ming|myñ|müň|млн|mln|million|bin|milyon|ҳазор|هزار|هزاره|زره|ألف|الف|พัน|หมื่น|万|만|천|千';
/** Signs and words of currencies; a word may take an ending ("рублей", "теңгеге", "долларов"). */
const words =
  'тенге|теңге|тенг|tenge|teñge|сомон[ӣи]|somoni|сом|манат|manat|сўм|сум|руб|рубл|lira|лир|дирхам|dirham|доллар|dollar|dolar|евро|euro|бат|baht|йен|иен|yen|вон|won|юан|yuan|долл';
const short =
  "тг|tg|so'm|som|sum|тнг|р\\.?|tl|aed|usd|eur|rub|kzt|kgs|uzs|tjs|tmt|try|thb|jpy|krw|afn|gbp|aud";
const bare =
  '[$€£¥₸₽₩฿₺؋円元원]|บาท|درهم|دراهم|افغان[یيۍ]|دالر|ډالر|دولار|لیره|لیرې|تومان|ریال|ريال';
const currency = `(?:(?:${words})\\p{L}{0,5}(?!\\p{L})|(?:${short})(?!\\p{L})|${bare})`;
const range = `(?:${amount})(?:\\s?[-–—~〜]\\s?(?:${amount}))?`;
/** Every repetition is bounded and begins at a digit or a sign: linear time. */
const price = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d.,:/+~〜-])(?:${range}\\s{0,2}(?:(?:${thousands})\\s?)?${currency}|(?:[$€£¥₸₽₩฿₺]|(?:aed|usd|eur|us\\$)\\s)\\s?${range}(?![\\d]))`,
  'giu',
);
const digit = /\d/;

/**
 * The first price that a text states: an amount beside a currency. What is part of a contact is none.
 * @param taken whether a place of the folded text belongs to a contact
 */
export function priceIn(text: string, taken: (span: Span) => boolean): Span | undefined {
  if (!digit.test(text)) return undefined;
  for (const { 0: written, index } of text.matchAll(price)) {
    const span = { start: index, end: index + written.trimEnd().length };
    if (!taken(span)) return span;
  }
  return undefined;
}
