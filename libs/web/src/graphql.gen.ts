// Made from operations.graphql and apps/gateway/schema.graphql by `node libs/web/codegen.mjs`; the static lane
// fails when it differs.
import { persistedDocument } from './persisted-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type NoticeKind =
  | 'DEPUTY_APPOINTED'
  | 'DEPUTY_STANDS_IN'
  | 'FAILED_SIGN_INS'
  | 'GRANTS_CHANGED'
  | 'LINKED_OUTSIDE'
  | 'NEW_DEVICE'
  | 'PASSWORD_CHANGED'
  | 'RECOVERY_CODES_RENEWED'
  | 'RECOVERY_CODE_USED'
  | 'SESSIONS_ENDED'
  | 'SIGN_IN_RESET'
  | 'TOTP_ENROLLED';

export type SessionClockQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionClockQuery = { readonly __typename: 'Query', readonly session: { readonly __typename: 'SessionState', readonly expiresAt: string, readonly endsAt: string } | null };

export type KeepSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type KeepSessionMutation = { readonly __typename: 'Mutation', readonly keepSession: { readonly __typename: 'SessionState', readonly expiresAt: string, readonly endsAt: string } };

export type RequestStepUpCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestStepUpCodeMutation = { readonly __typename: 'Mutation', readonly requestStepUpCode: { readonly __typename: 'RequestCodeResult', readonly validSeconds: number } };

export type StepUpMutationVariables = Exact<{
  code: string;
}>;


export type StepUpMutation = { readonly __typename: 'Mutation', readonly stepUp: { readonly __typename: 'SessionState', readonly expiresAt: string, readonly endsAt: string } };

export type NoticesQueryVariables = Exact<{
  limit: number;
}>;


export type NoticesQuery = { readonly __typename: 'Query', readonly myNotices: { readonly __typename: 'NoticePage', readonly unread: number, readonly notices: ReadonlyArray<{ readonly __typename: 'Notice', readonly id: string, readonly kind: NoticeKind, readonly at: string, readonly facts: unknown, readonly isRead: boolean }> } };

export type MarkNoticesReadMutationVariables = Exact<{
  id: string;
}>;


export type MarkNoticesReadMutation = { readonly __typename: 'Mutation', readonly markNoticesRead: boolean };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly __typename: 'Mutation', readonly signOut: boolean };

export const SessionClockDocument = /* @__PURE__ */ persistedDocument<SessionClockQuery, SessionClockQueryVariables>('query', 'SessionClock', 'a081eb3e74d20e1c1b55957ad14f76e50169888590c522d51812e6f4459b7371');
export const KeepSessionDocument = /* @__PURE__ */ persistedDocument<KeepSessionMutation, KeepSessionMutationVariables>('mutation', 'KeepSession', '798d594ac49af6699646729eb5187078bf796c3e6d438e2b5b79677013e7a560');
export const RequestStepUpCodeDocument = /* @__PURE__ */ persistedDocument<RequestStepUpCodeMutation, RequestStepUpCodeMutationVariables>('mutation', 'RequestStepUpCode', '5395f5e59c63ded197472f19b2bb3c206a520a509a8f946ddfa4ac6af44fb32e');
export const StepUpDocument = /* @__PURE__ */ persistedDocument<StepUpMutation, StepUpMutationVariables>('mutation', 'StepUp', '960727a9c522432843f5115555f77241745dda886e7f60609052e76022746ef2');
export const NoticesDocument = /* @__PURE__ */ persistedDocument<NoticesQuery, NoticesQueryVariables>('query', 'Notices', '8d120f422bdd8fb921f28ebe1aa26a347058f94868f74aab2430af6d3b72ea79');
export const MarkNoticesReadDocument = /* @__PURE__ */ persistedDocument<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>('mutation', 'MarkNoticesRead', 'ec3d76b24e56d301f7c580f0b5836e9dcd24e011ebd5c7f2dbbeb9a22a8c5286');
export const SignOutDocument = /* @__PURE__ */ persistedDocument<SignOutMutation, SignOutMutationVariables>('mutation', 'SignOut', '06562a4643f1d41111c4f2edc22f3adf88348b04a76a979592af164d785a7b6d');
