// What `@jest/globals` is to a spec. Specs of one process share this module; each finds the globals of its own run.
import type * as jest from '@jest/globals';

type Globals = Pick<
  typeof jest,
  'afterAll' | 'afterEach' | 'beforeAll' | 'beforeEach' | 'describe' | 'expect' | 'it' | 'test'
>;

export let { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } = {} as Globals;

export function setGlobals(globals: Globals): void {
  ({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } = globals);
}
