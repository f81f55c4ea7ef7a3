import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Builder, enumValues, type TypeOf } from '../../../core/graphql/index.ts';
import {
  type BundleForm,
  bundleForms,
  type CaseBundle,
  type DisclosureStatus,
  disclosureStatuses,
  type Entry,
  type NumberedCapture,
} from '../index.ts';

import { addNameType, isOf } from './names-fields.ts';

export type EntryTypes = ReturnType<typeof addEntryTypes>;

/** Notes, tasks, names and entries of the disclosure schedule. */
export function addEntryTypes(builder: Builder) {
  const Written = builder.interfaceRef<Entry>('CaseEntry').implement({
    description: 'Something that somebody wrote in a case.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of what was written.' }),
      version: t.exposeInt('version', {
        description: 'Counted up by each change; whoever changes it names the one that was loaded.',
      }),
      at: t.expose('at', { type: 'DateTime', description: 'When it was written first.' }),
      by: t.exposeString('author', { description: 'The initials of who wrote it first.' }),
      changedAt: t.expose('changedAt', {
        type: 'DateTime',
        description: 'When it was last written or changed.',
      }),
      changedBy: t.exposeString('changedBy', {
        description: 'The initials of who wrote or changed it last.',
      }),
    }),
  });
  const Status = builder.enumType('DisclosureStatus', {
    description: 'What becomes of material in disclosure.',
    values: enumValues<DisclosureStatus>(disclosureStatuses),
  });
  const Note = builder.objectRef<Entry<'note'>>('CaseNote').implement({
    description: 'A note in a case.',
    interfaces: [Written],
    isTypeOf: isOf('note'),
    fields: (t) => ({
      text: t.string({
        description: 'What the note says.',
        resolve: ({ content }) => content.text,
      }),
      about: t.id({
        nullable: true,
        description: 'The id of what it is about, of the case’s scope; null: the case itself.',
        resolve: ({ content }) => content.about,
      }),
    }),
  });
  const Task = builder.objectRef<Entry<'task'>>('CaseTask').implement({
    description: 'Something that is to be done in a case.',
    interfaces: [Written],
    isTypeOf: isOf('task'),
    fields: (t) => ({
      text: t.string({
        description: 'What is to be done.',
        resolve: ({ content }) => content.text,
      }),
      done: t.boolean({
        description: 'Whether it is done.',
        resolve: ({ content }) => content.done,
      }),
      assignee: t.string({
        nullable: true,
        description: 'The initials of who is to do it; null: anybody.',
        resolve: ({ content }) => content.assignee,
      }),
    }),
  });
  const Disclosure = builder.objectRef<Entry<'disclosure'>>('CaseDisclosure').implement({
    description: 'An entry of the disclosure schedule of a case.',
    interfaces: [Written],
    isTypeOf: isOf('disclosure'),
    fields: (t) => ({
      what: t.string({
        description: 'What the material is.',
        resolve: ({ content }) => content.what,
      }),
      status: t.field({
        type: Status,
        description: 'Whether the material is used, not used or sensitive.',
        resolve: ({ content }) => content.status,
      }),
      reason: t.string({
        description: 'Why it is so; may be empty of what is used.',
        resolve: ({ content }) => content.reason,
      }),
      contrary: t.boolean({
        description: 'Whether it points the other way: it can weaken the case or help the defence.',
        resolve: ({ content }) => content.contrary,
      }),
      about: t.id({
        nullable: true,
        description: 'The id of the entity that it is about; null where it is about none.',
        resolve: ({ content }) => content.about,
      }),
    }),
  });
  return { Note, Task, Disclosure, Status, Written, ...addNameType(builder, Written) };
}

