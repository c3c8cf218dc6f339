import { addDays, DomainError, type LocalDate, localDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { LedgerCommand, ReturnPolicy } from '../domain/ledger/command.ts';
import { ledgerControls } from '../persistence/ledger-controls.ts';
import { EndDueLots } from './end-due-lots.ts';
import type { Given } from './ledger-model.fixture.ts';
import { memberDesk, said } from './members.fixture.ts';
import { award } from './membership.fixture.ts';
import { ReleaseTimedOutHolds } from './release-timed-out-holds.ts';

export const acts = [
  ...[
    'AWARD',
    'AWARD',
    'AWARD',
    'ACTIVATE',
    'HOLD',
    'HOLD',
    'CAPTURE',
    'RELEASE',
    'SPEND',
    'SPEND',
    'REFUND',
  ],
  ...['REVERSE', 'REVERSE', 'RESTORE', 'TRANSFER_OUT', 'MERGE_OUT', 'REPLAY', 'REPLAY', 'DAY'],
] as const;

/** What somebody does next; which of the things there are is said by a number. */
export interface Step {
  readonly act: (typeof acts)[number];
  readonly who: number;
  readonly points: number;
  readonly which: number;
}

/** An order with what has to come of it, for those that ask again. */
export type Order =
  | { readonly by: 'command'; readonly command: LedgerCommand }
  | { readonly by: 'award'; readonly award: ReturnType<typeof award> & Given }
  | { readonly by: 'merge'; readonly command: LedgerCommand & { readonly kind: 'MERGE_OUT' } };

export interface Answer {
  readonly entryId: Uuid;
  readonly points: bigint;
}

export const firstDay = localDate('2026-01-01');
const policies: readonly ReturnPolicy[] = ['ONLY_PENDING', 'WITHIN_BALANCE', 'UNLIMITED'];
const source = { sourceKind: 'test', sourceId: 'test' };
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(list.length, 1)];

/** The ledger with its runs, for lives that are made up at random. */
export async function lifeDesk() {
  const desk = await memberDesk(firstDay);
  desk.calendar.now = () => new Date(`${desk.calendar.today}T08:00:00Z`);
  const due = new EndDueLots(desk.clock);
  const sweeper = new ReleaseTimedOutHolds(desk.database, desk.clock, desk.postToLedger);
  return {
    ...desk,
    /** Another day: holds end; lots end by the run, or when somebody touches the account. */
    async goTo(day: LocalDate, isRunDay: boolean): Promise<void> {
      desk.calendar.today = day;
      await sweeper.run();
      if (!isRunDay) return;
      for (const range of await desk.database.transaction((tx) => due.plan(tx, day)))
        await desk.database.transaction((tx) => due.ofRange(tx, range, day));
    },
    /** Accounts whose entries, lots and lines say different things, or that owe more than they may. */
    wrongOf(memberIds: readonly Uuid[], floor: bigint): Promise<object[]> {
      return desk.owner.rows(sql`
        with line as (
          select member_id, sum(case to_account when 'AVAILABLE' then points else 0 end
              - case from_account when 'AVAILABLE' then points else 0 end) as free,
            sum(case to_account when 'HELD' then points else 0 end
              - case from_account when 'HELD' then points else 0 end) as held
          from ledger_line where member_id = any (${[...memberIds]}::uuid[]) group by 1
        ), entry as (
          select member_id, sum(points) as free, count(*) - count(distinct key) as double
          from ledger_entry where member_id = any (${[...memberIds]}::uuid[]) group by 1
        ), lots as (
          select member_id, sum(available) as free, sum(held) as held, sum(least(available, 0)) as owed,
            bool_and(points = available + held + spent + expired + reversed + moved
              and least(held, spent, expired, reversed) >= 0) as whole
          from lot where member_id = any (${[...memberIds]}::uuid[]) group by 1
        )
        select * from line full join entry using (member_id) full join lots using (member_id)
        where (coalesce(line.free, 0), coalesce(entry.free, 0), coalesce(line.held, 0))
            <> (coalesce(lots.free, 0), coalesce(lots.free, 0), coalesce(lots.held, 0))
          or double > 0 or owed < ${floor} or not whole`);
    },
    /** Controls of the whole ledger that do not hold. */
    async differing(): Promise<object[]> {
      const controls = await desk.owner.rows<{ control: string; differing: bigint }>(sql.raw(ledgerControls));
      return controls.filter(({ differing }) => differing > 0n);
    },
  };
}
export type LifeDesk = Awaited<ReturnType<typeof lifeDesk>>;

/** Three accounts and everything that was asked about them. */
export class Life {
  readonly members: { memberId: Uuid; customerId: string }[] = [];
  readonly answered: { readonly order: Order; readonly answer: Answer }[] = [];
  private readonly gone = new Set<Uuid>();
  private readonly expiries = new Set<LocalDate>();

  constructor(readonly desk: LifeDesk) {}

  static async begin(desk: LifeDesk, tierId?: string): Promise<Life> {
    const life = new Life(desk);
    for (let n = 0; n < 3; n += 1) {
      const member = await desk.enrolled();
      life.members.push(member);
      if (tierId !== undefined)
        await desk.owner.rows(sql`
          insert into member_tier (member_id, version, tier_id, since, reviewed_on)
          values (${member.memberId}, 1, ${tierId}, '2005-01-01', '2005-01-01')`);
    }
    return life;
  }

