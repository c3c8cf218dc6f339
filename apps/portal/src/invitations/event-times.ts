import { formatDay, type Language, wallClock } from '@evergreen/web/format';
import { useQuery } from 'urql';
import { OwnInvitationsDocument } from '../graphql.gen.ts';

/** Events are where the insurer is: their times are told in its zone, wherever the phone is. It comes with the invitations. */
export function useZone(): string | undefined {
  const [{ data }] = useQuery({ query: OwnInvitationsDocument });
  return data?.insurerZone;
}

/** `12月14日 14:00`. */
export function momentOf(instant: string, language: Language, zone: string | undefined): string {
  const { day, time } = wallClock(instant, zone);
  return `${formatDay(day, language)} ${time}`;
}
