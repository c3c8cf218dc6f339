import { newKey, shownError, type ShownError } from '@evergreen/web';
import { useRef, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useMutation } from 'urql';
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

/** One act of a page: pressed again after a refusal it is the same request, because it has the same key. */
export interface Act<Variables, Data> {
  readonly isBusy: boolean;
  readonly problem: ShownError | undefined;
  /** Undefined where it was refused. */
  run(variablesOf: (key: string) => Variables): Promise<Data | undefined>;
}

export function useAct<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Act<Variables, Data> {
  const [{ fetching }, mutate] = useMutation(document);
  const [problem, setProblem] = useState<ShownError>();
  const key = useRef(newKey());
  return {
    isBusy: fetching,
    problem,
    run: async (variablesOf) => {
      const { data, error } = await mutate(variablesOf(key.current));
      setProblem(error && shownError(error));
      if (!data) return undefined;
      key.current = newKey();
      return data;
    },
  };
}
