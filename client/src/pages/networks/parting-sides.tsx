import { t } from '../../app/i18n/t.ts';
import type { NetworkView } from './operations.ts';

type Sides = NonNullable<NetworkView['bridges'][number]['parting']>['sides'];

/** Whom a split keeps apart: the first ads of either side, and how many more there are. */
export function PartingSides({ sides }: { sides: Sides }) {
  return (
    <ul className="tl-note">
      {sides.map(({ total, ads }) => (
        <li key={ads.join(' ')}>
          {ads.map((ad, index) => (
            <span key={ad}>
              {index > 0 ? ', ' : ''}
              <code>{ad}</code>
            </span>
          ))}
          {total > ads.length ? ` ${t('networks.splitMore', { count: total - ads.length })}` : ''}
        </li>
      ))}
    </ul>
  );
}
