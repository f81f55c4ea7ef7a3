import type { collected as english } from '../en/collected.ts';
import { archiveSignature } from './archive-signatures.ts';
import { counted, digits } from './common.ts';

export const collected: typeof english = {
  toolSettings: 'Настройки программы',
  vantage: 'Откуда собрано',
  authority: 'Правовое основание',
  hash: 'Хеш-сумма собиравшего',
  said: 'Указано при загрузке',
  fileHash: 'Хеш-сумма файла у собиравшего',
  notCompared: (hash) => `${hash}, как указано в записи; сравнить её не с чем`,
  compared: (hash, fits) => `${hash}: ${fits ? 'совпадает' : 'НЕ СОВПАДАЕТ'} с полученным`,
  stated: {
    collector: 'собирал(а)',
    tool: 'программа',
    toolSettings: 'настройки',
    vantage: 'откуда собрано',
    authority: 'правовое основание',
  },
  saidBy: (said, by, at) => `${said}. Указано учётной записью ${by}, ${at}.`,
  sameFile: (hash) => `${hash}, та же, что у полученного файла`,
  otherFile: (hash) => `${hash}, НЕ ТА, ЧТО У ПОЛУЧЕННОГО ФАЙЛА`,
  received: (name, more) => `получен файл ${name}${more}`,
  ownHash: (hash, fits) =>
    fits
      ? '. Его SHA-256 совпадает с указанной собиравшим'
      : `. УКАЗАННАЯ СОБИРАВШИМ SHA-256 — НЕ ЕГО: ${hash}`,
  imported: (file, records) =>
    `файл ${file} прочитан: ${counted(records, ['запись', 'записи', 'записей'])}`,
  pictureReceived: (picture, bytes) =>
    `получено изображение ${picture}, ${counted(bytes, ['байт', 'байта', 'байт'])}`,
  revealed: (picture, signed, reason) =>
    `изображение ${picture} показано без размытия: ${signed}: ${reason}`,
  invalid: (said) => `. ЕГО СОБСТВЕННАЯ ПОДПИСЬ НЕДЕЙСТВИТЕЛЬНА: ${archiveSignature(said)}`,
  signed: (said) => `, ${archiveSignature(said)}`,
  head: 'Хранение этого приложения',
  line: (n, at) => `Строка ${n}, ${at}, `,
  moreLines: (n) => `Других строк журнала об этом приложении: ${digits(n)}.`,
  receivedWith: 'получено с ',
  neverReceived: 'не получено',
  notHere: 'нет в этом пакете',
  morePictures: (n) => `Других изображений, названных в записи: ${digits(n)}.`,
};
