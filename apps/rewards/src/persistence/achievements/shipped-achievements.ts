import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { AchievementList } from '../../domain/achievements/achievement.ts';

const shipped = new URL('../../../achievements/house-1.json', import.meta.url);

const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const listSchema = z.strictObject({
  version: z.int().min(1),
  achievements: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        name: words,
        how: words,
        measure: z.literal('claim-free-years'),
        target: z.int().min(1).max(50),
        points: z
          .int()
          .min(1)
          .nullable()
          .transform((points) => (points === null ? null : BigInt(points))),
      }),
    )
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'has an id twice'),
});

/** @throws ZodError when it is not a list of achievements */
export function readAchievementList(json: unknown): AchievementList {
  return listSchema.parse(json);
}

/** The list that comes with the product. @throws Error when it is not valid */
export async function shippedAchievements(): Promise<AchievementList> {
  return readAchievementList(JSON.parse(await readFile(shipped, 'utf8')));
}
