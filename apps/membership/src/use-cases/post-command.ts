import { AuditTrail } from '@evergreen/audit';
import { DomainError } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { gatheredBy } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { LedgerCommand } from '../domain/ledger/command.ts';
import type { PostedEntry } from '../domain/ledger/open-ledger.ts';
import { ownerInReach } from './owner-in-reach.ts';
import { PostToLedger } from './post-to-ledger.ts';

/** Posts one command to a member's points under its permanent key. */
@Injectable()
export class PostCommand {
  /** By the name of the service: what one transaction writes was written by one. */
  private readonly gathered = gatheredBy<OfService, PostedEntry>(
    ({ service }) => service,
    (asked) => this.together(asked),
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(PostToLedger) private readonly ledger: PostToLedger,
  ) {}

  /**
   * What a service has decided, which keeps its own reasons. Commands that come while others are being written share
   * the next transaction: those on one account wait for each other there, not for a commit each.
   * @throws DomainError of `membership`, or KEY_REUSED
   */
  run(command: LedgerCommand, service: string): Promise<PostedEntry> {
    return this.gathered({ command, service });
  }

  /** What a person has decided: who it was is written down with it. @throws DomainError as `run` */
  byHand(command: LedgerCommand, caller: Caller): Promise<PostedEntry> {
    return this.database.transaction(async (tx) => {
      const { customerId, orgPath } = await ownerInReach(tx, caller, command.memberId, ['post', 'Points']);
      if ('toMemberId' in command) await ownerInReach(tx, caller, command.toMemberId, ['post', 'Points']);
      const posted = await this.ledger.in(tx, command);
      if (posted.isReplay) return posted;
      const { reason = '', memberId: _, key: _key, kind, ...asked } = command;
      await this.audit.record(tx, {
        act: `points.${kind === 'TRANSFER_OUT' ? 'transfer' : kind.toLowerCase()}`,
        recordKind: 'ledger-entry',
        recordId: posted.entryId,
        ...{ customerId, orgPath, reason },
        after: { ...textOf(asked), memberId: posted.memberId, moved: String(posted.points) },
      });
      return posted;
    });
  }

  private together(asked: readonly OfService[]): Promise<(PostedEntry | DomainError)[]> {
    const call = newCall({ caller: { kind: 'service', name: asked[0]!.service } });
    const commands = asked.map(({ command }) => command);
    return runInCall(call, () =>
      this.database.transaction((tx) => this.ledger.all(tx, commands), { pipelined: true }),
    );
  }
}

interface OfService {
  readonly command: LedgerCommand;
  readonly service: string;
}

const textOf = (asked: object): Record<string, string> =>
  Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, String(value)]));
