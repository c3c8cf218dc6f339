import { addDays, daysBetween, type LocalDate, type Uuid } from '@evergreen/kernel';
import type { LedgerCommand } from '../domain/ledger/command.ts';

/** Where points came to lie together. */
interface Place {
  readonly owner: Uuid;
  readonly awardId: Uuid;
  activeOn: LocalDate | null;
  expiresOn: LocalDate | null;
  readonly awaitedUntil: LocalDate | null;
  /** Points that left it for another place or paid for one, less those that were paid for it. */
  moved: number;
}

/** One single point. */
interface Point {
  owner: Uuid;
  place: Place;
  state: 'FREE' | 'HELD' | 'SPENT' | 'GONE';
  /** The entry that holds or spent it. */
  by?: Uuid;
}

interface Reversal {
  readonly on: LocalDate;
  readonly own: readonly Point[];
  readonly paid: readonly Point[];
  readonly place: Place | undefined;
}

export interface Given {
  readonly memberId: Uuid;
  readonly points: bigint;
  readonly activeOn: LocalDate | null;
  readonly expiresOn: LocalDate | null;
  readonly awaitedUntil: LocalDate | null;
}

/** A rule of the ledger says no. */
class Refusal extends Error {}

/**
 * What the ledger must do, told of single points: each is somebody's and lies free, is held, spent or gone. It knows
 * nothing of entries, lines and lots, and of accounts that may not owe.
 */
export class LedgerModel {
  today: LocalDate;
  private readonly points: Point[] = [];
  private readonly places: Place[] = [];
  private readonly taken = new Map<Uuid, { readonly given: number; reversed: number }>();
  private readonly holdEnds = new Map<Uuid, LocalDate>();
  private readonly spentOn = new Map<Uuid, LocalDate>();
  private readonly reversals = new Map<Uuid, Reversal>();
  private readonly survivors = new Map<Uuid, Uuid>();

  constructor(today: LocalDate) {
    this.today = today;
  }

  award(entryId: Uuid, { memberId, points, activeOn, expiresOn, awaitedUntil }: Given): void {
    const place = { owner: memberId, awardId: entryId, activeOn, expiresOn, awaitedUntil, moved: 0 };
    this.places.push(place);
    this.taken.set(entryId, { given: Number(points), reversed: 0 });
    for (let n = 0; n < points; n += 1) this.points.push({ owner: memberId, place, state: 'FREE' });
  }

