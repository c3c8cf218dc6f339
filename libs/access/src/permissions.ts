import type { Role } from './roles.ts';
import type { Action, Subject } from './subjects.ts';

/**
 * `office`: where the grant's office is or below it. `company`: about the whole book, so only for a grant at head
 * office.
 */
export type Reach = 'office' | 'company';

export interface Permission {
  readonly action: string;
  readonly subject: Subject;
  readonly reach: Reach;
}

function may<S extends Subject>(subject: S, actions: readonly Action<S>[], reach: Reach): Permission[] {
  return actions.map((action) => ({ action, subject, reach }));
}

/** Everybody who works for the insurer knows its offices. */
const everybody = may('Organisation', ['read'], 'office');
const reading = [...may('Import', ['read'], 'company'), ...may('NoClaimRun', ['read'], 'company')];
const running = [
  ...may('Import', ['read', 'manage'], 'company'),
  ...may('NoClaimRun', ['read', 'manage'], 'company'),
];
const serving = [
  ...may('Customer', ['read', 'edit'], 'office'),
  ...may('PersonalData', ['reveal'], 'office'),
  ...may('Notice', ['read'], 'office'),
  ...may('Consent', ['change'], 'office'),
  ...may('Warning', ['read', 'handle'], 'office'),
  ...may('MemberTier', ['read'], 'office'),
  ...may('Points', ['read'], 'office'),
  ...may('Adjustment', ['read'], 'office'),
  ...may('Benefit', ['use'], 'office'),
  ...may('Member', ['read', 'enrol', 'pause', 'share'], 'office'),
  ...may('BlacklistEntry', ['read', 'propose'], 'office'),
  ...may('Objection', ['read', 'raise'], 'office'),
  ...may('Prevention', ['read', 'handle'], 'office'),
  ...may('Redemption', ['read', 'handle'], 'office'),
  ...may('Referral', ['read', 'record'], 'office'),
];
const leading = [
  ...may('Staff', ['read', 'arrange'], 'office'),
  ...may('Training', ['read', 'manage'], 'office'),
  ...may('Points', ['adjust'], 'office'),
  ...serving,
  ...may('Customer', ['merge'], 'office'),
  ...may('Standing', ['override', 'choose'], 'office'),
  ...may('Objection', ['decide'], 'office'),
  ...may('Warning', ['arrange'], 'office'),
  ...may('Segment', ['read'], 'office'),
  ...may('Insight', ['read'], 'office'),
  ...may('MemberEvent', ['read', 'admit'], 'office'),
  ...may('Member', ['block', 'close', 'merge'], 'office'),
];

