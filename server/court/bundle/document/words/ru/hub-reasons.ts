const groups =
  'В расчёте объявления с ним образуют группы (#$), которые ничто другое не объединило';

const inGroups = (n = '') => groups.replace('$', n);

/** Of groups that hold something else, how many have to do with one another. */
const ofTestable = (said = ''): string => {
  const [, linked, all] =
    /^([\d,]+) of the ([\d,]+) that hold anything else belong together$/.exec(said) ?? [];
  if (linked)
    return `из тех, в которых есть что-либо ещё (#${all}), относятся друг к другу #${linked}`;
  const [, none] =
    /^none of the ([\d,]+) that hold anything else has to do with another$/.exec(said) ?? [];
  if (none)
    return `из тех, в которых есть что-либо ещё (#${none}), ни одна не имеет отношения к другой`;
  return 'ничего другого ни в одной из них нет';
};

/** What the program says of why something is a hub; a number stands behind a #. */
export const reasonParts: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^An analyst judged it shared\.$/, () => 'Аналитик указал, что он общий.'],
  [/^An analyst judged that it is no hub\.$/, () => 'Аналитик указал, что он не узловой.'],
  [
    /^([\d,]+) of them hold other contacts or pictures, and fall into ([\d,]+) groups that share none\.$/,
    (testable, n) =>
      `В #${testable} из них есть другие контакты или изображения; они образуют группы (#${n}), у которых ничего из этого не общее.`,
  ],
  [
    /^In the run its ads fall into ([\d,]+) groups that nothing else merged, none of which holds anything else that could show them to be one owner’s\.$/,
    (n) =>
      `${inGroups(n)}; ни в одной из них нет ничего другого, что указывало бы на одного владельца.`,
  ],
  [
    /^In the run its ads fall into ([\d,]+) groups that nothing else merged; of the ([\d,]+) that hold anything else, ([\d,]+) at most have to do with one another\.$/,
    (n, testable, linked) =>
      `${inGroups(n)}; из тех, в которых есть что-либо ещё (#${testable}), имеют отношение друг к другу не более #${linked}.`,
  ],
  [
    /^In the run its ads fall into ([\d,]+) groups that nothing else merged; ([\d,]+) of the ([\d,]+) that hold anything else belong together, and too many stand outside\.$/,
    (n, linked, testable) =>
      `${inGroups(n)}; из тех, в которых есть что-либо ещё (#${testable}), относятся друг к другу #${linked}, а вне их остаётся слишком много.`,
  ],
  [
    /^In the run its ads fall into ([\d,]+) groups that nothing else merged; (.*)\. That leaves it open, but it was in use as long as what strangers share mostly is, and longer than one owner’s contacts mostly are here\.$/,
    (n, said) =>
      `${inGroups(n)}; ${ofTestable(said)}. Это ничего не решает, но он использовался столь же долго, как обычно то, что общее для посторонних лиц, и дольше, чем здесь обычно контакты одного владельца.`,
  ],
  [
    /^In the run its ads fall into ([\d,]+) groups that nothing else merged; (.*)\.$/,
    (n, said) => `${inGroups(n)}; ${ofTestable(said)}.`,
  ],
  [
    /^Strangers can have pages on it side by side: ads name ([\d,]+) pages or sets of pages of it that no contact shows to be one owner’s\. Its pages are told apart: the host merges nobody, the same page may\.$/,
    (n) =>
      `Страницы посторонних лиц могут на нём соседствовать: объявления называют его страницы или наборы страниц (#${n}), ни один контакт не указывает на одного их владельца. Страницы различаются: сам сайт никого не объединяет, одна и та же страница — может.`,
  ],
  [
    /^It is a platform on which ads are posted: strangers can have pages on it side by side\. Its pages are told apart: the host merges nobody, the same page may\.$/,
    () =>
      'Это площадка, на которой размещают объявления: страницы посторонних лиц могут на ней соседствовать. Страницы различаются: сам сайт никого не объединяет, одна и та же страница — может.',
  ],
  [
    /^([\d,]+) of the ([\d,]+) groups of ads that hold it are linked by other things too\.$/,
    (linked, n) => `Из групп объявлений с ним (#${n}) связаны и чем-либо другим: #${linked}.`,
  ],
  [
    /^Too little is known of its users to doubt it\.$/,
    () => 'О тех, кто им пользуется, известно слишком мало, чтобы в нём сомневаться.',
  ],
];
