/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What can be allowed. */
export type AccountRight =
  /** Makes accounts, gives roles, ends sessions. */
  | 'ADMINISTER'
  /** Reads the audit log, the custody log and who was shown what. */
  | 'AUDIT'
  /** Makes bundles and letters, and notes to whom one was served. */
  | 'BUNDLE'
  /** Works on the cases of which they are a member. */
  | 'CASE'
  /** Signs in, sees who they are, and checks a bundle that they have. */
  | 'ENTER'
  /** Imports files, and reads codes and words in pictures. */
  | 'IMPORT'
  /** Judges links, writes notes, tags, names, watches and charts, answers questions. */
  | 'JUDGE'
  /** Runs saved queries and analyses. */
  | 'QUERY'
  /** Reads contacts, names, pictures and words as they were captured. */
  | 'READ'
  /** Starts runs, and makes an earlier run count again. */
  | 'RESOLVE'
  /** Sees a picture without its blur, with a reason that is logged. */
  | 'REVEAL'
  /** Sees ads, contacts, networks and operations; with no right to read, under labels. */
  | 'SEE'
  /** Writes, runs and saves queries of their own. */
  | 'WRITE';

/** What an account is for; it may have several. */
export type AccountRole =
  /** Accounts and settings; sees no data by right of office. */
  | 'ADMINISTRATOR'
  /** Runs queries and writes new ones. */
  | 'ANALYST'
  /** Reads what was done and by whom; sees no data. */
  | 'AUDITOR'
  /** Works on cases, and takes them to court. */
  | 'CASE_OFFICER'
  /** Sees, judges, and reveals pictures with a reason. */
  | 'INVESTIGATOR'
  /** Sees how things hang together; contacts, names, pictures and words are masked. */
  | 'READER';

/** Whether somebody can sign in by it. */
export type AccountState =
  /** Nobody signs in by it; what it signed stays. */
  | 'CLOSED'
  /** Its second factor is not set up: it can do nothing else before. */
  | 'NO_SECOND_FACTOR'
  /** Somebody signs in by it. */
  | 'OPEN';

/** Every condition that is given has to be met. At most 100 values in each list. */
export type AdFilter = {
  /** ISO codes that it names, or its places. */
  countries?: AnyAllInput | null | undefined;
  /** First captured within these. */
  firstSeen?: DateRangeInput | null | undefined;
  /** Ids of identifiers, images, image clusters and templates. */
  holds?: AnyAllInput | null | undefined;
  /** In a network of the active run, or in none. */
  inNetwork?: boolean | null | undefined;
  /** ISO 639 codes: in any of these. */
  languages?: Array<string> | null | undefined;
  /** Last captured within these. */
  lastSeen?: DateRangeInput | null | undefined;
  /** Ids of networks of the active run: in any of these. */
  networks?: Array<string | number> | null | undefined;
  /** Ids of places: it names any of these. */
  places?: Array<string | number> | null | undefined;
  /** Hosts: on any of these. */
  platforms?: Array<string> | null | undefined;
  /** Any of these. */
  status?: Array<AdStatus> | null | undefined;
};

/** Whether an ad could be seen when it was captured. */
export type AdStatus =
  /** The ad could be seen. */
  | 'LIVE'
  /** The ad had been taken down. */
  | 'REMOVED'
  /** The source says that it does not know. */
  | 'UNKNOWN';

/** What is answered about a network; give exactly one of these fields. */
export type AnswerInput =
  {   /** The id of another person’s judgement that splits a network: the answer is the same split. */
  agreed: string | number; confirmed?: never; objected?: never; rejected?: never; split?: never; }
  |  { agreed?: never;   /** The network is one: its ads belong together. */
  confirmed: SeenNetworkInput; objected?: never; rejected?: never; split?: never; }
  |  { agreed?: never; confirmed?: never;   /** The id of another person’s judgement that splits a network: the answer is that the network was one. */
  objected: string | number; rejected?: never; split?: never; }
  |  { agreed?: never; confirmed?: never; objected?: never;   /** The network is none: its ads do not belong together. */
  rejected: SeenNetworkInput; split?: never; }
  |  { agreed?: never; confirmed?: never; objected?: never; rejected?: never;   /** The network has to be split: the ads next to the cut point in its second part are kept apart from all others next to it. */
  split: SplitInput; };

/** An answer to a question, with its reason and the initials of who signs it. */
export type AnswerQuestionInput = {
  /** What is answered. */
  answer: QuestionAnswer;
  /** The initials of who signs: one to four letters, such as AB. */
  initials: string;
  /** The id of the question. */
  question: string | number;
  /** Why it is said, in words; the reason stays on record. */
  reason: string;
};

/** Values to filter by, at most 100 in each list. A list that is empty or left out filters nothing. */
export type AnyAllInput = {
  /** Keeps what has every one of these values. */
  all?: Array<string> | null | undefined;
  /** Keeps what has at least one of these values. */
  any?: Array<string> | null | undefined;
};

/** Kinds of concern: what may be wrong with an association. */
export type AssociationConcernKind =
  /** They share pictures or templates and no contact, and each has contacts of its own: content can be copied. */
  | 'CONTENT_ALONE'
  /** No ad of the smaller one names a place of the larger one; or, where no place is known, none is on its platforms. */
  | 'ELSEWHERE'
  /** What they share stands in less than a fifth of the ads of either. */
  | 'FEW_ADS'
  /** Every contact that they share is a hub in this run. */
  | 'HUB'
  /** Twenty networks and single ads or more hold each thing that they share. */
  | 'SHARED_WIDELY';

/** How what was asked ended. */
export type AuditOutcome =
  /** What is listened to has begun. */
  | 'BEGUN'
  /** Who asked did not wait for the end of the answer. */
  | 'CUT_OFF'
  /** It was answered. */
  | 'DONE'
  /** What was listened to has ended. */
  | 'ENDED'
  /** It was answered by an error. */
  | 'FAILED'
  /** The account may not do it. */
  | 'REFUSED';

/** Which version of a bundle it is. */
export type BundleForm =
  /** With everything that was received. */
  | 'FULL'
  /** Without what could name a person. */
  | 'REDACTED';

/** The network with which things come into a case. */
export type CameFromInput = {
  /** The id of the network. */
  network: string | number;
  /** The number of the run that found the network. */
  run: number;
};

/** What a capture can say otherwise than the one before it. */
export type CaptureChanged =
  /** A contact that was read in the one and not in the other. */
  | 'CONTACT'
  /** The pictures that are named; before and now are how many. */
  | 'IMAGES'
  /** The city or the country, as fields of the record give them. */
  | 'PLACE'
  /** The price, as a field of the record gives it. */
  | 'PRICE'
  /** Whether the ad could be seen. */
  | 'STATUS'
  /** The text. */
  | 'TEXT'
  /** The title. */
  | 'TITLE';

/** What a case is called and who works on it. What is left out stays as it is. */
export type CaseDetailsInput = {
  /** On what legal ground the work is done. */
  authority?: string | null | undefined;
  /** How far the case may be told; a new one begins with AMBER_STRICT where it is left out. */
  marking?: CaseMarking | null | undefined;
  /** The initials of those who work on the case. */
  members?: Array<string> | null | undefined;
  /** The days that the case is about; null takes the period away. */
  period?: DateRangeInput | null | undefined;
  /** Initials that number the exhibits: one to four Latin letters. It stays once an exhibit has a number. Of a new case, those of who makes it where this is left out. */
  producer?: string | null | undefined;
  /** The number under which the office keeps the case. */
  reference?: string | null | undefined;
  /** What the case is called, in up to 120 characters; needed of a new one. */
  title?: string | null | undefined;
};

/** What a thing in the scope of a case is. */
export type CaseItemKind =
  /** An entity of the graph, such as an ad or a phone number. */
  | 'ENTITY'
  /** Two entities whose link is marked as a finding. */
  | 'LINK'
  /** A network of the active run. */
  | 'NETWORK'
  /** An operation of the active run. */
  | 'OPERATION'
  /** A saved query with its parameters. */
  | 'QUERY';

/** How far a case may be told: the Traffic Light Protocol (TLP), version 2.0, of FIRST. */
export type CaseMarking =
  /** For those of the own organisation and of its clients who need to know it. */
  | 'AMBER'
  /** For those of the own organisation alone who need to know it. */
  | 'AMBER_STRICT'
  /** For everybody. */
  | 'CLEAR'
  /** For the community of those who work on such cases; not for the public. */
  | 'GREEN'
  /** For the eyes and ears of its members alone: nothing of it leaves. */
  | 'RED';

/** A saved query with its parameters. */
export type CaseQueryInput = {
  /** The name of the saved query. */
  name: string | number;
  /** What the query is asked with, by the names of its parameters. */
  parameters?: unknown;
};

/** What comes into the scope of a case, or leaves it: at most 5000 things. */
export type CaseScopeInput = {
  /** Ids of entities, networks and operations. */
  entities?: Array<string | number> | null | undefined;
  /** Links marked as findings, each a list of the ids of two entities; these come into the case with it. */
  findings?: Array<unknown> | null | undefined;
  /** Saved queries. */
  queries?: Array<CaseQueryInput> | null | undefined;
};

/** Whether a case is worked on. */
export type CaseStatus =
  /** It is read and changed no more, until somebody opens it again. */
  | 'ARCHIVED'
  /** It is worked on. */
  | 'OPEN';

/** What a change of a case changed. */
export type CaseWhat =
  /** Something came into its scope. */
  | 'ADDED'
  /** Accounts became members of it. */
  | 'ADMITTED'
  /** A completeness check was answered with a reason. */
  | 'ANSWER'
  /** It was archived. */
  | 'ARCHIVED'
  /** A bundle was made. */
  | 'BUNDLE'
  /** Its title, reference, authority, producer, members, period or marking. */
  | 'DETAILS'
  /** An entry of the disclosure schedule was written or changed. */
  | 'DISCLOSURE'
  /** The case was written to a file for another Throughline. */
  | 'EXPORTED'
  /** The case was taken in from a file. */
  | 'IMPORTED'
  /** Accounts are members of it no more. */
  | 'LEFT'
  /** A letter to a platform was written. */
  | 'LETTER'
  /** The case was made. */
  | 'MADE'
  /** Names of people were marked, or one was changed. */
  | 'NAME'
  /** A note was written or changed. */
  | 'NOTE'
  /** Captures were given their numbers as exhibits. */
  | 'NUMBERED'
  /** It was opened again. */
  | 'OPENED'
  /** Something left its scope. */
  | 'REMOVED'
  /** A bundle was marked as served. */
  | 'SERVED'
  /** A task was written, changed or done. */
  | 'TASK'
  /** A note, a task, a name, an answer or an entry of the disclosure schedule was withdrawn. */
  | 'WITHDRAWN';

/** Which caution it is, for programs; the text of the caution is for people. */
export type CautionCode =
  /** It rests on images that look alike, which may be copied. */
  | 'ALIKE'
  /** It goes through a platform, place or country, which says where and not who. */
  | 'CONTEXT'
  /** A run left a value out of an ad because it seems to be copied from another ad. */
  | 'COPIED'
  /** A number behind it was written without a country code. */
  | 'COUNTRY_ASSUMED'
  /** It goes through a hub: many unrelated advertisers use the same thing. */
  | 'HUB'
  /** A method proposes it; nobody read it in a source. */
  | 'INFERRED'
  /** Ads seemed to show it; an analyst judged the observation wrong. */
  | 'JUDGED_WRONG'
  /** A run does not put the two ads together, although they share something. */
  | 'KEPT_APART'
  /** It rests on one ad alone. */
  | 'ONE_AD'
  /** All its captures came in one file. */
  | 'ONE_FILE'
  /** It goes through a website of which the ads name different pages. */
  | 'PAGES'
  /** A value behind it was read in a picture alone. */
  | 'PICTURE'
  /** It goes through a number that seems to have passed to another owner in between. */
  | 'REASSIGNED'
  /** It goes through a contact under which others’ ads seem to be put online. */
  | 'REPOSTER'
  /** All its ads carry the same text. */
  | 'SAME_WORDS'
  /** Ads of several networks hold it. */
  | 'SEVERAL_NETWORKS'
  /** For a long time in between no captured ad shows it. */
  | 'SILENCE'
  /** A stored capture behind it no longer matches its hash, or is missing. */
  | 'UNPROVEN'
  /** An observation behind it has a low confidence. */
  | 'WEAK_OBSERVATION';

/** What is checked before a bundle of a case is no draft any more. */
export type CheckId =
  /** Reference and legal authority are given. */
  | 'AUTHORITY'
  /** Material that points the other way is in the disclosure schedule. */
  | 'CONTRARY'
  /** No ad was left out because there are too many. */
  | 'CUT'
  /** The disclosure schedule has material that is not used. */
  | 'DISCLOSURE'
  /** Nobody rejected a network in scope. */
  | 'DOUBTED'
  /** All that the case names is in the graph and in the active run. */
  | 'GONE'
  /** The case names no hub. */
  | 'HUBS'
  /** The active run follows every judgement that stands. */
  | 'JUDGEMENTS'
  /** Nothing came into the case with a network of an earlier run. */
  | 'OLDER_RUN'
  /** No exhibit was captured outside a period that is given. */
  | 'OUTSIDE_PERIOD'
  /** The period that the case is about is given. */
  | 'PERIOD'
  /** Every picture in scope, and every one that a record names, was received. */
  | 'PICTURES'
  /** Every saved query that the case names is in the library. */
  | 'QUERIES'
  /** Every record of the received files was taken in. */
  | 'REJECTED_RECORDS'
  /** No contact in scope seems to be a reposter’s. */
  | 'REPOSTERS'
  /** Two people confirmed each network that the case names. */
  | 'REVIEW'
  /** The stored files were hashed again in the last 31 days, and none had changed. */
  | 'STORED_FILES'
  /** No task is open. */
  | 'TASKS'
  /** Something in scope connects what the case names. */
  | 'UNCONNECTED'
  /** Codes were looked for in the pictures of every ad in scope. */
  | 'UNREAD_PICTURES'
  /** Every observation has a confidence of 0.80 or more. */
  | 'WEAK';

/** What something that may be written at a place is. */
export type CompletionKind =
  /** A field of the header. */
  | 'FIELD'
  /** A function of Neo4j. */
  | 'FUNCTION'
  /** A word of Cypher, or a value of a field of the header. */
  | 'KEYWORD'
  /** A label of nodes. */
  | 'LABEL'
  /** A parameter that the header asks for. */
  | 'PARAMETER'
  /** A procedure that may be called here. */
  | 'PROCEDURE'
  /** A property of a node or of a relationship. */
  | 'PROPERTY'
  /** A type of relationships. */
  | 'TYPE'
  /** A name that the Cypher has given. */
  | 'VARIABLE';

/** Why a run left something out of an ad as copied. */
export type CopiedContentReason =
  /** A number in the text, beside another in the contact field, seems to have come with copied text. */
  | 'LEFT_IN_TEXT'
  /** The ad is a copy under a contact that may be a reposter’s. */
  | 'REPOSTER';

/** A range of days in UTC, both included. A side that is left out is open. */
export type DateRangeInput = {
  /** The first day of the range. */
  from?: string | null | undefined;
  /** The last day of the range. */
  to?: string | null | undefined;
};

/** What becomes of material in disclosure. */
export type DisclosureStatus =
  /** It is not relied on, and to disclose it could do harm; the reason says which. */
  | 'SENSITIVE'
  /** It may be relevant and is not relied on. */
  | 'UNUSED'
  /** It is part of what is relied on. */
  | 'USED';

/** A language that the document of a bundle can be written in. */
export type DocumentLanguage =
  /** English. */
  | 'en'
  /** Russian. */
  | 'ru';

/** Whether it is a sentence, a tag or a name. */
export type EntityNoteKind =
  /** What analysts call a network or an operation; one has one at a time. */
  | 'NAME'
  /** A sentence or more about one entity. */
  | 'NOTE'
  /** A word or two by which entities are put together; in small letters. */
  | 'TAG';

/** A format of another tool. */
export type ExportFormatId =
  /** i2 Analyst’s Notebook: A chart that opens without an import specification. Captures are cards; what is inferred is dashed. */
  | 'ANX'
  /** CASE 1.4: Tools of digital forensics. As in a bundle; of networks it says nothing. */
  | 'CASE'
  /** FollowTheMoney: Aleph and OpenAleph. An entity a line; the proof of a link is its ad. */
  | 'FTM'
  /** GeoJSON: QGIS and others. The places that ads name, and no links. */
  | 'GEOJSON'
  /** GEXF 1.3: Gephi. What was seen from when to when stands as intervals. */
  | 'GEXF'
  /** GraphML: yEd, Cytoscape, networkx. Every field with its type. */
  | 'GRAPHML'
  /** KML: Google Earth. The places that ads name, and no links. */
  | 'KML'
  /** CSV, links: Spreadsheets. A row a link. */
  | 'LINKS_CSV'
  /** Maltego: For Import Graph from Table: both ends with their types, and the link between them. */
  | 'MALTEGO'
  /** CSV, entities: Spreadsheets. A row an entity. */
  | 'NODES_CSV'
  /** STIX 2.1: OpenCTI, MISP and others. Contacts are observables, ads observed data, networks groupings, links `related-to`. */
  | 'STIX';

/** What a column of a table holds. */
export type ImportColumnInput = {
  /** The field of a capture that it holds; “extra” keeps it under its own name. */
  field: string;
  /** The name of the column in the file. */
  name: string;
};

/** What became of it. */
export type ImportSeverity =
  /** A field was left out, the capture kept. */
  | 'LEFT_OUT'
  /** Nothing was lost. */
  | 'NOTICE'
  /** The capture was not taken in. */
  | 'REJECTED';

/** How far an import is. */
export type ImportState =
  /** Somebody stopped it. */
  | 'CANCELLED'
  /** The program ended before the import did; see canGoOn. */
  | 'CUT_OFF'
  /** It ended, and the whole file was read. */
  | 'DONE'
  /** It ended with an error. */
  | 'FAILED'
  /** The file is still being received. */
  | 'RECEIVING'
  /** Its captures are being read and stored. */
  | 'RUNNING'
  /** The file was received and previewed; somebody has to start the import. */
  | 'WAITING';

/** To which side an indicator can point. */
export type IndicatorSide =
  /** It can point away from control by others. */
  | 'AWAY'
  /** It can point to control by others. */
  | 'TOWARD';

/** A range of whole numbers, both included. A side that is left out is open. */
export type IntRangeInput = {
  /** The least number of the range. */
  from?: number | null | undefined;
  /** The greatest number of the range. */
  to?: number | null | undefined;
};

/** A judgement with its reason and the initials of who signs it. */
export type JudgeInput = {
  /** The initials of who signs: one to four letters, such as AB. */
  initials: string;
  /** What is said of which entities. */
  judgement: SaidInput;
  /** Why it is said, in words; the reason stays on record. */
  reason: string;
};

/** What is judged of an observation, of what belongs together, or of a network. */
export type JudgementKind =
  /** Two ads, identifiers or networks do not belong together. */
  | 'APART'
  /** A network is one, as a run found it. */
  | 'CONFIRMED'
  /** This identifier has one owner. */
  | 'EXCLUSIVE'
  /** A network is not one, as a run found it. */
  | 'REJECTED'
  /** What the program asked about is as the run has it. */
  | 'RIGHT'
  /** Strangers share this identifier: it holds nothing together. */
  | 'SHARED'
  /** Two ads, identifiers or networks belong together. */
  | 'TOGETHER'
  /** A question that the program asked cannot be answered. */
  | 'UNSURE'
  /** A value was misread: the observation does not count. */
  | 'WRONG_OBSERVATION';

/** What the active run did with a judgement, withdrawn or not. */
export type JudgementOutcome =
  /** It answers whether a network is one; no run follows such an answer. */
  | 'ANSWER'
  /** The active run did not follow it, because other judgements stand against it. */
  | 'CONTRADICTED'
  /** The active run followed it as a whole. */
  | 'FOLLOWED'
  /** The active run had read the judgements before this one was signed. */
  | 'NOT_SEEN'
  /** No run is active yet. */
  | 'NO_RUN'
  /** The active run followed it but for a part, against which other judgements stand. */
  | 'PARTLY';

/** How a judgement stands. */
export type JudgementState =
  /** It stands, and the active run did not follow it, or not all of it. */
  | 'NOT_FOLLOWED'
  /** Nobody has withdrawn it. */
  | 'STANDS'
  /** Somebody has withdrawn it. */
  | 'WITHDRAWN';

/** What an entity is. An id begins with its kind, in small letters. */
export type Kind =
  /** One listing on one platform. */
  | 'ad'
  /** Images that look the same, found by a method. */
  | 'cluster'
  /** A country that ads or places name. */
  | 'country'
  /** An email address. */
  | 'email'
  /** An account of a chat service. */
  | 'handle'
  /** A picture file that ads show, told apart by its bytes. */
  | 'image'
  /** Ads that seem to be by one hand. An estimate. */
  | 'network'
  /** An account or address to which money can be sent. */
  | 'payment'
  /** A phone number. */
  | 'phone'
  /** A city or another place that ads name. */
  | 'place'
  /** The registration plate of a vehicle. */
  | 'plate'
  /** A website on which ads are posted. */
  | 'platform'
  /** A website that ads name as a contact. */
  | 'site'
  /** Ads in nearly the same words, found by a method. */
  | 'template';

/** On what a letter rests. */
export type LetterGround =
  /** Regulation (EU) 2022/2065, Article 16: a notice by anybody. */
  | 'DSA_16'
  /** Regulation (EU) 2022/2065, Article 22: a notice by a trusted flagger. */
  | 'DSA_22'
  /** Regulation (EU) 2023/1543: a European order, where it applies. */
  | 'E_EVIDENCE'
  /** Kazakhstan, Law 18-VIII of 2023 on online platforms, Article 9. */
  | 'KZ_18_VIII_9'
  /** The law of the place: the legal basis says which. */
  | 'PLACE'
  /** United Nations Convention against Cybercrime: between states that are parties. */
  | 'UN_CYBERCRIME';

/** What a letter to a platform asks for. */
export type LetterKind =
  /** That another state’s authority hands the records over: a draft for the authority that may ask. */
  | 'MUTUAL_ASSISTANCE'
  /** That the platform keeps its records of the ads. */
  | 'PRESERVATION'
  /** That another state’s authority has the platform keep its records: a draft for the authority that may ask. */
  | 'PRESERVATION_ABROAD'
  /** That the platform looks at the ads and takes down what breaks the law or its terms. */
  | 'TAKEDOWN';

/** The language of a letter to a platform. */
export type LetterLanguage =
  /** English. */
  | 'EN'
  /** Russian. */
  | 'RU';

/** What kind of connection a link is. */
export type LinkType =
  /** An image looks like the others of an image cluster. */
  | 'IN_CLUSTER'
  /** An ad lists an identifier. */
  | 'LISTS'
  /** An ad names a place or a country. */
  | 'LOCATED_IN'
  /** An ad is part of a network. */
  | 'MEMBER_OF'
  /** A place is in a country. */
  | 'PART_OF'
  /** An ad was posted on a platform. */
  | 'POSTED_ON'
  /** An ad shows an image. */
  | 'SHOWS'
  /** Two entities stand in the same ads. It is derived, never stored. */
  | 'TOGETHER'
  /** An ad is worded as a template. */
  | 'USES_TEMPLATE';

/** How much a shared identifier speaks for one owner. */
export type MatchWeight =
  /** Both sides hold it, and it counts for nothing. */
  | 'SLIGHT'
  /** It is enough for a merge by itself. */
  | 'STRONG'
  /** It counts, and needs something else beside it. */
  | 'WEAK';

/** Who a person is that a case names. */
export type NameRole =
  /** Somebody who may be a minor: always left out of a redacted version. */
  | 'MINOR'
  /** Anybody else whose name is to be left out of a redacted version. */
  | 'OTHER'
  /** Somebody who may be a victim: always left out of a redacted version. */
  | 'VICTIM'
  /** Somebody who saw or told something. */
  | 'WITNESS';

/** Which networks a list holds. Fields combine with AND; a field that is left out filters nothing. */
export type NetworkFilter = {
  /** By ISO codes of the countries that its ads name, such as GB. */
  countries?: AnyAllInput | null | undefined;
  /** By the day on which the first of its ads was captured first. */
  firstSeen?: DateRangeInput | null | undefined;
  /** By the day on which the last of its ads was captured last. */
  lastSeen?: DateRangeInput | null | undefined;
  /** Keeps networks whose name, as somebody gave it, has these letters somewhere; capital or small is the same. */
  name?: string | null | undefined;
  /** By host names of the platforms of its ads. */
  platforms?: AnyAllInput | null | undefined;
  /** Keeps networks that stand in review in one of these ways. */
  reviews?: Array<NetworkReviewFilter> | null | undefined;
  /** By how many ads the network has. */
  size?: IntRangeInput | null | undefined;
};

/** Which ads of a network a list holds. Fields combine with AND; a field that is left out filters nothing. */
export type NetworkMemberFilter = {
  /** ISO code of the country that the ads name; an empty text keeps ads that name none. */
  country?: string | null | undefined;
  /** Ids of identifiers, image clusters and templates, or of sets of pages as `NetworkTree.identifiers` gives them: an ad has to hold all. At most 100. */
  holds?: Array<string | number> | null | undefined;
  /** The id of an indicator that the ads show, by the run. */
  indicator?: string | number | null | undefined;
  /** Which of these parts, by its place from 0 in the order of parts; 0 if not given. */
  part?: number | null | undefined;
  /** The id of a place that the ads name. */
  place?: string | number | null | undefined;
  /** Host name of the platform of the ads. */
  platform?: string | null | undefined;
  /** The Monday of the week in which the ads were first captured. */
  week?: string | null | undefined;
  /** The id of a cut point: keeps the ads of one of the parts that are left without it. */
  without?: string | number | null | undefined;
};

/** Why a run did not merge two that share something. */
export type NetworkNearMatchReason =
  /** What they share can be copied, and one of them had it first. */
  | 'COPIED'
  /** What they share would be enough by itself; all features together say too little of one owner. */
  | 'DOUBTED'
  /** What they share is weak, and they are in different places. */
  | 'ELSEWHERE'
  /** All that they share is shared by strangers too. */
  | 'HUB_ONLY'
  /** An analyst judged them apart. */
  | 'JUDGED_APART'
  /** They name different pages of one website; the host alone links nobody. */
  | 'PAGES'
  /** Another fits better. */
  | 'RIVAL'
  /** One of them was cut off from a network when nothing was merged any more. */
  | 'SINCE_CUT'
  /** What they share is too little. */
  | 'TOO_LITTLE';

/** How a network stands in review. Two people who agree decide. */
export type NetworkReviewFilter =
  /** Two people say that it is one network. */
  | 'CONFIRMED'
  /** Two people agree about the ads that it has now. */
  | 'DECIDED'
  /** One person has answered, or several have and differ. */
  | 'IN_REVIEW'
  /** Two people say that it is no network. */
  | 'REJECTED'
  /** Two people split it; the next run does so. */
  | 'SPLIT'
  /** Nothing is decided about the ads that it has now. */
  | 'TO_REVIEW'
  /** Nobody has answered about it. */
  | 'UNSIGNED';

/** What a list of networks is sorted by. */
export type NetworkSort =
  /** Networks with most cut points first. */
  | 'CUT_POINTS'
  /** By `recent`: those with most ads first captured in the 30 days to `Run.growthTo` first. */
  | 'GROWTH'
  /** Networks whose last ad was captured most recently first. */
  | 'LAST_SEEN'
  /** The least probable networks first, by `score`. */
  | 'LEAST_PROBABLE'
  /** The most probable networks first, by `score`. */
  | 'SCORE'
  /** Networks of most ads first. */
  | 'SIZE';

/** What later captures say of an ad that a letter lists. */
export type NoticeAdState =
  /** It was found gone, and a later capture has it again. */
  | 'BACK'
  /** The last capture found it gone. */
  | 'GONE'
  /** It was gone when the letter was sent. */
  | 'GONE_BEFORE'
  /** No capture of the ad is later than the letter. */
  | 'NOT_LOOKED'
  /** The letter was not marked as sent. */
  | 'NOT_SENT'
  /** The last capture has the ad. */
  | 'ONLINE';

/** What a platform decided, as it says. */
export type NoticeDecision =
  /** It leaves what was named. */
  | 'KEPT'
  /** Something else, which the words say. */
  | 'OTHER'
  /** It says that it removed what was named. */
  | 'REMOVED'
  /** It says that it restricted what was named. */
  | 'RESTRICTED';

/** What a figure of the register counts. */
export type NoticeFigurePart =
  /** Ads that were named in a letter which was sent. */
  | 'ADS'
  /** Gone, and others came with the same words, picture or contact. */
  | 'AGAIN'
  /** Of these, in a letter that was answered. */
  | 'ANSWERED'
  /** Gone, and there again. */
  | 'BACK'
  /** Found gone by a later capture. */
  | 'GONE'
  /** Of these, captured again after the letter. */
  | 'LOOKED'
  /** There in the last capture. */
  | 'ONLINE'
  /** Known to be there 24 hours after the letter, or longer. */
  | 'PAST24';

/** What becomes of a letter. */
export type NoticeStepKind =
  /** The platform decided. */
  | 'DECIDED'
  /** The platform said that it has it. */
  | 'RECEIVED'
  /** It was sent, by somebody of the office: the program sends nothing. */
  | 'SENT';

/** An observation, named by where it stands in a capture. */
export type ObservationInput = {
  /** The id of the capture in which the observation stands. */
  capture: string | number;
  /** The offset just after the last character of the value in the field, in UTF-16 units. */
  end: number;
  /** The id of the entity as which the value was read. */
  entity: string | number;
  /** The field of the capture in which the value stands, as `Observation.field`. */
  field: string;
  /** The value as it is written in the field, as `Observation.raw`. */
  raw: string;
  /** The offset of the first character of the value in the field, in UTF-16 units from 0. */
  start: number;
};

/** Which ads of an operation a list holds. Fields combine with AND; a field that is left out filters nothing. */
export type OperationAdFilter = {
  /** ISO code of the country that the ads name; an empty text keeps ads that name none. */
  country?: string | null | undefined;
  /** The id of a place that the ads name. */
  place?: string | number | null | undefined;
  /** Host name of the platform of the ads. */
  platform?: string | null | undefined;
  /** The Monday of the week in which the ads were first captured. */
  week?: string | null | undefined;
};

