import { isContent, parseEntityId } from '../../../../../core/model/index.ts';
import type { operationsAgainst as againstEn, operations as en } from '../en/operations.ts';
import { capital, phrase, strong } from '../phrase.ts';
import {
  ad,
  counted,
  digits,
  element,
  expectedNumber,
  listed,
  members,
  network,
  networksCalled,
  single,
} from './common.ts';
import { names } from './names.ts';

/** "на уровнях 2–4 из 5" */
function levelsOf(from: number, to: number, levels?: number, usual?: number): string {
  const at = from === to ? `уровне ${from}` : `уровнях ${from}–${to}`;
  return `Операция существует на ${at} из ${levels}; уровень 1 самый строгий, уровень ${usual} обычный.`;
}

export const operations: typeof en = {
  title: (no) => `Операция ${no}`,
  inScope: (some, whole) =>
    listed([
      ...(whole.networks === 0
        ? []
        : [`${digits(some.networks)} из ${counted(whole.networks, network.of)}`]),
      ...(whole.alone === 0 ? [] : [`${digits(some.alone)} из ${counted(whole.alone, single.of)}`]),
    ]),
  what: (it) => {
    const who = [
      ...(it.networks.length > 0 ? [capital(networksCalled(it.networks))] : []),
      ...(it.others ? [members(it.others.networks, it.others.alone)] : []),
    ].join(', а также ');
    const whole = it.inScope === null ? ', все включены в комплект' : ` (включено: ${it.inScope})`;
    const named = it.named
      ? 'Операция названа в выборке.'
      : 'В выборке операция не названа; в комплект включены две её сети или более.';
    return phrase`${strong(who)} представлены как одна ${strong(`операция ${it.no}`)}, поскольку ${it.why}. Всего в ней ${counted(it.ads, ad.is)}${whole}. ${named} Операция — это сети, которые, по-видимому, находятся под единым управлением: она рассчитана (расчёт № ${it.run}), а не прочитана. О том, что говорит против этого, см. ${it.part}.`;
  },
  why: (items, more) =>
    items.length + more === 0
      ? 'по указанию аналитика они относятся друг к другу'
      : `у них общее: ${listed([...items, ...(more > 0 ? [`ещё ${counted(more, element)}`] : [])])}`,
  certain: (from, to, levels, usual) =>
    `Все взаимосвязи, на которых она держится, указаны аналитиком либо достоверны по расчёту. ${levelsOf(from, to, levels, usual)}`,
  sure: (probability, a, b, level) =>
    phrase`${strong(probability)} — вероятность совпадения для наименее вероятной взаимосвязи, на которой держится операция (${a} и ${b}): насколько вероятно, по расчёту, что обе стороны находятся под единым управлением. ${levelsOf(level.from, level.to, level.levels, level.usual)}`,
  leastSureNetwork: (no, probability) =>
    phrase` Из её сетей, включённых в комплект, наименее надёжна сеть ${no}: вероятность совпадения для её наименее вероятного объединения — ${strong(probability)}.`,
  expected: (n, wrong) =>
    `Ожидается, что из взаимосвязей, на которых держится операция (${digits(n)}), неверно ${expectedNumber(wrong)}: это сумма того, чего каждой вероятности недостаёт до 1.`,
  weighed:
    'Вероятность взаимосвязи взвешивает два предположения: обе стороны находятся под единым управлением; либо нет, а общее у них — случайно или в силу торговли. Она калибрована на искусственных данных.',
  flagged: (item) => `${item} (отмечено как общее для многих)`,
  isFlagged: ' Отмечено как общее для многих.',
  link: (
    { identifier, nodes, ads, nodesOutside, adsOutside },
    name = names.outOfScope,
    operation = anyMembers,
  ) => {
    const inside = `${capital(name(identifier))}: в операции есть у ${of(nodes, operation)} (${counted(ads, ad.is)})`;
    return nodesOutside === 0
      ? `${inside}; вне операции не встречается.`
      : `${inside}; вне операции — у ${of(nodesOutside)} (${counted(adsOutside, ad.is)}).`;
  },
  furtherLinks: (more, outside) => {
    const further = [
      ...(more > 0 ? [`элементы, названные в файле data/snapshot.json (${digits(more)})`] : []),
      ...(outside > 0 ? [`элементы, не включённые в комплект (${digits(outside)})`] : []),
    ];
    return `Операцию связывают также ${listed(further)}.`;
  },
  associations: (n, left, outside) => {
    const elsewhere = [
      ...(left > 0 ? [`${digits(left)} — в файле data/graph/associations.csv`] : []),
      ...(outside > 0 ? [`${digits(outside)} — среди не включённого в комплект`] : []),
    ];
    const rest = elsewhere.length === 0 ? '' : ` (из них ${listed(elsewhere)})`;
    return `Операция держится на взаимосвязях, всего их ${digits(n)}${rest}. Здесь названы наиболее вероятные, каждая с вероятностью совпадения; наименее вероятная — последней.`;
  },
  association: (a, b, shared, isJudged) => {
    const more = shared.more > 0 ? [`ещё ${digits(shared.more)}`] : [];
    const hubs = shared.hubs.length > 0 ? listed([...shared.hubs, ...more]) : '';
    const what = [
      ...shared.items,
      ...(hubs === '' ? more : []),
      ...(shared.outside > 0
        ? [`не включённые в комплект элементы (${digits(shared.outside)})`]
        : []),
    ];
    const both = capital(`${a} и ${b}`);
    const own = what.length > 0 ? `${both}: общее — ${listed(what)}` : '';
    const share =
      hubs === ''
        ? own || `${both}: известного общего нет`
        : own === ''
          ? `${both}: общее — лишь то, что отмечено как общее для многих: ${hubs}`
          : `${own}; кроме того, отмеченное как общее для многих: ${hubs}`;
    return `${share}.${isJudged ? ' По указанию аналитика они относятся друг к другу.' : ''}`;
  },
  butIn: (nos) =>
    nos.length === 0 ? '' : `, кроме ${nos.length === 1 ? 'операции' : 'операций'} ${listed(nos)}`,
};

