import { type MessageKey, t } from '../app/i18n/t.ts';

/** A button that stands in many rows, for who hears it alone: which it is, and of what. */
export const buttonFor = (button: MessageKey, name: string): string =>
  t('networks.buttonFor', { button: t(button), name });
