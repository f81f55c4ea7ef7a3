/** A scenario: its captures in the order of time, its pictures, and the truth about it. */
import { type AdSource, minuteOf, planAd } from './ads.ts';
import { type CaptureRecord, captureOf, type Look } from './captures.ts';
import { type PictureFile, pictureFile } from './pictures.ts';
import { isScenarioName, presets, type Scenario, type ScenarioName } from './presets.ts';
import { rngOf } from './rng.ts';
import { rosterOf } from './roster.ts';
import { templatesOf } from './texts.ts';
import { type Truth, truthOf } from './truth.ts';

export interface ScenarioOptions {
  /** Number of different ads; captures are some more. */
  ads: number;
  /** Any whole number; the same seed gives the same scenario. */
  seed: number;
  /** Shape of the scenario; `mixed` where none is named. */
  scenario?: ScenarioName | undefined;
  /** True: records point to files under images/. False (default): to an address and a stand-in hash. */
  images?: boolean | undefined;
}

export interface GeneratedScenario {
  name: ScenarioName;
  ads: number;
  networks: number;
  /** Number of captures that `captures()` yields. */
  size: number;
  /** The records by time of capture; made one by one, again on each call. */
  captures(): Generator<CaptureRecord>;
  /** Every different picture file, in order of its path. */
  pictures(): PictureFile[];
  /** Ground truth. `hashes` gives the SHA-256 of each file by its path where files were written. */
  truth(hashes?: ReadonlyMap<string, string>): Truth;
}

/** The request cannot be met; the message says what to change. */
export class ScenarioError extends Error {
  override name = 'ScenarioError';
}

const mostAds = 2 ** 21;

function checked({ ads, seed, scenario = 'mixed' }: ScenarioOptions): ScenarioName {
  if (!Number.isSafeInteger(ads) || ads < 1 || ads > mostAds) {
    throw new ScenarioError(
      `The number of ads must be a whole number from 1 to ${mostAds}, not ${ads}.`,
    );
  }
  if (!Number.isSafeInteger(seed)) {
    throw new ScenarioError(`The seed must be a whole number, not ${seed}.`);
  }
  if (!isScenarioName(scenario)) {
    const names = Object.keys(presets).join(', ');
    throw new ScenarioError(`There is no scenario "${scenario}". Choose one of: ${names}.`);
  }
  return scenario;
}

/** Minute, ad and state packed into one number that sorts by time (43 bits). */
const pack = ({ minute, index, removed }: Look): number =>
  (minute * mostAds + index) * 2 + (removed ? 1 : 0);

function unpack(packed: number): Look {
  const rest = Math.floor(packed / 2);
  return { minute: Math.floor(rest / mostAds), index: rest % mostAds, removed: packed % 2 === 1 };
}

/** When each ad is looked at: within three days of posting, and for some again weeks later. */
function looksAt(source: AdSource, ads: number): Float64Array {
  const { scenario, seed } = source;
  const end = scenario.days * 1440 - 1;
  const looks: number[] = [];
  for (let index = 0; index < ads; index++) {
    const rng = rngOf(seed, `looks/${index}`);
    let minute = Math.min(end, minuteOf(source, index) + rng.between(20, 4000));
    looks.push(pack({ index, minute, removed: false }));
    let again = rng.chance(scenario.recaptured);
    while (again) {
      minute += rng.between(5 * 1440, 16 * 1440);
      if (minute > end) break;
      const removed = rng.chance(scenario.removed);
      looks.push(pack({ index, minute, removed }));
      again = !removed && rng.chance(0.25);
    }
  }
  return Float64Array.from(looks).sort();
}

function picturesIn(source: AdSource, ads: number): PictureFile[] {
  const files = new Map<string, PictureFile>();
  for (let index = 0; index < ads; index++) {
    for (const picture of planAd(source, index).pictures) {
      const file = pictureFile(source.seed, picture);
      files.set(file.path, file);
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * A synthetic scenario. Pure: the same options give the same records, pictures and truth. Owners are
 * laid out at once, ads are made while `captures()` is read.
 *
 * @throws ScenarioError when an option is out of range
 */
export function generateScenario(options: ScenarioOptions): GeneratedScenario {
  const name = checked(options);
  const { ads, seed, images = false } = options;
  const scenario: Scenario = presets[name];
  const source: AdSource = { scenario, seed, roster: rosterOf(scenario, ads, seed) };
  const looks = looksAt(source, ads);
  return {
    name,
    ads,
    size: looks.length,
    networks: source.roster.owners.filter(({ network }) => network !== null).length,
    *captures() {
      const templates = templatesOf(seed);
      for (const packed of looks) {
        yield captureOf(source, unpack(packed), templates, images ? 'files' : 'references');
      }
    },
    pictures: () => picturesIn(source, ads),
    truth: (hashes) => truthOf({ source, name, ads, hashes }),
  };
}
