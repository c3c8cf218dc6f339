import { entryKindWords } from './entry-kind-words.ts';

const zh = {
  kind: entryKindWords.zh,
  account: {
    AVAILABLE: '账户',
    HELD: '冻结',
    ISSUED: '发放',
    REDEEMED: '使用',
    EXPIRED: '到期',
    REVERSED: '收回',
    ADJUSTED: '调整',
    TRANSFER: '转账',
    SETTLEMENT: '抵扣',
  },
  state: {
    AWAITING: '待条件达成',
    PENDING: '待生效',
    ACTIVE: '可用',
    HELD: '冻结中',
    SPENT: '已用完',
    EXPIRED: '已到期',
    REVERSED: '已收回',
    MOVED: '已转出',
  },
  source: {
    'no-claim': '无赔款奖励',
    adjustment: '人工调整',
    manual: '人工处理',
    redemption: '兑换',
    expiry: '到期',
  },
} as const;

const en = {
  kind: entryKindWords.en,
  account: {
    AVAILABLE: 'Account',
    HELD: 'Held',
    ISSUED: 'Issued',
    REDEEMED: 'Spent',
    EXPIRED: 'Expired',
    REVERSED: 'Taken back',
    ADJUSTED: 'Corrections',
    TRANSFER: 'Transfers',
    SETTLEMENT: 'Debts',
  },
  state: {
    AWAITING: 'Waits for an event',
    PENDING: 'Pending',
    ACTIVE: 'Active',
    HELD: 'Held',
    SPENT: 'Spent',
    EXPIRED: 'Expired',
    REVERSED: 'Taken back',
    MOVED: 'Moved',
  },
  source: {
    'no-claim': 'No-claim reward',
    adjustment: 'Correction by hand',
    manual: 'By hand',
    redemption: 'Redemption',
    expiry: 'Expiry',
  },
} as const;

/** Words of the points ledger, for both apps: kinds of entries, accounts, what has become of lots, sources. */
export const ledgerWords = { zh, en } as const;

/** Whether there is a word for it; a source that is newer than this page is shown by its code. */
export function isKnownSource(text: string): text is keyof typeof zh.source {
  return Object.hasOwn(zh.source, text);
}
