import {
  AchievementService,
  type DecideAchievementsRequest,
  type GetCustomerAchievementsRequest,
} from '@evergreen/contracts/rewards';
import { isWithin } from '@evergreen/access';
import { progressMessage } from '@evergreen/jobs';
import { DomainError, InputFields } from '@evergreen/kernel';
import { access, type CallContext, officesOf, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ReadAchievements } from '../../use-cases/achievements/read-achievements.ts';
import { StartAchievementDecision } from '../../use-cases/achievements/start-decision.ts';
import { ReadOffice } from '../../use-cases/read-office.ts';
import { refuseForeignCustomer } from '../no-claim-access.ts';
import { achievementProgressMessage, totalsMessage } from './achievement-messages.ts';

const staff = access.may('read', 'Member');

@Controller()
export class AchievementsHandlers {
  constructor(
    @Inject(ReadAchievements) private readonly achievements: ReadAchievements,
    @Inject(ReadOffice) private readonly offices: ReadOffice,
    @Inject(StartAchievementDecision) private readonly decision: StartAchievementDecision,
  ) {}

  @Rpc(AchievementService.method.listAchievements, staff)
  async listAchievements() {
    const { version, totals } = await this.achievements.totals();
    return { version, totals: totals.map(totalsMessage) };
  }

  @Rpc(AchievementService.method.getCustomerAchievements, access.anyOf(access.members, staff))
  async getCustomerAchievements(request: GetCustomerAchievementsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const own = caller.kind === 'member' ? caller.customerId : '';
    const customerId = fields.uuid('customerId', request.customerId ?? own);
    fields.check();
    refuseForeignCustomer(caller, customerId);
    if (
      caller.kind === 'staff' &&
      !isWithin(await this.offices.run(customerId), officesOf(caller, 'read', 'Member'))
    )
      throw new DomainError('NOT_FOUND', 'There is no such customer');
    const achievements = await this.achievements.of(customerId);
    return { achievements: achievements.map(achievementProgressMessage) };
  }

  @Rpc(AchievementService.method.decideAchievements, access.service('operator'))
  async decideAchievements(request: DecideAchievementsRequest) {
    const fields = new InputFields();
    const key = fields.text('key', request.key, 200);
    fields.check();
    return { run: progressMessage(await this.decision.run(key, 'operator')) };
  }
}
