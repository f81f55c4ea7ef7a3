import { assay } from './assay/index.ts';
import { casebook } from './casebook/index.ts';
import { causeway } from './causeway/index.ts';
import { docket } from './docket/index.ts';
import { ferry } from './ferry/index.ts';
import { harbour } from './harbour/index.ts';
import { lattice } from './lattice/index.ts';
import { ledger } from './ledger/index.ts';
import { meridian } from './meridian/index.ts';
import { quarry } from './quarry/index.ts';
import { sounding } from './sounding/index.ts';
import { touchstone } from './touchstone/index.ts';
import { trellis } from './trellis/index.ts';
import type { HandOptions, HandWorld } from './types.ts';
import { wayfare } from './wayfare/index.ts';

/**
 * Worlds by people who were told what the engine is for and how captures are written, and nothing of how it works: an
 * analyst of boards and channels, an engineer who keeps a platform clean, an expert of the courts, a scholar of online
 * markets, the author of a study of whether it can be done, an examiner of recruitment offers, the study's author
 * once more with the study's own worlds made again in running text (trellis), a case analyst who labelled networks
 * by hand and makes them with the volumes and habits that they had (casebook), an acceptance tester who was hired
 * to write the worlds by which the engine is taken or sent back (assay), another from a partner government's unit,
 * who writes them from cases of recruitment and meetings between Central Asia and where its people go (docket),
 * the founder who wrote the task, with the worlds that he would keep to himself to accept the engine by (touchstone),
 * the test engineer of those who ordered the engine, who had an afternoon and the words of the order (ferry),
 * a measurement scientist of a laboratory that checks such claims for others, with a set kept back for it (causeway),
 * and a reader of the study's report alone, who made its worlds again from what its figures give away (sounding).
 */
export const hands: Readonly<Record<string, (options: HandOptions) => HandWorld>> = {
  assay,
  casebook,
  causeway,
  docket,
  ferry,
  harbour,
  lattice,
  ledger,
  meridian,
  quarry,
  sounding,
  touchstone,
  trellis,
  wayfare,
};
