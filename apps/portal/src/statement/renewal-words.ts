import type { WhyCondition } from '@evergreen/web';
import { addDays, formatCount, formatDay, type Language } from '@evergreen/web/format';
import { sayer } from '@evergreen/web/say';
import type { Wording } from '@evergreen/web/wording';
import type { DecisionPartsFragment } from '../graphql.gen.ts';

type Renewal = NonNullable<DecisionPartsFragment['renewal']>;

const zh = {
  title: '续保加赠',
  share: '奖励的 {{percent}}%',
  granted: '已续保，加赠 {{points}} 积分',
  from: '{{date}} 起可用',
  until: '{{from}} 起可用，到 {{to}} 为止',
  ahead: '{{date}} 前续保，可再得奖励的 {{percent}}%',
  missed: '没有在 {{date}} 前续保，没有续保加赠',
  UNPAID: '续保保费缴清后，可再得奖励的 {{percent}}%',
  CUT_SHORT: '续保的保险期间不满 12 个月或已退保，没有续保加赠',
  VALUE_GUARD: '已到本期上限，没有续保加赠',
  kept: '续保提前退保，加赠会收回；恢复保障后补回',
} as const;

const en = {
  title: 'Renewal bonus',
  share: '{{percent}}% of the reward',
  granted: 'Renewed: {{points}} points on top',
  from: 'Yours from {{date}}',
  until: 'Yours from {{from}} until {{to}}',
  ahead: 'Renew by {{date}} for another {{percent}}% of the reward',
  missed: 'Not renewed by {{date}}: no renewal bonus',
  UNPAID: 'Another {{percent}}% of the reward comes once the renewal is paid',
  CUT_SHORT: 'The renewal was cancelled or is shorter than 12 months: no renewal bonus',
  VALUE_GUARD: 'The limit of the term is reached: no renewal bonus',
  kept: 'The bonus is taken back when the renewal is cancelled early, and given back when it stands again',
} as const satisfies Wording<typeof zh>;

export const renewalMessages = { zh, en };

/** Words of the bonus for renewing. They come with the first thing that explains a reward. */
export function renewalWords(language: Language) {
  return sayer(renewalMessages[language === 'en' ? 'en' : 'zh']);
}

/** What a renewal brings on top of a reward, or why it has brought nothing so far. */
export function renewalConditions(
  renewal: Renewal | null,
  language: Language,
  today: string,
): readonly WhyCondition[] {
  if (renewal === null) return [];
  const say = renewalWords(language);
  const { state, points, percent, until, activeOn, expiresOn } = renewal;
  const share = { percent: percent - 100 };
  const day = (date: string) => formatDay(date, language, today);
  switch (state) {
    case 'GRANTED':
      return [
        {
          mark: 'met',
          title: say('granted', { points: formatCount(points) }),
          facts: [
            ...(activeOn === null
              ? []
              : [
                  expiresOn === null
                    ? say('from', { date: day(activeOn) })
                    : say('until', { from: day(activeOn), to: day(addDays(expiresOn, -1)) }),
                ]),
            say('kept'),
          ],
        },
      ];
    case 'AWAITED':
      return [
        today <= until
          ? { mark: 'waiting', title: say('ahead', { ...share, date: day(until) }), facts: [] }
          : { mark: 'note', title: say('missed', { date: day(until) }), facts: [] },
      ];
    case 'UNPAID':
      return [{ mark: 'waiting', title: say('UNPAID', share), facts: [] }];
    case 'CUT_SHORT':
    case 'VALUE_GUARD':
      return [{ mark: 'failed', title: say(state), facts: [] }];
  }
}
