import { type Action, type Grant, officesFor, type Subject } from '@evergreen/access';

/** Who changes offices and people: staff with what they may do today, or the operator of the installation. */
export type Actor =
  | { readonly kind: 'staff'; readonly accountId: string; readonly grants: readonly Grant[] }
  | { readonly kind: 'operator' };

/** Offices, with all below them, where the actor may do this; empty: nowhere. The operator may everywhere. */
export function reachOf<S extends Subject>(actor: Actor, action: Action<S>, subject: S): readonly string[] {
  return actor.kind === 'operator' ? ['/'] : officesFor(actor.grants, action, subject);
}