type Members = NonNullable<Parameters<typeof en.link>[2]>;
const anyMembers: Members = { networks: 1, alone: 1 };

/** "у 3 сетей и отдельных объявлений", of what there is */
function of(n: number, { networks, alone }: Members = anyMembers): string {
  if (alone === 0) return counted(n, network.of);
  if (networks === 0) return counted(n, single.of);
  return n === 1
    ? 'одной сети или отдельного объявления'
    : `${digits(n)} сетей и отдельных объявлений`;
}

const concerns: Readonly<Record<Parameters<typeof againstEn.concern>[0], string>> = {
  'content-alone':
    'общие у них изображения или шаблоны и ни одного контакта, а у каждой стороны есть собственные контакты: содержание можно скопировать.',
  'shared-widely': 'всё, что у них общее, есть у двадцати сетей и отдельных объявлений или более.',
  hub: 'каждый их общий контакт в этом расчёте — узловой идентификатор.',
  elsewhere: 'ни одно объявление меньшей стороны не относится к местам и площадкам большей.',
  'few-ads': 'общее встречается менее чем в пятой части объявлений каждой стороны.',
};

export const operationsAgainst: typeof againstEn = {
  none: (usual, levels) =>
    `По действующему расчёту никакие две из включённых сетей не входят в одну операцию на обычном уровне (${usual} из ${levels}).`,
  calibrated:
    'Вероятности совпадения для взаимосвязей разработчики программы калибровали на искусственных данных, а не на делах. Насколько строгим должен быть уровень, решает читающий. То, что сети находятся под единым управлением, не говорит, кто ими управляет.',
  about: (no, words) => phrase`${strong(`Операция ${no}:`)} ${words}`,
  doubt: ({ kind, identifier, nodes }, name = names.outOfScope) => {
    const id = identifier ?? '';
    const about = parseEntityId(id)?.kind;
    const perhaps =
      about && isContent(about)
        ? 'стоковое изображение или распространённый текст'
        : 'коммутатор агентства или иной общий контакт';
    switch (kind) {
      case 'strangers':
        return `операцию связывает ${name(id)}, но это есть и у не входящих в неё сетей и отдельных объявлений (${digits(nodes)}): возможно, ${perhaps}.`;
      case 'one-item':
        return `её связывает почти исключительно ${name(id)}: всё остальное общее добавляет менее десятой части.`;
      case 'content-alone':
        return `только изображениями или шаблонами связаны её сети и отдельные объявления (${digits(nodes)}): содержание можно скопировать.`;
      case 'hub':
        return `большую её часть связывает ${name(id)}; расчёт считает это узловым идентификатором, которым могут пользоваться посторонние лица.`;
    }
  },
  cutPoint: ({ item, parts }, name = names.outOfScope) => {
    const sizes = parts.slice(0, 4).map(digits);
    const largest = parts.length > sizes.length ? ' в наибольших' : '';
    return `если исключить «${name(item)}», она распадётся на ${counted(parts.length, ['часть', 'части', 'частей'])} (объявлений${largest}: ${listed(sizes)}).`;
  },
  concern: (concern, n, all, outside) =>
    `${digits(n)} из ${counted(all, ['взаимосвязи', 'взаимосвязей', 'взаимосвязей'])}, на которых она держится${outside ? ' и которые здесь названы' : ''}: ${concerns[concern]}`,
  noCutPoint: 'нет такого элемента, без которого она распалась бы.',
  moreCutPoints: (n) => `других элементов, без которых она распалась бы: ${digits(n)}.`,
  outside: (described) =>
    `немного не достигает порога: ${described.map(({ message, probability }) => `${message} Вероятность совпадения ${probability}.`).join(' ')}`,
  surest: 'она существует и на самом строгом уровне расчёта.',
  surer: (level, isUsual, left) =>
    `на более строгом уровне ${level}${isUsual ? ' (обычном)' : ''} ${left}.`,
  left: (parts, sizes, alone) => {
    if (parts === 0) return 'ничто в ней не было бы объединено';
    const largest = parts > sizes.length ? ' в наибольших' : '';
    const rest =
      alone > 0
        ? `, а вне операций остались бы сети и отдельные объявления (${digits(alone)})`
        : '';
    return `она составила бы ${counted(parts, ['операцию', 'операции', 'операций'])} (объявлений${largest}: ${listed(sizes.map(digits))})${rest}`;
  },
  wholeInScope: (no) => `Операция ${no}: включены все её объявления.`,
  partInScope: (no, part, inScope, all) =>
    `Операция ${no}: включены объявления из следующего: ${part}; всего ${digits(inScope)} из ${digits(all)}. Остального в этом документе нет.`,
};
