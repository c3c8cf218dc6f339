import { CustomerService, ImportService } from '@evergreen/contracts/customer-profile';
import { IdentityService } from '@evergreen/contracts/identity';
import { MembershipService } from '@evergreen/contracts/membership';
import { NoClaimService } from '@evergreen/contracts/rewards';
import type { RpcClient } from '@evergreen/rpc';

/** Calls about signing in are the gateway's own: nobody is known yet. */
export const asGateway = { caller: { kind: 'service', name: 'gateway' } } as const;

export const SERVICES = Symbol('services');

/** Every service the gateway speaks to. */
export type Services = ReturnType<typeof servicesOf>;

export function servicesOf(client: RpcClient) {
  return {
    identity: client.service(IdentityService),
    membership: client.service(MembershipService),
    noClaim: client.service(NoClaimService),
    customers: client.service(CustomerService),
    imports: client.service(ImportService),
  };
}
