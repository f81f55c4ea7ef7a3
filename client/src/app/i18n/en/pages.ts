import { analyses } from './analyses.ts';
import { audit } from './audit.ts';
import { capture } from './capture.ts';
import { caseWork } from './case-work.ts';
import { cases } from './cases.ts';
import { contact } from './contact.ts';
import { copied } from './copied.ts';
import { imports } from './import.ts';
import { inbox } from './inbox.ts';
import { judgements } from './judgements.ts';
import { map } from './map.ts';
import { networks } from './networks.ts';
import { overview } from './overview.ts';
import { paths } from './paths.ts';
import { picker } from './picker.ts';
import { pictures } from './pictures.ts';
import { queries } from './queries.ts';
import { questions } from './questions.ts';
import { track } from './track.ts';

/** Words of the pages Overview, Paths, Networks, Questions, Judgements, Inbox, Queries, Analyses, Import and Cases. */
export const pages = {
  ...picker,
  ...queries,
  ...analyses,
  ...imports,
  ...pictures,
  ...cases,
  ...caseWork,
  ...paths,
  ...networks,
  ...questions,
  ...judgements,
  ...audit,
  ...inbox,
  ...overview,
  ...copied,
  ...track,
  ...map,
  ...capture,
  ...contact,
} as const;
