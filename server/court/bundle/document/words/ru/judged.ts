import type { judged as en, JudgedKind } from '../en/judged.ts';
import { phrase, strong } from '../phrase.ts';
import { ad, capitalNetwork, counted, digits, listed, networksCalled } from './common.ts';

const by: (typeof en)['by'] = (author, day, reason) => `(аналитик ${author}, ${day}: «${reason}»)`;

const about: Readonly<Record<JudgedKind, string>> = {
  together: 'о том, что два объекта относятся друг к другу',
  apart: 'о том, что два объекта не относятся друг к другу',
  shared: 'о том, что идентификатор общий',
  exclusive: 'о том, что идентификатор принадлежит одному владельцу',
  confirmed: 'о том, что это одна сеть',
  rejected: 'о том, что это не одна сеть',
  'wrong-observation': 'о том, что наблюдение ошибочно',
  split: 'о том, что сеть следует разделить',
};

const called: Readonly<Record<JudgedKind, string>> = {
  together: 'вместе',
  apart: 'раздельно',
  shared: 'общий',
  exclusive: 'одного владельца',
  confirmed: 'подтверждено',
  rejected: 'отклонено',
  'wrong-observation': 'ошибочно',
  split: 'разделить',
};

const asFound = (run: number | null): string =>
  run === null ? '' : ` в том виде, в каком её нашёл расчёт № ${run}`;

export const judged: typeof en = {
  by,
  noObservation: 'Ни одно из включённых наблюдений не признано ошибочным.',
  observation: (raw, from, as, signed, became) =>
    phrase`Наблюдение «${raw}» (${from}), прочитанное как ${strong(as)}, признано ошибочным ${signed}. ${became}`,
  withdrawn: (signed) => `Суждение отозвано ${signed}.`,
  countsForNothing: 'Эта связь здесь не учитывается.',
  stands: 'Связь сохраняется: на неё указывает другое наблюдение в том же объявлении.',
  none: 'Суждений о включённых материалах, которые говорили бы против этого, нет: ни о том, что объекты относятся или не относятся друг к другу, ни о том, что идентификатор общий или нет, ни о том, что это не одна сеть.',
  further: (n, kinds, part) => {
    const described = kinds.map(
      (one) => `${about[one.kind]}${one.withdrawn ? ', отозвано' : ''} (${digits(one.n)})`,
    );
    return `О включённых материалах есть ещё ${counted(n, ['суждение', 'суждения', 'суждений'])}: ${listed(described)}. Подробнее см. ${part}.`;
  },
  whole: (said, signed, more) => phrase`${said} ${[`${signed}.`, ...more].join(' ')}`,
  together: (a, b, named) =>
    phrase`${strong(a)} и ${strong(b)}${named}: указано, что они относятся друг к другу`,
  apart: (a, b, named) =>
    phrase`${strong(a)} и ${strong(b)}${named}: указано, что они не относятся друг к другу`,
  shared: (a) =>
    phrase`${strong(a)}: указано, что идентификатор общий для разных лиц и никого не связывает`,
  exclusive: (a) =>
    phrase`${strong(a)}: указано, что идентификатор принадлежит одному владельцу и может связывать`,
  confirmed: (no, run) =>
    phrase`${strong(capitalNetwork(no))}${asFound(run)}: подтверждено, что это одна сеть`,
  rejected: (no, run) =>
    phrase`${strong(capitalNetwork(no))}${asFound(run)}: указано, что это не одна сеть`,
  namedNetworks: (nos, counts) => {
    const all = `${nos.length === 1 ? 'названа' : 'названы'} ${networksCalled(nos)} со всеми тогдашними объявлениями`;
    return counts.length === 0
      ? ` (${all})`
      : ` (${all}; из них в базе данных есть: ${listed(counts.map(digits))})`;
  },
  split: (one, other, at, no) => {
    const more = (n: number) => (n === 0 ? '' : ` и ещё ${counted(n, ad.is)}`);
    return phrase`${strong(one.caption)}${more(one.more)}, с одной стороны, и ${strong(other.caption)}${more(other.more)}, с другой (общее у них в сети ${no}: ${strong(at.caption)}): указано, что они не относятся друг к другу`;
  },
  splitAgain: (no, at, author, day) =>
    phrase`То же разделение сети ${no} (${strong(at)}), которое аналитик ${author} указал ${day}, подписано ещё раз`,
  reviewed: {
    same: 'Состав объявлений этой сети прежний.',
    changed: 'Состав объявлений этой сети теперь иной, чем при рассмотрении.',
    gone: 'По действующему расчёту этой сети больше нет.',
  },
  run: (run) => `Действующий расчёт № ${run}`,
  it: 'Он',
  noRun: 'Действующего расчёта, который учитывал бы это суждение, нет.',
  notSeen: (run) => `${run} сделан раньше и это суждение не учитывает.`,
  refused: (run, against) => `${run} это суждение не учитывает: ему противоречит ${against}.`,
  held: (run) => `${run} сделан, когда суждение действовало, и по-прежнему его учитывает.`,
  partly: (who, against) =>
    `${who} учитывает это суждение, кроме той части, которой противоречит ${against}.`,
  nobodyElse: {
    confirmed: 'Сеть подтвердил один человек, второй — нет: решают двое, если они согласны.',
    rejected: 'Сеть отклонил один человек, второй — нет: решают двое, если они согласны.',
    split: 'Сеть разделил один человек, второй — нет: решают двое, если они согласны.',
  },
  nobody: 'никем не подтверждена',
  one: 'подтвердил один человек, второй — нет',
  same: (authors) => `То же подписали: ${listed(authors)}.`,
  undecided: (others) => `Вопрос не решён: ${listed(others)}.`,
  answered: (author, kind, at) =>
    at === null ? `${author} («${called[kind]}»)` : `${author} («разделить»: ${at})`,
  notAmong: 'Среди включённых связей его нет.',
  flagged: (n, isHub) =>
    isHub
      ? `Идентификатор встречается в ${counted(n, ad.inScope)} и отмечен как узловой: здесь он не учитывается.`
      : `Идентификатор встречается в ${counted(n, ad.inScope)} и как узловой не отмечен.`,
  standing: (against) =>
    against.length > 0 ? listed(against) : 'объявление, в котором есть и то, и другое',
  other: (author, kind, day) => `суждение «${called[kind]}» (${author}, ${day})`,
  unknown: (id) => `суждение ${id}`,
  noAds: 'В базе данных нет объявлений одного из них, поэтому суждение ничего не решает.',
  oneNetwork: (run, no) => `${run} относит их к одной сети: ${no}.`,
  someIn: (run, nos) =>
    `${run} относит часть объявлений обоих к ${nos.length === 1 ? 'сети' : 'сетям'} ${listed(nos)}.`,
  noneIn: (run) => `${run} не относит их объявления ни к одной общей сети.`,
  rests: (merges) =>
    `На этом суждении, а не на наблюдениях, в сетях с включёнными объявлениями держится объединений: ${digits(merges)}.`,
};
