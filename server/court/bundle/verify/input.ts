import { isIdentifier, type RunInput, type Snapshot } from '../../snapshot/index.ts';

type Resolution = NonNullable<Snapshot['resolution']>;

/**
 * Where what is said of a link or a hub is not what the run saw of it. Nothing is compared where the graph, or what is
 * judged, has changed since the run, and the snapshot says so.
 */
export function* wrongInput(snapshot: Snapshot): Generator<string> {
  const { resolution, entities, links } = snapshot;
  const input = resolution?.input;
  if (!resolution || !input?.asSeen) return;
  yield* wrongCopied(snapshot, resolution, input);
  yield* wrongReassigned(resolution, input);
  yield* wrongShared(snapshot, resolution, input);
  const hubs = new Map(entities.map(({ id, hub }) => [id, hub !== null]));
  // A website that the run tells by page is a hub on its page, and none to the engine.
  const paged = new Set(resolution.paged.map(({ site }) => site));
  for (const { id, hub } of input.identifiers)
    if (!paged.has(id) && (hubs.get(id) ?? hub) !== hub)
      yield `says that ${id} is ${hub ? 'no' : 'a'} hub, and its run saw ${hub ? 'one' : 'none'}`;
  const seen = new Map(
    input.ads.flatMap(({ id, holds }) =>
      holds.map(({ identifier, confidence }) => [
        `${id} ${input.identifiers[identifier]?.id}`,
        confidence,
      ]),
    ),
  );
  for (const { from, to, confidence, judgedWrong } of links) {
    const was = seen.get(`${from} ${to}`);
    // The run keeps confidences as 32-bit numbers.
    if (was !== undefined && !judgedWrong && Math.fround(was) !== Math.fround(confidence))
      yield `gives the link of ${from} to ${to} a confidence of ${confidence}, and its run saw ${Number(was.toFixed(4))}`;
  }
}

/** What is said to be copied is what the run left out, of what is in scope: no more and no less. */
function* wrongCopied(
  { entities }: Snapshot,
  { copied }: Resolution,
  input: RunInput,
): Generator<string> {
  const ids = new Set(entities.map(({ id }) => id));
  const seen = new Set(
    input.copied.flatMap(({ ad, identifiers }) =>
      identifiers.flatMap((at) => {
        const id = input.identifiers[at]?.id ?? '';
        return ids.has(id) ? [`${id} in ${input.ads[ad]?.id}`] : [];
      }),
    ),
  );
  const told = new Set(
    copied.copiedContent.flatMap(({ ad, identifiers }) =>
      identifiers.map((id) => `${id} in ${ad}`),
    ),
  );
  for (const one of seen)
    if (!told.has(one)) yield `does not say that ${one} was copied, as its run saw`;
  for (const one of told)
    if (!seen.has(one)) yield `says that ${one} was copied, and its run saw none`;
}

/** Whether a contact passed to another owner. */
function* wrongReassigned({ sharedIdentifiers }: Resolution, input: RunInput): Generator<string> {
  const known = new Set(input.identifiers.map(({ id }) => id));
  const passed = new Set(
    input.reassigned.map(({ identifier }) => input.identifiers[identifier]?.id),
  );
  for (const { id, reassigned } of sharedIdentifiers)
    if (known.has(id) && passed.has(id) !== reassigned)
      yield `says that ${id} ${reassigned ? 'passed' : 'did not pass'} to another owner, and its run saw otherwise`;
  for (const { identifier, adsBefore, adsAfter } of input.reassigned) {
    const { id, outside } = input.identifiers[identifier] ?? { id: '', outside: 0 };
    const here = input.ads.filter(({ holds }) =>
      holds.some((one) => one.identifier === identifier),
    ).length;
    if (here + outside < Math.max(adsBefore, adsAfter))
      yield `has ${adsBefore} and ${adsAfter} advertisements of two owners of ${id}, which ${here + outside} hold`;
  }
}

/** A contact in scope that advertisements of several networks hold is told as shared, with all of these. */
function* wrongShared(
  { entities }: Snapshot,
  { networks, sharedIdentifiers, paged }: Resolution,
  input: RunInput,
): Generator<string> {
  const ids = new Set(entities.map(({ id }) => id));
  const networkOf = new Map(networks.flatMap(({ id, ads }) => ads.map((ad) => [ad, id] as const)));
  const told = new Map(sharedIdentifiers.map((one) => [one.id, one]));
  const byPage = new Set(paged.map(({ site }) => site));
  const holders = input.identifiers.map(() => new Set<string>());
  for (const { id, holds } of input.ads)
    for (const { identifier } of holds) holders[identifier]?.add(id);
  for (const [at, { id, kind, hub, outside }] of input.identifiers.entries()) {
    if (!ids.has(id) || hub || byPage.has(id) || !isIdentifier(kind)) continue;
    const ads = holders[at] ?? new Set<string>();
    const held = new Set([...ads].flatMap((ad) => networkOf.get(ad) ?? []));
    const said = told.get(id);
    if (!said && held.size > 1)
      yield `does not say that ${held.size} networks share ${id}, and its run saw them`;
    if (said && (said.networks < held.size || said.ads !== ads.size + outside))
      yield `says that ${said.ads} advertisements of ${said.networks} networks hold ${id}, and its run saw ${ads.size + outside}, ${held.size} networks of them in scope`;
  }
}
