export {
  abilityOf,
  accessRules,
  type AccessRule,
  officesFor,
  officesOfCustomers,
  type StaffAbility,
} from './ability.ts';
export { isUnder, isWithin, narrowed } from './offices.ts';
export { type Action, acts, type Permission, permissions, type Reach, type Subject } from './permissions.ts';
export { type Grant, isRole, type Role, roles } from './roles.ts';
