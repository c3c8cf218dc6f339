import { policiesHeader } from '../support/policies-csv.ts';

/** The day on which the small book below is looked at. */
export const today = '2026-09-16';

function policyRow(
  customer: string,
  policy: string,
  startsOn: string,
  endsOn: string,
  premium: string,
): string {
  return `${customer},/32/3201,${policy},3,agency,${startsOn},${endsOn},${premium}`;
}

const lin = 'C-1,林静,13800000001';
const wu = 'C-2,吴志明,13800000002';

/**
 * Two customers. 林静 has three full terms behind her (1,000, 1,500 and 2,500 points, of which the last are pending
 * and the first expire within 60 days) and one that runs; 吴志明 one clean term and one with a counted claim.
 * The last row is refused: its premium is negative.
 */
export const policyRows = [
  policyRow(lin, 'P-1,V-1,苏A7K358', '2023-08-20', '2024-08-19', '4100.00'),
  policyRow(lin, 'P-1,V-1,苏A7K358', '2024-08-20', '2025-08-19', '4200.00'),
  policyRow(lin, 'P-1,V-1,苏A7K358', '2025-08-20', '2026-08-19', '4286.00'),
  policyRow(lin, 'P-1,V-1,苏A7K358', '2026-08-20', '2027-08-19', '4300.00'),
  policyRow(wu, 'P-2,V-2,苏A55D21', '2024-05-02', '2025-05-01', '3000.00'),
  policyRow(wu, 'P-2,V-2,苏A55D21', '2025-05-02', '2026-05-01', '3100.00'),
  policyRow(wu, 'P-3,V-3,苏A00001', '2025-05-02', '2026-05-01', '-1.00'),
];

export const policiesCsv = [policiesHeader, ...policyRows, ''].join('\n');

/** The line of the refused row; the header is line 1. */
export const refusedLine = 8;

/** A broken window that the windscreen rule set does not count, and a crash that every rule set counts. */
export const claimsCsv = [
  'policy_ref,claim_ref,occurred_on,guarantee,paid,fault_percent',
  'P-1,K-1,2026-03-14,Windscreen,860.00,100',
  'P-2,K-2,2025-11-14,Damage,4120.50,100',
  '',
].join('\n');
