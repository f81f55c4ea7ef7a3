import { formatNumber } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';

/** As many characters as the server takes. */
const longestReason = 2000;
const initialsPattern = /^\s*(\p{L}[.\s]*){1,4}$/u;

/** Whether they sign, as the server sees it. */
export const isSigned = (initials: string): boolean => initialsPattern.test(initials);

/** What has to be mended before something is signed; '' where nothing has. */
export function unsigned(reason: string, initials: string): string {
  const words = reason.trim();
  if (words === '') return t('judge.needs.reason');
  if (words.length > longestReason)
    return t('judge.needs.shorter', {
      length: formatNumber(words.length),
      most: formatNumber(longestReason),
    });
  return isSigned(initials) ? '' : t('judge.needs.initials');
}
