import type { Wording } from '@evergreen/web/wording';

const zh = {
  matches: '待确认的比对',
  matchesNone: '没有待确认的比对',
  matchesNoneHint: '导入新的客户和车辆以后会自动比对。',
  matchesWhy: '证件号完全一致的自动确认；其他都要有人看过才算数。',
  same: '是同一人',
  notSame: '不是同一人',
  sameTitle: '确认是同一人',
  notSameTitle: '确认不是同一人',
  sameHint: '确认后此客户立即受限，并会收到通知。',
  notSameHint: '这次比对不再提示。',
  matchedBy: '一致：{{kinds}}',
  matchWith: '与 {{name}}（{{reason}}）',
  matchStates: { PROPOSED: '待确认', CONFIRMED: '已确认', DISMISSED: '已排除' },
  ownMatch: '记录对象',
  identityChanged: '原来证件号一致，现已更改，请重新确认',
} as const;

const en = {
  matches: 'Matches to look at',
  matchesNone: 'Nothing to look at',
  matchesNoneHint: 'New customers and vehicles are matched after each import.',
  matchesWhy: 'An exact identity number counts at once; anything else once somebody has looked.',
  same: 'Same person',
  notSame: 'Not the same',
  sameTitle: 'It is the same person',
  notSameTitle: 'It is not the same person',
  sameHint: 'The customer is blocked at once and gets a notice.',
  notSameHint: 'This match is not shown again.',
  matchedBy: '{{kinds}}',
  matchWith: 'as {{name}} ({{reason}})',
  matchStates: { PROPOSED: 'To look at', CONFIRMED: 'Same person', DISMISSED: 'Another person' },
  ownMatch: 'the entry is about them',
  identityChanged: 'The identity number was the same and has changed since: look again',
} as const satisfies Wording<typeof zh>;

/** Texts of customers who may be somebody on the blacklist. */
export const matchMessages = { zh, en };
