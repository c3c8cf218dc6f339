import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { NoClaimScale } from '../domain/no-claim-scale.ts';

const shipped = new URL('../../scales/', import.meta.url);

const years = z.int().min(0).max(100);
const stepBack = z.array(z.strictObject({ fromCleanYears: years.min(1), afterOne: years, afterTwo: years }));
const protection = z.strictObject({ fromCleanYears: years.min(1), withinYears: years.min(1) });

const definition = z
  .strictObject({
    scaleId: z.string().regex(/^[a-z0-9-]{1,40}$/),
    name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
    source: z.string().min(1),
    rule: z.discriminatedUnion('kind', [
      z.strictObject({
        ...{ kind: z.literal('subtract'), claimYears: years.min(1) },
        ...{ min: z.int().min(-100).max(0), max: z.int().min(0).max(100) },
      }),
      z.strictObject({ kind: z.literal('last-year'), yearsMax: years.min(1), claimsMax: years.min(1) }),
      z.strictObject({
        ...{ kind: z.literal('years'), max: years.min(1), stepBack },
        protection: protection.optional(),
      }),
    ]),
    grades: z
      .array(
        z.strictObject({
          grade: z.int().min(-100).max(100),
          percent: z.int().min(0).max(1_000),
          mark: z.enum(['V', 'S', 'K']),
        }),
      )
      .min(1),
  })
  .refine(
    ({ grades }) => new Set(grades.map(({ grade }) => grade)).size === grades.length,
    'a grade stands twice',
  )
  .refine(({ grades }) => {
    const sorted = [...grades].sort((a, b) => a.grade - b.grade);
    return sorted.every(({ percent }, n) => n === 0 || sorted[n - 1]!.percent <= percent);
  }, 'a better grade never pays more');

let known: readonly NoClaimScale[] | undefined;

/** The ladders of markets that come with the product; read once. @throws Error when one is not valid */
export function shippedScales(): readonly NoClaimScale[] {
  return (known ??= readdirSync(shipped)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => definition.parse(JSON.parse(readFileSync(new URL(name, shipped), 'utf8')))));
}
