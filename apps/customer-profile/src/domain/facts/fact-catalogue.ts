/** Values of a fact: `ratio` is a share or an index with decimals, `money` an amount of the insurer's currency. */
export type FactType = 'number' | 'money' | 'ratio' | 'date' | 'text' | 'boolean';

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** One thing that is known of each customer, and that rules may ask. */
export interface Fact {
  /** Its name in rules. */
  readonly key: string;
  readonly type: FactType;
  /** Of `customer_fact`; amounts are in minor units there. */
  readonly column: string;
  readonly words: Words;
  /** What is counted; `index`: from 0 to 100; `share`: 1 is all of it. */
  readonly unit?: 'years' | 'days' | 'index' | 'share' | 'per-year';
  /** Numbers without decimals. */
  readonly whole?: true;
  /** The only values it has. */
  readonly values?: readonly { readonly value: string | number; readonly words: Words }[];
  /** Its values are offices: rules may ask for all below one. */
  readonly isOffice?: true;
  /** Of the person and not of what they have insured: an erasure takes it. */
  readonly isPersonal?: true;
}

type Told = Partial<Omit<Fact, 'key' | 'type' | 'words'>>;

function fact(type: FactType, key: string, zh: string, en: string, told: Told = {}): Fact {
  return { key, type, column: type === 'money' ? `${key}_minor` : key, words: { zh, en }, ...told };
}

const count = (key: string, zh: string, en: string, told: Told = {}) =>
  fact('number', key, zh, en, { whole: true, ...told });
const index = (key: string, zh: string, en: string) => fact('ratio', key, zh, en, { unit: 'index' });

function listed(
  type: 'text' | 'number',
  key: string,
  words: Words,
  ...values: [string | number, string, string][]
) {
  return fact(type, key, words.zh, words.en, {
    ...(type === 'number' ? { whole: true as const } : {}),
    values: values.map(([value, zh, en]) => ({ value, words: { zh, en } })),
  });
}

