import { DomainError } from '@evergreen/kernel';

export function campaignUnknown(): DomainError<'NOT_FOUND'> {
  return new DomainError('NOT_FOUND', 'There is no such campaign');
}

/** What was asked does not go with where the campaign or its revision stands. */
export function campaignState(state: string, asked: string): DomainError<'CAMPAIGN_STATE'> {
  return new DomainError('CAMPAIGN_STATE', `${asked} is not for a campaign that is ${state}`, {
    state,
    asked,
  });
}

/** Somebody has written meanwhile. */
export function campaignChanged(newest: number): DomainError<'CAMPAIGN_CHANGED'> {
  return new DomainError('CAMPAIGN_CHANGED', 'There is a newer revision', { newest });
}
