import { AccountKind, type Viewer as WireViewer } from '@evergreen/contracts/identity';
import { type CallerTokens, RemoteError } from '@evergreen/rpc';
import { asGateway, type Services } from './services.ts';
import type { Viewer } from './viewer.ts';

/** A session that identity has confirmed. */
export interface KnownSession {
  readonly viewer: Viewer;
  /** Vouches for the viewer before the services; lives longer than this entry. */
  readonly callerToken: string;
}

interface Entry {
  readonly session: KnownSession;
  readonly askAgainAtMs: number;
}

/** A sign-out or a lost role shows after so long at every gateway. */
const rememberedMs = 5_000;
/** An entry is some 600 bytes. */
const entriesMax = 10_000;

/** Knows who a session token belongs to, and asks identity again after five seconds. */
export class SessionLookup {
  private readonly entries = new Map<string, Entry>();
  private readonly asking = new Map<string, Promise<KnownSession | undefined>>();

  constructor(
    private readonly identity: Services['identity'],
    private readonly tokens: CallerTokens,
    private readonly nowMs: () => number = Date.now,
  ) {}

  /** What is known without asking. */
  remembered(token: string): KnownSession | undefined {
    const entry = this.entries.get(token);
    return entry !== undefined && this.nowMs() < entry.askAgainAtMs ? entry.session : undefined;
  }

  /** Undefined when the session has ended. @throws RpcError when identity does not answer */
  find(token: string): Promise<KnownSession | undefined> {
    const known = this.remembered(token);
    if (known) return Promise.resolve(known);
    // Requests that arrive together ask once.
    const underWay = this.asking.get(token);
    if (underWay) return underWay;
    const asked = this.ask(token).finally(() => {
      if (this.asking.get(token) === asked) this.asking.delete(token);
    });
    this.asking.set(token, asked);
    return asked;
  }

  /** Remembers a session that identity has just opened. */
  async opened(token: string, wire: WireViewer | undefined): Promise<KnownSession> {
    const viewer = viewerOf(wire);
    const session = { viewer, callerToken: await this.tokens.sign(viewer) };
    this.remember(token, session);
    return session;
  }

  /** After a sign-out; also an answer that is still on its way is not remembered. */
  forget(token: string): void {
    this.entries.delete(token);
    this.asking.delete(token);
  }

  private async ask(token: string): Promise<KnownSession | undefined> {
    try {
      const { viewer: wire } = await this.identity.getSession({ sessionToken: token }, asGateway);
      const viewer = viewerOf(wire);
      const session = { viewer, callerToken: await this.tokens.sign(viewer) };
      if (this.asking.has(token)) this.remember(token, session);
      return session;
    } catch (error) {
      if (error instanceof RemoteError && error.code === 'SESSION_ENDED') {
        this.entries.delete(token);
        return undefined;
      }
      throw error;
    }
  }

  private remember(token: string, session: KnownSession): void {
    // Taken out first: a Map keeps the order of insertion, so the first key is the one asked longest ago.
    this.entries.delete(token);
    this.entries.set(token, { session, askAgainAtMs: this.nowMs() + rememberedMs });
    if (this.entries.size <= entriesMax) return;
    for (const oldest of this.entries.keys()) {
      this.entries.delete(oldest);
      break;
    }
  }
}

export function viewerOf(wire: WireViewer | undefined): Viewer {
  if (wire?.kind === AccountKind.MEMBER) {
    const { accountId, memberId, customerId } = wire;
    return { kind: 'member', accountId, memberId, customerId };
  }
  if (wire?.kind === AccountKind.STAFF) {
    const { accountId, staffNumber, name, roles, orgPath } = wire;
    return { kind: 'staff', accountId, staffNumber, name, roles, orgPath };
  }
  throw new Error('Identity answered with an account of no known kind');
}
