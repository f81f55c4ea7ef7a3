import type { claims as en } from '../en/claims.ts';
import { phrase, strong } from '../phrase.ts';
import { ad, capitalNetwork, counted, digits, network, share } from './common.ts';

export const claims: typeof en = {
  further: (n, part) =>
    `Ещё ${counted(n, ['такое утверждение', 'таких утверждения', 'таких утверждений'])}: см. ${part}.`,
  read: 'Что прочитано',
  one: 'Эти материалы ничего не связывают: выборка называет один объект, и ни одна учитываемая связь от него не ведёт.',
  unconnected:
    'Ничто в этих материалах не связывает то, что названо в выборке: ни в одном включённом объявлении два таких объекта не соединены учитываемой связью.',
  here: (n, from, to) => {
    const where = [
      `площадок: ${digits(n.platforms)}`,
      ...(n.countries > 0 ? [`стран: ${digits(n.countries)}`] : []),
    ].join(', ');
    const when = from === to ? from : `с ${from} по ${to}`;
    return `В комплект включено: ${counted(n.captures, ['фиксация', 'фиксации', 'фиксаций'])} ${counted(n.ads, ad.of)} (${where}). Время фиксации: ${when} Каждая фиксация — отдельное приложение.`;
  },
  operation: (no, networks, ads) =>
    `Операция ${no}: ${counted(networks, network.is)}, ${counted(ads, ad.is)}`,
  network: (no, ads) => `${capitalNetwork(no)}: ${counted(ads, ad.is)}`,
  whatNetwork: (no, run, inScope, size) => {
    const whole =
      inScope === size
        ? `В комплект включены все её объявления (${digits(size)}).`
        : `В комплект включено ${digits(inScope)} из ${counted(size, ad.of)} этой сети.`;
    return phrase`${strong(capitalNetwork(no))} рассчитана, а не прочитана: расчёт № ${run} отнёс к ней объявления, которые, по-видимому, принадлежат одному рекламодателю. ${whole} Кто этот рекламодатель, из этого не следует.`;
  },
  certain:
    'Все объединения, из которых она составлена, указаны аналитиком либо достоверны по расчёту.',
  sure: (score) =>
    `Сеть не надёжнее наименее вероятного из составляющих её объединений: вероятность того, что оно верно, — ${share(score)}.`,
  weighed:
    'Каждая вероятность взвешивает два предположения: у объявлений обеих сторон один владелец; либо владельцы разные, а общее у них — случайно или в силу торговли. Разработчики программы калибровали её на искусственных данных; на действительных данных она может быть менее точной, и насколько — никто не измерял.',
  shared: (named, isRead, n) =>
    phrase`${named} ${isRead ? 'значится' : 'встречается'} в ${digits(n)} из этих объявлений.`,
  judged: (author, day, what, reason) => {
    const said = {
      rejected: 'это не одна сеть',
      split: 'часть этой сети не относится к остальной',
      apart: 'объявления этой сети не относятся друг к другу',
    };
    return `Суждение аналитика ${author} от ${day}: ${said[what]}. Основание: «${reason}»`;
  },
  elsewhere: (caption, n) =>
    phrase`${strong(caption)} встречается в ${counted(n, network.in)}: возможно, им пользуются и другие.`,
  weakest: (caption, confidence) =>
    phrase`Наименее надёжное наблюдение в ней: ${strong(caption)}, степень уверенности ${share(confidence)}.`,
};
