import { t } from '../../app/i18n/t.ts';
import type { NetworkView } from './operations.ts';

type Sides = NonNullable<NetworkView['bridges'][number]['parting']>['sides'];

/** Whom a split keeps apart: the first ads of either side, a line each, and how many more there are. */
export function PartingSides({ sides }: { sides: Sides }) {
  return (
    <ol className="tl-parting-sides tl-note">
      {sides.map(({ total, ads }, index) => (
        <li key={ads.join(' ')}>
          {t('networks.splitSide', { side: index + 1, count: total })}
          {ads.map((ad) => (
            <span key={ad}>
              {' '}
              <code>{ad}</code>
            </span>
          ))}{' '}
          {total > ads.length ? t('networks.splitMore', { count: total - ads.length }) : ''}
        </li>
      ))}
    </ol>
  );
}
