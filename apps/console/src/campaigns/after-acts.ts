/** What acts on campaigns change: they are read again. */
export const afterCampaignActs = {
  additionalTypenames: ['Campaign', 'CampaignDetails', 'CampaignProgress', 'CampaignRun', 'CampaignRevision'],
};
