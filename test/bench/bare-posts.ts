import type { BenchStack } from './bench-stack.ts';
import { startFloor } from './floor-process.ts';

/** Awards a second that 16 bare connections post with the service's own statement, from a process of their own. */
export const barePosts = (stack: BenchStack, awards: number) => bare(stack, 'points-post.ts', awards);

/** Corrections by hand a second that 16 bare connections write, all rows of one in a statement. */
export const bareCorrections = (stack: BenchStack, corrections: number) =>
  bare(stack, 'corrections.ts', corrections);

async function bare(stack: BenchStack, script: string, posts: number): Promise<number> {
  const client = await startFloor(script, {
    FLOOR_DATABASE_URL: stack.bareDatabaseUrl('membership'),
    FLOOR_POSTS: String(posts),
  });
  return Number(client.readyLine);
}
