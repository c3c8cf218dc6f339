import { defineMigration } from '@evergreen/persistence';

/** The notices of one campaign are found by the campaign, which is the second part of their keys. */
export const noticesOfCampaigns = defineMigration('0060-notices-of-campaigns', [
  `create index notice_of_campaign on notice (split_part(key, '/', 2)) where template = 'campaign-message'`,
]);
