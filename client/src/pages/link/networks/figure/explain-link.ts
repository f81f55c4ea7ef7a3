import { t } from '../../../../app/i18n/t.ts';
import { explain, type Linked } from '../showing.ts';
import { groupKey, type Tree, type TreeGroup, thingName } from './tree-chart.ts';

/** How a thing of a tree is called. */
export function nameIn({ identifiers }: Tree, id: string): string {
  const thing = identifiers.find((one) => one.id === id);
  return thing ? thingName(thing) : id;
}

const linkedBy = (tree: Tree, group: TreeGroup): Linked => ({
  group: groupKey(group),
  ends: group.ends.map(({ id }) => ({ id, name: nameIn(tree, id) })),
  ads: group.ads,
  judged: group.judged,
});

/** Why two things are linked: in the column beside, and as the list of their ads. */
export function explainGroup(tree: Tree, group: TreeGroup): void {
  const linked = linkedBy(tree, group);
  explain(linked, linked.ends.map(({ name }) => name).join(` ${t('networks.and')} `));
}
