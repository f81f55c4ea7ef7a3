import { t } from '../../../app/i18n/t.ts';
import { explain, type Tied } from '../showing.ts';
import { groupKey, type Tree, type TreeGroup, thingName } from './tree-chart.ts';

/** How a thing of a tree is called. */
export function nameIn({ identifiers }: Tree, id: string): string {
  const thing = identifiers.find((one) => one.id === id);
  return thing ? thingName(thing) : id;
}

const tiedBy = (tree: Tree, group: TreeGroup): Tied => ({
  group: groupKey(group),
  ends: group.ends.map(({ id }) => ({ id, name: nameIn(tree, id) })),
  ads: group.ads,
  judged: group.judged,
});

/** Why two things are tied: in the column beside, and as the list of their ads. */
export function explainGroup(tree: Tree, group: TreeGroup): void {
  const tied = tiedBy(tree, group);
  explain(tied, tied.ends.map(({ name }) => name).join(` ${t('networks.and')} `));
}
