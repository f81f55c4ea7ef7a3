import { Button } from '@mantine/core';
import { t } from '../../../../app/i18n/t.ts';
import { EntityLink } from '../../../../operations/entity-link.tsx';
import { type Column, DataTable, LinkChip, SectionLabel } from '../../../../ui/index.ts';
import { explainGroup, nameIn } from '../figure/explain-link.ts';
import { letterOf } from '../figure/part-letters.ts';
import { usePreview } from '../figure/preview.ts';
import { groupKey, groupName, type Thing, type Tree } from '../figure/tree-chart.ts';
import type { NetworkView } from '../operations.ts';

/** The drawing in a table, or in one for each part of a preview: what is linked, by how many ads, how it was read, and why. */
export function LinkTable({ network }: { network: NetworkView }) {
  const preview = usePreview(network);
  if (!preview) return <Links tree={network.tree} />;
  return preview.parts?.map(({ ads, tree }, at) => {
    const name = t('networks.part', { letter: letterOf(at) });
    const title = `${name}, ${t('networks.ads', { count: ads })}`;
    return (
      <section key={title} aria-label={title}>
        <SectionLabel title={title} />
        <Links tree={tree} />
      </section>
    );
  });
}

function Links({ tree }: { tree: Tree | null }) {
  if (!tree || tree.groups.length === 0)
    return <p className="tl-networks-words">{t('networks.noLinks')}</p>;
  const thing = (id: string) => tree.identifiers.find((one) => one.id === id);
  const isBridged = [...tree.groups, ...tree.identifiers].some(({ cutPoint }) => cutPoint);
  const columns: Column<Tree['groups'][number]>[] = [
    ...[t('networks.one'), t('networks.other')].map((title, at) => ({
      title,
      className: 'tl-half',
      cell: ({ ends: { [at]: end } }: Tree['groups'][number]) =>
        end ? (
          <EntityLink
            id={end.id}
            entity={thing(end.id)?.entity ?? null}
            name={nameIn(tree, end.id)}
          />
        ) : null,
    })),
    { title: t('networks.linkedBy'), className: 'tl-whole', value: groupName },
    {
      title: t('networks.read'),
      cell: ({ ends }) => (
        <LinkChip kind={ends.some(({ inferred }) => inferred) ? 'inferred' : 'observed'} />
      ),
    },
    {
      title: t('networks.cutPoint'),
      value: ({ cutPoint, ends }) =>
        bridgeLabel(
          cutPoint,
          ends.map(({ id }) => thing(id)),
        ),
    },
    {
      title: t('networks.whyLinked'),
      cell: (group) => (
        <Button size="compact-xs" onClick={() => explainGroup(tree, group)}>
          {t('networks.whyLinked')}
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      className="tl-link-table"
      rows={tree.groups}
      keyOf={groupKey}
      columns={
        isBridged ? columns : columns.filter(({ title }) => title !== t('networks.cutPoint'))
      }
    />
  );
}

/** Which of both is a cut point, by its column: its name would leave no room for theirs. */
function bridgeLabel(ad: boolean, ends: readonly (Thing | undefined)[]): string {
  const columns = ends.flatMap((end, at) =>
    end?.cutPoint ? [t(at === 0 ? 'networks.one' : 'networks.other')] : [],
  );
  return [...(ad ? [t('networks.theAd')] : []), ...columns].join(', ');
}
