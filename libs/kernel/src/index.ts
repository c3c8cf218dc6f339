export { type Clock, systemClock, fixedClock, offsetClock } from './clock.ts';
export { csvHead, csvRows } from './csv.ts';
export { DomainError, type FieldProblem, InvalidInput } from './domain-error.ts';
export { InputFields } from './input-fields.ts';
export { assertNever } from './assert-never.ts';
export {
  type LocalDate,
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  endOfMonth,
  isLocalDate,
  localDate,
  localDateIn,
} from './local-date.ts';
export { type Money, moneyFromDecimal, formatMinor } from './money.ts';
export { type Points, points, sumPoints } from './points.ts';
export { type Uuid, isUuid, uuid, uuidv7 } from './uuid.ts';
export {
  differenceOfShares,
  neededToShow,
  normal95,
  type Proportion,
  type ShareDifference,
  smallestShownDifference,
  wilson,
} from './proportions.ts';
