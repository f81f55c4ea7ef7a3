import type { exhibits as en } from '../en/exhibits.ts';
import { counted, digits } from './common.ts';

export const exhibits: typeof en = {
  fields: {
    posted: 'Размещено',
    status: 'Состояние',
    price: 'Цена',
    language: 'Язык',
    place: 'Место',
    position: 'Координаты',
  },
  field: (name) => `Поле ${name}`,
  moreSigns: (n) => `… (в записи ещё ${counted(n, ['знак', 'знака', 'знаков'])})`,
  inPicture: (box) => `на изображении, ${box}. Изображение:`,
  structured: 'поле контактов или поле источника',
  image: 'само изображение',
  byMethod: 'не в словах: найдено программой',
  source: (field) => (field === 'title' ? 'заголовок' : 'текст'),
  stretch: (field, start, end) =>
    `${field === 'title' ? 'заголовок' : 'текст'}, знаки ${start}–${end}`,
  box: (at, size) => {
    const box = `от точки ${at.x}, ${at.y}: ширина ${at.width}, высота ${at.height} пикс.`;
    return size ? `${box} (размер изображения ${size.width} × ${size.height})` : box;
  },
  ranges: (first, last, n) =>
    `${first} – ${last}: ${counted(n, ['приложение', 'приложения', 'приложений'])}`,
  called: (first, more) => (more === 0 ? first : `${first} (и ещё ${digits(more)})`),
  range: (range) => range.replace(' to ', ' – '),
  counts: (entities, links, files) =>
    [
      counted(entities, ['объект', 'объекта', 'объектов']),
      counted(links, ['связь', 'связи', 'связей']),
      counted(files, ['полученный файл', 'полученных файла', 'полученных файлов']),
    ].join(', '),
  moreOfKind: (n, part) => `Ещё ${digits(n)} того же рода: см. ${part}.`,
};
