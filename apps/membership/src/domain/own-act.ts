/** Why a member closes their membership: one of a few, so that nothing personal is kept with the act. */
export const closingReasons = {
  HARDLY_USED: '很少用到积分 / hardly uses points',
  PRIVACY: '不想留存资料 / wants no data kept',
  INSURED_ELSEWHERE: '已在别处投保 / insured elsewhere',
  OTHER: '其他原因 / another reason',
} as const;

export type ClosingReason = keyof typeof closingReasons;

/** As acts of members are kept, beside those of staff: without a name, and without words of theirs. */
export const byMember = {
  actor: 'member',
  reason: '会员本人在会员门户办理 / by the member in the portal',
} as const;