/** A score within the province: 5 is the best fifth of its customers. */
const fifth = (key: string, zh: string, en: string) =>
  listed(
    'number',
    key,
    { zh, en },
    ...([1, 2, 3, 4, 5] as const).map((n): [number, string, string] => [n, String(n), String(n)]),
  );

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Everything that rules may ask of a customer. What stands here and what `customer_fact` holds is one list. */
export const customerFacts: readonly Fact[] = [
  fact('text', 'office', '机构', 'Office', { column: 'org_path', isOffice: true }),
  listed(
    'text',
    'kind',
    { zh: '客户类型', en: 'Kind of customer' },
    ['person', '个人', 'Person'],
    ['company', '单位', 'Company'],
  ),
  fact('text', 'occupation', '职业', 'Occupation'),
  {
    ...listed(
      ...(['number', 'birth_month', { zh: '出生月份', en: 'Month of birth' }] as const),
      ...months.map((name, n): [number, string, string] => [n + 1, `${n + 1}月`, name]),
    ),
    isPersonal: true,
  },
  fact('text', 'region', '地区', 'Region'),
  fact('text', 'channel', '渠道', 'Channel'),
  fact('text', 'vehicle_class', '车型', 'Vehicle class'),
  count('vehicle_age', '车龄', 'Age of vehicle', { unit: 'years' }),
  fact('date', 'customer_since', '成为客户日期', 'Customer since'),
  count('tenure_years', '客户年数', 'Years as a customer', { unit: 'years' }),
  count('policies_active', '有效保单', 'Policies in force'),
  count('compulsory_active', '有效交强险', 'Compulsory policies in force'),
  count('commercial_active', '有效商业险', 'Commercial policies in force'),
  count('vehicles_active', '承保车辆', 'Insured vehicles'),
  count('household_size', '家庭人数', 'Customers in the household'),
  count('household_policies', '家庭保单', 'Policies of the household'),
  fact('date', 'next_expiry_on', '下次到期日', 'Next expiry'),
  fact('date', 'last_ended_on', '上次终止日', 'Last end of cover'),
  fact('money', 'premium_in_force', '有效保费', 'Premium in force'),
  fact('boolean', 'arrears', '有欠费', 'In arrears'),
  fact('number', 'exposure_12m', '12个月已赚车年', 'Vehicle years, 12 months', { unit: 'years' }),
  fact('number', 'exposure_36m', '36个月已赚车年', 'Vehicle years, 36 months', { unit: 'years' }),
  fact('money', 'earned_premium_12m', '12个月已赚保费', 'Earned premium, 12 months'),
  fact('money', 'earned_premium_36m', '36个月已赚保费', 'Earned premium, 36 months'),
  fact('money', 'incurred_36m', '36个月已发生赔款', 'Incurred, 36 months'),
  fact('money', 'capped_loss_36m', '36个月封顶赔款', 'Capped loss, 36 months'),
  fact('ratio', 'loss_ratio_36m', '36个月赔付率', 'Loss ratio, 36 months', { unit: 'share' }),
  count('claims_12m', '12个月风险赔案', 'Risk claims, 12 months'),
  count('claims_36m', '36个月风险赔案', 'Risk claims, 36 months'),
  count('claims_all', '全部风险赔案', 'Risk claims, all'),
  fact('date', 'last_claim_on', '最近赔案日期', 'Last claim'),
  count('claim_free_years', '连续无赔款年数', 'Claim-free years', { unit: 'years' }),
  fact('ratio', 'expected_frequency', '预期出险频率', 'Expected claims', { unit: 'per-year' }),
  fact('ratio', 'relative_risk', '相对风险', 'Relative risk'),
  count('terms_expired', '到期保险期间', 'Terms expired'),
  count('terms_renewed', '已续保期间', 'Terms renewed'),
  count('answers_24m', '24个月满意度回答', 'Satisfaction answers, 24 months'),
  fact('date', 'last_answer_on', '最近回答日期', 'Last satisfaction answer'),
  index('loyalty', '忠诚度', 'Loyalty'),
  index('satisfaction', '满意度', 'Satisfaction'),
  index('stability', '稳定性', 'Stability'),
  count('contact_years', '电话地址未变年数', 'Years with the same phone and address', { unit: 'years' }),
  count('recency_months', '距上次投保或满意接触的月数', 'Months since cover began or a good contact'),
  fact('number', 'policy_years', '保单年数', 'Policy years', { unit: 'years' }),
  fifth('rfm_recency', 'R 近度（1–5）', 'R recency, 1 to 5'),
  fifth('rfm_frequency', 'F 频度（1–5）', 'F frequency, 1 to 5'),
  fifth('rfm_money', 'M 额度（1–5）', 'M money, 1 to 5'),
  fact('money', 'customer_value', '客户终身价值', 'Customer lifetime value'),
  fact('boolean', 'marketing_consent', '同意营销', 'Marketing consent'),
  listed(
    'text',
    'list',
    { zh: '名单', en: 'List' },
    ['good', '优质客户', 'Good'],
    ['poor', '劣质客户', 'Poor'],
  ),
  listed(
    ...(['number', 'quadrant', { zh: '四象限', en: 'Quadrant' }] as const),
    [1, '第一类', 'Type 1'],
    [2, '第二类', 'Type 2'],
    [3, '第三类', 'Type 3'],
    [4, '第四类', 'Type 4'],
  ),
  listed(
    'text',
    'warning',
    { zh: '预警', en: 'Warning' },
    ['amber', '黄色', 'Amber'],
    ['red', '红色', 'Red'],
  ),
  fact('boolean', 'blacklisted', '在黑名单', 'On the blacklist'),
];

const byKey = new Map(customerFacts.map((each) => [each.key, each]));

export function factOf(key: string): Fact | undefined {
  return byKey.get(key);
}
