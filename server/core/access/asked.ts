import type { Right } from './roles.ts';

/** Which right each question, change and stream of the API asks for: a field without a line stops the program. */
const asked: Partial<Record<Right, string>> = {
  enter: 'kinds workspace me signOutEverywhere',
  see: `
    ads analyses batches blurredThumbs capture chart charts compareRuns components entities entity
    entityNoteCounts entityNotes followedSplits hubs identifiers imagesBetween importProgress imports inbox
    inboxUnread judgementAuthors judgementFollowed judgements keptApart links nearMatchesOver neighbourCounts
    neighbours network networkNames networks networksById networksHolding networksOfAds operation operationGraph
    operations overview paths pictureJob pictureProgress previewJudgement question questionRun questions
    rememberedBy resolveJob runs sharedIdentifiers structure tags track watches whyLinked`,
  // To whom a value is not told, it is not said either whether it is here.
  read: 'exportData exportFormats namedIn networkNamed pastedContacts search',
  judge: `
    addNote answerQuestion checkWatches deleteChart duplicateChart endWatch handOver judge judgeWrong markRead
    markUnread muteWatch nameNetwork restoreChart review saveChart tagEntities untagEntities withdraw
    withdrawNote`,
  reveal: 'revealImage',
  import: 'cancelImport cancelPictures previewImport readPictures startImport',
  resolve: 'cancelResolve resolve restoreRun',
  query: `
    analyse brokenQueries checkQuery completeQuery queryHistory queryPlan runQuery savedQueries shownCypher`,
  write: 'checkQueryFile importQuery removeQuery runDraft saveQuery',
  case: `
    addToCase answerCaseCheck archiveCase case caseContactAds caseScope cases changeCase changeCaseMembers createCase
    importCase
    markCaseNames noticeAds noticeFigures notices openCase publicNoticeFigures recordNoticeStep removeFromCase saveCaseDisclosure saveCaseName saveCaseNote saveCaseTask
    withdrawCaseAnswer withdrawCaseDisclosure withdrawCaseName withdrawCaseNote withdrawCaseTask withdrawNoticeStep`,
  bundle: 'createBundle exportCase reportExposure serveBundle stopBundle writeLetter',
  audit: 'auditLines imageViews',
  administer: 'accounts changeAccount handCase inviteAccount renewAccount signOutAccount',
};

/** Which right each address of files asks for, beside what its own rules ask. */
export const rightOfFile = {
  '/files/import': 'import',
  '/files/verify': 'enter',
  '/files/find-picture': 'read',
  '/files/captures/:sha256': 'read',
  '/files/captures/:sha256/page': 'read',
  '/files/captures/:sha256/page/stored': 'read',
  '/files/batches/:sha256': 'read',
  '/files/bundles/:name': 'bundle',
  '/images/:sha256/blurred': 'see',
  '/images/:sha256/original': 'reveal',
} as const satisfies Record<string, Right>;

/** `Query` and `Mutation` both have a `watch`: to start one is to judge. */
const both: Readonly<Record<string, Right>> = { 'Query.watch': 'see', 'Mutation.watch': 'judge' };

const rightOfName = new Map(
  Object.entries(asked).flatMap(([right, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, right as Right] as const),
  ),
);

/**
 * The right that a field at the top of the API asks for.
 * @throws where the table has no line for it
 */
export function rightOf(type: string, name: string): Right {
  const right = both[`${type}.${name}`] ?? rightOfName.get(name);
  if (right === undefined)
    throw new Error(`core/access/asked.ts has no line for ${type}.${name}: say who may ask it.`);
  return right;
}

/** Every field that has a line, for who looks for lines that nothing has. */
export const namesWithRight: ReadonlySet<string> = new Set(rightOfName.keys());
