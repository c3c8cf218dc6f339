import { describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { template } from './statement.ts';

describe('template', () => {
  const between = (least: number) =>
    template(
      'rows',
      ['from', 'to'],
      ({ from, to }) => sql`id >= ${from} and id < ${to} and id <> ${from} and ${least} <= size`,
    );

  it('puts the values of a run where its places stand, and leaves the others', () => {
    const { statement, values } = between(3);
    expect(statement.text).toBe('id >= $1 and id < $2 and id <> $3 and $4 <= size');
    expect(values({ from: 'a', to: 'b' })).toEqual(['a', 'b', 'a', 3]);
    expect(values({ from: 'b', to: 'c' })).toEqual(['b', 'c', 'b', 3]);
  });

  it('names equal texts alike, whatever their values, and others differently', () => {
    expect(between(4).statement).toEqual(between(3).statement);
    const other = template('rows', ['from'], ({ from }) => sql`id > ${from}`);
    expect(other.statement.name).not.toBe(between(3).statement.name);
    // Postgres cuts longer names short.
    expect(other.statement.name.length).toBeLessThan(64);
  });
});
