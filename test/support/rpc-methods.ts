import type { DescField, DescMessage, DescMethodUnary, DescService } from '@bufbuild/protobuf';
import { CustomerService, ImportService } from '@evergreen/contracts/customer-profile';
import { IdentityService } from '@evergreen/contracts/identity';
import { MembershipService } from '@evergreen/contracts/membership';
import { NoClaimService } from '@evergreen/contracts/rewards';
import type { Caller, RpcClient } from '@evergreen/rpc';

const services: readonly DescService[] = [
  IdentityService,
  MembershipService,
  NoClaimService,
  CustomerService,
  ImportService,
];

export interface RpcMethod {
  /** `MembershipService.GetAccounts` */
  readonly name: string;
  call(request: Record<string, unknown>, caller: Caller): Promise<unknown>;
  /** The method's request with each id field set to the given id, whatever it is an id of. */
  requestFor(ids: Readonly<Record<string, string>>): Record<string, unknown>;
}

/** Every method of every service: what is added to a contract is tried too. */
export function rpcMethods(client: RpcClient): RpcMethod[] {
  return services.flatMap((service) => {
    const typed = client.service(service) as Record<
      string,
      (request: Record<string, unknown>, options: { caller: Caller }) => Promise<unknown>
    >;
    return service.methods.map((method) => ({
      name: `${service.name}.${method.name}`,
      call: (request, caller) => typed[method.localName]!(request, { caller }),
      requestFor: (ids) => requestFor((method as DescMethodUnary).input, ids),
    }));
  });
}

function requestFor(message: DescMessage, ids: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    message.fields.flatMap((field) => {
      const value = fieldValue(field, ids);
      return value === undefined ? [] : [[field.localName, value]];
    }),
  );
}

function fieldValue(field: DescField, ids: Readonly<Record<string, string>>): unknown {
  const id = ids[field.localName.replace(/s$/, '')];
  if (id !== undefined) return field.fieldKind === 'list' ? [id] : id;
  return field.localName === 'limit' ? 10 : undefined;
}
