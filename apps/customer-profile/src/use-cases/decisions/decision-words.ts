import type { DecisionKind, InBoth } from '../../domain/decisions/automatic-decision.ts';

/** What a decision is about, as its notice says it. */
export const kindWords = {
  LIST: { zh: '客户名单', en: 'the customer list' },
  QUADRANT: { zh: '客户分类', en: 'the customer class' },
  WARNING: { zh: '风险预警', en: 'the early warning' },
  BLACKLIST_MATCH: { zh: '黑名单比对', en: 'the match with the blacklist' },
  TIER: { zh: '会员等级', en: 'the member tier' },
  NO_CLAIM: { zh: '无赔款奖励', en: 'the no-claim reward' },
} as const satisfies Record<DecisionKind, InBoth>;

export const objectionOutcomes = {
  UPHELD: { zh: '维持原决定', en: 'the decision stands' },
  GRANTED: { zh: '已按你的意见更改', en: 'changed as you asked' },
} as const;
