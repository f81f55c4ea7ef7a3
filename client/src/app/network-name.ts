import { t } from './i18n/t.ts';

/** `network:1/3` → "1/3", as in a list of networks alone. */
export const networkNumber = (id: string): string => id.replace('network:', '');

/** `network:1/3` → "Network 1/3". */
export const networkName = (id: string): string => t('networks.name', { id: networkNumber(id) });

/** `operation:3/1` → "3/1". */
export const operationNumber = (id: string): string => id.replace('operation:', '');

/** `operation:3/1` → "Operation 3/1". */
export const operationName = (id: string): string =>
  t('operations.name', { id: operationNumber(id) });
