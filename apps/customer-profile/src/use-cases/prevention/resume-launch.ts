import { AuditTrail } from '@evergreen/audit';
import { RunEngine } from '@evergreen/jobs';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { officeOfActs } from '../../domain/prevention/campaign.ts';
import { campaignWithin } from '../../persistence/prevention/campaigns.repository.ts';
import type { Author } from '../segments/write-segments.ts';
import { campaignUnknown } from './read-campaigns.ts';
import { demandRegions } from './write-campaigns.ts';

/** Goes on with a launch that failed for good: who was told stays told, the others are told now. */
@Injectable()
export class ResumeLaunch {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * Asked again, also by two at once, it is one run that goes on.
   * @throws DomainError NOT_FOUND, FORBIDDEN where not all its regions are the author's, PREVENTION_STATE where it was
   * not launched, or the danger is over
   */
  async run({ caller }: Author, campaignId: Uuid): Promise<void> {
    const campaign = await campaignWithin(this.database, campaignId, officesOf(caller, 'read', 'Prevention'));
    if (campaign === undefined) throw campaignUnknown();
    const { plan, runId, state, toldAt } = campaign;
    demandRegions(caller, plan.regions);
    if (runId === null) throw new DomainError('PREVENTION_STATE', 'It was not launched', { state });
    if (toldAt !== null) return;
    if (plan.endsOn < this.clock.today())
      throw new DomainError('PREVENTION_STATE', 'It is over', { state: 'ended' });
    const resumed = this.engine.resume(runId, (tx, before) =>
      this.audit.record(tx, {
        ...{
          act: 'prevention.resumed',
          recordKind: 'prevention-campaign',
          recordId: campaignId,
          actor: caller,
        },
        ...{ orgPath: officeOfActs(plan), before: { state: before.state } },
      }),
    );
    await resumed.catch((error: unknown) => {
      // It was told to the end between the look and the act.
      if (!(
        error instanceof DomainError &&
        error.code === 'RUN_STATE' &&
        error.facts?.['state'] === 'succeeded'
      ))
        throw error;
    });
    this.engine.wake();
  }
}
