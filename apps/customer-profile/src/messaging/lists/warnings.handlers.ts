import {
  type HandOverWarningRequest,
  type JudgeWarningRequest,
  type ListWarningsRequest,
  type SetWarningOwnerRequest,
  type TakeWarningRequest,
  WarningService,
} from '@evergreen/contracts/customer-profile';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, type Caller, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { HandleWarning, type WarningRead } from '../../use-cases/lists/handle-warning.ts';
import { staffOf } from '../../use-cases/lists/reached-customer.ts';
import { ReadWarnings } from '../../use-cases/lists/read-warnings.ts';
import { WarningOwners } from '../../use-cases/lists/warning-owners.ts';
import { nextOf, readPlace, writePlace } from './day-cursor.ts';
import { oneOf, readOffice } from './read-words.ts';
import { figuresMessage, warningMessage } from './warning-messages.ts';

const readers = access.may('read', 'Warning');
const handlers = access.may('handle', 'Warning');
const arrangers = access.may('arrange', 'Warning');
const pageMax = 100;
const ruleLengthMax = 40;
const doneLength = { min: 2, max: 1_000 };
const staffNumberLengthMax = 50;

@Controller()
export class WarningsHandlers {
  constructor(
    @Inject(ReadWarnings) private readonly warnings: ReadWarnings,
    @Inject(HandleWarning) private readonly handle: HandleWarning,
    @Inject(WarningOwners) private readonly owners: WarningOwners,
  ) {}

  @Rpc(WarningService.method.listWarnings, readers)
  async listWarnings(request: ListWarningsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const state = oneOf(fields, 'state', request.state, ['waiting', 'judged', 'closed']);
    const { level: asked } = request;
    const level = asked === undefined ? undefined : oneOf(fields, 'level', asked, ['amber', 'red']);
    const rule = request.rule === undefined ? undefined : fields.text('rule', request.rule, ruleLengthMax);
    const office = readOffice(fields, 'orgPath', request.orgPath);
    const place = readPlace(fields, 'after', request.after);
    const limit = fields.limit('limit', request.limit, pageMax);
    fields.check();
    const { mineOnly, overdueOnly } = request;
    const after = place === undefined ? undefined : { dueOn: place.on, id: place.id };
    const wanted = { state, level, rule, mineOnly, overdueOnly, after, limit };
    const { warnings, counts } = await this.warnings.list(caller, wanted, office);
    const placeOf = (row: (typeof warnings)[number]) => writePlace({ on: row.dueOn, id: row.id });
    return { warnings: warnings.map(warningMessage), ...nextOf(warnings, limit, placeOf), ...counts };
  }

  @Rpc(WarningService.method.listWarningRules, readers)
  async listWarningRules(_request: unknown, { caller }: CallContext) {
    return { rules: (await this.warnings.figures(caller)).map(figuresMessage) };
  }

  @Rpc(WarningService.method.takeWarning, handlers)
  async takeWarning(request: TakeWarningRequest, { caller }: CallContext) {
    const read = readWarning(request);
    await this.handle.take(staffOf(caller), read);
    return this.answer(caller, read);
  }

  @Rpc(WarningService.method.judgeWarning, handlers)
  async judgeWarning(request: JudgeWarningRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const outcome = oneOf(fields, 'outcome', request.outcome, ['real', 'false-alarm']);
    const done = fields.text('done', request.done, doneLength.max, doneLength.min);
    fields.check();
    const read = readWarning(request);
    await this.handle.judge(staffOf(caller), read, outcome, done);
    return this.answer(caller, read);
  }

  @Rpc(WarningService.method.handOverWarning, arrangers)
  async handOverWarning(request: HandOverWarningRequest, { caller }: CallContext) {
    const to = readStaffNumber('to', request.to);
    const read = readWarning(request);
    await this.handle.handOver(staffOf(caller), read, to);
    return this.answer(caller, read);
  }

  @Rpc(WarningService.method.listWarningOwners, readers)
  async listWarningOwners(_request: unknown, { caller }: CallContext) {
    return { owners: await this.owners.list(caller) };
  }

  @Rpc(WarningService.method.setWarningOwner, arrangers)
  async setWarningOwner(request: SetWarningOwnerRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const orgPath = readOffice(fields, 'orgPath', request.orgPath)!;
    fields.check();
    await this.owners.set(staffOf(caller), orgPath, readStaffNumber('owner', request.owner));
    return { owners: await this.owners.list(caller) };
  }

  private async answer(caller: Caller, { customerId, warningId }: WarningRead) {
    return { warning: warningMessage(await this.warnings.one(caller, customerId, warningId)) };
  }
}

interface Named {
  readonly customerId: string;
  readonly warningId: string;
  readonly revision: number;
}

const revisionMax = 1_000_000;

function readWarning(request: Named): WarningRead {
  const fields = new InputFields();
  const read = {
    customerId: fields.uuid('customerId', request.customerId),
    warningId: fields.uuid('warningId', request.warningId),
    revision: fields.limit('revision', request.revision, revisionMax),
  };
  fields.check();
  return read;
}

function readStaffNumber(field: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const fields = new InputFields();
  fields.text(field, text, staffNumberLengthMax);
  fields.check();
  return text;
}
