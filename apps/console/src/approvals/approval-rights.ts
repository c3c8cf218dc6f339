import type { Right } from '../access/rights.ts';

/** Whoever has one of these has a page of approvals. */
export const approvalRights = [
  'Campaign.approve',
  'Programme.approve',
  'Programme.draft',
  'EvaluationRules.approve',
  'EvaluationRules.draft',
  'Points.approve',
  'BlacklistEntry.approve',
] as const satisfies readonly Right[];
