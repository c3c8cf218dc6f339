import { fromBinary } from '@bufbuild/protobuf';
import { events } from '@evergreen/contracts';
import { sql } from '@evergreen/persistence';
import { eventually } from '@evergreen/testing';
import type { BookService } from '../book-service.fixture.ts';

/** Until every run of a kind has ended. */
export async function allEnded({ service }: BookService, kind: string): Promise<void> {
  await eventually(
    async () => {
      const runs = await service.platform.engine.list(kind, 200);
      return runs.length > 0 && runs.every(({ state }) => state === 'succeeded');
    },
    { what: `${kind} to end`, everyMs: 10 },
  );
}

/** Who entered a segment and left it, as told to others. */
export async function toldOf(
  { environment }: BookService,
  segmentId: string,
): Promise<{ readonly sign: '+' | '-'; readonly customerId: string }[]> {
  const rows = await environment.database.rows<{ payload: Buffer }>(sql`
    select payload from outbox where subject = ${events.segmentMembersChanged.subject} order by id`);
  return rows
    .map(({ payload }) => fromBinary(events.segmentMembersChanged.schema, payload))
    .filter((event) => event.segmentId === segmentId)
    .flatMap(({ entered, left }) => [
      ...entered.map((customerId) => ({ sign: '+', customerId }) as const),
      ...left.map((customerId) => ({ sign: '-', customerId }) as const),
    ]);
}
