import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../api/hooks.ts';
import { type Names, namesOptions } from '../api/names.ts';
import { t } from './i18n/t.ts';

const none: Names = {};
const known = (): Names => queryClient.getQueryData(namesOptions.queryKey) ?? none;

/** The names that analysts gave: what calls networks and operations by name is drawn again where one changes. */
export const useNames = (): Names => useQuery(namesOptions).data ?? none;

/** Names that are written from right to left leave the number beside them where it is. */
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const isolated = (name: string): string => (fromRight.test(name) ? `\u2068${name}\u2069` : name);

/** `network:1/3` → "1/3": what it is cited by, whatever it is called. */
export const numberOf = (id: string): string => id.replace(/^(?:network|operation):/, '');

/** "Bosphorus salons · 1/3", or its number alone where nobody named it: for a list of networks or operations alone. */
export function labelOf(id: string, names = known()): string {
  const name = names[id]?.name;
  return name === undefined ? numberOf(id) : `${isolated(name)} ·\u00a0${numberOf(id)}`;
}

/** "Bosphorus salons · 1/3", or "Network 1/3" where nobody named it. */
export const networkName = (id: string, names = known()): string =>
  id in names ? labelOf(id, names) : t('networks.name', { id: numberOf(id) });

/** "Bosphorus salons · 3/1", or "Operation 3/1" where nobody named it. */
export const operationName = (id: string, names = known()): string =>
  id in names ? labelOf(id, names) : t('operations.name', { id: numberOf(id) });

/** A network or an operation by its name; anything else by its caption. */
export function calledBy({ id, caption }: { id: string; caption: string }): string {
  if (id.startsWith('network:')) return networkName(id);
  return id.startsWith('operation:') ? operationName(id) : caption;
}
