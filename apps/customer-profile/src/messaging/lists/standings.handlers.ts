import {
  type ChooseCareRequest,
  type CountStandingsRequest,
  type EndOverrideRequest,
  type GetStandingRequest,
  type ListCareChoicesRequest,
  type ListMovesRequest,
  type ListStandingsRequest,
  type OverrideStandingRequest,
  StandingService,
} from '@evergreen/contracts/customer-profile';
import { InputFields, type Uuid } from '@evergreen/kernel';
import { access, type CallContext, type Caller, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ChooseCare } from '../../use-cases/lists/choose-care.ts';
import { OverrideStanding } from '../../use-cases/lists/override-standing.ts';
import { staffOf } from '../../use-cases/lists/reached-customer.ts';
import { ReadStandings } from '../../use-cases/lists/read-standings.ts';
import { nextOf, readPlace, writePlace } from './day-cursor.ts';
import { oneOf, readOffice, readValue, standingKinds } from './read-words.ts';
import { choiceMessage, moveMessage, placedMessage, standingMessage } from './standing-messages.ts';

const readers = access.may('read', 'Customer');
const pageMax = 100;
const keyLengthMax = 120;
const reasonLength = { min: 2, max: 500 };

@Controller()
export class StandingsHandlers {
  constructor(
    @Inject(ReadStandings) private readonly standings: ReadStandings,
    @Inject(OverrideStanding) private readonly override: OverrideStanding,
    @Inject(ChooseCare) private readonly choose: ChooseCare,
  ) {}

  @Rpc(StandingService.method.getStanding, readers)
  async getStanding(request: GetStandingRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    fields.check();
    return this.answer(caller, customerId);
  }

  @Rpc(StandingService.method.listStandings, readers)
  async listStandings(request: ListStandingsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const kind = oneOf(fields, 'kind', request.kind, standingKinds);
    const value = readValue(fields, 'value', kind, request.value);
    const office = readOffice(fields, 'orgPath', request.orgPath);
    const after = request.after === undefined ? undefined : fields.uuid('after', request.after);
    const limit = fields.limit('limit', request.limit, pageMax);
    fields.check();
    const { overriddenOnly } = request;
    const rows = await this.standings.list(caller, { kind, value, overriddenOnly, after, limit }, office);
    return { rows: rows.map(placedMessage), ...nextOf(rows, limit, ({ customerId }) => customerId) };
  }

  @Rpc(StandingService.method.countStandings, readers)
  async countStandings(request: CountStandingsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const office = readOffice(fields, 'orgPath', request.orgPath);
    fields.check();
    const { asOf, quadrants, ...counts } = await this.standings.count(caller, office);
    return { ...counts, quadrants: [...quadrants], ...(asOf === null ? {} : { asOf }) };
  }

  @Rpc(StandingService.method.listMoves, readers)
  async listMoves(request: ListMovesRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const kind = oneOf(fields, 'kind', request.kind, standingKinds);
    const fromOn = fields.date('fromOn', request.fromOn);
    const untilOn = fields.date('untilOn', request.untilOn);
    const office = readOffice(fields, 'orgPath', request.orgPath);
    const after = readPlace(fields, 'after', request.after);
    const limit = fields.limit('limit', request.limit, pageMax);
    fields.check();
    const moves = await this.standings.moves(caller, { kind, fromOn, untilOn, after, limit }, office);
    const placeOf = (move: (typeof moves)[number]) => writePlace({ on: move.fromOn, id: move.customerId });
    return { moves: moves.map(moveMessage), ...nextOf(moves, limit, placeOf) };
  }

  @Rpc(StandingService.method.overrideStanding, access.may('override', 'Standing'))
  async overrideStanding(request: OverrideStandingRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const key = fields.text('key', request.key, keyLengthMax);
    const customerId = fields.uuid('customerId', request.customerId);
    const kind = oneOf(fields, 'kind', request.kind, standingKinds);
    const value = readValue(fields, 'value', kind, request.value);
    const reason = fields.text('reason', request.reason, reasonLength.max, reasonLength.min);
    const endsOn = fields.date('endsOn', request.endsOn);
    fields.check();
    await this.override.run(staffOf(caller), { key, customerId, kind, value, reason, endsOn });
    return this.answer(caller, customerId);
  }

  @Rpc(StandingService.method.endOverride, access.may('override', 'Standing'))
  async endOverride(request: EndOverrideRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const overrideId = fields.uuid('overrideId', request.overrideId);
    const reason = fields.text('reason', request.reason, reasonLength.max, reasonLength.min);
    fields.check();
    await this.override.end(staffOf(caller), { customerId, overrideId, reason });
    return this.answer(caller, customerId);
  }

  @Rpc(StandingService.method.listCareChoices, readers)
  async listCareChoices(request: ListCareChoicesRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const office = readOffice(fields, 'orgPath', request.orgPath);
    const after = readPlace(fields, 'after', request.after);
    const limit = fields.limit('limit', request.limit, pageMax);
    fields.check();
    const rows = await this.standings.choices(caller, { after, limit }, office);
    const placeOf = (row: (typeof rows)[number]) => writePlace({ on: row.sinceOn, id: row.customerId });
    return { choices: rows.map(choiceMessage), ...nextOf(rows, limit, placeOf) };
  }

  @Rpc(StandingService.method.chooseCare, access.may('choose', 'Standing'))
  async chooseCare(request: ChooseCareRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const key = fields.text('key', request.key, keyLengthMax);
    const customerId = fields.uuid('customerId', request.customerId);
    const care = oneOf(fields, 'care', request.care, ['keep', 'normal']);
    const note = fields.text('note', request.note, reasonLength.max, reasonLength.min);
    fields.check();
    await this.choose.run(staffOf(caller), { key, customerId, care, note });
    return this.answer(caller, customerId);
  }

  private async answer(caller: Caller, customerId: Uuid) {
    return { standing: standingMessage(await this.standings.one(caller, customerId)) };
  }
}
