/** Whether a policy or term covers this day; its last day counts. */
export function isInForce(
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string },
  day: string,
): boolean {
  return startsOn <= day && day <= endsOn;
}