  /** @returns how much more lies free on the account afterwards, which only an answer can name; undefined: refused */
  ask(command: LedgerCommand, entryId: () => Uuid): number | undefined {
    try {
      return this.decide(command, entryId);
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  /** Goes to another day: awaited points that did not come, points whose time is over, holds that nobody took. */
  goTo(day: LocalDate): void {
    this.today = day;
    const timedOut = this.points.filter(({ state, by }) => state === 'HELD' && this.holdEnds.get(by!)! < day);
    for (const point of this.points) {
      const { activeOn, awaitedUntil } = point.place;
      if (activeOn === null && awaitedUntil !== null && awaitedUntil < day && point.state === 'FREE')
        point.state = 'GONE';
      this.endWhereOver(point);
    }
    for (const by of new Set(timedOut.map((point) => point.by)))
      this.free(timedOut.filter((point) => point.by === by));
  }

  account(owner: Uuid): { available: bigint; pending: bigint; held: bigint } {
    const own = this.points.filter((point) => point.owner === owner);
    const free = own.filter(({ state }) => state === 'FREE');
    return {
      available: BigInt(this.spendable(owner).length),
      pending: BigInt(free.filter(({ place }) => this.isPending(place)).length),
      held: BigInt(own.filter(({ state }) => state === 'HELD').length),
    };
  }

  private decide(command: LedgerCommand, entryId: () => Uuid): number {
    const owner = this.survivors.get(command.memberId) ?? command.memberId;
    switch (command.kind) {
      case 'SPEND':
      case 'HOLD': {
        const points = this.take(owner, Number(command.points));
        const by = entryId();
        for (const point of points)
          Object.assign(point, { state: command.kind === 'HOLD' ? 'HELD' : 'SPENT', by });
        if (command.kind === 'SPEND') this.spentOn.set(by, this.today);
        else this.holdEnds.set(by, dayOf(command.expiresAt!));
        return -points.length;
      }
      case 'CAPTURE':
        return this.capture(command.holdId, Number(command.points ?? 0), command.isFinal, entryId);
      case 'RELEASE':
        return this.release(command.holdId, Number(command.points ?? 0));
      case 'REFUND':
        return this.refund(command.entryId, Number(command.points ?? 0));
      case 'ACTIVATE': {
        const waiting = this.ofAward(owner, command.entryId).filter(
          ({ place, state }) => place.activeOn === null && state === 'FREE',
        );
        if (waiting.length === 0) throw new Refusal();
        for (const { place } of waiting)
          Object.assign(place, { activeOn: command.activeOn, expiresOn: command.expiresOn });
        return 0;
      }
      case 'REVERSE':
        return this.reverse(owner, command.entryId, Number(command.points ?? 0), command.policy, entryId);
      case 'RESTORE':
        return this.restore(command.entryId);
      case 'TRANSFER_OUT': {
        const points = this.take(owner, Number(command.points));
        this.move(points, command.toMemberId);
        return -points.length;
      }
      case 'MERGE_OUT': {
        const own = this.points.filter((point) => point.owner === owner);
        if (own.some(({ state }) => state === 'HELD')) throw new Refusal();
        const free = own.filter(({ state }) => state === 'FREE');
        this.move(free, command.toMemberId);
        this.survivors.set(owner, command.toMemberId);
        return -free.length;
      }
      default:
        throw new Error(`The model does not know ${command.kind}`);
    }
  }

  private capture(holdId: Uuid, asked: number, isFinal: boolean, entryId: () => Uuid): number {
    const held = this.of('HELD', holdId).sort(bySpending);
    const points = asked === 0 ? held.length : asked;
    if (held.length === 0 || points > held.length) throw new Refusal();
    const by = entryId();
    for (const point of held.slice(0, points)) Object.assign(point, { state: 'SPENT', by });
    this.spentOn.set(by, this.today);
    if (isFinal) this.free(held.slice(points));
    return 0;
  }

  private release(holdId: Uuid, asked: number): number {
    const held = this.of('HELD', holdId).sort(bySpending).reverse();
    const points = asked === 0 ? held.length : asked;
    if (held.length === 0 || points > held.length) throw new Refusal();
    this.free(held.slice(0, points));
    return points;
  }

  private refund(entryId: Uuid, asked: number): number {
    const spent = this.of('SPENT', entryId).sort(bySpending).reverse();
    const points = asked === 0 ? spent.length : asked;
    if (spent.length === 0 || points > spent.length) throw new Refusal();
    this.giveBack(spent.slice(0, points), this.spentOn.get(entryId)!);
    return points;
  }

  /** As nobody may owe, `UNLIMITED` goes no further than the balance. */
  private reverse(owner: Uuid, awardId: Uuid, points: number, policy: string, entryId: () => Uuid): number {
    const award = this.taken.get(awardId)!;
    const left = award.given - award.reversed;
    const asked = points === 0 ? left : points;
    if (left <= 0 || asked > left) throw new Refusal();
    const all = this.ofAward(owner, awardId);
    const own = all
      .filter(({ place, state }) => state === 'FREE' && (policy !== 'ONLY_PENDING' || this.isPending(place)))
      .slice(0, asked);
    for (const point of own) point.state = 'GONE';
    const places = this.places.filter((place) => place.owner === owner && place.awardId === awardId);
    const used = all.filter(({ state }) => state === 'SPENT' || state === 'HELD').length;
    const elsewhere = places.reduce((sum, { moved }) => sum + Math.max(moved, 0), 0);
    const reach = policy === 'ONLY_PENDING' ? 0 : Math.min(asked - own.length, used + elsewhere);
    const paid = this.spendable(owner).slice(0, reach);
    for (const point of paid) {
      point.state = 'GONE';
      point.place.moved += 1;
    }
    if (places[0] !== undefined) places[0].moved -= paid.length;
    award.reversed += own.length + paid.length;
    const by = entryId();
    if (own.length + paid.length > 0) this.reversals.set(by, { on: this.today, own, paid, place: places[0] });
    return -own.length - paid.length;
  }

  private restore(entryId: Uuid): number {
    const reversal = this.reversals.get(entryId);
    if (reversal === undefined) throw new Refusal();
    const { on, own, paid, place } = reversal;
    this.reversals.delete(entryId);
    const award = this.taken.get((own[0]?.place ?? place!).awardId)!;
    award.reversed -= own.length + paid.length;
    for (const point of paid) point.place.moved -= 1;
    if (place !== undefined) place.moved += paid.length;
    this.giveBack([...own, ...paid], on);
    return own.length + paid.length;
  }

  private spendable(owner: Uuid): Point[] {
    return this.points
      .filter(
        ({ owner: whose, place, state }) => whose === owner && state === 'FREE' && !this.isPending(place),
      )
      .sort(bySpending);
  }

  private isPending({ activeOn }: Place): boolean {
    return activeOn === null || this.today < activeOn;
  }

  private take(owner: Uuid, asked: number): Point[] {
    const there = this.spendable(owner);
    if (asked > there.length) throw new Refusal();
    return there.slice(0, asked);
  }

  private of(state: Point['state'], entryId: Uuid): Point[] {
    return this.points.filter((point) => point.state === state && point.by === entryId);
  }

  private ofAward(owner: Uuid, awardId: Uuid): Point[] {
    return this.points.filter((point) => point.owner === owner && point.place.awardId === awardId);
  }

  private move(points: readonly Point[], to: Uuid): void {
    this.relay(points, (place) => ({ ...place }), to);
  }

  /** Points of one place that go somewhere together lie together there. */
  private relay(points: readonly Point[], newPlace: (place: Place) => Place, owner?: Uuid): void {
    const places = new Map<Place, Place>();
    for (const point of points) {
      const { place } = point;
      let there = places.get(place);
      if (there === undefined) {
        there = { ...newPlace(place), owner: owner ?? place.owner, moved: 0 };
        places.set(place, there);
        this.places.push(there);
      }
      place.moved += 1;
      Object.assign(point, { place: there, owner: owner ?? point.owner });
    }
  }

  /** What is over by now lives for 30 days more. */
  private free(points: readonly Point[]): void {
    const over = points.filter(({ place: { expiresOn } }) => expiresOn !== null && expiresOn <= this.today);
    for (const point of points) point.state = 'FREE';
    this.relay(over, (place) => ({
      ...place,
      activeOn: this.today,
      expiresOn: addDays(this.today, 30),
    }));
  }

  private endWhereOver(point: Point): void {
    const { expiresOn } = point.place;
    if (point.state === 'FREE' && expiresOn !== null && expiresOn <= this.today) point.state = 'GONE';
  }

  /** What would be over by now lives on as long as it had left when it was taken, and 30 days at least. */
  private giveBack(points: readonly Point[], takenOn: LocalDate): void {
    const isOver = ({ place: { expiresOn } }: Point) => expiresOn !== null && expiresOn <= this.today;
    const over = points.filter(isOver);
    for (const point of points) point.state = 'FREE';
    this.relay(over, (place) => {
      const days = Math.max(daysBetween(takenOn, place.expiresOn!), 30);
      return { ...place, activeOn: this.today, expiresOn: addDays(this.today, days) };
    });
  }
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10) as LocalDate;

const orderOf = ({ place: { expiresOn, activeOn } }: Point) => `${expiresOn ?? '9999'} ${activeOn ?? ''}`;

function bySpending(a: Point, b: Point): number {
  const [one, other] = [orderOf(a), orderOf(b)];
  return one === other ? 0 : one < other ? -1 : 1;
}
