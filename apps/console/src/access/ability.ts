import { createMongoAbility, subject as recordOf, type MongoAbility, type RawRuleOf } from '@casl/ability';
import type { Right } from './rights.ts';

export type Ability = MongoAbility;

/** The ability of the rules that came with the viewer; anything but a list of rules allows nothing. */
export function abilityOf(rules: unknown): Ability {
  return createMongoAbility(Array.isArray(rules) ? (rules as RawRuleOf<Ability>[]) : []);
}

/**
 * Whether the viewer may do this: with an office, there; without, anywhere at all. The server decides, this only says
 * so beforehand.
 */
export function may(ability: Ability, right: Right, orgPath?: string): boolean {
  const [subject = '', action = ''] = right.split('.');
  return orgPath === undefined
    ? ability.can(action, subject)
    : ability.can(action, recordOf(subject, { orgPath }));
}
