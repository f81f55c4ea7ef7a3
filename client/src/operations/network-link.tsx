import { Link } from '@tanstack/react-router';
import { networkName, useNames } from '../app/network-name.ts';

/** A network by name; it leads to its page. @param onFollow what else is to happen then */
export function NetworkLink({ id, onFollow }: { id: string; onFollow?: () => void }) {
  const names = useNames();
  return (
    <Link to="/networks/$id" params={{ id }} search={{}} {...(onFollow && { onClick: onFollow })}>
      {networkName(id, names)}
    </Link>
  );
}
