import { api, apiError } from '../../../core/graphql/index.ts';
import { countryCode } from '../../../core/model/index.ts';
import { entitiesOf, type RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { type Pasted, readContacts, type WatchJobs } from '../index.ts';
import { addInbox } from './inbox.ts';
import { addItemType, addWatchType } from './types.ts';
import { addWatch } from './watching-fields.ts';

declare module '../../../core/graphql/context.ts' {
  interface Modules {
    readonly watching: WatchJobs;
  }
}

/** Watches, and the inbox in which what is new lies. */
export function addWatches(explored: RecordedTypes): void {
  const WatchType = addWatchType(explored.Entity);
  addWatch(WatchType);
  addInbox(addItemType(WatchType, explored.Entity));
  addContacts(explored);
}

const longestPasted = 200_000;

/** A list that is pasted: what can be read in it, and what of that the graph holds. */
function addContacts({ Entity }: RecordedTypes): void {
  const Read = api.implement(api.objectRef<Pasted>('PastedContacts'), {
    description: 'The contacts that were read in a pasted text.',
    types: { Entity },
    fields: {
      held: '[Entity!]! Those that the graph holds.',
      ids: '[ID!]! Their ids, each once, in the order of the text.',
      unread: '[String!]! The first hundred lines in which no contact was read.',
    },
    complexity: { held: { field: 1, multiplier: 50 } },
    resolve: { held: ({ ids }, _, { loaders }) => entitiesOf(loaders, ids) },
  });
  api.query('pastedContacts', {
    types: { Read },
    gives:
      'Read! Reads phone numbers, emails, accounts, websites and payment handles in a pasted text, one or more a line, in any form.',
    args: {
      text: `String! The text, up to ${longestPasted.toLocaleString('en')} characters.`,
      country:
        'String ISO code of the country whose numbers they are where a number does not say it.',
    },
    resolve: (_, { text, country }) => {
      if (text.length > longestPasted)
        throw apiError(
          'LIMIT',
          `The text has ${text.length.toLocaleString('en')} characters.`,
          `Give up to ${longestPasted.toLocaleString('en')}, or in parts.`,
          'text',
        );
      if (country && !countryCode(country))
        throw apiError(
          'BAD_INPUT',
          `${country} is no code of a country.`,
          'Give two letters by ISO 3166-1, such as KZ, or leave it out.',
          'country',
        );
      return readContacts(text, country ?? undefined);
    },
  });
}
