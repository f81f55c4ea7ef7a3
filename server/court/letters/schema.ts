import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { api, atMost, builder, mostEntities } from '../../core/graphql/index.ts';
import { caseOf, recordLetter } from '../cases/index.ts';
import { checkLeaves, freezeSnapshot } from '../snapshot/index.ts';
import { software } from '../software.ts';
import {
  type Letter,
  type LetterGround,
  type LetterKind,
  letterGrounds,
  letterKindTexts,
  writeLetter,
} from './index.ts';

const groundTexts = Object.fromEntries(
  Object.entries(letterGrounds).map(([ground, { description }]) => [ground, description]),
) as Record<LetterGround, string>;

/** A letter to a platform about a selection. */
export function addLetters() {
  const Kind = api.enumOf<LetterKind>('LetterKind', {
    description: 'What a letter to a platform asks for.',
    values: letterKindTexts,
  });
  const Ground = api.enumOf<LetterGround>('LetterGround', {
    description: 'On what a letter rests.',
    values: groundTexts,
  });
  const Language = builder.enumType('LetterLanguage', {
    description: 'The language of a letter to a platform.',
    values: {
      EN: { value: 'en', description: 'English.' },
      RU: { value: 'ru', description: 'Russian.' },
    },
  });
  const Written = api.implement(api.objectRef<Letter & { name: string }>('Letter'), {
    description: 'A letter to a platform that was written, as PDF. Nothing was sent.',
    fields: {
      href: 'String! Where the letter can be downloaded, as a path of this server.',
      name: 'String! The name of the letter’s file.',
      sha256: 'String! SHA-256 of the letter’s file, in lower-case hex.',
      captures: 'Int! How many captures the letter lists.',
      adsLimitedTo:
        'Int Of a lone identifier only the earliest so many ads were taken; null where none was left out.',
      ads: 'Int! How many ads of the platform these are of.',
    },
    resolve: { href: ({ name }) => `/files/bundles/${encodeURIComponent(name)}` },
  });
  api.mutation('writeLetter', {
    types: { Written, Kind, Language, Ground },
    gives:
      'Written! Writes a letter to a platform about the ads of a selection that are on it: addresses, times of capture and hashes. The custody log has its hash. Nothing is sent.',
    args: {
      kind: 'Kind! What the letter asks for.',
      language: 'Language! In which language.',
      platform: 'String! The host of the platform that it goes to, such as lotus-board.example.',
      entities: '[ID!]! The ids of the entities selected; at most 8000.',
      office: 'String Who asks; a line to be filled in where it is left out.',
      reference: 'String The reference of the case; a line to be filled in where it is left out.',
      ground: 'Ground On what it rests; left out: the legal basis alone says it.',
      authority:
        'String The legal basis, or what the office says more of it; a line to be filled in where neither is given.',
      reason: 'String Why a notice is sent; a line to be filled in where it is left out.',
      case: 'ID The id of the case that it is about: the letter carries its marking, its history tells of it, and its members alone download it.',
      initials: 'String Of a case, the initials of who writes the letter.',
    },
    resolve: async (
      _,
      { kind, language, platform, entities, office, reference, ground, authority, reason, ...of },
      { graph, evidence, judgements, store, bundles, dataDir },
    ) => {
      atMost(entities, mostEntities, 'entities');
      const file = of.case ? await caseOf(store.db, of.case) : undefined;
      checkLeaves(file ?? null);
      const signed = file && { case: file.id, initials: of.initials ?? '' };
      const now = new Date();
      const snapshot = await freezeSnapshot({
        ...{ graph, evidence, judgements, store, entities, now, software },
        ...{ title: reference?.trim() || kind, producer: 'TL' },
      });
      const host = platform.trim();
      const name = nameFor(kind, host, now);
      const letter = await writeLetter(
        { evidence, store },
        {
          ...{ kind, language, platform: host, snapshot, dataDir, now, out: join(bundles, name) },
          office: office ?? undefined,
          reference: reference ?? undefined,
          ground: ground ?? undefined,
          authority: authority ?? undefined,
          reason: reason ?? undefined,
          marking: file?.marking,
          signed,
          log:
            signed &&
            ((event, sha256) =>
              recordLetter(
                { store, evidence },
                signed,
                { name, sha256 },
                { ...event, case: signed.case },
              )),
        },
      );
      return { ...letter, name };
    },
  });
  return { Kind, Ground, Language };
}

/** Two that are asked for on one day have different names. */
function nameFor(kind: string, platform: string, now: Date): string {
  const host = platform.replace(/[^\p{L}\p{N}.-]/gu, '-').slice(0, 80);
  return `${kind}-${host}-${now.toISOString().slice(0, 10)}-${randomBytes(3).toString('hex')}.pdf`;
}
