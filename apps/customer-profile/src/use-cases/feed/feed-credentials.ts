import { randomBytes } from 'node:crypto';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  type FeedCredential,
  feedRules,
  hashSecret,
  hintOf,
  opensFeed,
  secretOf,
} from '../../domain/feed/feed.ts';
import {
  credentialByKey,
  credentialBySecret,
  insertCredential,
  listCredentials,
  noteUse,
  revokeCredential,
} from '../../persistence/feed/feed.repository.ts';

const dayMs = 86_400_000;

export interface CreateCredential {
  /** Permanent: the same key gives the same credential again, without its secret. */
  readonly key: string;
  readonly source: string;
  readonly validDays: number;
  readonly createdBy: string;
}

export interface CredentialMade {
  readonly credential: FeedCredential;
  /** Shown once; only its hash is kept. */
  readonly secret: string | undefined;
}

/** What core systems show to send batches: it opens the feed and nothing else, and is nobody's session. */
@Injectable()
export class FeedCredentials {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(): Promise<FeedCredential[]> {
    return listCredentials(this.database);
  }

  /** @throws DomainError KEY_REUSED when the key was used for another one */
  async create({ key, source, validDays, createdBy }: CreateCredential): Promise<CredentialMade> {
    const now = this.clock.now();
    const secret = secretOf(randomBytes(32).toString('base64url'));
    const expiresAt = new Date(now.getTime() + validDays * dayMs);
    const made = { id: uuidv7(), source, hint: hintOf(secret), createdBy, createdAt: now, expiresAt };
    return this.database.transaction(async (tx) => {
      const facts = { ...made, key, validDays, secretHash: hashSecret(secret) };
      if (await insertCredential(tx, facts)) {
        const after = { source, expiresAt: expiresAt.toISOString() };
        await this.audit.record(tx, {
          act: 'feed-credential.created',
          recordKind: 'feed-credential',
          recordId: made.id,
          after,
        });
        return { credential: { ...made, revokedAt: null, revokedBy: null, lastUsedAt: null }, secret };
      }
      const known = await credentialByKey(tx, key);
      if (known?.source !== source || known.validDays !== validDays)
        throw new DomainError('KEY_REUSED', 'The key was used for another credential', { key });
      return { credential: known, secret: undefined };
    });
  }

  /** From now on it opens nothing. @throws DomainError NOT_FOUND */
  async revoke(id: Uuid, revokedBy: string): Promise<FeedCredential> {
    return this.database.transaction(async (tx) => {
      const done = await revokeCredential(tx, id, { revokedBy, at: this.clock.now() });
      if (done === undefined) throw new DomainError('NOT_FOUND', 'There is no such credential');
      if (done.isNew) {
        await this.audit.record(tx, {
          act: 'feed-credential.revoked',
          recordKind: 'feed-credential',
          recordId: id,
          after: { source: done.credential.source },
        });
      }
      return done.credential;
    });
  }

  /** @throws DomainError FEED_REFUSED: none of ours, revoked or expired; not which */
  async open(secret: string): Promise<FeedCredential> {
    const now = this.clock.now();
    const credential = await credentialBySecret(this.database, hashSecret(secret));
    if (credential === undefined || !opensFeed(credential, now))
      throw new DomainError('FEED_REFUSED', 'This credential does not open the feed');
    const unlessSince = new Date(now.getTime() - feedRules.useNotedEveryMs);
    if (credential.lastUsedAt === null || credential.lastUsedAt < unlessSince)
      await noteUse(this.database, credential.id, now, unlessSince);
    return credential;
  }
}
