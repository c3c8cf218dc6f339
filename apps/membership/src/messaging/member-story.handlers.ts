import type { MessageInitShape } from '@bufbuild/protobuf';
import type { TouchPlace as WirePlace, TouchSchema } from '@evergreen/contracts';
import {
  type FindMemberNumbersRequest,
  type GetMemberStoryRequest,
  type ListMemberTouchesRequest,
  MemberStoryService,
  type StoryMemberSchema,
} from '@evergreen/contracts/membership';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import type { Touch, TouchesAsked } from '../domain/touch.ts';
import { type MemberStory, ReadMemberStory } from '../use-cases/read-member-story.ts';
import { memberStates } from './membership-messages.ts';

const pageMax = 100;
const topicsMax = 20;
const readers = access.may('read', 'Member');

@Controller()
export class MemberStoryHandlers {
  constructor(@Inject(ReadMemberStory) private readonly stories: ReadMemberStory) {}

  @Rpc(MemberStoryService.method.getMemberStory, readers)
  async getMemberStory(request: GetMemberStoryRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const asked = readAsked(fields, { limit: request.touches, topics: request.topics }, 'touches');
    fields.check();
    const story = await this.stories.run(caller, customerId, asked);
    if (story === undefined) return { touches: [], moreTouches: false };
    const { touches, more } = story.told;
    return { member: memberMessage(story), touches: touches.map(touchMessage), moreTouches: more };
  }

  @Rpc(MemberStoryService.method.listMemberTouches, readers)
  async listMemberTouches(request: ListMemberTouchesRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const asked = readAsked(fields, request, 'limit');
    fields.check();
    const { touches, more } = await this.stories.page(caller, customerId, asked);
    return { touches: touches.map(touchMessage), more };
  }

  @Rpc(MemberStoryService.method.findMemberNumbers, readers)
  async findMemberNumbers({ prefix }: FindMemberNumbersRequest, { caller }: CallContext) {
    const fields = new InputFields();
    if (!/^\d{4,12}$/.test(prefix)) fields.refuse('prefix', 'must have four to twelve digits');
    fields.check();
    return { customerIds: await this.stories.numbered(caller, prefix) };
  }
}

function memberMessage({ member, tier, account }: MemberStory): MessageInitShape<typeof StoryMemberSchema> {
  const { memberNumber, customerId, enrolledOn } = member;
  return {
    ...{ memberNumber, customerId, enrolledOn, state: memberStates[member.state] },
    ...{ tierId: tier?.tierId ?? '', tierNameZh: tier?.names.zh ?? '', tierNameEn: tier?.names.en ?? '' },
    ...(account === null ? {} : { available: account.available, pending: account.pending }),
  };
}

function touchMessage({ id, on, topic, kind, facts }: Touch): MessageInitShape<typeof TouchSchema> {
  return { id, at: `${on}T00:00:00.000Z`, dayOnly: true, topic, kind, facts: { ...facts } };
}

function readAsked(
  fields: InputFields,
  asked: {
    readonly before?: WirePlace | undefined;
    readonly limit: number;
    readonly topics: readonly string[];
  },
  field: string,
): TouchesAsked {
  const { before, topics } = asked;
  if (topics.length > topicsMax) fields.refuse('topics', 'are too many');
  return {
    before:
      before === undefined
        ? undefined
        : { at: fields.instant('before.at', before.at), id: fields.text('before.id', before.id, 300) },
    limit: fields.limit(field, asked.limit, pageMax),
    topics: topics.map((topic) => fields.text('topics', topic, 50)),
  };
}
