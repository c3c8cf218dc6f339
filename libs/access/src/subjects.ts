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
  /** Company visit days, talks and their guests; `manage`: those that one's offices hold; `admit`: at the door. */
  MemberEvent: ['read', 'manage', 'admit'],
  /** Campaigns of marketing; who writes one does not approve it. */
  Campaign: ['read', 'manage', 'approve'],
  Import: ['read', 'manage'],
  /** What core systems send by themselves; `manage`: the credentials they show. */
  Feed: ['read', 'manage'],
  /** What systems of the insurer are told; `manage`: where, with which secret, and sending again. */
  Webhook: ['read', 'manage'],
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
  /** The catalogue: rewards, stock, codes and kinds of coupons. */
  Reward: ['read', 'manage'],
  /** What customers had for points, and their coupons; `handle`: deliveries, uses at the counter, and taking back. */
  Redemption: ['read', 'handle'],
  /** Who recommended whom; `record`: that a customer came by a code; `reject`: by hand, before anything is paid. */
  Referral: ['read', 'record', 'reject'],
  /** Who does what was redeemed; `settle`: that a month was paid. */
  Partner: ['read', 'manage', 'settle'],
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
  MemberEvent: true,
  Campaign: true,
  Import: true,
  Feed: false,
  Webhook: false,
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
  Reward: false,
  Redemption: true,
  Referral: true,
  Partner: false,
};
