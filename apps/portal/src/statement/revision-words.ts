import type { WhyCondition } from '@evergreen/web';
import { formatCount, formatDay, formatMoment, type Language } from '@evergreen/web/format';
import { sayer } from '@evergreen/web/say';
import type { Wording } from '@evergreen/web/wording';
import type { DecisionPartsFragment } from '../graphql.gen.ts';

const zh = {
  takenBack: '{{date}} 收回 {{points}} 积分',
  restored: '{{date}} 补回 {{points}} 积分',
  before: '在那之前是 {{points}} 积分',
  LATE_CLAIM: '{{heard}} 才收到 {{occurred}} 的出险记录',
  CLAIM_COUNTS: '{{heard}} 起，{{occurred}} 的出险要计次',
  CLAIM_CLEARED: '{{heard}} 确认，{{occurred}} 的出险不计次',
  TERM_CHANGED: '{{heard}} 更正了保单资料',
  OTHER_TERM: '{{heard}} 更正了同一保单的其他年度，连续年数变了',
  RENEWED: '{{heard}} 收到续保记录',
  RENEWAL_CHANGED: '{{heard}} 得知续保已退保或保费未缴清',
} as const;

const en = {
  takenBack: '{{points}} points taken back on {{date}}',
  restored: '{{points}} points given back on {{date}}',
  before: 'It was {{points}} points before',
  LATE_CLAIM: 'A claim of {{occurred}} was reported on {{heard}}',
  CLAIM_COUNTS: 'Since {{heard}} the claim of {{occurred}} counts',
  CLAIM_CLEARED: 'On {{heard}} it was found that the claim of {{occurred}} does not count',
  TERM_CHANGED: 'The policy facts were corrected on {{heard}}',
  OTHER_TERM: 'Another year of the policy was corrected on {{heard}}, so the years in a row changed',
  RENEWED: 'The renewal was reported on {{heard}}',
  RENEWAL_CHANGED: 'On {{heard}} it was heard that the renewal was cancelled or is not paid',
} as const satisfies Wording<typeof zh>;

export const revisionMessages = { zh, en };

/** Each time a reward was decided again and came to other points, the newest first. */
export function revisionWords(
  { revisions }: Pick<DecisionPartsFragment, 'revisions'>,
  language: Language,
  today: string,
): readonly WhyCondition[] {
  const say = sayer(revisionMessages[language === 'en' ? 'en' : 'zh']);
  return revisions
    .filter(({ pointsChange }) => String(pointsChange) !== '0')
    .toReversed()
    .map(({ cause, occurredOn, pointsChange, pointsBefore, heardAt, madeAt }) => {
      const change = String(pointsChange);
      const isLess = change.startsWith('-');
      return {
        mark: isLess ? ('failed' as const) : ('met' as const),
        title: say(isLess ? 'takenBack' : 'restored', {
          points: formatCount(change.replace('-', '')),
          date: formatMoment(madeAt, language),
        }),
        facts: [
          // What the insurer keeps to itself is told as a correction.
          say(cause === 'LISTING_ENDED' ? 'TERM_CHANGED' : cause, {
            heard: formatMoment(heardAt, language),
            occurred: occurredOn === null ? '' : formatDay(occurredOn, language, today),
          }),
          say('before', { points: formatCount(pointsBefore) }),
        ],
      };
    });
}
