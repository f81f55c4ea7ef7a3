import type { HanForm } from './fonts.ts';

/** All texts of a content, by the form in which its shared characters are drawn. */
export function textsOf(content: unknown): Map<HanForm, string[]> {
  const texts = new Map<HanForm, string[]>([['jp', []]]);
  const add = (form: HanForm, text: string) => {
    const some = texts.get(form);
    if (some) some.push(text);
    else texts.set(form, [text]);
  };
  const visit = (value: unknown, form: HanForm): void => {
    if (typeof value === 'string') add(form, value);
    else if (Array.isArray(value)) for (const item of value) visit(item, form);
    else if (typeof value === 'object' && value !== null) {
      const own = 'han' in value && typeof value.han === 'string' ? (value.han as HanForm) : form;
      for (const item of Object.values(value)) visit(item, own);
    }
  };
  visit(content, 'jp');
  return texts;
}
