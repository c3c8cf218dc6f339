/** What is typed as a member number, with whatever spaces. */
export const typedMemberNumber = /^[\d\s]{12,20}$/;

/** A member number as it is sent: people type and scan it with spaces. */
export function memberNumberOf(typed: string): string {
  return typed.replaceAll(/\s/g, '');
}