  get memberIds(): Uuid[] {
    return this.members.map(({ memberId }) => memberId).filter((memberId) => !this.gone.has(memberId));
  }

  /** What the step means now; undefined: there is nothing to do it with. */
  order({ act, who, points: small, which }: Step): Order | undefined {
    const memberId = pick(this.memberIds, who)!;
    const other = pick(this.memberIds, who + 1)!;
    const points = BigInt(small);
    const key = `${act}/${uuidv7()}`;
    const order = { memberId, key, ...source };
    const part = which % 3 === 0 ? {} : { points };
    const entry = (...kinds: readonly string[]) => this.entry(kinds, which);
    const of = (command: LedgerCommand): Order => ({ by: 'command', command });
    switch (act) {
      case 'AWARD':
        return this.award(memberId, key, points, which);
      case 'SPEND':
        return of({ ...order, kind: act, points });
      case 'HOLD': {
        const expiresAt = new Date(`${addDays(this.desk.calendar.today, which % 9)}T09:00:00Z`);
        return of({ ...order, kind: act, points, expiresAt });
      }
      case 'CAPTURE':
      case 'RELEASE': {
        const held = entry('HOLD');
        if (held === undefined) return undefined;
        const about = { ...order, ...held, ...part, holdId: held.entryId };
        return of(
          act === 'CAPTURE' ? { ...about, kind: act, isFinal: which % 2 === 0 } : { ...about, kind: act },
        );
      }
      case 'REFUND': {
        const spent = entry('SPEND', 'CAPTURE');
        return spent && of({ ...order, ...spent, ...part, kind: act });
      }
      case 'REVERSE': {
        const award = entry('AWARD');
        return award && of({ ...order, ...award, ...part, kind: act, policy: pick(policies, which)! });
      }
      case 'RESTORE': {
        const taken = entry('REVERSE');
        return taken && of({ ...order, ...taken, kind: act });
      }
      case 'ACTIVATE': {
        const award = entry('AWARD');
        const activeOn = this.desk.calendar.today;
        return (
          award && of({ ...order, ...award, kind: act, activeOn, expiresOn: this.expiry(which, activeOn) })
        );
      }
      case 'TRANSFER_OUT':
        return of({ ...order, kind: act, toMemberId: other, points });
      case 'MERGE_OUT':
        if (this.memberIds.length < 3 || which % 3 > 0) return undefined;
        return { by: 'merge', command: { ...order, kind: act, toMemberId: other } };
      default:
        return undefined;
    }
  }

  /** @returns the answer, or the refusal */
  async ask(order: Order): Promise<Answer | DomainError> {
    try {
      const answer = await this.post(order);
      this.answered.push({ order, answer });
      if (order.by === 'merge') this.gone.add(order.command.memberId);
      return answer;
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  async post(order: Order): Promise<Answer> {
    if (order.by === 'award') {
      const { entryId } = await this.desk.postAward.run(order.award);
      return { entryId, points: order.award.points };
    }
    if (order.by === 'command') {
      const { entryId, points } = await this.desk.postToLedger.run(order.command);
      return { entryId, points };
    }
    const { memberId, toMemberId, key } = order.command;
    const customerOf = (id: Uuid) => this.members.find((each) => each.memberId === id)!.customerId;
    const [into] = await this.desk.database.rows<{ number: string }>(
      sql`select member_number as number from member where member_id = ${toMemberId}`,
    );
    const merge = { customerId: localId(customerOf(memberId)), intoMemberNumber: into!.number, ...said(key) };
    await this.desk.merge.run(merge);
    const [made] = await this.desk.database.rows<Answer>(sql`
      select entry_id as "entryId", points from ledger_entry
      where member_id = ${memberId} and key = ${`merge/${key}`}`);
    return made!;
  }

  private award(memberId: Uuid, key: string, points: bigint, which: number): Order {
    const { today } = this.desk.calendar;
    const awaits =
      which % 5 === 1 ? { awaits: 'renewed/P', awaitedUntil: addDays(today, which % 30) } : undefined;
    const from = addDays(today, which % 4 === 0 ? which % 20 : 0);
    const dates = awaits
      ? { activeOn: null, expiresOn: null, ...awaits }
      : { activeOn: from, expiresOn: this.expiry(which, from), awaitedUntil: null };
    return { by: 'award', award: { ...award(memberId, { key, points, effectiveOn: today }), ...dates } };
  }

  /** No two alike, so that nothing hangs on which of two goes first. */
  private expiry(which: number, activeOn: LocalDate): LocalDate {
    let day = addDays(activeOn, 5 + ((which * 7) % 50));
    while (this.expiries.has(day)) day = addDays(day, 1);
    this.expiries.add(day);
    return day;
  }

  /** An entry of an account that is still there. */
  private entry(kinds: readonly string[], which: number): { memberId: Uuid; entryId: Uuid } | undefined {
    const made = this.answered.flatMap(({ order, answer: { entryId } }) => {
      const { memberId, kind } = order.by === 'award' ? { ...order.award, kind: 'AWARD' } : order.command;
      return kinds.includes(kind) && !this.gone.has(memberId) ? [{ memberId, entryId }] : [];
    });
    return pick(made.slice(-8), which);
  }
}

const localId = (id: string): Uuid => id as Uuid;
