/** A message of a weather feed: a warning, another word on an earlier one, or its end (CAP 1.2 `msgType`). */
export interface Warning {
  /** Sender and identifier: permanent, and nobody else's. */
  readonly id: string;
  readonly kind: 'alert' | 'update' | 'cancel';
  readonly sentAt: Date;
  /** Earlier messages that it updates or cancels, by id (CAP 1.2 `references`). */
  readonly refersTo: readonly string[];
}

/**
 * Which of the messages that belong together says how things are now: the one that was sent last, in whatever order they
 * came. Of two that were sent at once it is the one that refers to the other; otherwise a warning holds against an end.
 * @returns undefined where there is none
 */
export function lastWord<W extends Warning>(messages: readonly W[]): W | undefined {
  const inOrder = [...messages].sort((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.reduce<W | undefined>(
    (last, each) => (last === undefined || isAfter(each, last) ? each : last),
    undefined,
  );
}

function isAfter(one: Warning, other: Warning): boolean {
  const between = one.sentAt.getTime() - other.sentAt.getTime();
  if (between !== 0) return between > 0;
  if (one.refersTo.includes(other.id) || other.refersTo.includes(one.id))
    return one.refersTo.includes(other.id);
  return one.kind !== 'cancel';
}
