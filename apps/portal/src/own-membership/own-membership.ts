import { OwnMembershipDocument, type OwnMembershipQuery } from '../graphql.gen.ts';
import { useMemberQuery } from '../member-query.ts';

type Me = Extract<NonNullable<OwnMembershipQuery['me']>, { readonly __typename: 'MemberMe' }>;
export type OwnMembership = Me['membership'];
export type OwnHousehold = NonNullable<OwnMembership['household']>;
export type Invitation = OwnMembership['invitations'][number];
export type Policy = Me['policies'][number];
export type Wording = OwnMembership['wording'];

export function useOwnMembership() {
  const { member, data, error, retry } = useMemberQuery(OwnMembershipDocument, {});
  return { member, today: data?.today, error, retry };
}

/** After an act, done or refused, what stands on the pages is read again: a refusal may mean that it is old. */
export const afterActs = { additionalTypenames: ['OwnMembership'] };
