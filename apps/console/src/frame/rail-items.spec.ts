import { describe, expect, it } from '@jest/globals';
import { railGroups, visibleGroups } from './rail-items.ts';

describe('the rail', () => {
  it('shows only what the viewer may see, and no group that would be empty', () => {
    const groups = visibleGroups((right) => right === 'Organisation.read' || right === 'Customer.read');
    expect(groups.map(({ name, items }) => [name, ...items.map((item) => item.name)])).toEqual([
      [undefined, 'home'],
      ['customers', 'customers', 'lists'],
      ['team', 'organisation'],
    ]);
  });

  it('shows a page that asks for one of several rights to whoever has one', () => {
    const groups = visibleGroups((right) => right === 'Points.approve');
    expect(groups.map(({ items }) => items.map(({ name }) => name))).toEqual([['home'], ['approvals']]);
  });

  it('leaves everybody a home', () => {
    expect(visibleGroups(() => false).map(({ items }) => items.map(({ to }) => to))).toEqual([['/']]);
  });

  it('leads to each page once', () => {
    const all = railGroups.flatMap(({ items }) => items.map(({ to }) => to as string));
    expect(new Set(all).size).toBe(all.length);
  });
});
