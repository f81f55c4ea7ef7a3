import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readWatch } from '../../../api/watches.ts';
import { useLayer } from '../../../app/layers.ts';
import type { WatchFieldsFragment } from '../../../gql/graphql.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';

interface Watch extends WatchFieldsFragment {
  /** What the graph holds of it. */
  entities: readonly { id: string }[];
}

/** The title of a watch; it opens what is watched, or the network that this became. What the graph does not hold yet is a title alone. */
export function WatchLink({ watch }: { watch: Watch }) {
  const { what, of, followed, title, words, parameters, entities } = watch;
  const name = <bdi>{title}</bdi>;
  switch (what) {
    case 'NETWORK':
    case 'OPERATION':
      return (
        <Link
          to="/networks/$id"
          params={{ id: followed ?? of ?? '' }}
          search={what === 'OPERATION' ? { by: 'operation' } : {}}
        >
          {name}
        </Link>
      );
    case 'QUERY':
      return (
        <Link
          to="/queries/$name"
          params={{ name: of ?? '' }}
          search={{ ...written(parameters), run: '1' }}
        >
          {name}
        </Link>
      );
    case 'SEARCH':
      return <OpenSearch words={words ?? ''}>{name}</OpenSearch>;
    default:
      return entities.length > 0 ? <OnCanvas watch={watch}>{name}</OnCanvas> : name;
  }
}

/** As the address of the page of queries holds them. */
const written = (parameters: unknown): Record<string, string> =>
  typeof parameters === 'object' && parameters !== null
    ? Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]))
    : {};

function OpenSearch({ words, children }: { words: string; children: ReactNode }) {
  const { show, search } = useLayer();
  const open = () => {
    show('search');
    search(words);
  };
  return (
    <button type="button" className="tl-inbox-open" onClick={open}>
      {children}
    </button>
  );
}

/** An entity, or what the graph holds of a list. */
function OnCanvas({ watch, children }: { watch: Watch; children: ReactNode }) {
  const show = useShowOnCanvas();
  const open = useMutation({
    mutationFn: async () => {
      const { entities } = watch.what === 'LIST' ? await readWatch(watch.id) : watch;
      await show(entities.map(({ id }) => id));
    },
  });
  return (
    <>
      <button type="button" className="tl-inbox-open" onClick={() => open.mutate()}>
        {children}
      </button>
      {open.error ? (
        <span className="tl-note" role="alert">
          {open.error.message}
        </span>
      ) : null}
    </>
  );
}
