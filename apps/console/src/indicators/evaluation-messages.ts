import type { Wording } from '@evergreen/web/wording';

const zh = {
  title: '客户评价',
  sub: '每天零时二十分重新计算全部客户的指标；导入后先计算有变化的客户',
  start: '现在评价全部客户',
  fit: '重新拟合频率模型',
  runs: '最近的评价',
  none: '还没有评价过',
  asOf: '截至',
  begun: '开始',
  evaluated: '已计算',
  written: '有变化',
  frequency: '预期出险频率',
  model: '第 {{version}} 版 · λ {{lambda}} · α {{alpha}}',
  shipped: '出厂模型，用 72,749 份法国车险保单九年的数据拟合。',
  fitted: '用本公司截至 {{day}} 的数据拟合。',
  formula: '频率 = (α + 赔案数) ÷ (α/λ + 车年)，赔案和车年取近 36 个月；相对风险 = 频率 ÷ λ。',
  kept: {
    FEW_CLAIMS: '最近一次拟合没有更换模型：本公司的赔案不到 1,000 件。',
    NO_EXCESS: '最近一次拟合没有更换模型：赔案的差异没有超出偶然。',
  },
  held: '检验：不用最后一年重新拟合（λ {{lambda}}，α {{alpha}}），再与最后一年对照。',
  scaleLess:
    '该年赔案是预期的 {{scale}}：每车年 {{later}}，此前 {{before}}，全年整体较低，未调整的比值因此都小于 1。',
  scaleMore:
    '该年赔案是预期的 {{scale}}：每车年 {{later}}，此前 {{before}}，全年整体不低，未调整的比值因此大于 1。',
  claims: '前三年赔案',
  andMore: '{{count}} 件及以上',
  customers: '客户',
  expected: '公式',
  seen: '实际',
  risk: '相对风险',
  unscaled: '实际 ÷ 公式',
  scaled: '按全年调整后',
} as const;

const en = {
  title: 'Evaluation',
  sub: 'All customers are reckoned anew at twenty past midnight; after an import those it told of',
  start: 'Evaluate all now',
  fit: 'Fit the frequency model',
  runs: 'Last evaluations',
  none: 'Nothing has been evaluated yet',
  asOf: 'As of',
  begun: 'Begun',
  evaluated: 'Evaluated',
  written: 'Changed',
  frequency: 'Expected frequency',
  model: 'Version {{version}} · λ {{lambda}} · α {{alpha}}',
  shipped: 'The model that came with Evergreen, fitted on 72,749 French motor policies over nine years.',
  fitted: 'Fitted on our own book before {{day}}.',
  formula:
    'Frequency = (α + claims) ÷ (α/λ + vehicle years), both of 36 months; relative risk = frequency ÷ λ.',
  kept: {
    FEW_CLAIMS: 'The last fit left the model as it is: the book has fewer than 1,000 claims.',
    NO_EXCESS: 'The last fit left the model as it is: claims vary no more than chance would have them.',
  },
  held: 'Check: fitted without the last year (λ {{lambda}}, α {{alpha}}), and held against that year.',
  scaleLess:
    'It had {{scale}} of the claims expected: {{later}} a vehicle year, {{before}} before. The whole year was low, so unscaled ratios are below 1.',
  scaleMore:
    'It had {{scale}} of the claims expected: {{later}} a vehicle year, {{before}} before. The whole year was not low, so unscaled ratios are above 1.',
  claims: 'Claims in three years',
  andMore: '{{count}} and more',
  customers: 'Customers',
  expected: 'Formula',
  seen: 'Seen',
  risk: 'Relative risk',
  unscaled: 'Seen ÷ formula',
  scaled: 'After the scale of the year',
} as const satisfies Wording<typeof zh>;

export const evaluationMessages = { zh, en } as const;
