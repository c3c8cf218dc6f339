import {
  type CloseOfficeRequest,
  OfficeLevel as WireLevel,
  type OpenOfficeRequest,
  OrganisationService,
  type RenameOfficeRequest,
  type ReopenOfficeRequest,
} from '@evergreen/contracts/identity';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { levelOf, type Office, type OfficeLevel } from '../domain/office.ts';
import { CloseOffice } from '../use-cases/close-office.ts';
import { ListOffices } from '../use-cases/list-offices.ts';
import { OpenOffice } from '../use-cases/open-office.ts';
import { RenameOffice } from '../use-cases/rename-office.ts';
import { ReopenOffice } from '../use-cases/reopen-office.ts';
import { actorOf } from './actor.ts';
import { PeopleFields } from './people-fields.ts';

const nameLengthMax = 60;

const managers = access.may('manage', 'Organisation');

@Controller()
export class OrganisationHandlers {
  constructor(
    @Inject(ListOffices) private readonly list: ListOffices,
    @Inject(OpenOffice) private readonly open: OpenOffice,
    @Inject(RenameOffice) private readonly rename: RenameOffice,
    @Inject(CloseOffice) private readonly close: CloseOffice,
    @Inject(ReopenOffice) private readonly reopen: ReopenOffice,
  ) {}

  @Rpc(OrganisationService.method.listOffices, access.anyOf(access.staff, access.services))
  async listOffices() {
    return { offices: (await this.list.run()).map(officeMessage) };
  }

  @Rpc(OrganisationService.method.openOffice, managers)
  async openOffice(request: OpenOfficeRequest, { caller }: CallContext) {
    const fields = new PeopleFields();
    const parentPath = fields.orgPath('parentPath', request.parentPath);
    if (levelOf(parentPath) === 'city') fields.refuse('parentPath', 'is a city: nothing is below it');
    const command = {
      parentPath,
      code: fields.officeCode('code', request.code),
      nameZh: fields.line('nameZh', request.nameZh, nameLengthMax),
      nameEn: fields.line('nameEn', request.nameEn, nameLengthMax),
    };
    fields.check();
    return { office: officeMessage(await this.open.run(actorOf(caller), command)) };
  }

  @Rpc(OrganisationService.method.renameOffice, managers)
  async renameOffice(request: RenameOfficeRequest, { caller }: CallContext) {
    const fields = new PeopleFields();
    const command = {
      orgPath: fields.orgPath('orgPath', request.orgPath),
      nameZh: fields.line('nameZh', request.nameZh, nameLengthMax),
      nameEn: fields.line('nameEn', request.nameEn, nameLengthMax),
      version: request.version,
    };
    fields.check();
    return { office: officeMessage(await this.rename.run(actorOf(caller), command)) };
  }

  @Rpc(OrganisationService.method.closeOffice, managers)
  async closeOffice(request: CloseOfficeRequest, { caller }: CallContext) {
    const { orgPath, version } = namedOffice(request);
    return { office: officeMessage(await this.close.run(actorOf(caller), orgPath, version)) };
  }

  @Rpc(OrganisationService.method.reopenOffice, managers)
  async reopenOffice(request: ReopenOfficeRequest, { caller }: CallContext) {
    const { orgPath, version } = namedOffice(request);
    return { office: officeMessage(await this.reopen.run(actorOf(caller), orgPath, version)) };
  }
}

/** @throws InvalidInput */
function namedOffice({ orgPath, version }: CloseOfficeRequest | ReopenOfficeRequest) {
  const fields = new PeopleFields();
  fields.orgPath('orgPath', orgPath);
  fields.check();
  return { orgPath, version };
}

const wireLevels = {
  'head-office': WireLevel.HEAD_OFFICE,
  province: WireLevel.PROVINCE,
  city: WireLevel.CITY,
} as const satisfies Record<OfficeLevel, WireLevel>;

function officeMessage(office: Office) {
  return { ...office, level: wireLevels[levelOf(office.orgPath)] };
}
