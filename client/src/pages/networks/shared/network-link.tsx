import { Link } from '@tanstack/react-router';
import { networkName } from '../../../app/network-name.ts';

/** A network by name; it leads to its page. */
export function NetworkLink({ id }: { id: string }) {
  return (
    <Link to="/networks/$id" params={{ id }} search={{}}>
      {networkName(id)}
    </Link>
  );
}
