import type { DescMethod, DescService } from '@bufbuild/protobuf';
import { OperationsService } from '@evergreen/contracts/operations';
import { PersonalDataService } from '@evergreen/contracts/privacy';

// Every service answers these for itself, so their subjects end in the service's name.
const answeredByEachService = new Set<string>([OperationsService.typeName, PersonalDataService.typeName]);

/** Whether a call to this service must say which of our services it is meant for. */
export function needsTarget(service: DescService): boolean {
  return answeredByEachService.has(service.typeName);
}

/** `evergreen.membership.v1.MembershipService.GetAccounts` */
export function methodPath(method: DescMethod): string {
  return `${method.parent.typeName}.${method.name}`;
}

/**
 * Where calls of the method are sent: `<prefix>.rpc.<service>.<Method>`, and `.<target>` for those that every
 * service answers for itself.
 *
 * @throws TypeError when a target is missing or given in vain
 */
export function rpcSubject(prefix: string, method: DescMethod, target: string | undefined): string {
  const path = methodPath(method);
  if (!needsTarget(method.parent)) {
    if (target !== undefined) throw new TypeError(`${path} is answered by one service: name no target`);
    return `${prefix}.rpc.${path}`;
  }
  if (target === undefined) throw new TypeError(`${path} is answered by each service: name the target`);
  if (!/^[\w-]+$/.test(target)) throw new TypeError(`Not the name of a service: ${JSON.stringify(target)}`);
  return `${prefix}.rpc.${path}.${target}`;
}
