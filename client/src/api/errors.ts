/** Those of the enum ErrorCode in the server's schema. */
const codes = [
  'BAD_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'LIMIT',
  'TIMEOUT',
  'DISK_FULL',
  'WARMING_UP',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof codes)[number];

/** What went wrong, as the server says it: message, code and what to do. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string | undefined;
  readonly field: string | undefined;

  constructor(code: ErrorCode, message: string, remedy?: string, field?: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.remedy = remedy;
    this.field = field;
  }
}

/** The code in an error's extensions; anything unknown counts as internal. */
export function codeOf(value: unknown): ErrorCode {
  return codes.find((code) => code === value) ?? 'INTERNAL';
}

/** One GraphQL error as our own. */
export function errorOf(raw: { message: string; extensions?: Record<string, unknown> }): ApiError {
  const { code, remedy, field } = raw.extensions ?? {};
  return new ApiError(
    codeOf(code),
    raw.message,
    typeof remedy === 'string' ? remedy : undefined,
    typeof field === 'string' ? field : undefined,
  );
}
