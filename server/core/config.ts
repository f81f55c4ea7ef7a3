import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ConfigError } from './config-error.ts';
import { RUNNING_VARIABLES, type Running, runningOf } from './running-settings.ts';
import { SIGN_ON_VARIABLES, type SignOn, signOnOf } from './sign-on-settings.ts';

export { ConfigError } from './config-error.ts';

/** The folder of the checkout (or of the image): what ships with the product lies under it. */
export const REPOSITORY = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Everything that can be set from outside. `loadConfig` is the only reader of the environment. */
export interface Config {
  /** Address the workspace listens on; loopback unless set. */
  host: string;
  port: number;
  /** Data folder, absolute: evidence, graph, cases. */
  dataDir: string;
  /** Further host names (no scheme, no port) the workspace answers to, beside loopback. */
  allowedHosts: string[];
  /** Several people with accounts, not one person on one machine. */
  team: boolean;
  /** Where people reach it, such as https://throughline.example; unset: at `host` and `port`. */
  url?: string;
  /** A proxy on this machine, or the nearest one, ends TLS and says where a request came from. */
  behindProxy: boolean;
  /** In which the command line says what failed: of BCP 47, or a locale of the system. */
  language: string;
  /** Minutes after which a session ends in which nothing is asked. */
  idleMinutes: number;
  /** Unset: people sign in by password alone. */
  signOn?: SignOn;
  neo4j: {
    /** Set: this server is used and never managed. Unset: a local server is started. */
    uri?: string;
    user: string;
    /** Always set when `uri` is set; the managed server keeps its own in the data folder. */
    password?: string;
    database: string;
    heapMb: number;
    pageCacheMb: number;
    /** The java program of the managed server: a path, or `java` to be found on PATH. */
    java: string;
    /** Folder of the server's jars, filled by scripts/setup.mjs. */
    jars: string;
    /** A file in which the server keeps its classes when it ends; set by scripts/keep-classes.ts alone. */
    keepClasses?: string;
  };
  query: {
    /** Longest a saved or own query may run, in milliseconds. */
    timeoutMs: number;
    /** Rows returned at most; an answer that was cut says so. */
    rowCap: number;
  };
  /** Folder of the saved queries. */
  library: string;
  /** What the workspace reads in pictures by itself after an import. */
  readPictures: 'off' | 'codes' | 'all';
  /** With what bundles are signed and timestamped; nothing is where nothing is set. */
  signing: {
    /** A PKCS#12 or PEM file. */
    key?: string;
    passphrase?: string;
    /** Address of an authority (RFC 3161). */
    timestamp?: string;
  };
  /** Files that hold a secret, by the variable that names each. */
  secretFiles: readonly (readonly [variable: string, file: string])[];
  /** With it backups are encrypted and opened. */
  backupPassphrase?: string;
  /** Days after which the workspace hashes all stored files again; 0: never. */
  checkDays: number;
  running: Running;
  spark: {
    /** The folder of an Apache Spark, in which bin/spark-submit lies; filled by scripts/setup.mjs unless it is given. */
    home: string;
    /** The node program of the machines that share the work. */
    node: string;
  };
}

const NEO4J_SCHEME = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/;
const HOST_NAME = /^[A-Za-z0-9._-]+$|^\[[0-9A-Fa-f:]+\]$/;

const wholeNumber = (least: number, most: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().min(least).max(most));

const hostList = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((host) => host.trim().toLowerCase())
      .filter((host) => host !== ''),
  )
  .pipe(z.array(z.string().regex(HOST_NAME)));

/** As terminals name the language of whoever sits before them: the first that is set counts. */
const LOCALES = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

