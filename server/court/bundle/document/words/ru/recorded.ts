import countries from 'i18n-iso-countries';
import type { recorded as en } from '../en/recorded.ts';
import { counted, digits } from './common.ts';
import { reasonParts } from './hub-reasons.ts';

/** What a snapshot says in words of the program. What is not known here stays as it was recorded. */
export type Rule = readonly [said: RegExp, say: (...parts: string[]) => string];

export const saidBy =
  (rules: readonly Rule[]) =>
  (words: string): string => {
    for (const [said, say] of rules) {
      const found = said.exec(words);
      if (found) return say(...found.slice(1));
    }
    return words;
  };

const exact = (pairs: Readonly<Record<string, string>>): Rule[] =>
  Object.entries(pairs).map(([said, say]) => [
    new RegExp(`^${said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
    () => say,
  ]);

const simple = saidBy(
  exact({
    'contact field': 'поле контактов',
    'source field': 'поле источника',
    'phone reader': 'распознавание телефонов',
    'written-out address': 'адрес, записанный словами',
    'handle pattern': 'образец имени учётной записи',
    'link pattern': 'образец ссылки',
    'payment checksum': 'контрольная сумма платёжного реквизита',
    'payment name': 'название платёжной системы',
    'place name': 'название места',
    'code in a picture': 'код на изображении',
  }),
);

const method = saidBy([
  [/^code in a picture, (.*)$/, (by = '') => `код на изображении, ${simple(by)}`],
  [
    /^words in a picture \((.*?)\), (.*)$/,
    (engine, by = '') => `слова на изображении (${engine}), ${simple(by)}`,
  ],
  [/^(.*)$/, (by = '') => simple(by)],
]);

const languages: Readonly<Record<string, string>> = {
  English: 'английский',
  Russian: 'русский',
  Kazakh: 'казахский',
  Kyrgyz: 'кыргызский',
  Uzbek: 'узбекский',
  Tajik: 'таджикский',
  Turkish: 'турецкий',
  Arabic: 'арабский',
  Dari: 'дари',
  Pashto: 'пушту',
  Thai: 'тайский',
  Korean: 'корейский',
  Chinese: 'китайский',
  Japanese: 'японский',
  Turkmen: 'туркменский',
};

const turns: Readonly<Record<string, string>> = {
  'rotated by 90°': 'с поворотом на 90°',
  'rotated by 180°': 'с поворотом на 180°',
  'rotated by 270°': 'с поворотом на 270°',
  'mirrored top to bottom': 'в отражении сверху вниз',
  'mirrored left to right': 'в отражении слева направо',
  'mirrored along the main diagonal': 'в отражении по главной диагонали',
  'mirrored along the other diagonal': 'в отражении по другой диагонали',
};

const country = (code = ''): string => countries.getName(code, 'ru') ?? code;

const sides: Readonly<Record<string, string>> = {
  left: 'слева',
  right: 'справа',
  top: 'сверху',
  bottom: 'снизу',
};
const edges = (said = ''): string =>
  said.replace(/(\d+) % at the (\w+)/g, (_, n: string, side: string) => `${sides[side]} ${n} %`);

const step = saidBy([
  ...exact({
    'compared without contacts, links, numbers, emoji and punctuation':
      'сравнение без контактов, ссылок, чисел, эмодзи и знаков препинания',
    'plain borders left out': 'без однотонных полей',
    'separators removed': 'разделители удалены',
    'digits of another script or shape read as 0 to 9':
      'цифры другой письменности или начертания прочитаны как 0–9',
    'digits and signs of other scripts folded (NFKC)':
      'цифры и знаки других письменностей приведены к обычным (NFKC)',
    'full-width or ornamental letters read as plain ones':
      'широкие или украшенные буквы прочитаны как обычные',
    'gaps between single letters left out': 'пробелы между отдельными буквами опущены',
    'signs that are not seen left out': 'невидимые знаки опущены',
    'letters of another alphabet that look alike read as those of the rest':
      'сходные буквы другого алфавита прочитаны как буквы остального слова',
    'its beginning taken from the number in front': 'начало взято из предыдущего номера',
    'leading 00 read as +': 'начальные 00 прочитаны как +',
    'read as an international number without its +':
      'прочитано как международный номер без знака +',
    'possible, but not a number that its plan gives out today':
      'возможный номер, но план нумерации сейчас таких не выдаёт',
    'words and signs for @ and dots read': 'прочитаны слова и знаки вместо @ и точек',
    'words and signs for dots read': 'прочитаны слова и знаки вместо точек',
    'words for signs read': 'прочитаны слова вместо знаков',
    'checksum verified': 'контрольная сумма верна',
    'no checksum in this spelling': 'в этой записи контрольной суммы нет',
    'the code’s checksum holds': 'контрольная сумма кода верна',
    'address of a payment link': 'адрес из платёжной ссылки',
    'number of a link': 'номер из ссылки',
    'comma read as a dot': 'запятая прочитана как точка',
    'reduced to the address (NFKC)': 'сведено к адресу (NFKC)',
    'reduced to the registrable domain': 'сведено к регистрируемому домену',
    'kept as a profile page of a shared host': 'сохранено как страница профиля на общем сайте',
    'domain in its ASCII form': 'домен в форме ASCII',
    'lower-cased': 'переведено в строчные буквы',
    'lower-cased, @ removed': 'переведено в строчные буквы, знак @ удалён',
    'the ad’s own words agree': 'подтверждается текстом объявления',
    'a second picture of the ad agrees': 'подтверждается другим изображением объявления',
    'one reading alone: weak until another confirms it':
      'единственное прочтение: слабое, пока его не подтвердит другое',
  }),
  [/^a second engine \((.*)\) agrees$/, (by) => `подтверждается второй программой (${by})`],
  [
    /^read in a picture with (\d+) % certainty$/,
    (n) => `прочитано на изображении с уверенностью ${n} %`,
  ],
  [
    /^shares about (\d+) % of its five-letter stretches with the first text of its group \(alike: from (\d+) %\)$/,
    (n, least) =>
      `около ${n} % отрезков по пять букв общие с первым текстом группы (сходство: от ${least} %)`,
  ],
  [
    /^differs in (\d+) of (\d+) bits from the first image of its group \(alike: up to (\d+)\)$/,
    (n, all, most) =>
      `отличается от первого изображения группы в ${n} из ${all} бит (сходство: до ${most})`,
  ],
  [/^compared (rotated .*|mirrored .*)$/, (turn = '') => `сравнение ${turns[turn] ?? turn}`],
  [
    /^one of the two is cropped: compared(?: without ((?:\d+ % at the \w+(?:, )?)+))?(?: and)?(?: with its edge drawn on by (.*))?$/,
    (less, more) =>
      [
        'одно из двух обрезано: сравнение',
        ...(less ? [`без краёв (${edges(less)})`] : []),
        ...(less && more ? ['и'] : []),
        ...(more ? [`с продолжением краёв (${edges(more)})`] : []),
      ].join(' '),
  ],
  [/^number words read in (.*)$/, (name = '') => `числа словами, язык: ${languages[name] ?? name}`],
  [
    /^letters read as digits: (.*)$/,
    (list = '') => `буквы прочитаны как цифры: ${list.replaceAll(' as ', ' как ')}`,
  ],
  [
    /^country (\w+) taken from the source$/,
    (code) => `страна взята из источника: ${country(code)}`,
  ],
  [/^country (\w+) taken from the language$/, (code) => `страна взята из языка: ${country(code)}`],
  [/^extension (.*) left out$/, (n) => `добавочный номер ${n} опущен`],
  [/^service named by “(.*)”$/, (word) => `сервис назван словом «${word}»`],
  [/^account of an? (.*) link$/, (host) => `учётная запись из ссылки ${host}`],
  [/^number of an? (.*) link$/, (host) => `номер из ссылки ${host}`],
  [/^field of an? (.*) code$/, (title) => `поле кода ${title}`],
  [/^(.*), without its ending, is (.*)$/, (word, place) => `${word} без окончания — это ${place}`],
  [/^(.*) is (.*, [A-Z]{2})$/, (word, place) => `${word} — это ${place}`],
]);

const statuses: Readonly<Record<string, string>> = {
  live: 'размещено',
  removed: 'удалено',
  unknown: 'неизвестно',
};

const rules: Readonly<Record<string, string>> = {
  extraction: 'извлечение',
  hubs: 'узловые идентификаторы',
  resolution: 'расчёт сетей',
};

const number = (said = ''): number => Number(said.replaceAll(',', ''));

/** "Shared by 165 ads. …", as the program writes it; an analyst's own reason stays as it was written. */
function hubReason(reason: string): string {
  const [, ads, rest = ''] = /^Shared by ([\d,]+) ads\. (.*)$/s.exec(reason) ?? [];
  if (ads === undefined) return reason;
  const told = saidBy(reasonParts)(rest);
  const n = counted(number(ads), ['объявление', 'объявления', 'объявлений']);
  return `Его содержат: ${n}. ${told.replace(/#(\d+(?:,\d{3})*)/g, (_, each: string) => digits(number(each)))}`;
}

export const recorded: typeof en = {
  method,
  // A sign of percent stays on the line of its number.
  step: (words) => step(words).replaceAll(' %', '\u00a0%'),
  hubReason,
  status: (status) => statuses[status] ?? status,
  rule: (name) => rules[name] ?? name,
};
