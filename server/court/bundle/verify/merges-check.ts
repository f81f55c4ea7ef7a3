import { isIdentifier, linksHolding, type Snapshot } from '../../snapshot/index.ts';

type Resolution = NonNullable<Snapshot['resolution']>;

/** What a snapshot says of merges and of the run's input that its networks and links say otherwise. */
export function* wrongMerges(snapshot: Snapshot): Generator<string> {
  const { resolution } = snapshot;
  if (!resolution) return;
  yield* wrongSureness(resolution);
  if (resolution.input) yield* wrongInput(snapshot, resolution.input);
}

function* wrongSureness({ networks, merges }: Resolution): Generator<string> {
  const byId = new Map(networks.map((network) => [network.id, network]));
  const least = new Map<string, number>();
  for (const { network: id, a, b, probability } of merges) {
    const network = byId.get(id);
    if (!network?.ads.includes(a) || !network.ads.includes(b))
      yield `has a merge of ${a} and ${b} in ${id}, which does not have both`;
    least.set(id, Math.min(least.get(id) ?? 1, probability));
  }
  for (const { id, size, ads, score } of networks)
    if (size === ads.length && size > 1 && score !== least.get(id))
      yield `says that ${id} has a probability of ${score}, and its least probable merge one of ${least.get(id)}`;
}

function* wrongInput(
  { entities, links }: Snapshot,
  { ads, identifiers }: NonNullable<Resolution['input']>,
): Generator<string> {
  const inScope = new Set(entities.flatMap(({ id, kind }) => (kind === 'ad' ? [id] : [])));
  if (ads.length !== inScope.size || ads.some(({ id }) => !inScope.has(id)))
    yield 'has an input of the run with other advertisements than are in scope';
  const holding = linksHolding(links.filter(({ judgedWrong }) => !judgedWrong));
  const holders = new Map(
    [...holding].map(([id, own]) => [id, new Set(own.map(({ from }) => from))]),
  );
  const held = identifiers.map(() => new Set<string>());
  for (const { id, holds } of ads) for (const { identifier } of holds) held[identifier]?.add(id);
  for (const [at, { id, kind }] of identifiers.entries()) {
    const [own, said] = [held[at] ?? new Set<string>(), holders.get(id)];
    if (!said) continue;
    const more = [...own].find((ad) => !said.has(ad));
    const less = isIdentifier(kind) ? [...said].find((ad) => !own.has(ad)) : undefined;
    if (more)
      yield `has an input of the run in which ${more} holds ${id}, and no link that says so`;
    if (less)
      yield `has an input of the run in which ${less} does not hold ${id}, and a link that says so`;
  }
}
