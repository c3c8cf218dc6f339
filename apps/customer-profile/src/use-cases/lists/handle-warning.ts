import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { lockStandings } from '../../persistence/lists/decision.ts';
import {
  actOnWarning,
  holdWarning,
  type WarningAct,
  type WarningOutcome,
  type WarningRow,
} from '../../persistence/lists/warnings.repository.ts';
import { DecideStandings } from './decide-standings.ts';
import { reachedOffice, type Staff } from './reached-customer.ts';

/** A warning as it was read: another hand may have been on it since. */
export interface WarningRead {
  readonly customerId: Uuid;
  readonly warningId: Uuid;
  readonly revision: number;
}

/** What an act makes of a warning, beside who did it and when. */
type Effect = Omit<WarningAct, 'byLabel' | 'today' | 'now'>;

/** What people do with an early warning. Whoever sends the same again is answered as the first time. */
@Injectable()
export class HandleWarning {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(DecideStandings) private readonly decide: DecideStandings,
  ) {}

  /** @throws DomainError NOT_FOUND, also outside the caller's offices; WARNING_STATE; CHANGED_MEANWHILE */
  take(caller: Staff, read: WarningRead): Promise<void> {
    const owner = caller.staffNumber;
    return this.act(caller, read, 'handle', ({ state, outcome, done }) => {
      if (state !== 'open' && state !== 'taken') return undefined;
      return { ...{ kind: 'taken', state: 'taken', owner, outcome, done }, note: null };
    });
  }

  /** @throws DomainError NOT_FOUND, also outside the caller's offices; WARNING_STATE; CHANGED_MEANWHILE */
  judge(caller: Staff, read: WarningRead, outcome: WarningOutcome, done: string): Promise<void> {
    return this.act(caller, read, 'handle', ({ state, owner }) => {
      if (state !== 'open' && state !== 'taken') return undefined;
      const by = owner ?? caller.staffNumber;
      return { kind: 'judged', state: 'judged', owner: by, outcome, done, note: done };
    });
  }

  /**
   * @param to staff number; undefined: whoever takes it
   * @throws DomainError NOT_FOUND, also outside the caller's offices; WARNING_STATE; CHANGED_MEANWHILE
   */
  handOver(caller: Staff, read: WarningRead, to: string | undefined): Promise<void> {
    return this.act(caller, read, 'arrange', ({ state, outcome, done }) => {
      if (state !== 'open' && state !== 'taken') return undefined;
      return {
        ...{ kind: 'handed-over', state: 'open', owner: to ?? null, outcome, done },
        note: to ?? null,
      };
    });
  }

  private act(
    caller: Staff,
    { customerId, warningId, revision }: WarningRead,
    right: 'handle' | 'arrange',
    effectOn: (warning: WarningRow) => Effect | undefined,
  ): Promise<void> {
    return this.database.transaction(async (tx) => {
      const orgPath = await reachedOffice(tx, caller, customerId, [right, 'Warning']);
      await lockStandings(tx, 'alone');
      const warning = await holdWarning(tx, customerId, warningId);
      if (warning === undefined) throw new DomainError('NOT_FOUND', 'There is no such warning');
      const effect = effectOn({ ...warning, state: 'open' })!;
      if (warning.revision === revision + 1 && isDone(warning, effect)) return;
      if (warning.revision !== revision)
        throw new DomainError('CHANGED_MEANWHILE', 'Somebody has changed the warning meanwhile');
      if (effectOn(warning) === undefined)
        throw new DomainError('WARNING_STATE', 'The warning is not in a state for that', {
          state: warning.state,
        });
      const [today, now] = [this.clock.today(), this.clock.now()];
      await actOnWarning(tx, warning, { ...effect, byLabel: caller.staffNumber, today, now });
      // A false alarm warns of nothing, and puts nobody on the poor list.
      if (effect.kind === 'judged') await this.decide.alone(tx, customerId);
      await this.audit.record(tx, {
        ...{ act: `warning.${effect.kind}`, recordKind: 'warning', recordId: warningId, customerId, orgPath },
        before: { state: warning.state, owner: warning.owner },
        after: { state: effect.state, owner: effect.owner, outcome: effect.outcome },
        ...(effect.note === null ? {} : { reason: effect.note }),
      });
    });
  }
}

/** Whether the act has been done already, the last thing that happened. */
function isDone(warning: WarningRow, { state, owner, outcome, done }: Effect): boolean {
  return (
    warning.state === state && warning.owner === owner && warning.outcome === outcome && warning.done === done
  );
}
