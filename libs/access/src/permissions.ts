import type { Role } from './roles.ts';

/** What can be done to what. A pair that is not listed here does not compile where it is asked for. */
export const acts = {
  /** The tree of offices. */
  Organisation: ['read', 'manage'],
  /** People who work for the insurer, their roles, leave and deputies. */
  Staff: ['read', 'arrange', 'manage'],
  /** Courses people took. */
  Training: ['read', 'manage'],
  /** Open sign-ins of staff. */
  Session: ['read', 'end'],
  /** Who did what. */
  AuditEntry: ['read'],
  /** A customer's file with personal data masked; `edit`: contacts and household; `merge`: two records of one person. */
  Customer: ['read', 'edit', 'merge'],
  /** Personal data in clear: each look is written down with its reason. */
  PersonalData: ['reveal'],
  /** What a person asked for their own data: a copy, or its end. */
  DataRequest: ['read', 'export', 'erase'],
  /** What customers were told, and what became of each message. */
  Notice: ['read', 'resend'],
  /** By which ways a customer wants to be told what: changed on their word. */
  Consent: ['change'],
  /** The words of notices. Who drafts them does not put them into use. */
  NoticeTemplate: ['read', 'draft', 'activate'],
  /** Who is listed: proposed by one person, decided by another of the office above. */
  BlacklistEntry: ['read', 'propose', 'approve'],
  /** Groups of customers by rules; `read`: who is in them, as far as one's offices reach. */
  Segment: ['read', 'manage', 'export'],
  /** What people say against decisions that rules made alone. */
  Objection: ['read', 'raise', 'decide'],
  /** Campaigns against dangers; `manage`: tell customers of one's offices; `handle`: checks they asked for. */
  Prevention: ['read', 'manage', 'handle'],
  Import: ['read', 'manage'],
  /** What core systems send by themselves; `manage`: the credentials they show. */
  Feed: ['read', 'manage'],
  NoClaimRun: ['read', 'manage'],
  /** Lists and quadrants: a person's word against the rules; care that a person chooses. */
  Standing: ['override', 'choose'],
  /** Early warnings as work; `arrange`: who does it. */
  Warning: ['read', 'handle', 'arrange'],
  /** The rules by which customers are evaluated. Who drafts a version does not approve it. */
  EvaluationRules: ['read', 'draft', 'approve'],
  /** The facts of all customers reckoned anew; the model of claim frequency fitted. */
  Evaluation: ['run'],
  /** What the book looks like as a whole, by offices: figures, no customer. */
  Insight: ['read'],
  Ledger: ['read'],
  /** What points cost and whether the ledger balances: closed day by day, for ever. */
  Finance: ['read', 'export', 'close'],
  Award: ['create'],
  /** Memberships: begun by choice; paused at the member's wish; stopped and ended by the insurer; points shared. */
  Member: ['read', 'enrol', 'pause', 'block', 'close', 'merge', 'share'],
  /** What lies on a member's account; `post`: holds, reversals and what else is done to points by hand. */
  Points: ['read', 'post', 'adjust', 'approve'],
  /** Corrections of points by hand, with what was asked and decided; not the accounts they are about. */
  Adjustment: ['read'],
  /** The rules of tiers, points and benefits; `review`: deciding all tiers by them at once. */
  Programme: ['read', 'draft', 'approve', 'review'],
  MemberTier: ['read', 'lock'],
  /** What comes with a tier, such as a tow. */
  Benefit: ['use'],
  /** Whether something holds of a member that a tier may ask for. */
  MemberFact: ['set'],
} as const;

export type Subject = keyof typeof acts;
export type Action<S extends Subject = Subject> = (typeof acts)[S][number];

/** Whether it is about customers. To staff who may do nothing of that kind somewhere, databases show no row there. */
export const tellsOfCustomers: Readonly<Record<Subject, boolean>> = {
  Organisation: false,
  Staff: false,
  Training: false,
  Session: false,
  AuditEntry: false,
  Customer: true,
  PersonalData: true,
  DataRequest: true,
  Notice: true,
  Consent: true,
  NoticeTemplate: false,
  BlacklistEntry: true,
  Segment: true,
  Objection: true,
  Prevention: true,
  Import: true,
  Feed: false,
  NoClaimRun: true,
  Standing: true,
  Warning: true,
  EvaluationRules: false,
  Evaluation: false,
  Insight: true,
  Ledger: true,
  Finance: true,
  Award: true,
  Member: true,
  Points: true,
  Adjustment: true,
  Programme: false,
  MemberTier: true,
  Benefit: true,
  MemberFact: false,
};

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
  ...may('Member', ['block', 'close', 'merge'], 'office'),
];

/** What each role may do. The console shows this very table to whoever hands out roles. */
export const permissions: Readonly<Record<Role, readonly Permission[]>> = {
  'service-officer': [...everybody, ...serving],
  'visit-officer': everybody,
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
    ...may('MemberTier', ['read'], 'office'),
    ...may('Member', ['read'], 'office'),
    ...may('Programme', ['read', 'draft', 'review'], 'company'),
    ...may('EvaluationRules', ['read'], 'company'),
    ...may('Insight', ['read'], 'company'),
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
    ...may('MemberTier', ['read'], 'office'),
    ...may('Member', ['read'], 'office'),
    ...may('Programme', ['read', 'approve'], 'company'),
    ...may('EvaluationRules', ['read', 'approve'], 'company'),
    ...may('Insight', ['read'], 'company'),
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
  ],
  contributor: everybody,
  // Figures of points and decisions on corrections: nobody's file, and nobody's account.
  finance: [
    ...everybody,
    ...may('Finance', ['read', 'export', 'close'], 'company'),
    ...may('Adjustment', ['read'], 'company'),
    ...may('Points', ['approve'], 'company'),
  ],
  auditor: [
    ...everybody,
    ...reading,
    ...may('Feed', ['read'], 'company'),
    ...may('Staff', ['read'], 'office'),
    ...may('Training', ['read'], 'office'),
    ...may('AuditEntry', ['read'], 'office'),
    ...may('Customer', ['read'], 'office'),
    ...may('DataRequest', ['read'], 'office'),
    ...may('Notice', ['read'], 'office'),
    ...may('BlacklistEntry', ['read'], 'office'),
    ...may('Objection', ['read'], 'office'),
    ...may('Prevention', ['read'], 'office'),
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
  ],
  administrator: [
    ...everybody,
    ...running,
    ...may('Feed', ['read', 'manage'], 'company'),
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
