import type { RevisionCause } from './revision-cause.ts';

/** Why points were taken back or restored, as the notice to the member says it. */
export function wordsOfCause({ kind, occurredOn }: RevisionCause): { zh: string; en: string } {
  switch (kind) {
    case 'LATE_CLAIM':
      return {
        zh: `${occurredOn} 的出险在奖励发放后才报案`,
        en: `a claim of ${occurredOn} was reported later`,
      };
    case 'CLAIM_COUNTS':
      return { zh: `${occurredOn} 的出险改为计次`, en: `a claim of ${occurredOn} counts now` };
    case 'CLAIM_CLEARED':
      return { zh: `${occurredOn} 的出险不再计次`, en: `a claim of ${occurredOn} counts no more` };
    case 'TERM_CHANGED':
      return { zh: '保单信息有更正', en: 'the policy was corrected' };
    case 'OTHER_TERM':
      return { zh: '同一保单其他年度有更正', en: 'another year of the policy was corrected' };
    case 'LISTING_ENDED':
      return { zh: '之前的限制已解除', en: 'an earlier restriction has ended' };
    case 'RENEWED':
      return { zh: '保单已续保', en: 'the policy was renewed' };
    case 'RENEWAL_CHANGED':
      return { zh: '续保已退保或尚未缴清', en: 'the renewal was cancelled or is not paid' };
  }
}