/** What each role may do. The console shows this very table to whoever hands out roles. */
export const permissions: Readonly<Record<Role, readonly Permission[]>> = {
  'service-officer': [...everybody, ...serving],
  'visit-officer': [...everybody, ...may('MemberEvent', ['read', 'admit'], 'office')],
  marketing: [
    ...everybody,
    ...running,
    ...may('Ledger', ['read'], 'company'),
    ...may('Finance', ['read'], 'company'),
    ...may('Customer', ['read'], 'office'),
    ...may('Notice', ['read'], 'office'),
    ...may('NoticeTemplate', ['read', 'draft'], 'company'),
    ...may('Segment', ['read', 'export'], 'office'),
    ...may('Segment', ['manage'], 'company'),
    ...may('Prevention', ['read', 'manage'], 'office'),
    ...may('MemberEvent', ['read', 'manage', 'admit'], 'office'),
    ...may('Campaign', ['read', 'manage'], 'company'),
    ...may('MemberTier', ['read'], 'office'),
    ...may('Member', ['read'], 'office'),
    ...may('Programme', ['read', 'draft', 'review'], 'company'),
    ...may('EvaluationRules', ['read'], 'company'),
    ...may('Insight', ['read'], 'company'),
    ...may('Reward', ['read', 'manage'], 'company'),
    ...may('Redemption', ['read', 'handle'], 'office'),
    ...may('Referral', ['read', 'record', 'reject'], 'office'),
    ...may('Partner', ['read', 'manage'], 'company'),
  ],
  'marketing-approver': [
    ...everybody,
    ...reading,
    ...may('Ledger', ['read'], 'company'),
    ...may('Finance', ['read'], 'company'),
    ...may('Customer', ['read'], 'office'),
    ...may('Notice', ['read'], 'office'),
    ...may('NoticeTemplate', ['read', 'activate'], 'company'),
    ...may('Segment', ['read'], 'office'),
    ...may('Prevention', ['read'], 'office'),
    ...may('MemberEvent', ['read'], 'office'),
    ...may('Campaign', ['read', 'approve'], 'company'),
    ...may('MemberTier', ['read'], 'office'),
    ...may('Member', ['read'], 'office'),
    ...may('Programme', ['read', 'approve'], 'company'),
    ...may('EvaluationRules', ['read', 'approve'], 'company'),
    ...may('Insight', ['read'], 'company'),
    ...may('Reward', ['read'], 'company'),
    ...may('Redemption', ['read'], 'office'),
    ...may('Referral', ['read'], 'office'),
    ...may('Partner', ['read'], 'company'),
  ],
  'branch-manager': [...everybody, ...leading],
  'province-head': [
    ...everybody,
    ...leading,
    ...may('DataRequest', ['read', 'export'], 'office'),
    ...may('Points', ['post', 'approve'], 'office'),
    ...may('BlacklistEntry', ['approve'], 'office'),
    ...may('Prevention', ['manage'], 'office'),
  ],
  'head-office-service': [
    ...everybody,
    ...leading,
    ...may('DataRequest', ['read', 'export', 'erase'], 'company'),
    ...may('Notice', ['resend'], 'company'),
    ...may('NoticeTemplate', ['read'], 'company'),
    ...may('MemberTier', ['lock'], 'company'),
    ...may('EvaluationRules', ['read', 'draft', 'approve'], 'company'),
    ...may('Evaluation', ['run'], 'company'),
    ...may('Points', ['post', 'approve'], 'company'),
    ...may('Programme', ['read'], 'company'),
    ...may('BlacklistEntry', ['approve'], 'company'),
    ...may('Prevention', ['manage'], 'company'),
    ...may('Campaign', ['read', 'approve'], 'company'),
  ],
  contributor: everybody,
  // Figures of points and decisions on corrections: nobody's file, and nobody's account.
  finance: [
    ...everybody,
    ...may('Finance', ['read', 'export', 'close'], 'company'),
    ...may('Adjustment', ['read'], 'company'),
    ...may('Points', ['approve'], 'company'),
    ...may('Partner', ['read', 'settle'], 'company'),
  ],
  auditor: [
    ...everybody,
    ...reading,
    ...may('Feed', ['read'], 'company'),
    ...may('Webhook', ['read'], 'company'),
    ...may('Staff', ['read'], 'office'),
    ...may('Training', ['read'], 'office'),
    ...may('AuditEntry', ['read'], 'office'),
    ...may('Customer', ['read'], 'office'),
    ...may('DataRequest', ['read'], 'office'),
    ...may('Notice', ['read'], 'office'),
    ...may('BlacklistEntry', ['read'], 'office'),
    ...may('Objection', ['read'], 'office'),
    ...may('Prevention', ['read'], 'office'),
    ...may('MemberEvent', ['read'], 'office'),
    ...may('Campaign', ['read'], 'company'),
    ...may('NoticeTemplate', ['read'], 'company'),
    ...may('Segment', ['read'], 'office'),
    ...may('Ledger', ['read'], 'company'),
    ...may('Finance', ['read', 'export'], 'company'),
    ...may('Points', ['read'], 'office'),
    ...may('Adjustment', ['read'], 'office'),
    ...may('MemberTier', ['read'], 'office'),
    ...may('Member', ['read'], 'office'),
    ...may('Programme', ['read'], 'company'),
    ...may('Warning', ['read'], 'office'),
    ...may('EvaluationRules', ['read'], 'company'),
    ...may('Insight', ['read'], 'company'),
    ...may('Reward', ['read'], 'company'),
    ...may('Redemption', ['read'], 'office'),
    ...may('Referral', ['read'], 'office'),
    ...may('Partner', ['read'], 'company'),
  ],
  administrator: [
    ...everybody,
    ...running,
    ...may('Feed', ['read', 'manage'], 'company'),
    ...may('Webhook', ['read', 'manage'], 'company'),
    ...may('Organisation', ['manage'], 'office'),
    ...may('Staff', ['read', 'arrange', 'manage'], 'office'),
    ...may('Training', ['read', 'manage'], 'office'),
    ...may('Session', ['read', 'end'], 'office'),
    ...may('AuditEntry', ['read'], 'office'),
    ...may('Ledger', ['read'], 'company'),
    ...may('EvaluationRules', ['read'], 'company'),
    ...may('Evaluation', ['run'], 'company'),
    ...may('Finance', ['read', 'export', 'close'], 'company'),
    ...may('Award', ['create'], 'company'),
    ...may('Notice', ['read', 'resend'], 'company'),
    ...may('NoticeTemplate', ['read', 'activate'], 'company'),
    ...may('Programme', ['read', 'review'], 'company'),
    ...may('MemberFact', ['set'], 'company'),
    ...may('Insight', ['read'], 'company'),
  ],
};
