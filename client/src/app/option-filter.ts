import type { ComboboxItem, OptionsFilter } from '@mantine/core';

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');

/** Options by what their name holds, with or without its marks, or by the whole of their value: a country by its code. */
export const byNameOrValue: OptionsFilter = ({ options, search, limit }) => {
  const wanted = plain(search.trim());
  return (options as ComboboxItem[])
    .filter(({ label, value }) => plain(label).includes(wanted) || plain(value) === wanted)
    .slice(0, limit);
};
