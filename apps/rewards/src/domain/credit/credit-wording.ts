import type { CreditChange } from './credit-entry.ts';

/** Why a credit is less than it was, as the notice to the member says it. */
export function wordsOfLess({ entry, on, claimId }: CreditChange): { zh: string; en: string } {
  if (entry === 'USED' && claimId !== null) return { zh: `${on} 的出险计次`, en: `a claim of ${on} counts` };
  if (entry === 'USED') return { zh: '本保险期间有出险计次', en: 'a claim of the policy year counts' };
  if (entry === 'LOST') return { zh: '保障已中断', en: 'cover has lapsed' };
  return {
    zh: `${on} 之前的时段按现有信息不再符合条件`,
    en: `by what is known now, the months before ${on} did not earn it`,
  };
}

/** Why a credit is there again. */
export function wordsOfMore({ kind, on, claimId }: CreditChange): { zh: string; en: string } {
  if (kind === 'CLAIM' && claimId !== null)
    return { zh: `${on} 的出险不再计次`, en: `a claim of ${on} counts no more` };
  if (kind === 'LAPSE') return { zh: '保障没有中断', en: 'cover has not lapsed' };
  return { zh: '保单或出险信息有更正', en: 'the policy or a claim was corrected' };
}
