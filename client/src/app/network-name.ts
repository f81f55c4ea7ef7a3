import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../api/hooks.ts';
import { type Names, namesOptions } from '../api/names.ts';
import { rememberedOf, useRemembered } from '../api/remembered.ts';
import { formatCountry } from './format.ts';
import { t } from './i18n/t.ts';

const none: Names = {};
const known = (): Names => queryClient.getQueryData(namesOptions.queryKey) ?? none;

/** The names that analysts gave: what calls networks and operations by name is drawn again where one changes. */
export function useNames(): Names {
  useRemembered();
  return useQuery(namesOptions).data ?? none;
}

/** Names that are written from right to left leave the number beside them where it is. */
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const isolated = (name: string): string => (fromRight.test(name) ? `\u2068${name}\u2069` : name);

/** `network:1/3` → "1/3": what it is cited by, whatever it is called. */
export const numberOf = (id: string): string => id.replace(/^(?:network|operation):/, '');

/**
 * "Bosphorus salons · 1/3" as analysts named it; else by what it is remembered, its contact of most ads or its
 * countries: "+7 700 000 11 25 · 1/3". Its number alone while that is read.
 */
export function labelOf(id: string, names = known()): string {
  const name = names[id]?.name ?? toldApart(id);
  return name === undefined ? numberOf(id) : `${isolated(name)} ·\u00a0${numberOf(id)}`;
}

/** A contact, or up to two countries: "Kazakhstan, Türkiye +3". */
function toldApart(id: string): string | undefined {
  const found = rememberedOf(id);
  if (!found) return undefined;
  const [one, other, ...more] = found.countries;
  const countries = [one, other].filter((code) => code !== undefined).map(formatCountry);
  const where = countries.join(', ') + (more.length > 0 ? ` +${more.length}` : '');
  return found.entity?.caption || where || undefined;
}

/** "Bosphorus salons · 1/3" where analysts named it, else "Network +7 700 000 11 25 · 1/3". */
export const networkName = (id: string, names = known()): string =>
  id in names ? labelOf(id, names) : t('networks.name', { id: labelOf(id, names) });

/** The same of an operation. */
export const operationName = (id: string, names = known()): string =>
  id in names ? labelOf(id, names) : t('operations.name', { id: labelOf(id, names) });

/** A network or an operation by its name; anything else by its caption. */
export function calledBy({ id, caption }: { id: string; caption: string }): string {
  if (id.startsWith('network:')) return networkName(id);
  return id.startsWith('operation:') ? operationName(id) : caption;
}
