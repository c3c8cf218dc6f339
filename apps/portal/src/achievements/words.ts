import type { Wording } from '@evergreen/web/wording';

const zh = {
  title: '成就',
  done: '{{date}} 达成',
  doing: '{{reached}} / {{target}} 年',
  none: '还没有开始',
  undone: '曾在 {{date}} 达成；{{claim}} 的赔案计入这段时间，已收回',
} as const;

const en = {
  title: 'Achievements',
  done: 'Reached {{date}}',
  doing: '{{reached}} of {{target}} years',
  none: 'Not begun',
  undone: 'Reached {{date}}; taken back, because a claim of {{claim}} counts in that time',
} as const satisfies Wording<typeof zh>;

export const achievementMessages = { zh, en };
