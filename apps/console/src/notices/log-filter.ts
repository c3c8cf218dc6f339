import type { DeliveryFilterInput, DeliveryState, NoticeChannel } from '../graphql.gen.ts';

export const deliveryStates = [
  'QUEUED',
  'SENT',
  'FAILED',
  'DROPPED',
] as const satisfies readonly DeliveryState[];
export const noticeChannels = ['IN_APP', 'SMS', 'EMAIL'] as const satisfies readonly NoticeChannel[];
export const filterNames = ['state', 'template', 'channel', 'day'] as const;

/** The filters of an address; what is none of its kind is left out. */
export function filterIn(params: URLSearchParams): DeliveryFilterInput {
  const state = deliveryStates.find((each) => each === params.get('state'));
  const channel = noticeChannels.find((each) => each === params.get('channel'));
  const template = params.get('template') ?? '';
  const day = params.get('day') ?? '';
  return {
    ...(state !== undefined && { state }),
    ...(channel !== undefined && { channel }),
    ...(/^[a-z-]{1,60}$/.test(template) && { template }),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && { day }),
  };
}
