import type { summary as en } from '../en/summary.ts';
import { phrase } from '../phrase.ts';
import { ad, counted, type Forms, listed } from './common.ts';

const pair: Forms = ['пара', 'пары', 'пар'];

/** A sentence ends in one stop, also after «г.». */
const ended = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

export const summary: typeof en = {
  furtherPairs: (read, alike, part) => {
    const described = [
      ...(read > 0 ? [`${counted(read, pair)} идентификаторов`] : []),
      ...(alike > 0 ? [`${counted(alike, pair)} с шаблоном или изображением`] : []),
    ];
    return `Вместе встречаются также ${listed(described)}. Все связи см. ${part}.`;
  },
  alone: (named, how, n, images, when, hub) => {
    if (n === 0) return phrase`${named} не встречается ни в одном из включённых объявлений.${hub}`;
    const verb = { read: 'значится', stands: 'встречается', named: 'называется' }[how];
    const by =
      images === 0
        ? ''
        : ` через ${counted(images, ['сходное изображение', 'сходных изображения', 'сходных изображений'])}`;
    return phrase`${named} ${verb} в ${counted(n, ad.inScope)}${by}${ended(when)}${hub}`;
  },
  pagedHub: (part) =>
    ` Это узловой идентификатор: сам сайт никого не связывает, одна и та же его страница — может; см. ${part}.`,
  paged: (part) => ` Сам сайт никого не связывает, одна и та же его страница — может; см. ${part}.`,
  hub: (operations, part) =>
    ` Это узловой идентификатор; он никого не связывает${operations}; см. ${part}.`,
  together: (a, b, areRead, n, when) =>
    phrase`${a} и ${b} вместе ${areRead ? 'значатся' : 'встречаются'} в ${counted(n.ads, ad.in)} на ${counted(n.platforms, ['площадке', 'площадках', 'площадках'])}${ended(when)}`,
  span: (from, to) =>
    from === to ? `; дата фиксации: ${from}` : `; даты фиксации: с ${from} по ${to}`,
};
