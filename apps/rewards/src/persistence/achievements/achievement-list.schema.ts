import { z } from 'zod';
import { type AchievementList, achievementMeasures } from '../../domain/achievements/achievement.ts';
import { type DocumentProblem, problemsOf, readDocument } from '../rules-documents/problems.ts';

const words = z.strictObject({
  zh: z.string().trim().min(1).max(200),
  en: z.string().trim().min(1).max(200),
});
const achievementsMax = 50;

const schema = z.strictObject({
  achievements: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          .max(60),
        name: words,
        how: words,
        measure: z.enum(achievementMeasures),
        target: z.int().min(1).max(50),
        points: z
          .int()
          .min(1)
          .max(1_000_000)
          .nullable()
          .transform((points) => (points === null ? null : BigInt(points))),
      }),
    )
    .max(achievementsMax)
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'has an id twice'),
});

/** What is wrong with a list of achievements; none: nothing is. */
export function problemsOfAchievements(json: unknown): DocumentProblem[] {
  return problemsOf(schema, json);
}

/** @throws Error naming what is wrong with it */
export function readAchievementList(json: unknown): Omit<AchievementList, 'version'> {
  return readDocument(schema, json, 'The list of achievements');
}
