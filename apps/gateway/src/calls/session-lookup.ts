import type { OpenedSession } from '@evergreen/contracts/identity';
import { type CallerTokens, RemoteError } from '@evergreen/rpc';
import { type ConfirmedSession, confirmedSession } from './confirmed-session.ts';
import { asGateway, type Services } from './services.ts';
import type { Viewer } from './viewer.ts';

/** A session that identity has confirmed, as one address uses it. */
export interface KnownSession extends ConfirmedSession {
  /** With the address the request came from. */
  readonly viewer: Viewer;
  /** Vouches for the viewer before the services; lives longer than this entry. */
  readonly callerToken: string;
}

/** How a session is asked for. */
export interface SessionUse {
  readonly address: string;
  /** Looks without keeping the session from going idle. */
  readonly onlyLook?: boolean;
}

interface Entry {
  readonly session: ConfirmedSession;
  readonly askAgainAtMs: number;
  /** False: identity was only asked to look. */
  readonly countedAsUse: boolean;
  readonly byAddress: Map<string, KnownSession>;
}

/** A change of which no hint arrived shows after so long at every gateway. */
const rememberedMs = 5_000;
/** An entry is some 800 bytes. */
const entriesMax = 10_000;
/** A person changes networks now and then, not ten times in five seconds. */
const addressesMax = 10;

/**
 * Knows who a session token belongs to. Asks identity again after five seconds, and at once when a hint says that
 * something about the account has changed.
 */
export class SessionLookup {
  private readonly entries = new Map<string, Entry>();
  private readonly asking = new Map<string, Promise<Entry | undefined>>();
  private timesForgotten = 0;

  constructor(
    private readonly identity: Services['identity'],
    private readonly tokens: CallerTokens,
    private readonly nowMs: () => number = Date.now,
  ) {}

  /** Changes whenever something is forgotten: what was asked before may be from before the change. */
  get asOf(): number {
    return this.timesForgotten;
  }

  /** What is known without asking. */
  remembered(token: string, use: SessionUse): KnownSession | undefined {
    return this.fresh(token, use)?.byAddress.get(use.address);
  }

  /** Undefined when the session has ended. @throws RpcError when identity does not answer */
  async find(token: string, use: SessionUse): Promise<KnownSession | undefined> {
    const entry = this.fresh(token, use) ?? (await this.asked(token, use.onlyLook === true));
    return entry && this.vouchedFor(entry, use.address);
  }

  /**
   * Remembers a session that identity has just opened or renewed, unless something was forgotten meanwhile: a hint
   * can overtake the answer, and nothing else would say that the session has changed or ended again.
   * @param asOf of before identity was asked
   */
  opened(opened: OpenedSession, address: string, asOf: number): Promise<KnownSession> {
    const entry = this.entryOf(confirmedSession(opened), true);
    if (asOf === this.asOf) this.remember(opened.sessionToken, entry);
    return this.vouchedFor(entry, address);
  }

  /** After a sign-out; also an answer that is still on its way is not remembered. */
  forget(token: string): void {
    this.entries.delete(token);
    this.doubtAnswersUnderWay();
  }

  /** Something about these accounts has changed. */
  forgetAccounts(accountIds: readonly string[]): void {
    const changed = new Set(accountIds);
    for (const [token, { session }] of this.entries) {
      if (changed.has(session.viewer.accountId)) this.entries.delete(token);
    }
    this.doubtAnswersUnderWay();
  }

  forgetAll(): void {
    this.entries.clear();
    this.doubtAnswersUnderWay();
  }

  /** Whose an answer under way will be is not known, and it may be from before the change. */
  private doubtAnswersUnderWay(): void {
    this.asking.clear();
    this.timesForgotten += 1;
  }

  private fresh(token: string, { onlyLook = false }: SessionUse): Entry | undefined {
    const entry = this.entries.get(token);
    if (entry === undefined || this.nowMs() >= entry.askAgainAtMs) return undefined;
    return entry.countedAsUse || onlyLook ? entry : undefined;
  }

  /** Requests that arrive together ask once. */
  private asked(token: string, onlyLook: boolean): Promise<Entry | undefined> {
    const key = onlyLook ? `${token} looked at` : token;
    const underWay = this.asking.get(key);
    if (underWay) return underWay;
    const asked: Promise<Entry | undefined> = this.ask(token, onlyLook).then((entry) => {
      if (this.asking.get(key) !== asked) return entry;
      if (entry) this.remember(token, entry);
      else this.entries.delete(token);
      return entry;
    });
    this.asking.set(key, asked);
    const done = () => {
      if (this.asking.get(key) === asked) this.asking.delete(key);
    };
    asked.then(done, done);
    return asked;
  }

  private async ask(token: string, onlyLook: boolean): Promise<Entry | undefined> {
    try {
      const answer = await this.identity.getSession({ sessionToken: token, onlyLook }, asGateway);
      return this.entryOf(confirmedSession(answer), !onlyLook);
    } catch (error) {
      if (error instanceof RemoteError && error.code === 'SESSION_ENDED') return undefined;
      throw error;
    }
  }

  private entryOf(session: ConfirmedSession, countedAsUse: boolean): Entry {
    return { session, countedAsUse, askAgainAtMs: this.nowMs() + rememberedMs, byAddress: new Map() };
  }

  private async vouchedFor({ session, byAddress }: Entry, address: string): Promise<KnownSession> {
    const known = byAddress.get(address);
    if (known) return known;
    const viewer = { ...session.viewer, session: { ...session.viewer.session!, address } };
    const vouched = { ...session, viewer, callerToken: await this.tokens.sign(viewer) };
    if (byAddress.size >= addressesMax) byAddress.clear();
    byAddress.set(address, vouched);
    return vouched;
  }

  private remember(token: string, entry: Entry): void {
    // Taken out first: a Map keeps the order of insertion, so the first key is the one asked longest ago.
    this.entries.delete(token);
    this.entries.set(token, entry);
    if (this.entries.size <= entriesMax) return;
    for (const oldest of this.entries.keys()) {
      this.entries.delete(oldest);
      break;
    }
  }
}
