import { useEffect, useState } from 'react';

/** How long personal data stays on the screen before it is hidden by itself. */
export const revealSeconds = 60;

/** Something shown for a while: with the seconds left, and the act of hiding it sooner. */
export function useShownFor<Shown>(): {
  readonly shown: Shown | undefined;
  readonly secondsLeft: number;
  readonly show: (value: Shown) => void;
  readonly hide: () => void;
} {
  const [state, setState] = useState<{ readonly value: Shown; readonly untilMs: number }>();
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    if (!state) return undefined;
    const timer = setInterval(() => {
      setNowMs(Date.now());
      if (Date.now() >= state.untilMs) setState(undefined);
    }, 500);
    return () => clearInterval(timer);
  }, [state]);
  return {
    shown: state?.value,
    secondsLeft: state ? Math.max(0, Math.ceil((state.untilMs - nowMs) / 1000)) : 0,
    show: (value) => {
      setNowMs(Date.now());
      setState({ value, untilMs: Date.now() + revealSeconds * 1000 });
    },
    hide: () => setState(undefined),
  };
}
