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
    const starts = await memberRangeStarts(tx, membersInChunk);
    return starts.map((from, n) => ({ from, to: starts[n + 1] ?? endOfIds }));
  }
}
