import { OrganisationHandlers } from './messaging/organisation.handlers.ts';
import { StaffHandlers } from './messaging/staff.handlers.ts';
import { TrainingHandlers } from './messaging/training.handlers.ts';
import { AbsenceRepository } from './persistence/absence.repository.ts';
import { MadeOnceRepository } from './persistence/made-once.repository.ts';
import { OfficeRepository } from './persistence/office.repository.ts';
import { StaffRepository } from './persistence/staff.repository.ts';
import { TrainingRepository } from './persistence/training.repository.ts';
import { CancelAbsence } from './use-cases/cancel-absence.ts';
import { ChangeOffice } from './use-cases/change-office.ts';
import { ChangeStaff } from './use-cases/change-staff.ts';
import { CloseOffice } from './use-cases/close-office.ts';
import { CreateStaff } from './use-cases/create-staff.ts';
import { DeactivateStaff } from './use-cases/deactivate-staff.ts';
import { DescribeStaff } from './use-cases/describe-staff.ts';
import { FindStaff } from './use-cases/find-staff.ts';
import { ListOffices } from './use-cases/list-offices.ts';
import { OpenOffice } from './use-cases/open-office.ts';
import { ReactivateStaff } from './use-cases/reactivate-staff.ts';
import { RecordTraining } from './use-cases/record-training.ts';
import { RenameOffice } from './use-cases/rename-office.ts';
import { ReopenOffice } from './use-cases/reopen-office.ts';
import { SeedDemoStaff } from './use-cases/seed-demo-staff.ts';
import { SetAbsence } from './use-cases/set-absence.ts';
import { SetGrants } from './use-cases/set-grants.ts';
import { UpdateStaff } from './use-cases/update-staff.ts';

/** Doors to offices, staff and training. */
export const peopleControllers = [OrganisationHandlers, StaffHandlers, TrainingHandlers];

/** What stands behind them. */
export const peopleProviders = [
  AbsenceRepository,
  MadeOnceRepository,
  OfficeRepository,
  StaffRepository,
  TrainingRepository,
  CancelAbsence,
  ChangeOffice,
  ChangeStaff,
  CloseOffice,
  CreateStaff,
  DeactivateStaff,
  DescribeStaff,
  FindStaff,
  ListOffices,
  OpenOffice,
  ReactivateStaff,
  RecordTraining,
  RenameOffice,
  ReopenOffice,
  SeedDemoStaff,
  SetAbsence,
  SetGrants,
  UpdateStaff,
];
