import type {
  Absence as WireAbsence,
  Staff as WireStaff,
  StaffSession as WireStaffSession,
  TrainingRecord as WireTraining,
} from '@evergreen/contracts/identity';
import { sessionOf } from '../account/map-account.ts';
import type { StaffSession } from '../account/session.models.ts';
import { heldGrants } from '../calls/confirmed-session.ts';
import { grantOf } from '../organisation/map-grant.ts';
import { answered } from '../values/answered.ts';
import type { Absence } from './absence.models.ts';
import type { ActivatedStaff, StaffMember } from './staff.models.ts';
import { type TrainingRecord, trainingResults } from './training.models.ts';

export function staffMemberOf(wire: WireStaff | undefined): StaffMember {
  const { accountId, staffNumber, name, orgPath, email, isActive, isActivated, ...rest } = answered(wire);
  return {
    id: accountId,
    staffNumber,
    name,
    orgPath,
    email,
    isActive,
    isActivated,
    grants: heldGrants(rest.grants).map(grantOf),
    deputyGrants: heldGrants(rest.deputyGrants).map(grantOf),
    version: Number(rest.version),
    absence: rest.absence === undefined ? null : absenceOf(rest.absence),
    lastSeenAt: rest.lastSeenAt ?? null,
  };
}

export function activatedStaffOf(answer: {
  readonly staff?: WireStaff | undefined;
  readonly activationPassword: string;
}): ActivatedStaff {
  return { staff: staffMemberOf(answer.staff), activationPassword: answer.activationPassword || null };
}

function absenceOf({ absenceId, fromOn, toOn, deputyAccountId, deputyName }: WireAbsence): Absence {
  return {
    id: absenceId,
    fromOn,
    toOn,
    deputyAccountId: deputyAccountId ?? null,
    deputyName: deputyName ?? null,
  };
}

export function trainingRecordOf(wire: WireTraining | undefined): TrainingRecord {
  const { recordId, course, takenOn, result, note, recordedAt } = answered(wire);
  return { id: recordId, course, takenOn, result: answered(trainingResults[result]), note, recordedAt };
}

export function staffSessionOf({ session, ...person }: WireStaffSession): StaffSession {
  const { accountId, staffNumber, name, orgPath } = person;
  return { session: sessionOf(answered(session)), accountId, staffNumber, name, orgPath };
}