/** One line a variable: how it is read, and what to say when it cannot be. */
const VARIABLES = {
  NEO4J_URI: [
    z.string().regex(NEO4J_SCHEME).optional(),
    'Give an address such as bolt://127.0.0.1:7687 or neo4j+s://graph.example, or unset it to let Throughline run its own server.',
  ],
  NEO4J_USER: [z.string().min(1).default('neo4j'), 'Give the name of a Neo4j user, or unset it.'],
  NEO4J_PASSWORD: [z.string().min(1).optional(), 'Give the password of the Neo4j user.'],
  NEO4J_PASSWORD_FILE: [
    z.string().min(1).optional(),
    'Give the path of a file that holds the password alone.',
  ],
  NEO4J_DATABASE: [
    z
      .string()
      .regex(/^[a-z][a-z0-9.-]{2,62}$/)
      .default('neo4j'),
    'Give the name of a database: 3 to 63 lower-case letters, digits, dots or dashes.',
  ],
  THROUGHLINE_HOST: [
    z
      .string()
      .regex(/^[A-Za-z0-9.:_-]+$/)
      .default('127.0.0.1'),
    'Give an address to listen on, such as 127.0.0.1.',
  ],
  THROUGHLINE_PORT: [
    wholeNumber(0, 65_535).default(4000),
    'Give a port from 1 to 65535, or 0 for a free one.',
  ],
  THROUGHLINE_DATA: [z.string().min(1).optional(), 'Give the path of a folder.'],
  THROUGHLINE_ALLOWED_HOSTS: [
    hostList.default([]),
    'Give host names separated by commas, without scheme or port.',
  ],
  THROUGHLINE_TEAM: [z.enum(['0', '1']).default('0'), 'Give 1 for accounts, or 0.'],
  THROUGHLINE_URL: [
    z.url({ protocol: /^https?$/ }).optional(),
    'Give the address by which people reach the workspace, such as https://throughline.example.',
  ],
  THROUGHLINE_PROXY: [
    z.enum(['0', '1']).default('0'),
    'Give 1 where a proxy ends TLS before the workspace and sets X-Forwarded-For, or 0.',
  ],
  THROUGHLINE_LANGUAGE: [z.string().max(100).optional(), 'Give a language such as en or ru.'],
  THROUGHLINE_IDLE_MINUTES: [wholeNumber(1, 1_440).default(30), 'Give minutes from 1 to 1440.'],
  THROUGHLINE_NEO4J_HEAP_MB: [
    wholeNumber(256, 1_048_576).default(1024),
    'Give whole megabytes, 256 or more.',
  ],
  THROUGHLINE_NEO4J_PAGECACHE_MB: [
    wholeNumber(64, 4_194_304).default(512),
    'Give whole megabytes, 64 or more.',
  ],
  THROUGHLINE_JAVA: [z.string().min(1).optional(), 'Give the path of a java program.'],
  JAVA_HOME: [z.string().min(1).optional(), 'Give the folder of a Java installation.'],
  THROUGHLINE_QUERY_TIMEOUT_MS: [
    wholeNumber(100, 3_600_000).default(30_000),
    'Give milliseconds from 100 to 3600000.',
  ],
  THROUGHLINE_QUERY_ROWS: [
    wholeNumber(1, 1_000_000).default(10_000),
    'Give a number of rows from 1 to 1000000.',
  ],
  THROUGHLINE_READ_PICTURES: [
    z.enum(['off', 'codes', 'all']).default('codes'),
    'Give off, codes (QR codes alone), or all (codes and written words).',
  ],
  THROUGHLINE_SIGN_KEY: [
    z.string().min(1).optional(),
    'Give the path of a PKCS#12 or PEM file that holds a key and its certificate.',
  ],
  THROUGHLINE_SIGN_PASSPHRASE: [
    z.string().min(1).optional(),
    'Give the passphrase of the signing key.',
  ],
  THROUGHLINE_SIGN_PASSPHRASE_FILE: [
    z.string().min(1).optional(),
    'Give the path of a file that holds the passphrase alone.',
  ],
  THROUGHLINE_TIMESTAMP_URL: [
    z.url({ protocol: /^https?$/ }).optional(),
    'Give the address of a timestamp authority, which begins with http:// or https://.',
  ],
  THROUGHLINE_BACKUP_PASSPHRASE: [
    z.string().min(1).optional(),
    'Give the passphrase of encrypted backups.',
  ],
  THROUGHLINE_BACKUP_PASSPHRASE_FILE: [
    z.string().min(1).optional(),
    'Give the path of a file that holds the passphrase alone.',
  ],
  THROUGHLINE_CHECK_DAYS: [
    wholeNumber(0, 3_650).default(7),
    'Give whole days from 1 to 3650, or 0 for never.',
  ],
  SPARK_HOME: [z.string().min(1).optional(), 'Give the folder of Apache Spark, or unset it.'],
  THROUGHLINE_SPARK_NODE: [
    z.string().min(1).default(process.execPath),
    'Give the path of the node program on the machines of the cluster, or unset it.',
  ],
  ...RUNNING_VARIABLES,
  ...SIGN_ON_VARIABLES,
} satisfies Record<string, readonly [z.ZodType, string]>;

type Variables = typeof VARIABLES;
type Values = { [Name in keyof Variables]: z.output<Variables[Name][0]> };

/** The settings that are secrets; each can stand in a file, whose variable ends in `_FILE`. */
export const SECRETS = [
  'NEO4J_PASSWORD',
  'THROUGHLINE_SIGN_PASSPHRASE',
  'THROUGHLINE_METRICS_TOKEN',
  'THROUGHLINE_BACKUP_PASSPHRASE',
  'THROUGHLINE_OIDC_CLIENT_SECRET',
] as const;

function show(name: string, value: string): string {
  return SECRETS.some((one) => one === name) ? 'the value given' : `"${value}"`;
}

