import { Link } from '@tanstack/react-router';
import { t } from '../../app/i18n/t.ts';

/** A network by name; it leads to its page. */
export function NetworkLink({ id }: { id: string }) {
  return (
    <Link to="/networks/$id" params={{ id }} search={{}}>
      {t('networks.name', { id: id.replace('network:', '') })}
    </Link>
  );
}
