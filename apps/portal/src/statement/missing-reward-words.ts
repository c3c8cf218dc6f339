import type { WhyCondition } from '@evergreen/web';
import { formatCount, formatDay, type Language } from '@evergreen/web/format';
import { sayer } from '@evergreen/web/say';
import type { Wording } from '@evergreen/web/wording';
import type { MissingRewardPartsFragment } from '../graphql.gen.ts';

const zh = {
  TERM_AHEAD: '保险期间还没开始',
  TERM_OPEN: '保险期间还没结束',
  WAITS_FOR_RUN: '已期满，等待核算',
  NO_RULES: '暂时没有奖励规则',
  NOT_FULL_TERM: '保险期间不满 12 个月',
  CLAIMS_COUNTED: '这一期有计奖赔案',
  BLACKLISTED: '目前不能发放奖励',
  NOT_AVAILABLE: '目前不能发放奖励',
  VALUE_GUARD: '已到本保险期间的价值上限',
  KIND_NOT_ALLOWED: '所在地区目前不发放积分',
  OTHER_COVER: '这类保障不在奖励范围内',
  GRADE_NOT_REACHED: '无赔等级还没达到奖励要求',
  ON_ITS_WAY: '奖励正在入账',
  LEDGER_REFUSED: '奖励没有入账',
  IN_CLAIM_WINDOW: '奖励等报案期结束',
  refused: '没有发放',
  waiting: '还在等待',
  none: '每一期的奖励都已可用',
  noneHint: '没有发放、还在等待的奖励，会在这里说明原因。',
  more: '看更早的',
  begins: '{{date}} 开始',
  decidedOn: '{{date}} 核算',
  willGrant: '目前的资料可得 {{points}} 分',
  willNot: '目前的资料不会发放：{{reason}}',
  soon: '稍后会出现在积分明细里',
  closed: '入账时会员资格已结束',
  notEntered: '请联系客服，凭编号核对',
  noRules: '规则生效后会核算这一期',
  waits: '等待中',
} as const;

const en = {
  TERM_AHEAD: 'The term has not begun',
  TERM_OPEN: 'The term has not ended yet',
  WAITS_FOR_RUN: 'The term is over and waits to be decided',
  NO_RULES: 'There is no reward rule for now',
  NOT_FULL_TERM: 'The term was shorter than 12 months',
  CLAIMS_COUNTED: 'A claim of this term counts',
  BLACKLISTED: 'Rewards are not available at present',
  NOT_AVAILABLE: 'Rewards are not available at present',
  VALUE_GUARD: 'The limit of what may be given for this term is reached',
  KIND_NOT_ALLOWED: 'Points are not given where you live at present',
  OTHER_COVER: 'This kind of cover earns no reward',
  GRADE_NOT_REACHED: 'The no-claim grade does not earn a reward yet',
  ON_ITS_WAY: 'The reward is being entered',
  LEDGER_REFUSED: 'The reward was not entered',
  IN_CLAIM_WINDOW: 'The reward waits for the claim window to close',
  refused: 'Not granted',
  waiting: 'Still waiting',
  none: 'The reward of every term is yours to spend',
  noneHint: 'Rewards that were not granted or still wait are explained here.',
  more: 'Show earlier ones',
  begins: 'Begins {{date}}',
  decidedOn: 'Decided {{date}}',
  willGrant: 'By what is known so far it earns {{points}} points',
  willNot: 'By what is known so far it earns nothing: {{reason}}',
  soon: 'It will appear in your statement soon',
  closed: 'The membership had ended when it was to be entered',
  notEntered: 'Please ask our service staff; the code names this term',
  noRules: 'The term is decided once a rule holds',
  waits: 'Waiting',
} as const satisfies Wording<typeof zh>;

export const missingRewardMessages = { zh, en };

/** Words of rewards a member did not get. They come when the list is opened. */
export function missingRewardWords(language: Language) {
  return sayer(missingRewardMessages[language === 'en' ? 'en' : 'zh']);
}

const settled: ReadonlySet<MissingRewardPartsFragment['reason']> = new Set([
  ...(['NOT_FULL_TERM', 'CLAIMS_COUNTED', 'BLACKLISTED', 'NOT_AVAILABLE', 'LEDGER_REFUSED'] as const),
  ...(['VALUE_GUARD', 'KIND_NOT_ALLOWED', 'OTHER_COVER', 'GRADE_NOT_REACHED'] as const),
]);

/** Whether it may still come; what was refused or not taken will not come by itself. */
export function isWaiting({ reason }: Pick<MissingRewardPartsFragment, 'reason'>): boolean {
  return !settled.has(reason);
}

/** What comes next, or what stands in the way, beside what the decision itself says. */
export function whatNext(
  reward: MissingRewardPartsFragment,
  language: Language,
  today: string,
): readonly WhyCondition[] {
  const say = missingRewardWords(language);
  const { reason, termStartsOn, nextRunOn, refusedBecause } = reward;
  const date = nextRunOn === null ? [] : [say('decidedOn', { date: formatDay(nextRunOn, language, today) })];
  switch (reason) {
    case 'TERM_AHEAD':
      return [
        {
          mark: 'waiting',
          title: say('begins', { date: formatDay(termStartsOn, language, today) }),
          facts: [],
        },
      ];
    case 'TERM_OPEN':
      return date.map((title) => ({ mark: 'note', title, facts: [] }));
    case 'WAITS_FOR_RUN':
      return [{ mark: 'waiting', title: expected(reward, language), facts: date }];
    case 'NO_RULES':
      return [{ mark: 'waiting', title: say('noRules'), facts: [] }];
    case 'ON_ITS_WAY':
      return [{ mark: 'waiting', title: say('soon'), facts: [] }];
    case 'LEDGER_REFUSED':
      return [
        {
          mark: 'failed',
          title: say(refusedBecause === 'ACCOUNT_CLOSED' ? 'closed' : 'notEntered'),
          facts: [],
        },
      ];
    default:
      return [];
  }
}

function expected({ todayOutcome, todayPoints }: MissingRewardPartsFragment, language: Language): string {
  const say = missingRewardWords(language);
  return todayOutcome === null || todayOutcome === 'GRANTED'
    ? say('willGrant', { points: formatCount(todayPoints) })
    : say('willNot', { reason: say(todayOutcome) });
}
