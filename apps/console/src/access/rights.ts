/**
 * What can be done to what, as the server's table of rights names it. A unit test compares the two lists, for web code
 * may not import the server's.
 */
export const rights = [
  'Organisation.read',
  'Organisation.manage',
  'Staff.read',
  'Staff.arrange',
  'Staff.manage',
  'Training.read',
  'Training.manage',
  'Session.read',
  'Session.end',
  'AuditEntry.read',
  'Customer.read',
  'PersonalData.reveal',
  'DataRequest.read',
  'DataRequest.export',
  'DataRequest.erase',
  'Notice.read',
  'Notice.resend',
  'Consent.change',
  'NoticeTemplate.read',
  'NoticeTemplate.draft',
  'NoticeTemplate.activate',
  'Import.read',
  'Import.manage',
  'NoClaimRun.read',
  'NoClaimRun.manage',
  'Ledger.read',
  'Finance.read',
  'Finance.export',
  'Finance.close',
  'Award.create',
  'Member.read',
  'Member.enrol',
  'Member.pause',
  'Member.block',
  'Member.close',
  'Member.merge',
  'Member.share',
  'Points.read',
  'Points.post',
  'Points.adjust',
  'Points.approve',
  'Adjustment.read',
  'Programme.read',
  'Programme.draft',
  'Programme.approve',
  'Programme.review',
  'MemberTier.read',
  'MemberTier.lock',
  'Benefit.use',
  'MemberFact.set',
] as const;

/** A right, such as `Staff.read`. */
export type Right = (typeof rights)[number];

export function isRight(text: string): text is Right {
  return rights.some((right) => right === text);
}
