/** Files in the house's own format, from the columns that matter to a test. */
const policyDefaults = {
  customer_ref: 'C1',
  customer_name: '王小明',
  phone: '+8613800000001',
  household_ref: '',
  org_path: '/33/3301',
  policy_ref: 'P1',
  vehicle_ref: 'V1',
  plate: '浙A10001',
  cover: 'commercial',
  vehicle_age: '3',
  channel: 'agent',
  starts_on: '2025-01-01',
  ends_on: '2025-12-31',
  premium: '2762.00',
};

const claimDefaults = {
  policy_ref: 'P1',
  claim_ref: 'K1',
  occurred_on: '2025-06-01',
  guarantee: 'TPL',
  paid: '1000.00',
  fault_percent: '',
};

function csv<Row extends Record<string, string>>(defaults: Row, rows: readonly Partial<Row>[]): string {
  const names = Object.keys(defaults);
  const lines = rows.map((row) => names.map((name) => ({ ...defaults, ...row })[name]).join(','));
  return `${[names.join(','), ...lines].join('\n')}\n`;
}

/** A house file of any kind, with every column that a row has. */
export const houseCsv = (...rows: readonly Record<string, string>[]): string => csv(columnsOf(rows), rows);

/** Policies with optional columns too. */
export const toldPoliciesCsv = (...rows: readonly Record<string, string>[]): string =>
  csv({ ...columnsOf(rows), ...policyDefaults }, rows);

/** The same of claims. */
export const toldClaimsCsv = (...rows: readonly Record<string, string>[]): string =>
  csv({ ...columnsOf(rows), ...claimDefaults }, rows);

const columnsOf = (rows: readonly Record<string, string>[]): Record<string, string> =>
  Object.fromEntries(rows.flatMap((row) => Object.keys(row)).map((name) => [name, '']));

export const policiesCsv = (...rows: Partial<typeof policyDefaults>[]): string => csv(policyDefaults, rows);

export const claimsCsv = (...rows: Partial<typeof claimDefaults>[]): string => csv(claimDefaults, rows);
