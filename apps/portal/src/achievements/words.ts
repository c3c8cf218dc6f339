import type { Wording } from '@evergreen/web/wording';

const zh = {
  title: '成就',
  done: '{{date}} 达成',
  doing: '{{reached}} / {{target}} 年',
  doingTimes: '{{reached}} / {{target}} 次',
  none: '还没有开始',
  undoneTimes: '曾在 {{date}} 达成；后来核实不足次数，已收回',
  undone: '曾在 {{date}} 达成；{{claim}} 的赔案计入这段时间，已收回',
} as const;

const en = {
  title: 'Achievements',
  done: 'Reached {{date}}',
  doing: '{{reached}} of {{target}} years',
  doingTimes: '{{reached}} of {{target}}',
  none: 'Not begun',
  undoneTimes: 'Reached {{date}}; taken back, because one of them did not count after all',
  undone: 'Reached {{date}}; taken back, because a claim of {{claim}} counts in that time',
} as const satisfies Wording<typeof zh>;

export const achievementMessages = { zh, en };
