import { RunState } from '@evergreen/contracts';
import { KeyService, type RewrapKeysResponse } from '@evergreen/contracts/customer-profile';
import { uuidv7 } from '@evergreen/kernel';
import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { addMasterKey } from './master-key-file.ts';
import type { Operator } from './operator.ts';
import { hasEnded, untilEnded } from './run-state.ts';

type WithOperator = (work: (operator: Operator) => Promise<void>) => Promise<void>;

const whole = new Intl.NumberFormat('en-US');

/** Adds what an operator can do with the keys of personal data. */
export function addKeysCommands(program: Command, withOperator: WithOperator): void {
  const keys = program.command('keys').description('master keys, which wrap the keys of customers');
  keys
    .command('status', { isDefault: true })
    .description('show how many customers each master key is needed for')
    .action(() => withOperator(printStatus));
  keys
    .command('rotate')
    .description(
      'make a new master key and wrap the key of every customer with it; nothing has to stand still',
    )
    .action(() =>
      withOperator(async (operator) => {
        const id = addMasterKey(operator.masterKeysFile);
        process.stdout.write(`master key ${id} is in ${operator.masterKeysFile}: keep a copy elsewhere\n`);
        await rewrap(operator);
        await printStatus(operator);
      }),
    );
  keys
    .command('rewrap')
    .description('finish a rotation that was interrupted: wrap every key with the newest master key')
    .action(() =>
      withOperator(async (operator) => {
        await rewrap(operator);
        await printStatus(operator);
      }),
    );
}

async function printStatus(operator: Operator): Promise<void> {
  const { newestKeyId, uses } = await operator.rpc.service(KeyService).getKeys({});
  for (const { keyId, customers } of uses) {
    const newest = keyId === newestKeyId ? ', the newest' : '';
    process.stdout.write(`${keyId}: ${whole.format(customers)} customers${newest}\n`);
  }
}

/** @throws Error with the reason when the run fails */
async function rewrap(operator: Operator): Promise<void> {
  const key = `operator/${uuidv7()}`;
  const service = operator.rpc.service(KeyService);
  const bar = new SingleBar({
    format: 'wrapping [{bar}] {value}/{total} chunks | {duration_formatted}',
    stream: process.stderr,
  });
  bar.start(1, 0);
  try {
    // The same key gives the same run, as far as it has come.
    const { progress } = await untilEnded(
      () => service.rewrapKeys({ key }),
      (seen) => hasEnded(stateOf(seen)),
      (seen) => {
        bar.setTotal(Math.max(seen.progress?.chunksTotal ?? 1, 1));
        bar.update(seen.progress?.chunksDone ?? 0);
      },
    );
    if (progress?.state !== RunState.SUCCEEDED)
      throw new Error(`The keys could not be wrapped: ${progress?.failure || 'the run was cancelled'}`);
  } finally {
    bar.stop();
  }
}

const stateOf = (seen: RewrapKeysResponse): RunState => seen.progress?.state ?? RunState.UNSPECIFIED;
