import type { Transaction } from '@evergreen/persistence';
import { type Grant, nameOf } from '../../domain/grant.ts';
import type { ValueRefusal, ValueRequest } from '../../domain/value-guard/guard-values.ts';
import { blacklistedOf } from '../../persistence/coupons/coupons.repository.ts';
import type { GuardValue } from '../value-guard/guard-value.ts';

/** What is to be given, and what it is worth as the value guard looks at it. */
interface Giving extends Pick<ValueRequest, 'kind' | 'valueMinor' | 'sourceKind' | 'on'> {
  readonly grants: readonly Grant[];
  /** Whether one was given before, by its name. */
  readonly isKnown: (name: string) => boolean;
}

interface Admitted {
  /** Those that may be given now, each once. */
  readonly allowed: readonly Grant[];
  /** Why not, by the names of grants. */
  readonly refused: ReadonlyMap<string, 'BLACKLISTED' | ValueRefusal>;
}

/**
 * Which of some grants may be given: not to whom the blacklist turns away, and no more than the value guard allows.
 * Asked before stock is taken: whoever gives holds the terms first.
 */
export async function admitGrants(
  tx: Transaction,
  guard: GuardValue,
  { grants, isKnown, ...value }: Giving,
): Promise<Admitted> {
  const asked = new Map(grants.map((grant) => [nameOf(grant), grant]));
  const fresh = [...asked].flatMap(([name, grant]) => (isKnown(name) ? [] : [grant]));
  const listed = await blacklistedOf(
    tx,
    fresh.map(({ customerId }) => customerId),
  );
  const wanted = fresh.filter(({ customerId }) => !listed.has(customerId));
  const answers = await guard.run(
    tx,
    wanted.map((grant) => ({ ...grant, ...value, termId: null })),
  );
  const refused = new Map<string, 'BLACKLISTED' | ValueRefusal>([
    ...fresh.flatMap((grant) =>
      listed.has(grant.customerId) ? [[nameOf(grant), 'BLACKLISTED'] as const] : [],
    ),
    ...answers.flatMap((answer) =>
      answer.kind === 'refused' ? [[nameOf(answer), answer.reason] as const] : [],
    ),
  ]);
  return { allowed: wanted.filter((grant) => !refused.has(nameOf(grant))), refused };
}
