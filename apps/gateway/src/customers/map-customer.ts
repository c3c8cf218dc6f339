import type {
  CustomerFile as WireFile,
  FilePolicy as WirePolicy,
  RevealCustomerResponse,
} from '@evergreen/contracts/customer-profile';
import { answered } from '../values/answered.ts';
import type { CustomerFile, FilePolicy, RevealedCustomer } from './customer.models.ts';

export function customerFileOf(wire: WireFile | undefined): CustomerFile {
  const { customerId, sourceRef, orgPath, nameMasked, phoneMasked, policies, ...rest } = answered(wire);
  return {
    customerId,
    sourceRef,
    orgPath,
    nameMasked,
    phoneMasked,
    policies: policies.map(filePolicyOf),
    erasedAt: rest.erasedAt ?? null,
    mayReveal: rest.mayReveal,
  };
}

function filePolicyOf({ policyId, sourceRef, labelMasked, ...term }: WirePolicy): FilePolicy {
  const { newestTermStartsOn: startsOn, newestTermEndsOn: endsOn } = term;
  return { policyId, sourceRef, labelMasked, startsOn, endsOn };
}

export function revealedCustomerOf({
  name,
  phone,
  bornOn,
  plates,
}: RevealCustomerResponse): RevealedCustomer {
  return {
    ...{ name, phone, bornOn: bornOn ?? null },
    plates: plates.map(({ policyId, plate }) => ({ policyId, plate })),
  };
}
