import {
  type CancelAbsenceRequest,
  type CreateStaffRequest,
  type DeactivateStaffRequest,
  type GetStaffRequest,
  type ListStaffRequest,
  type ReactivateStaffRequest,
  type SetAbsenceRequest,
  type SetGrantsRequest,
  StaffService,
  type UpdateStaffRequest,
} from '@evergreen/contracts/identity';
import { type Clock } from '@evergreen/kernel';
import { access, type CallContext, demandStepUp, Rpc } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Controller, Inject } from '@nestjs/common';
import { CancelAbsence } from '../use-cases/cancel-absence.ts';
import { CreateStaff } from '../use-cases/create-staff.ts';
import { DeactivateStaff } from '../use-cases/deactivate-staff.ts';
import { FindStaff } from '../use-cases/find-staff.ts';
import { ReactivateStaff } from '../use-cases/reactivate-staff.ts';
import { SetAbsence } from '../use-cases/set-absence.ts';
import { SetGrants } from '../use-cases/set-grants.ts';
import { UpdateStaff } from '../use-cases/update-staff.ts';
import { actorOf } from './actor.ts';
import { PeopleFields } from './people-fields.ts';
import { readStaffCursor, writeStaffCursor } from './staff-cursor.ts';
import { staffMessage } from './staff-messages.ts';

const listMax = 100;
const nameLengthMax = 60;
const searchLengthMax = 60;
const reasonLengthMax = 500;

// Of the services only the operator's command comes through: `actorOf` turns the others away.
const readers = access.anyOf(access.may('read', 'Staff'), access.services);
const creators = access.anyOf(access.may('manage', 'Staff'), access.services);
const managers = access.may('manage', 'Staff');
const arrangers = access.may('arrange', 'Staff');

/**
 * Letting somebody in and giving rights, also those of a deputy, takes a fresh proof; ending access does not: it may be
 * urgent.
 */
@Controller()
export class StaffHandlers {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FindStaff) private readonly find: FindStaff,
    @Inject(CreateStaff) private readonly create: CreateStaff,
    @Inject(UpdateStaff) private readonly update: UpdateStaff,
    @Inject(SetGrants) private readonly grants: SetGrants,
    @Inject(DeactivateStaff) private readonly deactivate: DeactivateStaff,
    @Inject(ReactivateStaff) private readonly reactivate: ReactivateStaff,
    @Inject(SetAbsence) private readonly arrange: SetAbsence,
    @Inject(CancelAbsence) private readonly cancel: CancelAbsence,
  ) {}

  @Rpc(StaffService.method.listStaff, readers)
  async listStaff(request: ListStaffRequest, { caller }: CallContext) {
    const fields = new PeopleFields();
    const search = {
      office: request.office === undefined ? undefined : fields.orgPath('office', request.office),
      text: fields.maybeLine('text', request.text, searchLengthMax),
      withInactive: request.includeInactive,
      limit: fields.limit('limit', request.limit, listMax),
      after: readStaffCursor(fields, request.cursor),
    };
    fields.check();
    const { staff, next } = await this.find.list(actorOf(caller), search);
    return {
      staff: staff.map(staffMessage),
      ...(next === undefined ? {} : { nextCursor: writeStaffCursor(next) }),
    };
  }

  @Rpc(StaffService.method.getStaff, readers)
  async getStaff(request: GetStaffRequest, { caller }: CallContext) {
    const accountId = readAccountId(request);
    return { staff: staffMessage(await this.find.get(actorOf(caller), accountId)) };
  }

  @Rpc(StaffService.method.createStaff, creators)
  async createStaff(request: CreateStaffRequest, { caller }: CallContext) {
    const fields = new PeopleFields();
    const command = {
      key: fields.key(request.key),
      staffNumber: fields.staffNumber('staffNumber', request.staffNumber),
      name: fields.line('name', request.name, nameLengthMax),
      orgPath: fields.orgPath('orgPath', request.orgPath),
      grants: fields.grants('grants', request.grants),
      email: fields.email('email', request.email),
    };
    fields.check();
    demandStepUp(caller, this.clock.now());
    const { staff, activationPassword } = await this.create.run(actorOf(caller), command);
    return { staff: staffMessage(staff), activationPassword };
  }

  @Rpc(StaffService.method.updateStaff, managers)
  async updateStaff(request: UpdateStaffRequest, { caller }: CallContext) {
    const fields = new PeopleFields();
    const command = {
      accountId: fields.uuid('accountId', request.accountId),
      name: fields.line('name', request.name, nameLengthMax),
      orgPath: fields.orgPath('orgPath', request.orgPath),
      email: fields.email('email', request.email),
      version: request.version,
    };
    fields.check();
    return { staff: staffMessage(await this.update.run(actorOf(caller), command)) };
  }

  @Rpc(StaffService.method.setGrants, managers)
  async setGrants(request: SetGrantsRequest, { caller }: CallContext) {
    const fields = new PeopleFields();
    const accountId = fields.uuid('accountId', request.accountId);
    const grants = fields.grants('grants', request.grants);
    fields.check();
    demandStepUp(caller, this.clock.now());
    return {
      staff: staffMessage(await this.grants.run(actorOf(caller), accountId, grants, request.version)),
    };
  }

  @Rpc(StaffService.method.deactivateStaff, managers)
  async deactivateStaff(request: DeactivateStaffRequest, { caller }: CallContext) {
    const fields = new PeopleFields();
    const command = {
      accountId: fields.uuid('accountId', request.accountId),
      reason: fields.line('reason', request.reason, reasonLengthMax),
      version: request.version,
    };
    fields.check();
    return { staff: staffMessage(await this.deactivate.run(actorOf(caller), command)) };
  }

  @Rpc(StaffService.method.reactivateStaff, managers)
  async reactivateStaff(request: ReactivateStaffRequest, { caller }: CallContext) {
    const accountId = readAccountId(request);
    demandStepUp(caller, this.clock.now());
    return { staff: staffMessage(await this.reactivate.run(actorOf(caller), accountId, request.version)) };
  }

  @Rpc(StaffService.method.setAbsence, arrangers)
  async setAbsence(request: SetAbsenceRequest, { caller }: CallContext) {
    const { deputyAccountId } = request;
    const fields = new PeopleFields();
    const command = {
      key: fields.key(request.key),
      accountId: fields.uuid('accountId', request.accountId),
      fromOn: fields.date('fromOn', request.fromOn),
      toOn: fields.date('toOn', request.toOn),
      deputyAccountId:
        deputyAccountId === undefined ? undefined : fields.uuid('deputyAccountId', deputyAccountId),
    };
    fields.check();
    if (command.deputyAccountId !== undefined) demandStepUp(caller, this.clock.now());
    return { staff: staffMessage(await this.arrange.run(actorOf(caller), command)) };
  }

  @Rpc(StaffService.method.cancelAbsence, arrangers)
  async cancelAbsence(request: CancelAbsenceRequest, { caller }: CallContext) {
    const fields = new PeopleFields();
    const accountId = fields.uuid('accountId', request.accountId);
    const absenceId = fields.uuid('absenceId', request.absenceId);
    fields.check();
    return { staff: staffMessage(await this.cancel.run(actorOf(caller), accountId, absenceId)) };
  }
}

function readAccountId(request: { readonly accountId: string }): string {
  const fields = new PeopleFields();
  const accountId = fields.uuid('accountId', request.accountId);
  fields.check();
  return accountId;
}
