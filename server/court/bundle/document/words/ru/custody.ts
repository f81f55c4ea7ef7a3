import type { CustodyLine } from '../../../../../core/evidence/index.ts';
import type { custody as en } from '../en/custody.ts';
import { archiveSignature } from './archive-signatures.ts';
import { digits } from './common.ts';

const events: Readonly<Record<CustodyLine['event'], string>> = {
  received: 'получен файл',
  'picture-received': 'получено изображение',
  'receipt-noted': 'записано, как был получен файл',
  rebuilt: 'граф построен заново',
  erased: 'удалены данные',
  'picture-listed': 'изображение есть в списке известных',
  'hash-list-added': 'добавлен список хеш-сумм',
  'hash-list-removed': 'убран список хеш-сумм',
  'log-continued': 'журнал продолжен',
  anchored: 'зафиксировано состояние журнала',
  'files-checked': 'файлы проверены',
  'file-healed': 'повреждённая копия заменена',
  imported: 'файл загружен',
  'pictures-read': 'прочитаны изображения',
  resolved: 'сделан расчёт сетей',
  'run-restored': 'восстановлен прежний расчёт',
  revealed: 'изображение открыто для просмотра',
  exported: 'выгружен комплект',
  'data-exported': 'выгружены данные для другой программы',
  'letter-written': 'составлено письмо',
  'case-made': 'создано дело',
  'case-changed': 'изменено дело',
  'case-frozen': 'зафиксировано содержание для комплекта',
  'case-detailed': 'записаны сведения о деле',
  'check-answered': 'принят результат проверки полноты',
  'answer-withdrawn': 'отозвано принятие результата проверки полноты',
  watched: 'начато наблюдение за объектом',
  'watch-ended': 'прекращено наблюдение за объектом',
  queried: 'выполнен сохранённый запрос',
  'draft-queried': 'выполнен черновой запрос',
  analysed: 'выполнен анализ',
  reported: 'составлен отчёт',
  'query-ended': 'запрос завершён',
  'query-saved': 'запрос сохранён',
  'query-removed': 'запрос удалён',
  'chart-made': 'создана схема',
  'chart-renamed': 'схема переименована',
  'chart-deleted': 'схема удалена',
  'chart-restored': 'схема восстановлена',
  noted: 'внесена заметка',
  'note-withdrawn': 'заметка отозвана',
  judged: 'внесено суждение',
  withdrawn: 'суждение отозвано',
};

/** Programs with their versions, own rules by their Russian names; none where nothing was read. */
const engines = (said: string): string =>
  said === ''
    ? 'не читались'
    : said.replace(/\bcodes\b/, 'правила кодов').replace(/\bextraction\b/, 'извлечение');

export const custody: typeof en = {
  chained: 'Строки журнала связаны: каждая содержит хеш-сумму предыдущей.',
  withheld: (n) =>
    `Строки о другой работе, содержание которых не раскрыто: ${digits(n)}. Каждая сохраняет свой номер, указание на предыдущую строку и хеш-сумму содержания.`,
  firstForm: (n, withheld) =>
    `Строки в форме прежних выпусков программы: ${digits(n)}, из них не раскрыто: ${digits(withheld)}.`,
  bound: 'Более поздняя строка содержит хеш-сумму всех этих строк.',
  unbound: 'Нераскрытые из них не закреплены ни одной более поздней строкой.',
  leftOut: (n) =>
    `Строки в форме прежних выпусков программы, которые есть только в полной версии: ${digits(n)}.`,
  allWithheld: (n) =>
    `Строки, содержание которых не раскрыто: ${digits(n)}. Каждая сохраняет свой номер, указание на предыдущую строку и хеш-сумму содержания.`,
  noLine: 'В этой версии нет ни одной строки журнала.',
  unboundRun: (run) =>
    `Расчёт № ${run} сделан прежним выпуском программы: в его строке нет хеш-суммы найденного, и по журналу не видно, было ли оно изменено до фиксации.`,
  receipts: (n) =>
    `Строки о получении изображений: ${digits(n)}. Они находятся в файле data/custody/custody.jsonl, а каждое изображение — при своём приложении.`,
  origin: (host, program, clock) => `${host}, Throughline ${program}; часы компьютера: ${clock}`,
  clock: (clock) => {
    if (clock?.synchronized == null) return 'отклонение неизвестно';
    const kept = clock.synchronized
      ? 'сверяются с сервером времени'
      : 'не сверяются с сервером времени';
    const offset =
      clock.offsetMs === null
        ? 'отклонение неизвестно'
        : `отклонение ${`${clock.offsetMs}`.replace('.', ',')} мс`;
    return `${kept}, ${offset}, по данным ${clock.toldBy}`;
  },
  event: (event) => events[event],
  about: (about, line) => {
    switch (line.event) {
      case 'received':
        return line.signature?.outcome === 'invalid'
          ? `${line.name}, ПОДПИСЬ НЕДЕЙСТВИТЕЛЬНА: ${archiveSignature(line.signature.said)}`
          : line.name;
      case 'pictures-read':
        return `коды: ${engines(line.codes)}, слова: ${engines(line.words)}`;
      case 'resolved':
      case 'run-restored':
        return `расчёт № ${line.run}`;
      case 'check-answered':
      case 'answer-withdrawn':
        return line.signed;
      case 'anchored':
        return `строка ${line.line}, ${line.sha256}`;
      case 'log-continued':
        return `строк ранее: ${digits(line.earlier.lines)}, ${line.earlier.sha256}`;
      case 'files-checked':
        return `файлов: ${digits(line.counts.files ?? 0)}, изменено: ${line.changed.length}, отсутствует: ${line.missing.length}`;
      case 'judged':
      case 'withdrawn':
        return about.replace(/ and (\d+) more$/, ' и ещё $1');
      default:
        return about;
    }
  },
};