/** Kinds of doubt: what speaks against one control of an operation. */
export type OperationDoubtKind =
  /** Pictures or templates alone link some of its members: content can be copied. */
  | 'CONTENT_ALONE'
  /** The run takes the item that links most of it for a hub. */
  | 'HUB'
  /** Little or nothing but one item links the operation. */
  | 'ONE_ITEM'
  /** Others outside hold an item that links the operation, and are no part of it: it may be shared. */
  | 'STRANGERS';

/** Which operations a list holds. Fields combine with AND; a field that is left out filters nothing. */
export type OperationFilter = {
  /** By how many ads the operation has. */
  ads?: IntRangeInput | null | undefined;
  /** By ISO codes of the countries that its ads name, such as GB. */
  countries?: AnyAllInput | null | undefined;
  /** By the day on which the first of its ads was captured first. */
  firstSeen?: DateRangeInput | null | undefined;
  /** By kinds of identifiers: keeps operations of which two members share one. In `operationGraph` also associations that share one, and networks in no operation that hold one. */
  kinds?: Array<Kind> | null | undefined;
  /** By the day on which the last of its ads was captured last. */
  lastSeen?: DateRangeInput | null | undefined;
  /** The id of an operation of a looser level: keeps those that are a part of it. */
  parent?: string | number | null | undefined;
  /** By host names of the platforms of its ads. */
  platforms?: AnyAllInput | null | undefined;
};

/** What a list of operations is sorted by. */
export type OperationSort =
  /** Operations of most ads first. */
  | 'ADS'
  /** Operations whose last ad was captured most recently first. */
  | 'LAST_SEEN'
  /** The least probable operations first, by `probability`. */
  | 'LEAST_PROBABLE'
  /** Operations of most networks first. */
  | 'NETWORKS'
  /** The most probable operations first, by `probability`. */
  | 'SURE';

/** Two ads, identifiers or networks. An identifier stands for all its ads, a network for those that it has now. */
export type PairInput = {
  /** The entity id of the one of the two. */
  a: string | number;
  /** The entity id of the other of the two; their order says nothing. */
  b: string | number;
};

/** What the value of a parameter has to be. */
export type ParameterType =
  /** Yes or no, as true or false. */
  | 'BOOLEAN'
  /** How sure a reading has to be, from 0 to 1. */
  | 'CONFIDENCE'
  /** Codes of countries, with commas between. */
  | 'COUNTRIES'
  /** An ISO 3166-1 code of a country, such as KZ. */
  | 'COUNTRY'
  /** A day, such as 2026-05-01, or from the day it is: today, today-30. */
  | 'DATE'
  /** Entities as in `entity`, with commas or line breaks between. */
  | 'ENTITIES'
  /** An entity: its id, such as phone:+77000000001, or a number, address or account as it is written. */
  | 'ENTITY'
  /** A whole number. */
  | 'INTEGER'
  /** A kind of entity in small letters, such as phone. */
  | 'KIND'
  /** Kinds of entities, with commas between. */
  | 'KINDS'
  /** The id of a network, such as network:1/1. */
  | 'NETWORK'
  /** A number. */
  | 'NUMBER'
  /** The id of an operation, such as operation:1/1. */
  | 'OPERATION'
  /** Two days with dots between, such as 2026-01-01..2026-06-30; one may be left out. */
  | 'PERIOD'
  /** The name of a place, such as Almaty, or its id. */
  | 'PLACE'
  /** The host of a platform, such as lotus-board.example. */
  | 'PLATFORM'
  /** Hosts of platforms, with commas between. */
  | 'PLATFORMS'
  /** Any text, or one of the choices where there are any. */
  | 'TEXT'
  /** Texts, with commas between. */
  | 'TEXTS';

/** What is read by itself after an import. */
export type PictureAutomatic =
  /** Codes, and words that are written in pictures. */
  | 'ALL'
  /** Codes alone, such as QR codes. */
  | 'CODES'
  /** Nothing. */
  | 'OFF';

/** How far the reading of pictures is. */
export type PictureJobState =
  /** Somebody stopped it. */
  | 'CANCELLED'
  /** It ended, and everything was done. */
  | 'DONE'
  /** It ended with an error. */
  | 'FAILED'
  /** Nothing has been started since the server began. */
  | 'IDLE'
  /** It is under way. */
  | 'RUNNING';

/** What is read in pictures: codes alone, or written words as well. */
export type PictureMode =
  /** Codes, and words that are written in pictures. */
  | 'ALL'
  /** Codes alone, such as QR codes. */
  | 'CODES';

/** How a query that was asked ended. */
export type QueryOutcome =
  /** It was answered. */
  | 'ANSWERED'
  /** It failed, for another reason. */
  | 'FAILED'
  /** It went on after its time; the Neo4j that ran it was ended. */
  | 'KILLED'
  /** It still runs, or was broken off with the program. */
  | 'OPEN'
  /** It was refused: its text or a parameter is not as it should be. */
  | 'REFUSED'
  /** Whoever asked stopped it, or closed the page. */
  | 'STOPPED'
  /** Its time was over before it was answered. */
  | 'TIMED_OUT';

/** What a person answers to a question. */
export type QuestionAnswer =
  /** No: shared by strangers, not under one control, misread, or not passed on. */
  | 'NO'
  /** It cannot be told. It is not asked again until other ads are concerned. */
  | 'UNSURE'
  /** Yes: one owner’s, under one control, read right, or passed on. */
  | 'YES';

/** What the program asks a person. */
export type QuestionKind =
  /** Is this contact one owner’s? */
  | 'EXCLUSIVE'
  /** Is this observation right? */
  | 'READING'
  /** Did this number pass from one owner to another? */
  | 'REASSIGNED'
  /** Are these two networks under one control? */
  | 'TOGETHER';

/** Where a query is that was asked and has no answer yet. */
export type QuestionState =
  /** Neo4j works on it. */
  | 'RUNNING'
  /** It waits for its turn: only a few queries are asked at once. */
  | 'WAITING';

/** What a redacted version tells in place of times: by a time alone a capture is found again in its source. */
export type RedactedTimes =
  /** The day of each. */
  | 'days'
  /** The week of each, from Monday. */
  | 'weeks';

/** How far a run is. */
export type ResolutionRunState =
  /** Somebody stopped it; the run before stays active. */
  | 'CANCELLED'
  /** It ended and what it found was recorded. */
  | 'DONE'
  /** It ended with an error; the run before stays active. */
  | 'FAILED'
  /** It is under way. */
  | 'RUNNING';

/** How far the job of resolving is. */
export type ResolveJobState =
  /** Somebody stopped it. */
  | 'CANCELLED'
  /** It ended, and everything was done. */
  | 'DONE'
  /** It ended with an error. */
  | 'FAILED'
  /** Nothing has been started since the server began. */
  | 'IDLE'
  /** It is under way. */
  | 'RUNNING';

/** What a run that is under way does now. */
export type ResolveStep =
  /** It copies the networks into the graph. */
  | 'COPYING'
  /** It records what it found. */
  | 'KEEPING'
  /** It reads the graph. */
  | 'READING'
  /** It compares ads and finds networks and operations. */
  | 'RESOLVING';

/** What the answer of a query is looked at as first. */
export type ResultForm =
  /** Bars of its first number by what stands before it, above the table. */
  | 'CHART'
  /** A drawing of the entities, relationships and paths that it returns, above the table. */
  | 'GRAPH'
  /** A line of its first number over its first column of days or times, above the table. */
  | 'LINE'
  /** Its first number on a map, by its first column of countries or places, above the table. */
  | 'MAP'
  /** A table. */
  | 'TABLE';

/** An answer about a network with its reason and the initials of who signs it. */
export type ReviewInput = {
  /** What is answered about which network. */
  answer: AnswerInput;
  /** The initials of who signs: one to four letters, such as AB. */
  initials: string;
  /** Why it is said, in words; the reason stays on record. */
  reason: string;
};

/** What reviewers decided about a network. Two people who agree decide. */
export type ReviewState =
  /** Two people say that the network is one. */
  | 'CONFIRMED'
  /** One person has answered, or several have and differ. */
  | 'IN_REVIEW'
  /** Two people say that the network is none. */
  | 'REJECTED'
  /** Two people split it at a cut point; the next run keeps both sides apart. */
  | 'SPLIT';

/** What became of an identifier or a judgement, so that networks merged or split. */
export type RunChangeReason =
  /** They held the identifier in common before too; only the later run takes it as a link. */
  | 'BELIEVED_NOW'
  /** They still hold the identifier in common; the later run no longer takes it as a link. */
  | 'BELIEVED_NO_MORE'
  /** The later run takes the identifier in these ads as copied, so it counts for nothing there. */
  | 'COPIED_NOW'
  /** The later run no longer takes the identifier in these ads as copied. */
  | 'COPIED_NO_MORE'
  /** The identifier is a hub in the later run and was none before. */
  | 'HUB_NOW'
  /** The later run follows the judgement as a whole. */
  | 'JUDGED'
  /** The later run follows the judgement but for a part; see `exception`. */
  | 'JUDGED_IN_PART'
  /** The later run no longer follows the judgement. */
  | 'JUDGED_NO_MORE'
  /** The identifier links them in the later run. Whether they held it in common before is not known. */
  | 'LINKS'
  /** The identifier was a hub and is none in the later run. */
  | 'NO_HUB_ANY_MORE'
  /** Observations of the identifier are judged wrong in the later run. */
  | 'READ_WRONG'
  /** Observations of the identifier are no longer judged wrong in the later run. */
  | 'READ_WRONG_NO_MORE'
  /** The later run reads the number as passed to another owner. */
  | 'REASSIGNED'
  /** The later run no longer reads the number as passed to another owner. */
  | 'REASSIGNED_NO_MORE'
  /** The identifier is too little evidence in the later run. Whether they still hold it in common is not known. */
  | 'TOO_LITTLE_NOW';

/** What is said; give exactly one of these fields. */
export type SaidInput =
  {   /** Both do not belong to one owner, and are not under one control. */
  apart: PairInput; exclusive?: never; shared?: never; together?: never; unsure?: never; }
  |  { apart?: never;   /** The id of an identifier, image cluster or template that has one owner: it is no hub. */
  exclusive: string | number; shared?: never; together?: never; unsure?: never; }
  |  { apart?: never; exclusive?: never;   /** The id of an identifier, image cluster or template that strangers share: it links nobody. */
  shared: string | number; together?: never; unsure?: never; }
  |  { apart?: never; exclusive?: never; shared?: never;   /** Both belong to one owner, or are under one control. */
  together: PairInput; unsure?: never; }
  |  { apart?: never; exclusive?: never; shared?: never; together?: never;   /** The id of one identifier of which it cannot be told whether it has one owner, or of two things of which it cannot be told whether they belong together. It changes nothing. */
  unsure: Array<string | number>; };

/** A chart to make, or a change of one. */
export type SaveChartInput = {
  /** The version that was loaded. CONFLICT where somebody saved a later one. */
  baseVersion?: number | null | undefined;
  /** What is drawn, as Chart.body gives it: at most 8000 entities and 2097152 bytes. Needed of a new one; it stays otherwise. */
  body?: unknown;
  /** The chart to change; a new one is made where it is left out. */
  id?: string | number | null | undefined;
  /** The initials of who signs: one to four letters, such as AB. */
  initials: string;
  /** Notes beside the chart; they stay where this is left out. */
  notes?: string | null | undefined;
  /** What it is called; needed of a new one. It stays otherwise. */
  title?: string | null | undefined;
};

/** A network as it was seen in a run. The answer is refused where it has other ads now. */
export type SeenNetworkInput = {
  /** The id of the network, such as network:1/3. */
  network: string | number;
  /** The number of the run in which the network was seen; the active run if not given. */
  run?: number | null | undefined;
};

/** A view of the workspace whose Cypher can be shown. */
export type ShownView =
  /** What Explore adds when an entity is expanded. */
  | 'NEIGHBOURS'
  /** Ads by country and platform on the overview. */
  | 'OVERVIEW_CELLS'
  /** Countries that share identifiers or networks, on the overview. */
  | 'OVERVIEW_CORRIDORS'
  /** Networks that grow, on the overview. */
  | 'OVERVIEW_GROWING'
  /** What associates the networks of operations, on the overview. */
  | 'OVERVIEW_OPERATIONS'
  /** Ads by place on the overview. */
  | 'OVERVIEW_PLACES'
  /** Ads by week on the overview. */
  | 'OVERVIEW_WEEKS'
  /** Paths that no hub lies on. */
  | 'PATHS'
  /** Paths that a hub lies on. */
  | 'PATHS_THROUGH_HUB'
  /** The ads and places of a track. */
  | 'TRACK';

/** A network, and the cut point at which it is to be split. */
export type SplitInput = {
  /** The id of the cut point, an identifier or ad, as `Network.cutPoints` gives it. */
  cutPoint: string | number;
  /** The id of the network, such as network:1/3. */
  network: string | number;
  /** The number of the run in which the network was seen; the active run if not given. */
  run?: number | null | undefined;
};

/** How much is behind a link, by its ads, their platforms and the surest reading. */
export type Strength =
  /** Proposed by a method, or seen in one ad. */
  | 'LIMITED'
  /** Seen in two ads. */
  | 'MODERATE'
  /** Seen in three or more ads, or on two or more platforms. */
  | 'STRONG'
  /** Through a hub, through what is known to be strangers’, or read with a confidence below 0.6, or held by no ad. */
  | 'WEAK';

/** Where in a capture something was read. */
export type TakenFrom =
  /** In a field of its own. */
  | 'SOURCE'
  /** In the text of the ad. */
  | 'TEXT'
  /** In the title of the ad. */
  | 'TITLE';

/** What is watched. */
export type WatchKind =
  /** A number, an account, a picture, a place, a platform or another entity of the graph. */
  | 'ENTITY'
  /** A list of contacts: those that appear, and those that stand in more ads. */
  | 'LIST'
  /** A network of the active run, followed through later runs. */
  | 'NETWORK'
  /** An operation of the active run, at the usual level. */
  | 'OPERATION'
  /** A saved query: rows that it did not give before. */
  | 'QUERY'
  /** Words that are searched for: hits that were not there before. */
  | 'SEARCH';

/** A saved query with its parameters. */
export type WatchQuery = {
  /** The name of the saved query. */
  name: string;
  /** Its parameters, by name. */
  parameters?: unknown;
};

/** What is watched: exactly one of these. */
export type WatchTarget =
  {   /** The id of an entity, such as phone:+77000000001. */
  entity: string | number; list?: never; network?: never; operation?: never; query?: never; search?: never; }
  |  { entity?: never;   /** Ids of contacts, at most 1000. */
  list: Array<string | number>; network?: never; operation?: never; query?: never; search?: never; }
  |  { entity?: never; list?: never;   /** The id of a network, such as network:1/3. */
  network: string | number; operation?: never; query?: never; search?: never; }
  |  { entity?: never; list?: never; network?: never;   /** The id of an operation, such as operation:1/3. */
  operation: string | number; query?: never; search?: never; }
  |  { entity?: never; list?: never; network?: never; operation?: never;   /** A saved query: rows that it did not give before are told. */
  query: WatchQuery; search?: never; }
  |  { entity?: never; list?: never; network?: never; operation?: never; query?: never;   /** Words to search for: new hits are told. */
  search: string; };

/** A judgement to take back, with the reason and the initials of who signs. */
export type WithdrawInput = {
  /** The initials of who signs: one to four letters, such as AB. */
  initials: string;
  /** The id of the judgement or answer to take back. */
  judgement: string | number;
  /** Why it is said, in words; the reason stays on record. */
  reason: string;
};

/** Observations that are wrong, with the reason and the initials of who signs it. */
export type WrongInput = {
  /** The initials of who signs: one to four letters, such as AB. */
  initials: string;
  /** Observations that were read wrongly, at most 500: the same words in the same field count for nothing in any capture of the ad. */
  observations: Array<ObservationInput>;
  /** Why it is said, in words; the reason stays on record. */
  reason: string;
};

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { me: { sessions: Array<{ id: string, begun: string, lastSeen: string, address: string, isThis: boolean }> } };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: number };

export type AccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountsQuery = { accounts: { accounts: Array<{ id: string, name: string, email: string, roles: Array<AccountRole>, state: AccountState, lastSeen: string | null }>, invitations: Array<{ name: string, email: string, roles: Array<AccountRole>, madeBy: string, expiresAt: string }> } };

export type InviteAccountMutationVariables = Exact<{
  name: string;
  email: string;
  roles: Array<AccountRole> | AccountRole;
}>;


export type InviteAccountMutation = { inviteAccount: string };

export type ChangeAccountMutationVariables = Exact<{
  id: string | number;
  roles?: Array<AccountRole> | AccountRole | null | undefined;
  closed?: boolean | null | undefined;
}>;


export type ChangeAccountMutation = { changeAccount: { id: string } };

export type RenewAccountMutationVariables = Exact<{
  id: string | number;
}>;


export type RenewAccountMutation = { renewAccount: string };

export type SignOutAccountMutationVariables = Exact<{
  id: string | number;
}>;


export type SignOutAccountMutation = { signOutAccount: { id: string } };

export type AdRowFieldsFragment = { __typename: 'Ad', city: string | null, country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, images: Array<{ id: string, kind: Kind }>, hub: { reason: string, ads: number, posters: number } | null };

export type ObservationFieldsFragment = { ad: string, capture: string, field: string, raw: string, start: number, end: number, method: string, version: string, steps: Array<string>, confidence: number, inferred: boolean, excerpt: { before: string, match: string, after: string }, picture: { image: string, x: number, y: number, width: number, height: number } | null, entity:
    | { id: string, kind: Kind, caption: string }
    | { id: string, kind: Kind, caption: string }
    | { id: string, kind: Kind, caption: string }
    | { id: string, kind: Kind, caption: string }
    | { id: string, kind: Kind, caption: string }
    | { id: string, kind: Kind, caption: string }
    | { id: string, kind: Kind, caption: string }
    | { id: string, kind: Kind, caption: string }
    | { id: string, kind: Kind, caption: string }
    | { id: string, kind: Kind, caption: string }
    | { id: string, kind: Kind, caption: string }
    | { id: string, kind: Kind, caption: string }
    | { id: string, kind: Kind, caption: string }
    | { id: string, kind: Kind, caption: string }
  , judgement: { id: string, author: string, account: string, at: string, reason: string } | null };

export type CaptureFieldsFragment = { id: string, sha256: string, capturedAt: string, url: string | null, tool: string | null, collector: string | null, line: number, href: string, pageHref: string | null, matches: boolean, problem: string | null, title: string | null, text: string | null, batch: { sha256: string, name: string, href: string } | null };

export type ReposterFieldsFragment = { id: string, cautions: Array<string>, sentence: Array<{ text: string, strong: boolean }> };

export type CopiedContentFieldsFragment = { why: CopiedContentReason, identifiers: Array<string>, sourceNetwork: string | null, sentence: Array<{ text: string, strong: boolean }>, ad:
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
   | null, source:
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
   | null };

export type WhyLinkedQueryVariables = Exact<{
  a: string | number;
  b: string | number;
  first?: number | null | undefined;
}>;


export type WhyLinkedQuery = { whyLinked: { linked: boolean, inferred: boolean, judgedWrong: boolean, strength: Strength, weakest: number | null, ads: number, adsJudgedWrong: number, platforms: number, posters: number, firstSeen: string | null, lastSeen: string | null, a:
      | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    , b:
      | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    , sentence: Array<{ text: string, strong: boolean }>, sources: { totalCount: number, nodes: Array<{ ad: { id: string, caption: string, platform: string | null }, capture: { id: string, sha256: string, capturedAt: string, url: string | null, tool: string | null, collector: string | null, line: number, href: string, pageHref: string | null, matches: boolean, problem: string | null, title: string | null, text: string | null, batch: { sha256: string, name: string, href: string } | null }, observations: Array<{ ad: string, capture: string, field: string, raw: string, start: number, end: number, method: string, version: string, steps: Array<string>, confidence: number, inferred: boolean, excerpt: { before: string, match: string, after: string }, picture: { image: string, x: number, y: number, width: number, height: number } | null, entity:
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
          , judgement: { id: string, author: string, account: string, at: string, reason: string } | null }> }> }, against: Array<{ code: CautionCode, text: string }>, copiedContent: Array<{ why: CopiedContentReason, identifiers: Array<string>, sourceNetwork: string | null, sentence: Array<{ text: string, strong: boolean }>, ad:
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
       | null, source:
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
       | null }>, network: { run: number, network: string | null, chain: Array<{ a: string, b: string, probability: number, sizes: { a: number, b: number }, ads: Array<
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
        >, sentence: Array<{ text: string, strong: boolean }> }>, sentence: Array<{ text: string, strong: boolean }> } | null, alike: { distance: number | null, most: number, picture:
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
      , images: Array<{ hash: string | null, quality: number | null, method: string, version: string, steps: Array<string>, confidence: number, image: { id: string, caption: string, ads: number, sha256: string | null } }> } | null } };

export type EntityDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type EntityDetailQuery = { entity:
    | { __typename: 'Ad', platform: string | null, url: string | null, language: string | null, country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, copiedContent: Array<{ why: CopiedContentReason, identifiers: Array<string>, sourceNetwork: string | null, sentence: Array<{ text: string, strong: boolean }>, ad:
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
         | null, source:
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
          | { id: string, caption: string }
         | null }>, captures: { totalCount: number, nodes: Array<{ id: string, sha256: string, capturedAt: string, url: string | null, tool: string | null, collector: string | null, line: number, href: string, pageHref: string | null, matches: boolean, problem: string | null, title: string | null, text: string | null, observations: Array<{ ad: string, capture: string, field: string, raw: string, start: number, end: number, method: string, version: string, steps: Array<string>, confidence: number, inferred: boolean, excerpt: { before: string, match: string, after: string }, picture: { image: string, x: number, y: number, width: number, height: number } | null, entity:
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
            , judgement: { id: string, author: string, account: string, at: string, reason: string } | null }>, batch: { sha256: string, name: string, href: string } | null }> }, properties: Array<{ name: string, title: string, value: string }>, reposter: { id: string, cautions: Array<string>, sentence: Array<{ text: string, strong: boolean }> } | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, properties: Array<{ name: string, title: string, value: string }>, reposter: { id: string, cautions: Array<string>, sentence: Array<{ text: string, strong: boolean }> } | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, properties: Array<{ name: string, title: string, value: string }>, reposter: { id: string, cautions: Array<string>, sentence: Array<{ text: string, strong: boolean }> } | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, properties: Array<{ name: string, title: string, value: string }>, reposter: { id: string, cautions: Array<string>, sentence: Array<{ text: string, strong: boolean }> } | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Image', sha256: string | null, width: number | null, height: number | null, received: boolean | null, bytes: number | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, shownIn: { totalCount: number, nodes: Array<{ ad: { id: string, caption: string, platform: string | null }, capture: { id: string, capturedAt: string } | null }> }, boxes: Array<{ x: number, y: number, width: number, height: number, observation: { ad: string, capture: string, field: string, raw: string, start: number, end: number, method: string, version: string, steps: Array<string>, confidence: number, inferred: boolean, excerpt: { before: string, match: string, after: string }, picture: { image: string, x: number, y: number, width: number, height: number } | null, entity:
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
          , judgement: { id: string, author: string, account: string, at: string, reason: string } | null } }>, properties: Array<{ name: string, title: string, value: string }>, reposter: { id: string, cautions: Array<string>, sentence: Array<{ text: string, strong: boolean }> } | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, properties: Array<{ name: string, title: string, value: string }>, reposter: { id: string, cautions: Array<string>, sentence: Array<{ text: string, strong: boolean }> } | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, properties: Array<{ name: string, title: string, value: string }>, reposter: { id: string, cautions: Array<string>, sentence: Array<{ text: string, strong: boolean }> } | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, properties: Array<{ name: string, title: string, value: string }>, reposter: { id: string, cautions: Array<string>, sentence: Array<{ text: string, strong: boolean }> } | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, properties: Array<{ name: string, title: string, value: string }>, reposter: { id: string, cautions: Array<string>, sentence: Array<{ text: string, strong: boolean }> } | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, properties: Array<{ name: string, title: string, value: string }>, reposter: { id: string, cautions: Array<string>, sentence: Array<{ text: string, strong: boolean }> } | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, properties: Array<{ name: string, title: string, value: string }>, reposter: { id: string, cautions: Array<string>, sentence: Array<{ text: string, strong: boolean }> } | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, properties: Array<{ name: string, title: string, value: string }>, reposter: { id: string, cautions: Array<string>, sentence: Array<{ text: string, strong: boolean }> } | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, properties: Array<{ name: string, title: string, value: string }>, reposter: { id: string, cautions: Array<string>, sentence: Array<{ text: string, strong: boolean }> } | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, properties: Array<{ name: string, title: string, value: string }>, reposter: { id: string, cautions: Array<string>, sentence: Array<{ text: string, strong: boolean }> } | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
   | null };

type EntityFields_Ad_Fragment = { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null };

type EntityFields_Country_Fragment = { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null };

type EntityFields_Email_Fragment = { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null };

type EntityFields_Handle_Fragment = { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null };

type EntityFields_Image_Fragment = { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null };

type EntityFields_ImageCluster_Fragment = { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null };

type EntityFields_Network_Fragment = { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null };

type EntityFields_PaymentHandle_Fragment = { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null };

type EntityFields_Phone_Fragment = { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null };

type EntityFields_Place_Fragment = { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null };

type EntityFields_Plate_Fragment = { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null };

type EntityFields_Platform_Fragment = { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null };

type EntityFields_Template_Fragment = { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null };

type EntityFields_Website_Fragment = { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null };

export type EntityFieldsFragment =
  | EntityFields_Ad_Fragment
  | EntityFields_Country_Fragment
  | EntityFields_Email_Fragment
  | EntityFields_Handle_Fragment
  | EntityFields_Image_Fragment
  | EntityFields_ImageCluster_Fragment
  | EntityFields_Network_Fragment
  | EntityFields_PaymentHandle_Fragment
  | EntityFields_Phone_Fragment
  | EntityFields_Place_Fragment
  | EntityFields_Plate_Fragment
  | EntityFields_Platform_Fragment
  | EntityFields_Template_Fragment
  | EntityFields_Website_Fragment
;

export type LinkFieldsFragment = { id: string, type: LinkType, source: string, target: string, inferred: boolean, throughHub: boolean, judgedWrong: boolean, ads: number, captures: number, confidence: number, firstSeen: string | null, lastSeen: string | null };

export type EntitiesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type EntitiesQuery = { entities: Array<
    | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
  > };

export type LinksQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  of?: Array<string | number> | string | number | null | undefined;
}>;


export type LinksQuery = { links: Array<{ id: string, type: LinkType, source: string, target: string, inferred: boolean, throughHub: boolean, judgedWrong: boolean, ads: number, captures: number, confidence: number, firstSeen: string | null, lastSeen: string | null }> };

export type ImagesBetweenQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ImagesBetweenQuery = { imagesBetween: Array<string> };

export type NeighbourCountsQueryVariables = Exact<{
  id: string | number;
}>;


export type NeighbourCountsQuery = { neighbourCounts: { total: number, counts: Array<{ kind: Kind, total: number, hubs: number }>, entity:
      | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
     } };

export type NeighboursQueryVariables = Exact<{
  id: string | number;
  kinds?: Array<Kind> | Kind | null | undefined;
  first?: number | null | undefined;
  drawn: Array<string | number> | string | number;
}>;


export type NeighboursQuery = { neighbours: { counts: Array<{ kind: Kind, total: number, hubs: number }>, origin:
      | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    , nodes: Array<{ entity:
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      , link: { id: string, type: LinkType, source: string, target: string, inferred: boolean, throughHub: boolean, judgedWrong: boolean, ads: number, captures: number, confidence: number, firstSeen: string | null, lastSeen: string | null } }>, links: Array<{ id: string, type: LinkType, source: string, target: string, inferred: boolean, throughHub: boolean, judgedWrong: boolean, ads: number, captures: number, confidence: number, firstSeen: string | null, lastSeen: string | null }> } };

