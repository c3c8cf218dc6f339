import { guaranteeWords } from '@evergreen/web/guarantees';
import type { Wording } from '@evergreen/web/wording';
import { achievementMessages } from './achievements/messages.ts';
import { rightMessages } from './access/messages.ts';
import { approvalMessages } from './approvals/messages.ts';
import { auditMessages } from './audit/messages.ts';
import { blacklistMessages } from './blacklist/messages.ts';
import { chartMessages } from './charts/messages.ts';
import { customerMessages } from './customers/messages.ts';
import { duplicateMessages } from './duplicates/messages.ts';
import { evaluationRulesMessages } from './evaluation-rules/messages.ts';
import { feedMessages } from './feed/messages.ts';
import { financeMessages } from './finance/messages.ts';
import { findingMessages } from './finding-messages.ts';
import { frameMessages } from './frame/messages.ts';
import { homeMessages } from './home/messages.ts';
import { householdMessages } from './households/messages.ts';
import { mappingMessages } from './imports/mapping-messages.ts';
import { importMessages } from './imports/messages.ts';
import { evaluationMessages } from './indicators/evaluation-messages.ts';
import { indicatorMessages } from './indicators/messages.ts';
import { insightMessages } from './insight/messages.ts';
import { memberActMessages } from './member-acts/messages.ts';
import { noClaimMessages } from './no-claim/messages.ts';
import { noticeMessages } from './notices/messages.ts';
import { objectionMessages } from './objections/messages.ts';
import { organisationMessages } from './organisation/messages.ts';
import { peopleMessages } from './people/messages.ts';
import { programmeMessages } from './programme/messages.ts';
import { ruleSetsMessages } from './rule-sets/messages.ts';
import { valueGuardMessages } from './value-guard/messages.ts';
import { pointsMessages } from './points/messages.ts';
import { creditMessages } from './credit/messages.ts';
import { rewardMessages } from './rewards/messages.ts';
import { roleMessages } from './roles/messages.ts';
import { referralMessages } from './referrals/messages.ts';
import { versionMessages } from './rules-versions/messages.ts';
import { rewardDeskMessages } from './catalogue/desk-messages.ts';
import { catalogueMessages } from './catalogue/messages.ts';
import { eventMessages } from './events/messages.ts';
import { campaignMessages } from './campaigns/messages.ts';
import { preventionMessages } from './prevention/messages.ts';
import { segmentMessages } from './segments/messages.ts';
import { securityMessages } from './security/messages.ts';
import { standingMessages } from './standings/messages.ts';
import { sessionMessages } from './sessions/messages.ts';
import { signInMessages } from './sign-in/messages.ts';
import { storyMessages } from './story/messages.ts';
import { tiersMessages } from './tiers/messages.ts';
import { webhookMessages } from './webhooks/messages.ts';

