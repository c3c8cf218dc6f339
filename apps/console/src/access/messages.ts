import type { Wording } from '@evergreen/web/wording';

// What each right allows, in the words in which one would ask for it.
const zh = {
  Organisation: { read: '查看机构', manage: '开设、改名和关闭机构' },
  Staff: { read: '查看人员', arrange: '安排请假和代理', manage: '管理人员和角色' },
  Training: { read: '查看培训记录', manage: '登记培训' },
  Session: { read: '查看员工的登录', end: '结束员工的登录' },
  AuditEntry: { read: '查看审计记录' },
  Customer: { read: '查看客户（部分遮盖）' },
  PersonalData: { reveal: '查看完整的客户资料' },
  DataRequest: { read: '查看资料请求', export: '导出客户资料', erase: '删除客户资料' },
  Notice: { read: '查看发给客户的通知', resend: '重发失败的通知' },
  Consent: { change: '按客户意愿修改通知偏好' },
  NoticeTemplate: { read: '查看通知文字', draft: '起草通知文字', activate: '启用通知文字' },
  Import: { read: '查看导入', manage: '导入数据' },
  NoClaimRun: { read: '查看无赔款奖励', manage: '运行无赔款奖励' },
  Ledger: { read: '查看积分总账' },
  Finance: { read: '查看积分财务数据', export: '导出积分财务数据', close: '关账' },
  Award: { create: '发放积分' },
  Programme: { read: '查看会员规则', draft: '起草会员规则', approve: '批准会员规则', review: '评定全部等级' },
  MemberTier: { read: '查看会员等级', lock: '锁定会员等级' },
  Benefit: { use: '登记权益使用' },
  MemberFact: { set: '登记等级所需的事实' },
} as const;

const en = {
  Organisation: { read: 'see offices', manage: 'open, rename and close offices' },
  Staff: { read: 'see people', arrange: 'arrange leave and deputies', manage: 'manage people and roles' },
  Training: { read: 'see training records', manage: 'record training' },
  Session: { read: 'see where staff are signed in', end: 'end sign-ins of staff' },
  AuditEntry: { read: 'see the audit' },
  Customer: { read: 'see customers, masked' },
  PersonalData: { reveal: 'see personal data in clear' },
  DataRequest: { read: 'see data requests', export: 'export personal data', erase: 'erase personal data' },
  Notice: { read: 'see what customers are told', resend: 'send failed notices again' },
  Consent: { change: 'change consents on the customer’s word' },
  NoticeTemplate: {
    read: 'see the words of notices',
    draft: 'draft words of notices',
    activate: 'put words of notices into use',
  },
  Import: { read: 'see imports', manage: 'import data' },
  NoClaimRun: { read: 'see no-claim runs', manage: 'run no-claim rewards' },
  Ledger: { read: 'see the points ledger' },
  Finance: { read: 'see points as finance does', export: 'export figures of finance', close: 'close days' },
  Award: { create: 'award points' },
  Programme: {
    read: 'see programme rules',
    draft: 'draft programme rules',
    approve: 'approve programme rules',
    review: 'decide all tiers',
  },
  MemberTier: { read: 'see tiers of members', lock: 'lock tiers' },
  Benefit: { use: 'note used benefits' },
  MemberFact: { set: 'set facts that tiers ask for' },
} as const satisfies Wording<typeof zh>;

export const rightMessages = { zh, en };
