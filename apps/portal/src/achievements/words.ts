import type { Wording } from '@evergreen/web/wording';

const zh = {
  title: '成就',
  done: '{{date}} 达成',
  doing: '{{reached}} / {{target}} 年',
  doingTimes: '{{reached}} / {{target}} 次',
  none: '还没有开始',
  noneYet: '这一期还没有开始',
  recurrences: { CALENDAR_YEAR: '每个自然年可达成一次', POLICY_TERM: '每个保单期间可达成一次' },
  again: '{{date}} 起可再次达成',
  times_other: '已达成 {{count}} 次，最近 {{date}}',
  undoneTimes: '曾在 {{date}} 达成；后来核实不足次数，已收回',
  undone: '曾在 {{date}} 达成；{{claim}} 的赔案计入这段时间，已收回',
} as const;

const en = {
  title: 'Achievements',
  done: 'Reached {{date}}',
  doing: '{{reached}} of {{target}} years',
  doingTimes: '{{reached}} of {{target}}',
  none: 'Not begun',
  noneYet: 'Not begun this time',
  recurrences: {
    CALENDAR_YEAR: 'Can be reached once a calendar year',
    POLICY_TERM: 'Can be reached once a policy term',
  },
  again: 'Can be reached again from {{date}}',
  times_one: 'Reached once, on {{date}}',
  times_other: 'Reached {{count}} times, last {{date}}',
  undoneTimes: 'Reached {{date}}; taken back, because one of them did not count after all',
  undone: 'Reached {{date}}; taken back, because a claim of {{claim}} counts in that time',
} as const satisfies Wording<typeof zh>;

export const achievementMessages = { zh, en };