export type CentralitiesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CentralitiesQuery = { structure: { centralities: { nodes: Array<{ between: number, entity:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> } } };

export type NetworksOfAdsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NetworksOfAdsQuery = { networksOfAds: Array<{ ad: string, network: string }> };

export type DrawingSourceQueryVariables = Exact<{ [key: string]: never; }>;


export type DrawingSourceQuery = { workspace: { lastImport: string | null, synthetic: boolean }, runs: { nodes: Array<{ n: number, active: boolean }> } };

export type WorkspaceQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceQuery = { workspace: { links: number, captures: number, synthetic: boolean, graphEmpty: boolean, version: string, firstCaptured: string | null, lastCaptured: string | null, lastImport: string | null, counts: Array<{ kind: Kind, total: number }>, platforms: Array<{ id: string, caption: string, total: number }>, countries: Array<{ id: string, caption: string, total: number }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { query: string, readAs: Array<string>, totalCount: number, isTotalExact: boolean, nodes: Array<{ how: string, excerpt: { before: string, match: string, after: string } | null, entity:
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
       }> } };

export type RevealImageMutationVariables = Exact<{
  id: string | number;
  reason: string;
  initials: string;
}>;


export type RevealImageMutation = { revealImage: { href: string, expiresAt: string } };

export type BlurredThumbsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type BlurredThumbsQuery = { blurredThumbs: Array<{ id: string, href: string }> };

export type JudgeMutationVariables = Exact<{
  input: JudgeInput;
}>;


export type JudgeMutation = { judge: { id: string } };

export type JudgeWrongMutationVariables = Exact<{
  input: WrongInput;
}>;


export type JudgeWrongMutation = { judgeWrong: Array<{ id: string }> };

export type ReadingsOfLinkQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type ReadingsOfLinkQuery = { whyLinked: { ads: number, adsJudgedWrong: number, readings: Array<{ captures: number, capture: { id: string, capturedAt: string, ad: { caption: string } | null } | null, observation: { ad: string, capture: string, field: string, raw: string, start: number, end: number, method: string, version: string, steps: Array<string>, confidence: number, inferred: boolean, excerpt: { before: string, match: string, after: string }, picture: { image: string, x: number, y: number, width: number, height: number } | null, entity:
          | { id: string, kind: Kind, caption: string }
          | { id: string, kind: Kind, caption: string }
          | { id: string, kind: Kind, caption: string }
          | { id: string, kind: Kind, caption: string }
          | { id: string, kind: Kind, caption: string }
          | { id: string, kind: Kind, caption: string }
          | { id: string, kind: Kind, caption: string }
          | { id: string, kind: Kind, caption: string }
          | { id: string, kind: Kind, caption: string }
          | { id: string, kind: Kind, caption: string }
          | { id: string, kind: Kind, caption: string }
          | { id: string, kind: Kind, caption: string }
          | { id: string, kind: Kind, caption: string }
          | { id: string, kind: Kind, caption: string }
        , judgement: { id: string, author: string, account: string, at: string, reason: string } | null } }> } };

export type ReviewMutationVariables = Exact<{
  input: ReviewInput;
}>;


export type ReviewMutation = { review: { id: string } };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawMutation = { withdraw: { id: string } };

export type PreviewJudgementQueryVariables = Exact<{
  judgement?: SaidInput | null | undefined;
  split?: SplitInput | null | undefined;
  wrong?: Array<ObservationInput> | ObservationInput | null | undefined;
}>;


export type PreviewJudgementQuery = { previewJudgement: { run: number, sentences: Array<string> } | null };

export type KeptApartQueryVariables = Exact<{
  pairs: Array<PairInput> | PairInput;
}>;


export type KeptApartQuery = { keptApart: Array<{ a: string, b: string, judgements: Array<{ id: string, author: string, account: string, at: string, reason: string }> }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { name: string, team: boolean, roles: Array<AccountRole>, rights: Array<AccountRight> } };

export type NetworkNamesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NetworkNamesQuery = { networkNames: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, of: string, name: string, author: string, at: string, isNow: boolean }> } };

export type NameNetworkMutationVariables = Exact<{
  id: string | number;
  name: string;
  initials: string;
}>;


export type NameNetworkMutation = { nameNetwork: { id: string } };

export type EntityNotesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type EntityNotesQuery = { entityNotes: { totalCount: number, nodes: Array<{ id: string, kind: EntityNoteKind, text: string, author: string, account: string, at: string, withdrawnBy: string | null, withdrawnAt: string | null }> } };

export type EntityNoteCountsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type EntityNoteCountsQuery = { entityNoteCounts: Array<{ entity: string, notes: number, tags: number }> };

export type TagsQueryVariables = Exact<{ [key: string]: never; }>;


export type TagsQuery = { tags: { nodes: Array<{ tag: string, entities: number }> } };

export type AddNoteMutationVariables = Exact<{
  entity: string | number;
  text: string;
  initials: string;
}>;


export type AddNoteMutation = { addNote: { id: string } };

export type WithdrawNoteMutationVariables = Exact<{
  id: string | number;
  initials: string;
}>;


export type WithdrawNoteMutation = { withdrawNote: { id: string } };

export type TagEntitiesMutationVariables = Exact<{
  entities: Array<string | number> | string | number;
  tag: string;
  initials: string;
}>;


export type TagEntitiesMutation = { tagEntities: Array<{ id: string }> };

export type QuestionsQueryVariables = Exact<{
  about?: string | number | null | undefined;
  first?: number | null | undefined;
}>;


export type QuestionsQuery = { questions: { totalCount: number, nodes: Array<{ id: string, kind: QuestionKind, sentence: string, about: Array<string>, changes: Array<string> }> } };

export type ShownOfQuestionQueryVariables = Exact<{
  id: string | number;
}>;


export type ShownOfQuestionQuery = { question: { shown: { speaksFor: Array<string>, against: Array<string>, sides: Array<{ id: string, ads: number, size: number, countries: Array<string>, platforms: Array<string>, firstSeen: string, lastSeen: string }> } } };

export type ForeseenOfAnswerQueryVariables = Exact<{
  id: string | number;
  answer: QuestionAnswer;
}>;


export type ForeseenOfAnswerQuery = { question: { foreseen: { sentences: Array<string> } | null } };

export type AnswerQuestionMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;


export type AnswerQuestionMutation = { answerQuestion: { id: string } };

export type RememberedQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type RememberedQuery = { rememberedBy: Array<{ of: string, countries: Array<string>, entity:
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
      | { id: string, caption: string }
     | null }> };

export type ResolveJobQueryVariables = Exact<{ [key: string]: never; }>;


export type ResolveJobQuery = { resolveJob: { state: ResolveJobState, step: ResolveStep | null, elapsedMs: number, error: string | null, changes: number } };

export type StartResolveMutationVariables = Exact<{
  update?: boolean | null | undefined;
}>;


export type StartResolveMutation = { resolve: { state: ResolveJobState } };

export type CancelResolveMutationVariables = Exact<{ [key: string]: never; }>;


export type CancelResolveMutation = { cancelResolve: { state: ResolveJobState } };

export type RunsQueryVariables = Exact<{ [key: string]: never; }>;


export type RunsQuery = { runs: { nodes: Array<{ n: number, engine: string, state: ResolutionRunState, active: boolean, kept: boolean, stale: boolean, judgedSince: boolean, offersUpdate: boolean, startedAt: string, finishedAt: string | null, error: string | null, judgements: number, counts: { ads: number, networks: number, members: number, hubs: number, largest: number, splits: number, operations: number }, update: { of: number, full: number, looked: number, anew: number } | null, inParts: { cut: number, parts: Array<{ ads: number }>, widest: Array<{ entity:
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
           | null }> } | null, contradictions: Array<{ refused: string }>, exceptions: Array<{ refused: string }> }> } };

export type CompareRunsQueryVariables = Exact<{
  before: number;
  after: number;
}>;


export type CompareRunsQuery = { compareRuns: { adsAdded: number, same: number, appeared: Array<string>, gone: Array<string>, resized: Array<{ after: string, adsBefore: number, adsAfter: number }>, judgementsAdded: Array<{ id: string, kind: JudgementKind, author: string, reason: string, split: { at: string } | null, observation: { ad: string, entity: string } | null, entities: Array<
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
      > }>, judgementsLifted: Array<{ id: string, kind: JudgementKind, author: string, reason: string, split: { at: string } | null, observation: { ad: string, entity: string } | null, entities: Array<
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
      > }>, hubsAdded: Array<{ caption: string }>, hubsLifted: Array<{ caption: string }>, merged: Array<{ before: Array<string>, adsAloneBefore: number, aloneBefore: Array<string>, after: Array<string>, adsAloneAfter: number, aloneAfter: Array<string>, moreCauses: number, because: Array<{ kind: RunChangeReason, exception: string | null, entity:
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
         | null, judgement: { author: string, reason: string } | null }> }>, split: Array<{ before: Array<string>, adsAloneBefore: number, aloneBefore: Array<string>, after: Array<string>, adsAloneAfter: number, aloneAfter: Array<string>, moreCauses: number, because: Array<{ kind: RunChangeReason, exception: string | null, entity:
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
         | null, judgement: { author: string, reason: string } | null }> }>, operations: { same: number, appeared: Array<string>, gone: Array<string>, resized: Array<{ before: string, after: string, adsBefore: number, adsAfter: number }>, merged: Array<{ before: Array<string>, after: Array<string>, adsAloneBefore: number, adsAloneAfter: number }>, split: Array<{ before: Array<string>, after: Array<string>, adsAloneBefore: number, adsAloneAfter: number }> } } };

export type BetweenFieldsFragment = { id: string, kind: JudgementKind, author: string, reason: string, split: { at: string } | null, observation: { ad: string, entity: string } | null, entities: Array<
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
    | { id: string, caption: string }
  > };

export type ChangeFieldsFragment = { before: Array<string>, adsAloneBefore: number, aloneBefore: Array<string>, after: Array<string>, adsAloneAfter: number, aloneAfter: Array<string>, moreCauses: number, because: Array<{ kind: RunChangeReason, exception: string | null, entity:
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
     | null, judgement: { author: string, reason: string } | null }> };

export type WatchFieldsFragment = { id: string, of: string | null, followed: string | null, words: string | null, parameters: unknown, listed: number, title: string, note: string, author: string, at: string, mutedAt: string | null, endedAt: string | null, what: WatchKind };

export type WatchesQueryVariables = Exact<{
  offset: number;
  first: number;
}>;


export type WatchesQuery = { watches: { totalCount: number, nodes: Array<{ unread: number, id: string, of: string | null, followed: string | null, words: string | null, parameters: unknown, listed: number, title: string, note: string, author: string, at: string, mutedAt: string | null, endedAt: string | null, what: WatchKind, entities: Array<
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      > }> } };

export type WatchesOfQueryVariables = Exact<{
  of: string | number;
}>;


export type WatchesOfQuery = { watches: { nodes: Array<{ id: string, of: string | null, followed: string | null, words: string | null, parameters: unknown, listed: number, title: string, note: string, author: string, at: string, mutedAt: string | null, endedAt: string | null, what: WatchKind }> } };

export type OneWatchQueryVariables = Exact<{
  id: string | number;
}>;


export type OneWatchQuery = { watch: { id: string, of: string | null, followed: string | null, words: string | null, parameters: unknown, listed: number, title: string, note: string, author: string, at: string, mutedAt: string | null, endedAt: string | null, what: WatchKind, entities: Array<
      | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    > } };

export type BeginWatchMutationVariables = Exact<{
  target: WatchTarget;
  title: string;
  note?: string | null | undefined;
  initials: string;
}>;


export type BeginWatchMutation = { watch: { id: string, of: string | null, followed: string | null, words: string | null, parameters: unknown, listed: number, title: string, note: string, author: string, at: string, mutedAt: string | null, endedAt: string | null, what: WatchKind } };

export type EndWatchMutationVariables = Exact<{
  id: string | number;
  initials: string;
}>;


export type EndWatchMutation = { endWatch: { id: string } };

export type MuteWatchMutationVariables = Exact<{
  id: string | number;
  muted: boolean;
}>;


export type MuteWatchMutation = { muteWatch: { id: string } };

export type CheckWatchesMutationVariables = Exact<{ [key: string]: never; }>;


export type CheckWatchesMutation = { checkWatches: boolean };

export type PastedContactsQueryVariables = Exact<{
  text: string;
  country?: string | null | undefined;
}>;


export type PastedContactsQuery = { pastedContacts: { ids: Array<string>, unread: Array<string>, held: Array<
      | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    > } };

export type InboxQueryVariables = Exact<{
  unread?: boolean | null | undefined;
  watch?: string | number | null | undefined;
  handedTo?: string | null | undefined;
  offset: number;
  first: number;
  shown: number;
}>;


export type InboxQuery = { inbox: { totalCount: number, nodes: Array<{ id: string, at: string, sentences: Array<string>, entityIds: Array<string>, readBy: string | null, readAt: string | null, handedTo: string | null, handedBy: string | null, entities: Array<
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      >, watch: { id: string, of: string | null, followed: string | null, words: string | null, parameters: unknown, listed: number, title: string, note: string, author: string, at: string, mutedAt: string | null, endedAt: string | null, what: WatchKind, entities: Array<
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        > } }> } };

export type InboxUnreadCountQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxUnreadCountQuery = { inbox: { totalCount: number } };

export type InboxUnreadSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type InboxUnreadSubscription = { inboxUnread: number };

export type MarkReadMutationVariables = Exact<{
  items: Array<string | number> | string | number;
  initials: string;
}>;


export type MarkReadMutation = { markRead: Array<{ id: string }> };

export type MarkUnreadMutationVariables = Exact<{
  items: Array<string | number> | string | number;
}>;


export type MarkUnreadMutation = { markUnread: Array<{ id: string }> };

export type HandOverMutationVariables = Exact<{
  items: Array<string | number> | string | number;
  to: string;
  initials: string;
}>;


export type HandOverMutation = { handOver: Array<{ id: string }> };

export type FirstLookQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstLookQuery = { networks: { nodes: Array<{ id: string, identifiers: { nodes: Array<{ hub: boolean, entity:
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
           | null }> } }> } | null };

export type FirstLookBesideQueryVariables = Exact<{
  id: string | number;
  kinds: Array<Kind> | Kind;
}>;


export type FirstLookBesideQuery = { entity:
    | { heldWith: { nodes: Array<{ entity:
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
           }> } }
    | { heldWith: { nodes: Array<{ entity:
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
           }> } }
    | { heldWith: { nodes: Array<{ entity:
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
           }> } }
    | { heldWith: { nodes: Array<{ entity:
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
           }> } }
    | { heldWith: { nodes: Array<{ entity:
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
           }> } }
    | { heldWith: { nodes: Array<{ entity:
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
           }> } }
    | { heldWith: { nodes: Array<{ entity:
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
           }> } }
    | { heldWith: { nodes: Array<{ entity:
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
           }> } }
    | { heldWith: { nodes: Array<{ entity:
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
           }> } }
    | { heldWith: { nodes: Array<{ entity:
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
           }> } }
    | { heldWith: { nodes: Array<{ entity:
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
           }> } }
    | { heldWith: { nodes: Array<{ entity:
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
           }> } }
    | { heldWith: { nodes: Array<{ entity:
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
           }> } }
    | { heldWith: { nodes: Array<{ entity:
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
            | { id: string, caption: string }
           }> } }
   | null };

export type NetworkNamedQueryVariables = Exact<{
  name: string;
}>;


export type NetworkNamedQuery = { networkNamed: { id: string, size: number, lastSeen: string } | null };

export type QueryTitlesQueryVariables = Exact<{ [key: string]: never; }>;


export type QueryTitlesQuery = { savedQueries: Array<{ name: string, title: string }> };

export type ToReviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ToReviewQuery = { networks: { toReview: number, splitsToReview: number } | null };

export type CaseFieldsFragment = { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null };

export type CasesQueryVariables = Exact<{
  status?: CaseStatus | null | undefined;
  first?: number | null | undefined;
}>;


export type CasesQuery = { cases: { totalCount: number, nodes: Array<{ id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, items: { totalCount: number }, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null }> } };

