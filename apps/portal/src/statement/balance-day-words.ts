import type { Wording } from '@evergreen/web/wording';

const zh = { asOf: '截至', today: '回到今天' } as const;
const en = { asOf: 'As of', today: 'Back to today' } as const satisfies Wording<typeof zh>;

/** Words beside the day a balance is explained for. */
export const balanceDayWords = { zh, en };
