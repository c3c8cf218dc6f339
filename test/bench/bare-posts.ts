import type { BenchStack } from './bench-stack.ts';
import { startFloor } from './floor-process.ts';

/** Awards a second that 16 bare connections post with the service's own statement, from a process of their own. */
export async function barePosts(stack: BenchStack, awards: number): Promise<number> {
  const client = await startFloor('points-post.ts', {
    FLOOR_DATABASE_URL: stack.bareDatabaseUrl('membership'),
    FLOOR_AWARDS: String(awards),
  });
  return Number(client.readyLine);
}
