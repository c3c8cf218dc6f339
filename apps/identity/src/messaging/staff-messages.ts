import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type StaffSchema,
  TrainingResult as WireResult,
  type TrainingRecordSchema,
} from '@evergreen/contracts/identity';
import type { Absence } from '../domain/absence.ts';
import type { StaffProfile } from '../domain/staff.ts';
import type { TrainingRecord, TrainingResult } from '../domain/training.ts';

/** Somebody as the contract has them. */
export function staffMessage(staff: StaffProfile): MessageInitShape<typeof StaffSchema> {
  return {
    accountId: staff.accountId,
    staffNumber: staff.staffNumber,
    name: staff.name,
    orgPath: staff.orgPath,
    grants: [...staff.grants],
    isActive: staff.isActive,
    version: staff.version,
    isActivated: staff.isActivated,
    email: staff.email,
    deputyGrants: [...staff.deputyGrants],
    ...(staff.absence === undefined ? {} : { absence: absenceMessage(staff.absence) }),
    ...(staff.lastSeenAt === null ? {} : { lastSeenAt: staff.lastSeenAt.toISOString() }),
  };
}

function absenceMessage({ absenceId, fromOn, toOn, deputyAccountId, deputyName }: Absence) {
  return {
    absenceId,
    fromOn,
    toOn,
    ...(deputyAccountId === null ? {} : { deputyAccountId }),
    ...(deputyName === null ? {} : { deputyName }),
  };
}

const wireResults = {
  passed: WireResult.PASSED,
  failed: WireResult.FAILED,
  attended: WireResult.ATTENDED,
} as const satisfies Record<TrainingResult, WireResult>;

export function trainingMessage(record: TrainingRecord): MessageInitShape<typeof TrainingRecordSchema> {
  const { recordId, course, takenOn, result, note, recordedAt } = record;
  return {
    recordId,
    course,
    takenOn,
    result: wireResults[result],
    note,
    recordedAt: recordedAt.toISOString(),
  };
}

/** Undefined where it is none that we know. */
export function trainingResultOf(wire: WireResult): TrainingResult | undefined {
  switch (wire) {
    case WireResult.PASSED:
      return 'passed';
    case WireResult.FAILED:
      return 'failed';
    case WireResult.ATTENDED:
      return 'attended';
    case WireResult.UNSPECIFIED:
      return undefined;
  }
}
