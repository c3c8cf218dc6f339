import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, InvalidInput, type Uuid } from '@evergreen/kernel';
import { Database, type Reader, type Transaction } from '@evergreen/persistence';
import { newCall, runInCall } from '@evergreen/rpc';
import { CLOCK, gathered } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { accountState, keyReused, memberUnknown } from '../domain/ledger/ledger.errors.ts';
import type { Award } from '../domain/posting.ts';
import { entriesByKeys, survivorsOf } from '../persistence/ledger-reads.ts';
import { membersOf } from '../persistence/member.repository.ts';
import { ownerOf, postAwards, type PostedAward as PostedRow } from '../persistence/posting.repository.ts';
import { BLACKLIST_GATE, type BlacklistGate } from './ask-blacklist.ts';
import { currentActor } from './current-actor.ts';
import { dateByPolicy } from './date-by-policy.ts';
import { PostToLedger } from './post-to-ledger.ts';

export interface PostedAward {
  readonly entryId: Uuid;
  /** Whether an earlier award under the key had made the entry. */
  readonly isReplay: boolean;
}

/** Posts points to one member under a permanent key: the same key gives the first answer again. */
@Injectable()
export class PostAward {
  private readonly gathered = gathered<NamedAward, Accepted>((awards) => this.postGathered(awards));

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(PostToLedger) private readonly ledger: PostToLedger,
    @Inject(BLACKLIST_GATE) private readonly blacklist: BlacklistGate,
  ) {}

  /**
   * Posts what a service has decided, which keeps its own reasons. Awards that come while others are being written
   * share the next statement and its commit.
   * @throws DomainError MEMBER_UNKNOWN; ACCOUNT_STATE; KEY_REUSED when the key holds an entry that says something else
   */
  async run(award: Award): Promise<PostedAward> {
    const { entryId, isReplay } = await this.gathered({ ...award, actor: currentActor() });
    return { entryId, isReplay };
  }

  /**
   * Posts what a person has decided: who it was is written down with it. It is a gift, which who is blacklisted does not
   * get; a correction of what the ledger owes is none.
   * @throws DomainError as `run`; BLACKLISTED
   */
  async byHand(award: Award): Promise<PostedAward> {
    await this.demandOpen(award);
    return this.database.transaction(async (tx) => {
      const [answer] = await this.post(tx, [{ ...award, actor: currentActor() }]);
      if (answer instanceof DomainError) throw answer;
      await this.settle(tx, [answer!]);
      if (!answer!.isReplay) await this.note(tx, award, answer!);
      return answer!;
    });
  }

  /** Of an award that is there the answer is known. The account it comes to may be another than asked. */
  private async demandOpen(award: Award): Promise<void> {
    if ((await entriesByKeys(this.database, [award])).length > 0) return;
    const survivors = await survivorsOf(this.database, [award.memberId]);
    const memberIds = [award.memberId, survivors.get(award.memberId) ?? award.memberId];
    const members = await membersOf(this.database, [...new Set(memberIds)]);
    const customerIds = members.map(({ customerId }) => customerId);
    if (customerIds.length > 0) await this.blacklist.demandOpen('GIFT', customerIds);
  }

  /** On the service's own account: callers share it, whoever came first. */
  private postGathered(awards: readonly NamedAward[]): Promise<Answer[]> {
    const call = newCall({ caller: { kind: 'service', name: 'membership' } });
    return runInCall(call, async () => {
      const answers = await this.post(this.database, awards);
      if (answers.some(isOwing)) await this.database.transaction((tx) => this.settle(tx, answers));
      return answers;
    });
  }

  /** Pays what members owe with what they have just got. */
  private async settle(tx: Transaction, answers: readonly Answer[]): Promise<void> {
    const owing = answers.filter(isOwing).map(({ memberId }) => memberId);
    if (owing.length > 0) await this.ledger.bringUpToDate(tx, owing);
  }

  /** Each key once: one that comes twice is answered by what its first coming made. */
  private async post(on: Reader, awards: readonly NamedAward[]): Promise<Answer[]> {
    const answers = new Map<NamedAward, Answer>();
    for (let left = awards; left.length > 0; left = awards.filter((award) => !answers.has(award))) {
      const keys = new Set<string>();
      const round = left.filter(({ memberId, key }) => {
        const name = `${memberId} ${key}`;
        return !keys.has(name) && keys.add(name);
      });
      for (const [n, answer] of (await this.postRound(on, round)).entries()) answers.set(round[n]!, answer);
    }
    return awards.map((award) => answers.get(award)!);
  }

  private async postRound(on: Reader, awards: readonly NamedAward[]): Promise<Answer[]> {
    const now = this.clock.now();
    const { rows, refused } = await this.postDated(on, awards, now);
    const found = byPlace(rows);
    const unclear = awards.filter((_, n) => found.get(n)?.entryId === null);
    if (unclear.length > 0) {
      // The account was merged, or the same award is in flight: the insert waited for it, but a statement sees only
      // what was committed before it began. Asked again it sees the entry.
      const survivors = await survivorsOf(
        on,
        unclear.map(({ memberId }) => memberId),
      );
      const again = unclear.map((award) => ({
        ...award,
        memberId: survivors.get(award.memberId) ?? award.memberId,
      }));
      for (const [n, row] of byPlace((await this.postDated(on, again, now)).rows))
        found.set(awards.indexOf(unclear[n]!), row);
    }
    return awards.map((award, n) => refused.get(n) ?? answerOf(award, found.get(n)));
  }

  /** With the dates their policies give them. An award by no policy of the programme is refused, unless it is there. */
  private async postDated(
    on: Reader,
    awards: readonly NamedAward[],
    recordedAt: Date,
  ): Promise<{ readonly rows: PostedRow[]; readonly refused: ReadonlyMap<number, DomainError> }> {
    const today = this.clock.today();
    const owners = { by: 'memberIds', of: ({ memberId }: Award) => memberId } as const;
    const { dated, sliding, unknownPolicies } = await dateByPolicy(on, awards, today, owners);
    const when = { recordedAt, today, sliding };
    if (unknownPolicies.size === 0) return { rows: await postAwards(on, dated, when), refused: new Map() };
    const lost = dated.filter(({ expiryPolicyId }) => unknownPolicies.has(expiryPolicyId ?? ''));
    const known = await entriesByKeys(on, lost);
    const isKnown = (award: Award) =>
      known.some(({ memberId, key }) => memberId === award.memberId && key === award.key);
    const refused = new Set(lost.filter((award) => !isKnown(award)));
    const posted = dated.filter((award) => !refused.has(award));
    const rows = await postAwards(on, posted, when);
    return {
      rows: rows.map((row) => ({ ...row, n: dated.indexOf(posted[row.n - 1]!) + 1 })),
      refused: new Map([...refused].map((award) => [dated.indexOf(award), policyUnknown()])),
    };
  }

  private async note(tx: Transaction, award: Award, { entryId }: PostedAward): Promise<void> {
    const { memberId, points, statusPoints, ...after } = award;
    await this.audit.record(tx, {
      act: 'award.posted',
      recordKind: 'award',
      recordId: entryId,
      ...(await ownerOf(tx, memberId)),
      after: { memberId, points: String(points), statusPoints: String(statusPoints), ...after },
    });
  }
}

type NamedAward = Award & { readonly actor: string };
/** An award with the account it came to, which may be another than asked, and whether that owes points. */
type Accepted = PostedAward & { readonly memberId: Uuid; readonly owes: boolean };
type Answer = Accepted | DomainError;

const isOwing = (answer: Answer): answer is Accepted => !(answer instanceof DomainError) && answer.owes;

const byPlace = (rows: readonly PostedRow[]) => new Map(rows.map((row) => [row.n - 1, row]));

const policyUnknown = () =>
  new InvalidInput([{ field: 'expiryPolicyId', problem: 'is no expiry policy of the programme' }]);

function answerOf({ memberId, key }: Award, row: PostedRow | undefined): Answer {
  if (row === undefined) return memberUnknown(memberId);
  if (row.entryId === null) return accountState(memberId, row.state);
  if (!row.isSame) return keyReused(key);
  const { entryId, isReplay } = row;
  return { entryId, isReplay, memberId: row.memberId, owes: row.owes && !isReplay };
}
