export {
  abilityOf,
  accessRules,
  type AccessRule,
  officesFor,
  officesOfCustomers,
  type StaffAbility,
} from './ability.ts';
export { isUnder, isWithin, narrowed } from './offices.ts';
export { type Permission, permissions, type Reach } from './permissions.ts';
export { type Grant, isRole, type Role, roles } from './roles.ts';
export { type Action, acts, type Subject } from './subjects.ts';
