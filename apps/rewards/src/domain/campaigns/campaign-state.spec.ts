import { describe, expect, it } from '@jest/globals';
import {
  campaignActs,
  campaignDecisions,
  campaignMove,
  type CampaignState,
  mayBeDrafted,
  revisionMove,
  type RevisionState,
  standsWithRevision,
} from './campaign-state.ts';

const states: readonly CampaignState[] = [
  ...(['draft', 'in-review', 'changes-requested', 'rejected', 'approved'] as const),
  ...(['scheduled', 'live', 'paused', 'ended', 'archived'] as const),
];
const revisionStates: readonly RevisionState[] = [
  ...(['draft', 'in-review', 'changes-requested', 'rejected', 'active', 'replaced'] as const),
];
const onCampaign = [
  ...campaignActs.filter((act) => act !== 'submit' && act !== 'withdraw'),
  ...(['start', 'close'] as const),
];

describe('a campaign', () => {
  it('moves along this table and no other way', () => {
    const table = states.flatMap((state) =>
      onCampaign.flatMap((act) => {
        const to = campaignMove(state, act);
        return to === undefined ? [] : [`${state} ${act} ${to}`];
      }),
    );
    expect(table.sort()).toEqual(
      [
        'approved launch scheduled',
        'scheduled start live',
        'live pause paused',
        'paused resume live',
        ...['scheduled', 'live', 'paused'].flatMap((state) => [`${state} end ended`, `${state} close ended`]),
        ...['draft', 'changes-requested', 'rejected', 'approved', 'ended'].map(
          (state) => `${state} archive archived`,
        ),
      ].sort(),
    );
  });

  it('is over once it has ended: nothing but the archive is left, and nothing after it', () => {
    expect(onCampaign.filter((act) => campaignMove('ended', act) !== undefined)).toEqual(['archive']);
    expect(onCampaign.filter((act) => campaignMove('archived', act) !== undefined)).toEqual([]);
    expect(states.filter(mayBeDrafted)).toEqual(states.slice(0, -2));
  });

  it('stands where its revision stands until one is approved', () => {
    expect(states.filter(standsWithRevision)).toEqual(states.slice(0, 4));
  });
});

describe('a revision', () => {
  it('moves along this table and no other way', () => {
    const table = revisionStates.flatMap((state) =>
      (['submit', 'withdraw', ...campaignDecisions] as const).flatMap((act) => {
        const to = revisionMove(state, act);
        return to === undefined ? [] : [`${state} ${act} ${to}`];
      }),
    );
    expect(table).toEqual([
      'draft submit in-review',
      'in-review withdraw draft',
      'in-review approve active',
      'in-review request-changes changes-requested',
      'in-review reject rejected',
    ]);
  });
});
