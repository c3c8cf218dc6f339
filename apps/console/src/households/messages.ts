import type { Wording } from '@evergreen/web/wording';

const zh = {
  join: '加入',
  leave: '退出',
  joinTitle: '加入一个家庭',
  joinFacts: '和选中的客户算作一家。由工作人员认定后，导入的文件不再改动。',
  suggested: '同电话或同地址的客户',
  none: '没有同电话或同地址的客户',
  number: '或者填写对方的客户号',
  missing: '请选择一位客户，或填写客户号',
  unknown: '没有这个客户号的客户',
  submit: '加入',
  shared: { phone: '同电话', address: '同地址' },
  leaveTitle: '退出这个家庭？',
  leaveFacts: '以后导入的文件不再改动。',
  leaveSubmit: '退出',
} as const;

const en = {
  join: 'Join',
  leave: 'Leave',
  joinTitle: 'Join a household',
  joinFacts: 'Counts as one household with the chosen customer. Once staff decided, files do not change it.',
  suggested: 'Customers with the same phone or address',
  none: 'Nobody has the same phone or address',
  number: 'Or the number of the other customer',
  missing: 'Choose a customer, or enter a number',
  unknown: 'No customer has this number',
  submit: 'Join',
  shared: { phone: 'same phone', address: 'same address' },
  leaveTitle: 'Leave this household?',
  leaveFacts: 'Files do not change it afterwards.',
  leaveSubmit: 'Leave',
} as const satisfies Wording<typeof zh>;

export const householdMessages = { zh, en };
