import type { Snapshot } from '../../cases/index.ts';

/**
 * Where what is said of a link or a hub is not what the run saw of it. Nothing is compared where the graph, or what is
 * judged, has changed since the run, and the snapshot says so.
 */
export function* wrongInput({ resolution, entities, links }: Snapshot): Generator<string> {
  const input = resolution?.input;
  if (!resolution || !input?.asSeen) return;
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
