import type { EntryReason } from '../../domain/blacklist/entry.ts';

/** Why somebody is listed, as they are told it. */
export const reasonWords = {
  FRAUD_JUDGMENT: { zh: '经判决认定的保险欺诈', en: 'insurance fraud found by a court' },
  FRAUD_ADMISSION: { zh: '本人承认的保险欺诈', en: 'insurance fraud that was admitted' },
  REGULATOR_LIST: { zh: '监管名单记载的保险欺诈', en: 'insurance fraud on a list of the regulator' },
  FALSE_IDENTITY: { zh: '使用虚假身份', en: 'a false identity' },
  STAFF_THREATENED: { zh: '威胁或伤害工作人员', en: 'threats or violence to staff' },
  CLAIM_FARMING: { zh: '有组织地制造赔案', en: 'organised claim farming' },
} as const satisfies Record<EntryReason, { readonly zh: string; readonly en: string }>;

/** What became of an appeal. */
export const appealOutcomes = {
  REFUSE_APPEAL: { zh: '维持原决定', en: 'the decision stands' },
  GRANT_APPEAL: { zh: '已移出黑名单', en: 'you are no longer listed' },
} as const;
