import { BlacklistDoor, BlacklistReason, BlacklistService } from '@evergreen/contracts/customer-profile';
import { DomainError } from '@evergreen/kernel';
import { RpcClient } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';

/** Doors that people open by hand here. */
export type OwnDoor = 'ENROLMENT' | 'GIFT';

/** Whether a door is open to customers. */
export interface BlacklistGate {
  /** @throws DomainError BLACKLISTED with the reasons, when it is not open to one of them */
  demandOpen(door: OwnDoor, customerIds: readonly string[]): Promise<void>;
}

export const BLACKLIST_GATE = Symbol('blacklist-gate');

/** Asks the blacklist at doors where a person waits for the answer; runs and consumers know it from events. */
@Injectable()
export class AskBlacklist implements BlacklistGate {
  constructor(@Inject(RpcClient) private readonly rpc: RpcClient) {}

  async demandOpen(door: OwnDoor, customerIds: readonly string[]): Promise<void> {
    const { answers } = await this.rpc.service(BlacklistService).check(
      { door: BlacklistDoor[door], subjects: customerIds.map((customerId) => ({ customerId })) },
      // Entries count wherever they were made, whoever stands at the door.
      { caller: { kind: 'service', name: 'membership' } },
    );
    const reasons = answers.flatMap((answer) => answer.reasons);
    if (reasons.length === 0) return;
    throw new DomainError('BLACKLISTED', 'The customer is on the blacklist', {
      reasons: reasons.map(({ reason }) => BlacklistReason[reason]).join(', '),
      until: reasons
        .map(({ until }) => until)
        .sort()
        .at(-1)!,
    });
  }
}
