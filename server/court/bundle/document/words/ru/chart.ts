import type { chart as english } from '../en/chart.ts';
import { counted, digits, type Forms } from './common.ts';

const ads: Forms = ['объявление', 'объявления', 'объявлений'];
const networks: Forms = ['сеть', 'сети', 'сетей'];
const units = (n: number, areNetworks: boolean): string => counted(n, areNetworks ? networks : ads);

export const chart: typeof english = {
  aid: 'Наглядное пособие, не доказательство.',
  columns: (areNetworks) =>
    `Изображено столбцами: слева ${areNetworks ? 'сети и отдельные объявления' : 'объявления'}, справа то, что в них содержится. Расстояния ничего не означают.`,
  canvas: 'Изображено так, как расположил аналитик.',
  inLines: (n) =>
    `На линиях между объявлениями и группами схожих изображений стоят сами изображения: ${digits(n)}.`,
  unnamed: (n) => `Названий, которым не хватило места: ${digits(n)}.`,
  stacks: (n, stacks, areNetworks) =>
    `Стопка — это ${areNetworks ? 'сети' : 'объявления'} с одним и тем же набором элементов этой схемы: ${units(n, areNetworks)}, стопок: ${digits(stacks)}.`,
  left: {
    single: (n, areNetworks) =>
      `элементов, которые есть только в ${areNetworks ? 'одной сети' : 'одном объявлении'}: ${digits(n)}`,
    others: (n) => `других элементов: ${digits(n)}`,
    apart: (n, areNetworks) => `${units(n, areNetworks)} без изображённых здесь элементов`,
    rare: (n, areNetworks) => `${units(n, areNetworks)} с редкими сочетаниями этих элементов`,
    all: (parts) => `Не изображено, но есть в таблицах: ${parts.join('; ')}.`,
  },
  title: (name, n, of) =>
    `${name}: ${n > 0 ? `${counted(n, networks)}, ` : ''}${counted(of, ads)} в комплекте`,
  without: (names, more) =>
    `Отдельных схем нет для: ${names}${more > 0 ? ` и ещё ${digits(more)}` : ''}. Они есть на первой схеме, насколько хватило места, и в таблицах.`,
  network: (name, n) => `${name}, ${counted(n, ads)}`,
  ads: (n, exhibits) => `${counted(n, ads)}, ${exhibits}`,
  stack: (letters, n, areNetworks) => `Стопка ${letters}, ${units(n, areNetworks)}`,
  andMore: (names, n) => `${names} и ещё ${digits(n)}`,
  exhibits: (n, ranges) => `${n === 1 ? 'приложение' : 'приложения'} ${ranges}`,
  exhibitsFrom: (n, first, last) => `приложений от ${first} до ${last}: ${digits(n)}`,
};
