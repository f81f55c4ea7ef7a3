import { formatCountry } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import type { WhereAndWhen } from '../operations.ts';
import { CountTable } from './count-table.tsx';
import { crossTable, inEachCountry } from './cross-table.ts';

/** All ads by the country they name and the platform they stand on. */
export function ByCountry({ of }: { of: WhereAndWhen }) {
  const { platforms, rows, most } = crossTable(inEachCountry(of.adCounts));
  const named = rows.map(({ country, ...counted }) => ({
    ...counted,
    name: country ? formatCountry(country) : t('networks.notStated'),
    filter: { country },
  }));
  return (
    <>
      <CountTable
        heading={t('networks.countryNamed')}
        platforms={platforms}
        rows={named}
        most={most}
      />
      {of.adCounts.some(({ countries }) => countries.length > 1) && (
        <p className="tl-note">{t('networks.countsInEach')}</p>
      )}
    </>
  );
}
