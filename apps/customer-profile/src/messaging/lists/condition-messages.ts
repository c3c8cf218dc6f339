import type { MessageInitShape } from '@bufbuild/protobuf';
import type { FoundConditionSchema } from '@evergreen/contracts/customer-profile';
import type { FoundCondition } from '../../domain/lists/explain-standing.ts';

/** Without what is null or undefined. */
export function known<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], null | undefined> } {
  const there = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(there) as { [K in keyof T]?: Exclude<T[K], null | undefined> };
}

export function conditionMessage({
  fact,
  condition,
  found,
  outcome,
}: FoundCondition): MessageInitShape<typeof FoundConditionSchema> {
  return {
    ...{ fact: fact.key, factZh: fact.words.zh, factEn: fact.words.en, condition, outcome },
    ...(found === null ? {} : { found: String(found) }),
  };
}
