import { useEffect, useEffectEvent } from 'react';
import type { Challenge } from './step.ts';

const channelName = 'evergreen-sign-in';

/** What the window beside the app came back with. */
interface Returned {
  /** A code of our errors; null: all is well. */
  readonly problem: string | null;
  /** What is left to prove here. */
  readonly challenge: Challenge | undefined;
}

/** Tells the pages of the app in this browser how it went in the window. */
export function tellReturned(returned: Returned): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(returned);
  channel.close();
}

/**
 * Has somebody sign in at a provider in a window beside the app, which stays as it is. The way through the provider
 * cuts the window off from the page that opened it, so it reports through a channel.
 * @returns what opens the window; it gives false when the browser does not allow one
 */
export function useOutsideWindow(onReturned: (returned: Returned) => void): (providerId: string) => boolean {
  const take = useEffectEvent(onReturned);
  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = ({ data }: MessageEvent<Returned>) => take(data);
    return () => channel.close();
  }, []);
  return (providerId) =>
    window.open(
      `/sign-in/${encodeURIComponent(providerId)}/window`,
      channelName,
      'popup,width=520,height=720',
    ) !== null;
}
