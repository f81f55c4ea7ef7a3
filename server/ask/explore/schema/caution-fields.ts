import { api } from '../../../core/graphql/index.ts';
import { entitiesOf, type RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { type Caution, type CautionCode, cautionsAbout } from '../index.ts';

/** What may be wrong with a link, a path or an entity: the same everywhere, from one place. */
export function addCautions({ Ad, Entity }: RecordedTypes) {
  const Code = api.enumOf<CautionCode>('CautionCode', {
    description: 'Which caution it is, for programs; the text of the caution is for people.',
    values: {
      unproven: 'A stored capture behind it no longer matches its hash, or is missing.',
      'judged-wrong': 'Ads seemed to show it; an analyst judged the observation wrong.',
      hub: 'It goes through a hub: many unrelated advertisers use the same thing.',
      copied: 'A run left a value out of an ad because it seems to be copied from another ad.',
      reposter: 'It goes through a contact under which others’ ads seem to be put online.',
      reassigned: 'It goes through a number that seems to have passed to another owner in between.',
      pages: 'It goes through a website of which the ads name different pages.',
      'kept-apart': 'A run does not put the two ads together, although they share something.',
      'several-networks': 'Ads of several networks hold it.',
      context: 'It goes through a platform, place or country, which says where and not who.',
      inferred: 'A method proposes it; nobody read it in a source.',
      alike: 'It rests on images that look alike, which may be copied.',
      silence: 'For a long time in between no captured ad shows it.',
      'one-ad': 'It rests on one ad alone.',
      'same-words': 'All its ads carry the same text.',
      'weak-observation': 'An observation behind it has a low confidence.',
      picture: 'A value behind it was read in a picture alone.',
      'country-assumed': 'A number behind it was written without a country code.',
      'one-file': 'All its captures came in one file.',
    },
  });
  const CautionType = api.implement(api.objectRef<Caution>('Caution'), {
    description: 'One thing that may be wrong with a link, a path or an entity, and what shows it.',
    types: { Code, Entity, Ad },
    fields: {
      code: 'Code! Which caution it is, for programs.',
      text: 'String! What may be wrong, in a sentence.',
      about:
        '[Entity!]! The entities that the caution is about, such as the website or the number; those that are no longer held are left out.',
      ads: `[Ad!]! Ads that show it, at most ${mostAds}; none where it is about the entity as a whole.`,
      run: 'Int The run that knows it; null where the ads themselves show it.',
    },
    resolve: {
      about: ({ about = [] }, _, { loaders }) => entitiesOf(loaders, about),
      ads: ({ ads = [] }, _, { loaders }) => entitiesOf(loaders, ads.slice(0, mostAds)),
    },
  });
  api.field(Entity, 'cautions', {
    types: { CautionType },
    gives:
      '[CautionType!]! What is known of it that speaks against taking ads for one owner’s because they show it; of an ad, what was left out of it as copied.',
    resolve: (entity, _, { store }) => cautionsAbout({ store }, entity),
  });
  return { Caution: CautionType };
}

export type CautionTypes = ReturnType<typeof addCautions>;

const mostAds = 20;
