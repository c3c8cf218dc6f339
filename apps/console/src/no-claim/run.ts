import type { OneRunQuery } from '../graphql.gen.ts';

/** A run as its page shows it. */
export type Run = NonNullable<OneRunQuery['noClaimRun']>;
