import type { ErrorCode } from '@evergreen/contracts';
import { RemoteError } from '@evergreen/rpc';

/** What the call answers, or null when the service says that there is no such thing. */
export async function orNull<T>(call: Promise<T>, notThere: readonly ErrorCode[]): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof RemoteError && notThere.includes(error.code)) return null;
    throw error;
  }
}
