import { type DecisionPartsFragment, RewardGuardsDocument, type RewardGuardsQuery } from '../graphql.gen.ts';
import { useMemberQuery } from '../member-query.ts';

type Member = Extract<RewardGuardsQuery['me'], { __typename: 'MemberMe' }>;

/** How a reward was kept within what may be given for its term. */
export type Guard = NonNullable<Member['decisions'][number]['guard']>;

/** Finds it for a decision; null: nothing limits it, or it is not here yet. Asked for when a why is opened. */
export function useRewardGuards(): (
  decision: Pick<DecisionPartsFragment, 'termId' | 'ruleId'>,
) => Guard | null {
  const { member } = useMemberQuery(RewardGuardsDocument, {});
  return ({ termId, ruleId }) =>
    member?.decisions.find((each) => each.termId === termId && each.ruleId === ruleId)?.guard ?? null;
}
