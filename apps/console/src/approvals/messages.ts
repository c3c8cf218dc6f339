import type { Wording } from '@evergreen/web/wording';

const zh = {
  title: '审批',
  sub: '起草的人不能批准自己写的；批准、退回都会留下记录',
  waiting: '等你批准',
  waitingNone: '现在没有等你批准的事',
  returned: '退回给你修改',
  sent: '你提交的，等别人批准',
  programme: '会员规则第 {{version}} 版',
  evaluation: '评价规则第 {{version}} 版',
  valueGuard: '价值上限规则第 {{version}} 版',
  ruleSet: '无赔款规则“{{name}}”第 {{version}} 版',
  campaign: '营销活动“{{name}}”',
  adjustment: '会员 {{member}} 的积分调整：{{points}}',
  listing: '黑名单：{{name}}',
  by: '{{author}} 起草，{{at}}',
  byWorth: '{{author}} 起草，{{at}}，最多花费 {{value}}',
  asked: '{{author}} 提出，{{at}}',
  decide: '去看',
  mend: '修改',
  open: '打开',
} as const;

const en = {
  title: 'Approvals',
  sub: 'Nobody approves what they wrote; approvals and what was given back are on record',
  waiting: 'Waiting for your approval',
  waitingNone: 'Nothing waits for your approval now',
  returned: 'Given back to you',
  sent: 'Sent by you, waiting for somebody else',
  programme: 'Programme rules, version {{version}}',
  evaluation: 'Evaluation rules, version {{version}}',
  valueGuard: 'Value limits, version {{version}}',
  ruleSet: 'No-claim rules “{{name}}”, version {{version}}',
  campaign: 'Campaign “{{name}}”',
  adjustment: 'Points of member {{member}}: {{points}}',
  listing: 'Blacklist: {{name}}',
  by: 'Drafted by {{author}}, {{at}}',
  byWorth: 'Drafted by {{author}}, {{at}}; costs {{value}} at most',
  asked: 'Asked by {{author}}, {{at}}',
  decide: 'Review',
  mend: 'Edit',
  open: 'Open',
} as const satisfies Wording<typeof zh>;

export const approvalMessages = { zh, en };
