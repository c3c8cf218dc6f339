import { describe, expect, it } from '@jest/globals';
import type { OfficePartsFragment } from '../graphql.gen.ts';
import { closingProblem, depthOf, isUnder, officesWithin, officeTree, parentOf } from './office-tree.ts';

const office = (orgPath: string, staff = 0, isOpen = true): OfficePartsFragment => ({
  __typename: 'Office',
  orgPath,
  level: 'CITY',
  nameZh: orgPath,
  nameEn: orgPath,
  isOpen,
  version: 1,
  staff,
});
const offices = [
  office('/', 2),
  office('/32', 1),
  office('/33', 0),
  office('/32/3201', 5),
  office('/33/3301', 0, false),
];

describe('offices', () => {
  it('stand in a tree that counts the people of all below', () => {
    const [head] = officeTree(offices);
    expect(head?.staffBelow).toBe(8);
    expect(head?.children.map(({ orgPath, staffBelow }) => [orgPath, staffBelow])).toEqual([
      ['/32', 6],
      ['/33', 0],
    ]);
  });

  it('stand at the top where the office above is not shown', () => {
    expect(officeTree([office('/32/3201'), office('/33')]).map(({ orgPath }) => orgPath)).toEqual([
      '/32/3201',
      '/33',
    ]);
  });

  it('know their parent and how deep they lie', () => {
    expect(['/', '/32', '/32/3201'].map((path) => [parentOf(path), depthOf(path)])).toEqual([
      [undefined, 0],
      ['/', 1],
      ['/32', 2],
    ]);
  });

  it('are within reach where a grant is at them or above', () => {
    expect(officesWithin(offices, ['/32']).map(({ orgPath }) => orgPath)).toEqual(['/32', '/32/3201']);
    expect(officesWithin(offices, ['/'])).toHaveLength(5);
    expect(isUnder('/320', '/32')).toBe(false);
  });

  it('close only without people and without open offices below', () => {
    const [head] = officeTree(offices);
    const problems = head?.children.flatMap((node) => [node, ...node.children]).map(closingProblem);
    expect(problems).toEqual(['hasPeople', 'hasPeople', undefined, undefined]);
    expect(closingProblem(officeTree([office('/33'), office('/33/3301')])[0]!)).toBe('hasOpenOffices');
  });
});
