import { z } from 'zod';
import { isLocalDate, localDate } from '@evergreen/kernel';
import {
  type Achievement,
  type AchievementList,
  achievementMeasures,
  achievementRecurrences,
} from '../../domain/achievements/achievement.ts';
import { type DocumentProblem, problemsOf, readDocument } from '../rules-documents/problems.ts';

const words = z.strictObject({
  zh: z.string().trim().min(1).max(200),
  en: z.string().trim().min(1).max(200),
});
const achievementsMax = 50;

type Recurring = Pick<Achievement, 'measure' | 'target' | 'recurrence'> & {
  readonly countsFrom: string | null;
};

/** What does not go with how often it can be reached. */
function recurrenceProblems({ measure, target, recurrence, countsFrom }: Recurring): DocumentProblem[] {
  if (recurrence === 'once')
    return countsFrom === null ? [] : [{ field: 'countsFrom', problem: 'goes with what is reached anew' }];
  const problems: DocumentProblem[] = [];
  if (countsFrom === null)
    problems.push({ field: 'countsFrom', problem: 'is needed: periods count from that day on' });
  if (recurrence === 'calendar-year') return problems;
  if (measure !== 'claim-free-years' && measure !== 'renewals')
    problems.push({
      field: 'recurrence',
      problem: 'by policy term goes with claim-free-years and renewals, which are about one',
    });
  if (measure === 'renewals' && target !== 1)
    problems.push({ field: 'target', problem: 'must be 1: a term is renewed once' });
  return problems;
}

const schema = z.strictObject({
  achievements: z
    .array(
      z
        .strictObject({
          id: z
            .string()
            .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
            .max(60),
          name: words,
          how: words,
          measure: z.enum(achievementMeasures),
          target: z.int().min(1).max(50),
          // A list that was written before there was a choice says neither.
          recurrence: z.enum(achievementRecurrences).default('once'),
          countsFrom: z
            .string()
            .refine(isLocalDate, 'must be a date, as 2026-01-01')
            .transform(localDate)
            .nullable()
            .default(null),
          points: z
            .int()
            .min(1)
            .max(1_000_000)
            .nullable()
            .transform((points) => (points === null ? null : BigInt(points))),
        })
        .superRefine((achievement, context) => {
          for (const { field, problem } of recurrenceProblems(achievement))
            context.addIssue({ code: 'custom', path: [field], message: problem });
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
