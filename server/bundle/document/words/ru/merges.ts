import type { HeldMerge, HeldNearMatch, NameOf } from '../../../../networks/index.ts';
import type { merges as english } from '../en/merges.ts';
import { phrase, strong } from '../phrase.ts';
import { counted, digits, type Forms, listed } from './common.ts';

const advertisements: Forms = ['объявление', 'объявления', 'объявлений'];
const networks: Forms = ['сеть', 'сети', 'сетей'];
const items: Forms = ['элемент', 'элемента', 'элементов'];

const comma = (n: number): string => `${n}`.replace('.', ',');

type About = NonNullable<HeldMerge['features']>[number]['about'];

const features: Readonly<Record<About, string>> = {
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

/** Different pages of one website count for nothing. */
const sharedName = ({ identifier, differ }: HeldMerge['evidence'][number], name: NameOf): string =>
  differ ? `${name(identifier)} (страницы разные)` : name(identifier);

export const merges: typeof english = {
  title: (network) => `Как объединена сеть ${network}`,
  howSure: (network, { size, inScope, merges: n }, score, bands) => {
    const named = { high: '0,95 и выше', middle: 'от 0,80 до 0,95', low: 'ниже 0,80' };
    const counts = bands.map(({ n: of, band }) => `${named[band]} — ${digits(of)}`);
    const outside =
      size > inScope
        ? ` Из них в комплект входят ${digits(inScope)}, и описаны объединения только между ними.`
        : '';
    return phrase`${strong(`Сеть ${network}`)}: ${counted(size, advertisements)}. Расчёт объединял их шаг за шагом; шаг — это объединение двух групп объявлений, а вероятность совпадения показывает, насколько вероятным расчёт считает, что владелец у обеих один. Сеть не надёжнее наименее вероятного из своих объединений: ${score}.${outside} Объединений: ${digits(n)}; с вероятностью ${listed(counts)}. Наименее вероятные:`;
  },
  further: (n, network, from) =>
    `Других объединений сети ${network} с вероятностью совпадения ${from} и выше: ${digits(n)}; все они есть в data/graph/merges.csv.`,
  side: (ad, others) => (others > 0 ? `${ad} и с ним другие: ${digits(others)}` : ad),
  between: (a, b) => `${a} — ${b}`,
  said: ({ evidence }, name) =>
    evidence.length > 0
      ? `общее: ${listed(evidence.map((one) => sharedName(one, name)))}`
      : 'общего идентификатора нет',
  item: (name, a, b, others, probability) =>
    `${name}: объявлений на одной стороне — ${digits(a)}, на другой — ${digits(b)}; других групп объявлений с ним тогда было ${digits(others)}; по нему одному вероятность единого владельца ${probability}.`,
  itemsOutside: (n) =>
    `Кроме того, общими являются не включённые в комплект: ${counted(n, items)}.`,
  weights: (weights) =>
    `Веса признаков (в натах): ${weights.map(({ about, nats }) => `${features[about]} ${comma(nats)}`).join(', ')}.`,
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
  noNearMatch:
    'По действующему расчёту ничто не приблизилось к включённым сетям, оставшись вне их.',
  furtherNear: (n) =>
    `Других близких совпадений, менее вероятных: ${digits(n)}; все есть в data/graph/near-matches.csv.`,
  unknownAd: 'объявление, не включённое в комплект',
  near: (network, { other, why, evidence }, name) => {
    const shared =
      evidence.length > 0 ? `; общее: ${listed(evidence.map((one) => sharedName(one, name)))}` : '';
    return phrase`${strong(`Сеть ${network}`)} не объединена с: ${name(other)}${shared}. Причина: ${whys[why]}.`;
  },
  probability: (probability) => `Вероятность совпадения: ${probability}.`,
};
