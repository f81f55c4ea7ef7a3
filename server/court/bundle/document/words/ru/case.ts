import type { ofCase as en } from '../en/case.ts';

export const ofCase: typeof en = {
  query: (name, parameters) =>
    `В деле указан сохранённый запрос ${name} (${parameters === '' ? 'без параметров' : parameters}). Ответа на него в этом документе нет.`,
};
