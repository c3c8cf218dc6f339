import type { LocalDate } from '@evergreen/kernel';
import type { Reader } from '@evergreen/persistence';
import type { Achievement, AchievementFacts } from '../../domain/achievements/achievement.ts';
import {
  cleanPolicies,
  countedDays,
  policySpans,
  type WhichCustomers,
} from '../../persistence/achievements/achievement.repository.ts';

/** What is known of customers, as far as a list of achievements asks. */
export interface KnownFacts {
  /** Those of whom something is known. */
  readonly customers: ReadonlySet<string>;
  readonly one: (customerId: string, achievement: Pick<Achievement, 'measure'>) => AchievementFacts;
}

/** Reads a range in a handful of statements. @param zone of the insurer, in which events have their days */
export async function achievementFacts(
  reader: Reader,
  which: WhichCustomers,
  {
    today,
    zone,
    achievements,
  }: { readonly today: LocalDate; readonly zone: string; readonly achievements: readonly Achievement[] },
): Promise<KnownFacts> {
  const policies = byCustomer(await cleanPolicies(reader, which));
  const days = byCustomer(await countedDays(reader, which, { today, zone }));
  const asksForTerms = achievements.some(({ recurrence }) => recurrence === 'policy-term');
  const terms = byCustomer(asksForTerms ? await policySpans(reader, which, today) : []);
  return {
    customers: new Set([...policies.keys(), ...days.keys()]),
    one: (customerId, { measure }) => ({
      policies: policies.get(customerId) ?? [],
      days: (days.get(customerId) ?? []).filter((day) => day.measure === measure),
      terms: terms.get(customerId) ?? [],
      today,
    }),
  };
}

export function byCustomer<T extends { readonly customerId: string }>(rows: readonly T[]): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const row of rows) {
    const some = grouped.get(row.customerId);
    if (some === undefined) grouped.set(row.customerId, [row]);
    else some.push(row);
  }
  return grouped;
}
