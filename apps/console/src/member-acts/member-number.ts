/** A member number as it is sent: people type and scan it with spaces. */
export function memberNumberOf(typed: string): string {
  return typed.replaceAll(/\s/g, '');
}
