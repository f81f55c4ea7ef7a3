import { beforeAll, describe, expect, test } from 'vitest';
import { ownApp, ownWorkspace } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const workspace = ownWorkspace();
const app = ownApp(workspace);
beforeAll(async () => {
  await importCaptures(workspace.test, 'track.jsonl', [
    seen('1', '2026-03-01T10:00:00Z', { city: 'Almaty' }),
    seen('1', '2026-03-05T10:00:00Z', { city: 'Almaty' }),
    seen('2', '2026-03-04T10:00:00Z', { city: 'Astana', platform: 'other-board.example' }),
    seen('3', '2026-06-01T10:00:00Z', { city: 'Kleinkleckersdorf' }),
    seen('4', '2026-06-02T10:00:00Z', {}),
  ]);
});

const contacts = { phones: ['+7 700 000 0001'] };
const seen = (adId: string, capturedAt: string, over: object) =>
  record({ adId, capturedAt, text: `Rooms ${adId}`, contacts, ...over });

interface Track {
  readonly places: readonly { readonly name: string; readonly lat: number | null }[];
  readonly sightings: readonly { readonly ad: string; readonly place: string | null }[];
  readonly farApart: readonly { readonly km: number }[];
}
const fields = `ads leftOut adsWithoutPlace silencesTotal farApartTotal
  entity { id } platforms { platform ads }
  places { id name country lat lon ads first last }
  sightings { ad caption platform country place first last toTheDay }
  silences { from to days } farApart { places ads from to km hours }`;
const trackOf = (id: string) =>
  app
    .data<{ track: Track }>(`query ($id: ID!) { track(id: $id) { ${fields} } }`, { id })
    .then(({ track }) => track);

const phone = 'phone:+77000000001';

describe('one story, in its order', { shuffle: false }, () => {
  test('a track is its ads in order of time, with what is too far apart, what is silent and what is in no place', async () => {
    const track = await trackOf(phone);
    expect(track).toMatchObject({
      ads: 4,
      leftOut: 0,
      adsWithoutPlace: 1,
      silencesTotal: 1,
      farApartTotal: 1,
      platforms: [
        { platform: 'lotus-board.example', ads: 3 },
        { platform: 'other-board.example', ads: 1 },
      ],
      silences: [{ days: 88, from: '2026-03-05T10:00:00.000Z', to: '2026-06-01T10:00:00.000Z' }],
      farApart: [
        {
          ads: ['ad:lotus-board.example/1', 'ad:other-board.example/2'],
          from: '2026-03-04T10:00:00.000Z',
          hours: 0,
        },
      ],
    });
    expect(track.places.map(({ name, lat }) => [name, lat !== null])).toEqual([
      ['Almaty', true],
      ['Astana', true],
      ['Kleinkleckersdorf', false],
    ]);
    expect(
      track.sightings.map(({ ad, place }) => [ad.replace(/^.*\//, ''), place !== null]),
    ).toEqual([
      ['1', true],
      ['2', true],
      ['3', true],
      ['4', false],
    ]);
    expect(track.farApart[0]?.km).toBeGreaterThan(900);
  });

  test('a network has the track of its ads; what is judged wrong is in no track', async () => {
    await workspace.resolve();
    const [network] = await workspace.modules.graph.read<{ id: string }>(
      'MATCH (n:Network) RETURN n.id AS id',
    );
    expect((await trackOf(network?.id ?? '')).sightings).toHaveLength(4);
    await workspace.modules.graph.write(
      'MATCH (:Ad {id: $ad})-[r:LISTS]->(:Phone) SET r.judgedWrong = true',
      { ad: 'ad:lotus-board.example/4' },
    );
    expect(await trackOf(phone)).toMatchObject({ ads: 3, adsWithoutPlace: 0 });
  });

  test('where an ad stands has no track, and what is not held neither', async () => {
    const ask = 'query ($id: ID!) { track(id: $id) { ads } }';
    const refused = await app.error(ask, { id: 'platform:lotus-board.example' });
    expect(refused.extensions.code).toBe('BAD_INPUT');
    const unknown = await app.error(ask, { id: 'phone:+77009999999' });
    expect(unknown.extensions.code).toBe('NOT_FOUND');
  });
});
