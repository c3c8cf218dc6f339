import { catalogueActs } from './catalogue-acts.ts';
import { campaignActs } from './campaign-acts.ts';
import { customerFileActs } from './customer-file-acts.ts';
import { blacklistActs } from './blacklist-acts.ts';
import { evaluationActs } from './evaluation-acts.ts';
import { eventActs } from './event-acts.ts';
import { feedActs } from './feed-acts.ts';
import { financeActs } from './finance-acts.ts';
import { mappingActs } from './mapping-acts.ts';
import { memberActs } from './member-acts.ts';
import { noticeActs } from './notice-acts.ts';
import { ownMembershipActs } from './own-membership-acts.ts';
import { pointsActs } from './points-acts.ts';
import { segmentActs } from './segment-acts.ts';
import { preventionActs } from './prevention-acts.ts';
import { rulesActs, standingActs } from './standing-acts.ts';
import type { TestStack } from './test-stack.ts';
import { tierActs } from './tier-acts.ts';
import { referralActs } from './referral-acts.ts';
import { valueGuardActs } from './value-guard-acts.ts';
import type { Change, Written } from './written-acts.ts';
import { webhookActs } from './webhook-acts.ts';

/** What people do by hand, topic by topic; each act is looked for in the audit. */
export const actsByHand: readonly (readonly [
  what: string,
  acts: (stack: TestStack, change: Change, written: Written) => Promise<void>,
])[] = [
  ['word about being told, and every change of what notices say', noticeActs],
  ['change of a customer’s file', customerFileActs],
  ['change of rules and tiers, and every use of a benefit', tierActs],
  ['mapping profile that is kept', mappingActs],
  ['credential of a core system', feedActs],
  ['endpoint of webhooks', webhookActs],
  ['act on a membership', memberActs],
  ['act of members on their own', ownMembershipActs],
  ['act on points by hand', pointsActs],
  ['act on the blacklist', blacklistActs],
  ['campaign against a danger, and every answer to it', preventionActs],
  ['act on the catalogue, on what was redeemed and on partners', catalogueActs],
  ['event that is written, told, answered and held', eventActs],
  ['campaign of marketing, from its draft to its reversal', campaignActs],
  ['segment that is written, looked at and retired', segmentActs],
  ['act on lists, quadrants and warnings', standingActs],
  ['version of the evaluation rules', rulesActs],
  ['evaluation that was asked for', evaluationActs],
  ['version of what may be given for a term', valueGuardActs],
  ['version of what referrals bring, and every referral that is recorded or rejected', referralActs],
  ['day that was closed, and every table that was taken away', financeActs],
];
