import { randomInt } from 'node:crypto';

/** A number from 0 to below `below` that nobody can foresee. */
export const draw = (below: number): number => randomInt(below);
