import type { WarningFilter, WarningLevel, WarningQueue } from '../graphql.gen.ts';

export const warningQueues = ['WAITING', 'JUDGED', 'CLOSED'] as const satisfies readonly WarningQueue[];
export const warningLevels = ['RED', 'AMBER'] as const satisfies readonly WarningLevel[];

/** The filters of an address; what is none of its kind is left out. */
export function filterIn(
  params: URLSearchParams,
  office: string | undefined,
): WarningFilter & { readonly queue: (typeof warningQueues)[number] } {
  const level = warningLevels.find((each) => each === params.get('level'));
  const rule = params.get('rule') ?? '';
  return {
    queue: warningQueues.find((each) => each === params.get('queue')) ?? 'WAITING',
    ...(level !== undefined && { level }),
    ...(/^[a-z0-9-]{1,40}$/.test(rule) && { rule }),
    ...(office !== undefined && { office }),
    ...{ mineOnly: params.get('mine') === '1', overdueOnly: params.get('overdue') === '1' },
  };
}
