import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../server/read/capture/index.ts';
import { frozenScenario, generatorNames, scenarioNames } from './index.ts';

describe.each(generatorNames)('%s', (generator) => {
  it.each(scenarioNames)(
    '%s is read whole, knows whose each ad is, and is fictional',
    (scenario) => {
      const { captures, ads, owners, pictures, hubs, reassigned } = frozenScenario(
        generator,
        scenario,
      );
      for (const record of captures)
        expect(parseCapture(record, Date.UTC(2027, 0, 1))).toMatchObject({ leftOut: [] });
      const known = new Set(captures.map(({ platform, adId }) => `${platform}/${adId}`));
      expect([...known].sort()).toEqual(Object.keys(owners).sort());
      expect(known.size).toBe(ads);
      const shown = captures.flatMap(({ images = [] }) =>
        images.flatMap((image) => ('sha256' in image ? [image.sha256] : [])),
      );
      expect(new Set(shown)).toEqual(new Set(pictures.keys()));

      // Links lead to names that nobody has, or to accounts on services of the scenario.
      const links = JSON.stringify(captures).matchAll(/https?:\/\/([^/"\s|,\\]+)/g);
      for (const host of new Set([...links].map(([, host]) => host)))
        expect(host).toMatch(/\.(example|test)\.?$|^(t\.me|wa\.me|instagram\.com)$/);

      if (scenario === 'easy') expect([...hubs, ...reassigned]).toEqual([]);
      if (['hubs', 'giant'].includes(scenario)) expect(hubs.length).toBeGreaterThan(5);
      if (['reassigned', 'giant'].includes(scenario)) expect(reassigned.length).toBeGreaterThan(5);
    },
  );
});
