import {
  CustomerStoryService,
  type GetCustomerStoryRequest,
  type ListCustomerTouchesRequest,
} from '@evergreen/contracts/customer-profile';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ReadStory } from '../../use-cases/story/read-story.ts';
import { storyMessage } from './story-messages.ts';
import { readTouchesAsked, touchMessage } from './touch-messages.ts';

const rowsMax = 500;

@Controller()
export class StoryHandlers {
  constructor(@Inject(ReadStory) private readonly stories: ReadStory) {}

  @Rpc(CustomerStoryService.method.getCustomerStory, access.may('read', 'Customer'))
  async getCustomerStory(request: GetCustomerStoryRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const rows = fields.limit('rows', request.rows, rowsMax);
    const asked = readTouchesAsked(fields, { limit: request.touches, topics: request.topics }, 'touches');
    fields.check();
    return storyMessage(await this.stories.run(caller, customerId, rows, asked));
  }

  @Rpc(CustomerStoryService.method.listCustomerTouches, access.may('read', 'Customer'))
  async listCustomerTouches(request: ListCustomerTouchesRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const asked = readTouchesAsked(fields, request, 'limit');
    fields.check();
    const { touches, more } = await this.stories.page(caller, customerId, asked);
    return { touches: touches.map(touchMessage), more };
  }
}
