import type { ChunkRange, RunKind } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { matchBlacklistKind } from '../../domain/blacklist/match-run.ts';
import { MatchPeople } from '../../use-cases/blacklist/match-people.ts';

/** After imports: one probe of an index for each thing that entries are matched by. */
@Injectable()
export class MatchBlacklistRunKind implements RunKind<unknown, number> {
  readonly name = matchBlacklistKind;

  constructor(@Inject(MatchPeople) private readonly match: MatchPeople) {}

  plan(): Promise<readonly ChunkRange[]> {
    return Promise.resolve([{ from: 'all', to: 'all' }]);
  }

  process(tx: Transaction): Promise<number> {
    return this.match.run(tx, 'all');
  }
}
