/**
 * Which texts an account that may not read gets as they are. Every text, id and JSON that is not named here is masked:
 * a field that is new stays so until somebody says otherwise. Numbers, dates and values of enums are plain.
 */

/** By type and field: words that the program has, and codes. */
export const plainFields: ReadonlySet<string> = new Set(
  `
  AlikeImage.method AlikeImage.version
  IndicatorReason.text
  Item.title
  JudgedObservation.field JudgedObservation.method JudgedObservation.version
  NetworkIndicator.counts NetworkIndicator.title
  Observation.field Observation.method Observation.version
  Property.name Property.title
  ResolutionRun.engine ResolutionRun.finishedAt ResolutionRun.startedAt
  Workspace.lastImport Workspace.version
  WordEngine.name WordEngine.version WordLanguage.code WordLanguage.name
  `
    .trim()
    .split(/\s+/),
);

/** By the name of a field, whatever has it. Countries are told in a redacted bundle too, and nothing else is. */
export const maskOfName: Readonly<Record<string, MaskName>> = {
  ...byName('plain', 'country countries language'),
  ...byName('caption', 'caption'),
  ...byName('platform', 'platform platforms'),
  ...byName(
    'analyst',
    `account alsoSplitBy author by changedBy createdBy deletedBy handedBy handedTo judgementAuthors readBy receivedBy
    withdrawnBy`,
  ),
  ...byName('tag', 'tag'),
  ...byName('seal', 'cursor endCursor sha256 startCursor'),
  ...byName('step', 'steps'),
  ...byName('place', 'lat lon'),
};

/**
 * What becomes of a value: `words` are left out, a `time` is told to the day, by a `place` on a map a city is known, so
 * it is not told; the others are as `Masks` has them.
 */
export type MaskName =
  | ('plain' | 'words' | 'caption' | 'platform' | 'analyst' | 'tag' | 'seal')
  | ('step' | 'place' | 'time' | 'id' | 'json' | 'property');

function byName(mask: MaskName, names: string): Record<string, MaskName> {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, mask]),
  );
}
