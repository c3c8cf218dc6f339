import type { z } from 'zod';

/** What is wrong with a document, field by field. */
export interface DocumentProblem {
  readonly field: string;
  readonly problem: string;
}

/** What is wrong with a document; none: nothing is. */
export function problemsOf(schema: z.ZodType, json: unknown): DocumentProblem[] {
  const parsed = schema.safeParse(json);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    field: issue.path.join('.') || 'definition',
    problem: issue.message,
  }));
}

/** @throws Error naming what is wrong with it */
export function readDocument<Read>(schema: z.ZodType<Read>, json: unknown, name: string): Read {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const problems = problemsOf(schema, json).map(({ field, problem }) => `${field}: ${problem}`);
  throw new Error(`${name} is not valid: ${problems.join('; ')}`);
}
