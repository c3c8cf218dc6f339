import type { Progress } from './progress.ts';
import type { ServerHandle } from './servers.ts';
import type { ProcessSettings } from './service-list.ts';

/** `empty` is a demonstration with an empty book; `none` is no demonstration. */
export const demoSizes = ['none', 'empty', 'small', 'large'] as const;
export type DemoSize = (typeof demoSizes)[number];

export interface StackServers {
  readonly postgres: ServerHandle;
  readonly redis: ServerHandle;
  readonly nats: ServerHandle;
}

export interface StackOptions {
  /** Made when missing; everything the installation keeps lies below. */
  readonly dataDir: string;
  /** Of the gateway, on loopback; 0 takes a free one. */
  readonly port: number;
  readonly demo: DemoSize;
  /** `YYYY-MM-DD`: the calendar stands on this day. */
  readonly today?: string;
  /** Variables of single processes beside those the installation sets. */
  readonly settings?: ProcessSettings;
  /** Folder of another portal than this repository's. */
  readonly portalDir?: string;
  /** False for tests: fast, and lost with the machine. Default true. */
  readonly fsync?: boolean;
  /** True: everything is built, and the data folder is one that `prepareDataFolder` has made. */
  readonly isPrepared?: boolean;
  readonly progress?: Progress;
  /** Ends a start that is not over yet. */
  readonly signal?: AbortSignal;
  /** Told in words when something died and when it is back. */
  readonly onEvent?: (text: string) => void;
}
