import type { TermProfile } from '../mapping-profile.ts';

/** Whether rows of one policy cannot name two customers, because both are read from the policy's number. */
export function policyNamesCustomer({ fields: { customerRef, policyRef } }: TermProfile): boolean {
  return (
    policyRef.as === 'text' &&
    (customerRef.as === 'text' || customerRef.as === 'part') &&
    customerRef.column === policyRef.column
  );
}
