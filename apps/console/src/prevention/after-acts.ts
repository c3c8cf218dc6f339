/** What acts on prevention change: campaigns and checks are read again. */
export const afterPreventionActs = {
  additionalTypenames: ['PreventionCampaign', 'PreventionDetails', 'PreventionCheck', 'PreventionCounts'],
};