export type CaseStateQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseStateQuery = { case: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type CreateCaseMutationVariables = Exact<{
  details: CaseDetailsInput;
  initials: string;
}>;


export type CreateCaseMutation = { createCase: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type ChangeCaseMutationVariables = Exact<{
  id: string | number;
  baseVersion: number;
  details: CaseDetailsInput;
  initials: string;
}>;


export type ChangeCaseMutation = { changeCase: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type ArchiveCaseMutationVariables = Exact<{
  id: string | number;
  baseVersion: number;
  initials: string;
}>;


export type ArchiveCaseMutation = { archiveCase: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type OpenCaseMutationVariables = Exact<{
  id: string | number;
  initials: string;
}>;


export type OpenCaseMutation = { openCase: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type CaseExhibitsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CaseExhibitsQuery = { case: { exhibits: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: string, capture: string, ad: string, capturedAt: string | null, at: string, by: string }> } } };

export type ServeBundleMutationVariables = Exact<{
  case: string | number;
  bundle: string | number;
  on: string;
  to: string;
  initials: string;
}>;


export type ServeBundleMutation = { serveBundle: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type CaseChecksQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseChecksQuery = { case: { checks: Array<{ text: string, remedy: string, open: number, shown: Array<string>, found: string, answered: boolean, check: CheckId, answer: { reason: string, id: string, version: number, at: string, by: string, changedAt: string, changedBy: string } | null }> } };

export type AnswerCaseCheckMutationVariables = Exact<{
  case: string | number;
  check: CheckId;
  found: string;
  reason: string;
  id?: string | number | null | undefined;
  baseVersion?: number | null | undefined;
  initials: string;
}>;


export type AnswerCaseCheckMutation = { answerCaseCheck: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type WithdrawCaseAnswerMutationVariables = Exact<{
  case: string | number;
  id: string | number;
  baseVersion: number;
  initials: string;
}>;


export type WithdrawCaseAnswerMutation = { withdrawCaseAnswer: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

type CaseEntryFields_CaseDisclosure_Fragment = { id: string, version: number, at: string, by: string, changedAt: string, changedBy: string };

type CaseEntryFields_CaseName_Fragment = { id: string, version: number, at: string, by: string, changedAt: string, changedBy: string };

type CaseEntryFields_CaseNote_Fragment = { id: string, version: number, at: string, by: string, changedAt: string, changedBy: string };

type CaseEntryFields_CaseTask_Fragment = { id: string, version: number, at: string, by: string, changedAt: string, changedBy: string };

type CaseEntryFields_CheckAnswer_Fragment = { id: string, version: number, at: string, by: string, changedAt: string, changedBy: string };

export type CaseEntryFieldsFragment =
  | CaseEntryFields_CaseDisclosure_Fragment
  | CaseEntryFields_CaseName_Fragment
  | CaseEntryFields_CaseNote_Fragment
  | CaseEntryFields_CaseTask_Fragment
  | CaseEntryFields_CheckAnswer_Fragment
;

export type CaseContentsQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseContentsQuery = { case: { findings: Array<{ ends: Array<string>, at: string, by: string }>, queries: Array<{ name: string, parameters: unknown, at: string, by: string }>, notes: Array<{ text: string, about: string | null, id: string, version: number, at: string, by: string, changedAt: string, changedBy: string }>, tasks: Array<{ text: string, done: boolean, assignee: string | null, id: string, version: number, at: string, by: string, changedAt: string, changedBy: string }>, disclosure: Array<{ what: string, status: DisclosureStatus, reason: string, contrary: boolean, about: string | null, id: string, version: number, at: string, by: string, changedAt: string, changedBy: string }>, names: Array<{ text: string, role: NameRole, spellings: Array<string>, id: string, version: number, at: string, by: string, changedAt: string, changedBy: string }>, answers: Array<{ reason: string, id: string, version: number, at: string, by: string, changedAt: string, changedBy: string }>, bundles: Array<{ id: string, name: string, href: string | null, besides: Array<string>, sha256: string, form: BundleForm, recipient: string, pages: number, exhibits: number, at: string, by: string, servedOn: string | null, servedTo: string | null, servedBy: string | null }>, exhibits: { totalCount: number } } };

export type DisclosureTableQueryVariables = Exact<{
  id: string | number;
}>;


export type DisclosureTableQuery = { case: { disclosureCsv: string } };

export type SaveCaseNoteMutationVariables = Exact<{
  case: string | number;
  id?: string | number | null | undefined;
  baseVersion?: number | null | undefined;
  text: string;
  about?: string | number | null | undefined;
  initials: string;
}>;


export type SaveCaseNoteMutation = { saveCaseNote: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type SaveCaseTaskMutationVariables = Exact<{
  case: string | number;
  id?: string | number | null | undefined;
  baseVersion?: number | null | undefined;
  text: string;
  done?: boolean | null | undefined;
  assignee?: string | null | undefined;
  initials: string;
}>;


export type SaveCaseTaskMutation = { saveCaseTask: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type SaveCaseDisclosureMutationVariables = Exact<{
  case: string | number;
  id?: string | number | null | undefined;
  baseVersion?: number | null | undefined;
  what: string;
  status: DisclosureStatus;
  reason?: string | null | undefined;
  contrary?: boolean | null | undefined;
  about?: string | number | null | undefined;
  initials: string;
}>;


export type SaveCaseDisclosureMutation = { saveCaseDisclosure: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type WithdrawCaseNoteMutationVariables = Exact<{
  case: string | number;
  id: string | number;
  baseVersion: number;
  initials: string;
}>;


export type WithdrawCaseNoteMutation = { withdrawCaseNote: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type WithdrawCaseTaskMutationVariables = Exact<{
  case: string | number;
  id: string | number;
  baseVersion: number;
  initials: string;
}>;


export type WithdrawCaseTaskMutation = { withdrawCaseTask: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type WithdrawCaseDisclosureMutationVariables = Exact<{
  case: string | number;
  id: string | number;
  baseVersion: number;
  initials: string;
}>;


export type WithdrawCaseDisclosureMutation = { withdrawCaseDisclosure: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type CaseMembersQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseMembersQuery = { case: { openTo: Array<{ name: string, isAble: boolean, addedBy: string, at: string }> } };

export type ChangeCaseMembersMutationVariables = Exact<{
  id: string | number;
  add?: Array<string> | string | null | undefined;
  remove?: Array<string> | string | null | undefined;
  initials: string;
}>;


export type ChangeCaseMembersMutation = { changeCaseMembers: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } | null };

export type SaveCaseNameMutationVariables = Exact<{
  case: string | number;
  id?: string | number | null | undefined;
  baseVersion?: number | null | undefined;
  text: string;
  role: NameRole;
  spellings: Array<string> | string;
  initials: string;
}>;


export type SaveCaseNameMutation = { saveCaseName: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type MarkCaseNamesMutationVariables = Exact<{
  case: string | number;
  list: string;
  role: NameRole;
  initials: string;
}>;


export type MarkCaseNamesMutation = { markCaseNames: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type WithdrawCaseNameMutationVariables = Exact<{
  case: string | number;
  id: string | number;
  baseVersion: number;
  initials: string;
}>;


export type WithdrawCaseNameMutation = { withdrawCaseName: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type NoticesQueryVariables = Exact<{
  case: string | number;
}>;


export type NoticesQuery = { notices: { totalCount: number, nodes: Array<{ id: string, kind: LetterKind, ground: LetterGround | null, platform: string, letter: string, sha256: string, at: string, author: string | null, ads: number, notLooked: number, online: number, gone: number, back: number, again: number, steps: Array<{ what: NoticeStepKind, on: string, decision: NoticeDecision | null, words: string, author: string }> }> } };

export type NoticeAdsQueryVariables = Exact<{
  notice?: string | number | null | undefined;
  platform?: string | null | undefined;
  country?: string | null | undefined;
  part?: NoticeFigurePart | null | undefined;
}>;


export type NoticeAdsQuery = { noticeAds: { totalCount: number, nodes: Array<{ notice: string, ad: string, address: string, capture: string, state: NoticeAdState, again: Array<string>, last: { id: string, at: string } | null, gone: { id: string, at: string } | null, back: { id: string, at: string } | null }> } };

export type NoticeFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeFiguresQuery = { noticeFigures: Array<{ platform: string, country: string, notices: number, known24: number, medianHours: number | null, lowHours: number | null, highHours: number | null, counts: Array<{ part: NoticeFigurePart, count: number }> }> };

export type PublicNoticeFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicNoticeFiguresQuery = { publicNoticeFigures: Array<{ platform: string, country: string, ads: number, answered: number | null, looked: number | null, gone: number | null, again: number | null, past24: number | null, medianHours: number | null }> };

export type RecordNoticeStepMutationVariables = Exact<{
  notice: string | number;
  what: NoticeStepKind;
  on: string;
  decision?: NoticeDecision | null | undefined;
  words: string;
  initials: string;
}>;


export type RecordNoticeStepMutation = { recordNoticeStep: boolean };

export type WithdrawNoticeStepMutationVariables = Exact<{
  notice: string | number;
  what: NoticeStepKind;
  initials: string;
}>;


export type WithdrawNoticeStepMutation = { withdrawNoticeStep: boolean };

export type CaseHeldQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseHeldQuery = { case: { entities: Array<string>, findings: Array<{ ends: Array<string> }>, queries: Array<{ name: string }> } };

export type CaseItemsQueryVariables = Exact<{
  id: string | number;
  offset: number;
}>;


export type CaseItemsQuery = { case: { items: { totalCount: number, nodes: Array<{ id: string, caption: string, isGone: boolean, network: string | null, run: number | null, at: string, by: string, what: CaseItemKind }> } } };

export type CaseScopeQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseScopeQuery = { case: { scope: { adsNamed: number, adsBrought: number, adsLeft: number, captures: number } } };

export type CaseContactAdsQueryVariables = Exact<{
  entities: Array<string | number> | string | number;
  case?: string | number | null | undefined;
}>;


export type CaseContactAdsQuery = { caseContactAds: Array<{ id: string, ads: number, inCase: number }> };

export type AddToCaseMutationVariables = Exact<{
  id: string | number;
  scope: CaseScopeInput;
  from?: CameFromInput | null | undefined;
  adsOfContacts?: number | null | undefined;
  initials: string;
}>;


export type AddToCaseMutation = { addToCase: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type RemoveFromCaseMutationVariables = Exact<{
  id: string | number;
  scope: CaseScopeInput;
  initials: string;
}>;


export type RemoveFromCaseMutation = { removeFromCase: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type ExportCaseMutationVariables = Exact<{
  id: string | number;
  initials: string;
}>;


export type ExportCaseMutation = { exportCase: { name: string, text: string, sha256: string } };

export type ImportCaseMutationVariables = Exact<{
  text: string;
  sha256?: string | null | undefined;
  initials: string;
}>;


export type ImportCaseMutation = { importCase: { id: string, title: string, reference: string, authority: string, status: CaseStatus, producer: string, members: Array<string>, marking: CaseMarking, version: number, createdAt: string, createdBy: string, changedAt: string, changedBy: string, period: { from: string | null, to: string | null } | null, imported: { at: string, by: string, sha256: string } | null } };

export type CaseChangesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type CaseChangesQuery = { case: { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, by: string, account: string, what: CaseWhat, about: Array<string> }> } } };

export type ChartFieldsFragment = { id: string, title: string, notes: string, entities: number, version: number, createdBy: string, changedAt: string, changedBy: string };

export type SavedChartQueryVariables = Exact<{
  id: string | number;
}>;


export type SavedChartQuery = { chart: { body: unknown, id: string, title: string, notes: string, entities: number, version: number, createdBy: string, changedAt: string, changedBy: string } };

export type SavedChartStateQueryVariables = Exact<{
  id: string | number;
}>;


export type SavedChartStateQuery = { chart: { id: string, title: string, notes: string, entities: number, version: number, createdBy: string, changedAt: string, changedBy: string } };

export type SavedChartsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type SavedChartsQuery = { charts: { totalCount: number, nodes: Array<{ id: string, title: string, notes: string, entities: number, version: number, createdBy: string, changedAt: string, changedBy: string }> } };

export type SaveChartMutationVariables = Exact<{
  input: SaveChartInput;
}>;


export type SaveChartMutation = { saveChart: { id: string, title: string, notes: string, entities: number, version: number, createdBy: string, changedAt: string, changedBy: string } };

export type DuplicateChartMutationVariables = Exact<{
  id: string | number;
  initials: string;
}>;


export type DuplicateChartMutation = { duplicateChart: { id: string, title: string, notes: string, entities: number, version: number, createdBy: string, changedAt: string, changedBy: string } };

export type DeleteChartMutationVariables = Exact<{
  id: string | number;
  baseVersion: number;
  initials: string;
}>;


export type DeleteChartMutation = { deleteChart: { id: string, title: string, notes: string, entities: number, version: number, createdBy: string, changedAt: string, changedBy: string } };

export type RestoreChartMutationVariables = Exact<{
  id: string | number;
  initials: string;
}>;


export type RestoreChartMutation = { restoreChart: { id: string, title: string, notes: string, entities: number, version: number, createdBy: string, changedAt: string, changedBy: string } };

export type JudgementsQueryVariables = Exact<{
  about?: Array<string | number> | string | number | null | undefined;
  kinds?: Array<JudgementKind> | JudgementKind | null | undefined;
  author?: string | null | undefined;
  state?: JudgementState | null | undefined;
  offset?: number | null | undefined;
}>;


export type JudgementsQuery = { judgements: { totalCount: number, nodes: Array<{ alsoSplitBy: Array<string>, outcome: JudgementOutcome, outcomeLabel: string, id: string, kind: JudgementKind, about: Array<string>, author: string, account: string, at: string, reason: string, networks: Array<string>, entities: Array<
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      >, observation: { raw: string } | null, asked: { kind: QuestionKind, ads: number } | null, withdrawn: { at: string, author: string, reason: string } | null, against: Array<{ refused: string, chain: Array<string>, sentence: string, judgements: Array<{ alsoSplitBy: Array<string>, outcome: JudgementOutcome, id: string, kind: JudgementKind, about: Array<string>, author: string, account: string, at: string, reason: string, networks: Array<string>, sides: Array<{ total: number, ads: Array<string> }> | null, split: { network: string, at: string, entity:
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
             | null, sentence: Array<{ text: string, strong: boolean }>, sides: Array<{ total: number, ads: Array<string> }> } | null }> }>, sides: Array<{ total: number, ads: Array<string> }> | null, split: { network: string, at: string, entity:
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
         | null, sentence: Array<{ text: string, strong: boolean }>, sides: Array<{ total: number, ads: Array<string> }> } | null }> } };

export type JudgementListFieldsFragment = { alsoSplitBy: Array<string>, outcome: JudgementOutcome, outcomeLabel: string, id: string, kind: JudgementKind, about: Array<string>, author: string, account: string, at: string, reason: string, networks: Array<string>, entities: Array<
    | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
  >, observation: { raw: string } | null, asked: { kind: QuestionKind, ads: number } | null, withdrawn: { at: string, author: string, reason: string } | null, against: Array<{ refused: string, chain: Array<string>, sentence: string, judgements: Array<{ alsoSplitBy: Array<string>, outcome: JudgementOutcome, id: string, kind: JudgementKind, about: Array<string>, author: string, account: string, at: string, reason: string, networks: Array<string>, sides: Array<{ total: number, ads: Array<string> }> | null, split: { network: string, at: string, entity:
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
         | null, sentence: Array<{ text: string, strong: boolean }>, sides: Array<{ total: number, ads: Array<string> }> } | null }> }>, sides: Array<{ total: number, ads: Array<string> }> | null, split: { network: string, at: string, entity:
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
     | null, sentence: Array<{ text: string, strong: boolean }>, sides: Array<{ total: number, ads: Array<string> }> } | null };

export type JudgementFieldsFragment = { alsoSplitBy: Array<string>, outcome: JudgementOutcome, outcomeLabel: string, id: string, kind: JudgementKind, about: Array<string>, author: string, account: string, at: string, reason: string, networks: Array<string>, withdrawn: { at: string, author: string, reason: string } | null, against: Array<{ refused: string, chain: Array<string>, sentence: string, judgements: Array<{ alsoSplitBy: Array<string>, outcome: JudgementOutcome, id: string, kind: JudgementKind, about: Array<string>, author: string, account: string, at: string, reason: string, networks: Array<string>, sides: Array<{ total: number, ads: Array<string> }> | null, split: { network: string, at: string, entity:
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
         | null, sentence: Array<{ text: string, strong: boolean }>, sides: Array<{ total: number, ads: Array<string> }> } | null }> }>, sides: Array<{ total: number, ads: Array<string> }> | null, split: { network: string, at: string, entity:
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
     | null, sentence: Array<{ text: string, strong: boolean }>, sides: Array<{ total: number, ads: Array<string> }> } | null };

export type SaidFieldsFragment = { id: string, kind: JudgementKind, about: Array<string>, author: string, account: string, at: string, reason: string, networks: Array<string>, sides: Array<{ total: number, ads: Array<string> }> | null, split: { network: string, at: string, entity:
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
      | { caption: string }
     | null, sentence: Array<{ text: string, strong: boolean }>, sides: Array<{ total: number, ads: Array<string> }> } | null };

export type JudgementFollowedQueryVariables = Exact<{
  id: string | number;
}>;


export type JudgementFollowedQuery = { judgementFollowed: { run: number, before: number, sentences: Array<string>, judgements: number, ads: number } | null };

export type JudgementAuthorsQueryVariables = Exact<{ [key: string]: never; }>;


export type JudgementAuthorsQuery = { judgementAuthors: Array<string> };

export type NetworkEntityIdsQueryVariables = Exact<{
  id: string | number;
  identifiers: number;
  ads: number;
}>;


export type NetworkEntityIdsQuery = { network: { entityIds: Array<string> } };

export type NetworkDrawingQueryVariables = Exact<{
  id: string | number;
  identifiers: number;
  ads: number;
}>;


export type NetworkDrawingQuery = { network: { entityIds: Array<string>, tree: { identifiers: Array<{ id: string, entity:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }>, groups: Array<{ judged: boolean, ends: Array<{ id: string }> }> } } };

export type AnalysesQueryVariables = Exact<{ [key: string]: never; }>;


export type AnalysesQuery = { analyses: Array<{ name: string, version: number, title: string, description: string, tags: Array<string>, slow: string | null, result: ResultForm, hasReport: boolean, method: string, baseRate: string, mayBeWrong: Array<string>, sources: Array<{ text: string, publication: string, url: string | null }>, parameters: Array<{ name: string, title: string, type: ParameterType, required: boolean, default: string | null, example: string | null, help: string | null, choices: Array<string> | null, least: number | null, most: number | null, unlike: string | null, wanted: string }> }> };

export type AnalyseMutationVariables = Exact<{
  name: string | number;
  parameters: unknown;
  run: string | number;
}>;


export type AnalyseMutation = { analyse: { beside: Array<string>, answer: { rows: Array<unknown>, rowCount: number, truncated: boolean, leftOut: Array<string>, warnings: Array<string>, rowCap: number, timeoutMs: number, tookMs: number, columns: Array<{ name: string, title: string }> } } };

export type ReportExposureMutationVariables = Exact<{
  parameters: unknown;
}>;


export type ReportExposureMutation = { reportExposure: { href: string, name: string, pages: number, sha256: string } };

export type HeldWithQueryVariables = Exact<{
  id: string | number;
  kinds: Array<Kind> | Kind;
  offset?: number | null | undefined;
}>;


export type HeldWithQuery = { entity:
    | { heldWith: { totalCount: number, nodes: Array<{ ads: number, firstSeen: string, lastSeen: string, entity:
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
           }> } }
    | { heldWith: { totalCount: number, nodes: Array<{ ads: number, firstSeen: string, lastSeen: string, entity:
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
           }> } }
    | { heldWith: { totalCount: number, nodes: Array<{ ads: number, firstSeen: string, lastSeen: string, entity:
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
           }> } }
    | { heldWith: { totalCount: number, nodes: Array<{ ads: number, firstSeen: string, lastSeen: string, entity:
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
           }> } }
    | { heldWith: { totalCount: number, nodes: Array<{ ads: number, firstSeen: string, lastSeen: string, entity:
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
           }> } }
    | { heldWith: { totalCount: number, nodes: Array<{ ads: number, firstSeen: string, lastSeen: string, entity:
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
           }> } }
    | { heldWith: { totalCount: number, nodes: Array<{ ads: number, firstSeen: string, lastSeen: string, entity:
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
           }> } }
    | { heldWith: { totalCount: number, nodes: Array<{ ads: number, firstSeen: string, lastSeen: string, entity:
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
           }> } }
    | { heldWith: { totalCount: number, nodes: Array<{ ads: number, firstSeen: string, lastSeen: string, entity:
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
           }> } }
    | { heldWith: { totalCount: number, nodes: Array<{ ads: number, firstSeen: string, lastSeen: string, entity:
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
           }> } }
    | { heldWith: { totalCount: number, nodes: Array<{ ads: number, firstSeen: string, lastSeen: string, entity:
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
           }> } }
    | { heldWith: { totalCount: number, nodes: Array<{ ads: number, firstSeen: string, lastSeen: string, entity:
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
           }> } }
    | { heldWith: { totalCount: number, nodes: Array<{ ads: number, firstSeen: string, lastSeen: string, entity:
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
           }> } }
    | { heldWith: { totalCount: number, nodes: Array<{ ads: number, firstSeen: string, lastSeen: string, entity:
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
            | { id: string, kind: Kind, caption: string, ads: number, hub: { reason: string } | null }
           }> } }
   | null };

export type WrittenAsQueryVariables = Exact<{
  id: string | number;
  offset?: number | null | undefined;
}>;


export type WrittenAsQuery = { entity:
    | { writtenAs: { totalCount: number, nodes: Array<{ raw: string, ads: number, firstSeen: string, lastSeen: string }> } }
    | { writtenAs: { totalCount: number, nodes: Array<{ raw: string, ads: number, firstSeen: string, lastSeen: string }> } }
    | { writtenAs: { totalCount: number, nodes: Array<{ raw: string, ads: number, firstSeen: string, lastSeen: string }> } }
    | { writtenAs: { totalCount: number, nodes: Array<{ raw: string, ads: number, firstSeen: string, lastSeen: string }> } }
    | { writtenAs: { totalCount: number, nodes: Array<{ raw: string, ads: number, firstSeen: string, lastSeen: string }> } }
    | { writtenAs: { totalCount: number, nodes: Array<{ raw: string, ads: number, firstSeen: string, lastSeen: string }> } }
    | { writtenAs: { totalCount: number, nodes: Array<{ raw: string, ads: number, firstSeen: string, lastSeen: string }> } }
    | { writtenAs: { totalCount: number, nodes: Array<{ raw: string, ads: number, firstSeen: string, lastSeen: string }> } }
    | { writtenAs: { totalCount: number, nodes: Array<{ raw: string, ads: number, firstSeen: string, lastSeen: string }> } }
    | { writtenAs: { totalCount: number, nodes: Array<{ raw: string, ads: number, firstSeen: string, lastSeen: string }> } }
    | { writtenAs: { totalCount: number, nodes: Array<{ raw: string, ads: number, firstSeen: string, lastSeen: string }> } }
    | { writtenAs: { totalCount: number, nodes: Array<{ raw: string, ads: number, firstSeen: string, lastSeen: string }> } }
    | { writtenAs: { totalCount: number, nodes: Array<{ raw: string, ads: number, firstSeen: string, lastSeen: string }> } }
    | { writtenAs: { totalCount: number, nodes: Array<{ raw: string, ads: number, firstSeen: string, lastSeen: string }> } }
   | null };

export type AdsOfQueryVariables = Exact<{
  filter: AdFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type AdsOfQuery = { ads: { nodes: Array<{ __typename: 'Ad', city: string | null, country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, images: Array<{ id: string, kind: Kind }>, hub: { reason: string, ads: number, posters: number } | null }>, pageInfo: { endCursor: string | null } } };

export type AdsOfCountQueryVariables = Exact<{
  filter: AdFilter;
}>;


export type AdsOfCountQuery = { ads: { totalCount: number, isTotalExact: boolean } };

export type LookAlikesQueryVariables = Exact<{
  id: string | number;
  kinds: Array<Kind> | Kind;
}>;


export type LookAlikesQuery = { neighbours: { totalCount: number, nodes: Array<{ link: { confidence: number }, entity:
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
       }> } };

export type NearMatchesOverQueryVariables = Exact<{
  id: string | number;
}>;


export type NearMatchesOverQuery = { nearMatchesOver: Array<{ network: { id: string }, nearMatch: { other: string, why: NetworkNearMatchReason, entity:
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
       | null, sentence: Array<{ text: string, strong: boolean }> } }> };

export type CasesHoldingQueryVariables = Exact<{
  id: string | number;
}>;


export type CasesHoldingQuery = { cases: { totalCount: number, nodes: Array<{ id: string, title: string, status: CaseStatus }> } };

export type ExportFormatsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportFormatsQuery = { exportFormats: Array<{ id: ExportFormatId, title: string, about: string, carries: boolean }> };

export type ExportDataMutationVariables = Exact<{
  entities: Array<string | number> | string | number;
  format: ExportFormatId;
  records: boolean;
}>;


export type ExportDataMutation = { exportData: { name: string, mediaType: string, text: string, sha256: string, nodes: number, links: number, captures: number, adsLeftOut: number, notFound: Array<string>, adsLimitedTo: number | null } };

export type LargestNetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type LargestNetworksQuery = { networks: { nodes: Array<{ id: string, size: number }> } | null };

export type OverviewQueryVariables = Exact<{
  days?: DateRangeInput | null | undefined;
  countries?: Array<string> | string | null | undefined;
  platforms?: Array<string> | string | null | undefined;
  kinds?: Array<Kind> | Kind | null | undefined;
  growthTo?: string | null | undefined;
}>;


export type OverviewQuery = { overview: { current: boolean, morePlaces: number, total: { ads: number, networks: number, fresh: number, before: number }, growth: { before: string, from: string, to: string, usual: string }, weeks: Array<{ week: string, ads: number }>, countries: Array<{ ads: number, networks: number, fresh: number, before: number, country: { id: string, caption: string, country: string | null } }>, platforms: Array<{ ads: number, networks: number, fresh: number, before: number, removed: number, medianDaysUp: number | null, cameBack: number, platform: { id: string, caption: string, country: string | null } }>, cells: Array<{ ads: number, networks: number, severalPlatforms: number, country: { id: string }, platform: { id: string } }>, places: Array<{ ads: number, place: { lat: number | null, lon: number | null, id: string, caption: string, country: string | null } }>, corridors: Array<{ identifiers: number, firstInFrom: number, firstInTo: number, networks: number, from: { id: string, caption: string, country: string | null }, to: { id: string, caption: string, country: string | null } }>, growing: Array<{ ads: number, fresh: number, before: number, network: { id: string, caption: string, country: string | null } }> } };

export type NamedFragment = { id: string, caption: string, country: string | null };

export type OperationGraphQueryVariables = Exact<{
  level?: number | null | undefined;
  filter?: OperationFilter | null | undefined;
}>;


export type OperationGraphQuery = { operationGraph: { level: number, usualLevel: number, associationCount: number, operations: number, members: number, networksOutside: number, levels: Array<{ level: number, least: number, operations: number }>, nodes: Array<{ operation: string | null, member: { id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> } }>, associations: Array<{ probability: number, sentence: string, a: { id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> }, b: { id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> }, items: Array<{ identifier: { id: string, kind: Kind | null, caption: string } }>, concerns: Array<{ kind: AssociationConcernKind, sentence: string }> }> } | null };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxSteps?: number | null | undefined;
  limit?: number | null | undefined;
}>;


export type PathsQuery = { paths: { maxSteps: number, truncated: boolean, whole: boolean, tookMs: number, withoutHub: Array<{ strength: Strength, weakest: number, inferred: number, ads: number, doubted: boolean, against: Array<{ code: CautionCode, text: string }>, sentence: Array<{ text: string, strong: boolean }>, hubs: Array<
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
      >, entities: Array<
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      >, steps: Array<{ source:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        , target:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        , link: { id: string, type: LinkType, source: string, target: string, inferred: boolean, throughHub: boolean, judgedWrong: boolean, ads: number, captures: number, confidence: number, firstSeen: string | null, lastSeen: string | null }, observation: { ad: string, capture: string, field: string, raw: string, start: number, end: number, method: string, version: string, steps: Array<string>, confidence: number, inferred: boolean, excerpt: { before: string, match: string, after: string }, picture: { image: string, x: number, y: number, width: number, height: number } | null, entity:
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
          , judgement: { id: string, author: string, account: string, at: string, reason: string } | null }, capture: { id: string, capturedAt: string, href: string, matches: boolean } | null }> }>, doubted: Array<{ strength: Strength, weakest: number, inferred: number, ads: number, doubted: boolean, against: Array<{ code: CautionCode, text: string }>, sentence: Array<{ text: string, strong: boolean }>, hubs: Array<
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
      >, entities: Array<
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      >, steps: Array<{ source:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        , target:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        , link: { id: string, type: LinkType, source: string, target: string, inferred: boolean, throughHub: boolean, judgedWrong: boolean, ads: number, captures: number, confidence: number, firstSeen: string | null, lastSeen: string | null }, observation: { ad: string, capture: string, field: string, raw: string, start: number, end: number, method: string, version: string, steps: Array<string>, confidence: number, inferred: boolean, excerpt: { before: string, match: string, after: string }, picture: { image: string, x: number, y: number, width: number, height: number } | null, entity:
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
          , judgement: { id: string, author: string, account: string, at: string, reason: string } | null }, capture: { id: string, capturedAt: string, href: string, matches: boolean } | null }> }>, throughHub: Array<{ strength: Strength, weakest: number, inferred: number, ads: number, doubted: boolean, against: Array<{ code: CautionCode, text: string }>, sentence: Array<{ text: string, strong: boolean }>, hubs: Array<
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
        | { id: string, caption: string, hub: { ads: number, posters: number } | null }
      >, entities: Array<
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      >, steps: Array<{ source:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        , target:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        , link: { id: string, type: LinkType, source: string, target: string, inferred: boolean, throughHub: boolean, judgedWrong: boolean, ads: number, captures: number, confidence: number, firstSeen: string | null, lastSeen: string | null }, observation: { ad: string, capture: string, field: string, raw: string, start: number, end: number, method: string, version: string, steps: Array<string>, confidence: number, inferred: boolean, excerpt: { before: string, match: string, after: string }, picture: { image: string, x: number, y: number, width: number, height: number } | null, entity:
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
            | { id: string, kind: Kind, caption: string }
          , judgement: { id: string, author: string, account: string, at: string, reason: string } | null }, capture: { id: string, capturedAt: string, href: string, matches: boolean } | null }> }> } };

export type PathFieldsFragment = { strength: Strength, weakest: number, inferred: number, ads: number, doubted: boolean, against: Array<{ code: CautionCode, text: string }>, sentence: Array<{ text: string, strong: boolean }>, hubs: Array<
    | { id: string, caption: string, hub: { ads: number, posters: number } | null }
    | { id: string, caption: string, hub: { ads: number, posters: number } | null }
    | { id: string, caption: string, hub: { ads: number, posters: number } | null }
    | { id: string, caption: string, hub: { ads: number, posters: number } | null }
    | { id: string, caption: string, hub: { ads: number, posters: number } | null }
    | { id: string, caption: string, hub: { ads: number, posters: number } | null }
    | { id: string, caption: string, hub: { ads: number, posters: number } | null }
    | { id: string, caption: string, hub: { ads: number, posters: number } | null }
    | { id: string, caption: string, hub: { ads: number, posters: number } | null }
    | { id: string, caption: string, hub: { ads: number, posters: number } | null }
    | { id: string, caption: string, hub: { ads: number, posters: number } | null }
    | { id: string, caption: string, hub: { ads: number, posters: number } | null }
    | { id: string, caption: string, hub: { ads: number, posters: number } | null }
    | { id: string, caption: string, hub: { ads: number, posters: number } | null }
  >, entities: Array<
    | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
  >, steps: Array<{ source:
      | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    , target:
      | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
    , link: { id: string, type: LinkType, source: string, target: string, inferred: boolean, throughHub: boolean, judgedWrong: boolean, ads: number, captures: number, confidence: number, firstSeen: string | null, lastSeen: string | null }, observation: { ad: string, capture: string, field: string, raw: string, start: number, end: number, method: string, version: string, steps: Array<string>, confidence: number, inferred: boolean, excerpt: { before: string, match: string, after: string }, picture: { image: string, x: number, y: number, width: number, height: number } | null, entity:
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
      , judgement: { id: string, author: string, account: string, at: string, reason: string } | null }, capture: { id: string, capturedAt: string, href: string, matches: boolean } | null }> };

export type QueryPlanQueryVariables = Exact<{
  text: string;
}>;


export type QueryPlanQuery = { queryPlan: { warnings: Array<string>, steps: Array<{ operator: string, does: string | null, details: string, rows: number, depth: number }> } };

export type RemoveQueryMutationVariables = Exact<{
  name: string | number;
  version?: number | null | undefined;
  reason: string;
  initials: string;
}>;


export type RemoveQueryMutation = { removeQuery: string };

export type PlacesOfResultQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type PlacesOfResultQuery = { entities: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { lat: number | null, lon: number | null, country: string | null, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  > };

export type QueryHistoryQueryVariables = Exact<{
  first: number;
}>;


export type QueryHistoryQuery = { queryHistory: Array<{ line: number, at: string, by: string, name: string | null, version: number | null, currentVersion: number | null, title: string | null, text: string | null, outcome: QueryOutcome, rows: number | null, tookMs: number | null, parameters: Array<{ name: string, title: string, value: string }> }> };

export type CheckQueryFileQueryVariables = Exact<{
  file: string;
  text: string;
}>;


export type CheckQueryFileQuery = { checkQueryFile: { name: string, title: string | null, problems: Array<{ line: number | null, problem: string, remedy: string }>, there: { version: number, own: boolean, same: boolean } | null } };

export type ImportQueryMutationVariables = Exact<{
  file: string;
  text: string;
  initials: string;
  keepBoth?: boolean | null | undefined;
  replaces?: number | null | undefined;
}>;


export type ImportQueryMutation = { importQuery: { name: string, version: number } };

export type QueryChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type QueryChoicesQuery = { networks: { nodes: Array<{ id: string, caption: string, ads: number }> } | null, operations: { nodes: Array<{ id: string, ads: number }> } | null };

export type NamedInQueryVariables = Exact<{
  text: string;
}>;


export type NamedInQuery = { namedIn: Array<
    | { id: string, kind: Kind }
    | { id: string, kind: Kind }
    | { id: string, kind: Kind }
    | { id: string, kind: Kind }
    | { id: string, kind: Kind }
    | { id: string, kind: Kind }
    | { id: string, kind: Kind }
    | { id: string, kind: Kind }
    | { id: string, kind: Kind }
    | { id: string, kind: Kind }
    | { id: string, kind: Kind }
    | { id: string, kind: Kind }
    | { id: string, kind: Kind }
    | { id: string, kind: Kind }
  > };

export type RunQueryMutationVariables = Exact<{
  name: string | number;
  version: number;
  parameters: unknown;
  run: string | number;
}>;


export type RunQueryMutation = { runQuery: { rows: Array<unknown>, rowCount: number, truncated: boolean, leftOut: Array<string>, warnings: Array<string>, rowCap: number, timeoutMs: number, tookMs: number, columns: Array<{ name: string, title: string }> } };

export type RunDraftMutationVariables = Exact<{
  text: string;
  parameters: unknown;
  run: string | number;
}>;


export type RunDraftMutation = { runDraft: { rows: Array<unknown>, rowCount: number, truncated: boolean, leftOut: Array<string>, warnings: Array<string>, rowCap: number, timeoutMs: number, tookMs: number, columns: Array<{ name: string, title: string }> } };

export type QuestionRunQueryVariables = Exact<{
  run: string | number;
}>;


export type QuestionRunQuery = { questionRun: { state: QuestionState, ahead: number, running: number } | null };

export type AnswerFieldsFragment = { rows: Array<unknown>, rowCount: number, truncated: boolean, leftOut: Array<string>, warnings: Array<string>, rowCap: number, timeoutMs: number, tookMs: number, columns: Array<{ name: string, title: string }> };

export type SavedQueriesQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedQueriesQuery = { savedQueries: Array<{ name: string, title: string, description: string, howToRead: string, cypher: string, version: number, own: boolean, tags: Array<string>, slow: string | null, result: ResultForm, saved: { at: string, by: string } | null, parameters: Array<{ name: string, title: string, type: ParameterType, required: boolean, default: string | null, example: string | null, help: string | null, choices: Array<string> | null, least: number | null, most: number | null, unlike: string | null, wanted: string }> }>, brokenQueries: Array<{ name: string, own: boolean, problem: string, remedy: string }> };

export type SavedQueryFieldsFragment = { name: string, title: string, description: string, howToRead: string, cypher: string, version: number, own: boolean, tags: Array<string>, slow: string | null, result: ResultForm, saved: { at: string, by: string } | null, parameters: Array<{ name: string, title: string, type: ParameterType, required: boolean, default: string | null, example: string | null, help: string | null, choices: Array<string> | null, least: number | null, most: number | null, unlike: string | null, wanted: string }> };

export type CompleteQueryQueryVariables = Exact<{
  text: string;
  at: number;
}>;


export type CompleteQueryQuery = { completeQuery: { from: number, options: Array<{ label: string, kind: CompletionKind, insert: string, about: string }> } };

export type SaveQueryMutationVariables = Exact<{
  name: string | number;
  text: string;
  initials: string;
  from?: number | null | undefined;
}>;


export type SaveQueryMutation = { saveQuery: { name: string, version: number } };

export type ShownCypherQueryVariables = Exact<{
  view: ShownView;
}>;


export type ShownCypherQuery = { shownCypher: string };

export type CheckQueryQueryVariables = Exact<{
  text: string;
}>;


export type CheckQueryQuery = { checkQuery: { name: string, bound: number, query: { name: string, title: string, description: string, howToRead: string, cypher: string, version: number, own: boolean, tags: Array<string>, slow: string | null, result: ResultForm, saved: { at: string, by: string } | null, parameters: Array<{ name: string, title: string, type: ParameterType, required: boolean, default: string | null, example: string | null, help: string | null, choices: Array<string> | null, least: number | null, most: number | null, unlike: string | null, wanted: string }> } | null, problems: Array<{ line: number | null, column: number | null, problem: string, remedy: string }>, warnings: Array<{ line: number | null, column: number | null, problem: string, remedy: string }> } };

export type TrackQueryVariables = Exact<{
  id: string | number;
}>;


export type TrackQuery = { track: { id: string, caption: string, ads: number, leftOut: number, adsWithoutPlace: number, silencesTotal: number, farApartTotal: number, entity:
      | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, cautions: Array<{ code: CautionCode, text: string }>, hub: { reason: string, ads: number, posters: number } | null }
     | null, platforms: Array<{ platform: string, ads: number }>, places: Array<{ id: string, name: string, country: string, lat: number | null, lon: number | null, ads: number, first: string, last: string }>, sightings: Array<{ ad: string, caption: string, platform: string, country: string | null, place: string | null, first: string, last: string }>, silences: Array<{ from: string, to: string, days: number }>, farApart: Array<{ places: Array<string>, ads: Array<string>, from: string, to: string, km: number, hours: number }> } };

export type WriteLetterMutationVariables = Exact<{
  kind: LetterKind;
  language: LetterLanguage;
  platform: string;
  entities: Array<string | number> | string | number;
  office?: string | null | undefined;
  reference?: string | null | undefined;
  ground?: LetterGround | null | undefined;
  case: string | number;
  initials: string;
}>;


export type WriteLetterMutation = { writeLetter: { href: string, name: string, captures: number, adsLimitedTo: number | null } };

export type ImageViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImageViewsQuery = { imageViews: { totalCount: number, nodes: Array<{ n: number, at: string, initials: string, reason: string, image:
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
        | { id: string, caption: string }
       | null }> } };

export type CreateBundleMutationVariables = Exact<{
  case: string | number;
  recipient: string;
  initials: string;
  positions?: unknown;
  filing?: boolean | null | undefined;
  language?: DocumentLanguage | null | undefined;
  redacted?: boolean | null | undefined;
  times?: RedactedTimes | null | undefined;
  stopKey?: string | number | null | undefined;
}>;


export type CreateBundleMutation = { createBundle: { href: string, name: string, sha256: string, bytes: number, pages: number, exhibits: number, links: number, entities: number, besides: Array<string>, signedBy: string | null, timestamped: boolean, draft: boolean, valuesLookedFor: number | null } };

export type StopBundleMutationVariables = Exact<{
  stopKey: string | number;
}>;


export type StopBundleMutation = { stopBundle: boolean };

export type AuditLinesQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  who?: string | null | undefined;
  did?: string | null | undefined;
  text?: string | null | undefined;
  after?: string | null | undefined;
  first: number;
}>;


export type AuditLinesQuery = { auditLines: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ n: number, at: string, by: string, account: string | null, roles: Array<string>, session: string | null, address: string, did: string, of: Array<string>, more: number, outcome: AuditOutcome, code: string | null, ms: number, text: string | null }> } };

export type CopiedByQueryVariables = Exact<{
  id: string | number;
  offset?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type CopiedByQuery = { network: { copiedBy: { totalCount: number, nodes: Array<{ id: string, alone: number, cautions: Array<string>, sentence: Array<{ text: string, strong: boolean }>, entity:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
         | null, networks: { totalCount: number, nodes: Array<{ id: string, ads: number }> } }> } } };

export type CopiedContentQueryVariables = Exact<{
  id: string | number;
  offset?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type CopiedContentQuery = { network: { copiedContent: { totalCount: number, nodes: Array<{ why: CopiedContentReason, identifiers: Array<string>, sourceNetwork: string | null, sentence: Array<{ text: string, strong: boolean }>, ad:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
         | null, source:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
         | null }> } } };

export type OperationListQueryVariables = Exact<{
  level?: number | null | undefined;
  sort?: OperationSort | null | undefined;
  filter?: OperationFilter | null | undefined;
  offset?: number | null | undefined;
}>;


export type OperationListQuery = { operations: { run: number, totalCount: number, level: number, usualLevel: number, levels: Array<{ level: number, least: number, operations: number }>, nodes: Array<{ id: string, ads: number, networkCount: number, aloneCount: number, probability: number, lastSeen: string, countries: Array<string>, platforms: Array<string> }> } | null };

export type OperationViewQueryVariables = Exact<{
  id: string | number;
}>;


export type OperationViewQuery = { operation: { id: string, run: number, fromLevel: number, toLevel: number, ads: number, networkCount: number, aloneCount: number, probability: number, firstSeen: string, lastSeen: string, countries: Array<string>, platforms: Array<string>, sentence: string, parent: { id: string } | null, members: { nodes: Array<{ id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> }> }, why: Array<{ sentence: string, identifier: { id: string, kind: Kind | null, caption: string } }>, associations: { totalCount: number, nodes: Array<{ probability: number, sentence: string, a: { id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> }, b: { id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> }, items: Array<{ identifier: { id: string, kind: Kind | null, caption: string } }>, concerns: Array<{ kind: AssociationConcernKind, sentence: string }> }> }, leastProbable: { probability: number, sentence: string, a: { id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> }, b: { id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> }, items: Array<{ identifier: { id: string, kind: Kind | null, caption: string } }>, concerns: Array<{ kind: AssociationConcernKind, sentence: string }> } | null, cutPoints: Array<{ sentence: string, item: { id: string, kind: Kind | null, caption: string } }>, outside: Array<{ probability: number, sentence: string, a: { id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> }, b: { id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> }, items: Array<{ identifier: { id: string, kind: Kind | null, caption: string } }>, concerns: Array<{ kind: AssociationConcernKind, sentence: string }> }>, against: Array<{ kind: OperationDoubtKind, sentence: string, identifier: { id: string, kind: Kind | null, caption: string } | null }> } };

export type MemberFieldsFragment = { id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> };

export type ItemFieldsFragment = { id: string, kind: Kind | null, caption: string };

export type AssociationFieldsFragment = { probability: number, sentence: string, a: { id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> }, b: { id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> }, items: Array<{ identifier: { id: string, kind: Kind | null, caption: string } }>, concerns: Array<{ kind: AssociationConcernKind, sentence: string }> };

export type OperationWhereQueryVariables = Exact<{
  id: string | number;
}>;


export type OperationWhereQuery = { operation: { countries: Array<string>, adCounts: Array<{ countries: Array<string>, platform: string, week: string, ads: number }>, places: Array<{ id: string, name: string, country: string, lat: number | null, lon: number | null, ads: number }> } };

export type OperationAdsQueryVariables = Exact<{
  id: string | number;
  offset?: number | null | undefined;
  first?: number | null | undefined;
  filter?: OperationAdFilter | null | undefined;
}>;


export type OperationAdsQuery = { operation: { adList: { totalCount: number, nodes: Array<
        | { __typename: 'Ad', city: string | null, country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, images: Array<{ id: string, kind: Kind }>, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country' }
        | { __typename: 'Email' }
        | { __typename: 'Handle' }
        | { __typename: 'Image' }
        | { __typename: 'ImageCluster' }
        | { __typename: 'Network' }
        | { __typename: 'PaymentHandle' }
        | { __typename: 'Phone' }
        | { __typename: 'Place' }
        | { __typename: 'Plate' }
        | { __typename: 'Platform' }
        | { __typename: 'Template' }
        | { __typename: 'Website' }
      > } } };

export type OperationPartsQueryVariables = Exact<{
  level: number;
  parent: string | number;
}>;


export type OperationPartsQuery = { operations: { nodes: Array<{ id: string }> } | null };

export type OperationMembersQueryVariables = Exact<{
  id: string | number;
  offset?: number | null | undefined;
}>;


export type OperationMembersQuery = { operation: { members: { nodes: Array<{ id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> }> } } };

export type OperationAssociationsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  among?: Array<string | number> | string | number | null | undefined;
}>;


export type OperationAssociationsQuery = { operation: { associations: { totalCount: number, nodes: Array<{ probability: number, sentence: string, a: { id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> }, b: { id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> }, items: Array<{ identifier: { id: string, kind: Kind | null, caption: string } }>, concerns: Array<{ kind: AssociationConcernKind, sentence: string }> }> } } };

export type PartOfOperationQueryVariables = Exact<{
  id: string | number;
}>;


export type PartOfOperationQuery = { operations: { usualLevel: number } | null, network: { operation: { id: string } | null, associations: { nodes: Array<{ probability: number, sentence: string, a: { id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> }, b: { id: string, kind: Kind, caption: string, ads: number, countries: Array<string>, platforms: Array<string> }, items: Array<{ identifier: { id: string, kind: Kind | null, caption: string } }>, concerns: Array<{ kind: AssociationConcernKind, sentence: string }> }> } } };

export type OperationsOfQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type OperationsOfQuery = { entities: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, operation: { id: string } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  > };

export type NetworkListQueryVariables = Exact<{
  sort?: NetworkSort | null | undefined;
  filter?: NetworkFilter | null | undefined;
  offset?: number | null | undefined;
}>;


export type NetworkListQuery = { networks: { totalCount: number, toReview: number, inReview: number, run: { n: number, growthTo: string | null, counts: { ads: number, networks: number } }, nodes: Array<{ id: string, size: number, score: number, countries: Array<string>, platforms: Array<string>, lastSeen: string, recent: number, before: number, identifiers: { totalCount: number }, review: { state: ReviewState, differ: boolean, changedSince: boolean, at: string, answers: Array<{ author: string }> } | null }> } | null };

export type NetworkViewQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkViewQuery = { network: { id: string, run: number, size: number, score: number, firstSeen: string, lastSeen: string, countries: Array<string>, platforms: Array<string>, recent: number, before: number, review: { state: ReviewState, differ: boolean, changedSince: boolean, at: string, answers: Array<{ id: string, kind: JudgementKind, author: string, at: string, reason: string, split: { at: string } | null }> } | null, cutPoints: { totalCount: number, nodes: Array<{ id: string, second: number, parts: Array<{ ads: number, ad: string }>, entity:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
         | null, sentence: Array<{ text: string, strong: boolean }>, parting: { sentence: Array<{ text: string, strong: boolean }>, sides: Array<{ total: number, ads: Array<string> }> } }> }, leastProbable: Array<{ a: string, b: string, probability: number, sizes: { a: number, b: number }, evidence: Array<{ id: string }>, ads: Array<
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      >, sentence: Array<{ text: string, strong: boolean }> }>, holds: { nodes: Array<{ id: string, weight: MatchWeight, entity:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
         | null, sentence: Array<{ text: string, strong: boolean }> }> }, nearMatches: Array<{ other: string, why: NetworkNearMatchReason, entity:
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
       | null, evidence: Array<{ id: string, thing: string, entity:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
         | null }>, sentence: Array<{ text: string, strong: boolean }> }>, cuts: Array<{ a: string, b: string, sentence: Array<{ text: string, strong: boolean }> }>, reassigned: Array<{ id: string, entity:
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
       | null, sentence: Array<{ text: string, strong: boolean }> }>, lifted: Array<{ id: string, entity:
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
       | null, sentence: Array<{ text: string, strong: boolean }> }>, paged: Array<{ id: string, entity:
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
       | null, sentence: Array<{ text: string, strong: boolean }> }>, copiedFrom: { totalCount: number, nodes: Array<{ other: string, ads: number, entity:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
         | null, copiedContent: { nodes: Array<{ id: string, entity:
              | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
              | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
              | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
              | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
              | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
              | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
              | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
              | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
              | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
              | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
              | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
              | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
              | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
              | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
             | null }> }, contacts: { nodes: Array<{ id: string }> } }> }, reposters: Array<{ here: number | null, id: string, cautions: Array<string>, entity:
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
       | null, sentence: Array<{ text: string, strong: boolean }> }>, identifiers: { totalCount: number, hubs: number, nodes: Array<{ id: string, ads: number, hub: boolean, entity:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
         | null }> }, adCounts: Array<{ countries: Array<string>, platform: string, week: string, ads: number }>, places: Array<{ id: string, name: string, country: string, lat: number | null, lon: number | null, ads: number }>, tree: { identifiersTotal: number, adsLeft: number, identifiers: Array<{ id: string, ads: number, folded: number, cutPoint: boolean, page: { name: string | null, more: number } | null, entity:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
         | null }>, groups: Array<{ first: string, ads: number, judged: boolean, cutPoint: boolean, entity:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
         | null, ends: Array<{ id: string, inferred: boolean }> }> }, indicators: { allAds: number, cautions: Array<{ text: string, source: { authors: string, year: number, title: string, where: string, url: string | null } | null }>, rows: Array<{ id: string, side: IndicatorSide, title: string, counts: string, everywhere: number, ads: { totalCount: number, nodes: Array<
            | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          > }, speaksFor: Array<{ text: string, source: { authors: string, year: number, title: string, where: string, url: string | null } | null }>, speaksAgainst: Array<{ text: string, source: { authors: string, year: number, title: string, where: string, url: string | null } | null }> }> }, judgements: Array<{ alsoSplitBy: Array<string>, outcome: JudgementOutcome, outcomeLabel: string, id: string, kind: JudgementKind, about: Array<string>, author: string, account: string, at: string, reason: string, networks: Array<string>, withdrawn: { at: string, author: string, reason: string } | null, against: Array<{ refused: string, chain: Array<string>, sentence: string, judgements: Array<{ alsoSplitBy: Array<string>, outcome: JudgementOutcome, id: string, kind: JudgementKind, about: Array<string>, author: string, account: string, at: string, reason: string, networks: Array<string>, sides: Array<{ total: number, ads: Array<string> }> | null, split: { network: string, at: string, entity:
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
              | { caption: string }
             | null, sentence: Array<{ text: string, strong: boolean }>, sides: Array<{ total: number, ads: Array<string> }> } | null }> }>, sides: Array<{ total: number, ads: Array<string> }> | null, split: { network: string, at: string, entity:
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
         | null, sentence: Array<{ text: string, strong: boolean }>, sides: Array<{ total: number, ads: Array<string> }> } | null }> } };

export type ReasonFieldsFragment = { text: string, source: { authors: string, year: number, title: string, where: string, url: string | null } | null };

export type TreeFieldsFragment = { identifiersTotal: number, adsLeft: number, identifiers: Array<{ id: string, ads: number, folded: number, cutPoint: boolean, page: { name: string | null, more: number } | null, entity:
      | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
     | null }>, groups: Array<{ first: string, ads: number, judged: boolean, cutPoint: boolean, entity:
      | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
      | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
     | null, ends: Array<{ id: string, inferred: boolean }> }> };

export type NetworkWithoutQueryVariables = Exact<{
  id: string | number;
  cutPoint: string | number;
}>;


export type NetworkWithoutQuery = { network: { without: Array<{ ads: number, shared: Array<string>, tree: { identifiersTotal: number, adsLeft: number, identifiers: Array<{ id: string, ads: number, folded: number, cutPoint: boolean, page: { name: string | null, more: number } | null, entity:
            | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
           | null }>, groups: Array<{ first: string, ads: number, judged: boolean, cutPoint: boolean, entity:
            | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
            | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
           | null, ends: Array<{ id: string, inferred: boolean }> }> } }> } };

export type NetworkMembersQueryVariables = Exact<{
  id: string | number;
  offset?: number | null | undefined;
  first?: number | null | undefined;
  filter?: NetworkMemberFilter | null | undefined;
}>;


export type NetworkMembersQuery = { network: { members: { totalCount: number, nodes: Array<
        | { __typename: 'Ad', city: string | null, country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, images: Array<{ id: string, kind: Kind }>, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country' }
        | { __typename: 'Email' }
        | { __typename: 'Handle' }
        | { __typename: 'Image' }
        | { __typename: 'ImageCluster' }
        | { __typename: 'Network' }
        | { __typename: 'PaymentHandle' }
        | { __typename: 'Phone' }
        | { __typename: 'Place' }
        | { __typename: 'Plate' }
        | { __typename: 'Platform' }
        | { __typename: 'Template' }
        | { __typename: 'Website' }
      > } } };

export type FollowedSplitsQueryVariables = Exact<{ [key: string]: never; }>;


export type FollowedSplitsQuery = { followedSplits: { nodes: Array<{ id: string, parting: { network: string, at: string, entity:
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
          | { caption: string }
         | null, sentence: Array<{ text: string, strong: boolean }>, sides: Array<{ total: number, ads: Array<string> }> }, review: { state: ReviewState, differ: boolean, changedSince: boolean, at: string, answers: Array<{ author: string, kind: JudgementKind, split: { at: string } | null }> }, sides: Array<{ adsAlone: number, networks: Array<{ id: string, size: number }> }> }> } };

export type RestoreRunMutationVariables = Exact<{
  run?: number | null | undefined;
}>;


export type RestoreRunMutation = { restoreRun: { n: number } };

export type HubsQueryVariables = Exact<{
  offset?: number | null | undefined;
}>;


export type HubsQuery = { hubs: { totalCount: number, nodes: Array<{ id: string, ads: number, groups: number, sentence: string, entity:
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
       | null, judgement: { alsoSplitBy: Array<string>, outcome: JudgementOutcome, outcomeLabel: string, id: string, kind: JudgementKind, about: Array<string>, author: string, account: string, at: string, reason: string, networks: Array<string>, withdrawn: { at: string, author: string, reason: string } | null, against: Array<{ refused: string, chain: Array<string>, sentence: string, judgements: Array<{ alsoSplitBy: Array<string>, outcome: JudgementOutcome, id: string, kind: JudgementKind, about: Array<string>, author: string, account: string, at: string, reason: string, networks: Array<string>, sides: Array<{ total: number, ads: Array<string> }> | null, split: { network: string, at: string, entity:
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
               | null, sentence: Array<{ text: string, strong: boolean }>, sides: Array<{ total: number, ads: Array<string> }> } | null }> }>, sides: Array<{ total: number, ads: Array<string> }> | null, split: { network: string, at: string, entity:
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
           | null, sentence: Array<{ text: string, strong: boolean }>, sides: Array<{ total: number, ads: Array<string> }> } | null } | null }> } };

export type SharedIdentifiersQueryVariables = Exact<{
  offset?: number | null | undefined;
}>;


export type SharedIdentifiersQuery = { sharedIdentifiers: { totalCount: number, open: number, nodes: Array<{ id: string, ads: number, networks: number, sentence: string, most: Array<{ id: string, ads: number }>, entity:
        | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
        | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
       | null, judgement: { alsoSplitBy: Array<string>, outcome: JudgementOutcome, outcomeLabel: string, id: string, kind: JudgementKind, about: Array<string>, author: string, account: string, at: string, reason: string, networks: Array<string>, withdrawn: { at: string, author: string, reason: string } | null, against: Array<{ refused: string, chain: Array<string>, sentence: string, judgements: Array<{ alsoSplitBy: Array<string>, outcome: JudgementOutcome, id: string, kind: JudgementKind, about: Array<string>, author: string, account: string, at: string, reason: string, networks: Array<string>, sides: Array<{ total: number, ads: Array<string> }> | null, split: { network: string, at: string, entity:
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
                | { caption: string }
               | null, sentence: Array<{ text: string, strong: boolean }>, sides: Array<{ total: number, ads: Array<string> }> } | null }> }>, sides: Array<{ total: number, ads: Array<string> }> | null, split: { network: string, at: string, entity:
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
            | { caption: string }
           | null, sentence: Array<{ text: string, strong: boolean }>, sides: Array<{ total: number, ads: Array<string> }> } | null } | null }> } };

export type CapturePageQueryVariables = Exact<{
  id: string | number;
}>;


export type CapturePageQuery = { capture: { status: AdStatus | null, priceText: string | null, priceFrom: TakenFrom | null, language: string | null, languageFrom: TakenFrom | null, country: string | null, city: string | null, postedAt: string | null, payload: string | null, toolSettings: string | null, vantage: string | null, authority: string | null, collectorHash: string | null, collectorHashFits: boolean | null, id: string, sha256: string, capturedAt: string, url: string | null, tool: string | null, collector: string | null, line: number, href: string, pageHref: string | null, matches: boolean, problem: string | null, title: string | null, text: string | null, batch: { receivedAt: string, receivedBy: string | null, sha256: string, name: string, href: string, stated: { collector: string | null, tool: string | null, toolSettings: string | null, vantage: string | null, authority: string | null, by: string } | null } | null, ad: { id: string, caption: string, platform: string | null, country: string | null, city: string | null } | null, observations: Array<{ ad: string, capture: string, field: string, raw: string, start: number, end: number, method: string, version: string, steps: Array<string>, confidence: number, inferred: boolean, excerpt: { before: string, match: string, after: string }, picture: { image: string, x: number, y: number, width: number, height: number } | null, entity:
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
        | { id: string, kind: Kind, caption: string }
      , judgement: { id: string, author: string, account: string, at: string, reason: string } | null }>, images: Array<{ name: string, image: { id: string, kind: Kind, caption: string, received: boolean | null } | null }>, earlier: { id: string, capturedAt: string } | null, later: { id: string, capturedAt: string } | null } | null };

export type CapturesOfAdQueryVariables = Exact<{
  ad: string | number;
  first: number;
}>;


export type CapturesOfAdQuery = { entity:
    | { captures: { totalCount: number, nodes: Array<{ id: string, capturedAt: string, changes: Array<{ what: CaptureChanged, before: string | null, now: string | null, entity:
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
              | { id: string, kind: Kind, caption: string }
             | null }> | null }> } }
    | Record<PropertyKey, never>
   | null };

export type ImportJobFieldsFragment = { id: string, name: string, state: ImportState, canGoOn: boolean | null, bytesRead: number, bytesTotal: number, perSecond: number, elapsedMs: number, error: string | null, startedAt: string, problems: { totalCount: number }, counts: { read: number, new: number, updated: number, unchanged: number, rejected: number, leftOut: number }, reasons: Array<{ reason: string, total: number, example: { file: string, line: number | null, field: string, reason: string, remedy: string, severity: ImportSeverity } }>, sources: Array<{ source: string, counts: { read: number, new: number, updated: number, unchanged: number, rejected: number, leftOut: number } }>, preview: { format: string, more: boolean, sheets: Array<string>, same: number, table: { line: number, fields: Array<string>, columns: Array<{ name: string, field: string | null }> } | null, captures: Array<{ file: string, line: number, platform: string, url: string | null, capturedAt: string, status: AdStatus | null, title: string | null, words: string, images: number, contacts: Array<string>, problems: Array<string> }>, problems: Array<{ file: string, line: number | null, field: string, reason: string, remedy: string, severity: ImportSeverity }> } | null };

export type StartImportMutationVariables = Exact<{
  id: string | number;
}>;


export type StartImportMutation = { startImport: { id: string, state: ImportState } };

export type PreviewImportMutationVariables = Exact<{
  id: string | number;
  encoding?: string | null | undefined;
  platform?: string | null | undefined;
  country?: string | null | undefined;
  capturedAt?: string | null | undefined;
  collector?: string | null | undefined;
  tool?: string | null | undefined;
  toolSettings?: string | null | undefined;
  vantage?: string | null | undefined;
  authority?: string | null | undefined;
  sha256?: string | null | undefined;
  sheetName?: string | null | undefined;
  headRow?: number | null | undefined;
  columns?: Array<ImportColumnInput> | ImportColumnInput | null | undefined;
  dateForm?: string | null | undefined;
  zone?: string | null | undefined;
}>;


export type PreviewImportMutation = { previewImport: { id: string } };

export type ImportProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ImportProgressSubscription = { importProgress: { id: string, name: string, state: ImportState, canGoOn: boolean | null, bytesRead: number, bytesTotal: number, perSecond: number, elapsedMs: number, error: string | null, startedAt: string, problems: { totalCount: number }, counts: { read: number, new: number, updated: number, unchanged: number, rejected: number, leftOut: number }, reasons: Array<{ reason: string, total: number, example: { file: string, line: number | null, field: string, reason: string, remedy: string, severity: ImportSeverity } }>, sources: Array<{ source: string, counts: { read: number, new: number, updated: number, unchanged: number, rejected: number, leftOut: number } }>, preview: { format: string, more: boolean, sheets: Array<string>, same: number, table: { line: number, fields: Array<string>, columns: Array<{ name: string, field: string | null }> } | null, captures: Array<{ file: string, line: number, platform: string, url: string | null, capturedAt: string, status: AdStatus | null, title: string | null, words: string, images: number, contacts: Array<string>, problems: Array<string> }>, problems: Array<{ file: string, line: number | null, field: string, reason: string, remedy: string, severity: ImportSeverity }> } | null } };

export type ImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsQuery = { imports: Array<{ id: string, name: string, state: ImportState, canGoOn: boolean | null, bytesRead: number, bytesTotal: number, perSecond: number, elapsedMs: number, error: string | null, startedAt: string, problems: { totalCount: number }, counts: { read: number, new: number, updated: number, unchanged: number, rejected: number, leftOut: number }, reasons: Array<{ reason: string, total: number, example: { file: string, line: number | null, field: string, reason: string, remedy: string, severity: ImportSeverity } }>, sources: Array<{ source: string, counts: { read: number, new: number, updated: number, unchanged: number, rejected: number, leftOut: number } }>, preview: { format: string, more: boolean, sheets: Array<string>, same: number, table: { line: number, fields: Array<string>, columns: Array<{ name: string, field: string | null }> } | null, captures: Array<{ file: string, line: number, platform: string, url: string | null, capturedAt: string, status: AdStatus | null, title: string | null, words: string, images: number, contacts: Array<string>, problems: Array<string> }>, problems: Array<{ file: string, line: number | null, field: string, reason: string, remedy: string, severity: ImportSeverity }> } | null }> };

export type ImportProblemsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportProblemsQuery = { imports: Array<{ id: string, problems: { nodes: Array<{ file: string, line: number | null, field: string, reason: string, remedy: string, severity: ImportSeverity }> } }> };

export type CancelImportMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelImportMutation = { cancelImport: { id: string, state: ImportState } };

export type BatchesQueryVariables = Exact<{ [key: string]: never; }>;


export type BatchesQuery = { batches: { nodes: Array<{ id: string, sha256: string, name: string, bytes: number, receivedAt: string, receivedBy: string | null, captures: number, href: string }> } };

export type PictureJobQueryVariables = Exact<{ [key: string]: never; }>;


export type PictureJobQuery = { pictureJob: { state: PictureJobState, waits: boolean, mode: PictureMode, ads: number, adsTotal: number, pictures: number, unreadable: number, codes: number, links: number, withheld: number, perSecond: number, error: string | null, problems: Array<{ image: string, reason: string, remedy: string }> } };

export type PictureProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type PictureProgressQuery = { pictureProgress: { automatic: PictureAutomatic, pictures: number, ads: number, codesLeft: number, wordsLeft: number, engine: { name: string, version: string, languages: Array<{ code: string, name: string }>, missing: Array<{ code: string, name: string }> } } };

export type ReadPicturesMutationVariables = Exact<{
  mode: PictureMode;
}>;


export type ReadPicturesMutation = { readPictures: { state: PictureJobState } };

export type CancelPicturesMutationVariables = Exact<{ [key: string]: never; }>;


export type CancelPicturesMutation = { cancelPictures: { state: PictureJobState } };

export type NetworksHoldingQueryVariables = Exact<{
  id: string | number;
  first: number;
  offset: number;
}>;


export type NetworksHoldingQuery = { networksHolding: { totalCount: number, adsAlone: number, adsSince: number, nodes: Array<{ ads: number, network: { id: string, operation: { id: string } | null } }> } | null };

export type SpreadQueryVariables = Exact<{
  id: string | number;
}>;


export type SpreadQuery = { entity:
    | { spread: { ads: number, posters: number, templates: number, platforms: number, places: number, months: number, weakest: number | null, unsure: number } | null }
    | { spread: { ads: number, posters: number, templates: number, platforms: number, places: number, months: number, weakest: number | null, unsure: number } | null }
    | { spread: { ads: number, posters: number, templates: number, platforms: number, places: number, months: number, weakest: number | null, unsure: number } | null }
    | { spread: { ads: number, posters: number, templates: number, platforms: number, places: number, months: number, weakest: number | null, unsure: number } | null }
    | { spread: { ads: number, posters: number, templates: number, platforms: number, places: number, months: number, weakest: number | null, unsure: number } | null }
    | { spread: { ads: number, posters: number, templates: number, platforms: number, places: number, months: number, weakest: number | null, unsure: number } | null }
    | { spread: { ads: number, posters: number, templates: number, platforms: number, places: number, months: number, weakest: number | null, unsure: number } | null }
    | { spread: { ads: number, posters: number, templates: number, platforms: number, places: number, months: number, weakest: number | null, unsure: number } | null }
    | { spread: { ads: number, posters: number, templates: number, platforms: number, places: number, months: number, weakest: number | null, unsure: number } | null }
    | { spread: { ads: number, posters: number, templates: number, platforms: number, places: number, months: number, weakest: number | null, unsure: number } | null }
    | { spread: { ads: number, posters: number, templates: number, platforms: number, places: number, months: number, weakest: number | null, unsure: number } | null }
    | { spread: { ads: number, posters: number, templates: number, platforms: number, places: number, months: number, weakest: number | null, unsure: number } | null }
    | { spread: { ads: number, posters: number, templates: number, platforms: number, places: number, months: number, weakest: number | null, unsure: number } | null }
    | { spread: { ads: number, posters: number, templates: number, platforms: number, places: number, months: number, weakest: number | null, unsure: number } | null }
   | null };

export type PrevalenceQueryVariables = Exact<{
  id: string | number;
}>;


export type PrevalenceQuery = { entity:
    | { prevalence: { ofKind: number, asWide: number } | null }
    | { prevalence: { ofKind: number, asWide: number } | null }
    | { prevalence: { ofKind: number, asWide: number } | null }
    | { prevalence: { ofKind: number, asWide: number } | null }
    | { prevalence: { ofKind: number, asWide: number } | null }
    | { prevalence: { ofKind: number, asWide: number } | null }
    | { prevalence: { ofKind: number, asWide: number } | null }
    | { prevalence: { ofKind: number, asWide: number } | null }
    | { prevalence: { ofKind: number, asWide: number } | null }
    | { prevalence: { ofKind: number, asWide: number } | null }
    | { prevalence: { ofKind: number, asWide: number } | null }
    | { prevalence: { ofKind: number, asWide: number } | null }
    | { prevalence: { ofKind: number, asWide: number } | null }
    | { prevalence: { ofKind: number, asWide: number } | null }
   | null };

export type StructureQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  throughHubs: boolean;
}>;


export type StructureQuery = { structure: { parts: Array<number>, current: boolean, centralities: { totalCount: number, nodes: Array<{ selected: boolean, neighbours: number, between: number, core: number, community: number | null, part: number | null, pieces: number, apart: number, entity:
          | { __typename: 'Ad', country: string | null, priceText: string | null, words: string, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, adPlatform: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Country', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Email', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Handle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Image', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'ImageCluster', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Network', id: string, kind: Kind, caption: string, ads: number, firstSeen: string, lastSeen: string, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'PaymentHandle', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Phone', country: string | null, id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Place', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Plate', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Platform', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Template', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
          | { __typename: 'Website', id: string, kind: Kind, caption: string, ads: number, firstSeen: string | null, lastSeen: string | null, hub: { reason: string, ads: number, posters: number } | null }
         | null }> }, bridges: { totalCount: number, nodes: Array<{ source: string, target: string, apart: number }> } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityFieldsFragmentDoc = new TypedDocumentString(`
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}
    `, {"fragmentName":"EntityFields"}) as unknown as TypedDocumentString<EntityFieldsFragment, unknown>;
export const AdRowFieldsFragmentDoc = new TypedDocumentString(`
    fragment AdRowFields on Ad {
  ...EntityFields
  city
  images {
    id
    kind
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`, {"fragmentName":"AdRowFields"}) as unknown as TypedDocumentString<AdRowFieldsFragment, unknown>;
export const CaptureFieldsFragmentDoc = new TypedDocumentString(`
    fragment CaptureFields on Capture {
  id
  sha256
  capturedAt
  url
  tool
  collector
  line
  href
  pageHref
  matches
  problem
  title
  text
  batch {
    sha256
    name
    href
  }
}
    `, {"fragmentName":"CaptureFields"}) as unknown as TypedDocumentString<CaptureFieldsFragment, unknown>;
export const ReposterFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReposterFields on Reposter {
  id
  sentence {
    text
    strong
  }
  cautions
}
    `, {"fragmentName":"ReposterFields"}) as unknown as TypedDocumentString<ReposterFieldsFragment, unknown>;
export const CopiedContentFieldsFragmentDoc = new TypedDocumentString(`
    fragment CopiedContentFields on CopiedContent {
  why
  identifiers
  sentence {
    text
    strong
  }
  ad {
    id
    caption
  }
  source {
    id
    caption
  }
  sourceNetwork
}
    `, {"fragmentName":"CopiedContentFields"}) as unknown as TypedDocumentString<CopiedContentFieldsFragment, unknown>;
export const BetweenFieldsFragmentDoc = new TypedDocumentString(`
    fragment BetweenFields on Judgement {
  id
  kind
  author
  reason
  split {
    at
  }
  observation {
    ad
    entity
  }
  entities {
    id
    caption
  }
}
    `, {"fragmentName":"BetweenFields"}) as unknown as TypedDocumentString<BetweenFieldsFragment, unknown>;
export const ChangeFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChangeFields on RunChange {
  before
  adsAloneBefore
  aloneBefore
  after
  adsAloneAfter
  aloneAfter
  because {
    kind
    exception
    entity {
      caption
    }
    judgement {
      author
      reason
    }
  }
  moreCauses
}
    `, {"fragmentName":"ChangeFields"}) as unknown as TypedDocumentString<ChangeFieldsFragment, unknown>;
export const WatchFieldsFragmentDoc = new TypedDocumentString(`
    fragment WatchFields on Watch {
  id
  what: kind
  of
  followed
  words
  parameters
  listed
  title
  note
  author
  at
  mutedAt
  endedAt
}
    `, {"fragmentName":"WatchFields"}) as unknown as TypedDocumentString<WatchFieldsFragment, unknown>;
export const CaseFieldsFragmentDoc = new TypedDocumentString(`
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}
    `, {"fragmentName":"CaseFields"}) as unknown as TypedDocumentString<CaseFieldsFragment, unknown>;
export const CaseEntryFieldsFragmentDoc = new TypedDocumentString(`
    fragment CaseEntryFields on CaseEntry {
  id
  version
  at
  by
  changedAt
  changedBy
}
    `, {"fragmentName":"CaseEntryFields"}) as unknown as TypedDocumentString<CaseEntryFieldsFragment, unknown>;
export const ChartFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChartFields on Chart {
  id
  title
  notes
  entities
  version
  createdBy
  changedAt
  changedBy
}
    `, {"fragmentName":"ChartFields"}) as unknown as TypedDocumentString<ChartFieldsFragment, unknown>;
export const SaidFieldsFragmentDoc = new TypedDocumentString(`
    fragment SaidFields on Judgement {
  id
  kind
  about
  author
  account
  at
  reason
  networks
  sides {
    total
    ads
  }
  split {
    network
    at
    entity {
      caption
    }
    sentence {
      text
      strong
    }
    sides {
      total
      ads
    }
  }
}
    `, {"fragmentName":"SaidFields"}) as unknown as TypedDocumentString<SaidFieldsFragment, unknown>;
export const JudgementFieldsFragmentDoc = new TypedDocumentString(`
    fragment JudgementFields on Judgement {
  ...SaidFields
  alsoSplitBy
  outcome
  outcomeLabel
  withdrawn {
    at
    author
    reason
  }
  against {
    refused
    chain
    sentence
    judgements {
      ...SaidFields
      alsoSplitBy
      outcome
    }
  }
}
    fragment SaidFields on Judgement {
  id
  kind
  about
  author
  account
  at
  reason
  networks
  sides {
    total
    ads
  }
  split {
    network
    at
    entity {
      caption
    }
    sentence {
      text
      strong
    }
    sides {
      total
      ads
    }
  }
}`, {"fragmentName":"JudgementFields"}) as unknown as TypedDocumentString<JudgementFieldsFragment, unknown>;
export const JudgementListFieldsFragmentDoc = new TypedDocumentString(`
    fragment JudgementListFields on Judgement {
  ...JudgementFields
  entities {
    ...EntityFields
  }
  observation {
    raw
  }
  asked {
    kind
    ads
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}
fragment JudgementFields on Judgement {
  ...SaidFields
  alsoSplitBy
  outcome
  outcomeLabel
  withdrawn {
    at
    author
    reason
  }
  against {
    refused
    chain
    sentence
    judgements {
      ...SaidFields
      alsoSplitBy
      outcome
    }
  }
}
fragment SaidFields on Judgement {
  id
  kind
  about
  author
  account
  at
  reason
  networks
  sides {
    total
    ads
  }
  split {
    network
    at
    entity {
      caption
    }
    sentence {
      text
      strong
    }
    sides {
      total
      ads
    }
  }
}`, {"fragmentName":"JudgementListFields"}) as unknown as TypedDocumentString<JudgementListFieldsFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on OverviewThing {
  id
  caption
  country
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const LinkFieldsFragmentDoc = new TypedDocumentString(`
    fragment LinkFields on Link {
  id
  type
  source
  target
  inferred
  throughHub
  judgedWrong
  ads
  captures
  confidence
  firstSeen
  lastSeen
}
    `, {"fragmentName":"LinkFields"}) as unknown as TypedDocumentString<LinkFieldsFragment, unknown>;
export const ObservationFieldsFragmentDoc = new TypedDocumentString(`
    fragment ObservationFields on Observation {
  ad
  capture
  field
  raw
  start
  end
  method
  version
  steps
  confidence
  inferred
  excerpt {
    before
    match
    after
  }
  picture {
    image
    x
    y
    width
    height
  }
  entity {
    id
    kind
    caption
  }
  judgement {
    id
    author
    account
    at
    reason
  }
}
    `, {"fragmentName":"ObservationFields"}) as unknown as TypedDocumentString<ObservationFieldsFragment, unknown>;
export const PathFieldsFragmentDoc = new TypedDocumentString(`
    fragment PathFields on Path {
  strength
  weakest
  inferred
  ads
  doubted
  against {
    code
    text
  }
  sentence {
    text
    strong
  }
  hubs {
    id
    caption
    hub {
      ads
      posters: groups
    }
  }
  entities {
    ...EntityFields
  }
  steps {
    source {
      ...EntityFields
    }
    target {
      ...EntityFields
    }
    link {
      ...LinkFields
    }
    observation {
      ...ObservationFields
    }
    capture {
      id
      capturedAt
      href
      matches
    }
  }
}
    fragment ObservationFields on Observation {
  ad
  capture
  field
  raw
  start
  end
  method
  version
  steps
  confidence
  inferred
  excerpt {
    before
    match
    after
  }
  picture {
    image
    x
    y
    width
    height
  }
  entity {
    id
    kind
    caption
  }
  judgement {
    id
    author
    account
    at
    reason
  }
}
fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}
fragment LinkFields on Link {
  id
  type
  source
  target
  inferred
  throughHub
  judgedWrong
  ads
  captures
  confidence
  firstSeen
  lastSeen
}`, {"fragmentName":"PathFields"}) as unknown as TypedDocumentString<PathFieldsFragment, unknown>;
export const AnswerFieldsFragmentDoc = new TypedDocumentString(`
    fragment AnswerFields on QueryResult {
  columns {
    name
    title
  }
  rows
  rowCount
  truncated
  leftOut
  warnings
  rowCap
  timeoutMs
  tookMs
}
    `, {"fragmentName":"AnswerFields"}) as unknown as TypedDocumentString<AnswerFieldsFragment, unknown>;
export const SavedQueryFieldsFragmentDoc = new TypedDocumentString(`
    fragment SavedQueryFields on SavedQuery {
  name
  title
  description
  howToRead
  cypher
  version
  own
  tags
  slow
  result
  saved {
    at
    by
  }
  parameters {
    name
    title
    type
    required
    default
    example
    help
    choices
    least
    most
    unlike
    wanted
  }
}
    `, {"fragmentName":"SavedQueryFields"}) as unknown as TypedDocumentString<SavedQueryFieldsFragment, unknown>;
export const MemberFieldsFragmentDoc = new TypedDocumentString(`
    fragment MemberFields on OperationMember {
  id
  kind
  caption
  ads
  countries
  platforms
}
    `, {"fragmentName":"MemberFields"}) as unknown as TypedDocumentString<MemberFieldsFragment, unknown>;
export const ItemFieldsFragmentDoc = new TypedDocumentString(`
    fragment ItemFields on Item {
  id
  kind
  caption
}
    `, {"fragmentName":"ItemFields"}) as unknown as TypedDocumentString<ItemFieldsFragment, unknown>;
export const AssociationFieldsFragmentDoc = new TypedDocumentString(`
    fragment AssociationFields on Association {
  a {
    ...MemberFields
  }
  b {
    ...MemberFields
  }
  probability
  sentence
  items {
    identifier {
      ...ItemFields
    }
  }
  concerns {
    kind
    sentence
  }
}
    fragment MemberFields on OperationMember {
  id
  kind
  caption
  ads
  countries
  platforms
}
fragment ItemFields on Item {
  id
  kind
  caption
}`, {"fragmentName":"AssociationFields"}) as unknown as TypedDocumentString<AssociationFieldsFragment, unknown>;
export const ReasonFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReasonFields on IndicatorReason {
  text
  source {
    authors
    year
    title
    where
    url
  }
}
    `, {"fragmentName":"ReasonFields"}) as unknown as TypedDocumentString<ReasonFieldsFragment, unknown>;
export const TreeFieldsFragmentDoc = new TypedDocumentString(`
    fragment TreeFields on NetworkTree {
  identifiersTotal
  adsLeft
  identifiers {
    id
    ads
    folded
    cutPoint
    page {
      name
      more
    }
    entity {
      ...EntityFields
    }
  }
  groups {
    first
    ads
    judged
    cutPoint
    entity {
      ...EntityFields
    }
    ends {
      id
      inferred
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`, {"fragmentName":"TreeFields"}) as unknown as TypedDocumentString<TreeFieldsFragment, unknown>;
export const ImportJobFieldsFragmentDoc = new TypedDocumentString(`
    fragment ImportJobFields on ImportJob {
  id
  name
  state
  canGoOn
  bytesRead
  bytesTotal
  perSecond
  elapsedMs
  error
  startedAt
  problems(first: 0) {
    totalCount
  }
  counts {
    read
    new
    updated
    unchanged
    rejected
    leftOut
  }
  reasons {
    reason
    total
    example {
      file
      line
      field
      reason
      remedy
      severity
    }
  }
  sources {
    source
    counts {
      read
      new
      updated
      unchanged
      rejected
      leftOut
    }
  }
  preview {
    format
    more
    sheets
    same
    table {
      line
      fields
      columns {
        name
        field
      }
    }
    captures {
      file
      line
      platform
      url
      capturedAt
      status
      title
      words
      images
      contacts
      problems
    }
    problems {
      file
      line
      field
      reason
      remedy
      severity
    }
  }
}
    `, {"fragmentName":"ImportJobFields"}) as unknown as TypedDocumentString<ImportJobFieldsFragment, unknown>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  me {
    sessions {
      id
      begun
      lastSeen
      address
      isThis
    }
  }
}
    `) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere {
  signOutEverywhere
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts {
  accounts {
    accounts {
      id
      name
      email
      roles
      state
      lastSeen
    }
    invitations {
      name
      email
      roles
      madeBy
      expiresAt
    }
  }
}
    `) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const InviteAccountDocument = new TypedDocumentString(`
    mutation InviteAccount($name: String!, $email: String!, $roles: [AccountRole!]!) {
  inviteAccount(name: $name, email: $email, roles: $roles)
}
    `) as unknown as TypedDocumentString<InviteAccountMutation, InviteAccountMutationVariables>;
export const ChangeAccountDocument = new TypedDocumentString(`
    mutation ChangeAccount($id: ID!, $roles: [AccountRole!], $closed: Boolean) {
  changeAccount(id: $id, roles: $roles, closed: $closed) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeAccountMutation, ChangeAccountMutationVariables>;
export const RenewAccountDocument = new TypedDocumentString(`
    mutation RenewAccount($id: ID!) {
  renewAccount(id: $id)
}
    `) as unknown as TypedDocumentString<RenewAccountMutation, RenewAccountMutationVariables>;
export const SignOutAccountDocument = new TypedDocumentString(`
    mutation SignOutAccount($id: ID!) {
  signOutAccount(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<SignOutAccountMutation, SignOutAccountMutationVariables>;
export const WhyLinkedDocument = new TypedDocumentString(`
    query WhyLinked($a: ID!, $b: ID!, $first: Int) {
  whyLinked(a: $a, b: $b) {
    a {
      ...EntityFields
    }
    b {
      ...EntityFields
    }
    linked
    inferred
    judgedWrong
    strength
    weakest
    ads
    adsJudgedWrong
    platforms
    posters
    firstSeen
    lastSeen
    sentence {
      text
      strong
    }
    sources(first: $first) {
      totalCount
      nodes {
        ad {
          id
          caption
          platform
        }
        capture {
          ...CaptureFields
        }
        observations {
          ...ObservationFields
        }
      }
    }
    against {
      code
      text
    }
    copiedContent {
      ...CopiedContentFields
    }
    network {
      run
      network
      chain {
        a
        b
        sizes {
          a
          b
        }
        probability
        ads {
          id
          caption
        }
        sentence {
          text
          strong
        }
      }
      sentence {
        text
        strong
      }
    }
    alike {
      distance
      most
      picture {
        id
        caption
      }
      images {
        image {
          id
          caption
          ads
          sha256
        }
        hash
        quality
        method
        version
        steps
        confidence
      }
    }
  }
}
    fragment ObservationFields on Observation {
  ad
  capture
  field
  raw
  start
  end
  method
  version
  steps
  confidence
  inferred
  excerpt {
    before
    match
    after
  }
  picture {
    image
    x
    y
    width
    height
  }
  entity {
    id
    kind
    caption
  }
  judgement {
    id
    author
    account
    at
    reason
  }
}
fragment CaptureFields on Capture {
  id
  sha256
  capturedAt
  url
  tool
  collector
  line
  href
  pageHref
  matches
  problem
  title
  text
  batch {
    sha256
    name
    href
  }
}
fragment CopiedContentFields on CopiedContent {
  why
  identifiers
  sentence {
    text
    strong
  }
  ad {
    id
    caption
  }
  source {
    id
    caption
  }
  sourceNetwork
}
fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`) as unknown as TypedDocumentString<WhyLinkedQuery, WhyLinkedQueryVariables>;
export const EntityDetailDocument = new TypedDocumentString(`
    query EntityDetail($id: ID!) {
  entity(id: $id) {
    ...EntityFields
    properties {
      name
      title
      value
    }
    reposter {
      ...ReposterFields
    }
    cautions {
      code
      text
    }
    ... on Ad {
      copiedContent {
        ...CopiedContentFields
      }
      platform
      url
      language
      captures {
        totalCount
        nodes {
          ...CaptureFields
          observations {
            ...ObservationFields
          }
        }
      }
    }
    ... on Image {
      sha256
      width
      height
      received
      bytes
      shownIn(first: 8) {
        totalCount
        nodes {
          ad {
            id
            caption
            platform
          }
          capture {
            id
            capturedAt
          }
        }
      }
      boxes {
        x
        y
        width
        height
        observation {
          ...ObservationFields
        }
      }
    }
  }
}
    fragment ObservationFields on Observation {
  ad
  capture
  field
  raw
  start
  end
  method
  version
  steps
  confidence
  inferred
  excerpt {
    before
    match
    after
  }
  picture {
    image
    x
    y
    width
    height
  }
  entity {
    id
    kind
    caption
  }
  judgement {
    id
    author
    account
    at
    reason
  }
}
fragment CaptureFields on Capture {
  id
  sha256
  capturedAt
  url
  tool
  collector
  line
  href
  pageHref
  matches
  problem
  title
  text
  batch {
    sha256
    name
    href
  }
}
fragment ReposterFields on Reposter {
  id
  sentence {
    text
    strong
  }
  cautions
}
fragment CopiedContentFields on CopiedContent {
  why
  identifiers
  sentence {
    text
    strong
  }
  ad {
    id
    caption
  }
  source {
    id
    caption
  }
  sourceNetwork
}
fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`) as unknown as TypedDocumentString<EntityDetailQuery, EntityDetailQueryVariables>;
export const EntitiesDocument = new TypedDocumentString(`
    query Entities($ids: [ID!]!) {
  entities(ids: $ids) {
    ...EntityFields
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`) as unknown as TypedDocumentString<EntitiesQuery, EntitiesQueryVariables>;
export const LinksDocument = new TypedDocumentString(`
    query Links($ids: [ID!]!, $of: [ID!]) {
  links(ids: $ids, of: $of) {
    ...LinkFields
  }
}
    fragment LinkFields on Link {
  id
  type
  source
  target
  inferred
  throughHub
  judgedWrong
  ads
  captures
  confidence
  firstSeen
  lastSeen
}`) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const ImagesBetweenDocument = new TypedDocumentString(`
    query ImagesBetween($ids: [ID!]!) {
  imagesBetween(ids: $ids)
}
    `) as unknown as TypedDocumentString<ImagesBetweenQuery, ImagesBetweenQueryVariables>;
export const NeighbourCountsDocument = new TypedDocumentString(`
    query NeighbourCounts($id: ID!) {
  neighbourCounts(id: $id) {
    total
    counts {
      kind
      total
      hubs
    }
    entity {
      ...EntityFields
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`) as unknown as TypedDocumentString<NeighbourCountsQuery, NeighbourCountsQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $kinds: [Kind!], $first: Int, $drawn: [ID!]!) {
  neighbours(id: $id, kinds: $kinds, first: $first) {
    counts {
      kind
      total
      hubs
    }
    origin {
      ...EntityFields
    }
    nodes {
      entity {
        ...EntityFields
      }
      link {
        ...LinkFields
      }
    }
    links(ids: $drawn) {
      ...LinkFields
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}
fragment LinkFields on Link {
  id
  type
  source
  target
  inferred
  throughHub
  judgedWrong
  ads
  captures
  confidence
  firstSeen
  lastSeen
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const CentralitiesDocument = new TypedDocumentString(`
    query Centralities($ids: [ID!]!) {
  structure(ids: $ids, throughHubs: false) {
    centralities(first: 500) {
      nodes {
        between
        entity {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CentralitiesQuery, CentralitiesQueryVariables>;
export const NetworksOfAdsDocument = new TypedDocumentString(`
    query NetworksOfAds($ids: [ID!]!) {
  networksOfAds(ids: $ids) {
    ad
    network
  }
}
    `) as unknown as TypedDocumentString<NetworksOfAdsQuery, NetworksOfAdsQueryVariables>;
export const DrawingSourceDocument = new TypedDocumentString(`
    query DrawingSource {
  workspace {
    lastImport
    synthetic
  }
  runs(first: 500) {
    nodes {
      n
      active
    }
  }
}
    `) as unknown as TypedDocumentString<DrawingSourceQuery, DrawingSourceQueryVariables>;
export const WorkspaceDocument = new TypedDocumentString(`
    query Workspace {
  workspace {
    counts {
      kind
      total
    }
    links
    captures
    synthetic
    graphEmpty
    version
    firstCaptured
    lastCaptured
    lastImport
    platforms {
      id
      caption
      total
    }
    countries {
      id
      caption
      total
    }
  }
}
    `) as unknown as TypedDocumentString<WorkspaceQuery, WorkspaceQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [Kind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    query
    readAs
    totalCount
    isTotalExact
    nodes {
      how
      excerpt {
        before
        match
        after
      }
      entity {
        ...EntityFields
      }
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const RevealImageDocument = new TypedDocumentString(`
    mutation RevealImage($id: ID!, $reason: String!, $initials: String!) {
  revealImage(id: $id, reason: $reason, initials: $initials) {
    href
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<RevealImageMutation, RevealImageMutationVariables>;
export const BlurredThumbsDocument = new TypedDocumentString(`
    query BlurredThumbs($ids: [ID!]!) {
  blurredThumbs(ids: $ids) {
    id
    href
  }
}
    `) as unknown as TypedDocumentString<BlurredThumbsQuery, BlurredThumbsQueryVariables>;
export const JudgeDocument = new TypedDocumentString(`
    mutation Judge($input: JudgeInput!) {
  judge(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<JudgeMutation, JudgeMutationVariables>;
export const JudgeWrongDocument = new TypedDocumentString(`
    mutation JudgeWrong($input: WrongInput!) {
  judgeWrong(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<JudgeWrongMutation, JudgeWrongMutationVariables>;
export const ReadingsOfLinkDocument = new TypedDocumentString(`
    query ReadingsOfLink($a: ID!, $b: ID!) {
  whyLinked(a: $a, b: $b) {
    ads
    adsJudgedWrong
    readings {
      captures
      capture {
        id
        capturedAt
        ad {
          caption
        }
      }
      observation {
        ...ObservationFields
      }
    }
  }
}
    fragment ObservationFields on Observation {
  ad
  capture
  field
  raw
  start
  end
  method
  version
  steps
  confidence
  inferred
  excerpt {
    before
    match
    after
  }
  picture {
    image
    x
    y
    width
    height
  }
  entity {
    id
    kind
    caption
  }
  judgement {
    id
    author
    account
    at
    reason
  }
}`) as unknown as TypedDocumentString<ReadingsOfLinkQuery, ReadingsOfLinkQueryVariables>;
export const ReviewDocument = new TypedDocumentString(`
    mutation Review($input: ReviewInput!) {
  review(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReviewMutation, ReviewMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($input: WithdrawInput!) {
  withdraw(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const PreviewJudgementDocument = new TypedDocumentString(`
    query PreviewJudgement($judgement: SaidInput, $split: SplitInput, $wrong: [ObservationInput!]) {
  previewJudgement(judgement: $judgement, split: $split, wrong: $wrong) {
    run
    sentences
  }
}
    `) as unknown as TypedDocumentString<PreviewJudgementQuery, PreviewJudgementQueryVariables>;
export const KeptApartDocument = new TypedDocumentString(`
    query KeptApart($pairs: [PairInput!]!) {
  keptApart(pairs: $pairs) {
    a
    b
    judgements {
      id
      author
      account
      at
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<KeptApartQuery, KeptApartQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    name
    team
    roles
    rights
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const NetworkNamesDocument = new TypedDocumentString(`
    query NetworkNames($after: String) {
  networkNames(first: 500, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      of
      name
      author
      at
      isNow
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkNamesQuery, NetworkNamesQueryVariables>;
export const NameNetworkDocument = new TypedDocumentString(`
    mutation NameNetwork($id: ID!, $name: String!, $initials: String!) {
  nameNetwork(id: $id, name: $name, initials: $initials) {
    id
  }
}
    `) as unknown as TypedDocumentString<NameNetworkMutation, NameNetworkMutationVariables>;
export const EntityNotesDocument = new TypedDocumentString(`
    query EntityNotes($ids: [ID!]!) {
  entityNotes(ids: $ids, withdrawn: true, first: 500) {
    totalCount
    nodes {
      id
      kind
      text
      author
      account
      at
      withdrawnBy
      withdrawnAt
    }
  }
}
    `) as unknown as TypedDocumentString<EntityNotesQuery, EntityNotesQueryVariables>;
export const EntityNoteCountsDocument = new TypedDocumentString(`
    query EntityNoteCounts($ids: [ID!]!) {
  entityNoteCounts(ids: $ids) {
    entity
    notes
    tags
  }
}
    `) as unknown as TypedDocumentString<EntityNoteCountsQuery, EntityNoteCountsQueryVariables>;
export const TagsDocument = new TypedDocumentString(`
    query Tags {
  tags(first: 200) {
    nodes {
      tag
      entities
    }
  }
}
    `) as unknown as TypedDocumentString<TagsQuery, TagsQueryVariables>;
export const AddNoteDocument = new TypedDocumentString(`
    mutation AddNote($entity: ID!, $text: String!, $initials: String!) {
  addNote(entity: $entity, text: $text, initials: $initials) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddNoteMutation, AddNoteMutationVariables>;
export const WithdrawNoteDocument = new TypedDocumentString(`
    mutation WithdrawNote($id: ID!, $initials: String!) {
  withdrawNote(id: $id, initials: $initials) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawNoteMutation, WithdrawNoteMutationVariables>;
export const TagEntitiesDocument = new TypedDocumentString(`
    mutation TagEntities($entities: [ID!]!, $tag: String!, $initials: String!) {
  tagEntities(entities: $entities, tag: $tag, initials: $initials) {
    id
  }
}
    `) as unknown as TypedDocumentString<TagEntitiesMutation, TagEntitiesMutationVariables>;
export const QuestionsDocument = new TypedDocumentString(`
    query Questions($about: ID, $first: Int) {
  questions(about: $about, first: $first) {
    totalCount
    nodes {
      id
      kind
      sentence
      about
      changes
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
export const ShownOfQuestionDocument = new TypedDocumentString(`
    query ShownOfQuestion($id: ID!) {
  question(id: $id) {
    shown {
      speaksFor
      against
      sides {
        id
        ads
        size
        countries
        platforms
        firstSeen
        lastSeen
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShownOfQuestionQuery, ShownOfQuestionQueryVariables>;
export const ForeseenOfAnswerDocument = new TypedDocumentString(`
    query ForeseenOfAnswer($id: ID!, $answer: QuestionAnswer!) {
  question(id: $id) {
    foreseen(answer: $answer) {
      sentences
    }
  }
}
    `) as unknown as TypedDocumentString<ForeseenOfAnswerQuery, ForeseenOfAnswerQueryVariables>;
export const AnswerQuestionDocument = new TypedDocumentString(`
    mutation AnswerQuestion($input: AnswerQuestionInput!) {
  answerQuestion(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AnswerQuestionMutation, AnswerQuestionMutationVariables>;
export const RememberedDocument = new TypedDocumentString(`
    query Remembered($ids: [ID!]!) {
  rememberedBy(ids: $ids) {
    of
    countries
    entity {
      id
      caption
    }
  }
}
    `) as unknown as TypedDocumentString<RememberedQuery, RememberedQueryVariables>;
export const ResolveJobDocument = new TypedDocumentString(`
    query ResolveJob {
  resolveJob {
    state
    step
    elapsedMs
    error
    changes
  }
}
    `) as unknown as TypedDocumentString<ResolveJobQuery, ResolveJobQueryVariables>;
export const StartResolveDocument = new TypedDocumentString(`
    mutation StartResolve($update: Boolean) {
  resolve(update: $update) {
    state
  }
}
    `) as unknown as TypedDocumentString<StartResolveMutation, StartResolveMutationVariables>;
export const CancelResolveDocument = new TypedDocumentString(`
    mutation CancelResolve {
  cancelResolve {
    state
  }
}
    `) as unknown as TypedDocumentString<CancelResolveMutation, CancelResolveMutationVariables>;
export const RunsDocument = new TypedDocumentString(`
    query Runs {
  runs(first: 20) {
    nodes {
      n
      engine
      state
      active
      kept
      stale
      judgedSince
      offersUpdate
      startedAt
      finishedAt
      error
      judgements
      counts {
        ads
        networks
        members
        hubs
        largest
        splits
        operations
      }
      update {
        of
        full
        looked
        anew
      }
      inParts {
        parts {
          ads
        }
        cut
        widest {
          entity {
            id
            caption
          }
        }
      }
      contradictions {
        refused
      }
      exceptions {
        refused
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunsQuery, RunsQueryVariables>;
export const CompareRunsDocument = new TypedDocumentString(`
    query CompareRuns($before: Int!, $after: Int!) {
  compareRuns(before: $before, after: $after) {
    adsAdded
    same
    resized {
      after
      adsBefore
      adsAfter
    }
    appeared
    gone
    judgementsAdded {
      ...BetweenFields
    }
    judgementsLifted {
      ...BetweenFields
    }
    hubsAdded {
      caption
    }
    hubsLifted {
      caption
    }
    merged {
      ...ChangeFields
    }
    split {
      ...ChangeFields
    }
    operations {
      same
      appeared
      gone
      resized {
        before
        after
        adsBefore
        adsAfter
      }
      merged {
        before
        after
        adsAloneBefore
        adsAloneAfter
      }
      split {
        before
        after
        adsAloneBefore
        adsAloneAfter
      }
    }
  }
}
    fragment BetweenFields on Judgement {
  id
  kind
  author
  reason
  split {
    at
  }
  observation {
    ad
    entity
  }
  entities {
    id
    caption
  }
}
fragment ChangeFields on RunChange {
  before
  adsAloneBefore
  aloneBefore
  after
  adsAloneAfter
  aloneAfter
  because {
    kind
    exception
    entity {
      caption
    }
    judgement {
      author
      reason
    }
  }
  moreCauses
}`) as unknown as TypedDocumentString<CompareRunsQuery, CompareRunsQueryVariables>;
export const WatchesDocument = new TypedDocumentString(`
    query Watches($offset: Int!, $first: Int!) {
  watches(offset: $offset, first: $first) {
    totalCount
    nodes {
      ...WatchFields
      unread
      entities(first: 1) {
        ...EntityFields
      }
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}
fragment WatchFields on Watch {
  id
  what: kind
  of
  followed
  words
  parameters
  listed
  title
  note
  author
  at
  mutedAt
  endedAt
}`) as unknown as TypedDocumentString<WatchesQuery, WatchesQueryVariables>;
export const WatchesOfDocument = new TypedDocumentString(`
    query WatchesOf($of: ID!) {
  watches(of: $of, first: 1) {
    nodes {
      ...WatchFields
    }
  }
}
    fragment WatchFields on Watch {
  id
  what: kind
  of
  followed
  words
  parameters
  listed
  title
  note
  author
  at
  mutedAt
  endedAt
}`) as unknown as TypedDocumentString<WatchesOfQuery, WatchesOfQueryVariables>;
export const OneWatchDocument = new TypedDocumentString(`
    query OneWatch($id: ID!) {
  watch(id: $id) {
    ...WatchFields
    entities(first: 300) {
      ...EntityFields
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}
fragment WatchFields on Watch {
  id
  what: kind
  of
  followed
  words
  parameters
  listed
  title
  note
  author
  at
  mutedAt
  endedAt
}`) as unknown as TypedDocumentString<OneWatchQuery, OneWatchQueryVariables>;
export const BeginWatchDocument = new TypedDocumentString(`
    mutation BeginWatch($target: WatchTarget!, $title: String!, $note: String, $initials: String!) {
  watch(target: $target, title: $title, note: $note, initials: $initials) {
    ...WatchFields
  }
}
    fragment WatchFields on Watch {
  id
  what: kind
  of
  followed
  words
  parameters
  listed
  title
  note
  author
  at
  mutedAt
  endedAt
}`) as unknown as TypedDocumentString<BeginWatchMutation, BeginWatchMutationVariables>;
export const EndWatchDocument = new TypedDocumentString(`
    mutation EndWatch($id: ID!, $initials: String!) {
  endWatch(id: $id, initials: $initials) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndWatchMutation, EndWatchMutationVariables>;
export const MuteWatchDocument = new TypedDocumentString(`
    mutation MuteWatch($id: ID!, $muted: Boolean!) {
  muteWatch(id: $id, muted: $muted) {
    id
  }
}
    `) as unknown as TypedDocumentString<MuteWatchMutation, MuteWatchMutationVariables>;
export const CheckWatchesDocument = new TypedDocumentString(`
    mutation CheckWatches {
  checkWatches
}
    `) as unknown as TypedDocumentString<CheckWatchesMutation, CheckWatchesMutationVariables>;
export const PastedContactsDocument = new TypedDocumentString(`
    query PastedContacts($text: String!, $country: String) {
  pastedContacts(text: $text, country: $country) {
    ids
    unread
    held {
      ...EntityFields
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`) as unknown as TypedDocumentString<PastedContactsQuery, PastedContactsQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($unread: Boolean, $watch: ID, $handedTo: String, $offset: Int!, $first: Int!, $shown: Int!) {
  inbox(
    unread: $unread
    watch: $watch
    handedTo: $handedTo
    offset: $offset
    first: $first
  ) {
    totalCount
    nodes {
      id
      at
      sentences
      entityIds
      readBy
      readAt
      handedTo
      handedBy
      entities(first: $shown) {
        ...EntityFields
      }
      watch {
        ...WatchFields
        entities(first: 1) {
          ...EntityFields
        }
      }
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}
fragment WatchFields on Watch {
  id
  what: kind
  of
  followed
  words
  parameters
  listed
  title
  note
  author
  at
  mutedAt
  endedAt
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const InboxUnreadCountDocument = new TypedDocumentString(`
    query InboxUnreadCount {
  inbox(unread: true, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<InboxUnreadCountQuery, InboxUnreadCountQueryVariables>;
export const InboxUnreadDocument = new TypedDocumentString(`
    subscription InboxUnread {
  inboxUnread
}
    `) as unknown as TypedDocumentString<InboxUnreadSubscription, InboxUnreadSubscriptionVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($items: [ID!]!, $initials: String!) {
  markRead(items: $items, initials: $initials) {
    id
  }
}
    `) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const MarkUnreadDocument = new TypedDocumentString(`
    mutation MarkUnread($items: [ID!]!) {
  markUnread(items: $items) {
    id
  }
}
    `) as unknown as TypedDocumentString<MarkUnreadMutation, MarkUnreadMutationVariables>;
export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($items: [ID!]!, $to: String!, $initials: String!) {
  handOver(items: $items, to: $to, initials: $initials) {
    id
  }
}
    `) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const FirstLookDocument = new TypedDocumentString(`
    query FirstLook {
  networks(sort: SIZE, first: 1) {
    nodes {
      id
      identifiers(first: 50) {
        nodes {
          hub
          entity {
            id
            kind
            caption
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirstLookQuery, FirstLookQueryVariables>;
export const FirstLookBesideDocument = new TypedDocumentString(`
    query FirstLookBeside($id: ID!, $kinds: [Kind!]!) {
  entity(id: $id) {
    heldWith(kinds: $kinds, first: 1) {
      nodes {
        entity {
          id
          caption
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirstLookBesideQuery, FirstLookBesideQueryVariables>;
export const NetworkNamedDocument = new TypedDocumentString(`
    query NetworkNamed($name: String!) {
  networkNamed(name: $name) {
    id
    size
    lastSeen
  }
}
    `) as unknown as TypedDocumentString<NetworkNamedQuery, NetworkNamedQueryVariables>;
export const QueryTitlesDocument = new TypedDocumentString(`
    query QueryTitles {
  savedQueries {
    name
    title
  }
}
    `) as unknown as TypedDocumentString<QueryTitlesQuery, QueryTitlesQueryVariables>;
export const ToReviewDocument = new TypedDocumentString(`
    query ToReview {
  networks(first: 0) {
    toReview
    splitsToReview
  }
}
    `) as unknown as TypedDocumentString<ToReviewQuery, ToReviewQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($status: CaseStatus, $first: Int) {
  cases(status: $status, first: $first) {
    totalCount
    nodes {
      ...CaseFields
      items(first: 0) {
        totalCount
      }
    }
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CaseStateDocument = new TypedDocumentString(`
    query CaseState($id: ID!) {
  case(id: $id) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<CaseStateQuery, CaseStateQueryVariables>;
export const CreateCaseDocument = new TypedDocumentString(`
    mutation CreateCase($details: CaseDetailsInput!, $initials: String!) {
  createCase(details: $details, initials: $initials) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<CreateCaseMutation, CreateCaseMutationVariables>;
export const ChangeCaseDocument = new TypedDocumentString(`
    mutation ChangeCase($id: ID!, $baseVersion: Int!, $details: CaseDetailsInput!, $initials: String!) {
  changeCase(
    id: $id
    baseVersion: $baseVersion
    details: $details
    initials: $initials
  ) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<ChangeCaseMutation, ChangeCaseMutationVariables>;
export const ArchiveCaseDocument = new TypedDocumentString(`
    mutation ArchiveCase($id: ID!, $baseVersion: Int!, $initials: String!) {
  archiveCase(id: $id, baseVersion: $baseVersion, initials: $initials) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<ArchiveCaseMutation, ArchiveCaseMutationVariables>;
export const OpenCaseDocument = new TypedDocumentString(`
    mutation OpenCase($id: ID!, $initials: String!) {
  openCase(id: $id, initials: $initials) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<OpenCaseMutation, OpenCaseMutationVariables>;
export const CaseExhibitsDocument = new TypedDocumentString(`
    query CaseExhibits($id: ID!, $first: Int!, $after: String) {
  case(id: $id) {
    exhibits(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        number
        capture
        ad
        capturedAt
        at
        by
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseExhibitsQuery, CaseExhibitsQueryVariables>;
export const ServeBundleDocument = new TypedDocumentString(`
    mutation ServeBundle($case: ID!, $bundle: ID!, $on: Date!, $to: String!, $initials: String!) {
  serveBundle(case: $case, bundle: $bundle, on: $on, to: $to, initials: $initials) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<ServeBundleMutation, ServeBundleMutationVariables>;
export const CaseChecksDocument = new TypedDocumentString(`
    query CaseChecks($id: ID!) {
  case(id: $id) {
    checks {
      check: id
      text
      remedy
      open
      shown
      found
      answered
      answer {
        ...CaseEntryFields
        reason
      }
    }
  }
}
    fragment CaseEntryFields on CaseEntry {
  id
  version
  at
  by
  changedAt
  changedBy
}`) as unknown as TypedDocumentString<CaseChecksQuery, CaseChecksQueryVariables>;
export const AnswerCaseCheckDocument = new TypedDocumentString(`
    mutation AnswerCaseCheck($case: ID!, $check: CheckId!, $found: String!, $reason: String!, $id: ID, $baseVersion: Int, $initials: String!) {
  answerCaseCheck(
    case: $case
    check: $check
    found: $found
    reason: $reason
    id: $id
    baseVersion: $baseVersion
    initials: $initials
  ) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<AnswerCaseCheckMutation, AnswerCaseCheckMutationVariables>;
export const WithdrawCaseAnswerDocument = new TypedDocumentString(`
    mutation WithdrawCaseAnswer($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {
  withdrawCaseAnswer(
    case: $case
    id: $id
    baseVersion: $baseVersion
    initials: $initials
  ) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<WithdrawCaseAnswerMutation, WithdrawCaseAnswerMutationVariables>;
export const CaseContentsDocument = new TypedDocumentString(`
    query CaseContents($id: ID!) {
  case(id: $id) {
    findings {
      ends
      at
      by
    }
    queries {
      name
      parameters
      at
      by
    }
    notes {
      ...CaseEntryFields
      text
      about
    }
    tasks {
      ...CaseEntryFields
      text
      done
      assignee
    }
    disclosure {
      ...CaseEntryFields
      what
      status
      reason
      contrary
      about
    }
    names {
      ...CaseEntryFields
      text
      role
      spellings
    }
    answers {
      ...CaseEntryFields
      reason
    }
    bundles {
      id
      name
      href
      besides
      sha256
      form
      recipient
      pages
      exhibits
      at
      by
      servedOn
      servedTo
      servedBy
    }
    exhibits(first: 0) {
      totalCount
    }
  }
}
    fragment CaseEntryFields on CaseEntry {
  id
  version
  at
  by
  changedAt
  changedBy
}`) as unknown as TypedDocumentString<CaseContentsQuery, CaseContentsQueryVariables>;
export const DisclosureTableDocument = new TypedDocumentString(`
    query DisclosureTable($id: ID!) {
  case(id: $id) {
    disclosureCsv
  }
}
    `) as unknown as TypedDocumentString<DisclosureTableQuery, DisclosureTableQueryVariables>;
export const SaveCaseNoteDocument = new TypedDocumentString(`
    mutation SaveCaseNote($case: ID!, $id: ID, $baseVersion: Int, $text: String!, $about: ID, $initials: String!) {
  saveCaseNote(
    case: $case
    id: $id
    baseVersion: $baseVersion
    text: $text
    about: $about
    initials: $initials
  ) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<SaveCaseNoteMutation, SaveCaseNoteMutationVariables>;
export const SaveCaseTaskDocument = new TypedDocumentString(`
    mutation SaveCaseTask($case: ID!, $id: ID, $baseVersion: Int, $text: String!, $done: Boolean, $assignee: String, $initials: String!) {
  saveCaseTask(
    case: $case
    id: $id
    baseVersion: $baseVersion
    text: $text
    done: $done
    assignee: $assignee
    initials: $initials
  ) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<SaveCaseTaskMutation, SaveCaseTaskMutationVariables>;
export const SaveCaseDisclosureDocument = new TypedDocumentString(`
    mutation SaveCaseDisclosure($case: ID!, $id: ID, $baseVersion: Int, $what: String!, $status: DisclosureStatus!, $reason: String, $contrary: Boolean, $about: ID, $initials: String!) {
  saveCaseDisclosure(
    case: $case
    id: $id
    baseVersion: $baseVersion
    what: $what
    status: $status
    reason: $reason
    contrary: $contrary
    about: $about
    initials: $initials
  ) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<SaveCaseDisclosureMutation, SaveCaseDisclosureMutationVariables>;
export const WithdrawCaseNoteDocument = new TypedDocumentString(`
    mutation WithdrawCaseNote($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {
  withdrawCaseNote(
    case: $case
    id: $id
    baseVersion: $baseVersion
    initials: $initials
  ) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<WithdrawCaseNoteMutation, WithdrawCaseNoteMutationVariables>;
export const WithdrawCaseTaskDocument = new TypedDocumentString(`
    mutation WithdrawCaseTask($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {
  withdrawCaseTask(
    case: $case
    id: $id
    baseVersion: $baseVersion
    initials: $initials
  ) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<WithdrawCaseTaskMutation, WithdrawCaseTaskMutationVariables>;
export const WithdrawCaseDisclosureDocument = new TypedDocumentString(`
    mutation WithdrawCaseDisclosure($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {
  withdrawCaseDisclosure(
    case: $case
    id: $id
    baseVersion: $baseVersion
    initials: $initials
  ) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<WithdrawCaseDisclosureMutation, WithdrawCaseDisclosureMutationVariables>;
export const CaseMembersDocument = new TypedDocumentString(`
    query CaseMembers($id: ID!) {
  case(id: $id) {
    openTo {
      name
      isAble
      addedBy
      at
    }
  }
}
    `) as unknown as TypedDocumentString<CaseMembersQuery, CaseMembersQueryVariables>;
export const ChangeCaseMembersDocument = new TypedDocumentString(`
    mutation ChangeCaseMembers($id: ID!, $add: [String!], $remove: [String!], $initials: String!) {
  changeCaseMembers(id: $id, add: $add, remove: $remove, initials: $initials) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<ChangeCaseMembersMutation, ChangeCaseMembersMutationVariables>;
export const SaveCaseNameDocument = new TypedDocumentString(`
    mutation SaveCaseName($case: ID!, $id: ID, $baseVersion: Int, $text: String!, $role: NameRole!, $spellings: [String!]!, $initials: String!) {
  saveCaseName(
    case: $case
    id: $id
    baseVersion: $baseVersion
    text: $text
    role: $role
    spellings: $spellings
    initials: $initials
  ) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<SaveCaseNameMutation, SaveCaseNameMutationVariables>;
export const MarkCaseNamesDocument = new TypedDocumentString(`
    mutation MarkCaseNames($case: ID!, $list: String!, $role: NameRole!, $initials: String!) {
  markCaseNames(case: $case, list: $list, role: $role, initials: $initials) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<MarkCaseNamesMutation, MarkCaseNamesMutationVariables>;
export const WithdrawCaseNameDocument = new TypedDocumentString(`
    mutation WithdrawCaseName($case: ID!, $id: ID!, $baseVersion: Int!, $initials: String!) {
  withdrawCaseName(
    case: $case
    id: $id
    baseVersion: $baseVersion
    initials: $initials
  ) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<WithdrawCaseNameMutation, WithdrawCaseNameMutationVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($case: ID!) {
  notices(case: $case, first: 50) {
    totalCount
    nodes {
      id
      kind
      ground
      platform
      letter
      sha256
      at
      author
      ads
      notLooked
      online
      gone
      back
      again
      steps {
        what
        on
        decision
        words
        author
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const NoticeAdsDocument = new TypedDocumentString(`
    query NoticeAds($notice: ID, $platform: String, $country: String, $part: NoticeFigurePart) {
  noticeAds(
    notice: $notice
    platform: $platform
    country: $country
    part: $part
    first: 200
  ) {
    totalCount
    nodes {
      notice
      ad
      address
      capture
      state
      last {
        id
        at
      }
      gone {
        id
        at
      }
      back {
        id
        at
      }
      again
    }
  }
}
    `) as unknown as TypedDocumentString<NoticeAdsQuery, NoticeAdsQueryVariables>;
export const NoticeFiguresDocument = new TypedDocumentString(`
    query NoticeFigures {
  noticeFigures {
    platform
    country
    notices
    known24
    medianHours
    lowHours
    highHours
    counts {
      part
      count
    }
  }
}
    `) as unknown as TypedDocumentString<NoticeFiguresQuery, NoticeFiguresQueryVariables>;
export const PublicNoticeFiguresDocument = new TypedDocumentString(`
    query PublicNoticeFigures {
  publicNoticeFigures {
    platform
    country
    ads
    answered
    looked
    gone
    again
    past24
    medianHours
  }
}
    `) as unknown as TypedDocumentString<PublicNoticeFiguresQuery, PublicNoticeFiguresQueryVariables>;
export const RecordNoticeStepDocument = new TypedDocumentString(`
    mutation RecordNoticeStep($notice: ID!, $what: NoticeStepKind!, $on: DateTime!, $decision: NoticeDecision, $words: String!, $initials: String!) {
  recordNoticeStep(
    notice: $notice
    what: $what
    on: $on
    decision: $decision
    words: $words
    initials: $initials
  )
}
    `) as unknown as TypedDocumentString<RecordNoticeStepMutation, RecordNoticeStepMutationVariables>;
export const WithdrawNoticeStepDocument = new TypedDocumentString(`
    mutation WithdrawNoticeStep($notice: ID!, $what: NoticeStepKind!, $initials: String!) {
  withdrawNoticeStep(notice: $notice, what: $what, initials: $initials)
}
    `) as unknown as TypedDocumentString<WithdrawNoticeStepMutation, WithdrawNoticeStepMutationVariables>;
export const CaseHeldDocument = new TypedDocumentString(`
    query CaseHeld($id: ID!) {
  case(id: $id) {
    entities
    findings {
      ends
    }
    queries {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CaseHeldQuery, CaseHeldQueryVariables>;
export const CaseItemsDocument = new TypedDocumentString(`
    query CaseItems($id: ID!, $offset: Int!) {
  case(id: $id) {
    items(first: 500, offset: $offset) {
      totalCount
      nodes {
        id
        what: kind
        caption
        isGone
        network
        run
        at
        by
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseItemsQuery, CaseItemsQueryVariables>;
export const CaseScopeDocument = new TypedDocumentString(`
    query CaseScope($id: ID!) {
  case(id: $id) {
    scope {
      adsNamed
      adsBrought
      adsLeft
      captures
    }
  }
}
    `) as unknown as TypedDocumentString<CaseScopeQuery, CaseScopeQueryVariables>;
export const CaseContactAdsDocument = new TypedDocumentString(`
    query CaseContactAds($entities: [ID!]!, $case: ID) {
  caseContactAds(entities: $entities, case: $case) {
    id
    ads
    inCase
  }
}
    `) as unknown as TypedDocumentString<CaseContactAdsQuery, CaseContactAdsQueryVariables>;
export const AddToCaseDocument = new TypedDocumentString(`
    mutation AddToCase($id: ID!, $scope: CaseScopeInput!, $from: CameFromInput, $adsOfContacts: Int, $initials: String!) {
  addToCase(
    id: $id
    scope: $scope
    from: $from
    adsOfContacts: $adsOfContacts
    initials: $initials
  ) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<AddToCaseMutation, AddToCaseMutationVariables>;
export const RemoveFromCaseDocument = new TypedDocumentString(`
    mutation RemoveFromCase($id: ID!, $scope: CaseScopeInput!, $initials: String!) {
  removeFromCase(id: $id, scope: $scope, initials: $initials) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<RemoveFromCaseMutation, RemoveFromCaseMutationVariables>;
export const ExportCaseDocument = new TypedDocumentString(`
    mutation ExportCase($id: ID!, $initials: String!) {
  exportCase(id: $id, initials: $initials) {
    name
    text
    sha256
  }
}
    `) as unknown as TypedDocumentString<ExportCaseMutation, ExportCaseMutationVariables>;
export const ImportCaseDocument = new TypedDocumentString(`
    mutation ImportCase($text: String!, $sha256: String, $initials: String!) {
  importCase(text: $text, sha256: $sha256, initials: $initials) {
    ...CaseFields
  }
}
    fragment CaseFields on Case {
  id
  title
  reference
  authority
  status
  producer
  members
  marking
  version
  createdAt
  createdBy
  changedAt
  changedBy
  period {
    from
    to
  }
  imported {
    at
    by
    sha256
  }
}`) as unknown as TypedDocumentString<ImportCaseMutation, ImportCaseMutationVariables>;
export const CaseChangesDocument = new TypedDocumentString(`
    query CaseChanges($id: ID!, $after: String) {
  case(id: $id) {
    changes(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        at
        by
        account
        what
        about
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseChangesQuery, CaseChangesQueryVariables>;
export const SavedChartDocument = new TypedDocumentString(`
    query SavedChart($id: ID!) {
  chart(id: $id) {
    ...ChartFields
    body
  }
}
    fragment ChartFields on Chart {
  id
  title
  notes
  entities
  version
  createdBy
  changedAt
  changedBy
}`) as unknown as TypedDocumentString<SavedChartQuery, SavedChartQueryVariables>;
export const SavedChartStateDocument = new TypedDocumentString(`
    query SavedChartState($id: ID!) {
  chart(id: $id) {
    ...ChartFields
  }
}
    fragment ChartFields on Chart {
  id
  title
  notes
  entities
  version
  createdBy
  changedAt
  changedBy
}`) as unknown as TypedDocumentString<SavedChartStateQuery, SavedChartStateQueryVariables>;
export const SavedChartsDocument = new TypedDocumentString(`
    query SavedCharts($first: Int) {
  charts(first: $first) {
    totalCount
    nodes {
      ...ChartFields
    }
  }
}
    fragment ChartFields on Chart {
  id
  title
  notes
  entities
  version
  createdBy
  changedAt
  changedBy
}`) as unknown as TypedDocumentString<SavedChartsQuery, SavedChartsQueryVariables>;
export const SaveChartDocument = new TypedDocumentString(`
    mutation SaveChart($input: SaveChartInput!) {
  saveChart(input: $input) {
    ...ChartFields
  }
}
    fragment ChartFields on Chart {
  id
  title
  notes
  entities
  version
  createdBy
  changedAt
  changedBy
}`) as unknown as TypedDocumentString<SaveChartMutation, SaveChartMutationVariables>;
export const DuplicateChartDocument = new TypedDocumentString(`
    mutation DuplicateChart($id: ID!, $initials: String!) {
  duplicateChart(id: $id, initials: $initials) {
    ...ChartFields
  }
}
    fragment ChartFields on Chart {
  id
  title
  notes
  entities
  version
  createdBy
  changedAt
  changedBy
}`) as unknown as TypedDocumentString<DuplicateChartMutation, DuplicateChartMutationVariables>;
export const DeleteChartDocument = new TypedDocumentString(`
    mutation DeleteChart($id: ID!, $baseVersion: Int!, $initials: String!) {
  deleteChart(id: $id, baseVersion: $baseVersion, initials: $initials) {
    ...ChartFields
  }
}
    fragment ChartFields on Chart {
  id
  title
  notes
  entities
  version
  createdBy
  changedAt
  changedBy
}`) as unknown as TypedDocumentString<DeleteChartMutation, DeleteChartMutationVariables>;
export const RestoreChartDocument = new TypedDocumentString(`
    mutation RestoreChart($id: ID!, $initials: String!) {
  restoreChart(id: $id, initials: $initials) {
    ...ChartFields
  }
}
    fragment ChartFields on Chart {
  id
  title
  notes
  entities
  version
  createdBy
  changedAt
  changedBy
}`) as unknown as TypedDocumentString<RestoreChartMutation, RestoreChartMutationVariables>;
export const JudgementsDocument = new TypedDocumentString(`
    query Judgements($about: [ID!], $kinds: [JudgementKind!], $author: String, $state: JudgementState, $offset: Int) {
  judgements(
    about: $about
    kinds: $kinds
    author: $author
    state: $state
    offset: $offset
    first: 50
  ) {
    totalCount
    nodes {
      ...JudgementListFields
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}
fragment JudgementListFields on Judgement {
  ...JudgementFields
  entities {
    ...EntityFields
  }
  observation {
    raw
  }
  asked {
    kind
    ads
  }
}
fragment JudgementFields on Judgement {
  ...SaidFields
  alsoSplitBy
  outcome
  outcomeLabel
  withdrawn {
    at
    author
    reason
  }
  against {
    refused
    chain
    sentence
    judgements {
      ...SaidFields
      alsoSplitBy
      outcome
    }
  }
}
fragment SaidFields on Judgement {
  id
  kind
  about
  author
  account
  at
  reason
  networks
  sides {
    total
    ads
  }
  split {
    network
    at
    entity {
      caption
    }
    sentence {
      text
      strong
    }
    sides {
      total
      ads
    }
  }
}`) as unknown as TypedDocumentString<JudgementsQuery, JudgementsQueryVariables>;
export const JudgementFollowedDocument = new TypedDocumentString(`
    query JudgementFollowed($id: ID!) {
  judgementFollowed(id: $id) {
    run
    before
    sentences
    judgements
    ads
  }
}
    `) as unknown as TypedDocumentString<JudgementFollowedQuery, JudgementFollowedQueryVariables>;
export const JudgementAuthorsDocument = new TypedDocumentString(`
    query JudgementAuthors {
  judgementAuthors
}
    `) as unknown as TypedDocumentString<JudgementAuthorsQuery, JudgementAuthorsQueryVariables>;
export const NetworkEntityIdsDocument = new TypedDocumentString(`
    query NetworkEntityIds($id: ID!, $identifiers: Int!, $ads: Int!) {
  network(id: $id) {
    entityIds(identifiers: $identifiers, ads: $ads)
  }
}
    `) as unknown as TypedDocumentString<NetworkEntityIdsQuery, NetworkEntityIdsQueryVariables>;
export const NetworkDrawingDocument = new TypedDocumentString(`
    query NetworkDrawing($id: ID!, $identifiers: Int!, $ads: Int!) {
  network(id: $id) {
    entityIds(identifiers: $identifiers, ads: $ads)
    tree {
      identifiers {
        id
        entity {
          id
        }
      }
      groups {
        judged
        ends {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkDrawingQuery, NetworkDrawingQueryVariables>;
export const AnalysesDocument = new TypedDocumentString(`
    query Analyses {
  analyses {
    name
    version
    title
    description
    tags
    slow
    result
    hasReport
    method
    baseRate
    mayBeWrong
    sources {
      text
      publication
      url
    }
    parameters {
      name
      title
      type
      required
      default
      example
      help
      choices
      least
      most
      unlike
      wanted
    }
  }
}
    `) as unknown as TypedDocumentString<AnalysesQuery, AnalysesQueryVariables>;
export const AnalyseDocument = new TypedDocumentString(`
    mutation Analyse($name: ID!, $parameters: JSON!, $run: ID!) {
  analyse(name: $name, parameters: $parameters, run: $run) {
    answer {
      ...AnswerFields
    }
    beside
  }
}
    fragment AnswerFields on QueryResult {
  columns {
    name
    title
  }
  rows
  rowCount
  truncated
  leftOut
  warnings
  rowCap
  timeoutMs
  tookMs
}`) as unknown as TypedDocumentString<AnalyseMutation, AnalyseMutationVariables>;
export const ReportExposureDocument = new TypedDocumentString(`
    mutation ReportExposure($parameters: JSON!) {
  reportExposure(parameters: $parameters) {
    href
    name
    pages
    sha256
  }
}
    `) as unknown as TypedDocumentString<ReportExposureMutation, ReportExposureMutationVariables>;
export const HeldWithDocument = new TypedDocumentString(`
    query HeldWith($id: ID!, $kinds: [Kind!]!, $offset: Int) {
  entity(id: $id) {
    heldWith(kinds: $kinds, offset: $offset, first: 50) {
      totalCount
      nodes {
        ads
        firstSeen
        lastSeen
        entity {
          id
          kind
          caption
          ads
          hub {
            reason
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HeldWithQuery, HeldWithQueryVariables>;
export const WrittenAsDocument = new TypedDocumentString(`
    query WrittenAs($id: ID!, $offset: Int) {
  entity(id: $id) {
    writtenAs(offset: $offset, first: 50) {
      totalCount
      nodes {
        raw
        ads
        firstSeen
        lastSeen
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WrittenAsQuery, WrittenAsQueryVariables>;
export const AdsOfDocument = new TypedDocumentString(`
    query AdsOf($filter: AdFilter!, $first: Int!, $after: String) {
  ads(filter: $filter, first: $first, after: $after) {
    nodes {
      ...AdRowFields
    }
    pageInfo {
      endCursor
    }
  }
}
    fragment AdRowFields on Ad {
  ...EntityFields
  city
  images {
    id
    kind
  }
}
fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`) as unknown as TypedDocumentString<AdsOfQuery, AdsOfQueryVariables>;
export const AdsOfCountDocument = new TypedDocumentString(`
    query AdsOfCount($filter: AdFilter!) {
  ads(filter: $filter, first: 0) {
    totalCount
    isTotalExact
  }
}
    `) as unknown as TypedDocumentString<AdsOfCountQuery, AdsOfCountQueryVariables>;
export const LookAlikesDocument = new TypedDocumentString(`
    query LookAlikes($id: ID!, $kinds: [Kind!]!) {
  neighbours(id: $id, kinds: $kinds, first: 60) {
    totalCount
    nodes {
      link {
        confidence
      }
      entity {
        ...EntityFields
      }
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`) as unknown as TypedDocumentString<LookAlikesQuery, LookAlikesQueryVariables>;
export const NearMatchesOverDocument = new TypedDocumentString(`
    query NearMatchesOver($id: ID!) {
  nearMatchesOver(id: $id) {
    network {
      id
    }
    nearMatch {
      other
      why
      entity {
        ...EntityFields
      }
      sentence {
        text
        strong
      }
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`) as unknown as TypedDocumentString<NearMatchesOverQuery, NearMatchesOverQueryVariables>;
export const CasesHoldingDocument = new TypedDocumentString(`
    query CasesHolding($id: ID!) {
  cases(holding: $id, first: 20) {
    totalCount
    nodes {
      id
      title
      status
    }
  }
}
    `) as unknown as TypedDocumentString<CasesHoldingQuery, CasesHoldingQueryVariables>;
export const ExportFormatsDocument = new TypedDocumentString(`
    query ExportFormats {
  exportFormats {
    id
    title
    about
    carries
  }
}
    `) as unknown as TypedDocumentString<ExportFormatsQuery, ExportFormatsQueryVariables>;
export const ExportDataDocument = new TypedDocumentString(`
    mutation ExportData($entities: [ID!]!, $format: ExportFormatId!, $records: Boolean!) {
  exportData(entities: $entities, format: $format, records: $records) {
    name
    mediaType
    text
    sha256
    nodes
    links
    captures
    adsLeftOut
    notFound
    adsLimitedTo
  }
}
    `) as unknown as TypedDocumentString<ExportDataMutation, ExportDataMutationVariables>;
export const LargestNetworksDocument = new TypedDocumentString(`
    query LargestNetworks {
  networks(sort: SIZE, first: 3) {
    nodes {
      id
      size
    }
  }
}
    `) as unknown as TypedDocumentString<LargestNetworksQuery, LargestNetworksQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($days: DateRangeInput, $countries: [String!], $platforms: [String!], $kinds: [Kind!], $growthTo: Date) {
  overview(
    growthTo: $growthTo
    filter: {firstSeen: $days, countries: $countries, platforms: $platforms, kinds: $kinds}
  ) {
    current
    total {
      ads
      networks
      fresh
      before
    }
    growth {
      before
      from
      to
      usual
    }
    weeks {
      week
      ads
    }
    countries {
      country {
        ...Named
      }
      ads
      networks
      fresh
      before
    }
    platforms {
      platform {
        ...Named
      }
      ads
      networks
      fresh
      before
      removed
      medianDaysUp
      cameBack
    }
    cells {
      country {
        id
      }
      platform {
        id
      }
      ads
      networks
      severalPlatforms
    }
    places {
      place {
        ...Named
        lat
        lon
      }
      ads
    }
    morePlaces
    corridors {
      from {
        ...Named
      }
      to {
        ...Named
      }
      identifiers
      firstInFrom
      firstInTo
      networks
    }
    growing {
      network {
        ...Named
      }
      ads
      fresh
      before
    }
  }
}
    fragment Named on OverviewThing {
  id
  caption
  country
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const OperationGraphDocument = new TypedDocumentString(`
    query OperationGraph($level: Int, $filter: OperationFilter) {
  operationGraph(level: $level, filter: $filter) {
    level
    usualLevel
    levels {
      level
      least
      operations
    }
    nodes {
      operation
      member {
        ...MemberFields
      }
    }
    associations {
      ...AssociationFields
    }
    associationCount
    operations
    members
    networksOutside
  }
}
    fragment MemberFields on OperationMember {
  id
  kind
  caption
  ads
  countries
  platforms
}
fragment ItemFields on Item {
  id
  kind
  caption
}
fragment AssociationFields on Association {
  a {
    ...MemberFields
  }
  b {
    ...MemberFields
  }
  probability
  sentence
  items {
    identifier {
      ...ItemFields
    }
  }
  concerns {
    kind
    sentence
  }
}`) as unknown as TypedDocumentString<OperationGraphQuery, OperationGraphQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxSteps: Int, $limit: Int) {
  paths(from: $from, to: $to, maxSteps: $maxSteps, limit: $limit) {
    maxSteps
    truncated
    whole
    tookMs
    withoutHub {
      ...PathFields
    }
    doubted {
      ...PathFields
    }
    throughHub {
      ...PathFields
    }
  }
}
    fragment ObservationFields on Observation {
  ad
  capture
  field
  raw
  start
  end
  method
  version
  steps
  confidence
  inferred
  excerpt {
    before
    match
    after
  }
  picture {
    image
    x
    y
    width
    height
  }
  entity {
    id
    kind
    caption
  }
  judgement {
    id
    author
    account
    at
    reason
  }
}
fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}
fragment LinkFields on Link {
  id
  type
  source
  target
  inferred
  throughHub
  judgedWrong
  ads
  captures
  confidence
  firstSeen
  lastSeen
}
fragment PathFields on Path {
  strength
  weakest
  inferred
  ads
  doubted
  against {
    code
    text
  }
  sentence {
    text
    strong
  }
  hubs {
    id
    caption
    hub {
      ads
      posters: groups
    }
  }
  entities {
    ...EntityFields
  }
  steps {
    source {
      ...EntityFields
    }
    target {
      ...EntityFields
    }
    link {
      ...LinkFields
    }
    observation {
      ...ObservationFields
    }
    capture {
      id
      capturedAt
      href
      matches
    }
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const QueryPlanDocument = new TypedDocumentString(`
    query QueryPlan($text: String!) {
  queryPlan(text: $text) {
    steps {
      operator
      does
      details
      rows
      depth
    }
    warnings
  }
}
    `) as unknown as TypedDocumentString<QueryPlanQuery, QueryPlanQueryVariables>;
export const RemoveQueryDocument = new TypedDocumentString(`
    mutation RemoveQuery($name: ID!, $version: Int, $reason: String!, $initials: String!) {
  removeQuery(
    name: $name
    version: $version
    reason: $reason
    initials: $initials
  )
}
    `) as unknown as TypedDocumentString<RemoveQueryMutation, RemoveQueryMutationVariables>;
export const PlacesOfResultDocument = new TypedDocumentString(`
    query PlacesOfResult($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    ... on Place {
      lat
      lon
      country
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesOfResultQuery, PlacesOfResultQueryVariables>;
export const QueryHistoryDocument = new TypedDocumentString(`
    query QueryHistory($first: Int!) {
  queryHistory(first: $first) {
    line
    at
    by
    name
    version
    currentVersion
    title
    text
    outcome
    rows
    tookMs
    parameters {
      name
      title
      value
    }
  }
}
    `) as unknown as TypedDocumentString<QueryHistoryQuery, QueryHistoryQueryVariables>;
export const CheckQueryFileDocument = new TypedDocumentString(`
    query CheckQueryFile($file: String!, $text: String!) {
  checkQueryFile(file: $file, text: $text) {
    name
    title
    problems {
      line
      problem
      remedy
    }
    there {
      version
      own
      same
    }
  }
}
    `) as unknown as TypedDocumentString<CheckQueryFileQuery, CheckQueryFileQueryVariables>;
export const ImportQueryDocument = new TypedDocumentString(`
    mutation ImportQuery($file: String!, $text: String!, $initials: String!, $keepBoth: Boolean, $replaces: Int) {
  importQuery(
    file: $file
    text: $text
    initials: $initials
    keepBoth: $keepBoth
    replaces: $replaces
  ) {
    name
    version
  }
}
    `) as unknown as TypedDocumentString<ImportQueryMutation, ImportQueryMutationVariables>;
export const QueryChoicesDocument = new TypedDocumentString(`
    query QueryChoices {
  networks(first: 100) {
    nodes {
      id
      caption
      ads
    }
  }
  operations(first: 100) {
    nodes {
      id
      ads
    }
  }
}
    `) as unknown as TypedDocumentString<QueryChoicesQuery, QueryChoicesQueryVariables>;
export const NamedInDocument = new TypedDocumentString(`
    query NamedIn($text: String!) {
  namedIn(text: $text) {
    id
    kind
  }
}
    `) as unknown as TypedDocumentString<NamedInQuery, NamedInQueryVariables>;
export const RunQueryDocument = new TypedDocumentString(`
    mutation RunQuery($name: ID!, $version: Int!, $parameters: JSON!, $run: ID!) {
  runQuery(name: $name, version: $version, parameters: $parameters, run: $run) {
    ...AnswerFields
  }
}
    fragment AnswerFields on QueryResult {
  columns {
    name
    title
  }
  rows
  rowCount
  truncated
  leftOut
  warnings
  rowCap
  timeoutMs
  tookMs
}`) as unknown as TypedDocumentString<RunQueryMutation, RunQueryMutationVariables>;
export const RunDraftDocument = new TypedDocumentString(`
    mutation RunDraft($text: String!, $parameters: JSON!, $run: ID!) {
  runDraft(text: $text, parameters: $parameters, run: $run) {
    ...AnswerFields
  }
}
    fragment AnswerFields on QueryResult {
  columns {
    name
    title
  }
  rows
  rowCount
  truncated
  leftOut
  warnings
  rowCap
  timeoutMs
  tookMs
}`) as unknown as TypedDocumentString<RunDraftMutation, RunDraftMutationVariables>;
export const QuestionRunDocument = new TypedDocumentString(`
    query QuestionRun($run: ID!) {
  questionRun(run: $run) {
    state
    ahead
    running
  }
}
    `) as unknown as TypedDocumentString<QuestionRunQuery, QuestionRunQueryVariables>;
export const SavedQueriesDocument = new TypedDocumentString(`
    query SavedQueries {
  savedQueries {
    ...SavedQueryFields
  }
  brokenQueries {
    name
    own
    problem
    remedy
  }
}
    fragment SavedQueryFields on SavedQuery {
  name
  title
  description
  howToRead
  cypher
  version
  own
  tags
  slow
  result
  saved {
    at
    by
  }
  parameters {
    name
    title
    type
    required
    default
    example
    help
    choices
    least
    most
    unlike
    wanted
  }
}`) as unknown as TypedDocumentString<SavedQueriesQuery, SavedQueriesQueryVariables>;
export const CompleteQueryDocument = new TypedDocumentString(`
    query CompleteQuery($text: String!, $at: Int!) {
  completeQuery(text: $text, at: $at) {
    from
    options {
      label
      kind
      insert
      about
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteQueryQuery, CompleteQueryQueryVariables>;
export const SaveQueryDocument = new TypedDocumentString(`
    mutation SaveQuery($name: ID!, $text: String!, $initials: String!, $from: Int) {
  saveQuery(name: $name, text: $text, initials: $initials, from: $from) {
    name
    version
  }
}
    `) as unknown as TypedDocumentString<SaveQueryMutation, SaveQueryMutationVariables>;
export const ShownCypherDocument = new TypedDocumentString(`
    query ShownCypher($view: ShownView!) {
  shownCypher(view: $view)
}
    `) as unknown as TypedDocumentString<ShownCypherQuery, ShownCypherQueryVariables>;
export const CheckQueryDocument = new TypedDocumentString(`
    query CheckQuery($text: String!) {
  checkQuery(text: $text) {
    name
    bound
    query {
      ...SavedQueryFields
    }
    problems {
      line
      column
      problem
      remedy
    }
    warnings {
      line
      column
      problem
      remedy
    }
  }
}
    fragment SavedQueryFields on SavedQuery {
  name
  title
  description
  howToRead
  cypher
  version
  own
  tags
  slow
  result
  saved {
    at
    by
  }
  parameters {
    name
    title
    type
    required
    default
    example
    help
    choices
    least
    most
    unlike
    wanted
  }
}`) as unknown as TypedDocumentString<CheckQueryQuery, CheckQueryQueryVariables>;
export const TrackDocument = new TypedDocumentString(`
    query Track($id: ID!) {
  track(id: $id) {
    id
    caption
    ads
    leftOut
    adsWithoutPlace
    silencesTotal
    farApartTotal
    entity {
      ...EntityFields
      cautions {
        code
        text
      }
    }
    platforms {
      platform
      ads
    }
    places {
      id
      name
      country
      lat
      lon
      ads
      first
      last
    }
    sightings {
      ad
      caption
      platform
      country
      place
      first
      last
    }
    silences {
      from
      to
      days
    }
    farApart {
      places
      ads
      from
      to
      km
      hours
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`) as unknown as TypedDocumentString<TrackQuery, TrackQueryVariables>;
export const WriteLetterDocument = new TypedDocumentString(`
    mutation WriteLetter($kind: LetterKind!, $language: LetterLanguage!, $platform: String!, $entities: [ID!]!, $office: String, $reference: String, $ground: LetterGround, $case: ID!, $initials: String!) {
  writeLetter(
    kind: $kind
    language: $language
    platform: $platform
    entities: $entities
    office: $office
    reference: $reference
    ground: $ground
    case: $case
    initials: $initials
  ) {
    href
    name
    captures
    adsLimitedTo
  }
}
    `) as unknown as TypedDocumentString<WriteLetterMutation, WriteLetterMutationVariables>;
export const ImageViewsDocument = new TypedDocumentString(`
    query ImageViews {
  imageViews {
    totalCount
    nodes {
      n
      at
      initials
      reason
      image {
        id
        caption
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImageViewsQuery, ImageViewsQueryVariables>;
export const CreateBundleDocument = new TypedDocumentString(`
    mutation CreateBundle($case: ID!, $recipient: String!, $initials: String!, $positions: JSON, $filing: Boolean, $language: DocumentLanguage, $redacted: Boolean, $times: RedactedTimes, $stopKey: ID) {
  createBundle(
    case: $case
    recipient: $recipient
    initials: $initials
    positions: $positions
    filing: $filing
    language: $language
    redacted: $redacted
    times: $times
    stopKey: $stopKey
  ) {
    href
    name
    sha256
    bytes
    pages
    exhibits
    links
    entities
    besides
    signedBy
    timestamped
    draft
    valuesLookedFor
  }
}
    `) as unknown as TypedDocumentString<CreateBundleMutation, CreateBundleMutationVariables>;
export const StopBundleDocument = new TypedDocumentString(`
    mutation StopBundle($stopKey: ID!) {
  stopBundle(stopKey: $stopKey)
}
    `) as unknown as TypedDocumentString<StopBundleMutation, StopBundleMutationVariables>;
export const AuditLinesDocument = new TypedDocumentString(`
    query AuditLines($from: DateTime, $to: DateTime, $who: String, $did: String, $text: String, $after: String, $first: Int!) {
  auditLines(
    from: $from
    to: $to
    who: $who
    did: $did
    text: $text
    after: $after
    first: $first
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      n
      at
      by
      account
      roles
      session
      address
      did
      of
      more
      outcome
      code
      ms
      text
    }
  }
}
    `) as unknown as TypedDocumentString<AuditLinesQuery, AuditLinesQueryVariables>;
export const CopiedByDocument = new TypedDocumentString(`
    query CopiedBy($id: ID!, $offset: Int, $first: Int) {
  network(id: $id) {
    copiedBy(offset: $offset, first: $first) {
      totalCount
      nodes {
        id
        alone
        cautions
        sentence {
          text
          strong
        }
        entity {
          ...EntityFields
        }
        networks(first: 5) {
          totalCount
          nodes {
            id
            ads
          }
        }
      }
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`) as unknown as TypedDocumentString<CopiedByQuery, CopiedByQueryVariables>;
export const CopiedContentDocument = new TypedDocumentString(`
    query CopiedContent($id: ID!, $offset: Int, $first: Int) {
  network(id: $id) {
    copiedContent(offset: $offset, first: $first) {
      totalCount
      nodes {
        why
        identifiers
        sourceNetwork
        sentence {
          text
          strong
        }
        ad {
          ...EntityFields
        }
        source {
          ...EntityFields
        }
      }
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`) as unknown as TypedDocumentString<CopiedContentQuery, CopiedContentQueryVariables>;
export const OperationListDocument = new TypedDocumentString(`
    query OperationList($level: Int, $sort: OperationSort, $filter: OperationFilter, $offset: Int) {
  operations(
    level: $level
    sort: $sort
    filter: $filter
    offset: $offset
    first: 50
  ) {
    run
    totalCount
    level
    usualLevel
    levels {
      level
      least
      operations
    }
    nodes {
      id
      ads
      networkCount
      aloneCount
      probability
      lastSeen
      countries
      platforms
    }
  }
}
    `) as unknown as TypedDocumentString<OperationListQuery, OperationListQueryVariables>;
export const OperationViewDocument = new TypedDocumentString(`
    query OperationView($id: ID!) {
  operation(id: $id) {
    id
    run
    fromLevel
    toLevel
    parent {
      id
    }
    ads
    networkCount
    aloneCount
    probability
    firstSeen
    lastSeen
    countries
    platforms
    sentence
    members(first: 200) {
      nodes {
        ...MemberFields
      }
    }
    why {
      identifier {
        ...ItemFields
      }
      sentence
    }
    associations(first: 200) {
      totalCount
      nodes {
        ...AssociationFields
      }
    }
    leastProbable {
      ...AssociationFields
    }
    cutPoints {
      item {
        ...ItemFields
      }
      sentence
    }
    outside {
      ...AssociationFields
    }
    against {
      kind
      sentence
      identifier {
        ...ItemFields
      }
    }
  }
}
    fragment MemberFields on OperationMember {
  id
  kind
  caption
  ads
  countries
  platforms
}
fragment ItemFields on Item {
  id
  kind
  caption
}
fragment AssociationFields on Association {
  a {
    ...MemberFields
  }
  b {
    ...MemberFields
  }
  probability
  sentence
  items {
    identifier {
      ...ItemFields
    }
  }
  concerns {
    kind
    sentence
  }
}`) as unknown as TypedDocumentString<OperationViewQuery, OperationViewQueryVariables>;
export const OperationWhereDocument = new TypedDocumentString(`
    query OperationWhere($id: ID!) {
  operation(id: $id) {
    countries
    adCounts {
      countries
      platform
      week
      ads
    }
    places {
      id
      name
      country
      lat
      lon
      ads
    }
  }
}
    `) as unknown as TypedDocumentString<OperationWhereQuery, OperationWhereQueryVariables>;
export const OperationAdsDocument = new TypedDocumentString(`
    query OperationAds($id: ID!, $offset: Int, $first: Int, $filter: OperationAdFilter) {
  operation(id: $id) {
    adList(offset: $offset, first: $first, filter: $filter) {
      totalCount
      nodes {
        __typename
        ... on Ad {
          ...AdRowFields
        }
      }
    }
  }
}
    fragment AdRowFields on Ad {
  ...EntityFields
  city
  images {
    id
    kind
  }
}
fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`) as unknown as TypedDocumentString<OperationAdsQuery, OperationAdsQueryVariables>;
export const OperationPartsDocument = new TypedDocumentString(`
    query OperationParts($level: Int!, $parent: ID!) {
  operations(level: $level, filter: {parent: $parent}, first: 200) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OperationPartsQuery, OperationPartsQueryVariables>;
export const OperationMembersDocument = new TypedDocumentString(`
    query OperationMembers($id: ID!, $offset: Int) {
  operation(id: $id) {
    members(first: 200, offset: $offset) {
      nodes {
        ...MemberFields
      }
    }
  }
}
    fragment MemberFields on OperationMember {
  id
  kind
  caption
  ads
  countries
  platforms
}`) as unknown as TypedDocumentString<OperationMembersQuery, OperationMembersQueryVariables>;
export const OperationAssociationsDocument = new TypedDocumentString(`
    query OperationAssociations($id: ID!, $first: Int, $offset: Int, $among: [ID!]) {
  operation(id: $id) {
    associations(first: $first, offset: $offset, among: $among) {
      totalCount
      nodes {
        ...AssociationFields
      }
    }
  }
}
    fragment MemberFields on OperationMember {
  id
  kind
  caption
  ads
  countries
  platforms
}
fragment ItemFields on Item {
  id
  kind
  caption
}
fragment AssociationFields on Association {
  a {
    ...MemberFields
  }
  b {
    ...MemberFields
  }
  probability
  sentence
  items {
    identifier {
      ...ItemFields
    }
  }
  concerns {
    kind
    sentence
  }
}`) as unknown as TypedDocumentString<OperationAssociationsQuery, OperationAssociationsQueryVariables>;
export const PartOfOperationDocument = new TypedDocumentString(`
    query PartOfOperation($id: ID!) {
  operations(first: 0) {
    usualLevel
  }
  network(id: $id) {
    operation {
      id
    }
    associations(first: 10) {
      nodes {
        ...AssociationFields
      }
    }
  }
}
    fragment MemberFields on OperationMember {
  id
  kind
  caption
  ads
  countries
  platforms
}
fragment ItemFields on Item {
  id
  kind
  caption
}
fragment AssociationFields on Association {
  a {
    ...MemberFields
  }
  b {
    ...MemberFields
  }
  probability
  sentence
  items {
    identifier {
      ...ItemFields
    }
  }
  concerns {
    kind
    sentence
  }
}`) as unknown as TypedDocumentString<PartOfOperationQuery, PartOfOperationQueryVariables>;
export const OperationsOfDocument = new TypedDocumentString(`
    query OperationsOf($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    ... on Network {
      operation {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OperationsOfQuery, OperationsOfQueryVariables>;
export const NetworkListDocument = new TypedDocumentString(`
    query NetworkList($sort: NetworkSort, $filter: NetworkFilter, $offset: Int) {
  networks(sort: $sort, filter: $filter, offset: $offset, first: 50) {
    totalCount
    toReview
    inReview
    run {
      n
      growthTo
      counts {
        ads
        networks
      }
    }
    nodes {
      id
      size
      score
      identifiers(first: 0) {
        totalCount
      }
      countries
      platforms
      lastSeen
      recent
      before
      review {
        state
        differ
        changedSince
        at
        answers {
          author
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkListQuery, NetworkListQueryVariables>;
export const NetworkViewDocument = new TypedDocumentString(`
    query NetworkView($id: ID!) {
  network(id: $id) {
    id
    run
    size
    score
    firstSeen
    lastSeen
    countries
    platforms
    recent
    before
    review {
      state
      differ
      changedSince
      at
      answers {
        id
        kind
        author
        at
        reason
        split {
          at
        }
      }
    }
    cutPoints(first: 200) {
      totalCount
      nodes {
        id
        parts {
          ads
          ad
        }
        entity {
          ...EntityFields
        }
        sentence {
          text
          strong
        }
        second
        parting {
          sentence {
            text
            strong
          }
          sides {
            total
            ads
          }
        }
      }
    }
    leastProbable {
      a
      b
      sizes {
        a
        b
      }
      probability
      evidence {
        id
      }
      ads {
        ...EntityFields
      }
      sentence {
        text
        strong
      }
    }
    holds(first: 50) {
      nodes {
        id
        weight
        entity {
          ...EntityFields
        }
        sentence {
          text
          strong
        }
      }
    }
    nearMatches {
      other
      why
      entity {
        ...EntityFields
      }
      evidence {
        id
        thing
        entity {
          ...EntityFields
        }
      }
      sentence {
        text
        strong
      }
    }
    cuts {
      a
      b
      sentence {
        text
        strong
      }
    }
    reassigned {
      id
      entity {
        ...EntityFields
      }
      sentence {
        text
        strong
      }
    }
    lifted {
      id
      entity {
        ...EntityFields
      }
      sentence {
        text
        strong
      }
    }
    paged {
      id
      entity {
        ...EntityFields
      }
      sentence {
        text
        strong
      }
    }
    copiedFrom(first: 4) {
      totalCount
      nodes {
        other
        ads
        entity {
          ...EntityFields
        }
        copiedContent(first: 2) {
          nodes {
            id
            entity {
              ...EntityFields
            }
          }
        }
        contacts(first: 1) {
          nodes {
            id
          }
        }
      }
    }
    reposters {
      ...ReposterFields
      here
      entity {
        ...EntityFields
      }
    }
    identifiers(first: 100) {
      totalCount
      hubs
      nodes {
        id
        ads
        hub
        entity {
          ...EntityFields
        }
      }
    }
    adCounts {
      countries
      platform
      week
      ads
    }
    places {
      id
      name
      country
      lat
      lon
      ads
    }
    tree {
      ...TreeFields
    }
    indicators {
      allAds
      cautions {
        ...ReasonFields
      }
      rows {
        id
        side
        title
        counts
        everywhere
        ads(first: 5) {
          totalCount
          nodes {
            ...EntityFields
          }
        }
        speaksFor {
          ...ReasonFields
        }
        speaksAgainst {
          ...ReasonFields
        }
      }
    }
    judgements {
      ...JudgementFields
    }
  }
}
    fragment ReposterFields on Reposter {
  id
  sentence {
    text
    strong
  }
  cautions
}
fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}
fragment JudgementFields on Judgement {
  ...SaidFields
  alsoSplitBy
  outcome
  outcomeLabel
  withdrawn {
    at
    author
    reason
  }
  against {
    refused
    chain
    sentence
    judgements {
      ...SaidFields
      alsoSplitBy
      outcome
    }
  }
}
fragment SaidFields on Judgement {
  id
  kind
  about
  author
  account
  at
  reason
  networks
  sides {
    total
    ads
  }
  split {
    network
    at
    entity {
      caption
    }
    sentence {
      text
      strong
    }
    sides {
      total
      ads
    }
  }
}
fragment ReasonFields on IndicatorReason {
  text
  source {
    authors
    year
    title
    where
    url
  }
}
fragment TreeFields on NetworkTree {
  identifiersTotal
  adsLeft
  identifiers {
    id
    ads
    folded
    cutPoint
    page {
      name
      more
    }
    entity {
      ...EntityFields
    }
  }
  groups {
    first
    ads
    judged
    cutPoint
    entity {
      ...EntityFields
    }
    ends {
      id
      inferred
    }
  }
}`) as unknown as TypedDocumentString<NetworkViewQuery, NetworkViewQueryVariables>;
export const NetworkWithoutDocument = new TypedDocumentString(`
    query NetworkWithout($id: ID!, $cutPoint: ID!) {
  network(id: $id) {
    without(cutPoint: $cutPoint) {
      ads
      shared
      tree {
        ...TreeFields
      }
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}
fragment TreeFields on NetworkTree {
  identifiersTotal
  adsLeft
  identifiers {
    id
    ads
    folded
    cutPoint
    page {
      name
      more
    }
    entity {
      ...EntityFields
    }
  }
  groups {
    first
    ads
    judged
    cutPoint
    entity {
      ...EntityFields
    }
    ends {
      id
      inferred
    }
  }
}`) as unknown as TypedDocumentString<NetworkWithoutQuery, NetworkWithoutQueryVariables>;
export const NetworkMembersDocument = new TypedDocumentString(`
    query NetworkMembers($id: ID!, $offset: Int, $first: Int, $filter: NetworkMemberFilter) {
  network(id: $id) {
    members(offset: $offset, first: $first, filter: $filter) {
      totalCount
      nodes {
        __typename
        ... on Ad {
          ...AdRowFields
        }
      }
    }
  }
}
    fragment AdRowFields on Ad {
  ...EntityFields
  city
  images {
    id
    kind
  }
}
fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`) as unknown as TypedDocumentString<NetworkMembersQuery, NetworkMembersQueryVariables>;
export const FollowedSplitsDocument = new TypedDocumentString(`
    query FollowedSplits {
  followedSplits(first: 500) {
    nodes {
      id
      parting {
        network
        at
        entity {
          caption
        }
        sentence {
          text
          strong
        }
        sides {
          total
          ads
        }
      }
      review {
        state
        differ
        changedSince
        at
        answers {
          author
          kind
          split {
            at
          }
        }
      }
      sides {
        adsAlone
        networks {
          id
          size
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FollowedSplitsQuery, FollowedSplitsQueryVariables>;
export const RestoreRunDocument = new TypedDocumentString(`
    mutation RestoreRun($run: Int) {
  restoreRun(run: $run) {
    n
  }
}
    `) as unknown as TypedDocumentString<RestoreRunMutation, RestoreRunMutationVariables>;
export const HubsDocument = new TypedDocumentString(`
    query Hubs($offset: Int) {
  hubs(offset: $offset, first: 50) {
    totalCount
    nodes {
      id
      ads
      groups
      sentence: reason
      entity {
        ...EntityFields
      }
      judgement {
        ...JudgementFields
      }
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}
fragment JudgementFields on Judgement {
  ...SaidFields
  alsoSplitBy
  outcome
  outcomeLabel
  withdrawn {
    at
    author
    reason
  }
  against {
    refused
    chain
    sentence
    judgements {
      ...SaidFields
      alsoSplitBy
      outcome
    }
  }
}
fragment SaidFields on Judgement {
  id
  kind
  about
  author
  account
  at
  reason
  networks
  sides {
    total
    ads
  }
  split {
    network
    at
    entity {
      caption
    }
    sentence {
      text
      strong
    }
    sides {
      total
      ads
    }
  }
}`) as unknown as TypedDocumentString<HubsQuery, HubsQueryVariables>;
export const SharedIdentifiersDocument = new TypedDocumentString(`
    query SharedIdentifiers($offset: Int) {
  sharedIdentifiers(offset: $offset, first: 50) {
    totalCount
    open
    nodes {
      id
      ads
      networks
      sentence
      most {
        id
        ads
      }
      entity {
        ...EntityFields
      }
      judgement {
        ...JudgementFields
      }
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}
fragment JudgementFields on Judgement {
  ...SaidFields
  alsoSplitBy
  outcome
  outcomeLabel
  withdrawn {
    at
    author
    reason
  }
  against {
    refused
    chain
    sentence
    judgements {
      ...SaidFields
      alsoSplitBy
      outcome
    }
  }
}
fragment SaidFields on Judgement {
  id
  kind
  about
  author
  account
  at
  reason
  networks
  sides {
    total
    ads
  }
  split {
    network
    at
    entity {
      caption
    }
    sentence {
      text
      strong
    }
    sides {
      total
      ads
    }
  }
}`) as unknown as TypedDocumentString<SharedIdentifiersQuery, SharedIdentifiersQueryVariables>;
export const CapturePageDocument = new TypedDocumentString(`
    query CapturePage($id: ID!) {
  capture(id: $id) {
    ...CaptureFields
    status
    priceText
    priceFrom
    language
    languageFrom
    country
    city
    postedAt
    payload
    toolSettings
    vantage
    authority
    collectorHash
    collectorHashFits
    batch {
      receivedAt
      receivedBy
      stated {
        collector
        tool
        toolSettings
        vantage
        authority
        by
      }
    }
    ad {
      id
      caption
      platform
      country
      city
    }
    observations {
      ...ObservationFields
    }
    images {
      name
      image {
        id
        kind
        caption
        received
      }
    }
    earlier {
      id
      capturedAt
    }
    later {
      id
      capturedAt
    }
  }
}
    fragment ObservationFields on Observation {
  ad
  capture
  field
  raw
  start
  end
  method
  version
  steps
  confidence
  inferred
  excerpt {
    before
    match
    after
  }
  picture {
    image
    x
    y
    width
    height
  }
  entity {
    id
    kind
    caption
  }
  judgement {
    id
    author
    account
    at
    reason
  }
}
fragment CaptureFields on Capture {
  id
  sha256
  capturedAt
  url
  tool
  collector
  line
  href
  pageHref
  matches
  problem
  title
  text
  batch {
    sha256
    name
    href
  }
}`) as unknown as TypedDocumentString<CapturePageQuery, CapturePageQueryVariables>;
export const CapturesOfAdDocument = new TypedDocumentString(`
    query CapturesOfAd($ad: ID!, $first: Int!) {
  entity(id: $ad) {
    ... on Ad {
      captures(first: $first) {
        totalCount
        nodes {
          id
          capturedAt
          changes {
            what
            before
            now
            entity {
              id
              kind
              caption
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CapturesOfAdQuery, CapturesOfAdQueryVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($id: ID!) {
  startImport(id: $id) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const PreviewImportDocument = new TypedDocumentString(`
    mutation PreviewImport($id: ID!, $encoding: String, $platform: String, $country: String, $capturedAt: String, $collector: String, $tool: String, $toolSettings: String, $vantage: String, $authority: String, $sha256: String, $sheetName: String, $headRow: Int, $columns: [ImportColumnInput!], $dateForm: String, $zone: String) {
  previewImport(
    id: $id
    encoding: $encoding
    platform: $platform
    country: $country
    capturedAt: $capturedAt
    collector: $collector
    tool: $tool
    toolSettings: $toolSettings
    vantage: $vantage
    authority: $authority
    sha256: $sha256
    sheetName: $sheetName
    headRow: $headRow
    columns: $columns
    dateForm: $dateForm
    zone: $zone
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<PreviewImportMutation, PreviewImportMutationVariables>;
export const ImportProgressDocument = new TypedDocumentString(`
    subscription ImportProgress($id: ID!) {
  importProgress(id: $id) {
    ...ImportJobFields
  }
}
    fragment ImportJobFields on ImportJob {
  id
  name
  state
  canGoOn
  bytesRead
  bytesTotal
  perSecond
  elapsedMs
  error
  startedAt
  problems(first: 0) {
    totalCount
  }
  counts {
    read
    new
    updated
    unchanged
    rejected
    leftOut
  }
  reasons {
    reason
    total
    example {
      file
      line
      field
      reason
      remedy
      severity
    }
  }
  sources {
    source
    counts {
      read
      new
      updated
      unchanged
      rejected
      leftOut
    }
  }
  preview {
    format
    more
    sheets
    same
    table {
      line
      fields
      columns {
        name
        field
      }
    }
    captures {
      file
      line
      platform
      url
      capturedAt
      status
      title
      words
      images
      contacts
      problems
    }
    problems {
      file
      line
      field
      reason
      remedy
      severity
    }
  }
}`) as unknown as TypedDocumentString<ImportProgressSubscription, ImportProgressSubscriptionVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports {
  imports {
    ...ImportJobFields
  }
}
    fragment ImportJobFields on ImportJob {
  id
  name
  state
  canGoOn
  bytesRead
  bytesTotal
  perSecond
  elapsedMs
  error
  startedAt
  problems(first: 0) {
    totalCount
  }
  counts {
    read
    new
    updated
    unchanged
    rejected
    leftOut
  }
  reasons {
    reason
    total
    example {
      file
      line
      field
      reason
      remedy
      severity
    }
  }
  sources {
    source
    counts {
      read
      new
      updated
      unchanged
      rejected
      leftOut
    }
  }
  preview {
    format
    more
    sheets
    same
    table {
      line
      fields
      columns {
        name
        field
      }
    }
    captures {
      file
      line
      platform
      url
      capturedAt
      status
      title
      words
      images
      contacts
      problems
    }
    problems {
      file
      line
      field
      reason
      remedy
      severity
    }
  }
}`) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const ImportProblemsDocument = new TypedDocumentString(`
    query ImportProblems {
  imports {
    id
    problems(first: 1000) {
      nodes {
        file
        line
        field
        reason
        remedy
        severity
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportProblemsQuery, ImportProblemsQueryVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($id: ID!) {
  cancelImport(id: $id) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const BatchesDocument = new TypedDocumentString(`
    query Batches {
  batches {
    nodes {
      id
      sha256
      name
      bytes
      receivedAt
      receivedBy
      captures
      href
    }
  }
}
    `) as unknown as TypedDocumentString<BatchesQuery, BatchesQueryVariables>;
export const PictureJobDocument = new TypedDocumentString(`
    query PictureJob {
  pictureJob {
    state
    waits
    mode
    ads
    adsTotal
    pictures
    unreadable
    codes
    links
    withheld
    perSecond
    error
    problems {
      image
      reason
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<PictureJobQuery, PictureJobQueryVariables>;
export const PictureProgressDocument = new TypedDocumentString(`
    query PictureProgress {
  pictureProgress {
    automatic
    pictures
    ads
    codesLeft
    wordsLeft
    engine {
      name
      version
      languages {
        code
        name
      }
      missing {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PictureProgressQuery, PictureProgressQueryVariables>;
export const ReadPicturesDocument = new TypedDocumentString(`
    mutation ReadPictures($mode: PictureMode!) {
  readPictures(mode: $mode) {
    state
  }
}
    `) as unknown as TypedDocumentString<ReadPicturesMutation, ReadPicturesMutationVariables>;
export const CancelPicturesDocument = new TypedDocumentString(`
    mutation CancelPictures {
  cancelPictures {
    state
  }
}
    `) as unknown as TypedDocumentString<CancelPicturesMutation, CancelPicturesMutationVariables>;
export const NetworksHoldingDocument = new TypedDocumentString(`
    query NetworksHolding($id: ID!, $first: Int!, $offset: Int!) {
  networksHolding(id: $id, first: $first, offset: $offset) {
    totalCount
    adsAlone
    adsSince
    nodes {
      ads
      network {
        id
        operation {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworksHoldingQuery, NetworksHoldingQueryVariables>;
export const SpreadDocument = new TypedDocumentString(`
    query Spread($id: ID!) {
  entity(id: $id) {
    spread {
      ads
      posters
      templates
      platforms
      places
      months
      weakest
      unsure
    }
  }
}
    `) as unknown as TypedDocumentString<SpreadQuery, SpreadQueryVariables>;
export const PrevalenceDocument = new TypedDocumentString(`
    query Prevalence($id: ID!) {
  entity(id: $id) {
    prevalence {
      ofKind
      asWide
    }
  }
}
    `) as unknown as TypedDocumentString<PrevalenceQuery, PrevalenceQueryVariables>;
export const StructureDocument = new TypedDocumentString(`
    query Structure($ids: [ID!]!, $throughHubs: Boolean!) {
  structure(ids: $ids, throughHubs: $throughHubs) {
    parts
    current
    centralities(first: 500) {
      totalCount
      nodes {
        selected
        neighbours
        between
        core
        community
        part
        pieces
        apart
        entity {
          ...EntityFields
        }
      }
    }
    bridges(first: 500) {
      totalCount
      nodes {
        source
        target
        apart
      }
    }
  }
}
    fragment EntityFields on Entity {
  __typename
  id
  kind
  caption
  ads
  firstSeen
  lastSeen
  hub {
    reason
    ads
    posters: groups
  }
  ... on Ad {
    country
    adPlatform: platform
    priceText
    words
  }
  ... on Phone {
    country
  }
}`) as unknown as TypedDocumentString<StructureQuery, StructureQueryVariables>;