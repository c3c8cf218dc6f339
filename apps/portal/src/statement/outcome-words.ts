import type { Wording } from '@evergreen/web/wording';

const zh = {
  GRANTED: '已发放',
  TERM_OPEN: '保险期间还没结束',
  NOT_FULL_TERM: '保险期间不满 12 个月',
  CLAIMS_COUNTED: '这一期有计奖赔案',
  BLACKLISTED: '目前不能发放奖励',
  NOT_AVAILABLE: '目前不能发放奖励',
  VALUE_GUARD: '已到本保险期间的价值上限',
  KIND_NOT_ALLOWED: '所在地区目前不发放积分',
  OTHER_COVER: '这类保障不在奖励范围内',
  GRADE_NOT_REACHED: '无赔等级还没达到奖励要求',
} as const;

const en = {
  GRANTED: 'Granted',
  TERM_OPEN: 'The term has not ended yet',
  NOT_FULL_TERM: 'The term was shorter than 12 months',
  CLAIMS_COUNTED: 'A claim of this term counts',
  BLACKLISTED: 'Rewards are not available at present',
  NOT_AVAILABLE: 'Rewards are not available at present',
  VALUE_GUARD: 'The limit of what may be given for this term is reached',
  KIND_NOT_ALLOWED: 'Points are not given where you live at present',
  OTHER_COVER: 'This kind of cover earns no reward',
  GRADE_NOT_REACHED: 'The no-claim grade does not earn a reward yet',
} as const satisfies Wording<typeof zh>;

/** What a decision was, in a few words: on the line of the statement, and in the why. */
export const outcomeWords = { zh, en };
