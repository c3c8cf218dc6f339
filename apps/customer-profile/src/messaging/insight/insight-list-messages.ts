import type { MessageInitShape } from '@bufbuild/protobuf';
import type {
  InsightCustomerSchema,
  ListInsightCustomersResponseSchema,
} from '@evergreen/contracts/customer-profile';
import type { InsightCustomer } from '../../use-cases/insight/list-insight-customers.ts';
import type { SnapshotListSeen } from '../../use-cases/insight/list-snapshot-customers.ts';

export function insightCustomerMessage({
  row,
  nameMasked,
}: InsightCustomer): MessageInitShape<typeof InsightCustomerSchema> {
  return {
    ...{ customerId: row.id, sourceRef: row.source_ref, orgPath: row.org_path, nameMasked },
    ...{ policiesActive: row.policies_active, claims36m: row.claims_36m, loyalty: row.loyalty },
    premiumInForce: { minor: row.premium_in_force_minor, currency: row.currency ?? '' },
    ...(row.satisfaction === null ? {} : { satisfaction: row.satisfaction }),
    ...(row.next_expiry_on === null ? {} : { nextExpiryOn: row.next_expiry_on }),
  };
}

/** @param limit of the page: one that is full may have another after it */
export function snapshotListMessage(
  { customers, sums }: SnapshotListSeen,
  limit: number,
): MessageInitShape<typeof ListInsightCustomersResponseSchema> {
  const last = customers.at(-1);
  return {
    customers: customers.map(({ row, nameMasked }) => ({
      ...{ customerId: row.id, sourceRef: row.source_ref, orgPath: row.org_path, nameMasked },
      policiesActive: row.amounts['policiesActive'] ?? 0,
      ...{ claims36m: row.amounts['claims36m'] ?? 0, loyalty: row.amounts['loyaltySum'] ?? 0 },
      premiumInForce: {
        minor: BigInt(Math.round(row.amounts['premiumInForce'] ?? 0)),
        currency: row.currency,
      },
      amounts: { ...row.amounts },
    })),
    ...(customers.length < limit || last === undefined ? {} : { next: last.row.id }),
    ...(sums && {
      sums: {
        ...{ customers: BigInt(sums.customers), elsewhere: BigInt(sums.elsewhere) },
        ...{ currency: sums.currency, amounts: { ...sums.amounts }, whole: { ...sums.whole } },
      },
    }),
  };
}
