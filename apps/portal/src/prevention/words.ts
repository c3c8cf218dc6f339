import { hazardWords } from '@evergreen/web/hazards';
import type { Wording } from '@evergreen/web/wording';

const zh = {
  title: '防灾提示',
  inShort: '灾害提示、建议和上门检查',
  none: '没有防灾提示',
  noneHint: '你所在地区有灾害风险时，会在这里告诉你怎么做。',
  severities: { BLUE: '蓝色', YELLOW: '黄色', ORANGE: '橙色', RED: '红色' },
  hazards: hazardWords.zh,
  period: '{{from}} 至 {{to}}',
  source: '来源：{{source}}',
  helpful: '有用',
  saidHelpful: '你说过有用，谢谢',
  check: '请人检查',
  checkAsked: '已请求检查，我们会联系你',
  checked: '检查已完成：{{outcome}}',
  outcomes: {
    SOUND: '没有发现风险',
    RISK_REMOVED: '已排除风险',
    ADVICE_GIVEN: '已给出建议',
    NOT_REACHED: '没有联系上你',
    NOT_WANTED: '不再需要',
  },
} as const;

const en = {
  title: 'Prevention advice',
  inShort: 'Dangers, what to do, and checks',
  none: 'No advice',
  noneHint: 'When there is danger where you are insured, you hear here what to do.',
  severities: { BLUE: 'Blue', YELLOW: 'Yellow', ORANGE: 'Orange', RED: 'Red' },
  hazards: hazardWords.en,
  period: '{{from}} to {{to}}',
  source: 'Source: {{source}}',
  helpful: 'This helped',
  saidHelpful: 'You found this helpful, thank you',
  check: 'Ask for a check',
  checkAsked: 'A check is asked for; we will be in touch',
  checked: 'The check is done: {{outcome}}',
  outcomes: {
    SOUND: 'nothing was found',
    RISK_REMOVED: 'the risk was removed',
    ADVICE_GIVEN: 'advice was given',
    NOT_REACHED: 'we could not reach you',
    NOT_WANTED: 'not wanted any more',
  },
} as const satisfies Wording<typeof zh>;

export const preventionMessages = { zh, en };
