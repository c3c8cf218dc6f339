import { CustomerStoryService } from '@evergreen/contracts/customer-profile';
import { MemberStoryService } from '@evergreen/contracts/membership';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { Answers } from './answers.fixture.ts';

const touch = (at: string, id: string) => ({ at, id, dayOnly: true, topic: 'policy', kind: 'policy-bound' });
const none = { rows: [], more: false };

/** Answers what services tell of one customer. */
@Controller()
export class AnsweringStories {
  constructor(@Inject(Answers) private readonly answers: Answers) {}

  @Rpc(CustomerStoryService.method.getCustomerStory, access.may('read', 'Customer'))
  async getCustomerStory(request: unknown, call: CallContext) {
    await this.answers.take('getCustomerStory', call, request);
    return {
      file: { customerId: 'c1', orgPath: '/', nameMasked: '王*' },
      ...{ contacts: none, vehicles: none, policies: none, claims: none, answers: none, outcomes: none },
      touches: [touch('2026-01-03T00:00:00.000Z', 'a'), touch('2026-01-01T00:00:00.000Z', 'a')],
    };
  }

  @Rpc(MemberStoryService.method.getMemberStory, access.may('read', 'Member'))
  async getMemberStory(request: unknown, call: CallContext) {
    await this.answers.take('getMemberStory', call, request);
    return {
      member: { memberNumber: '100000000001', customerId: 'c1', state: 1, enrolledOn: '2020-01-01' },
      touches: [touch('2026-01-02T00:00:00.000Z', 'b')],
      moreTouches: true,
    };
  }
}
