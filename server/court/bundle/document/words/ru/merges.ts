import {
  groupOf,
  type HeldMerge,
  type HeldNearMatch,
  type NameOf,
} from '../../../../../link/networks/index.ts';
import type { merges as english } from '../en/merges.ts';
import { capital, phrase, strong } from '../phrase.ts';
import { counted, digits, expectedNumber, type Forms, listed } from './common.ts';

const advertisements: Forms = ['объявление', 'объявления', 'объявлений'];
const networks: Forms = ['сеть', 'сети', 'сетей'];
const items: Forms = ['элемент', 'элемента', 'элементов'];

const comma = (n: number): string => `${n}`.replace('.', ',');

type Evidence = HeldMerge['evidence'];

/** By what rule, in numbers that the evidence bears out. */
const rules: Readonly<Record<HeldMerge['rule'], (counted: Evidence) => string>> = {
  'one-strong': (counted) => {
    const strong = counted.filter(({ weight }) => weight === 'strong').length;
    return strong > 1 ? `сильных связей: ${digits(strong)}` : 'одна сильная связь';
  },
  'strong-together': ({ length }) =>
    `слабых контактов, которые вместе дают сильную связь: ${digits(length)}`,
  'two-weak': ({ length }) => `слабых связей разного рода: ${digits(Math.max(2, length))}`,
  'weak-here': (counted) => {
    if (counted.length < 2) return 'одна слабая связь в том же месте и в то же время';
    const groups = new Set(counted.map(({ identifier }) => groupOf(identifier)));
    const of = groups.size > 1 ? 'которые можно скопировать вместе' : 'одного рода';
    return `слабых связей ${of}, в том же месте и в то же время: ${digits(counted.length)}`;
  },
  'weak-features': () => 'много слабых признаков вместе',
  judged: () => 'по указанию аналитика',
};

type Features = NonNullable<HeldMerge['features']>;

const features: Readonly<Record<Features[number]['about'], string>> = {
  contacts: 'какие контакты общие',
  holders: 'у кого ещё есть тот же контакт',
  words: 'насколько схожи слова',
  pictures: 'насколько схожи изображения',
  'own-contacts': 'есть ли собственные контакты',
  places: 'где они находятся',
  platforms: 'на каких площадках',
  times: 'когда они были активны',
  sizes: 'сколько объявлений у каждой стороны',
  prevalence: 'как часто у таких пар один владелец',
  alternatives: 'сколько других подходит не хуже',
  theft: 'у кого это было раньше',
};

const whys: Readonly<Record<HeldNearMatch['why'], string>> = {
  'too-little': 'общего слишком мало',
  'hub-only': 'всё общее есть и у посторонних',
  copied: 'общее можно скопировать, и у одной из сторон оно появилось раньше',
  doubted:
    'общего было бы достаточно, но все признаки вместе слишком слабо указывают на одного владельца',
  elsewhere: 'общее слабо, и стороны находятся в разных местах',
  'judged-apart': 'аналитик признал их разными',
  pages: 'на одном сайте рядом бывают страницы посторонних, а сам сайт никого не связывает',
  'since-cut': 'одна из сторон была отделена от сети, когда объединения уже закончились',
  rival: 'другая группа подходит лучше',
};

/** A feature that says less, in nats, is not worth a word. */
const leastFeature = 0.2;

/** "за: насколько схожи слова, где они находятся", "против: …" */
function proAndContra(all: Features): string[] {
  const pro = all.filter(({ nats }) => nats >= leastFeature);
  const contra = all.filter(({ nats }) => nats <= -leastFeature).toReversed();
  const named = (side: string, of: Features) =>
    of.length > 0 ? [`${side}: ${listed(of.map(({ about }) => features[about]))}`] : [];
  return [...named('за', pro), ...named('против', contra)];
}

const isCounted = ({ weight }: Evidence[number]): boolean => weight !== 'slight';
const SHARED_LISTED = 3;

/** What counts by itself or with another; different pages of one website count for nothing. */
function sharedNames(evidence: Evidence, name: NameOf): string {
  const counted = evidence.filter(isCounted);
  const all = counted.length > 0 ? counted : evidence;
  const shown = all
    .slice(0, SHARED_LISTED)
    .map(({ identifier, differ }) => `${name(identifier)}${differ ? ' (страницы разные)' : ''}`);
  const more = all.length - shown.length;
  return listed([...shown, ...(more > 0 ? [`ещё ${digits(more)}`] : [])]);
}

const wanted: Readonly<Record<NonNullable<HeldNearMatch['missing']>['wants'][number], string>> = {
  contact: 'сильный общий контакт',
  cluster: 'изображение, которое есть в большинстве объявлений обеих сторон',
  words: 'текст, который есть в большинстве объявлений обеих сторон',
  place: 'то же место в пределах нескольких недель',
};

/** What all together comes to, and what would make up for the rest. */
function wanting({ share, wants }: NonNullable<HeldNearMatch['missing']>): string {
  // Not quite all is not all.
  const percent = Math.min(99, Math.round(100 * share));
  const names = wants.map((one) => wanted[one]);
  const rest = names.length > 0 ? `; недостающее восполнило бы: ${names.join(', или ')}` : '';
  return `Всё вместе составляет ${percent}\u00a0% того, что значит одна сильная связь${rest}.`;
}

