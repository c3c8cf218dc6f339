import { events } from '@evergreen/contracts';
import type {
  ClaimsChangedSchema,
  CustomersChangedSchema,
  PolicyTermsChangedSchema,
} from '@evergreen/contracts/customer-profile';
import type { Outbox } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import type { MessageInitShape } from '@bufbuild/protobuf';
import { groupFacts } from '../domain/group-facts.ts';
import type { ClaimFactRow, CustomerFactRow, TermFactRow } from '../persistence/changed-facts.ts';

type CustomerFact = NonNullable<MessageInitShape<typeof CustomersChangedSchema>['customers']>[number];
type TermFact = NonNullable<MessageInitShape<typeof PolicyTermsChangedSchema>['terms']>[number];
type ClaimFact = NonNullable<MessageInitShape<typeof ClaimsChangedSchema>['claims']>[number];

// Ids, dates and numbers of a fact, in characters: each is ASCII and short.
const fixedCharacters = 120;
const noIndex = new Uint8Array();

export async function publishCustomers(
  outbox: Outbox,
  tx: Transaction,
  batches: AsyncIterable<readonly CustomerFactRow[]> | Iterable<readonly CustomerFactRow[]>,
): Promise<void> {
  for await (const rows of batches) {
    const facts = rows.map((row): CustomerFact => ({
      customerId: row.id,
      version: row.version,
      phoneIndex: row.phone_index ?? noIndex,
      orgPath: row.org_path,
    }));
    const groups = groupFacts(facts, ({ orgPath = '' }) => fixedCharacters + orgPath.length);
    for (const customers of groups) await outbox.append(tx, events.customersChanged, { customers });
  }
}

export async function publishTerms(
  outbox: Outbox,
  tx: Transaction,
  batches: AsyncIterable<readonly TermFactRow[]> | Iterable<readonly TermFactRow[]>,
): Promise<void> {
  for await (const rows of batches) {
    const facts = rows.map((row): TermFact => ({
      termId: row.id,
      version: row.version,
      customerId: row.customer_id,
      policyId: row.policy_id,
      vehicleId: row.vehicle_id,
      policyLabel: row.policy_ref,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      premiumMinor: row.premium_minor,
      currency: row.currency,
      statedClaims: row.stated_claims,
      closed: row.closed,
      cover: row.cover ?? '',
      arrearsMinor: row.arrears_minor,
    }));
    const groups = groupFacts(facts, ({ policyLabel = '' }) => fixedCharacters + policyLabel.length);
    for (const terms of groups) await outbox.append(tx, events.policyTermsChanged, { terms });
  }
}

export async function publishClaims(
  outbox: Outbox,
  tx: Transaction,
  batches: AsyncIterable<readonly ClaimFactRow[]>,
): Promise<void> {
  for await (const rows of batches) {
    const facts = rows.map((row): ClaimFact => ({
      claimId: row.id,
      version: row.version,
      customerId: row.customer_id,
      policyId: row.policy_id,
      ...(row.term_id === null ? {} : { termId: row.term_id }),
      occurredOn: row.occurred_on,
      ...(row.fault_percent === null ? {} : { faultPercent: row.fault_percent }),
      currency: row.currency,
      withdrawn: row.withdrawn,
      payments: row.guarantees.map((guarantee, n) => ({ guarantee, paidMinor: BigInt(row.paid[n]!) })),
    }));
    const groups = groupFacts(facts, ({ payments = [] }) =>
      payments.reduce((sum, { guarantee = '' }) => sum + guarantee.length + 10, fixedCharacters),
    );
    for (const claims of groups) await outbox.append(tx, events.claimsChanged, { claims });
  }
}
