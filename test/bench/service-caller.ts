import type { Caller } from '@evergreen/rpc';
import { connectVouching } from '../support/vouching.ts';
import type { BenchStack } from './bench-stack.ts';

/** Calls as rewards does, which keeps its own reasons: nothing is written down but what it asks for. */
export async function connectService(stack: BenchStack) {
  const { rpc, close } = await connectVouching(stack, 'rewards');
  const caller: Caller = { kind: 'service', name: 'rewards' };
  return { rpc, as: { caller }, close };
}
