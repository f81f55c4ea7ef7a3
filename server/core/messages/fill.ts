import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';

/** What the places of a message are filled with. */
export type Values = Record<string, string | number>;

/** The words of one language, by key: ICU messages, of which https://unicode-org.github.io/icu/userguide tells. */
export type Speak = (key: string, values?: Values) => string;

/** As numbers stand everywhere: grouped as the language does, in the digits of the evidence. */
export const withDigits = (locale: string): string => `${locale}-u-ca-gregory-nu-latn`;

/** Of a language that an engine has no rules for, one form: it must not borrow those of the machine. */
const withoutForms = 'ja';

export const rulesOf = (locale: string): Intl.PluralRules =>
  new Intl.PluralRules(
    Intl.PluralRules.supportedLocalesOf(locale).length > 0 ? locale : withoutForms,
  );

/** The places where a number decides between forms: it has to stay a number. */
function decidedBy(elements: readonly MessageFormatElement[], found = new Set<string>()) {
  for (const one of elements)
    if (one.type === TYPE.plural || one.type === TYPE.select) {
      found.add(one.value);
      for (const { value } of Object.values(one.options)) decidedBy(value, found);
    }
  return found;
}

/** As the messages of this product are read: there is no markup in them. */
export const parsed = (message: string): MessageFormatElement[] =>
  parse(message, { ignoreTag: true });

/**
 * @param locale of the numbers and plural forms, such as `ru`
 * @param textOf the message of a key
 * @returns gives sentences; a place without a value is left as it stands
 */
export function speaker(locale: string, textOf: (key: string) => string): Speak {
  const numbers = new Intl.NumberFormat(withDigits(locale));
  const rules = rulesOf(locale);
  const formatters = { getNumberFormat: () => numbers, getPluralRules: () => rules };
  const made = new Map<string, (values: Values) => string>();
  const make = (text: string) => {
    // Most have no place, and are shown often.
    if (!/[{']/.test(text)) return () => text;
    const elements = parsed(text);
    const decide = decidedBy(elements);
    const format = new IntlMessageFormat(elements, locale, undefined, {
      formatters: { ...formatters, getDateTimeFormat: () => new Intl.DateTimeFormat(locale) },
    });
    return (values: Values) => {
      const shown: Values = {};
      for (const [name, value] of Object.entries(values))
        shown[name] =
          typeof value === 'number' && !decide.has(name) ? numbers.format(value) : value;
      try {
        return String(format.format(shown));
      } catch {
        return text;
      }
    };
  };
  return (key, values = {}) => {
    const fill = made.get(key) ?? make(textOf(key));
    made.set(key, fill);
    return fill(values);
  };
}