const zh = {
  title: '常青 管理台',
  skip: '跳到正文',
  ...frameMessages.zh,
  ...peopleMessages.zh,
  ...customerMessages.zh,
  ...importMessages.zh,
  ...mappingMessages.zh,
  ...noClaimMessages.zh,
  ...programmeMessages.zh,
  ...ruleSetsMessages.zh,
  ...valueGuardMessages.zh,
  ...tiersMessages.zh,
  ...standingMessages.zh,
  ...evaluationRulesMessages.zh,
  right: rightMessages.zh,
  signIn: signInMessages.zh,
  home: homeMessages.zh,
  approvals: approvalMessages.zh,
  achievements: achievementMessages.zh,
  referrals: referralMessages.zh,
  versions: versionMessages.zh,
  feed: feedMessages.zh,
  webhooks: webhookMessages.zh,
  charts: chartMessages.zh,
  insight: insightMessages.zh,
  finance: financeMessages.zh,
  organisation: organisationMessages.zh,
  audit: auditMessages.zh,
  blacklist: blacklistMessages.zh,
  objections: objectionMessages.zh,
  desk: noticeMessages.zh,
  membership: memberActMessages.zh,
  points: pointsMessages.zh,
  indicators: indicatorMessages.zh,
  evaluation: evaluationMessages.zh,
  credit: creditMessages.zh,
  rewards: rewardMessages.zh,
  roles: roleMessages.zh,
  sessions: sessionMessages.zh,
  security: securityMessages.zh,
  story: storyMessages.zh,
  duplicates: duplicateMessages.zh,
  households: householdMessages.zh,
  segments: segmentMessages.zh,
  prevention: preventionMessages.zh,
  catalogue: catalogueMessages.zh,
  rewardDesk: rewardDeskMessages.zh,
  events: eventMessages.zh,
  campaigns: campaignMessages.zh,
  dialog: { cancel: '不改了' },
  readOnly: '当前角色只能查看，不能操作',
  dry: '试运行',
  real: '正式',
  nothingWritten: '没有写入任何数据',
  starters: { schedule: '每日自动', operator: '运维命令' },
  version: '{{name}} 第 {{version}} 版',
  took: '用时 {{time}}',
  failure: '中断原因',
  list: {
    file: '文件',
    ruleSet: '规则集',
    mode: '方式',
    state: '状态',
    rows: '行数',
    refused: '未导入',
    terms: '保险期间',
    granted: '发放',
    at: '时间',
  },
  guarantee: guaranteeWords.zh,
  notFound: { title: '没有这个页面', hint: '链接可能不完整。', act: '回到今天' },
  finding: findingMessages.zh,
} as const;

const en = {
  title: 'Evergreen console',
  skip: 'Skip to content',
  ...frameMessages.en,
  ...peopleMessages.en,
  ...customerMessages.en,
  ...importMessages.en,
  ...mappingMessages.en,
  ...noClaimMessages.en,
  ...programmeMessages.en,
  ...ruleSetsMessages.en,
  ...valueGuardMessages.en,
  ...tiersMessages.en,
  ...standingMessages.en,
  ...evaluationRulesMessages.en,
  right: rightMessages.en,
  signIn: signInMessages.en,
  home: homeMessages.en,
  approvals: approvalMessages.en,
  achievements: achievementMessages.en,
  referrals: referralMessages.en,
  versions: versionMessages.en,
  feed: feedMessages.en,
  webhooks: webhookMessages.en,
  charts: chartMessages.en,
  insight: insightMessages.en,
  finance: financeMessages.en,
  organisation: organisationMessages.en,
  audit: auditMessages.en,
  blacklist: blacklistMessages.en,
  objections: objectionMessages.en,
  desk: noticeMessages.en,
  membership: memberActMessages.en,
  points: pointsMessages.en,
  indicators: indicatorMessages.en,
  evaluation: evaluationMessages.en,
  credit: creditMessages.en,
  rewards: rewardMessages.en,
  roles: roleMessages.en,
  sessions: sessionMessages.en,
  security: securityMessages.en,
  story: storyMessages.en,
  duplicates: duplicateMessages.en,
  households: householdMessages.en,
  segments: segmentMessages.en,
  prevention: preventionMessages.en,
  catalogue: catalogueMessages.en,
  rewardDesk: rewardDeskMessages.en,
  events: eventMessages.en,
  campaigns: campaignMessages.en,
  dialog: { cancel: 'Leave as it is' },
  readOnly: 'Your roles let you look, not act',
  dry: 'Dry run',
  real: 'For real',
  nothingWritten: 'Nothing was written',
  starters: { schedule: 'daily schedule', operator: 'operator’s command' },
  version: '{{name}}, version {{version}}',
  took: 'took {{time}}',
  failure: 'Why it stopped',
  list: {
    file: 'File',
    ruleSet: 'Rule set',
    mode: 'Mode',
    state: 'State',
    rows: 'Rows',
    refused: 'Refused',
    terms: 'Terms',
    granted: 'Granted',
    at: 'Time',
  },
  guarantee: guaranteeWords.en,
  notFound: { title: 'No such page', hint: 'The link may be incomplete.', act: 'Back to today' },
  finding: findingMessages.en,
} as const satisfies Wording<typeof zh>;

/** The console's words. */
export const consoleMessages = { zh, en };
