import { Link } from '@tanstack/react-router';
import { operationName, useNames } from '../app/network-name.ts';

/** An operation by name; it leads to its page, in the list of its level. */
export function OperationLink({ id, level }: { id: string; level?: number }) {
  const names = useNames();
  return (
    <Link
      to="/networks/$id"
      params={{ id }}
      search={{ by: 'operation', ...(level && { level: String(level) }) }}
    >
      {operationName(id, names)}
    </Link>
  );
}
