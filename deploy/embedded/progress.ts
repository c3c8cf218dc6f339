// What a person sees while things take their time.

/** Tells how far the work is; each call replaces what the last one said. */
export type Detail = (text: string) => void;

export interface Progress {
  /** Runs the work as a step with a title and its time. */
  step<T>(title: string, work: (detail: Detail) => Promise<T>): Promise<T>;
  say(line: string): void;
}

/** For tests. */
export const noProgress: Progress = { step: (_title, work) => work(() => undefined), say: () => undefined };

// A step is worth a word when it takes longer than this.
const firstWordMs = 2_000;
const wordsEveryMs = 10_000;
const frameMs = 200;
const lineWidthMax = 110;

const secondsSince = (started: number) => (performance.now() - started) / 1000;

/** A moving line on a terminal; elsewhere a line when a step takes long and one when it is done. */
export function shownProgress(out: NodeJS.WriteStream): Progress {
  const isTerminal = out.isTTY === true;
  const clear = isTerminal ? '\r\x1b[2K' : '';
  const say = (line: string) => void out.write(`${clear}${line}\n`);
  return {
    say,
    async step(title, work) {
      const started = performance.now();
      let detail = '';
      const running = () => {
        const text = `${title}${detail === '' ? '' : `: ${detail}`} ... ${secondsSince(started).toFixed(0)} s`;
        return `  ${text.slice(0, lineWidthMax)}`;
      };
      const timers = isTerminal
        ? [setInterval(() => out.write(`${clear}${running()}`), frameMs)]
        : [setTimeout(() => say(running()), firstWordMs), setInterval(() => say(running()), wordsEveryMs)];
      try {
        const result = await work((text) => {
          detail = text;
        });
        say(`  ${title.padEnd(44)} ${secondsSince(started).toFixed(1)} s`);
        return result;
      } catch (error) {
        say(`  ${title.padEnd(44)} failed after ${secondsSince(started).toFixed(1)} s`);
        throw error;
      } finally {
        for (const timer of timers) clearInterval(timer);
      }
    },
  };
}
