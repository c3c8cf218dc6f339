import type { Wording } from '@evergreen/web/wording';

const zh = {
  title: '成就',
  version: '第 {{version}} 版，随产品提供',
  name: '成就',
  completed: '已达成',
  takenBack: '已收回',
  points: '奖励积分',
  noPoints: '无',
  none: '没有成就',
  noneHint: '产品没有带成就定义。',
  states: { NOT_STARTED: '未开始', IN_PROGRESS: '进行中', COMPLETED: '已达成', TAKEN_BACK: '已收回' },
  reached: '{{reached}} / {{target}} 年',
  done: '{{date}} 达成',
  undone: '{{date}} 曾达成；{{claim}} 的赔案计入这段时间',
} as const;

const en = {
  title: 'Achievements',
  version: 'Version {{version}}, comes with the product',
  name: 'Achievement',
  completed: 'Reached',
  takenBack: 'Taken back',
  points: 'Points',
  noPoints: 'None',
  none: 'No achievements',
  noneHint: 'The product came without any.',
  states: {
    NOT_STARTED: 'Not begun',
    IN_PROGRESS: 'Under way',
    COMPLETED: 'Reached',
    TAKEN_BACK: 'Taken back',
  },
  reached: '{{reached}} of {{target}} years',
  done: 'Reached {{date}}',
  undone: 'Reached {{date}}; a claim of {{claim}} counts in that time',
} as const satisfies Wording<typeof zh>;

export const achievementMessages = { zh, en };
