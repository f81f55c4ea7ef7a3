import { readdirSync } from 'node:fs';
import { api, type TypeOf } from '../../../core/graphql/index.ts';
import {
  type BundleForm,
  bundleForms,
  type CaseBundle,
  type DisclosureStatus,
  disclosureStatuses,
  type Entry,
  heldIn,
  type NumberedCapture,
} from '../index.ts';

import { addNameType, isOf } from './names-fields.ts';

export type EntryTypes = ReturnType<typeof addEntryTypes>;

/** Notes, tasks, names and entries of the disclosure schedule. */
export function addEntryTypes() {
  const Written = api.implement(api.interfaceRef<Entry>('CaseEntry'), {
    description: 'Something that somebody wrote in a case.',
    fields: {
      id: 'ID! The id of what was written.',
      version: 'Int! Counted up by each change; whoever changes it names the one that was loaded.',
      at: 'DateTime! When it was written first.',
      by: 'String! The initials of who wrote it first.',
      changedAt: 'DateTime! When it was last written or changed.',
      changedBy: 'String! The initials of who wrote or changed it last.',
      account: 'String! The account by which it was written first.',
      changedAccount: 'String! The account by which it was written or changed last.',
    },
    resolve: { by: ({ author }) => author },
  });
  const Status = api.enumOf<DisclosureStatus>('DisclosureStatus', {
    description: 'What becomes of material in disclosure.',
    values: disclosureStatuses,
  });
  const Note = api.implement(api.objectRef<Entry<'note'>>('CaseNote'), {
    description: 'A note in a case.',
    interfaces: [Written],
    isTypeOf: isOf('note'),
    fields: {
      text: 'String! What the note says.',
      about: 'ID The id of what it is about, of the case’s scope; null: the case itself.',
    },
    resolve: {
      text: ({ content }) => content.text,
      about: ({ content }) => content.about,
    },
  });
  const Task = api.implement(api.objectRef<Entry<'task'>>('CaseTask'), {
    description: 'Something that is to be done in a case.',
    interfaces: [Written],
    isTypeOf: isOf('task'),
    fields: {
      text: 'String! What is to be done.',
      done: 'Boolean! Whether it is done.',
      assignee: 'String The initials of who is to do it; null: anybody.',
    },
    resolve: {
      text: ({ content }) => content.text,
      done: ({ content }) => content.done,
      assignee: ({ content }) => content.assignee,
    },
  });
  const Disclosure = api.implement(api.objectRef<Entry<'disclosure'>>('CaseDisclosure'), {
    description: 'An entry of the disclosure schedule of a case.',
    interfaces: [Written],
    isTypeOf: isOf('disclosure'),
    types: { Status },
    fields: {
      what: 'String! What the material is.',
      status: 'Status! Whether the material is used, not used or sensitive.',
      reason: 'String! Why it is so; may be empty of what is used.',
      contrary:
        'Boolean! Whether it points the other way: it can weaken the case or help the defence.',
      about: 'ID The id of the entity that it is about; null where it is about none.',
    },
    resolve: {
      what: ({ content }) => content.what,
      status: ({ content }) => content.status,
      reason: ({ content }) => content.reason,
      contrary: ({ content }) => content.contrary,
      about: ({ content }) => content.about,
    },
  });
  return { Note, Task, Disclosure, Status, Written, ...addNameType(Written) };
}

/** A capture with its number. */
export const addExhibitType = (): TypeOf<NumberedCapture> =>
  api.implement(api.objectRef<NumberedCapture>('CaseExhibit'), {
    description: 'A capture with its number as an exhibit: given once, and never changed.',
    fields: {
      number: 'String! The number of the exhibit, such as AB1, or AB121A in a supplement.',
      capture: 'ID! The id of the capture.',
      ad: 'ID! The id of the ad that was captured.',
      capturedAt:
        'DateTime When the ad was captured; null where the graph no longer holds the capture.',
      at: 'DateTime! When the number was given.',
      by: 'String! The initials of who had the bundle made.',
    },
    resolve: {
      capturedAt: async ({ capture }, _, { loaders }) =>
        (await loaders.capture.load(capture))?.capturedAt,
      by: ({ author }) => author,
    },
  });

const isKept = (folder: string, name: string, sha256: string): boolean =>
  heldIn(folder, name) === sha256;

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
export function addBundleType(): TypeOf<CaseBundle> {
  const Form = api.enumOf<BundleForm>('BundleForm', {
    description: 'Which version of a bundle it is.',
    values: bundleForms,
  });
  return api.implement(api.objectRef<CaseBundle>('CaseBundle'), {
    description: 'A bundle that was made of a case.',
    types: { Form },
    fields: {
      id: 'ID! The id of the bundle in its case.',
      name: 'String! The name of the file of the bundle.',
      href: 'String Where the bundle can be downloaded, as a path of this server; null where this server does not keep it.',
      besides:
        '[String!]! Where the files that lie beside the bundle can be downloaded, as paths of this server: its checksum, its signature, copies to file. Empty where this server does not keep the bundle.',
      sha256: 'String! SHA-256 of the file of the bundle, in lower-case hex.',
      snapshot: 'String! SHA-256 of the snapshot that it was made from, in lower-case hex.',
      form: 'Form! Whether it is full or redacted.',
      recipient: 'String! For whom it was made; empty where nobody said.',
      pages: 'Int! The pages of its documents, all together.',
      exhibits: 'Int! How many exhibits it has.',
      at: 'DateTime! When the bundle was made.',
      by: 'String! The initials of who had the bundle made.',
      account: 'String! The account by which it was made.',
      servedOn: 'Date The day on which it was served; null where it was not.',
      servedTo: 'String To whom it was served; null where it was not.',
      servedBy: 'String The initials of who marked it as served; null where nobody did.',
      servedAccount: 'String The account by which it was marked as served.',
    },
    resolve: {
      href: ({ name, sha256 }, _, { bundles }) =>
        isKept(bundles, name, sha256) ? hrefOf(name) : null,
      besides: ({ name, sha256 }, _, { bundles }) =>
        isKept(bundles, name, sha256) ? besidesOf(bundles, name).map(hrefOf) : [],
      by: ({ author }) => author,
    },
  });
}
