import { Button } from '@mantine/core';
import { t } from '../../../app/i18n/t.ts';
import { EntityLink } from '../../../operations/entity-link.tsx';
import { LinkChip, SectionLabel } from '../../../ui/index.ts';
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
  return (
    <table className="tl-network-table tl-link-table">
      <thead>
        <tr>
          <th>{t('networks.one')}</th>
          <th>{t('networks.other')}</th>
          <th>{t('networks.linkedBy')}</th>
          <th>{t('networks.read')}</th>
          {isBridged ? <th>{t('networks.cutPoint')}</th> : null}
          <th>{t('networks.whyLinked')}</th>
        </tr>
      </thead>
      <tbody>
        {tree.groups.map((group) => (
          <tr key={groupKey(group)}>
            {group.ends.map(({ id }) => (
              <td key={id}>
                <EntityLink id={id} entity={thing(id)?.entity ?? null} name={nameIn(tree, id)} />
              </td>
            ))}
            <td className="tl-whole">{groupName(group)}</td>
            <td>
              <LinkChip
                kind={group.ends.some(({ inferred }) => inferred) ? 'inferred' : 'observed'}
              />
            </td>
            {isBridged ? (
              <td>
                {bridgeLabel(
                  group.cutPoint,
                  group.ends.map(({ id }) => thing(id)),
                )}
              </td>
            ) : null}
            <td>
              <Button size="compact-xs" onClick={() => explainGroup(tree, group)}>
                {t('networks.whyLinked')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Which of both is a cut point, by its column: its name would leave no room for theirs. */
function bridgeLabel(ad: boolean, ends: readonly (Thing | undefined)[]): string {
  const columns = ends.flatMap((end, at) =>
    end?.cutPoint ? [t(at === 0 ? 'networks.one' : 'networks.other')] : [],
  );
  return [...(ad ? [t('networks.theAd')] : []), ...columns].join(', ');
}
