import type { partTitles as en, partName as nameEn } from '../en/parts.ts';

export const partTitles: typeof en = {
  claims: '1. Что сообщают материалы',
  contrary: '2. Что говорит против этого',
  chart: '3. Схема (иллюстрация)',
  summary: '4. Что прочитано и что рассчитано',
  completeness: '5. Полнота',
  exhibits: '6. Приложения',
  links: 'Дополнение А. Как установлена каждая связь',
  weak: 'Дополнение Б. Что ещё говорит против этого',
  custody: 'Дополнение В. Журнал хранения',
  versions: 'Дополнение Г. Программа, правила и термины',
  certificate: 'Дополнение Д. Удостоверения и заявления для заполнения',
};

/** "часть 2", "дополнение А": the same as subject and after «см.». */
export const partName: typeof nameEn = (key) => {
  const [, annex, letter] = /^(Дополнение) (\p{Lu})\./u.exec(partTitles[key]) ?? [];
  return annex ? `дополнение ${letter}` : `часть ${Number.parseInt(partTitles[key], 10)}`;
};
