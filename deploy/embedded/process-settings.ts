import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { processes, type ProcessSettings } from './service-list.ts';

const fileSchema = z.partialRecord(
  z.enum(processes),
  z.record(z.string().regex(/^EVERGREEN_[A-Z0-9_]+$/, 'is no variable of ours: EVERGREEN_...'), z.string()),
);

/** @throws InvalidArgumentError when the file cannot be read, or names another process or a foreign variable */
export function readSettings(path: string): ProcessSettings {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new InvalidArgumentError(`${path} is not a readable JSON file: ${(error as Error).message}`);
  }
  const read = fileSchema.safeParse(content);
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => `${issue.path.join('.') || path}: ${issue.message}`);
  throw new InvalidArgumentError(problems.join('; '));
}
