import type { ofCase as en } from '../en/case.ts';
import { digits } from './common.ts';

export const ofCase: typeof en = {
  gone: (named) =>
    `${named}: значится в деле. Когда объект включили в дело, он был в базе данных; теперь его там нет.`,
  query: (name, parameters) =>
    `В деле указан сохранённый запрос ${name} (${parameters === '' ? 'без параметров' : parameters}). Ответа на него в этом документе нет.`,
  period: (from, to, exhibits, outside) => {
    const begins = from === null ? '' : ` с ${from}`;
    const ends = to === null ? '' : ` по ${to}`;
    const period = `Дело охватывает период${begins}${ends}${from === null && to === null ? '.' : ''}`;
    return outside === 0
      ? `${period} Все приложения зафиксированы в этот период.`
      : `${period} Вне его зафиксировано приложений: ${digits(outside)} из ${digits(exhibits)}. В документ включены и они.`;
  },
};
