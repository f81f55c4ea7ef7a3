import { batchId, captureId } from '../../../core/model/index.ts';
import {
  byExhibitNumber,
  isRedacted,
  linksHolding,
  picturesByCapture,
  recordFile,
  type Snapshot,
  wrongRedaction,
} from '../../snapshot/index.ts';
import { SNAPSHOT } from '../package/stage.ts';
import { wrongInput } from './input.ts';
import { wrongMerges } from './merges-check.ts';
import { checkOperations } from './operations-check.ts';
import type { Problems } from './problems.ts';

/** What a snapshot says twice, in other words, and what cannot be: no other file is needed to see it. */
export function checkSnapshot(snapshot: Snapshot, problems: Problems): void {
  checkOperations(snapshot, problems);
  for (const wrong of [
    ...(isRedacted(snapshot) ? wrongRedaction(snapshot) : []),
    ...wrongScope(snapshot),
    ...wrongCaptures(snapshot),
    ...wrongLinks(snapshot),
    ...wrongJudgements(snapshot),
    ...wrongMerges(snapshot),
    ...wrongInput(snapshot),
  ])
    problems.add(SNAPSHOT, wrong);
}

function* wrongScope({ entities, selection, completeness, links }: Snapshot): Generator<string> {
  const ids = new Set(entities.map(({ id }) => id));
  const named = new Set(selection);
  if (ids.size !== entities.length) yield 'has an entity twice';
  for (const { id, selected } of entities)
    if (selected !== named.has(id))
      yield `says that ${id} was ${selected ? '' : 'not '}selected, and the selection says otherwise`;
  const notFound = selection.filter((id) => !ids.has(id));
  if (notFound.join('\n') !== completeness.notFound.join('\n'))
    yield 'says of other entities that they were not found than the selection and the entities do';
  const held = linksHolding(links.filter(({ judgedWrong }) => !judgedWrong));
  for (const { id, ads, inScope } of completeness.reach) {
    const found = new Set((held.get(id) ?? []).map(({ from }) => from)).size;
    if (found !== inScope || inScope > ads)
      yield `says of ${id} that ${inScope} of ${ads} advertisements are in scope, and has ${found}`;
  }
}

function* wrongCaptures({
  case: snapshotCase,
  redaction,
  captures,
  batches,
  entities,
  links,
}: Snapshot): Generator<string> {
  const files = new Map(batches.map((batch) => [batch.sha256, batch]));
  const ads = new Set(entities.flatMap(({ id, kind }) => (kind === 'ad' ? [id] : [])));
  for (const { id, sha256 } of batches)
    if (id !== batchId(sha256)) yield `names ${id} what has the SHA-256 ${sha256}`;
  const redacted = redaction?.form === 'redacted';
  const shown = picturesByCapture(links);
  let before: Snapshot['captures'][number] | undefined;
  for (const capture of captures) {
    const { id, sha256, ad, capturedAt, batch, offset, length } = capture;
    const file = files.get(batch);
    if (id !== captureId(sha256)) yield `names ${id} what has the SHA-256 ${sha256}`;
    if (!ads.has(ad)) yield `has a capture of ${ad}, which is not in scope`;
    if (!file) yield `does not name the file that brought ${id}`;
    else if (offset + length > file.bytes) yield `has ${id} beyond the end of ${file.name}`;
    // A case numbers by its register, which goes on where it ended; a selection by time.
    const isBehind = snapshotCase
      ? before && byExhibitNumber(before.exhibit, capture.exhibit) >= 0
      : before && capturedAt < before.capturedAt;
    if (isBehind) yield `does not have ${id} in its order`;
    before = capture;
    if (redacted) continue;
    const pictures = shown.get(id) ?? [];
    const [record, ...others] = capture.files;
    if (
      record?.sha256 !== sha256 ||
      record.bytes !== length ||
      record.name !== recordFile(file?.format ?? '')
    )
      yield `names another record of ${id} than the capture is`;
    for (const { name, sha256: picture } of others)
      if (name.startsWith('images/') && !(pictures.includes(picture) && name.includes(picture)))
        yield `gives ${id} a picture that it does not show: ${picture}`;
  }
}

function* wrongLinks({ links, captures, entities }: Snapshot): Generator<string> {
  const ids = new Set(entities.map(({ id }) => id));
  const adOf = new Map(captures.map(({ id, ad }) => [id, ad]));
  const captured = new Set(captures.map(({ ad }) => ad));
  for (const { from, type, to, capture } of links) {
    if (!ids.has(from) || !ids.has(to))
      yield `has a link of something that is not in scope: ${from} ${type} ${to}`;
    if (capture !== '' && captured.has(from) && adOf.get(capture) !== from)
      yield `has a link of ${from} that was read in a capture of another advertisement: ${capture}`;
  }
}

function* wrongJudgements({
  judgements,
  links,
  entities,
  resolution,
}: Snapshot): Generator<string> {
  const held = linksHolding(links);
  for (const { id, ad, entity } of judgements)
    if (!held.get(entity)?.some(({ from }) => from === ad))
      yield `has a judgement, ${id}, of a link that it does not have`;
  const ids = new Set(entities.map((entity) => entity.id));
  for (const { id, ads } of resolution?.networks ?? [])
    if (ads.some((ad) => !ids.has(ad)))
      yield `puts advertisements into ${id} that are not in scope`;
}
