import { t } from '../app/i18n/t.ts';
import './judging.css';

interface Props {
  sides: readonly { total: number; ads: readonly string[] }[];
  /** How the sides are called, as a preview calls the parts; recorded ones have no names. */
  names?: readonly string[];
}

/** Whom a split keeps apart: the first ads of either side, a line each, and how many more there are. */
export function PartingSides({ sides, names = [] }: Props) {
  const name = (index: number) =>
    names[index] ?? t(index === 0 ? 'networks.oneSide' : 'networks.otherSide');
  return (
    <ul className="tl-parting-sides tl-note">
      {sides.map(({ total, ads }, index) => (
        <li key={ads.join(' ')}>
          {t('networks.splitSide', { side: name(index), count: total })}
          {ads.map((ad) => (
            <span key={ad}>
              {' '}
              <code>{ad}</code>
            </span>
          ))}{' '}
          {total > ads.length ? t('networks.splitMore', { count: total - ads.length }) : ''}
        </li>
      ))}
    </ul>
  );
}
