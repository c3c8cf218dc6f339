/** Whether the newest term of a policy covers a day; its last day is a day of cover. */
export function isInForce(
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string },
  today: string,
): boolean {
  return startsOn <= today && today <= endsOn;
}
