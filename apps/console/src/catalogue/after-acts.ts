/** What is asked again after an act: lists without a row have nothing in the cache that an answer could bring up to date. */
export const afterCatalogueActs = {
  additionalTypenames: ['Reward', 'CodePool', 'CouponKind', 'LowStock', 'RewardDetails'],
};
export const afterPartnerActs = { additionalTypenames: ['Partner', 'Settlement'] };
export const afterRedemptionActs = { additionalTypenames: ['RedemptionTask', 'RedemptionPage'] };
