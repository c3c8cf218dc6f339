import { SegmentService } from '@evergreen/contracts/customer-profile';
import type { Operator } from '../operator/operator.ts';

const segments = [
  {
    key: 'demo/expiring',
    name: '30 天内到期且无赔款',
    description: '一年内没有风险赔案，保单 30 天内到期 (expiring soon, no claim)',
    text: 'claims_12m = 0 and next_expiry_on within next 30 days',
  },
  {
    key: 'demo/several-claims',
    name: '多次出险',
    description: '一年内两次或三年内三次以上 (several claims)',
    text: 'claims_12m >= 2 or claims_36m >= 3',
  },
  {
    key: 'demo/loyal',
    name: '老客户',
    description: '客户五年以上、现有保单 (customers of five years)',
    text: 'tenure_years >= 5 and policies_active >= 1',
  },
  {
    key: 'demo/valuable',
    name: '高价值客户',
    description: '终身价值为正，近度与额度都在本省前五分之二 (worth most, by value and RFM)',
    text: 'customer_value > 0 and rfm_recency >= 4 and rfm_money >= 4',
  },
];

/** Segments that a demonstration begins with. Doing it again changes nothing. */
export async function writeSegments(operator: Operator): Promise<void> {
  const service = operator.rpc.service(SegmentService);
  for (const { key, name, description, text } of segments) {
    const rule = { case: 'text', value: text } as const;
    const { segment } = await service.draftSegment({ key, basedOn: 0, name, description, rule });
    if (segment?.active === undefined && segment?.draft?.version === 1)
      await service.saveSegment({ segmentId: segment.segmentId, version: 1 });
  }
}
