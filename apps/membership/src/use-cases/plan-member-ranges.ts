import type { Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import { type MemberRange, memberRangeStarts } from '../persistence/tier.repository.ts';

/** A chunk takes under a second, so a pause or a kill costs no more than that. */
const membersInChunk = 5_000;
const endOfIds = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Cuts the members into ranges; together they hold every id, also those that come later. */
@Injectable()
export class PlanMemberRanges {
  async run(tx: Transaction): Promise<MemberRange[]> {
    return rangesFrom(await memberRangeStarts(tx, membersInChunk));
  }
}

/** Each range ends where the next one starts, the last one with the last id there can be. */
export function rangesFrom(starts: readonly string[]): MemberRange[] {
  return starts.map((from, n) => ({ from, to: starts[n + 1] ?? endOfIds }));
}
