/** Facts of one event at most. */
export const factsAnEventMax = 1_000;
// An event stays under a megabyte on the wire; a character of UTF-8 has three bytes at most in what we are given.
const charactersAnEventMax = 300_000;

/** Cuts facts into groups that fit into one event each, by number and by length of their texts. */
export function groupFacts<Fact>(facts: readonly Fact[], charactersOf: (fact: Fact) => number): Fact[][] {
  const groups: Fact[][] = [];
  let group: Fact[] = [];
  let characters = 0;
  for (const fact of facts) {
    const own = charactersOf(fact);
    if (group.length > 0 && (group.length === factsAnEventMax || characters + own > charactersAnEventMax)) {
      groups.push(group);
      group = [];
      characters = 0;
    }
    group.push(fact);
    characters += own;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}