export const merges: typeof english = {
  title: (network) => `Как объединена сеть ${network}`,
  howSure: (network, { size, inScope, merges: n }, score, bands, expected) => {
    const named = { high: '0,95 и выше', middle: 'от 0,80 до 0,95', low: 'ниже 0,80' };
    const counts = bands.map(({ n: of, band }) => `${named[band]} — ${digits(of)}`);
    const outside =
      size > inScope
        ? ` Из них в комплект входят ${digits(inScope)}, и описаны объединения только между ними.`
        : '';
    return phrase`${strong(`Сеть ${network}`)}: ${counted(size, advertisements)}. Расчёт объединял их шаг за шагом; шаг — это объединение двух групп объявлений, а вероятность совпадения показывает, насколько вероятным расчёт считает, что владелец у обеих один. Сеть не надёжнее наименее вероятного из своих объединений: ${score}.${outside} Объединений: ${digits(n)}; с вероятностью ${listed(counts)}.${expected} Наименее вероятные:`;
  },
  expected: (n, wrong) =>
    `Ожидается, что из объединений этой сети (${digits(n)}) неверно ${expectedNumber(wrong)}: это сумма того, чего каждой вероятности недостаёт до 1.`,
  further: (n, network, from) =>
    `Других объединений сети ${network} с вероятностью совпадения ${from} и выше: ${digits(n)}; все они есть в data/graph/merges.csv.`,
  side: (ad, others) => (others > 0 ? `${ad} и с ним другие: ${digits(others)}` : ad),
  between: (a, b) => `${a} — ${b}`,
  said: ({ rule, evidence, features: weights = [] }, name) => {
    const why = [rules[rule](evidence.filter(isCounted)), ...proAndContra(weights)].join('; ');
    const shared =
      evidence.length > 0 ? `общее — ${sharedNames(evidence, name)}` : 'общего идентификатора нет';
    return `${shared}; основание: ${why}`;
  },
  item: (name, a, b, others, probability) =>
    `${name}: объявлений на одной стороне — ${digits(a)}, на другой — ${digits(b)}; других групп объявлений с ним тогда было ${digits(others)}; по нему одному вероятность единого владельца ${probability}.`,
  itemsOutside: (n) =>
    `Кроме того, общими являются не включённые в комплект: ${counted(n, items)}.`,
  weights: (weights) =>
    `Веса признаков (больше 0 — за, меньше 0 — против): ${weights.map(({ about, nats }) => `${features[about]} ${comma(nats)}`).join(', ')}.`,
  ifWrong: {
    'one-strong': 'Это неверно, если общим пользуются несколько владельцев.',
    'strong-together':
      'Это неверно, если всё это вместе использует несколько владельцев, например клиенты одного агентства.',
    'two-weak': 'Это неверно, если одна сторона копировала другую или обе копировали третью.',
    'weak-here':
      'Это неверно, если одна сторона копировала другую: то, что обе были в одном месте в одно время, может быть случайностью.',
    'weak-features':
      'Ни один признак сам по себе не решает. Это неверно, если общее для обеих сторон обычно и для посторонних.',
    judged: 'Основано на суждении аналитика.',
  },
  judgements: (ids) => `Суждения: ${ids}.`,
  furtherNetworks: (n) =>
    `В комплекте есть ещё ${counted(n, networks)}; объединения приведены в data/graph/merges.csv.`,
  again: (same, nets, all) => {
    const gives = same
      ? 'те же сети и те же объединения с теми же вероятностями'
      : `с теми же объявлениями сетей ${digits(nets.same)} из ${digits(nets.of)}, с той же вероятностью объединений ${digits(all.same)} из ${digits(all.of)}`;
    return `Расчёт видел все объявления базы. То, что он видел о включённых в комплект, и числа об остальных находятся в data/resolution/input.jsonl. По одним этим данным программа получает ${gives}. Как это повторить, сказано в VERIFY.md.`;
  },
  byUpdate: (run, earlier) =>
    `Расчёт № ${run} обновил расчёт № ${earlier}: заново рассчитано только изменившееся, по сведениям о нём одном, а остальные объединения оставлены прежними. Если по тем же данным программа получает иное, причина может быть в этом. Чтобы эти объединения можно было сравнить, нужно провести полный расчёт и составить комплект заново.`,
  inParts: (run, parts) =>
    `Объявлений было слишком много, чтобы рассчитать все сразу. Расчёт № ${run} провёл их по частям, число частей: ${digits(parts)}; насколько что распространено, он узнал по самой большой части. Если по тем же данным программа получает иное, причина может быть в этом.`,
  noNearMatch:
    'По действующему расчёту ничто не приблизилось к включённым сетям, оставшись вне их.',
  furtherNear: (n) =>
    `Других близких совпадений, менее вероятных: ${digits(n)}; все есть в data/graph/near-matches.csv.`,
  unknownAd: 'объявление, не включённое в комплект',
  near: (network, { other, why, missing, evidence, features: weights = [] }, name) => {
    const shared = evidence.length > 0 ? `; общее — ${sharedNames(evidence, name)}` : '';
    // Here it is asked first what spoke against.
    const signs = proAndContra(weights)
      .toReversed()
      .map((one) => ` ${capital(one)}.`)
      .join('');
    const rest = missing ? ` ${wanting(missing)}` : '';
    return phrase`${strong(`Сеть ${network}`)} не объединена с: ${name(other)}${shared}. Причина: ${whys[why]}.${signs}${rest}`;
  },
  probability: (probability) => `Вероятность совпадения: ${probability}.`,
};
