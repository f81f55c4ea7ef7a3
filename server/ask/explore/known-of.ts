import type { Store } from '../../core/store/index.ts';
import * as networks from '../../link/networks/index.ts';
import type { EntityView } from '../../read/recorded/index.ts';
import type { Caution } from './caution.ts';

/**
 * What the active run knows of one entity, whatever it is linked to: as `doubtsOf` tells it of a link. Of an ad, what
 * was left out of it.
 */
export async function cautionsAbout(
  { store }: { readonly store: Store },
  entity: EntityView,
): Promise<Caution[]> {
  const { copiedContentSentence, nameOf, reposterSentence, splitSentence, textOf } = networks;
  const { id, caption, hub } = entity;
  const about = [id];
  const isHub: Caution[] = hub
    ? [{ code: 'hub', text: `${hub.reason} It can link strangers.`, about }]
    : [];
  const known = await networks.knownByRun(store, [id], entity.kind === 'ad' ? [id] : []);
  if (!known) return isHub;
  const { run } = known;
  const reposter = known.reposters.get(id);
  const site = known.sites.get(id);
  const shared = known.sharedIdentifiers.get(id);
  const name = (one: string) => (one === id ? caption : nameOf(one));
  const pages = site?.sets.filter((set) => set.pages.length > 0).length ?? 0;
  return [
    ...isHub,
    ...known.copied.map((row): Caution => {
      const ads = [row.ad, row.source].filter((ad) => ad !== null);
      const text = textOf(copiedContentSentence(row, name));
      return { code: 'copied', text, about: [...row.identifiers, row.contact], ads, run };
    }),
    ...(reposter
      ? [{ code: 'reposter', text: textOf(reposterSentence(reposter)), about, run } as const]
      : []),
    ...known.splits.map((split): Caution => {
      return { code: 'reassigned', text: textOf(splitSentence(split, name)), about, run };
    }),
    ...(pages > 1
      ? [
          {
            ...({ code: 'pages', about, run } as const),
            text: `Ads name ${pages.toLocaleString('en')} pages or sets of pages of ${caption} that no contact shows to be one owner’s. The same page connects ads, the host alone does not.`,
          },
        ]
      : []),
    ...(shared
      ? [
          {
            ...({ code: 'several-networks', about, run } as const),
            text: networks.sharedIdentifierSentence(shared),
          },
        ]
      : []),
  ];
}
