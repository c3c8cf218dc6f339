import type { Wording } from '@evergreen/web/wording';

const zh = {
  chart: '图',
  table: '表',
  viewOf: '{{title}}：图或表',
} as const;

const en = {
  chart: 'Chart',
  table: 'Table',
  viewOf: '{{title}}: chart or table',
} as const satisfies Wording<typeof zh>;

export const chartMessages = { zh, en } as const;
