import type { across as acrossEn, scope as en } from '../en/scope.ts';
import { phrase, strong } from '../phrase.ts';
import { ad, counted, digits, listed } from './common.ts';

export const scope: typeof en = {
  oneNetwork: 'По действующему расчёту все включённые объявления входят в одну сеть.',
  notMerged: (networks, alone, by, part) => {
    const where = [
      ...(networks > 0 ? [`сетей, в которые они входят, — ${digits(networks)}`] : []),
      ...(alone > 0 ? [`объявлений вне сетей — ${digits(alone)}`] : []),
    ];
    const open =
      'То, что они находятся в одном документе, не говорит о том, все ли они относятся друг к другу.';
    const ops = listed(by.operations.map((no) => `операция ${no}`));
    const together = by.whole
      ? `Он относит всё это к одной операции (${ops}): на основании взаимосвязей, а не объединений.`
      : ops === ''
        ? open
        : `Некоторые из них взаимосвязаны (${ops}). ${open}`;
    return `Действующий расчёт не объединил включённые объявления в одну сеть: ${listed(where)}. ${together} Какие это сети, см. ${part}.`;
  },
  heldBy: (no, probability, cutPoints) => {
    const sure =
      probability === null
        ? ' объединена по суждениям людей, а не по результатам измерений.'
        : ` надёжна не более, чем наименее вероятное из составляющих её объединений; вероятность того, что оно верно, — ${probability}.`;
    const apart = cutPoints.map(({ caption, sizes, more }) => {
      const smaller = more > 0 ? `; меньших частей: ${digits(more)}` : '';
      return ` Если исключить «${caption}», она распадётся на части (объявлений: ${listed(sizes.map(digits))}${smaller}).`;
    });
    const none = ' Среди включённого нет элемента, без которого она распалась бы.';
    return phrase`По действующему расчёту ${strong(`сеть ${no}`)}${sure}${apart.join('') || none}`;
  },
  allNamed: 'Все включённые объявления названы в выборке.',
  notNamed: (n, withNamed) =>
    `Включено, но не названо в выборке: ${counted(n, ad.is)}. В каждом есть два или более идентификатора, которые в ней названы.${withNamed} Так же выглядит тот, кто копирует чужие тексты и контакты.`,
  withNamed: (apart, n) =>
    apart === 0
      ? ' Каждое из них действующий расчёт относит к одной сети с названным объявлением.'
      : ` Из них действующий расчёт не относит ни к одной сети с названным объявлением: ${digits(apart)} из ${digits(n)}.`,
  networks: (run, n, described) => {
    const shown = described.map(
      ({ no, inScope, size }) => `сеть ${no} (${digits(inScope)} из ${digits(size)})`,
    );
    const more = n.networks - described.length;
    const which =
      n.networks === 0
        ? ''
        : `: ${listed([...shown, ...(more > 0 ? [`ещё ${digits(more)}`] : [])])}`;
    return `По действовавшему расчёту № ${run.run} (версия расчёта ${run.engine}, ${run.day}) из включённых объявлений (${digits(n.ads)}) в сети входят ${digits(n.inNetworks)}. Число сетей — ${digits(n.networks)}${which}. Сеть рассчитана, а не прочитана.`;
  },
};

export const across: typeof acrossEn = {
  none: 'По действующему расчёту ни один из включённых контактов, кроме узловых, не встречается более чем в одной сети.',
  found: (caption, at, why) => {
    const named = [
      ...at.most.map(({ no, ads }) => `сеть ${no} (${digits(ads)})`),
      ...(at.more > 0 ? [`другие сети (${digits(at.more)})`] : []),
      ...(at.alone > 0 ? [`вне сетей (${digits(at.alone)})`] : []),
    ];
    return phrase`${strong(caption)}: по действующему расчёту встречается более чем в одной сети. Объявления с этим контактом (${digits(at.ads)}): ${listed(named)}.${why}`;
  },
  copied: (copiedIn) =>
    ` ${copiedIn === null ? 'Во всех' : `В ${digits(copiedIn)} из`} этих ${copiedIn === null ? 'сетях' : 'сетей'} он встречается только в объявлениях, куда мог быть скопирован вместе с чужим текстом; там он не учитывается.`,
  reassigned: ' За это время номер мог перейти от одного владельца к другому.',
  open: ' Ничто другое не объединяет эти сети достаточно сильно: контактом могут пользоваться несколько владельцев, либо за сетями стоит один владелец.',
};
