// The bare service that believes nobody: verifies the token, decides again, and lets the database decide a third time.
import { connect, type Msg } from '@nats-io/transport-node';
import { Database, statement } from '@evergreen/persistence';
import { callerTokens, readCallerKeys, runInCall } from '@evergreen/rpc';
import { currentScope } from '@evergreen/service';
import { answerOf, type PointsRow, text } from './points-answer.ts';

const keys = await readCallerKeys({ publicKeysDir: process.env['FLOOR_PUBLIC_KEYS_DIR']! });
const tokens = await callerTokens(keys);
const database = await Database.open({
  url: process.env['FLOOR_DATABASE_URL']!,
  applicationName: 'guarded',
  poolMax: 10,
  scope: currentScope,
});
const connection = await connect({ servers: process.env['FLOOR_NATS_URL']! });
const today = process.env['FLOOR_TODAY']!;
const readPoints = statement('floor-points', text);

async function answer(message: Msg): Promise<void> {
  const memberId = message.string();
  const caller = await tokens.verify(message.headers?.get('evergreen-caller') ?? '');
  if (caller.kind !== 'member' || caller.memberId !== memberId) throw new Error('Not for this caller');
  const call = { correlationId: 'bench', traceparent: '', deadlineAtMs: Date.now() + 5_000, caller };
  const [row] = await runInCall(call, () => database.prepared<PointsRow>(readPoints, [memberId, today]));
  message.respond(answerOf(row!, today));
}

connection.subscribe('floor.guarded-points', {
  queue: 'floor',
  callback: (_error, message) => void answer(message).catch(() => message.respond('refused')),
});
await connection.flush();
process.stdout.write('ready\n');
process.on('SIGTERM', () => process.exit(0));
