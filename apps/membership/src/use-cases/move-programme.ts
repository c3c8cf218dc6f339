import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, InvalidInput } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  type ProgrammeState,
  type ProgrammeVersion,
  updateProgramme,
} from '../persistence/programme.repository.ts';
import { heldProgramme } from './held-programme.ts';
import { RefuseWhatIsUsed } from './refuse-what-is-used.ts';

/** From which state to which an act leads. */
const moves = {
  submit: { from: 'DRAFT', to: 'SUBMITTED', act: 'programme.submitted' },
  return: { from: 'SUBMITTED', to: 'DRAFT', act: 'programme.returned' },
  approve: { from: 'SUBMITTED', to: 'APPROVED', act: 'programme.approved' },
  drop: { from: 'DRAFT', to: 'DROPPED', act: 'programme.dropped' },
} as const satisfies Record<string, { from: ProgrammeState; to: ProgrammeState; act: string }>;

export type ProgrammeAct = keyof typeof moves;

/** Leads a version from draft to approval, or out of the way. */
@Injectable()
export class MoveProgramme {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(RefuseWhatIsUsed) private readonly used: RefuseWhatIsUsed,
  ) {}

  /**
   * @param by staff number
   * @param reason why it is given back
   * @throws DomainError PROGRAMME_UNKNOWN; PROGRAMME_STATE; CHANGED_MEANWHILE; SECOND_PERSON_NEEDED where who approves
   *   has written in it; PROGRAMME_IN_USE where it gives up what is still needed; InvalidInput where it would hold from a day gone by
   */
  async run(
    act: ProgrammeAct,
    read: { readonly version: number; readonly revision: number },
    by: string,
    reason?: string,
  ): Promise<void> {
    const { from, to, act: name } = moves[act];
    const leadsOn = act === 'submit' || act === 'approve';
    const named = leadsOn ? await this.used.named(read.version) : [];
    return this.database.transaction(async (tx) => {
      const held = await heldProgramme(tx, read, from);
      if (act === 'approve') this.refuseApproval(held, by);
      if (leadsOn) await this.used.check(tx, held.programme, named);
      await updateProgramme(tx, read.version, {
        ...{ state: to, editors: held.editors, now: this.clock.now() },
        approvedBy: act === 'approve' ? by : null,
        returnedBecause: act === 'return' ? (reason ?? null) : null,
      });
      await this.audit.record(tx, {
        ...{ act: name, recordKind: 'programme', recordId: String(read.version) },
        ...{ before: { state: from }, after: { state: to } },
        ...(reason === undefined ? {} : { reason }),
      });
    });
  }

  private refuseApproval({ editors, programme }: ProgrammeVersion, by: string): void {
    if (editors.includes(by)) {
      throw new DomainError('SECOND_PERSON_NEEDED', 'Who wrote the rules does not approve them', {
        version: programme.version,
      });
    }
    // Decisions were made by what held then.
    if (programme.effectiveFrom < this.clock.today()) {
      throw new InvalidInput([{ field: 'rules.effectiveFrom', problem: 'lies in the past' }]);
    }
  }
}
