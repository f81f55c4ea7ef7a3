/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query MySessions {\n    me { sessions { id begun lastSeen address isThis } }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n": typeof types.SignOutEverywhereDocument,
    "\n  query Accounts {\n    accounts {\n      accounts { id name email roles state lastSeen }\n      invitations { name email roles madeBy expiresAt }\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  mutation InviteAccount($name: String!, $email: String!, $roles: [AccountRole!]!) {\n    inviteAccount(name: $name, email: $email, roles: $roles)\n  }\n": typeof types.InviteAccountDocument,
    "\n  mutation ChangeAccount($id: ID!, $roles: [AccountRole!], $closed: Boolean) {\n    changeAccount(id: $id, roles: $roles, closed: $closed) { id }\n  }\n": typeof types.ChangeAccountDocument,
    "\n  mutation RenewAccount($id: ID!) {\n    renewAccount(id: $id)\n  }\n": typeof types.RenewAccountDocument,
    "\n  mutation SignOutAccount($id: ID!) {\n    signOutAccount(id: $id) { id }\n  }\n": typeof types.SignOutAccountDocument,
    "\n  fragment AdRowFields on Ad {\n    ...EntityFields\n    city\n    images { id kind }\n  }\n": typeof types.AdRowFieldsFragmentDoc,
    "\n  fragment ObservationFields on Observation {\n    ad capture field raw start end method version steps confidence inferred\n    excerpt { before match after }\n    picture { image x y width height }\n    entity { id kind caption }\n    judgement { id author account at reason }\n  }\n": typeof types.ObservationFieldsFragmentDoc,
    "\n  fragment CaptureFields on Capture {\n    id sha256 capturedAt url tool collector line href pageHref matches problem title text\n    batch { sha256 name href }\n  }\n": typeof types.CaptureFieldsFragmentDoc,
    "\n  fragment ReposterFields on Reposter {\n    id sentence { text strong } cautions\n  }\n": typeof types.ReposterFieldsFragmentDoc,
    "\n  fragment CopiedContentFields on CopiedContent {\n    why identifiers sentence { text strong }\n    ad { id caption } source { id caption } sourceNetwork\n  }\n": typeof types.CopiedContentFieldsFragmentDoc,
    "\n  query WhyLinked($a: ID!, $b: ID!, $first: Int) {\n    whyLinked(a: $a, b: $b) {\n      a { ...EntityFields }\n      b { ...EntityFields }\n      linked inferred judgedWrong strength weakest ads adsJudgedWrong platforms posters firstSeen lastSeen\n      sentence { text strong }\n      sources(first: $first) {\n        totalCount\n        nodes {\n          ad { id caption platform }\n          capture { ...CaptureFields }\n          observations { ...ObservationFields }\n        }\n      }\n      against { code text }\n      copiedContent { ...CopiedContentFields }\n      network {\n        run network\n        chain { a b sizes { a b } probability ads { id caption } sentence { text strong } }\n        sentence { text strong }\n      }\n      alike {\n        distance most picture { id caption }\n        images { image { id caption ads sha256 } hash quality method version steps confidence }\n      }\n    }\n  }\n": typeof types.WhyLinkedDocument,
    "\n  query EntityDetail($id: ID!) {\n    entity(id: $id) {\n      ...EntityFields\n      properties { name title value }\n      reposter { ...ReposterFields }\n      cautions { code text }\n      ... on Ad { copiedContent { ...CopiedContentFields } platform url language captures { totalCount nodes { ...CaptureFields observations { ...ObservationFields } } } }\n      ... on Image {\n        sha256 width height received bytes\n        shownIn(first: 8) { totalCount nodes { ad { id caption platform } capture { id capturedAt } } }\n        boxes { x y width height observation { ...ObservationFields } }\n      }\n    }\n  }\n": typeof types.EntityDetailDocument,
    "\n  fragment EntityFields on Entity {\n    __typename\n    id\n    kind\n    caption\n    ads\n    firstSeen\n    lastSeen\n    hub { reason ads posters: groups }\n    ... on Ad { country adPlatform: platform priceText words }\n    ... on Phone { country }\n  }\n": typeof types.EntityFieldsFragmentDoc,
    "\n  fragment LinkFields on Link {\n    id type source target inferred throughHub judgedWrong ads captures confidence firstSeen lastSeen\n  }\n": typeof types.LinkFieldsFragmentDoc,
    "\n  query Entities($ids: [ID!]!) {\n    entities(ids: $ids) { ...EntityFields }\n  }\n": typeof types.EntitiesDocument,
    "\n  query Links($ids: [ID!]!, $of: [ID!]) {\n    links(ids: $ids, of: $of) { ...LinkFields }\n  }\n": typeof types.LinksDocument,
    "\n  query ImagesBetween($ids: [ID!]!) {\n    imagesBetween(ids: $ids)\n  }\n": typeof types.ImagesBetweenDocument,
    "\n  query NeighbourCounts($id: ID!) {\n    neighbourCounts(id: $id) {\n      total\n      counts { kind total hubs }\n      entity { ...EntityFields }\n    }\n  }\n": typeof types.NeighbourCountsDocument,
    "\n  query Neighbours($id: ID!, $kinds: [Kind!], $first: Int, $drawn: [ID!]!) {\n    neighbours(id: $id, kinds: $kinds, first: $first) {\n      counts { kind total hubs }\n      origin { ...EntityFields }\n      nodes { entity { ...EntityFields } link { ...LinkFields } }\n      links(ids: $drawn) { ...LinkFields }\n    }\n  }\n": typeof types.NeighboursDocument,
    "\n  query Centralities($ids: [ID!]!) {\n    structure(ids: $ids, throughHubs: false) {\n      centralities(first: 500) { nodes { between entity { id } } }\n    }\n  }\n": typeof types.CentralitiesDocument,
    "\n  query NetworksOfAds($ids: [ID!]!) {\n    networksOfAds(ids: $ids) { ad network }\n  }\n": typeof types.NetworksOfAdsDocument,
    "\n  query DrawingSource {\n    workspace { lastImport synthetic }\n    runs(first: 500) { nodes { n active } }\n  }\n": typeof types.DrawingSourceDocument,
    "\n  query Workspace {\n    workspace {\n      counts { kind total }\n      links captures synthetic graphEmpty version\n      firstCaptured lastCaptured lastImport\n      platforms { id caption total }\n      countries { id caption total }\n    }\n  }\n": typeof types.WorkspaceDocument,
    "\n  query Search($text: String!, $kinds: [Kind!], $first: Int) {\n    search(text: $text, kinds: $kinds, first: $first) {\n      query readAs totalCount isTotalExact\n      nodes { how excerpt { before match after } entity { ...EntityFields } }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  mutation RevealImage($id: ID!, $reason: String!, $initials: String!) {\n    revealImage(id: $id, reason: $reason, initials: $initials) { href expiresAt }\n  }\n": typeof types.RevealImageDocument,
    "\n  query BlurredThumbs($ids: [ID!]!) {\n    blurredThumbs(ids: $ids) { id href }\n  }\n": typeof types.BlurredThumbsDocument,
    "\n  mutation Judge($input: JudgeInput!) {\n    judge(input: $input) { id }\n  }\n": typeof types.JudgeDocument,
    "\n  mutation JudgeWrong($input: WrongInput!) {\n    judgeWrong(input: $input) { id }\n  }\n": typeof types.JudgeWrongDocument,
    "\n  query ReadingsOfLink($a: ID!, $b: ID!) {\n    whyLinked(a: $a, b: $b) {\n      ads adsJudgedWrong\n      readings {\n        captures\n        capture { id capturedAt ad { caption } }\n        observation { ...ObservationFields }\n      }\n    }\n  }\n": typeof types.ReadingsOfLinkDocument,
    "\n  mutation Review($input: ReviewInput!) {\n    review(input: $input) { id }\n  }\n": typeof types.ReviewDocument,
    "\n  mutation Withdraw($input: WithdrawInput!) {\n    withdraw(input: $input) { id }\n  }\n": typeof types.WithdrawDocument,
    "\n  query PreviewJudgement($judgement: SaidInput, $split: SplitInput, $wrong: [ObservationInput!]) {\n    previewJudgement(judgement: $judgement, split: $split, wrong: $wrong) { run sentences }\n  }\n": typeof types.PreviewJudgementDocument,
    "\n  query KeptApart($pairs: [PairInput!]!) {\n    keptApart(pairs: $pairs) { a b judgements { id author account at reason } }\n  }\n": typeof types.KeptApartDocument,
    "\n  query Me {\n    me { name team roles rights }\n  }\n": typeof types.MeDocument,
    "\n  query NetworkNames($after: String) {\n    networkNames(first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id of name author at isNow }\n    }\n  }\n": typeof types.NetworkNamesDocument,
    "\n  mutation NameNetwork($id: ID!, $name: String!, $initials: String!) {\n    nameNetwork(id: $id, name: $name, initials: $initials) { id }\n  }\n": typeof types.NameNetworkDocument,
    "\n  query EntityNotes($ids: [ID!]!) {\n    entityNotes(ids: $ids, withdrawn: true, first: 500) {\n      totalCount\n      nodes { id kind text author account at withdrawnBy withdrawnAt }\n    }\n  }\n": typeof types.EntityNotesDocument,
    "\n  query EntityNoteCounts($ids: [ID!]!) {\n    entityNoteCounts(ids: $ids) { entity notes tags }\n  }\n": typeof types.EntityNoteCountsDocument,
    "\n  query Tags {\n    tags(first: 200) { nodes { tag entities } }\n  }\n": typeof types.TagsDocument,
    "\n  mutation AddNote($entity: ID!, $text: String!, $initials: String!) {\n    addNote(entity: $entity, text: $text, initials: $initials) { id }\n  }\n": typeof types.AddNoteDocument,
    "\n  mutation WithdrawNote($id: ID!, $initials: String!) {\n    withdrawNote(id: $id, initials: $initials) { id }\n  }\n": typeof types.WithdrawNoteDocument,
    "\n  mutation TagEntities($entities: [ID!]!, $tag: String!, $initials: String!) {\n    tagEntities(entities: $entities, tag: $tag, initials: $initials) { id }\n  }\n": typeof types.TagEntitiesDocument,
    "\n  query Questions($about: ID, $first: Int) {\n    questions(about: $about, first: $first) {\n      totalCount\n      nodes {\n        id kind sentence about changes\n      }\n    }\n  }\n": typeof types.QuestionsDocument,
    "\n  query ShownOfQuestion($id: ID!) {\n    question(id: $id) {\n      shown {\n        speaksFor against\n        sides { id ads size countries platforms firstSeen lastSeen }\n      }\n    }\n  }\n": typeof types.ShownOfQuestionDocument,
    "\n  query ForeseenOfAnswer($id: ID!, $answer: QuestionAnswer!) {\n    question(id: $id) { foreseen(answer: $answer) { sentences } }\n  }\n": typeof types.ForeseenOfAnswerDocument,
    "\n  mutation AnswerQuestion($input: AnswerQuestionInput!) {\n    answerQuestion(input: $input) { id }\n  }\n": typeof types.AnswerQuestionDocument,
    "\n  query Remembered($ids: [ID!]!) {\n    rememberedBy(ids: $ids) { of countries entity { id caption } }\n  }\n": typeof types.RememberedDocument,
    "\n  query ResolveJob {\n    resolveJob { state step elapsedMs error changes }\n  }\n": typeof types.ResolveJobDocument,
    "\n  mutation StartResolve($update: Boolean) {\n    resolve(update: $update) { state }\n  }\n": typeof types.StartResolveDocument,
    "\n  mutation CancelResolve {\n    cancelResolve { state }\n  }\n": typeof types.CancelResolveDocument,
    "\n  query Runs {\n    runs(first: 20) {\n      nodes {\n        n engine state active kept stale judgedSince offersUpdate startedAt finishedAt error judgements\n        counts { ads networks members hubs largest splits operations }\n        update { of full looked anew }\n        inParts { parts { ads } cut widest { entity { id caption } } }\n        contradictions { refused }\n        exceptions { refused }\n      }\n    }\n  }\n": typeof types.RunsDocument,
    "\n  query CompareRuns($before: Int!, $after: Int!) {\n    compareRuns(before: $before, after: $after) {\n      adsAdded same resized { after adsBefore adsAfter } appeared gone\n      judgementsAdded { ...BetweenFields } judgementsLifted { ...BetweenFields }\n      hubsAdded { caption } hubsLifted { caption }\n      merged { ...ChangeFields }\n      split { ...ChangeFields }\n      operations {\n        same appeared gone\n        resized { before after adsBefore adsAfter }\n        merged { before after adsAloneBefore adsAloneAfter }\n        split { before after adsAloneBefore adsAloneAfter }\n      }\n    }\n  }\n  fragment BetweenFields on Judgement {\n    id kind author reason split { at } observation { ad entity } entities { id caption }\n  }\n  fragment ChangeFields on RunChange {\n    before adsAloneBefore aloneBefore after adsAloneAfter aloneAfter\n    because { kind exception entity { caption } judgement { author reason } } moreCauses\n  }\n": typeof types.CompareRunsDocument,
    "\n  fragment WatchFields on Watch {\n    id what: kind of followed words parameters listed title note author at mutedAt endedAt\n  }\n": typeof types.WatchFieldsFragmentDoc,
    "\n  query Watches($offset: Int!, $first: Int!) {\n    watches(offset: $offset, first: $first) {\n      totalCount\n      nodes { ...WatchFields unread entities(first: 1) { ...EntityFields } }\n    }\n  }\n": typeof types.WatchesDocument,
    "\n  query WatchesOf($of: ID!) {\n    watches(of: $of, first: 1) { nodes { ...WatchFields } }\n  }\n": typeof types.WatchesOfDocument,
    "\n  query OneWatch($id: ID!) {\n    watch(id: $id) { ...WatchFields entities(first: 300) { ...EntityFields } }\n  }\n": typeof types.OneWatchDocument,
    "\n  mutation BeginWatch($target: WatchTarget!, $title: String!, $note: String, $initials: String!) {\n    watch(target: $target, title: $title, note: $note, initials: $initials) { ...WatchFields }\n  }\n": typeof types.BeginWatchDocument,
    "\n  mutation EndWatch($id: ID!, $initials: String!) {\n    endWatch(id: $id, initials: $initials) { id }\n  }\n": typeof types.EndWatchDocument,
    "\n  mutation MuteWatch($id: ID!, $muted: Boolean!) {\n    muteWatch(id: $id, muted: $muted) { id }\n  }\n": typeof types.MuteWatchDocument,
    "\n  mutation CheckWatches {\n    checkWatches\n  }\n": typeof types.CheckWatchesDocument,
    "\n  query PastedContacts($text: String!, $country: String) {\n    pastedContacts(text: $text, country: $country) {\n      ids unread\n      held { ...EntityFields }\n    }\n  }\n": typeof types.PastedContactsDocument,
    "\n  query Inbox($unread: Boolean, $watch: ID, $handedTo: String, $offset: Int!, $first: Int!, $shown: Int!) {\n    inbox(unread: $unread, watch: $watch, handedTo: $handedTo, offset: $offset, first: $first) {\n      totalCount\n      nodes {\n        id at sentences entityIds readBy readAt handedTo handedBy\n        entities(first: $shown) { ...EntityFields }\n        watch { ...WatchFields entities(first: 1) { ...EntityFields } }\n      }\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query InboxUnreadCount {\n    inbox(unread: true, first: 0) { totalCount }\n  }\n": typeof types.InboxUnreadCountDocument,
    "\n  subscription InboxUnread {\n    inboxUnread\n  }\n": typeof types.InboxUnreadDocument,
    "\n  mutation MarkRead($items: [ID!]!, $initials: String!) {\n    markRead(items: $items, initials: $initials) { id }\n  }\n": typeof types.MarkReadDocument,
    "\n  mutation MarkUnread($items: [ID!]!) {\n    markUnread(items: $items) { id }\n  }\n": typeof types.MarkUnreadDocument,
    "\n  mutation HandOver($items: [ID!]!, $to: String!, $initials: String!) {\n    handOver(items: $items, to: $to, initials: $initials) { id }\n  }\n": typeof types.HandOverDocument,
    "\n  query FirstLook {\n    networks(sort: SIZE, first: 1) {\n      nodes { id identifiers(first: 50) { nodes { hub entity { id kind caption } } } }\n    }\n  }\n": typeof types.FirstLookDocument,
    "\n  query FirstLookBeside($id: ID!, $kinds: [Kind!]!) {\n    entity(id: $id) { heldWith(kinds: $kinds, first: 1) { nodes { entity { id caption } } } }\n  }\n": typeof types.FirstLookBesideDocument,
    "\n  query NetworkNamed($name: String!) {\n    networkNamed(name: $name) { id size lastSeen }\n  }\n": typeof types.NetworkNamedDocument,
    "\n  query QueryTitles {\n    savedQueries { name title }\n  }\n": typeof types.QueryTitlesDocument,
    "\n  query ToReview {\n    networks(first: 0) { toReview splitsToReview }\n  }\n": typeof types.ToReviewDocument,
    "\n  fragment CaseFields on Case {\n    id title reference authority status producer members marking version\n    createdAt createdBy changedAt changedBy\n    period { from to }\n    imported { at by sha256 }\n  }\n": typeof types.CaseFieldsFragmentDoc,
    "\n  query Cases($status: CaseStatus, $first: Int) {\n    cases(status: $status, first: $first) {\n      totalCount\n      nodes { ...CaseFields items(first: 0) { totalCount } }\n    }\n  }\n": typeof types.CasesDocument,
    "\n  query CaseState($id: ID!) {\n    case(id: $id) { ...CaseFields }\n  }\n": typeof types.CaseStateDocument,
    "\n  mutation CreateCase($details: CaseDetailsInput!, $initials: String!) {\n    createCase(details: $details, initials: $initials) { ...CaseFields }\n  }\n": typeof types.CreateCaseDocument,
    "\n  mutation ChangeCase($id: ID!, $baseVersion: Int!, $details: CaseDetailsInput!, $initials: String!) {\n    changeCase(id: $id, baseVersion: $baseVersion, details: $details, initials: $initials) {\n      ...CaseFields\n    }\n  }\n": typeof types.ChangeCaseDocument,
    "\n  mutation ArchiveCase($id: ID!, $baseVersion: Int!, $initials: String!) {\n    archiveCase(id: $id, baseVersion: $baseVersion, initials: $initials) { ...CaseFields }\n  }\n": typeof types.ArchiveCaseDocument,
    "\n  mutation OpenCase($id: ID!, $initials: String!) {\n    openCase(id: $id, initials: $initials) { ...CaseFields }\n  }\n": typeof types.OpenCaseDocument,
    "\n  query CaseExhibits($id: ID!, $first: Int!, $after: String) {\n    case(id: $id) {\n      exhibits(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { number capture ad capturedAt at by } }\n    }\n  }\n": typeof types.CaseExhibitsDocument,
    "\n  mutation ServeBundle($case: ID!, $bundle: ID!, $on: Date!, $to: String!, $initials: String!) {\n    serveBundle(case: $case, bundle: $bundle, on: $on, to: $to, initials: $initials) {\n      ...CaseFields\n    }\n  }\n": typeof types.ServeBundleDocument,
    "\n  query CaseChecks($id: ID!) {\n    case(id: $id) {\n      checks {\n        check: id text remedy open shown found answered\n        answer { ...CaseEntryFields reason }\n      }\n    }\n  }\n": typeof types.CaseChecksDocument,
    "\n  mutation AnswerCaseCheck(\n    $case: ID!, $check: CheckId!, $found: String!, $reason: String!, $id: ID, $baseVersion: Int\n    $initials: String!\n  ) {\n    answerCaseCheck(\n      case: $case, check: $check, found: $found, reason: $reason, id: $id, baseVersion: $baseVersion\n      initials: $initials\n    ) { ...CaseFields }\n  }\n": typeof types.AnswerCaseCheckDocument,
    "\n  mutation WithdrawCaseAnswer($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {\n    withdrawCaseAnswer(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {\n      ...CaseFields\n    }\n  }\n": typeof types.WithdrawCaseAnswerDocument,
    "\n  fragment CaseEntryFields on CaseEntry {\n    id version at by changedAt changedBy\n  }\n": typeof types.CaseEntryFieldsFragmentDoc,
    "\n  query CaseContents($id: ID!) {\n    case(id: $id) {\n      findings { ends at by }\n      queries { name parameters at by }\n      notes { ...CaseEntryFields text about }\n      tasks { ...CaseEntryFields text done assignee }\n      disclosure { ...CaseEntryFields what status reason contrary about }\n      names { ...CaseEntryFields text role spellings }\n      answers { ...CaseEntryFields reason }\n      bundles {\n        id name href besides sha256 form recipient pages exhibits at by servedOn servedTo servedBy\n      }\n      exhibits(first: 0) { totalCount }\n    }\n  }\n": typeof types.CaseContentsDocument,
    "\n  query DisclosureTable($id: ID!) {\n    case(id: $id) { disclosureCsv }\n  }\n": typeof types.DisclosureTableDocument,
    "\n  mutation SaveCaseNote(\n    $case: ID!, $id: ID, $baseVersion: Int, $text: String!, $about: ID, $initials: String!\n  ) {\n    saveCaseNote(\n      case: $case, id: $id, baseVersion: $baseVersion, text: $text, about: $about, initials: $initials\n    ) { ...CaseFields }\n  }\n": typeof types.SaveCaseNoteDocument,
    "\n  mutation SaveCaseTask(\n    $case: ID!, $id: ID, $baseVersion: Int, $text: String!, $done: Boolean, $assignee: String\n    $initials: String!\n  ) {\n    saveCaseTask(\n      case: $case, id: $id, baseVersion: $baseVersion, text: $text, done: $done\n      assignee: $assignee, initials: $initials\n    ) { ...CaseFields }\n  }\n": typeof types.SaveCaseTaskDocument,
    "\n  mutation SaveCaseDisclosure(\n    $case: ID!, $id: ID, $baseVersion: Int, $what: String!, $status: DisclosureStatus!\n    $reason: String, $contrary: Boolean, $about: ID, $initials: String!\n  ) {\n    saveCaseDisclosure(\n      case: $case, id: $id, baseVersion: $baseVersion, what: $what, status: $status\n      reason: $reason, contrary: $contrary, about: $about, initials: $initials\n    ) { ...CaseFields }\n  }\n": typeof types.SaveCaseDisclosureDocument,
    "\n  mutation WithdrawCaseNote($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {\n    withdrawCaseNote(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {\n      ...CaseFields\n    }\n  }\n": typeof types.WithdrawCaseNoteDocument,
    "\n  mutation WithdrawCaseTask($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {\n    withdrawCaseTask(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {\n      ...CaseFields\n    }\n  }\n": typeof types.WithdrawCaseTaskDocument,
    "\n  mutation WithdrawCaseDisclosure($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {\n    withdrawCaseDisclosure(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {\n      ...CaseFields\n    }\n  }\n": typeof types.WithdrawCaseDisclosureDocument,
    "\n  query CaseMembers($id: ID!) {\n    case(id: $id) { openTo { name isAble addedBy at } }\n  }\n": typeof types.CaseMembersDocument,
    "\n  mutation ChangeCaseMembers($id: ID!, $add: [String!], $remove: [String!], $initials: String!) {\n    changeCaseMembers(id: $id, add: $add, remove: $remove, initials: $initials) { ...CaseFields }\n  }\n": typeof types.ChangeCaseMembersDocument,
    "\n  mutation SaveCaseName(\n    $case: ID!, $id: ID, $baseVersion: Int, $text: String!, $role: NameRole!\n    $spellings: [String!]!, $initials: String!\n  ) {\n    saveCaseName(\n      case: $case, id: $id, baseVersion: $baseVersion, text: $text, role: $role\n      spellings: $spellings, initials: $initials\n    ) { ...CaseFields }\n  }\n": typeof types.SaveCaseNameDocument,
    "\n  mutation MarkCaseNames($case: ID!, $list: String!, $role: NameRole!, $initials: String!) {\n    markCaseNames(case: $case, list: $list, role: $role, initials: $initials) { ...CaseFields }\n  }\n": typeof types.MarkCaseNamesDocument,
    "\n  mutation WithdrawCaseName($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {\n    withdrawCaseName(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {\n      ...CaseFields\n    }\n  }\n": typeof types.WithdrawCaseNameDocument,
    "\n  query Notices($case: ID!) {\n    notices(case: $case, first: 50) {\n      totalCount\n      nodes {\n        id kind ground platform letter sha256 at author\n        ads notLooked online gone back again\n        steps { what on decision words author }\n      }\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  query NoticeAds($notice: ID, $platform: String, $country: String, $part: NoticeFigurePart) {\n    noticeAds(\n      notice: $notice, platform: $platform, country: $country, part: $part, first: 200\n    ) {\n      totalCount\n      nodes {\n        notice ad address capture state\n        last { id at }\n        gone { id at }\n        back { id at }\n        again\n      }\n    }\n  }\n": typeof types.NoticeAdsDocument,
    "\n  query NoticeFigures {\n    noticeFigures {\n      platform country notices known24 medianHours lowHours highHours\n      counts { part count }\n    }\n  }\n": typeof types.NoticeFiguresDocument,
    "\n  query PublicNoticeFigures {\n    publicNoticeFigures {\n      platform country ads answered looked gone again past24 medianHours\n    }\n  }\n": typeof types.PublicNoticeFiguresDocument,
    "\n  mutation RecordNoticeStep(\n    $notice: ID!, $what: NoticeStepKind!, $on: DateTime!, $decision: NoticeDecision\n    $words: String!, $initials: String!\n  ) {\n    recordNoticeStep(\n      notice: $notice, what: $what, on: $on, decision: $decision\n      words: $words, initials: $initials\n    )\n  }\n": typeof types.RecordNoticeStepDocument,
    "\n  mutation WithdrawNoticeStep($notice: ID!, $what: NoticeStepKind!, $initials: String!) {\n    withdrawNoticeStep(notice: $notice, what: $what, initials: $initials)\n  }\n": typeof types.WithdrawNoticeStepDocument,
    "\n  query CaseHeld($id: ID!) {\n    case(id: $id) { entities findings { ends } queries { name } }\n  }\n": typeof types.CaseHeldDocument,
    "\n  query CaseItems($id: ID!, $offset: Int!) {\n    case(id: $id) {\n      items(first: 500, offset: $offset) {\n        totalCount\n        nodes { id what: kind caption isGone network run at by }\n      }\n    }\n  }\n": typeof types.CaseItemsDocument,
    "\n  query CaseScope($id: ID!) {\n    case(id: $id) { scope { adsNamed adsBrought adsLeft captures } }\n  }\n": typeof types.CaseScopeDocument,
    "\n  query CaseContactAds($entities: [ID!]!, $case: ID) {\n    caseContactAds(entities: $entities, case: $case) { id ads inCase }\n  }\n": typeof types.CaseContactAdsDocument,
    "\n  mutation AddToCase(\n    $id: ID!, $scope: CaseScopeInput!, $from: CameFromInput, $adsOfContacts: Int, $initials: String!\n  ) {\n    addToCase(\n      id: $id, scope: $scope, from: $from, adsOfContacts: $adsOfContacts, initials: $initials\n    ) { ...CaseFields }\n  }\n": typeof types.AddToCaseDocument,
    "\n  mutation RemoveFromCase($id: ID!, $scope: CaseScopeInput!, $initials: String!) {\n    removeFromCase(id: $id, scope: $scope, initials: $initials) { ...CaseFields }\n  }\n": typeof types.RemoveFromCaseDocument,
    "\n  mutation ExportCase($id: ID!, $initials: String!) {\n    exportCase(id: $id, initials: $initials) { name text sha256 }\n  }\n": typeof types.ExportCaseDocument,
    "\n  mutation ImportCase($text: String!, $sha256: String, $initials: String!) {\n    importCase(text: $text, sha256: $sha256, initials: $initials) { ...CaseFields }\n  }\n": typeof types.ImportCaseDocument,
    "\n  query CaseChanges($id: ID!, $after: String) {\n    case(id: $id) {\n      changes(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { at by account what about }\n      }\n    }\n  }\n": typeof types.CaseChangesDocument,
    "\n  fragment ChartFields on Chart {\n    id title notes entities version createdBy changedAt changedBy\n  }\n": typeof types.ChartFieldsFragmentDoc,
    "\n  query SavedChart($id: ID!) {\n    chart(id: $id) { ...ChartFields body }\n  }\n": typeof types.SavedChartDocument,
    "\n  query SavedChartState($id: ID!) {\n    chart(id: $id) { ...ChartFields }\n  }\n": typeof types.SavedChartStateDocument,
    "\n  query SavedCharts($first: Int) {\n    charts(first: $first) { totalCount nodes { ...ChartFields } }\n  }\n": typeof types.SavedChartsDocument,
    "\n  mutation SaveChart($input: SaveChartInput!) {\n    saveChart(input: $input) { ...ChartFields }\n  }\n": typeof types.SaveChartDocument,
    "\n  mutation DuplicateChart($id: ID!, $initials: String!) {\n    duplicateChart(id: $id, initials: $initials) { ...ChartFields }\n  }\n": typeof types.DuplicateChartDocument,
    "\n  mutation DeleteChart($id: ID!, $baseVersion: Int!, $initials: String!) {\n    deleteChart(id: $id, baseVersion: $baseVersion, initials: $initials) { ...ChartFields }\n  }\n": typeof types.DeleteChartDocument,
    "\n  mutation RestoreChart($id: ID!, $initials: String!) {\n    restoreChart(id: $id, initials: $initials) { ...ChartFields }\n  }\n": typeof types.RestoreChartDocument,
    "\n  query Judgements(\n    $about: [ID!], $kinds: [JudgementKind!], $author: String, $state: JudgementState, $offset: Int\n  ) {\n    judgements(\n      about: $about, kinds: $kinds, author: $author, state: $state, offset: $offset, first: 50\n    ) { totalCount nodes { ...JudgementListFields } }\n  }\n  fragment JudgementListFields on Judgement {\n    ...JudgementFields entities { ...EntityFields } observation { raw } asked { kind ads }\n  }\n  fragment JudgementFields on Judgement {\n    ...SaidFields alsoSplitBy outcome outcomeLabel withdrawn { at author reason }\n    against { refused chain sentence judgements { ...SaidFields alsoSplitBy outcome } }\n  }\n  fragment SaidFields on Judgement {\n    id kind about author account at reason networks sides { total ads }\n    split { network at entity { caption } sentence { text strong } sides { total ads } }\n  }\n": typeof types.JudgementsDocument,
    "\n  query JudgementFollowed($id: ID!) {\n    judgementFollowed(id: $id) { run before sentences judgements ads }\n  }\n": typeof types.JudgementFollowedDocument,
    "query JudgementAuthors { judgementAuthors }": typeof types.JudgementAuthorsDocument,
    "\n  query NetworkEntityIds($id: ID!, $identifiers: Int!, $ads: Int!) {\n    network(id: $id) { entityIds(identifiers: $identifiers, ads: $ads) }\n  }\n": typeof types.NetworkEntityIdsDocument,
    "\n  query NetworkDrawing($id: ID!, $identifiers: Int!, $ads: Int!) {\n    network(id: $id) {\n      entityIds(identifiers: $identifiers, ads: $ads)\n      tree { identifiers { id entity { id } } groups { judged ends { id } } }\n    }\n  }\n": typeof types.NetworkDrawingDocument,
    "\n  query Analyses {\n    analyses {\n      name version title description tags slow result hasReport\n      method baseRate mayBeWrong\n      sources { text publication url }\n      parameters { name title type required default example help choices least most unlike wanted }\n    }\n  }\n": typeof types.AnalysesDocument,
    "\n  mutation Analyse($name: ID!, $parameters: JSON!, $run: ID!) {\n    analyse(name: $name, parameters: $parameters, run: $run) {\n      answer { ...AnswerFields }\n      beside\n    }\n  }\n": typeof types.AnalyseDocument,
    "\n  mutation ReportExposure($parameters: JSON!) {\n    reportExposure(parameters: $parameters) { href name pages sha256 }\n  }\n": typeof types.ReportExposureDocument,
    "\n  query HeldWith($id: ID!, $kinds: [Kind!]!, $offset: Int) {\n    entity(id: $id) {\n      heldWith(kinds: $kinds, offset: $offset, first: 50) {\n        totalCount\n        nodes { ads firstSeen lastSeen entity { id kind caption ads hub { reason } } }\n      }\n    }\n  }\n": typeof types.HeldWithDocument,
    "\n  query WrittenAs($id: ID!, $offset: Int) {\n    entity(id: $id) {\n      writtenAs(offset: $offset, first: 50) { totalCount nodes { raw ads firstSeen lastSeen } }\n    }\n  }\n": typeof types.WrittenAsDocument,
    "\n  query AdsOf($filter: AdFilter!, $first: Int!, $after: String) {\n    ads(filter: $filter, first: $first, after: $after) {\n      nodes { ...AdRowFields } pageInfo { endCursor }\n    }\n  }\n": typeof types.AdsOfDocument,
    "\n  query AdsOfCount($filter: AdFilter!) {\n    ads(filter: $filter, first: 0) { totalCount isTotalExact }\n  }\n": typeof types.AdsOfCountDocument,
    "\n  query LookAlikes($id: ID!, $kinds: [Kind!]!) {\n    neighbours(id: $id, kinds: $kinds, first: 60) {\n      totalCount\n      nodes { link { confidence } entity { ...EntityFields } }\n    }\n  }\n": typeof types.LookAlikesDocument,
    "\n  query NearMatchesOver($id: ID!) {\n    nearMatchesOver(id: $id) {\n      network { id }\n      nearMatch { other why entity { ...EntityFields } sentence { text strong } }\n    }\n  }\n": typeof types.NearMatchesOverDocument,
    "\n  query CasesHolding($id: ID!) {\n    cases(holding: $id, first: 20) { totalCount nodes { id title status } }\n  }\n": typeof types.CasesHoldingDocument,
    "\n  query ExportFormats {\n    exportFormats { id title about carries }\n  }\n": typeof types.ExportFormatsDocument,
    "\n  mutation ExportData($entities: [ID!]!, $format: ExportFormatId!, $records: Boolean!) {\n    exportData(entities: $entities, format: $format, records: $records) {\n      name mediaType text sha256 nodes links captures adsLeftOut notFound adsLimitedTo\n    }\n  }\n": typeof types.ExportDataDocument,
    "\n  query LargestNetworks {\n    networks(sort: SIZE, first: 3) { nodes { id size } }\n  }\n": typeof types.LargestNetworksDocument,
    "\n  query Overview($days: DateRangeInput, $countries: [String!], $platforms: [String!], $kinds: [Kind!], $growthTo: Date) {\n    overview(\n      growthTo: $growthTo\n      filter: { firstSeen: $days, countries: $countries, platforms: $platforms, kinds: $kinds }\n    ) {\n      current\n      total { ads networks fresh before }\n      growth { before from to usual }\n      weeks { week ads }\n      countries { country { ...Named } ads networks fresh before }\n      platforms { platform { ...Named } ads networks fresh before removed medianDaysUp cameBack }\n      cells { country { id } platform { id } ads networks severalPlatforms }\n      places { place { ...Named lat lon } ads }\n      morePlaces\n      corridors { from { ...Named } to { ...Named } identifiers firstInFrom firstInTo networks }\n      growing { network { ...Named } ads fresh before }\n    }\n  }\n  fragment Named on OverviewThing { id caption country }\n": typeof types.OverviewDocument,
    "\n  query OperationGraph($level: Int, $filter: OperationFilter) {\n    operationGraph(level: $level, filter: $filter) {\n      level usualLevel levels { level least operations }\n      nodes { operation member { ...MemberFields } }\n      associations { ...AssociationFields }\n      associationCount operations members networksOutside\n    }\n  }\n": typeof types.OperationGraphDocument,
    "\n  query Paths($from: ID!, $to: ID!, $maxSteps: Int, $limit: Int) {\n    paths(from: $from, to: $to, maxSteps: $maxSteps, limit: $limit) {\n      maxSteps truncated whole tookMs\n      withoutHub { ...PathFields }\n      doubted { ...PathFields }\n      throughHub { ...PathFields }\n    }\n  }\n": typeof types.PathsDocument,
    "\n  fragment PathFields on Path {\n    strength weakest inferred ads doubted\n    against { code text }\n    sentence { text strong }\n    hubs { id caption hub { ads posters: groups } }\n    entities { ...EntityFields }\n    steps {\n      source { ...EntityFields }\n      target { ...EntityFields }\n      link { ...LinkFields }\n      observation { ...ObservationFields }\n      capture { id capturedAt href matches }\n    }\n  }\n": typeof types.PathFieldsFragmentDoc,
    "\n  query QueryPlan($text: String!) {\n    queryPlan(text: $text) {\n      steps { operator does details rows depth }\n      warnings\n    }\n  }\n": typeof types.QueryPlanDocument,
    "\n  mutation RemoveQuery($name: ID!, $version: Int, $reason: String!, $initials: String!) {\n    removeQuery(name: $name, version: $version, reason: $reason, initials: $initials)\n  }\n": typeof types.RemoveQueryDocument,
    "\n  query PlacesOfResult($ids: [ID!]!) {\n    entities(ids: $ids) { id ... on Place { lat lon country } }\n  }\n": typeof types.PlacesOfResultDocument,
    "\n  query QueryHistory($first: Int!) {\n    queryHistory(first: $first) {\n      line at by name version currentVersion title text outcome rows tookMs\n      parameters { name title value }\n    }\n  }\n": typeof types.QueryHistoryDocument,
    "\n  query CheckQueryFile($file: String!, $text: String!) {\n    checkQueryFile(file: $file, text: $text) {\n      name title\n      problems { line problem remedy }\n      there { version own same }\n    }\n  }\n": typeof types.CheckQueryFileDocument,
    "\n  mutation ImportQuery(\n    $file: String!, $text: String!, $initials: String!, $keepBoth: Boolean, $replaces: Int\n  ) {\n    importQuery(\n      file: $file, text: $text, initials: $initials, keepBoth: $keepBoth, replaces: $replaces\n    ) { name version }\n  }\n": typeof types.ImportQueryDocument,
    "\n  query QueryChoices {\n    networks(first: 100) { nodes { id caption ads } }\n    operations(first: 100) { nodes { id ads } }\n  }\n": typeof types.QueryChoicesDocument,
    "\n  query NamedIn($text: String!) {\n    namedIn(text: $text) { id kind }\n  }\n": typeof types.NamedInDocument,
    "\n  mutation RunQuery($name: ID!, $version: Int!, $parameters: JSON!, $run: ID!) {\n    runQuery(name: $name, version: $version, parameters: $parameters, run: $run) { ...AnswerFields }\n  }\n": typeof types.RunQueryDocument,
    "\n  mutation RunDraft($text: String!, $parameters: JSON!, $run: ID!) {\n    runDraft(text: $text, parameters: $parameters, run: $run) { ...AnswerFields }\n  }\n": typeof types.RunDraftDocument,
    "\n  query QuestionRun($run: ID!) {\n    questionRun(run: $run) { state ahead running }\n  }\n": typeof types.QuestionRunDocument,
    "\n  fragment AnswerFields on QueryResult {\n    columns { name title }\n    rows rowCount truncated leftOut warnings rowCap timeoutMs tookMs\n  }\n": typeof types.AnswerFieldsFragmentDoc,
    "\n  query SavedQueries {\n    savedQueries { ...SavedQueryFields }\n    brokenQueries { name own problem remedy }\n  }\n": typeof types.SavedQueriesDocument,
    "\n  fragment SavedQueryFields on SavedQuery {\n    name title description howToRead cypher version own tags slow result\n    saved { at by }\n    parameters { name title type required default example help choices least most unlike wanted }\n  }\n": typeof types.SavedQueryFieldsFragmentDoc,
    "\n  query CompleteQuery($text: String!, $at: Int!) {\n    completeQuery(text: $text, at: $at) {\n      from\n      options { label kind insert about }\n    }\n  }\n": typeof types.CompleteQueryDocument,
    "\n  mutation SaveQuery($name: ID!, $text: String!, $initials: String!, $from: Int) {\n    saveQuery(name: $name, text: $text, initials: $initials, from: $from) { name version }\n  }\n": typeof types.SaveQueryDocument,
    "\n  query ShownCypher($view: ShownView!) {\n    shownCypher(view: $view)\n  }\n": typeof types.ShownCypherDocument,
    "\n  query CheckQuery($text: String!) {\n    checkQuery(text: $text) {\n      name bound\n      query { ...SavedQueryFields }\n      problems { line column problem remedy }\n      warnings { line column problem remedy }\n    }\n  }\n": typeof types.CheckQueryDocument,
    "\n  query Track($id: ID!) {\n    track(id: $id) {\n      id caption ads leftOut adsWithoutPlace silencesTotal farApartTotal\n      entity { ...EntityFields cautions { code text } }\n      platforms { platform ads }\n      places { id name country lat lon ads first last }\n      sightings { ad caption platform country place first last }\n      silences { from to days }\n      farApart { places ads from to km hours }\n    }\n  }\n": typeof types.TrackDocument,
    "\n  mutation WriteLetter(\n    $kind: LetterKind!, $language: LetterLanguage!, $platform: String!, $entities: [ID!]!,\n    $office: String, $reference: String, $ground: LetterGround, $case: ID!, $initials: String!\n  ) {\n    writeLetter(\n      kind: $kind, language: $language, platform: $platform, entities: $entities,\n      office: $office, reference: $reference, ground: $ground, case: $case, initials: $initials\n    ) {\n      href name captures adsLimitedTo\n    }\n  }\n": typeof types.WriteLetterDocument,
    "\n  query ImageViews {\n    imageViews { totalCount nodes { n at initials reason image { id caption } } }\n  }\n": typeof types.ImageViewsDocument,
    "\n  mutation CreateBundle(\n    $case: ID!, $recipient: String!, $initials: String!, $positions: JSON, $filing: Boolean,\n    $language: DocumentLanguage, $redacted: Boolean, $times: RedactedTimes\n    $stopKey: ID\n  ) {\n    createBundle(\n      case: $case, recipient: $recipient, initials: $initials, positions: $positions, filing: $filing,\n      language: $language, redacted: $redacted, times: $times, stopKey: $stopKey\n    ) {\n      href name sha256 bytes pages exhibits links entities besides signedBy timestamped draft valuesLookedFor\n    }\n  }\n": typeof types.CreateBundleDocument,
    "\n  mutation StopBundle($stopKey: ID!) {\n    stopBundle(stopKey: $stopKey)\n  }\n": typeof types.StopBundleDocument,
    "\n  query AuditLines(\n    $from: DateTime, $to: DateTime, $who: String, $did: String, $text: String, $after: String, $first: Int!\n  ) {\n    auditLines(\n      from: $from, to: $to, who: $who, did: $did, text: $text, after: $after, first: $first\n    ) {\n      totalCount pageInfo { hasNextPage endCursor }\n      nodes { n at by account roles session address did of more outcome code ms text }\n    }\n  }\n": typeof types.AuditLinesDocument,
    "\n  query CopiedBy($id: ID!, $offset: Int, $first: Int) {\n    network(id: $id) {\n      copiedBy(offset: $offset, first: $first) {\n        totalCount\n        nodes {\n          id alone cautions sentence { text strong }\n          entity { ...EntityFields }\n          networks(first: 5) { totalCount nodes { id ads } }\n        }\n      }\n    }\n  }\n": typeof types.CopiedByDocument,
    "\n  query CopiedContent($id: ID!, $offset: Int, $first: Int) {\n    network(id: $id) {\n      copiedContent(offset: $offset, first: $first) {\n        totalCount\n        nodes {\n          why identifiers sourceNetwork sentence { text strong }\n          ad { ...EntityFields } source { ...EntityFields }\n        }\n      }\n    }\n  }\n": typeof types.CopiedContentDocument,
    "\n  query OperationList($level: Int, $sort: OperationSort, $filter: OperationFilter, $offset: Int) {\n    operations(level: $level, sort: $sort, filter: $filter, offset: $offset, first: 50) {\n      run totalCount level usualLevel levels { level least operations }\n      nodes { id ads networkCount aloneCount probability lastSeen countries platforms }\n    }\n  }\n": typeof types.OperationListDocument,
    "\n  query OperationView($id: ID!) {\n    operation(id: $id) {\n      id run fromLevel toLevel parent { id } ads networkCount aloneCount probability\n      firstSeen lastSeen countries platforms sentence\n      members(first: 200) { nodes { ...MemberFields } }\n      why { identifier { ...ItemFields } sentence }\n      associations(first: 200) { totalCount nodes { ...AssociationFields } }\n      leastProbable { ...AssociationFields }\n      cutPoints { item { ...ItemFields } sentence }\n      outside { ...AssociationFields }\n      against { kind sentence identifier { ...ItemFields } }\n    }\n  }\n  fragment MemberFields on OperationMember { id kind caption ads countries platforms }\n  fragment ItemFields on Item { id kind caption }\n  fragment AssociationFields on Association {\n    a { ...MemberFields } b { ...MemberFields }\n    probability sentence\n    items { identifier { ...ItemFields } }\n    concerns { kind sentence }\n  }\n": typeof types.OperationViewDocument,
    "\n  query OperationWhere($id: ID!) {\n    operation(id: $id) {\n      countries\n      adCounts { countries platform week ads }\n      places { id name country lat lon ads }\n    }\n  }\n": typeof types.OperationWhereDocument,
    "\n  query OperationAds($id: ID!, $offset: Int, $first: Int, $filter: OperationAdFilter) {\n    operation(id: $id) {\n      adList(offset: $offset, first: $first, filter: $filter) { totalCount\n        nodes { __typename ... on Ad { ...AdRowFields } }\n      }\n    }\n  }\n": typeof types.OperationAdsDocument,
    "\n  query OperationParts($level: Int!, $parent: ID!) {\n    operations(level: $level, filter: { parent: $parent }, first: 200) { nodes { id } }\n  }\n": typeof types.OperationPartsDocument,
    "\n  query OperationMembers($id: ID!, $offset: Int) {\n    operation(id: $id) { members(first: 200, offset: $offset) { nodes { ...MemberFields } } }\n  }\n": typeof types.OperationMembersDocument,
    "\n  query OperationAssociations($id: ID!, $first: Int, $offset: Int, $among: [ID!]) {\n    operation(id: $id) {\n      associations(first: $first, offset: $offset, among: $among) {\n        totalCount nodes { ...AssociationFields }\n      }\n    }\n  }\n": typeof types.OperationAssociationsDocument,
    "\n  query PartOfOperation($id: ID!) {\n    operations(first: 0) { usualLevel }\n    network(id: $id) {\n      operation { id }\n      associations(first: 10) { nodes { ...AssociationFields } }\n    }\n  }\n": typeof types.PartOfOperationDocument,
    "\n  query OperationsOf($ids: [ID!]!) {\n    entities(ids: $ids) { id ... on Network { operation { id } } }\n  }\n": typeof types.OperationsOfDocument,
    "\n  query NetworkList($sort: NetworkSort, $filter: NetworkFilter, $offset: Int) {\n    networks(sort: $sort, filter: $filter, offset: $offset, first: 50) {\n      totalCount toReview inReview run { n growthTo counts { ads networks } }\n      nodes {\n        id size score identifiers(first: 0) { totalCount } countries platforms lastSeen recent before\n        review { state differ changedSince at answers { author } }\n      }\n    }\n  }\n": typeof types.NetworkListDocument,
    "\n  query NetworkView($id: ID!) {\n    network(id: $id) {\n      id run size score firstSeen lastSeen countries platforms recent before\n      review {\n        state differ changedSince at\n        answers { id kind author at reason split { at } }\n      }\n      cutPoints(first: 200) {\n        totalCount\n        nodes {\n          id parts { ads ad } entity { ...EntityFields } sentence { text strong }\n          second parting { sentence { text strong } sides { total ads } }\n        }\n      }\n      leastProbable { a b sizes { a b } probability evidence { id } ads { ...EntityFields } sentence { text strong } }\n      holds(first: 50) { nodes { id weight entity { ...EntityFields } sentence { text strong } } }\n      nearMatches { other why entity { ...EntityFields } evidence { id thing entity { ...EntityFields } } sentence { text strong } }\n      cuts { a b sentence { text strong } }\n      reassigned { id entity { ...EntityFields } sentence { text strong } }\n      lifted { id entity { ...EntityFields } sentence { text strong } }\n      paged { id entity { ...EntityFields } sentence { text strong } }\n      copiedFrom(first: 4) {\n        totalCount\n        nodes {\n          other ads entity { ...EntityFields }\n          copiedContent(first: 2) { nodes { id entity { ...EntityFields } } }\n          contacts(first: 1) { nodes { id } }\n        }\n      }\n      reposters { ...ReposterFields here entity { ...EntityFields } }\n      identifiers(first: 100) { totalCount hubs nodes { id ads hub entity { ...EntityFields } } }\n      adCounts { countries platform week ads }\n      places { id name country lat lon ads }\n      tree { ...TreeFields }\n      indicators {\n        allAds\n        cautions { ...ReasonFields }\n        rows {\n          id side title counts everywhere ads(first: 5) { totalCount nodes { ...EntityFields } }\n          speaksFor { ...ReasonFields } speaksAgainst { ...ReasonFields }\n        }\n      }\n      judgements { ...JudgementFields }\n    }\n  }\n  fragment ReasonFields on IndicatorReason { text source { authors year title where url } }\n  fragment TreeFields on NetworkTree {\n    identifiersTotal adsLeft\n    identifiers { id ads folded cutPoint page { name more } entity { ...EntityFields } }\n    groups { first ads judged cutPoint entity { ...EntityFields } ends { id inferred } }\n  }\n": typeof types.NetworkViewDocument,
    "\n  query NetworkWithout($id: ID!, $cutPoint: ID!) {\n    network(id: $id) { without(cutPoint: $cutPoint) { ads shared tree { ...TreeFields } } }\n  }\n": typeof types.NetworkWithoutDocument,
    "\n  query NetworkMembers($id: ID!, $offset: Int, $first: Int, $filter: NetworkMemberFilter) {\n    network(id: $id) {\n      members(offset: $offset, first: $first, filter: $filter) { totalCount\n        nodes { __typename ... on Ad { ...AdRowFields } }\n      }\n    }\n  }\n": typeof types.NetworkMembersDocument,
    "\n  query FollowedSplits {\n    followedSplits(first: 500) {\n      nodes {\n        id\n        parting { network at entity { caption } sentence { text strong } sides { total ads } }\n        review { state differ changedSince at answers { author kind split { at } } }\n        sides { adsAlone networks { id size } }\n      }\n    }\n  }\n": typeof types.FollowedSplitsDocument,
    "\n  mutation RestoreRun($run: Int) {\n    restoreRun(run: $run) { n }\n  }\n": typeof types.RestoreRunDocument,
    "\n  query Hubs($offset: Int) {\n    hubs(offset: $offset, first: 50) {\n      totalCount\n      nodes { id ads groups sentence: reason entity { ...EntityFields } judgement { ...JudgementFields } }\n    }\n  }\n": typeof types.HubsDocument,
    "\n  query SharedIdentifiers($offset: Int) {\n    sharedIdentifiers(offset: $offset, first: 50) {\n      totalCount open\n      nodes { id ads networks sentence most { id ads } entity { ...EntityFields } judgement { ...JudgementFields } }\n    }\n  }\n": typeof types.SharedIdentifiersDocument,
    "\n  query CapturePage($id: ID!) {\n    capture(id: $id) {\n      ...CaptureFields\n      status priceText priceFrom language languageFrom country city postedAt payload\n      toolSettings vantage authority collectorHash collectorHashFits\n      batch { receivedAt receivedBy stated { collector tool toolSettings vantage authority by } }\n      ad { id caption platform country city }\n      observations { ...ObservationFields }\n      images { name image { id kind caption received } }\n      earlier { id capturedAt }\n      later { id capturedAt }\n    }\n  }\n": typeof types.CapturePageDocument,
    "\n  query CapturesOfAd($ad: ID!, $first: Int!) {\n    entity(id: $ad) {\n      ... on Ad {\n        captures(first: $first) {\n          totalCount\n          nodes { id capturedAt changes { what before now entity { id kind caption } } }\n        }\n      }\n    }\n  }\n": typeof types.CapturesOfAdDocument,
    "\n  fragment ImportJobFields on ImportJob {\n    id name state canGoOn bytesRead bytesTotal perSecond elapsedMs error startedAt\n    problems(first: 0) { totalCount }\n    counts { read new updated unchanged rejected leftOut }\n    reasons { reason total example { file line field reason remedy severity } }\n    sources { source counts { read new updated unchanged rejected leftOut } }\n    preview {\n      format more sheets same\n      table { line fields columns { name field } }\n      captures { file line platform url capturedAt status title words images contacts problems }\n      problems { file line field reason remedy severity }\n    }\n  }\n": typeof types.ImportJobFieldsFragmentDoc,
    "\n  mutation StartImport($id: ID!) {\n    startImport(id: $id) { id state }\n  }\n": typeof types.StartImportDocument,
    "\n  mutation PreviewImport(\n    $id: ID!, $encoding: String, $platform: String, $country: String, $capturedAt: String\n    $collector: String, $tool: String, $toolSettings: String, $vantage: String, $authority: String, $sha256: String\n    $sheetName: String, $headRow: Int, $columns: [ImportColumnInput!], $dateForm: String, $zone: String\n  ) {\n    previewImport(\n      id: $id, encoding: $encoding, platform: $platform, country: $country, capturedAt: $capturedAt\n      collector: $collector, tool: $tool, toolSettings: $toolSettings, vantage: $vantage, authority: $authority\n      sha256: $sha256, sheetName: $sheetName, headRow: $headRow, columns: $columns, dateForm: $dateForm, zone: $zone\n    ) {\n      id\n    }\n  }\n": typeof types.PreviewImportDocument,
    "\n  subscription ImportProgress($id: ID!) {\n    importProgress(id: $id) { ...ImportJobFields }\n  }\n": typeof types.ImportProgressDocument,
    "\n  query Imports {\n    imports { ...ImportJobFields }\n  }\n": typeof types.ImportsDocument,
    "\n  query ImportProblems {\n    imports { id problems(first: 1000) { nodes { file line field reason remedy severity } } }\n  }\n": typeof types.ImportProblemsDocument,
    "\n  mutation CancelImport($id: ID!) {\n    cancelImport(id: $id) { id state }\n  }\n": typeof types.CancelImportDocument,
    "\n  query Batches {\n    batches { nodes { id sha256 name bytes receivedAt receivedBy captures href } }\n  }\n": typeof types.BatchesDocument,
    "\n  query PictureJob {\n    pictureJob {\n      state waits mode ads adsTotal pictures unreadable codes links withheld perSecond error\n      problems { image reason remedy }\n    }\n  }\n": typeof types.PictureJobDocument,
    "\n  query PictureProgress {\n    pictureProgress {\n      automatic pictures ads codesLeft wordsLeft\n      engine { name version languages { code name } missing { code name } }\n    }\n  }\n": typeof types.PictureProgressDocument,
    "\n  mutation ReadPictures($mode: PictureMode!) {\n    readPictures(mode: $mode) { state }\n  }\n": typeof types.ReadPicturesDocument,
    "\n  mutation CancelPictures {\n    cancelPictures { state }\n  }\n": typeof types.CancelPicturesDocument,
    "\n  query NetworksHolding($id: ID!, $first: Int!, $offset: Int!) {\n    networksHolding(id: $id, first: $first, offset: $offset) {\n      totalCount adsAlone adsSince nodes { ads network { id operation { id } } }\n    }\n  }\n": typeof types.NetworksHoldingDocument,
    "\n  query Spread($id: ID!) {\n    entity(id: $id) {\n      spread { ads posters templates platforms places months weakest unsure }\n    }\n  }\n": typeof types.SpreadDocument,
    "\n  query Prevalence($id: ID!) {\n    entity(id: $id) { prevalence { ofKind asWide } }\n  }\n": typeof types.PrevalenceDocument,
    "\n  query Structure($ids: [ID!]!, $throughHubs: Boolean!) {\n    structure(ids: $ids, throughHubs: $throughHubs) {\n      parts current\n      centralities(first: 500) {\n        totalCount\n        nodes {\n          selected neighbours between core community part pieces apart\n          entity { ...EntityFields }\n        }\n      }\n      bridges(first: 500) { totalCount nodes { source target apart } }\n    }\n  }\n": typeof types.StructureDocument,
};
const documents: Documents = {
    "\n  query MySessions {\n    me { sessions { id begun lastSeen address isThis } }\n  }\n": types.MySessionsDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n": types.SignOutEverywhereDocument,
    "\n  query Accounts {\n    accounts {\n      accounts { id name email roles state lastSeen }\n      invitations { name email roles madeBy expiresAt }\n    }\n  }\n": types.AccountsDocument,
    "\n  mutation InviteAccount($name: String!, $email: String!, $roles: [AccountRole!]!) {\n    inviteAccount(name: $name, email: $email, roles: $roles)\n  }\n": types.InviteAccountDocument,
    "\n  mutation ChangeAccount($id: ID!, $roles: [AccountRole!], $closed: Boolean) {\n    changeAccount(id: $id, roles: $roles, closed: $closed) { id }\n  }\n": types.ChangeAccountDocument,
    "\n  mutation RenewAccount($id: ID!) {\n    renewAccount(id: $id)\n  }\n": types.RenewAccountDocument,
    "\n  mutation SignOutAccount($id: ID!) {\n    signOutAccount(id: $id) { id }\n  }\n": types.SignOutAccountDocument,
    "\n  fragment AdRowFields on Ad {\n    ...EntityFields\n    city\n    images { id kind }\n  }\n": types.AdRowFieldsFragmentDoc,
    "\n  fragment ObservationFields on Observation {\n    ad capture field raw start end method version steps confidence inferred\n    excerpt { before match after }\n    picture { image x y width height }\n    entity { id kind caption }\n    judgement { id author account at reason }\n  }\n": types.ObservationFieldsFragmentDoc,
    "\n  fragment CaptureFields on Capture {\n    id sha256 capturedAt url tool collector line href pageHref matches problem title text\n    batch { sha256 name href }\n  }\n": types.CaptureFieldsFragmentDoc,
    "\n  fragment ReposterFields on Reposter {\n    id sentence { text strong } cautions\n  }\n": types.ReposterFieldsFragmentDoc,
    "\n  fragment CopiedContentFields on CopiedContent {\n    why identifiers sentence { text strong }\n    ad { id caption } source { id caption } sourceNetwork\n  }\n": types.CopiedContentFieldsFragmentDoc,
    "\n  query WhyLinked($a: ID!, $b: ID!, $first: Int) {\n    whyLinked(a: $a, b: $b) {\n      a { ...EntityFields }\n      b { ...EntityFields }\n      linked inferred judgedWrong strength weakest ads adsJudgedWrong platforms posters firstSeen lastSeen\n      sentence { text strong }\n      sources(first: $first) {\n        totalCount\n        nodes {\n          ad { id caption platform }\n          capture { ...CaptureFields }\n          observations { ...ObservationFields }\n        }\n      }\n      against { code text }\n      copiedContent { ...CopiedContentFields }\n      network {\n        run network\n        chain { a b sizes { a b } probability ads { id caption } sentence { text strong } }\n        sentence { text strong }\n      }\n      alike {\n        distance most picture { id caption }\n        images { image { id caption ads sha256 } hash quality method version steps confidence }\n      }\n    }\n  }\n": types.WhyLinkedDocument,
    "\n  query EntityDetail($id: ID!) {\n    entity(id: $id) {\n      ...EntityFields\n      properties { name title value }\n      reposter { ...ReposterFields }\n      cautions { code text }\n      ... on Ad { copiedContent { ...CopiedContentFields } platform url language captures { totalCount nodes { ...CaptureFields observations { ...ObservationFields } } } }\n      ... on Image {\n        sha256 width height received bytes\n        shownIn(first: 8) { totalCount nodes { ad { id caption platform } capture { id capturedAt } } }\n        boxes { x y width height observation { ...ObservationFields } }\n      }\n    }\n  }\n": types.EntityDetailDocument,
    "\n  fragment EntityFields on Entity {\n    __typename\n    id\n    kind\n    caption\n    ads\n    firstSeen\n    lastSeen\n    hub { reason ads posters: groups }\n    ... on Ad { country adPlatform: platform priceText words }\n    ... on Phone { country }\n  }\n": types.EntityFieldsFragmentDoc,
    "\n  fragment LinkFields on Link {\n    id type source target inferred throughHub judgedWrong ads captures confidence firstSeen lastSeen\n  }\n": types.LinkFieldsFragmentDoc,
    "\n  query Entities($ids: [ID!]!) {\n    entities(ids: $ids) { ...EntityFields }\n  }\n": types.EntitiesDocument,
    "\n  query Links($ids: [ID!]!, $of: [ID!]) {\n    links(ids: $ids, of: $of) { ...LinkFields }\n  }\n": types.LinksDocument,
    "\n  query ImagesBetween($ids: [ID!]!) {\n    imagesBetween(ids: $ids)\n  }\n": types.ImagesBetweenDocument,
    "\n  query NeighbourCounts($id: ID!) {\n    neighbourCounts(id: $id) {\n      total\n      counts { kind total hubs }\n      entity { ...EntityFields }\n    }\n  }\n": types.NeighbourCountsDocument,
    "\n  query Neighbours($id: ID!, $kinds: [Kind!], $first: Int, $drawn: [ID!]!) {\n    neighbours(id: $id, kinds: $kinds, first: $first) {\n      counts { kind total hubs }\n      origin { ...EntityFields }\n      nodes { entity { ...EntityFields } link { ...LinkFields } }\n      links(ids: $drawn) { ...LinkFields }\n    }\n  }\n": types.NeighboursDocument,
    "\n  query Centralities($ids: [ID!]!) {\n    structure(ids: $ids, throughHubs: false) {\n      centralities(first: 500) { nodes { between entity { id } } }\n    }\n  }\n": types.CentralitiesDocument,
    "\n  query NetworksOfAds($ids: [ID!]!) {\n    networksOfAds(ids: $ids) { ad network }\n  }\n": types.NetworksOfAdsDocument,
    "\n  query DrawingSource {\n    workspace { lastImport synthetic }\n    runs(first: 500) { nodes { n active } }\n  }\n": types.DrawingSourceDocument,
    "\n  query Workspace {\n    workspace {\n      counts { kind total }\n      links captures synthetic graphEmpty version\n      firstCaptured lastCaptured lastImport\n      platforms { id caption total }\n      countries { id caption total }\n    }\n  }\n": types.WorkspaceDocument,
    "\n  query Search($text: String!, $kinds: [Kind!], $first: Int) {\n    search(text: $text, kinds: $kinds, first: $first) {\n      query readAs totalCount isTotalExact\n      nodes { how excerpt { before match after } entity { ...EntityFields } }\n    }\n  }\n": types.SearchDocument,
    "\n  mutation RevealImage($id: ID!, $reason: String!, $initials: String!) {\n    revealImage(id: $id, reason: $reason, initials: $initials) { href expiresAt }\n  }\n": types.RevealImageDocument,
    "\n  query BlurredThumbs($ids: [ID!]!) {\n    blurredThumbs(ids: $ids) { id href }\n  }\n": types.BlurredThumbsDocument,
    "\n  mutation Judge($input: JudgeInput!) {\n    judge(input: $input) { id }\n  }\n": types.JudgeDocument,
    "\n  mutation JudgeWrong($input: WrongInput!) {\n    judgeWrong(input: $input) { id }\n  }\n": types.JudgeWrongDocument,
    "\n  query ReadingsOfLink($a: ID!, $b: ID!) {\n    whyLinked(a: $a, b: $b) {\n      ads adsJudgedWrong\n      readings {\n        captures\n        capture { id capturedAt ad { caption } }\n        observation { ...ObservationFields }\n      }\n    }\n  }\n": types.ReadingsOfLinkDocument,
    "\n  mutation Review($input: ReviewInput!) {\n    review(input: $input) { id }\n  }\n": types.ReviewDocument,
    "\n  mutation Withdraw($input: WithdrawInput!) {\n    withdraw(input: $input) { id }\n  }\n": types.WithdrawDocument,
    "\n  query PreviewJudgement($judgement: SaidInput, $split: SplitInput, $wrong: [ObservationInput!]) {\n    previewJudgement(judgement: $judgement, split: $split, wrong: $wrong) { run sentences }\n  }\n": types.PreviewJudgementDocument,
    "\n  query KeptApart($pairs: [PairInput!]!) {\n    keptApart(pairs: $pairs) { a b judgements { id author account at reason } }\n  }\n": types.KeptApartDocument,
    "\n  query Me {\n    me { name team roles rights }\n  }\n": types.MeDocument,
    "\n  query NetworkNames($after: String) {\n    networkNames(first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id of name author at isNow }\n    }\n  }\n": types.NetworkNamesDocument,
    "\n  mutation NameNetwork($id: ID!, $name: String!, $initials: String!) {\n    nameNetwork(id: $id, name: $name, initials: $initials) { id }\n  }\n": types.NameNetworkDocument,
    "\n  query EntityNotes($ids: [ID!]!) {\n    entityNotes(ids: $ids, withdrawn: true, first: 500) {\n      totalCount\n      nodes { id kind text author account at withdrawnBy withdrawnAt }\n    }\n  }\n": types.EntityNotesDocument,
    "\n  query EntityNoteCounts($ids: [ID!]!) {\n    entityNoteCounts(ids: $ids) { entity notes tags }\n  }\n": types.EntityNoteCountsDocument,
    "\n  query Tags {\n    tags(first: 200) { nodes { tag entities } }\n  }\n": types.TagsDocument,
    "\n  mutation AddNote($entity: ID!, $text: String!, $initials: String!) {\n    addNote(entity: $entity, text: $text, initials: $initials) { id }\n  }\n": types.AddNoteDocument,
    "\n  mutation WithdrawNote($id: ID!, $initials: String!) {\n    withdrawNote(id: $id, initials: $initials) { id }\n  }\n": types.WithdrawNoteDocument,
    "\n  mutation TagEntities($entities: [ID!]!, $tag: String!, $initials: String!) {\n    tagEntities(entities: $entities, tag: $tag, initials: $initials) { id }\n  }\n": types.TagEntitiesDocument,
    "\n  query Questions($about: ID, $first: Int) {\n    questions(about: $about, first: $first) {\n      totalCount\n      nodes {\n        id kind sentence about changes\n      }\n    }\n  }\n": types.QuestionsDocument,
    "\n  query ShownOfQuestion($id: ID!) {\n    question(id: $id) {\n      shown {\n        speaksFor against\n        sides { id ads size countries platforms firstSeen lastSeen }\n      }\n    }\n  }\n": types.ShownOfQuestionDocument,
    "\n  query ForeseenOfAnswer($id: ID!, $answer: QuestionAnswer!) {\n    question(id: $id) { foreseen(answer: $answer) { sentences } }\n  }\n": types.ForeseenOfAnswerDocument,
    "\n  mutation AnswerQuestion($input: AnswerQuestionInput!) {\n    answerQuestion(input: $input) { id }\n  }\n": types.AnswerQuestionDocument,
    "\n  query Remembered($ids: [ID!]!) {\n    rememberedBy(ids: $ids) { of countries entity { id caption } }\n  }\n": types.RememberedDocument,
    "\n  query ResolveJob {\n    resolveJob { state step elapsedMs error changes }\n  }\n": types.ResolveJobDocument,
    "\n  mutation StartResolve($update: Boolean) {\n    resolve(update: $update) { state }\n  }\n": types.StartResolveDocument,
    "\n  mutation CancelResolve {\n    cancelResolve { state }\n  }\n": types.CancelResolveDocument,
    "\n  query Runs {\n    runs(first: 20) {\n      nodes {\n        n engine state active kept stale judgedSince offersUpdate startedAt finishedAt error judgements\n        counts { ads networks members hubs largest splits operations }\n        update { of full looked anew }\n        inParts { parts { ads } cut widest { entity { id caption } } }\n        contradictions { refused }\n        exceptions { refused }\n      }\n    }\n  }\n": types.RunsDocument,
    "\n  query CompareRuns($before: Int!, $after: Int!) {\n    compareRuns(before: $before, after: $after) {\n      adsAdded same resized { after adsBefore adsAfter } appeared gone\n      judgementsAdded { ...BetweenFields } judgementsLifted { ...BetweenFields }\n      hubsAdded { caption } hubsLifted { caption }\n      merged { ...ChangeFields }\n      split { ...ChangeFields }\n      operations {\n        same appeared gone\n        resized { before after adsBefore adsAfter }\n        merged { before after adsAloneBefore adsAloneAfter }\n        split { before after adsAloneBefore adsAloneAfter }\n      }\n    }\n  }\n  fragment BetweenFields on Judgement {\n    id kind author reason split { at } observation { ad entity } entities { id caption }\n  }\n  fragment ChangeFields on RunChange {\n    before adsAloneBefore aloneBefore after adsAloneAfter aloneAfter\n    because { kind exception entity { caption } judgement { author reason } } moreCauses\n  }\n": types.CompareRunsDocument,
    "\n  fragment WatchFields on Watch {\n    id what: kind of followed words parameters listed title note author at mutedAt endedAt\n  }\n": types.WatchFieldsFragmentDoc,
    "\n  query Watches($offset: Int!, $first: Int!) {\n    watches(offset: $offset, first: $first) {\n      totalCount\n      nodes { ...WatchFields unread entities(first: 1) { ...EntityFields } }\n    }\n  }\n": types.WatchesDocument,
    "\n  query WatchesOf($of: ID!) {\n    watches(of: $of, first: 1) { nodes { ...WatchFields } }\n  }\n": types.WatchesOfDocument,
    "\n  query OneWatch($id: ID!) {\n    watch(id: $id) { ...WatchFields entities(first: 300) { ...EntityFields } }\n  }\n": types.OneWatchDocument,
    "\n  mutation BeginWatch($target: WatchTarget!, $title: String!, $note: String, $initials: String!) {\n    watch(target: $target, title: $title, note: $note, initials: $initials) { ...WatchFields }\n  }\n": types.BeginWatchDocument,
    "\n  mutation EndWatch($id: ID!, $initials: String!) {\n    endWatch(id: $id, initials: $initials) { id }\n  }\n": types.EndWatchDocument,
    "\n  mutation MuteWatch($id: ID!, $muted: Boolean!) {\n    muteWatch(id: $id, muted: $muted) { id }\n  }\n": types.MuteWatchDocument,
    "\n  mutation CheckWatches {\n    checkWatches\n  }\n": types.CheckWatchesDocument,
    "\n  query PastedContacts($text: String!, $country: String) {\n    pastedContacts(text: $text, country: $country) {\n      ids unread\n      held { ...EntityFields }\n    }\n  }\n": types.PastedContactsDocument,
    "\n  query Inbox($unread: Boolean, $watch: ID, $handedTo: String, $offset: Int!, $first: Int!, $shown: Int!) {\n    inbox(unread: $unread, watch: $watch, handedTo: $handedTo, offset: $offset, first: $first) {\n      totalCount\n      nodes {\n        id at sentences entityIds readBy readAt handedTo handedBy\n        entities(first: $shown) { ...EntityFields }\n        watch { ...WatchFields entities(first: 1) { ...EntityFields } }\n      }\n    }\n  }\n": types.InboxDocument,
    "\n  query InboxUnreadCount {\n    inbox(unread: true, first: 0) { totalCount }\n  }\n": types.InboxUnreadCountDocument,
    "\n  subscription InboxUnread {\n    inboxUnread\n  }\n": types.InboxUnreadDocument,
    "\n  mutation MarkRead($items: [ID!]!, $initials: String!) {\n    markRead(items: $items, initials: $initials) { id }\n  }\n": types.MarkReadDocument,
    "\n  mutation MarkUnread($items: [ID!]!) {\n    markUnread(items: $items) { id }\n  }\n": types.MarkUnreadDocument,
    "\n  mutation HandOver($items: [ID!]!, $to: String!, $initials: String!) {\n    handOver(items: $items, to: $to, initials: $initials) { id }\n  }\n": types.HandOverDocument,
    "\n  query FirstLook {\n    networks(sort: SIZE, first: 1) {\n      nodes { id identifiers(first: 50) { nodes { hub entity { id kind caption } } } }\n    }\n  }\n": types.FirstLookDocument,
    "\n  query FirstLookBeside($id: ID!, $kinds: [Kind!]!) {\n    entity(id: $id) { heldWith(kinds: $kinds, first: 1) { nodes { entity { id caption } } } }\n  }\n": types.FirstLookBesideDocument,
    "\n  query NetworkNamed($name: String!) {\n    networkNamed(name: $name) { id size lastSeen }\n  }\n": types.NetworkNamedDocument,
    "\n  query QueryTitles {\n    savedQueries { name title }\n  }\n": types.QueryTitlesDocument,
    "\n  query ToReview {\n    networks(first: 0) { toReview splitsToReview }\n  }\n": types.ToReviewDocument,
    "\n  fragment CaseFields on Case {\n    id title reference authority status producer members marking version\n    createdAt createdBy changedAt changedBy\n    period { from to }\n    imported { at by sha256 }\n  }\n": types.CaseFieldsFragmentDoc,
    "\n  query Cases($status: CaseStatus, $first: Int) {\n    cases(status: $status, first: $first) {\n      totalCount\n      nodes { ...CaseFields items(first: 0) { totalCount } }\n    }\n  }\n": types.CasesDocument,
    "\n  query CaseState($id: ID!) {\n    case(id: $id) { ...CaseFields }\n  }\n": types.CaseStateDocument,
    "\n  mutation CreateCase($details: CaseDetailsInput!, $initials: String!) {\n    createCase(details: $details, initials: $initials) { ...CaseFields }\n  }\n": types.CreateCaseDocument,
    "\n  mutation ChangeCase($id: ID!, $baseVersion: Int!, $details: CaseDetailsInput!, $initials: String!) {\n    changeCase(id: $id, baseVersion: $baseVersion, details: $details, initials: $initials) {\n      ...CaseFields\n    }\n  }\n": types.ChangeCaseDocument,
    "\n  mutation ArchiveCase($id: ID!, $baseVersion: Int!, $initials: String!) {\n    archiveCase(id: $id, baseVersion: $baseVersion, initials: $initials) { ...CaseFields }\n  }\n": types.ArchiveCaseDocument,
    "\n  mutation OpenCase($id: ID!, $initials: String!) {\n    openCase(id: $id, initials: $initials) { ...CaseFields }\n  }\n": types.OpenCaseDocument,
    "\n  query CaseExhibits($id: ID!, $first: Int!, $after: String) {\n    case(id: $id) {\n      exhibits(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { number capture ad capturedAt at by } }\n    }\n  }\n": types.CaseExhibitsDocument,
    "\n  mutation ServeBundle($case: ID!, $bundle: ID!, $on: Date!, $to: String!, $initials: String!) {\n    serveBundle(case: $case, bundle: $bundle, on: $on, to: $to, initials: $initials) {\n      ...CaseFields\n    }\n  }\n": types.ServeBundleDocument,
    "\n  query CaseChecks($id: ID!) {\n    case(id: $id) {\n      checks {\n        check: id text remedy open shown found answered\n        answer { ...CaseEntryFields reason }\n      }\n    }\n  }\n": types.CaseChecksDocument,
    "\n  mutation AnswerCaseCheck(\n    $case: ID!, $check: CheckId!, $found: String!, $reason: String!, $id: ID, $baseVersion: Int\n    $initials: String!\n  ) {\n    answerCaseCheck(\n      case: $case, check: $check, found: $found, reason: $reason, id: $id, baseVersion: $baseVersion\n      initials: $initials\n    ) { ...CaseFields }\n  }\n": types.AnswerCaseCheckDocument,
    "\n  mutation WithdrawCaseAnswer($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {\n    withdrawCaseAnswer(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {\n      ...CaseFields\n    }\n  }\n": types.WithdrawCaseAnswerDocument,
    "\n  fragment CaseEntryFields on CaseEntry {\n    id version at by changedAt changedBy\n  }\n": types.CaseEntryFieldsFragmentDoc,
    "\n  query CaseContents($id: ID!) {\n    case(id: $id) {\n      findings { ends at by }\n      queries { name parameters at by }\n      notes { ...CaseEntryFields text about }\n      tasks { ...CaseEntryFields text done assignee }\n      disclosure { ...CaseEntryFields what status reason contrary about }\n      names { ...CaseEntryFields text role spellings }\n      answers { ...CaseEntryFields reason }\n      bundles {\n        id name href besides sha256 form recipient pages exhibits at by servedOn servedTo servedBy\n      }\n      exhibits(first: 0) { totalCount }\n    }\n  }\n": types.CaseContentsDocument,
    "\n  query DisclosureTable($id: ID!) {\n    case(id: $id) { disclosureCsv }\n  }\n": types.DisclosureTableDocument,
    "\n  mutation SaveCaseNote(\n    $case: ID!, $id: ID, $baseVersion: Int, $text: String!, $about: ID, $initials: String!\n  ) {\n    saveCaseNote(\n      case: $case, id: $id, baseVersion: $baseVersion, text: $text, about: $about, initials: $initials\n    ) { ...CaseFields }\n  }\n": types.SaveCaseNoteDocument,
    "\n  mutation SaveCaseTask(\n    $case: ID!, $id: ID, $baseVersion: Int, $text: String!, $done: Boolean, $assignee: String\n    $initials: String!\n  ) {\n    saveCaseTask(\n      case: $case, id: $id, baseVersion: $baseVersion, text: $text, done: $done\n      assignee: $assignee, initials: $initials\n    ) { ...CaseFields }\n  }\n": types.SaveCaseTaskDocument,
    "\n  mutation SaveCaseDisclosure(\n    $case: ID!, $id: ID, $baseVersion: Int, $what: String!, $status: DisclosureStatus!\n    $reason: String, $contrary: Boolean, $about: ID, $initials: String!\n  ) {\n    saveCaseDisclosure(\n      case: $case, id: $id, baseVersion: $baseVersion, what: $what, status: $status\n      reason: $reason, contrary: $contrary, about: $about, initials: $initials\n    ) { ...CaseFields }\n  }\n": types.SaveCaseDisclosureDocument,
    "\n  mutation WithdrawCaseNote($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {\n    withdrawCaseNote(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {\n      ...CaseFields\n    }\n  }\n": types.WithdrawCaseNoteDocument,
    "\n  mutation WithdrawCaseTask($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {\n    withdrawCaseTask(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {\n      ...CaseFields\n    }\n  }\n": types.WithdrawCaseTaskDocument,
    "\n  mutation WithdrawCaseDisclosure($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {\n    withdrawCaseDisclosure(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {\n      ...CaseFields\n    }\n  }\n": types.WithdrawCaseDisclosureDocument,
    "\n  query CaseMembers($id: ID!) {\n    case(id: $id) { openTo { name isAble addedBy at } }\n  }\n": types.CaseMembersDocument,
    "\n  mutation ChangeCaseMembers($id: ID!, $add: [String!], $remove: [String!], $initials: String!) {\n    changeCaseMembers(id: $id, add: $add, remove: $remove, initials: $initials) { ...CaseFields }\n  }\n": types.ChangeCaseMembersDocument,
    "\n  mutation SaveCaseName(\n    $case: ID!, $id: ID, $baseVersion: Int, $text: String!, $role: NameRole!\n    $spellings: [String!]!, $initials: String!\n  ) {\n    saveCaseName(\n      case: $case, id: $id, baseVersion: $baseVersion, text: $text, role: $role\n      spellings: $spellings, initials: $initials\n    ) { ...CaseFields }\n  }\n": types.SaveCaseNameDocument,
    "\n  mutation MarkCaseNames($case: ID!, $list: String!, $role: NameRole!, $initials: String!) {\n    markCaseNames(case: $case, list: $list, role: $role, initials: $initials) { ...CaseFields }\n  }\n": types.MarkCaseNamesDocument,
    "\n  mutation WithdrawCaseName($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {\n    withdrawCaseName(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {\n      ...CaseFields\n    }\n  }\n": types.WithdrawCaseNameDocument,
    "\n  query Notices($case: ID!) {\n    notices(case: $case, first: 50) {\n      totalCount\n      nodes {\n        id kind ground platform letter sha256 at author\n        ads notLooked online gone back again\n        steps { what on decision words author }\n      }\n    }\n  }\n": types.NoticesDocument,
    "\n  query NoticeAds($notice: ID, $platform: String, $country: String, $part: NoticeFigurePart) {\n    noticeAds(\n      notice: $notice, platform: $platform, country: $country, part: $part, first: 200\n    ) {\n      totalCount\n      nodes {\n        notice ad address capture state\n        last { id at }\n        gone { id at }\n        back { id at }\n        again\n      }\n    }\n  }\n": types.NoticeAdsDocument,
    "\n  query NoticeFigures {\n    noticeFigures {\n      platform country notices known24 medianHours lowHours highHours\n      counts { part count }\n    }\n  }\n": types.NoticeFiguresDocument,
    "\n  query PublicNoticeFigures {\n    publicNoticeFigures {\n      platform country ads answered looked gone again past24 medianHours\n    }\n  }\n": types.PublicNoticeFiguresDocument,
    "\n  mutation RecordNoticeStep(\n    $notice: ID!, $what: NoticeStepKind!, $on: DateTime!, $decision: NoticeDecision\n    $words: String!, $initials: String!\n  ) {\n    recordNoticeStep(\n      notice: $notice, what: $what, on: $on, decision: $decision\n      words: $words, initials: $initials\n    )\n  }\n": types.RecordNoticeStepDocument,
    "\n  mutation WithdrawNoticeStep($notice: ID!, $what: NoticeStepKind!, $initials: String!) {\n    withdrawNoticeStep(notice: $notice, what: $what, initials: $initials)\n  }\n": types.WithdrawNoticeStepDocument,
    "\n  query CaseHeld($id: ID!) {\n    case(id: $id) { entities findings { ends } queries { name } }\n  }\n": types.CaseHeldDocument,
    "\n  query CaseItems($id: ID!, $offset: Int!) {\n    case(id: $id) {\n      items(first: 500, offset: $offset) {\n        totalCount\n        nodes { id what: kind caption isGone network run at by }\n      }\n    }\n  }\n": types.CaseItemsDocument,
    "\n  query CaseScope($id: ID!) {\n    case(id: $id) { scope { adsNamed adsBrought adsLeft captures } }\n  }\n": types.CaseScopeDocument,
    "\n  query CaseContactAds($entities: [ID!]!, $case: ID) {\n    caseContactAds(entities: $entities, case: $case) { id ads inCase }\n  }\n": types.CaseContactAdsDocument,
    "\n  mutation AddToCase(\n    $id: ID!, $scope: CaseScopeInput!, $from: CameFromInput, $adsOfContacts: Int, $initials: String!\n  ) {\n    addToCase(\n      id: $id, scope: $scope, from: $from, adsOfContacts: $adsOfContacts, initials: $initials\n    ) { ...CaseFields }\n  }\n": types.AddToCaseDocument,
    "\n  mutation RemoveFromCase($id: ID!, $scope: CaseScopeInput!, $initials: String!) {\n    removeFromCase(id: $id, scope: $scope, initials: $initials) { ...CaseFields }\n  }\n": types.RemoveFromCaseDocument,
    "\n  mutation ExportCase($id: ID!, $initials: String!) {\n    exportCase(id: $id, initials: $initials) { name text sha256 }\n  }\n": types.ExportCaseDocument,
    "\n  mutation ImportCase($text: String!, $sha256: String, $initials: String!) {\n    importCase(text: $text, sha256: $sha256, initials: $initials) { ...CaseFields }\n  }\n": types.ImportCaseDocument,
    "\n  query CaseChanges($id: ID!, $after: String) {\n    case(id: $id) {\n      changes(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { at by account what about }\n      }\n    }\n  }\n": types.CaseChangesDocument,
    "\n  fragment ChartFields on Chart {\n    id title notes entities version createdBy changedAt changedBy\n  }\n": types.ChartFieldsFragmentDoc,
    "\n  query SavedChart($id: ID!) {\n    chart(id: $id) { ...ChartFields body }\n  }\n": types.SavedChartDocument,
    "\n  query SavedChartState($id: ID!) {\n    chart(id: $id) { ...ChartFields }\n  }\n": types.SavedChartStateDocument,
    "\n  query SavedCharts($first: Int) {\n    charts(first: $first) { totalCount nodes { ...ChartFields } }\n  }\n": types.SavedChartsDocument,
    "\n  mutation SaveChart($input: SaveChartInput!) {\n    saveChart(input: $input) { ...ChartFields }\n  }\n": types.SaveChartDocument,
    "\n  mutation DuplicateChart($id: ID!, $initials: String!) {\n    duplicateChart(id: $id, initials: $initials) { ...ChartFields }\n  }\n": types.DuplicateChartDocument,
    "\n  mutation DeleteChart($id: ID!, $baseVersion: Int!, $initials: String!) {\n    deleteChart(id: $id, baseVersion: $baseVersion, initials: $initials) { ...ChartFields }\n  }\n": types.DeleteChartDocument,
    "\n  mutation RestoreChart($id: ID!, $initials: String!) {\n    restoreChart(id: $id, initials: $initials) { ...ChartFields }\n  }\n": types.RestoreChartDocument,
    "\n  query Judgements(\n    $about: [ID!], $kinds: [JudgementKind!], $author: String, $state: JudgementState, $offset: Int\n  ) {\n    judgements(\n      about: $about, kinds: $kinds, author: $author, state: $state, offset: $offset, first: 50\n    ) { totalCount nodes { ...JudgementListFields } }\n  }\n  fragment JudgementListFields on Judgement {\n    ...JudgementFields entities { ...EntityFields } observation { raw } asked { kind ads }\n  }\n  fragment JudgementFields on Judgement {\n    ...SaidFields alsoSplitBy outcome outcomeLabel withdrawn { at author reason }\n    against { refused chain sentence judgements { ...SaidFields alsoSplitBy outcome } }\n  }\n  fragment SaidFields on Judgement {\n    id kind about author account at reason networks sides { total ads }\n    split { network at entity { caption } sentence { text strong } sides { total ads } }\n  }\n": types.JudgementsDocument,
    "\n  query JudgementFollowed($id: ID!) {\n    judgementFollowed(id: $id) { run before sentences judgements ads }\n  }\n": types.JudgementFollowedDocument,
    "query JudgementAuthors { judgementAuthors }": types.JudgementAuthorsDocument,
    "\n  query NetworkEntityIds($id: ID!, $identifiers: Int!, $ads: Int!) {\n    network(id: $id) { entityIds(identifiers: $identifiers, ads: $ads) }\n  }\n": types.NetworkEntityIdsDocument,
    "\n  query NetworkDrawing($id: ID!, $identifiers: Int!, $ads: Int!) {\n    network(id: $id) {\n      entityIds(identifiers: $identifiers, ads: $ads)\n      tree { identifiers { id entity { id } } groups { judged ends { id } } }\n    }\n  }\n": types.NetworkDrawingDocument,
    "\n  query Analyses {\n    analyses {\n      name version title description tags slow result hasReport\n      method baseRate mayBeWrong\n      sources { text publication url }\n      parameters { name title type required default example help choices least most unlike wanted }\n    }\n  }\n": types.AnalysesDocument,
    "\n  mutation Analyse($name: ID!, $parameters: JSON!, $run: ID!) {\n    analyse(name: $name, parameters: $parameters, run: $run) {\n      answer { ...AnswerFields }\n      beside\n    }\n  }\n": types.AnalyseDocument,
    "\n  mutation ReportExposure($parameters: JSON!) {\n    reportExposure(parameters: $parameters) { href name pages sha256 }\n  }\n": types.ReportExposureDocument,
    "\n  query HeldWith($id: ID!, $kinds: [Kind!]!, $offset: Int) {\n    entity(id: $id) {\n      heldWith(kinds: $kinds, offset: $offset, first: 50) {\n        totalCount\n        nodes { ads firstSeen lastSeen entity { id kind caption ads hub { reason } } }\n      }\n    }\n  }\n": types.HeldWithDocument,
    "\n  query WrittenAs($id: ID!, $offset: Int) {\n    entity(id: $id) {\n      writtenAs(offset: $offset, first: 50) { totalCount nodes { raw ads firstSeen lastSeen } }\n    }\n  }\n": types.WrittenAsDocument,
    "\n  query AdsOf($filter: AdFilter!, $first: Int!, $after: String) {\n    ads(filter: $filter, first: $first, after: $after) {\n      nodes { ...AdRowFields } pageInfo { endCursor }\n    }\n  }\n": types.AdsOfDocument,
    "\n  query AdsOfCount($filter: AdFilter!) {\n    ads(filter: $filter, first: 0) { totalCount isTotalExact }\n  }\n": types.AdsOfCountDocument,
    "\n  query LookAlikes($id: ID!, $kinds: [Kind!]!) {\n    neighbours(id: $id, kinds: $kinds, first: 60) {\n      totalCount\n      nodes { link { confidence } entity { ...EntityFields } }\n    }\n  }\n": types.LookAlikesDocument,
    "\n  query NearMatchesOver($id: ID!) {\n    nearMatchesOver(id: $id) {\n      network { id }\n      nearMatch { other why entity { ...EntityFields } sentence { text strong } }\n    }\n  }\n": types.NearMatchesOverDocument,
    "\n  query CasesHolding($id: ID!) {\n    cases(holding: $id, first: 20) { totalCount nodes { id title status } }\n  }\n": types.CasesHoldingDocument,
    "\n  query ExportFormats {\n    exportFormats { id title about carries }\n  }\n": types.ExportFormatsDocument,
    "\n  mutation ExportData($entities: [ID!]!, $format: ExportFormatId!, $records: Boolean!) {\n    exportData(entities: $entities, format: $format, records: $records) {\n      name mediaType text sha256 nodes links captures adsLeftOut notFound adsLimitedTo\n    }\n  }\n": types.ExportDataDocument,
    "\n  query LargestNetworks {\n    networks(sort: SIZE, first: 3) { nodes { id size } }\n  }\n": types.LargestNetworksDocument,
    "\n  query Overview($days: DateRangeInput, $countries: [String!], $platforms: [String!], $kinds: [Kind!], $growthTo: Date) {\n    overview(\n      growthTo: $growthTo\n      filter: { firstSeen: $days, countries: $countries, platforms: $platforms, kinds: $kinds }\n    ) {\n      current\n      total { ads networks fresh before }\n      growth { before from to usual }\n      weeks { week ads }\n      countries { country { ...Named } ads networks fresh before }\n      platforms { platform { ...Named } ads networks fresh before removed medianDaysUp cameBack }\n      cells { country { id } platform { id } ads networks severalPlatforms }\n      places { place { ...Named lat lon } ads }\n      morePlaces\n      corridors { from { ...Named } to { ...Named } identifiers firstInFrom firstInTo networks }\n      growing { network { ...Named } ads fresh before }\n    }\n  }\n  fragment Named on OverviewThing { id caption country }\n": types.OverviewDocument,
    "\n  query OperationGraph($level: Int, $filter: OperationFilter) {\n    operationGraph(level: $level, filter: $filter) {\n      level usualLevel levels { level least operations }\n      nodes { operation member { ...MemberFields } }\n      associations { ...AssociationFields }\n      associationCount operations members networksOutside\n    }\n  }\n": types.OperationGraphDocument,
    "\n  query Paths($from: ID!, $to: ID!, $maxSteps: Int, $limit: Int) {\n    paths(from: $from, to: $to, maxSteps: $maxSteps, limit: $limit) {\n      maxSteps truncated whole tookMs\n      withoutHub { ...PathFields }\n      doubted { ...PathFields }\n      throughHub { ...PathFields }\n    }\n  }\n": types.PathsDocument,
    "\n  fragment PathFields on Path {\n    strength weakest inferred ads doubted\n    against { code text }\n    sentence { text strong }\n    hubs { id caption hub { ads posters: groups } }\n    entities { ...EntityFields }\n    steps {\n      source { ...EntityFields }\n      target { ...EntityFields }\n      link { ...LinkFields }\n      observation { ...ObservationFields }\n      capture { id capturedAt href matches }\n    }\n  }\n": types.PathFieldsFragmentDoc,
    "\n  query QueryPlan($text: String!) {\n    queryPlan(text: $text) {\n      steps { operator does details rows depth }\n      warnings\n    }\n  }\n": types.QueryPlanDocument,
    "\n  mutation RemoveQuery($name: ID!, $version: Int, $reason: String!, $initials: String!) {\n    removeQuery(name: $name, version: $version, reason: $reason, initials: $initials)\n  }\n": types.RemoveQueryDocument,
    "\n  query PlacesOfResult($ids: [ID!]!) {\n    entities(ids: $ids) { id ... on Place { lat lon country } }\n  }\n": types.PlacesOfResultDocument,
    "\n  query QueryHistory($first: Int!) {\n    queryHistory(first: $first) {\n      line at by name version currentVersion title text outcome rows tookMs\n      parameters { name title value }\n    }\n  }\n": types.QueryHistoryDocument,
    "\n  query CheckQueryFile($file: String!, $text: String!) {\n    checkQueryFile(file: $file, text: $text) {\n      name title\n      problems { line problem remedy }\n      there { version own same }\n    }\n  }\n": types.CheckQueryFileDocument,
    "\n  mutation ImportQuery(\n    $file: String!, $text: String!, $initials: String!, $keepBoth: Boolean, $replaces: Int\n  ) {\n    importQuery(\n      file: $file, text: $text, initials: $initials, keepBoth: $keepBoth, replaces: $replaces\n    ) { name version }\n  }\n": types.ImportQueryDocument,
    "\n  query QueryChoices {\n    networks(first: 100) { nodes { id caption ads } }\n    operations(first: 100) { nodes { id ads } }\n  }\n": types.QueryChoicesDocument,
    "\n  query NamedIn($text: String!) {\n    namedIn(text: $text) { id kind }\n  }\n": types.NamedInDocument,
    "\n  mutation RunQuery($name: ID!, $version: Int!, $parameters: JSON!, $run: ID!) {\n    runQuery(name: $name, version: $version, parameters: $parameters, run: $run) { ...AnswerFields }\n  }\n": types.RunQueryDocument,
    "\n  mutation RunDraft($text: String!, $parameters: JSON!, $run: ID!) {\n    runDraft(text: $text, parameters: $parameters, run: $run) { ...AnswerFields }\n  }\n": types.RunDraftDocument,
    "\n  query QuestionRun($run: ID!) {\n    questionRun(run: $run) { state ahead running }\n  }\n": types.QuestionRunDocument,
    "\n  fragment AnswerFields on QueryResult {\n    columns { name title }\n    rows rowCount truncated leftOut warnings rowCap timeoutMs tookMs\n  }\n": types.AnswerFieldsFragmentDoc,
    "\n  query SavedQueries {\n    savedQueries { ...SavedQueryFields }\n    brokenQueries { name own problem remedy }\n  }\n": types.SavedQueriesDocument,
    "\n  fragment SavedQueryFields on SavedQuery {\n    name title description howToRead cypher version own tags slow result\n    saved { at by }\n    parameters { name title type required default example help choices least most unlike wanted }\n  }\n": types.SavedQueryFieldsFragmentDoc,
    "\n  query CompleteQuery($text: String!, $at: Int!) {\n    completeQuery(text: $text, at: $at) {\n      from\n      options { label kind insert about }\n    }\n  }\n": types.CompleteQueryDocument,
    "\n  mutation SaveQuery($name: ID!, $text: String!, $initials: String!, $from: Int) {\n    saveQuery(name: $name, text: $text, initials: $initials, from: $from) { name version }\n  }\n": types.SaveQueryDocument,
    "\n  query ShownCypher($view: ShownView!) {\n    shownCypher(view: $view)\n  }\n": types.ShownCypherDocument,
    "\n  query CheckQuery($text: String!) {\n    checkQuery(text: $text) {\n      name bound\n      query { ...SavedQueryFields }\n      problems { line column problem remedy }\n      warnings { line column problem remedy }\n    }\n  }\n": types.CheckQueryDocument,
    "\n  query Track($id: ID!) {\n    track(id: $id) {\n      id caption ads leftOut adsWithoutPlace silencesTotal farApartTotal\n      entity { ...EntityFields cautions { code text } }\n      platforms { platform ads }\n      places { id name country lat lon ads first last }\n      sightings { ad caption platform country place first last }\n      silences { from to days }\n      farApart { places ads from to km hours }\n    }\n  }\n": types.TrackDocument,
    "\n  mutation WriteLetter(\n    $kind: LetterKind!, $language: LetterLanguage!, $platform: String!, $entities: [ID!]!,\n    $office: String, $reference: String, $ground: LetterGround, $case: ID!, $initials: String!\n  ) {\n    writeLetter(\n      kind: $kind, language: $language, platform: $platform, entities: $entities,\n      office: $office, reference: $reference, ground: $ground, case: $case, initials: $initials\n    ) {\n      href name captures adsLimitedTo\n    }\n  }\n": types.WriteLetterDocument,
    "\n  query ImageViews {\n    imageViews { totalCount nodes { n at initials reason image { id caption } } }\n  }\n": types.ImageViewsDocument,
    "\n  mutation CreateBundle(\n    $case: ID!, $recipient: String!, $initials: String!, $positions: JSON, $filing: Boolean,\n    $language: DocumentLanguage, $redacted: Boolean, $times: RedactedTimes\n    $stopKey: ID\n  ) {\n    createBundle(\n      case: $case, recipient: $recipient, initials: $initials, positions: $positions, filing: $filing,\n      language: $language, redacted: $redacted, times: $times, stopKey: $stopKey\n    ) {\n      href name sha256 bytes pages exhibits links entities besides signedBy timestamped draft valuesLookedFor\n    }\n  }\n": types.CreateBundleDocument,
    "\n  mutation StopBundle($stopKey: ID!) {\n    stopBundle(stopKey: $stopKey)\n  }\n": types.StopBundleDocument,
    "\n  query AuditLines(\n    $from: DateTime, $to: DateTime, $who: String, $did: String, $text: String, $after: String, $first: Int!\n  ) {\n    auditLines(\n      from: $from, to: $to, who: $who, did: $did, text: $text, after: $after, first: $first\n    ) {\n      totalCount pageInfo { hasNextPage endCursor }\n      nodes { n at by account roles session address did of more outcome code ms text }\n    }\n  }\n": types.AuditLinesDocument,
    "\n  query CopiedBy($id: ID!, $offset: Int, $first: Int) {\n    network(id: $id) {\n      copiedBy(offset: $offset, first: $first) {\n        totalCount\n        nodes {\n          id alone cautions sentence { text strong }\n          entity { ...EntityFields }\n          networks(first: 5) { totalCount nodes { id ads } }\n        }\n      }\n    }\n  }\n": types.CopiedByDocument,
    "\n  query CopiedContent($id: ID!, $offset: Int, $first: Int) {\n    network(id: $id) {\n      copiedContent(offset: $offset, first: $first) {\n        totalCount\n        nodes {\n          why identifiers sourceNetwork sentence { text strong }\n          ad { ...EntityFields } source { ...EntityFields }\n        }\n      }\n    }\n  }\n": types.CopiedContentDocument,
    "\n  query OperationList($level: Int, $sort: OperationSort, $filter: OperationFilter, $offset: Int) {\n    operations(level: $level, sort: $sort, filter: $filter, offset: $offset, first: 50) {\n      run totalCount level usualLevel levels { level least operations }\n      nodes { id ads networkCount aloneCount probability lastSeen countries platforms }\n    }\n  }\n": types.OperationListDocument,
    "\n  query OperationView($id: ID!) {\n    operation(id: $id) {\n      id run fromLevel toLevel parent { id } ads networkCount aloneCount probability\n      firstSeen lastSeen countries platforms sentence\n      members(first: 200) { nodes { ...MemberFields } }\n      why { identifier { ...ItemFields } sentence }\n      associations(first: 200) { totalCount nodes { ...AssociationFields } }\n      leastProbable { ...AssociationFields }\n      cutPoints { item { ...ItemFields } sentence }\n      outside { ...AssociationFields }\n      against { kind sentence identifier { ...ItemFields } }\n    }\n  }\n  fragment MemberFields on OperationMember { id kind caption ads countries platforms }\n  fragment ItemFields on Item { id kind caption }\n  fragment AssociationFields on Association {\n    a { ...MemberFields } b { ...MemberFields }\n    probability sentence\n    items { identifier { ...ItemFields } }\n    concerns { kind sentence }\n  }\n": types.OperationViewDocument,
    "\n  query OperationWhere($id: ID!) {\n    operation(id: $id) {\n      countries\n      adCounts { countries platform week ads }\n      places { id name country lat lon ads }\n    }\n  }\n": types.OperationWhereDocument,
    "\n  query OperationAds($id: ID!, $offset: Int, $first: Int, $filter: OperationAdFilter) {\n    operation(id: $id) {\n      adList(offset: $offset, first: $first, filter: $filter) { totalCount\n        nodes { __typename ... on Ad { ...AdRowFields } }\n      }\n    }\n  }\n": types.OperationAdsDocument,
    "\n  query OperationParts($level: Int!, $parent: ID!) {\n    operations(level: $level, filter: { parent: $parent }, first: 200) { nodes { id } }\n  }\n": types.OperationPartsDocument,
    "\n  query OperationMembers($id: ID!, $offset: Int) {\n    operation(id: $id) { members(first: 200, offset: $offset) { nodes { ...MemberFields } } }\n  }\n": types.OperationMembersDocument,
    "\n  query OperationAssociations($id: ID!, $first: Int, $offset: Int, $among: [ID!]) {\n    operation(id: $id) {\n      associations(first: $first, offset: $offset, among: $among) {\n        totalCount nodes { ...AssociationFields }\n      }\n    }\n  }\n": types.OperationAssociationsDocument,
    "\n  query PartOfOperation($id: ID!) {\n    operations(first: 0) { usualLevel }\n    network(id: $id) {\n      operation { id }\n      associations(first: 10) { nodes { ...AssociationFields } }\n    }\n  }\n": types.PartOfOperationDocument,
    "\n  query OperationsOf($ids: [ID!]!) {\n    entities(ids: $ids) { id ... on Network { operation { id } } }\n  }\n": types.OperationsOfDocument,
    "\n  query NetworkList($sort: NetworkSort, $filter: NetworkFilter, $offset: Int) {\n    networks(sort: $sort, filter: $filter, offset: $offset, first: 50) {\n      totalCount toReview inReview run { n growthTo counts { ads networks } }\n      nodes {\n        id size score identifiers(first: 0) { totalCount } countries platforms lastSeen recent before\n        review { state differ changedSince at answers { author } }\n      }\n    }\n  }\n": types.NetworkListDocument,
    "\n  query NetworkView($id: ID!) {\n    network(id: $id) {\n      id run size score firstSeen lastSeen countries platforms recent before\n      review {\n        state differ changedSince at\n        answers { id kind author at reason split { at } }\n      }\n      cutPoints(first: 200) {\n        totalCount\n        nodes {\n          id parts { ads ad } entity { ...EntityFields } sentence { text strong }\n          second parting { sentence { text strong } sides { total ads } }\n        }\n      }\n      leastProbable { a b sizes { a b } probability evidence { id } ads { ...EntityFields } sentence { text strong } }\n      holds(first: 50) { nodes { id weight entity { ...EntityFields } sentence { text strong } } }\n      nearMatches { other why entity { ...EntityFields } evidence { id thing entity { ...EntityFields } } sentence { text strong } }\n      cuts { a b sentence { text strong } }\n      reassigned { id entity { ...EntityFields } sentence { text strong } }\n      lifted { id entity { ...EntityFields } sentence { text strong } }\n      paged { id entity { ...EntityFields } sentence { text strong } }\n      copiedFrom(first: 4) {\n        totalCount\n        nodes {\n          other ads entity { ...EntityFields }\n          copiedContent(first: 2) { nodes { id entity { ...EntityFields } } }\n          contacts(first: 1) { nodes { id } }\n        }\n      }\n      reposters { ...ReposterFields here entity { ...EntityFields } }\n      identifiers(first: 100) { totalCount hubs nodes { id ads hub entity { ...EntityFields } } }\n      adCounts { countries platform week ads }\n      places { id name country lat lon ads }\n      tree { ...TreeFields }\n      indicators {\n        allAds\n        cautions { ...ReasonFields }\n        rows {\n          id side title counts everywhere ads(first: 5) { totalCount nodes { ...EntityFields } }\n          speaksFor { ...ReasonFields } speaksAgainst { ...ReasonFields }\n        }\n      }\n      judgements { ...JudgementFields }\n    }\n  }\n  fragment ReasonFields on IndicatorReason { text source { authors year title where url } }\n  fragment TreeFields on NetworkTree {\n    identifiersTotal adsLeft\n    identifiers { id ads folded cutPoint page { name more } entity { ...EntityFields } }\n    groups { first ads judged cutPoint entity { ...EntityFields } ends { id inferred } }\n  }\n": types.NetworkViewDocument,
    "\n  query NetworkWithout($id: ID!, $cutPoint: ID!) {\n    network(id: $id) { without(cutPoint: $cutPoint) { ads shared tree { ...TreeFields } } }\n  }\n": types.NetworkWithoutDocument,
    "\n  query NetworkMembers($id: ID!, $offset: Int, $first: Int, $filter: NetworkMemberFilter) {\n    network(id: $id) {\n      members(offset: $offset, first: $first, filter: $filter) { totalCount\n        nodes { __typename ... on Ad { ...AdRowFields } }\n      }\n    }\n  }\n": types.NetworkMembersDocument,
    "\n  query FollowedSplits {\n    followedSplits(first: 500) {\n      nodes {\n        id\n        parting { network at entity { caption } sentence { text strong } sides { total ads } }\n        review { state differ changedSince at answers { author kind split { at } } }\n        sides { adsAlone networks { id size } }\n      }\n    }\n  }\n": types.FollowedSplitsDocument,
    "\n  mutation RestoreRun($run: Int) {\n    restoreRun(run: $run) { n }\n  }\n": types.RestoreRunDocument,
    "\n  query Hubs($offset: Int) {\n    hubs(offset: $offset, first: 50) {\n      totalCount\n      nodes { id ads groups sentence: reason entity { ...EntityFields } judgement { ...JudgementFields } }\n    }\n  }\n": types.HubsDocument,
    "\n  query SharedIdentifiers($offset: Int) {\n    sharedIdentifiers(offset: $offset, first: 50) {\n      totalCount open\n      nodes { id ads networks sentence most { id ads } entity { ...EntityFields } judgement { ...JudgementFields } }\n    }\n  }\n": types.SharedIdentifiersDocument,
    "\n  query CapturePage($id: ID!) {\n    capture(id: $id) {\n      ...CaptureFields\n      status priceText priceFrom language languageFrom country city postedAt payload\n      toolSettings vantage authority collectorHash collectorHashFits\n      batch { receivedAt receivedBy stated { collector tool toolSettings vantage authority by } }\n      ad { id caption platform country city }\n      observations { ...ObservationFields }\n      images { name image { id kind caption received } }\n      earlier { id capturedAt }\n      later { id capturedAt }\n    }\n  }\n": types.CapturePageDocument,
    "\n  query CapturesOfAd($ad: ID!, $first: Int!) {\n    entity(id: $ad) {\n      ... on Ad {\n        captures(first: $first) {\n          totalCount\n          nodes { id capturedAt changes { what before now entity { id kind caption } } }\n        }\n      }\n    }\n  }\n": types.CapturesOfAdDocument,
    "\n  fragment ImportJobFields on ImportJob {\n    id name state canGoOn bytesRead bytesTotal perSecond elapsedMs error startedAt\n    problems(first: 0) { totalCount }\n    counts { read new updated unchanged rejected leftOut }\n    reasons { reason total example { file line field reason remedy severity } }\n    sources { source counts { read new updated unchanged rejected leftOut } }\n    preview {\n      format more sheets same\n      table { line fields columns { name field } }\n      captures { file line platform url capturedAt status title words images contacts problems }\n      problems { file line field reason remedy severity }\n    }\n  }\n": types.ImportJobFieldsFragmentDoc,
    "\n  mutation StartImport($id: ID!) {\n    startImport(id: $id) { id state }\n  }\n": types.StartImportDocument,
    "\n  mutation PreviewImport(\n    $id: ID!, $encoding: String, $platform: String, $country: String, $capturedAt: String\n    $collector: String, $tool: String, $toolSettings: String, $vantage: String, $authority: String, $sha256: String\n    $sheetName: String, $headRow: Int, $columns: [ImportColumnInput!], $dateForm: String, $zone: String\n  ) {\n    previewImport(\n      id: $id, encoding: $encoding, platform: $platform, country: $country, capturedAt: $capturedAt\n      collector: $collector, tool: $tool, toolSettings: $toolSettings, vantage: $vantage, authority: $authority\n      sha256: $sha256, sheetName: $sheetName, headRow: $headRow, columns: $columns, dateForm: $dateForm, zone: $zone\n    ) {\n      id\n    }\n  }\n": types.PreviewImportDocument,
    "\n  subscription ImportProgress($id: ID!) {\n    importProgress(id: $id) { ...ImportJobFields }\n  }\n": types.ImportProgressDocument,
    "\n  query Imports {\n    imports { ...ImportJobFields }\n  }\n": types.ImportsDocument,
    "\n  query ImportProblems {\n    imports { id problems(first: 1000) { nodes { file line field reason remedy severity } } }\n  }\n": types.ImportProblemsDocument,
    "\n  mutation CancelImport($id: ID!) {\n    cancelImport(id: $id) { id state }\n  }\n": types.CancelImportDocument,
    "\n  query Batches {\n    batches { nodes { id sha256 name bytes receivedAt receivedBy captures href } }\n  }\n": types.BatchesDocument,
    "\n  query PictureJob {\n    pictureJob {\n      state waits mode ads adsTotal pictures unreadable codes links withheld perSecond error\n      problems { image reason remedy }\n    }\n  }\n": types.PictureJobDocument,
    "\n  query PictureProgress {\n    pictureProgress {\n      automatic pictures ads codesLeft wordsLeft\n      engine { name version languages { code name } missing { code name } }\n    }\n  }\n": types.PictureProgressDocument,
    "\n  mutation ReadPictures($mode: PictureMode!) {\n    readPictures(mode: $mode) { state }\n  }\n": types.ReadPicturesDocument,
    "\n  mutation CancelPictures {\n    cancelPictures { state }\n  }\n": types.CancelPicturesDocument,
    "\n  query NetworksHolding($id: ID!, $first: Int!, $offset: Int!) {\n    networksHolding(id: $id, first: $first, offset: $offset) {\n      totalCount adsAlone adsSince nodes { ads network { id operation { id } } }\n    }\n  }\n": types.NetworksHoldingDocument,
    "\n  query Spread($id: ID!) {\n    entity(id: $id) {\n      spread { ads posters templates platforms places months weakest unsure }\n    }\n  }\n": types.SpreadDocument,
    "\n  query Prevalence($id: ID!) {\n    entity(id: $id) { prevalence { ofKind asWide } }\n  }\n": types.PrevalenceDocument,
    "\n  query Structure($ids: [ID!]!, $throughHubs: Boolean!) {\n    structure(ids: $ids, throughHubs: $throughHubs) {\n      parts current\n      centralities(first: 500) {\n        totalCount\n        nodes {\n          selected neighbours between core community part pieces apart\n          entity { ...EntityFields }\n        }\n      }\n      bridges(first: 500) { totalCount nodes { source target apart } }\n    }\n  }\n": types.StructureDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    me { sessions { id begun lastSeen address isThis } }\n  }\n"): typeof import('./graphql.ts').MySessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n"): typeof import('./graphql.ts').SignOutEverywhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts {\n    accounts {\n      accounts { id name email roles state lastSeen }\n      invitations { name email roles madeBy expiresAt }\n    }\n  }\n"): typeof import('./graphql.ts').AccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteAccount($name: String!, $email: String!, $roles: [AccountRole!]!) {\n    inviteAccount(name: $name, email: $email, roles: $roles)\n  }\n"): typeof import('./graphql.ts').InviteAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAccount($id: ID!, $roles: [AccountRole!], $closed: Boolean) {\n    changeAccount(id: $id, roles: $roles, closed: $closed) { id }\n  }\n"): typeof import('./graphql.ts').ChangeAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewAccount($id: ID!) {\n    renewAccount(id: $id)\n  }\n"): typeof import('./graphql.ts').RenewAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutAccount($id: ID!) {\n    signOutAccount(id: $id) { id }\n  }\n"): typeof import('./graphql.ts').SignOutAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdRowFields on Ad {\n    ...EntityFields\n    city\n    images { id kind }\n  }\n"): typeof import('./graphql.ts').AdRowFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObservationFields on Observation {\n    ad capture field raw start end method version steps confidence inferred\n    excerpt { before match after }\n    picture { image x y width height }\n    entity { id kind caption }\n    judgement { id author account at reason }\n  }\n"): typeof import('./graphql.ts').ObservationFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaptureFields on Capture {\n    id sha256 capturedAt url tool collector line href pageHref matches problem title text\n    batch { sha256 name href }\n  }\n"): typeof import('./graphql.ts').CaptureFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReposterFields on Reposter {\n    id sentence { text strong } cautions\n  }\n"): typeof import('./graphql.ts').ReposterFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CopiedContentFields on CopiedContent {\n    why identifiers sentence { text strong }\n    ad { id caption } source { id caption } sourceNetwork\n  }\n"): typeof import('./graphql.ts').CopiedContentFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhyLinked($a: ID!, $b: ID!, $first: Int) {\n    whyLinked(a: $a, b: $b) {\n      a { ...EntityFields }\n      b { ...EntityFields }\n      linked inferred judgedWrong strength weakest ads adsJudgedWrong platforms posters firstSeen lastSeen\n      sentence { text strong }\n      sources(first: $first) {\n        totalCount\n        nodes {\n          ad { id caption platform }\n          capture { ...CaptureFields }\n          observations { ...ObservationFields }\n        }\n      }\n      against { code text }\n      copiedContent { ...CopiedContentFields }\n      network {\n        run network\n        chain { a b sizes { a b } probability ads { id caption } sentence { text strong } }\n        sentence { text strong }\n      }\n      alike {\n        distance most picture { id caption }\n        images { image { id caption ads sha256 } hash quality method version steps confidence }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WhyLinkedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityDetail($id: ID!) {\n    entity(id: $id) {\n      ...EntityFields\n      properties { name title value }\n      reposter { ...ReposterFields }\n      cautions { code text }\n      ... on Ad { copiedContent { ...CopiedContentFields } platform url language captures { totalCount nodes { ...CaptureFields observations { ...ObservationFields } } } }\n      ... on Image {\n        sha256 width height received bytes\n        shownIn(first: 8) { totalCount nodes { ad { id caption platform } capture { id capturedAt } } }\n        boxes { x y width height observation { ...ObservationFields } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EntityDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntityFields on Entity {\n    __typename\n    id\n    kind\n    caption\n    ads\n    firstSeen\n    lastSeen\n    hub { reason ads posters: groups }\n    ... on Ad { country adPlatform: platform priceText words }\n    ... on Phone { country }\n  }\n"): typeof import('./graphql.ts').EntityFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LinkFields on Link {\n    id type source target inferred throughHub judgedWrong ads captures confidence firstSeen lastSeen\n  }\n"): typeof import('./graphql.ts').LinkFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Entities($ids: [ID!]!) {\n    entities(ids: $ids) { ...EntityFields }\n  }\n"): typeof import('./graphql.ts').EntitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Links($ids: [ID!]!, $of: [ID!]) {\n    links(ids: $ids, of: $of) { ...LinkFields }\n  }\n"): typeof import('./graphql.ts').LinksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImagesBetween($ids: [ID!]!) {\n    imagesBetween(ids: $ids)\n  }\n"): typeof import('./graphql.ts').ImagesBetweenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeighbourCounts($id: ID!) {\n    neighbourCounts(id: $id) {\n      total\n      counts { kind total hubs }\n      entity { ...EntityFields }\n    }\n  }\n"): typeof import('./graphql.ts').NeighbourCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Neighbours($id: ID!, $kinds: [Kind!], $first: Int, $drawn: [ID!]!) {\n    neighbours(id: $id, kinds: $kinds, first: $first) {\n      counts { kind total hubs }\n      origin { ...EntityFields }\n      nodes { entity { ...EntityFields } link { ...LinkFields } }\n      links(ids: $drawn) { ...LinkFields }\n    }\n  }\n"): typeof import('./graphql.ts').NeighboursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Centralities($ids: [ID!]!) {\n    structure(ids: $ids, throughHubs: false) {\n      centralities(first: 500) { nodes { between entity { id } } }\n    }\n  }\n"): typeof import('./graphql.ts').CentralitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworksOfAds($ids: [ID!]!) {\n    networksOfAds(ids: $ids) { ad network }\n  }\n"): typeof import('./graphql.ts').NetworksOfAdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DrawingSource {\n    workspace { lastImport synthetic }\n    runs(first: 500) { nodes { n active } }\n  }\n"): typeof import('./graphql.ts').DrawingSourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workspace {\n    workspace {\n      counts { kind total }\n      links captures synthetic graphEmpty version\n      firstCaptured lastCaptured lastImport\n      platforms { id caption total }\n      countries { id caption total }\n    }\n  }\n"): typeof import('./graphql.ts').WorkspaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $kinds: [Kind!], $first: Int) {\n    search(text: $text, kinds: $kinds, first: $first) {\n      query readAs totalCount isTotalExact\n      nodes { how excerpt { before match after } entity { ...EntityFields } }\n    }\n  }\n"): typeof import('./graphql.ts').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealImage($id: ID!, $reason: String!, $initials: String!) {\n    revealImage(id: $id, reason: $reason, initials: $initials) { href expiresAt }\n  }\n"): typeof import('./graphql.ts').RevealImageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BlurredThumbs($ids: [ID!]!) {\n    blurredThumbs(ids: $ids) { id href }\n  }\n"): typeof import('./graphql.ts').BlurredThumbsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Judge($input: JudgeInput!) {\n    judge(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').JudgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JudgeWrong($input: WrongInput!) {\n    judgeWrong(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').JudgeWrongDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadingsOfLink($a: ID!, $b: ID!) {\n    whyLinked(a: $a, b: $b) {\n      ads adsJudgedWrong\n      readings {\n        captures\n        capture { id capturedAt ad { caption } }\n        observation { ...ObservationFields }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadingsOfLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Review($input: ReviewInput!) {\n    review(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Withdraw($input: WithdrawInput!) {\n    withdraw(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').WithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewJudgement($judgement: SaidInput, $split: SplitInput, $wrong: [ObservationInput!]) {\n    previewJudgement(judgement: $judgement, split: $split, wrong: $wrong) { run sentences }\n  }\n"): typeof import('./graphql.ts').PreviewJudgementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeptApart($pairs: [PairInput!]!) {\n    keptApart(pairs: $pairs) { a b judgements { id author account at reason } }\n  }\n"): typeof import('./graphql.ts').KeptApartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me { name team roles rights }\n  }\n"): typeof import('./graphql.ts').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkNames($after: String) {\n    networkNames(first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id of name author at isNow }\n    }\n  }\n"): typeof import('./graphql.ts').NetworkNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameNetwork($id: ID!, $name: String!, $initials: String!) {\n    nameNetwork(id: $id, name: $name, initials: $initials) { id }\n  }\n"): typeof import('./graphql.ts').NameNetworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityNotes($ids: [ID!]!) {\n    entityNotes(ids: $ids, withdrawn: true, first: 500) {\n      totalCount\n      nodes { id kind text author account at withdrawnBy withdrawnAt }\n    }\n  }\n"): typeof import('./graphql.ts').EntityNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityNoteCounts($ids: [ID!]!) {\n    entityNoteCounts(ids: $ids) { entity notes tags }\n  }\n"): typeof import('./graphql.ts').EntityNoteCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tags {\n    tags(first: 200) { nodes { tag entities } }\n  }\n"): typeof import('./graphql.ts').TagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNote($entity: ID!, $text: String!, $initials: String!) {\n    addNote(entity: $entity, text: $text, initials: $initials) { id }\n  }\n"): typeof import('./graphql.ts').AddNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawNote($id: ID!, $initials: String!) {\n    withdrawNote(id: $id, initials: $initials) { id }\n  }\n"): typeof import('./graphql.ts').WithdrawNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TagEntities($entities: [ID!]!, $tag: String!, $initials: String!) {\n    tagEntities(entities: $entities, tag: $tag, initials: $initials) { id }\n  }\n"): typeof import('./graphql.ts').TagEntitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Questions($about: ID, $first: Int) {\n    questions(about: $about, first: $first) {\n      totalCount\n      nodes {\n        id kind sentence about changes\n      }\n    }\n  }\n"): typeof import('./graphql.ts').QuestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShownOfQuestion($id: ID!) {\n    question(id: $id) {\n      shown {\n        speaksFor against\n        sides { id ads size countries platforms firstSeen lastSeen }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShownOfQuestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ForeseenOfAnswer($id: ID!, $answer: QuestionAnswer!) {\n    question(id: $id) { foreseen(answer: $answer) { sentences } }\n  }\n"): typeof import('./graphql.ts').ForeseenOfAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerQuestion($input: AnswerQuestionInput!) {\n    answerQuestion(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AnswerQuestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Remembered($ids: [ID!]!) {\n    rememberedBy(ids: $ids) { of countries entity { id caption } }\n  }\n"): typeof import('./graphql.ts').RememberedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResolveJob {\n    resolveJob { state step elapsedMs error changes }\n  }\n"): typeof import('./graphql.ts').ResolveJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartResolve($update: Boolean) {\n    resolve(update: $update) { state }\n  }\n"): typeof import('./graphql.ts').StartResolveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelResolve {\n    cancelResolve { state }\n  }\n"): typeof import('./graphql.ts').CancelResolveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Runs {\n    runs(first: 20) {\n      nodes {\n        n engine state active kept stale judgedSince offersUpdate startedAt finishedAt error judgements\n        counts { ads networks members hubs largest splits operations }\n        update { of full looked anew }\n        inParts { parts { ads } cut widest { entity { id caption } } }\n        contradictions { refused }\n        exceptions { refused }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RunsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareRuns($before: Int!, $after: Int!) {\n    compareRuns(before: $before, after: $after) {\n      adsAdded same resized { after adsBefore adsAfter } appeared gone\n      judgementsAdded { ...BetweenFields } judgementsLifted { ...BetweenFields }\n      hubsAdded { caption } hubsLifted { caption }\n      merged { ...ChangeFields }\n      split { ...ChangeFields }\n      operations {\n        same appeared gone\n        resized { before after adsBefore adsAfter }\n        merged { before after adsAloneBefore adsAloneAfter }\n        split { before after adsAloneBefore adsAloneAfter }\n      }\n    }\n  }\n  fragment BetweenFields on Judgement {\n    id kind author reason split { at } observation { ad entity } entities { id caption }\n  }\n  fragment ChangeFields on RunChange {\n    before adsAloneBefore aloneBefore after adsAloneAfter aloneAfter\n    because { kind exception entity { caption } judgement { author reason } } moreCauses\n  }\n"): typeof import('./graphql.ts').CompareRunsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WatchFields on Watch {\n    id what: kind of followed words parameters listed title note author at mutedAt endedAt\n  }\n"): typeof import('./graphql.ts').WatchFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Watches($offset: Int!, $first: Int!) {\n    watches(offset: $offset, first: $first) {\n      totalCount\n      nodes { ...WatchFields unread entities(first: 1) { ...EntityFields } }\n    }\n  }\n"): typeof import('./graphql.ts').WatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WatchesOf($of: ID!) {\n    watches(of: $of, first: 1) { nodes { ...WatchFields } }\n  }\n"): typeof import('./graphql.ts').WatchesOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneWatch($id: ID!) {\n    watch(id: $id) { ...WatchFields entities(first: 300) { ...EntityFields } }\n  }\n"): typeof import('./graphql.ts').OneWatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginWatch($target: WatchTarget!, $title: String!, $note: String, $initials: String!) {\n    watch(target: $target, title: $title, note: $note, initials: $initials) { ...WatchFields }\n  }\n"): typeof import('./graphql.ts').BeginWatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndWatch($id: ID!, $initials: String!) {\n    endWatch(id: $id, initials: $initials) { id }\n  }\n"): typeof import('./graphql.ts').EndWatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MuteWatch($id: ID!, $muted: Boolean!) {\n    muteWatch(id: $id, muted: $muted) { id }\n  }\n"): typeof import('./graphql.ts').MuteWatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckWatches {\n    checkWatches\n  }\n"): typeof import('./graphql.ts').CheckWatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PastedContacts($text: String!, $country: String) {\n    pastedContacts(text: $text, country: $country) {\n      ids unread\n      held { ...EntityFields }\n    }\n  }\n"): typeof import('./graphql.ts').PastedContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($unread: Boolean, $watch: ID, $handedTo: String, $offset: Int!, $first: Int!, $shown: Int!) {\n    inbox(unread: $unread, watch: $watch, handedTo: $handedTo, offset: $offset, first: $first) {\n      totalCount\n      nodes {\n        id at sentences entityIds readBy readAt handedTo handedBy\n        entities(first: $shown) { ...EntityFields }\n        watch { ...WatchFields entities(first: 1) { ...EntityFields } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InboxUnreadCount {\n    inbox(unread: true, first: 0) { totalCount }\n  }\n"): typeof import('./graphql.ts').InboxUnreadCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription InboxUnread {\n    inboxUnread\n  }\n"): typeof import('./graphql.ts').InboxUnreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRead($items: [ID!]!, $initials: String!) {\n    markRead(items: $items, initials: $initials) { id }\n  }\n"): typeof import('./graphql.ts').MarkReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkUnread($items: [ID!]!) {\n    markUnread(items: $items) { id }\n  }\n"): typeof import('./graphql.ts').MarkUnreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOver($items: [ID!]!, $to: String!, $initials: String!) {\n    handOver(items: $items, to: $to, initials: $initials) { id }\n  }\n"): typeof import('./graphql.ts').HandOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstLook {\n    networks(sort: SIZE, first: 1) {\n      nodes { id identifiers(first: 50) { nodes { hub entity { id kind caption } } } }\n    }\n  }\n"): typeof import('./graphql.ts').FirstLookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstLookBeside($id: ID!, $kinds: [Kind!]!) {\n    entity(id: $id) { heldWith(kinds: $kinds, first: 1) { nodes { entity { id caption } } } }\n  }\n"): typeof import('./graphql.ts').FirstLookBesideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkNamed($name: String!) {\n    networkNamed(name: $name) { id size lastSeen }\n  }\n"): typeof import('./graphql.ts').NetworkNamedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueryTitles {\n    savedQueries { name title }\n  }\n"): typeof import('./graphql.ts').QueryTitlesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ToReview {\n    networks(first: 0) { toReview splitsToReview }\n  }\n"): typeof import('./graphql.ts').ToReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseFields on Case {\n    id title reference authority status producer members marking version\n    createdAt createdBy changedAt changedBy\n    period { from to }\n    imported { at by sha256 }\n  }\n"): typeof import('./graphql.ts').CaseFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cases($status: CaseStatus, $first: Int) {\n    cases(status: $status, first: $first) {\n      totalCount\n      nodes { ...CaseFields items(first: 0) { totalCount } }\n    }\n  }\n"): typeof import('./graphql.ts').CasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseState($id: ID!) {\n    case(id: $id) { ...CaseFields }\n  }\n"): typeof import('./graphql.ts').CaseStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCase($details: CaseDetailsInput!, $initials: String!) {\n    createCase(details: $details, initials: $initials) { ...CaseFields }\n  }\n"): typeof import('./graphql.ts').CreateCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCase($id: ID!, $baseVersion: Int!, $details: CaseDetailsInput!, $initials: String!) {\n    changeCase(id: $id, baseVersion: $baseVersion, details: $details, initials: $initials) {\n      ...CaseFields\n    }\n  }\n"): typeof import('./graphql.ts').ChangeCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveCase($id: ID!, $baseVersion: Int!, $initials: String!) {\n    archiveCase(id: $id, baseVersion: $baseVersion, initials: $initials) { ...CaseFields }\n  }\n"): typeof import('./graphql.ts').ArchiveCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCase($id: ID!, $initials: String!) {\n    openCase(id: $id, initials: $initials) { ...CaseFields }\n  }\n"): typeof import('./graphql.ts').OpenCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseExhibits($id: ID!, $first: Int!, $after: String) {\n    case(id: $id) {\n      exhibits(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { number capture ad capturedAt at by } }\n    }\n  }\n"): typeof import('./graphql.ts').CaseExhibitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ServeBundle($case: ID!, $bundle: ID!, $on: Date!, $to: String!, $initials: String!) {\n    serveBundle(case: $case, bundle: $bundle, on: $on, to: $to, initials: $initials) {\n      ...CaseFields\n    }\n  }\n"): typeof import('./graphql.ts').ServeBundleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseChecks($id: ID!) {\n    case(id: $id) {\n      checks {\n        check: id text remedy open shown found answered\n        answer { ...CaseEntryFields reason }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseChecksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCaseCheck(\n    $case: ID!, $check: CheckId!, $found: String!, $reason: String!, $id: ID, $baseVersion: Int\n    $initials: String!\n  ) {\n    answerCaseCheck(\n      case: $case, check: $check, found: $found, reason: $reason, id: $id, baseVersion: $baseVersion\n      initials: $initials\n    ) { ...CaseFields }\n  }\n"): typeof import('./graphql.ts').AnswerCaseCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCaseAnswer($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {\n    withdrawCaseAnswer(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {\n      ...CaseFields\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawCaseAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseEntryFields on CaseEntry {\n    id version at by changedAt changedBy\n  }\n"): typeof import('./graphql.ts').CaseEntryFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseContents($id: ID!) {\n    case(id: $id) {\n      findings { ends at by }\n      queries { name parameters at by }\n      notes { ...CaseEntryFields text about }\n      tasks { ...CaseEntryFields text done assignee }\n      disclosure { ...CaseEntryFields what status reason contrary about }\n      names { ...CaseEntryFields text role spellings }\n      answers { ...CaseEntryFields reason }\n      bundles {\n        id name href besides sha256 form recipient pages exhibits at by servedOn servedTo servedBy\n      }\n      exhibits(first: 0) { totalCount }\n    }\n  }\n"): typeof import('./graphql.ts').CaseContentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisclosureTable($id: ID!) {\n    case(id: $id) { disclosureCsv }\n  }\n"): typeof import('./graphql.ts').DisclosureTableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCaseNote(\n    $case: ID!, $id: ID, $baseVersion: Int, $text: String!, $about: ID, $initials: String!\n  ) {\n    saveCaseNote(\n      case: $case, id: $id, baseVersion: $baseVersion, text: $text, about: $about, initials: $initials\n    ) { ...CaseFields }\n  }\n"): typeof import('./graphql.ts').SaveCaseNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCaseTask(\n    $case: ID!, $id: ID, $baseVersion: Int, $text: String!, $done: Boolean, $assignee: String\n    $initials: String!\n  ) {\n    saveCaseTask(\n      case: $case, id: $id, baseVersion: $baseVersion, text: $text, done: $done\n      assignee: $assignee, initials: $initials\n    ) { ...CaseFields }\n  }\n"): typeof import('./graphql.ts').SaveCaseTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCaseDisclosure(\n    $case: ID!, $id: ID, $baseVersion: Int, $what: String!, $status: DisclosureStatus!\n    $reason: String, $contrary: Boolean, $about: ID, $initials: String!\n  ) {\n    saveCaseDisclosure(\n      case: $case, id: $id, baseVersion: $baseVersion, what: $what, status: $status\n      reason: $reason, contrary: $contrary, about: $about, initials: $initials\n    ) { ...CaseFields }\n  }\n"): typeof import('./graphql.ts').SaveCaseDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCaseNote($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {\n    withdrawCaseNote(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {\n      ...CaseFields\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawCaseNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCaseTask($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {\n    withdrawCaseTask(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {\n      ...CaseFields\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawCaseTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCaseDisclosure($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {\n    withdrawCaseDisclosure(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {\n      ...CaseFields\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawCaseDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseMembers($id: ID!) {\n    case(id: $id) { openTo { name isAble addedBy at } }\n  }\n"): typeof import('./graphql.ts').CaseMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCaseMembers($id: ID!, $add: [String!], $remove: [String!], $initials: String!) {\n    changeCaseMembers(id: $id, add: $add, remove: $remove, initials: $initials) { ...CaseFields }\n  }\n"): typeof import('./graphql.ts').ChangeCaseMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCaseName(\n    $case: ID!, $id: ID, $baseVersion: Int, $text: String!, $role: NameRole!\n    $spellings: [String!]!, $initials: String!\n  ) {\n    saveCaseName(\n      case: $case, id: $id, baseVersion: $baseVersion, text: $text, role: $role\n      spellings: $spellings, initials: $initials\n    ) { ...CaseFields }\n  }\n"): typeof import('./graphql.ts').SaveCaseNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkCaseNames($case: ID!, $list: String!, $role: NameRole!, $initials: String!) {\n    markCaseNames(case: $case, list: $list, role: $role, initials: $initials) { ...CaseFields }\n  }\n"): typeof import('./graphql.ts').MarkCaseNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCaseName($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {\n    withdrawCaseName(case: $case, id: $id, baseVersion: $baseVersion, initials: $initials) {\n      ...CaseFields\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawCaseNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices($case: ID!) {\n    notices(case: $case, first: 50) {\n      totalCount\n      nodes {\n        id kind ground platform letter sha256 at author\n        ads notLooked online gone back again\n        steps { what on decision words author }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeAds($notice: ID, $platform: String, $country: String, $part: NoticeFigurePart) {\n    noticeAds(\n      notice: $notice, platform: $platform, country: $country, part: $part, first: 200\n    ) {\n      totalCount\n      nodes {\n        notice ad address capture state\n        last { id at }\n        gone { id at }\n        back { id at }\n        again\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NoticeAdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeFigures {\n    noticeFigures {\n      platform country notices known24 medianHours lowHours highHours\n      counts { part count }\n    }\n  }\n"): typeof import('./graphql.ts').NoticeFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicNoticeFigures {\n    publicNoticeFigures {\n      platform country ads answered looked gone again past24 medianHours\n    }\n  }\n"): typeof import('./graphql.ts').PublicNoticeFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordNoticeStep(\n    $notice: ID!, $what: NoticeStepKind!, $on: DateTime!, $decision: NoticeDecision\n    $words: String!, $initials: String!\n  ) {\n    recordNoticeStep(\n      notice: $notice, what: $what, on: $on, decision: $decision\n      words: $words, initials: $initials\n    )\n  }\n"): typeof import('./graphql.ts').RecordNoticeStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawNoticeStep($notice: ID!, $what: NoticeStepKind!, $initials: String!) {\n    withdrawNoticeStep(notice: $notice, what: $what, initials: $initials)\n  }\n"): typeof import('./graphql.ts').WithdrawNoticeStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseHeld($id: ID!) {\n    case(id: $id) { entities findings { ends } queries { name } }\n  }\n"): typeof import('./graphql.ts').CaseHeldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseItems($id: ID!, $offset: Int!) {\n    case(id: $id) {\n      items(first: 500, offset: $offset) {\n        totalCount\n        nodes { id what: kind caption isGone network run at by }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseScope($id: ID!) {\n    case(id: $id) { scope { adsNamed adsBrought adsLeft captures } }\n  }\n"): typeof import('./graphql.ts').CaseScopeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseContactAds($entities: [ID!]!, $case: ID) {\n    caseContactAds(entities: $entities, case: $case) { id ads inCase }\n  }\n"): typeof import('./graphql.ts').CaseContactAdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddToCase(\n    $id: ID!, $scope: CaseScopeInput!, $from: CameFromInput, $adsOfContacts: Int, $initials: String!\n  ) {\n    addToCase(\n      id: $id, scope: $scope, from: $from, adsOfContacts: $adsOfContacts, initials: $initials\n    ) { ...CaseFields }\n  }\n"): typeof import('./graphql.ts').AddToCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFromCase($id: ID!, $scope: CaseScopeInput!, $initials: String!) {\n    removeFromCase(id: $id, scope: $scope, initials: $initials) { ...CaseFields }\n  }\n"): typeof import('./graphql.ts').RemoveFromCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportCase($id: ID!, $initials: String!) {\n    exportCase(id: $id, initials: $initials) { name text sha256 }\n  }\n"): typeof import('./graphql.ts').ExportCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportCase($text: String!, $sha256: String, $initials: String!) {\n    importCase(text: $text, sha256: $sha256, initials: $initials) { ...CaseFields }\n  }\n"): typeof import('./graphql.ts').ImportCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseChanges($id: ID!, $after: String) {\n    case(id: $id) {\n      changes(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { at by account what about }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChartFields on Chart {\n    id title notes entities version createdBy changedAt changedBy\n  }\n"): typeof import('./graphql.ts').ChartFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedChart($id: ID!) {\n    chart(id: $id) { ...ChartFields body }\n  }\n"): typeof import('./graphql.ts').SavedChartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedChartState($id: ID!) {\n    chart(id: $id) { ...ChartFields }\n  }\n"): typeof import('./graphql.ts').SavedChartStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedCharts($first: Int) {\n    charts(first: $first) { totalCount nodes { ...ChartFields } }\n  }\n"): typeof import('./graphql.ts').SavedChartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveChart($input: SaveChartInput!) {\n    saveChart(input: $input) { ...ChartFields }\n  }\n"): typeof import('./graphql.ts').SaveChartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DuplicateChart($id: ID!, $initials: String!) {\n    duplicateChart(id: $id, initials: $initials) { ...ChartFields }\n  }\n"): typeof import('./graphql.ts').DuplicateChartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteChart($id: ID!, $baseVersion: Int!, $initials: String!) {\n    deleteChart(id: $id, baseVersion: $baseVersion, initials: $initials) { ...ChartFields }\n  }\n"): typeof import('./graphql.ts').DeleteChartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreChart($id: ID!, $initials: String!) {\n    restoreChart(id: $id, initials: $initials) { ...ChartFields }\n  }\n"): typeof import('./graphql.ts').RestoreChartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Judgements(\n    $about: [ID!], $kinds: [JudgementKind!], $author: String, $state: JudgementState, $offset: Int\n  ) {\n    judgements(\n      about: $about, kinds: $kinds, author: $author, state: $state, offset: $offset, first: 50\n    ) { totalCount nodes { ...JudgementListFields } }\n  }\n  fragment JudgementListFields on Judgement {\n    ...JudgementFields entities { ...EntityFields } observation { raw } asked { kind ads }\n  }\n  fragment JudgementFields on Judgement {\n    ...SaidFields alsoSplitBy outcome outcomeLabel withdrawn { at author reason }\n    against { refused chain sentence judgements { ...SaidFields alsoSplitBy outcome } }\n  }\n  fragment SaidFields on Judgement {\n    id kind about author account at reason networks sides { total ads }\n    split { network at entity { caption } sentence { text strong } sides { total ads } }\n  }\n"): typeof import('./graphql.ts').JudgementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JudgementFollowed($id: ID!) {\n    judgementFollowed(id: $id) { run before sentences judgements ads }\n  }\n"): typeof import('./graphql.ts').JudgementFollowedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query JudgementAuthors { judgementAuthors }"): typeof import('./graphql.ts').JudgementAuthorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkEntityIds($id: ID!, $identifiers: Int!, $ads: Int!) {\n    network(id: $id) { entityIds(identifiers: $identifiers, ads: $ads) }\n  }\n"): typeof import('./graphql.ts').NetworkEntityIdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkDrawing($id: ID!, $identifiers: Int!, $ads: Int!) {\n    network(id: $id) {\n      entityIds(identifiers: $identifiers, ads: $ads)\n      tree { identifiers { id entity { id } } groups { judged ends { id } } }\n    }\n  }\n"): typeof import('./graphql.ts').NetworkDrawingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Analyses {\n    analyses {\n      name version title description tags slow result hasReport\n      method baseRate mayBeWrong\n      sources { text publication url }\n      parameters { name title type required default example help choices least most unlike wanted }\n    }\n  }\n"): typeof import('./graphql.ts').AnalysesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Analyse($name: ID!, $parameters: JSON!, $run: ID!) {\n    analyse(name: $name, parameters: $parameters, run: $run) {\n      answer { ...AnswerFields }\n      beside\n    }\n  }\n"): typeof import('./graphql.ts').AnalyseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportExposure($parameters: JSON!) {\n    reportExposure(parameters: $parameters) { href name pages sha256 }\n  }\n"): typeof import('./graphql.ts').ReportExposureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeldWith($id: ID!, $kinds: [Kind!]!, $offset: Int) {\n    entity(id: $id) {\n      heldWith(kinds: $kinds, offset: $offset, first: 50) {\n        totalCount\n        nodes { ads firstSeen lastSeen entity { id kind caption ads hub { reason } } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HeldWithDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WrittenAs($id: ID!, $offset: Int) {\n    entity(id: $id) {\n      writtenAs(offset: $offset, first: 50) { totalCount nodes { raw ads firstSeen lastSeen } }\n    }\n  }\n"): typeof import('./graphql.ts').WrittenAsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdsOf($filter: AdFilter!, $first: Int!, $after: String) {\n    ads(filter: $filter, first: $first, after: $after) {\n      nodes { ...AdRowFields } pageInfo { endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').AdsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdsOfCount($filter: AdFilter!) {\n    ads(filter: $filter, first: 0) { totalCount isTotalExact }\n  }\n"): typeof import('./graphql.ts').AdsOfCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookAlikes($id: ID!, $kinds: [Kind!]!) {\n    neighbours(id: $id, kinds: $kinds, first: 60) {\n      totalCount\n      nodes { link { confidence } entity { ...EntityFields } }\n    }\n  }\n"): typeof import('./graphql.ts').LookAlikesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NearMatchesOver($id: ID!) {\n    nearMatchesOver(id: $id) {\n      network { id }\n      nearMatch { other why entity { ...EntityFields } sentence { text strong } }\n    }\n  }\n"): typeof import('./graphql.ts').NearMatchesOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CasesHolding($id: ID!) {\n    cases(holding: $id, first: 20) { totalCount nodes { id title status } }\n  }\n"): typeof import('./graphql.ts').CasesHoldingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportFormats {\n    exportFormats { id title about carries }\n  }\n"): typeof import('./graphql.ts').ExportFormatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportData($entities: [ID!]!, $format: ExportFormatId!, $records: Boolean!) {\n    exportData(entities: $entities, format: $format, records: $records) {\n      name mediaType text sha256 nodes links captures adsLeftOut notFound adsLimitedTo\n    }\n  }\n"): typeof import('./graphql.ts').ExportDataDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LargestNetworks {\n    networks(sort: SIZE, first: 3) { nodes { id size } }\n  }\n"): typeof import('./graphql.ts').LargestNetworksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($days: DateRangeInput, $countries: [String!], $platforms: [String!], $kinds: [Kind!], $growthTo: Date) {\n    overview(\n      growthTo: $growthTo\n      filter: { firstSeen: $days, countries: $countries, platforms: $platforms, kinds: $kinds }\n    ) {\n      current\n      total { ads networks fresh before }\n      growth { before from to usual }\n      weeks { week ads }\n      countries { country { ...Named } ads networks fresh before }\n      platforms { platform { ...Named } ads networks fresh before removed medianDaysUp cameBack }\n      cells { country { id } platform { id } ads networks severalPlatforms }\n      places { place { ...Named lat lon } ads }\n      morePlaces\n      corridors { from { ...Named } to { ...Named } identifiers firstInFrom firstInTo networks }\n      growing { network { ...Named } ads fresh before }\n    }\n  }\n  fragment Named on OverviewThing { id caption country }\n"): typeof import('./graphql.ts').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationGraph($level: Int, $filter: OperationFilter) {\n    operationGraph(level: $level, filter: $filter) {\n      level usualLevel levels { level least operations }\n      nodes { operation member { ...MemberFields } }\n      associations { ...AssociationFields }\n      associationCount operations members networksOutside\n    }\n  }\n"): typeof import('./graphql.ts').OperationGraphDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Paths($from: ID!, $to: ID!, $maxSteps: Int, $limit: Int) {\n    paths(from: $from, to: $to, maxSteps: $maxSteps, limit: $limit) {\n      maxSteps truncated whole tookMs\n      withoutHub { ...PathFields }\n      doubted { ...PathFields }\n      throughHub { ...PathFields }\n    }\n  }\n"): typeof import('./graphql.ts').PathsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PathFields on Path {\n    strength weakest inferred ads doubted\n    against { code text }\n    sentence { text strong }\n    hubs { id caption hub { ads posters: groups } }\n    entities { ...EntityFields }\n    steps {\n      source { ...EntityFields }\n      target { ...EntityFields }\n      link { ...LinkFields }\n      observation { ...ObservationFields }\n      capture { id capturedAt href matches }\n    }\n  }\n"): typeof import('./graphql.ts').PathFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueryPlan($text: String!) {\n    queryPlan(text: $text) {\n      steps { operator does details rows depth }\n      warnings\n    }\n  }\n"): typeof import('./graphql.ts').QueryPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveQuery($name: ID!, $version: Int, $reason: String!, $initials: String!) {\n    removeQuery(name: $name, version: $version, reason: $reason, initials: $initials)\n  }\n"): typeof import('./graphql.ts').RemoveQueryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlacesOfResult($ids: [ID!]!) {\n    entities(ids: $ids) { id ... on Place { lat lon country } }\n  }\n"): typeof import('./graphql.ts').PlacesOfResultDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueryHistory($first: Int!) {\n    queryHistory(first: $first) {\n      line at by name version currentVersion title text outcome rows tookMs\n      parameters { name title value }\n    }\n  }\n"): typeof import('./graphql.ts').QueryHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckQueryFile($file: String!, $text: String!) {\n    checkQueryFile(file: $file, text: $text) {\n      name title\n      problems { line problem remedy }\n      there { version own same }\n    }\n  }\n"): typeof import('./graphql.ts').CheckQueryFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportQuery(\n    $file: String!, $text: String!, $initials: String!, $keepBoth: Boolean, $replaces: Int\n  ) {\n    importQuery(\n      file: $file, text: $text, initials: $initials, keepBoth: $keepBoth, replaces: $replaces\n    ) { name version }\n  }\n"): typeof import('./graphql.ts').ImportQueryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueryChoices {\n    networks(first: 100) { nodes { id caption ads } }\n    operations(first: 100) { nodes { id ads } }\n  }\n"): typeof import('./graphql.ts').QueryChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamedIn($text: String!) {\n    namedIn(text: $text) { id kind }\n  }\n"): typeof import('./graphql.ts').NamedInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunQuery($name: ID!, $version: Int!, $parameters: JSON!, $run: ID!) {\n    runQuery(name: $name, version: $version, parameters: $parameters, run: $run) { ...AnswerFields }\n  }\n"): typeof import('./graphql.ts').RunQueryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunDraft($text: String!, $parameters: JSON!, $run: ID!) {\n    runDraft(text: $text, parameters: $parameters, run: $run) { ...AnswerFields }\n  }\n"): typeof import('./graphql.ts').RunDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuestionRun($run: ID!) {\n    questionRun(run: $run) { state ahead running }\n  }\n"): typeof import('./graphql.ts').QuestionRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerFields on QueryResult {\n    columns { name title }\n    rows rowCount truncated leftOut warnings rowCap timeoutMs tookMs\n  }\n"): typeof import('./graphql.ts').AnswerFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedQueries {\n    savedQueries { ...SavedQueryFields }\n    brokenQueries { name own problem remedy }\n  }\n"): typeof import('./graphql.ts').SavedQueriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedQueryFields on SavedQuery {\n    name title description howToRead cypher version own tags slow result\n    saved { at by }\n    parameters { name title type required default example help choices least most unlike wanted }\n  }\n"): typeof import('./graphql.ts').SavedQueryFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompleteQuery($text: String!, $at: Int!) {\n    completeQuery(text: $text, at: $at) {\n      from\n      options { label kind insert about }\n    }\n  }\n"): typeof import('./graphql.ts').CompleteQueryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveQuery($name: ID!, $text: String!, $initials: String!, $from: Int) {\n    saveQuery(name: $name, text: $text, initials: $initials, from: $from) { name version }\n  }\n"): typeof import('./graphql.ts').SaveQueryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShownCypher($view: ShownView!) {\n    shownCypher(view: $view)\n  }\n"): typeof import('./graphql.ts').ShownCypherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckQuery($text: String!) {\n    checkQuery(text: $text) {\n      name bound\n      query { ...SavedQueryFields }\n      problems { line column problem remedy }\n      warnings { line column problem remedy }\n    }\n  }\n"): typeof import('./graphql.ts').CheckQueryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Track($id: ID!) {\n    track(id: $id) {\n      id caption ads leftOut adsWithoutPlace silencesTotal farApartTotal\n      entity { ...EntityFields cautions { code text } }\n      platforms { platform ads }\n      places { id name country lat lon ads first last }\n      sightings { ad caption platform country place first last }\n      silences { from to days }\n      farApart { places ads from to km hours }\n    }\n  }\n"): typeof import('./graphql.ts').TrackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteLetter(\n    $kind: LetterKind!, $language: LetterLanguage!, $platform: String!, $entities: [ID!]!,\n    $office: String, $reference: String, $ground: LetterGround, $case: ID!, $initials: String!\n  ) {\n    writeLetter(\n      kind: $kind, language: $language, platform: $platform, entities: $entities,\n      office: $office, reference: $reference, ground: $ground, case: $case, initials: $initials\n    ) {\n      href name captures adsLimitedTo\n    }\n  }\n"): typeof import('./graphql.ts').WriteLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImageViews {\n    imageViews { totalCount nodes { n at initials reason image { id caption } } }\n  }\n"): typeof import('./graphql.ts').ImageViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateBundle(\n    $case: ID!, $recipient: String!, $initials: String!, $positions: JSON, $filing: Boolean,\n    $language: DocumentLanguage, $redacted: Boolean, $times: RedactedTimes\n    $stopKey: ID\n  ) {\n    createBundle(\n      case: $case, recipient: $recipient, initials: $initials, positions: $positions, filing: $filing,\n      language: $language, redacted: $redacted, times: $times, stopKey: $stopKey\n    ) {\n      href name sha256 bytes pages exhibits links entities besides signedBy timestamped draft valuesLookedFor\n    }\n  }\n"): typeof import('./graphql.ts').CreateBundleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopBundle($stopKey: ID!) {\n    stopBundle(stopKey: $stopKey)\n  }\n"): typeof import('./graphql.ts').StopBundleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditLines(\n    $from: DateTime, $to: DateTime, $who: String, $did: String, $text: String, $after: String, $first: Int!\n  ) {\n    auditLines(\n      from: $from, to: $to, who: $who, did: $did, text: $text, after: $after, first: $first\n    ) {\n      totalCount pageInfo { hasNextPage endCursor }\n      nodes { n at by account roles session address did of more outcome code ms text }\n    }\n  }\n"): typeof import('./graphql.ts').AuditLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CopiedBy($id: ID!, $offset: Int, $first: Int) {\n    network(id: $id) {\n      copiedBy(offset: $offset, first: $first) {\n        totalCount\n        nodes {\n          id alone cautions sentence { text strong }\n          entity { ...EntityFields }\n          networks(first: 5) { totalCount nodes { id ads } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CopiedByDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CopiedContent($id: ID!, $offset: Int, $first: Int) {\n    network(id: $id) {\n      copiedContent(offset: $offset, first: $first) {\n        totalCount\n        nodes {\n          why identifiers sourceNetwork sentence { text strong }\n          ad { ...EntityFields } source { ...EntityFields }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CopiedContentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationList($level: Int, $sort: OperationSort, $filter: OperationFilter, $offset: Int) {\n    operations(level: $level, sort: $sort, filter: $filter, offset: $offset, first: 50) {\n      run totalCount level usualLevel levels { level least operations }\n      nodes { id ads networkCount aloneCount probability lastSeen countries platforms }\n    }\n  }\n"): typeof import('./graphql.ts').OperationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationView($id: ID!) {\n    operation(id: $id) {\n      id run fromLevel toLevel parent { id } ads networkCount aloneCount probability\n      firstSeen lastSeen countries platforms sentence\n      members(first: 200) { nodes { ...MemberFields } }\n      why { identifier { ...ItemFields } sentence }\n      associations(first: 200) { totalCount nodes { ...AssociationFields } }\n      leastProbable { ...AssociationFields }\n      cutPoints { item { ...ItemFields } sentence }\n      outside { ...AssociationFields }\n      against { kind sentence identifier { ...ItemFields } }\n    }\n  }\n  fragment MemberFields on OperationMember { id kind caption ads countries platforms }\n  fragment ItemFields on Item { id kind caption }\n  fragment AssociationFields on Association {\n    a { ...MemberFields } b { ...MemberFields }\n    probability sentence\n    items { identifier { ...ItemFields } }\n    concerns { kind sentence }\n  }\n"): typeof import('./graphql.ts').OperationViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationWhere($id: ID!) {\n    operation(id: $id) {\n      countries\n      adCounts { countries platform week ads }\n      places { id name country lat lon ads }\n    }\n  }\n"): typeof import('./graphql.ts').OperationWhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationAds($id: ID!, $offset: Int, $first: Int, $filter: OperationAdFilter) {\n    operation(id: $id) {\n      adList(offset: $offset, first: $first, filter: $filter) { totalCount\n        nodes { __typename ... on Ad { ...AdRowFields } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OperationAdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationParts($level: Int!, $parent: ID!) {\n    operations(level: $level, filter: { parent: $parent }, first: 200) { nodes { id } }\n  }\n"): typeof import('./graphql.ts').OperationPartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationMembers($id: ID!, $offset: Int) {\n    operation(id: $id) { members(first: 200, offset: $offset) { nodes { ...MemberFields } } }\n  }\n"): typeof import('./graphql.ts').OperationMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationAssociations($id: ID!, $first: Int, $offset: Int, $among: [ID!]) {\n    operation(id: $id) {\n      associations(first: $first, offset: $offset, among: $among) {\n        totalCount nodes { ...AssociationFields }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OperationAssociationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartOfOperation($id: ID!) {\n    operations(first: 0) { usualLevel }\n    network(id: $id) {\n      operation { id }\n      associations(first: 10) { nodes { ...AssociationFields } }\n    }\n  }\n"): typeof import('./graphql.ts').PartOfOperationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationsOf($ids: [ID!]!) {\n    entities(ids: $ids) { id ... on Network { operation { id } } }\n  }\n"): typeof import('./graphql.ts').OperationsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkList($sort: NetworkSort, $filter: NetworkFilter, $offset: Int) {\n    networks(sort: $sort, filter: $filter, offset: $offset, first: 50) {\n      totalCount toReview inReview run { n growthTo counts { ads networks } }\n      nodes {\n        id size score identifiers(first: 0) { totalCount } countries platforms lastSeen recent before\n        review { state differ changedSince at answers { author } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NetworkListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkView($id: ID!) {\n    network(id: $id) {\n      id run size score firstSeen lastSeen countries platforms recent before\n      review {\n        state differ changedSince at\n        answers { id kind author at reason split { at } }\n      }\n      cutPoints(first: 200) {\n        totalCount\n        nodes {\n          id parts { ads ad } entity { ...EntityFields } sentence { text strong }\n          second parting { sentence { text strong } sides { total ads } }\n        }\n      }\n      leastProbable { a b sizes { a b } probability evidence { id } ads { ...EntityFields } sentence { text strong } }\n      holds(first: 50) { nodes { id weight entity { ...EntityFields } sentence { text strong } } }\n      nearMatches { other why entity { ...EntityFields } evidence { id thing entity { ...EntityFields } } sentence { text strong } }\n      cuts { a b sentence { text strong } }\n      reassigned { id entity { ...EntityFields } sentence { text strong } }\n      lifted { id entity { ...EntityFields } sentence { text strong } }\n      paged { id entity { ...EntityFields } sentence { text strong } }\n      copiedFrom(first: 4) {\n        totalCount\n        nodes {\n          other ads entity { ...EntityFields }\n          copiedContent(first: 2) { nodes { id entity { ...EntityFields } } }\n          contacts(first: 1) { nodes { id } }\n        }\n      }\n      reposters { ...ReposterFields here entity { ...EntityFields } }\n      identifiers(first: 100) { totalCount hubs nodes { id ads hub entity { ...EntityFields } } }\n      adCounts { countries platform week ads }\n      places { id name country lat lon ads }\n      tree { ...TreeFields }\n      indicators {\n        allAds\n        cautions { ...ReasonFields }\n        rows {\n          id side title counts everywhere ads(first: 5) { totalCount nodes { ...EntityFields } }\n          speaksFor { ...ReasonFields } speaksAgainst { ...ReasonFields }\n        }\n      }\n      judgements { ...JudgementFields }\n    }\n  }\n  fragment ReasonFields on IndicatorReason { text source { authors year title where url } }\n  fragment TreeFields on NetworkTree {\n    identifiersTotal adsLeft\n    identifiers { id ads folded cutPoint page { name more } entity { ...EntityFields } }\n    groups { first ads judged cutPoint entity { ...EntityFields } ends { id inferred } }\n  }\n"): typeof import('./graphql.ts').NetworkViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkWithout($id: ID!, $cutPoint: ID!) {\n    network(id: $id) { without(cutPoint: $cutPoint) { ads shared tree { ...TreeFields } } }\n  }\n"): typeof import('./graphql.ts').NetworkWithoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkMembers($id: ID!, $offset: Int, $first: Int, $filter: NetworkMemberFilter) {\n    network(id: $id) {\n      members(offset: $offset, first: $first, filter: $filter) { totalCount\n        nodes { __typename ... on Ad { ...AdRowFields } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NetworkMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowedSplits {\n    followedSplits(first: 500) {\n      nodes {\n        id\n        parting { network at entity { caption } sentence { text strong } sides { total ads } }\n        review { state differ changedSince at answers { author kind split { at } } }\n        sides { adsAlone networks { id size } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FollowedSplitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreRun($run: Int) {\n    restoreRun(run: $run) { n }\n  }\n"): typeof import('./graphql.ts').RestoreRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Hubs($offset: Int) {\n    hubs(offset: $offset, first: 50) {\n      totalCount\n      nodes { id ads groups sentence: reason entity { ...EntityFields } judgement { ...JudgementFields } }\n    }\n  }\n"): typeof import('./graphql.ts').HubsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedIdentifiers($offset: Int) {\n    sharedIdentifiers(offset: $offset, first: 50) {\n      totalCount open\n      nodes { id ads networks sentence most { id ads } entity { ...EntityFields } judgement { ...JudgementFields } }\n    }\n  }\n"): typeof import('./graphql.ts').SharedIdentifiersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CapturePage($id: ID!) {\n    capture(id: $id) {\n      ...CaptureFields\n      status priceText priceFrom language languageFrom country city postedAt payload\n      toolSettings vantage authority collectorHash collectorHashFits\n      batch { receivedAt receivedBy stated { collector tool toolSettings vantage authority by } }\n      ad { id caption platform country city }\n      observations { ...ObservationFields }\n      images { name image { id kind caption received } }\n      earlier { id capturedAt }\n      later { id capturedAt }\n    }\n  }\n"): typeof import('./graphql.ts').CapturePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CapturesOfAd($ad: ID!, $first: Int!) {\n    entity(id: $ad) {\n      ... on Ad {\n        captures(first: $first) {\n          totalCount\n          nodes { id capturedAt changes { what before now entity { id kind caption } } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CapturesOfAdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportJobFields on ImportJob {\n    id name state canGoOn bytesRead bytesTotal perSecond elapsedMs error startedAt\n    problems(first: 0) { totalCount }\n    counts { read new updated unchanged rejected leftOut }\n    reasons { reason total example { file line field reason remedy severity } }\n    sources { source counts { read new updated unchanged rejected leftOut } }\n    preview {\n      format more sheets same\n      table { line fields columns { name field } }\n      captures { file line platform url capturedAt status title words images contacts problems }\n      problems { file line field reason remedy severity }\n    }\n  }\n"): typeof import('./graphql.ts').ImportJobFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartImport($id: ID!) {\n    startImport(id: $id) { id state }\n  }\n"): typeof import('./graphql.ts').StartImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewImport(\n    $id: ID!, $encoding: String, $platform: String, $country: String, $capturedAt: String\n    $collector: String, $tool: String, $toolSettings: String, $vantage: String, $authority: String, $sha256: String\n    $sheetName: String, $headRow: Int, $columns: [ImportColumnInput!], $dateForm: String, $zone: String\n  ) {\n    previewImport(\n      id: $id, encoding: $encoding, platform: $platform, country: $country, capturedAt: $capturedAt\n      collector: $collector, tool: $tool, toolSettings: $toolSettings, vantage: $vantage, authority: $authority\n      sha256: $sha256, sheetName: $sheetName, headRow: $headRow, columns: $columns, dateForm: $dateForm, zone: $zone\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').PreviewImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ImportProgress($id: ID!) {\n    importProgress(id: $id) { ...ImportJobFields }\n  }\n"): typeof import('./graphql.ts').ImportProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Imports {\n    imports { ...ImportJobFields }\n  }\n"): typeof import('./graphql.ts').ImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportProblems {\n    imports { id problems(first: 1000) { nodes { file line field reason remedy severity } } }\n  }\n"): typeof import('./graphql.ts').ImportProblemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelImport($id: ID!) {\n    cancelImport(id: $id) { id state }\n  }\n"): typeof import('./graphql.ts').CancelImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Batches {\n    batches { nodes { id sha256 name bytes receivedAt receivedBy captures href } }\n  }\n"): typeof import('./graphql.ts').BatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PictureJob {\n    pictureJob {\n      state waits mode ads adsTotal pictures unreadable codes links withheld perSecond error\n      problems { image reason remedy }\n    }\n  }\n"): typeof import('./graphql.ts').PictureJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PictureProgress {\n    pictureProgress {\n      automatic pictures ads codesLeft wordsLeft\n      engine { name version languages { code name } missing { code name } }\n    }\n  }\n"): typeof import('./graphql.ts').PictureProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadPictures($mode: PictureMode!) {\n    readPictures(mode: $mode) { state }\n  }\n"): typeof import('./graphql.ts').ReadPicturesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelPictures {\n    cancelPictures { state }\n  }\n"): typeof import('./graphql.ts').CancelPicturesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworksHolding($id: ID!, $first: Int!, $offset: Int!) {\n    networksHolding(id: $id, first: $first, offset: $offset) {\n      totalCount adsAlone adsSince nodes { ads network { id operation { id } } }\n    }\n  }\n"): typeof import('./graphql.ts').NetworksHoldingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Spread($id: ID!) {\n    entity(id: $id) {\n      spread { ads posters templates platforms places months weakest unsure }\n    }\n  }\n"): typeof import('./graphql.ts').SpreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Prevalence($id: ID!) {\n    entity(id: $id) { prevalence { ofKind asWide } }\n  }\n"): typeof import('./graphql.ts').PrevalenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Structure($ids: [ID!]!, $throughHubs: Boolean!) {\n    structure(ids: $ids, throughHubs: $throughHubs) {\n      parts current\n      centralities(first: 500) {\n        totalCount\n        nodes {\n          selected neighbours between core community part pieces apart\n          entity { ...EntityFields }\n        }\n      }\n      bridges(first: 500) { totalCount nodes { source target apart } }\n    }\n  }\n"): typeof import('./graphql.ts').StructureDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