/** A capture with its number. */
export const addExhibitType = (builder: Builder): TypeOf<NumberedCapture> =>
  builder.objectRef<NumberedCapture>('CaseExhibit').implement({
    description: 'A capture with its number as an exhibit: given once, and never changed.',
    fields: (t) => ({
      number: t.exposeString('number', {
        description: 'The number of the exhibit, such as AB1, or AB121A in a supplement.',
      }),
      capture: t.exposeID('capture', { description: 'The id of the capture.' }),
      ad: t.exposeID('ad', { description: 'The id of the ad that was captured.' }),
      capturedAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When the ad was captured; null where the graph no longer holds the capture.',
        resolve: async ({ capture }, _, { loaders }) =>
          (await loaders.capture.load(capture))?.capturedAt ?? null,
      }),
      at: t.expose('at', { type: 'DateTime', description: 'When the number was given.' }),
      by: t.exposeString('author', { description: 'The initials of who had the bundle made.' }),
    }),
  });

/** A bundle that was made elsewhere can have the same name: its checksum file says which one lies here. */
function isKept(folder: string, name: string, sha256: string): boolean {
  // A name that came from elsewhere with its case names no file outside.
  if (name !== basename(name)) return false;
  const file = join(folder, name);
  try {
    return existsSync(file) && readFileSync(`${file}.sha256`, 'utf8').startsWith(sha256);
  } catch {
    return false;
  }
}

const hrefOf = (name: string): string => `/files/bundles/${encodeURIComponent(name)}`;

/** What lies beside a bundle: its checksum, its signature, copies to file. */
function besidesOf(folder: string, name: string): string[] {
  const copy = `${name.replace(/\.zip$/, '')}-filing-`;
  return readdirSync(folder)
    .filter(
      (file) => file.startsWith(`${name}.`) || (file.startsWith(copy) && /-\d+\.pdf$/.test(file)),
    )
    .sort();
}

/** A bundle that was made. */
export function addBundleType(builder: Builder): TypeOf<CaseBundle> {
  const Form = builder.enumType('BundleForm', {
    description: 'Which version of a bundle it is.',
    values: enumValues<BundleForm>(bundleForms),
  });
  return builder.objectRef<CaseBundle>('CaseBundle').implement({
    description: 'A bundle that was made of a case.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of the bundle in its case.' }),
      name: t.exposeString('name', { description: 'The name of the file of the bundle.' }),
      href: t.string({
        nullable: true,
        description:
          'Where the bundle can be downloaded, as a path of this server; null where this server does not keep it.',
        resolve: ({ name, sha256 }, _, { bundles }) =>
          isKept(bundles, name, sha256) ? hrefOf(name) : null,
      }),
      besides: t.stringList({
        description:
          'Where the files that lie beside the bundle can be downloaded, as paths of this server: its checksum, its signature, copies to file. Empty where this server does not keep the bundle.',
        resolve: ({ name, sha256 }, _, { bundles }) =>
          isKept(bundles, name, sha256) ? besidesOf(bundles, name).map(hrefOf) : [],
      }),
      sha256: t.exposeString('sha256', {
        description: 'SHA-256 of the file of the bundle, in lower-case hex.',
      }),
      snapshot: t.exposeString('snapshot', {
        description: 'SHA-256 of the snapshot that it was made from, in lower-case hex.',
      }),
      form: t.expose('form', { type: Form, description: 'Whether it is full or redacted.' }),
      recipient: t.exposeString('recipient', {
        description: 'For whom it was made; empty where nobody said.',
      }),
      pages: t.exposeInt('pages', { description: 'The pages of its documents, all together.' }),
      exhibits: t.exposeInt('exhibits', { description: 'How many exhibits it has.' }),
      at: t.expose('at', { type: 'DateTime', description: 'When the bundle was made.' }),
      by: t.exposeString('author', { description: 'The initials of who had the bundle made.' }),
      servedOn: t.expose('servedOn', {
        type: 'Date',
        nullable: true,
        description: 'The day on which it was served; null where it was not.',
      }),
      servedTo: t.exposeString('servedTo', {
        nullable: true,
        description: 'To whom it was served; null where it was not.',
      }),
      servedBy: t.exposeString('servedBy', {
        nullable: true,
        description: 'The initials of who marked it as served; null where nobody did.',
      }),
    }),
  });
}