function readVariables(env: NodeJS.ProcessEnv): Values {
  const values: Record<string, unknown> = {};
  for (const [name, [schema, remedy]] of Object.entries(VARIABLES)) {
    // An empty variable is how a shell or a compose file says "unset".
    const given = env[name] === '' ? undefined : env[name];
    const read = schema.safeParse(given);
    if (!read.success) {
      throw new ConfigError(name, `${show(name, given ?? '')} cannot be used`, remedy);
    }
    values[name] = read.data;
  }
  return values as Values;
}

function secretOf(values: Values, name: (typeof SECRETS)[number]): string | undefined {
  const given = values[name];
  if (given !== undefined) return given;
  const variable = `${name}_FILE` as const;
  const file = values[variable];
  if (file === undefined) return undefined;
  try {
    // The line end that an editor writes is no part of it; a space may be.
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(variable, `"${file}" cannot be read (${why})`, VARIABLES[variable][1]);
  }
}

function signingOf(values: Values): Config['signing'] {
  const passphrase = secretOf(values, 'THROUGHLINE_SIGN_PASSPHRASE');
  const { THROUGHLINE_SIGN_KEY: key, THROUGHLINE_TIMESTAMP_URL: timestamp } = values;
  return {
    ...(key === undefined ? {} : { key: path.resolve(key) }),
    ...(passphrase === undefined ? {} : { passphrase }),
    ...(timestamp === undefined ? {} : { timestamp }),
  };
}

function secretFilesOf(values: Values): Config['secretFiles'] {
  const names = [
    'THROUGHLINE_SIGN_KEY',
    ...SECRETS.map((name) => `${name}_FILE` as const),
  ] as const;
  return names.flatMap((name) => {
    const file = values[name];
    return file === undefined ? [] : [[name, path.resolve(file)] as const];
  });
}

function javaOf(values: Values): string {
  if (values.THROUGHLINE_JAVA !== undefined) return values.THROUGHLINE_JAVA;
  return values.JAVA_HOME === undefined ? 'java' : path.join(values.JAVA_HOME, 'bin', 'java');
}

/**
 * Reads and checks the settings.
 * @throws ConfigError naming the variable, the value and what to do
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const values = readVariables(env);
  const password = secretOf(values, 'NEO4J_PASSWORD');
  const backupPassphrase = secretOf(values, 'THROUGHLINE_BACKUP_PASSPHRASE');
  const uri = values.NEO4J_URI;
  if (uri !== undefined && !password) {
    throw new ConfigError(
      'NEO4J_PASSWORD',
      `is not set, and NEO4J_URI is "${uri}"`,
      'Set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE to a file that holds it.',
    );
  }
  const team = values.THROUGHLINE_TEAM === '1';
  return {
    host: values.THROUGHLINE_HOST,
    port: values.THROUGHLINE_PORT,
    dataDir: path.resolve(
      values.THROUGHLINE_DATA ?? path.join(REPOSITORY, '.data', 'demonstration'),
    ),
    allowedHosts: [
      ...values.THROUGHLINE_ALLOWED_HOSTS,
      ...(values.THROUGHLINE_URL ? [new URL(values.THROUGHLINE_URL).hostname] : []),
    ],
    team,
    ...(values.THROUGHLINE_URL === undefined ? {} : { url: values.THROUGHLINE_URL }),
    behindProxy: values.THROUGHLINE_PROXY === '1',
    language: values.THROUGHLINE_LANGUAGE ?? LOCALES.map((name) => env[name]).find(Boolean) ?? 'en',
    idleMinutes: values.THROUGHLINE_IDLE_MINUTES,
    ...signOnOf(values, team, () => secretOf(values, 'THROUGHLINE_OIDC_CLIENT_SECRET')),
    neo4j: {
      ...(uri === undefined ? {} : { uri }),
      ...(password === undefined ? {} : { password }),
      user: values.NEO4J_USER,
      database: values.NEO4J_DATABASE,
      heapMb: values.THROUGHLINE_NEO4J_HEAP_MB,
      pageCacheMb: values.THROUGHLINE_NEO4J_PAGECACHE_MB,
      java: javaOf(values),
      jars: path.join(REPOSITORY, '.cache', 'neo4j-5.26.30', 'lib'),
    },
    query: {
      timeoutMs: values.THROUGHLINE_QUERY_TIMEOUT_MS,
      rowCap: values.THROUGHLINE_QUERY_ROWS,
    },
    library: path.join(REPOSITORY, 'cypher', 'library'),
    readPictures: values.THROUGHLINE_READ_PICTURES,
    signing: signingOf(values),
    secretFiles: secretFilesOf(values),
    ...(backupPassphrase === undefined ? {} : { backupPassphrase }),
    checkDays: values.THROUGHLINE_CHECK_DAYS,
    running: runningOf(values, team, () => secretOf(values, 'THROUGHLINE_METRICS_TOKEN')),
    spark: {
      home: values.SPARK_HOME ?? path.join(REPOSITORY, '.cache', 'spark-3.5.9'),
      node: values.THROUGHLINE_SPARK_NODE,
    },
  };
}
