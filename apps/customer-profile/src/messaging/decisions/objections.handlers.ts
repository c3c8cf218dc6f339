import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type AutomaticDecisionSchema,
  type ChooseAutomaticMarketingRequest,
  type DecideObjectionRequest,
  DecisionKind as WireKind,
  type GetDecisionsRequest,
  type ListObjectionsRequest,
  type ObjectionSchema,
  ObjectionService,
  ObjectionState as WireState,
  type ObjectRequest,
  type TakeObjectionRequest,
} from '@evergreen/contracts/customer-profile';
import { InputFields, type Uuid } from '@evergreen/kernel';
import { access, type CallContext, type Caller, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import type { AutomaticDecision, DecisionKind } from '../../domain/decisions/automatic-decision.ts';
import { ChooseAutomaticMarketing } from '../../use-cases/decisions/choose-automatic-marketing.ts';
import { DecideObjection } from '../../use-cases/decisions/decide-objection.ts';
import { ObjectToDecision } from '../../use-cases/decisions/object-to-decision.ts';
import { type ObjectionSeen, ReadObjections } from '../../use-cases/decisions/read-objections.ts';
import { staffOf } from '../../use-cases/lists/reached-customer.ts';
import { whoseNotices } from '../../use-cases/own-customer.ts';

const kinds: Readonly<Record<WireKind, DecisionKind | undefined>> = {
  [WireKind.UNSPECIFIED]: undefined,
  [WireKind.LIST]: 'LIST',
  [WireKind.QUADRANT]: 'QUADRANT',
  [WireKind.WARNING]: 'WARNING',
  [WireKind.BLACKLIST_MATCH]: 'BLACKLIST_MATCH',
  [WireKind.TIER]: 'TIER',
  [WireKind.NO_CLAIM]: 'NO_CLAIM',
};

const states = {
  OPEN: WireState.OPEN,
  UPHELD: WireState.UPHELD,
  GRANTED: WireState.GRANTED,
} as const satisfies Record<ObjectionSeen['state'], WireState>;

const words = { min: 4, max: 2_000 };
const keyMax = 120;
const listMax = 100;
const readers = access.anyOf(access.members, access.may('read', 'Objection'));
const deciders = access.may('decide', 'Objection');

@Controller()
export class ObjectionsHandlers {
  constructor(
    @Inject(ReadObjections) private readonly read: ReadObjections,
    @Inject(ObjectToDecision) private readonly object: ObjectToDecision,
    @Inject(DecideObjection) private readonly decide: DecideObjection,
    @Inject(ChooseAutomaticMarketing) private readonly marketing: ChooseAutomaticMarketing,
  ) {}

  @Rpc(ObjectionService.method.getDecisions, readers)
  async getDecisions(request: GetDecisionsRequest, { caller }: CallContext) {
    const customerId = readCustomer(caller, request);
    const { decisions, objections, refusesAutomatic, mayRaise } = await this.read.of(caller, customerId);
    return {
      ...{ decisions: decisions.map(decisionMessage), objections: objections.map(objectionMessage) },
      ...{ refusesAutomaticMarketing: refusesAutomatic, mayRaise },
    };
  }

  @Rpc(ObjectionService.method.object, access.anyOf(access.members, access.may('raise', 'Objection')))
  async objectToDecision(request: ObjectRequest, { caller }: CallContext) {
    const customerId = readCustomer(caller, request);
    const fields = new InputFields();
    const kind = kinds[request.kind] ?? fields.refuse('kind', 'is not one of its kind');
    const order = {
      ...{ customerId, key: fields.text('key', request.key, keyMax) },
      ref: request.ref === '' ? '' : fields.uuid('ref', request.ref),
      words: fields.text('words', request.words.trim(), words.max, words.min),
    };
    fields.check();
    await this.object.run(caller, { ...order, kind: kind! });
    return {};
  }

  @Rpc(ObjectionService.method.listObjections, access.may('read', 'Objection'))
  async listObjections(request: ListObjectionsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, listMax);
    fields.check();
    const objections = await this.read.list(staffOf(caller), !request.decided, limit);
    return { objections: objections.map(objectionMessage) };
  }

  @Rpc(ObjectionService.method.takeObjection, deciders)
  async takeObjection(request: TakeObjectionRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const objectionId = fields.uuid('objectionId', request.objectionId);
    fields.check();
    await this.decide.take(staffOf(caller), customerId, objectionId);
    return {};
  }

  @Rpc(ObjectionService.method.decideObjection, deciders)
  async decideObjection(request: DecideObjectionRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const endsOn = fields.optionalDate('endsOn', request.endsOn);
    const value = request.value === undefined ? null : fields.text('value', request.value, 10);
    if (value !== null && !/^(good|poor|[1-4])$/.test(value))
      fields.refuse('value', 'is no list and no quadrant');
    const decision = {
      customerId: fields.uuid('customerId', request.customerId),
      objectionId: fields.uuid('objectionId', request.objectionId),
      isGranted: request.granted,
      answer: fields.text('answer', request.answer.trim(), words.max, words.min),
      change: endsOn === undefined ? null : { value, endsOn },
      followUp: fields.text('followUp', request.followUp.trim(), 500, 0),
    };
    fields.check();
    await this.decide.run(staffOf(caller), decision);
    return {};
  }

  @Rpc(
    ObjectionService.method.chooseAutomaticMarketing,
    access.anyOf(access.members, access.may('change', 'Consent')),
  )
  async chooseAutomaticMarketing(request: ChooseAutomaticMarketingRequest, { caller }: CallContext) {
    const customerId = readCustomer(caller, request);
    const fields = new InputFields();
    const key = fields.text('key', request.key, keyMax);
    fields.check();
    await this.marketing.run(caller, { key, customerId, refused: request.refused });
    return {};
  }
}

/** Members speak for themselves. */
function readCustomer(caller: Caller, { customerId }: { readonly customerId?: string | undefined }): Uuid {
  const fields = new InputFields();
  const asked = customerId === undefined ? undefined : fields.uuid('customerId', customerId);
  fields.check();
  return whoseNotices(caller, asked);
}

function wireKindOf(kind: DecisionKind): WireKind {
  return WireKind[kind];
}

function decisionMessage(decision: AutomaticDecision): MessageInitShape<typeof AutomaticDecisionSchema> {
  const { kind, ref, value, since, rulesVersion, because } = decision;
  return {
    ...{ kind: wireKindOf(kind), ref, value, since, rulesVersion },
    because: because.map(({ zh, en }) => ({ zh, en })),
  };
}

function objectionMessage(row: ObjectionSeen): MessageInitShape<typeof ObjectionSchema> {
  const { id, customerId, nameMasked, orgPath, about, dueOn, answer, followUp, mayDecide } = row;
  return {
    ...{ objectionId: id, customerId, nameMasked, orgPath, kind: wireKindOf(row.kind), words: row.words },
    ...(about === null ? {} : { about: decisionMessage(about) }),
    ...{ raisedByMember: row.raisedByKind === 'member', raisedBy: row.raisedByLabel },
    ...{ raisedAt: row.raisedAt.toISOString(), dueOn, overdue: row.isOverdue, state: states[row.state] },
    ...(row.owner === null ? {} : { owner: row.owner }),
    ...(row.decidedBy === null ? {} : { decidedBy: row.decidedBy }),
    ...(row.decidedAt === null ? {} : { decidedAt: row.decidedAt.toISOString() }),
    ...{ answer, followUp, mayDecide, dueProvisional: row.isDueProvisional },
  };
}
