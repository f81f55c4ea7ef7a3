import { z } from 'zod';
import { ConfigError } from './config-error.ts';

/** How a server is run: what it tells of itself, what it takes, how it ends. */
export interface Running {
  /** A line of the log for each request. */
  log: boolean;
  /** `/metrics` answers to whoever knows the token; undefined: it answers nobody. */
  metrics?: { token: string };
  /** Most bytes of one upload; undefined: as many as there is space for. */
  maxUpload?: number;
  /** Most bytes of the evidence folder; undefined: no bound. */
  quota?: number;
  /** Bytes of the disk that stay free: no evidence is taken in below that. */
  freeDisk: number;
  /** How long answers that are under way may take to end when the server is told to, in milliseconds. */
  endingMs: number;
}

const powers = ['B', 'KB', 'MB', 'GB', 'TB'];
const SIZE = /^(\d+(?:\.\d+)?) ?(B|KB|MB|GB|TB)?$/i;

/** "500 MB" as bytes; a unit is 1,024 of the one before. */
const size = z
  .string()
  .regex(SIZE)
  .transform((text) => {
    const [, number = '', unit = 'B'] = SIZE.exec(text) ?? [];
    const power = powers.indexOf(unit.toUpperCase());
    return Math.round(Number(number) * 1024 ** power);
  })
  .pipe(z.number().int().safe());

/** Bytes for a person: "1.5 GB". */
export function sizeOf(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), powers.length - 1);
  const number = bytes / 1024 ** power;
  return `${number.toLocaleString('en', { maximumFractionDigits: 1 })} ${powers[power]}`;
}

const howSizes = 'Give bytes, or a number with KB, MB, GB or TB, such as 20 GB; or unset it.';
const leastToken = 16;
const onOff = z.enum(['0', '1']);

/** As in config.ts: how each is read, and what to say when it cannot be. */
export const RUNNING_VARIABLES = {
  THROUGHLINE_LOG: [onOff.optional(), 'Give 1 for a line of the log for each request, or 0.'],
  THROUGHLINE_METRICS: [onOff.default('0'), 'Give 1 to have /metrics answer, or 0.'],
  THROUGHLINE_METRICS_TOKEN: [
    z.string().optional(),
    `Give at least ${leastToken} characters that nobody guesses, such as those of: openssl rand -hex 32`,
  ],
  THROUGHLINE_METRICS_TOKEN_FILE: [
    z.string().min(1).optional(),
    'Give the path of a file that holds the token alone.',
  ],
  THROUGHLINE_MAX_UPLOAD: [size.optional(), howSizes],
  THROUGHLINE_QUOTA: [size.optional(), howSizes],
  THROUGHLINE_FREE_DISK: [size.optional(), howSizes],
  THROUGHLINE_ENDING_SECONDS: [
    z.string().regex(/^\d+$/).default('10').transform(Number).pipe(z.number().max(600)),
    'Give whole seconds from 0 to 600.',
  ],
} satisfies Record<string, readonly [z.ZodType, string]>;

type Values = {
  [Name in keyof typeof RUNNING_VARIABLES]: z.output<(typeof RUNNING_VARIABLES)[Name][0]>;
};

/** A server of several people logs, and keeps this free, unless it is told otherwise. */
const freeOfTeam = 1024 ** 3;

/** Without a token nobody is answered: behind a proxy every request comes from this machine. */
function metricsOf(values: Values, secret: () => string | undefined): Pick<Running, 'metrics'> {
  if (values.THROUGHLINE_METRICS === '0') return {};
  const token = secret();
  if (token !== undefined && token.length >= leastToken) return { metrics: { token } };
  throw new ConfigError(
    'THROUGHLINE_METRICS_TOKEN',
    `is ${token ? 'too short' : 'not set'}, and THROUGHLINE_METRICS is 1`,
    RUNNING_VARIABLES.THROUGHLINE_METRICS_TOKEN[1],
  );
}

/** @param token the one that is given by itself or in a file */
export function runningOf(values: Values, team: boolean, token: () => string | undefined): Running {
  const { THROUGHLINE_MAX_UPLOAD: maxUpload, THROUGHLINE_QUOTA: quota } = values;
  return {
    log: values.THROUGHLINE_LOG === undefined ? team : values.THROUGHLINE_LOG === '1',
    ...metricsOf(values, token),
    ...(maxUpload === undefined ? {} : { maxUpload }),
    ...(quota === undefined ? {} : { quota }),
    freeDisk: values.THROUGHLINE_FREE_DISK ?? (team ? freeOfTeam : 0),
    endingMs: values.THROUGHLINE_ENDING_SECONDS * 1000,
  };
}
