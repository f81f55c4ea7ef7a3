import type { z } from 'zod';

/** What was wrong with one field, and what to do about it. */
export interface FieldProblem {
  readonly field: string;
  readonly reason: string;
  readonly remedy: string;
}

const remedies: Readonly<Record<string, string>> = {
  capturedAt: 'Give the time of the capture in UTC, such as 2026-03-01T10:00:00Z.',
  platform: 'Name the platform by its host, or give the full url.',
  'images.path': 'Use a path relative to the file, inside its folder.',
  'page.path': 'Use a path relative to the file, inside its folder.',
  country: 'Use a code such as KZ.',
};

export function reasonOf(error: z.ZodError): string {
  const first = error.issues[0];
  return first?.message ?? 'is not valid';
}

export function problemOf(field: string, error: z.ZodError): FieldProblem {
  const path = error.issues[0]?.path ?? [];
  return problem([field, ...path].join('.'), reasonOf(error));
}

/** @param remedy where the field's own will not do */
export function problem(field: string, reason: string, remedy?: string): FieldProblem {
  const key = field.replace(/\[\d+\]/g, '');
  return {
    field,
    reason,
    remedy: remedy ?? remedies[key] ?? 'Correct the field and send the record again.',
  };
}
