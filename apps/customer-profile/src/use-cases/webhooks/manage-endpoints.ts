import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { urlRefusal } from './addresses.ts';
import { endpointRules, type EndpointState } from '../../domain/webhooks/endpoint.ts';
import type { WebhookKind } from '../../domain/webhooks/event-kinds.ts';
import {
  endpointByKey,
  type EndpointRow,
  endQueued,
  insertEndpoint,
  listEndpoints,
  lockEndpoint,
  lockSecrets,
  moveEndpoint,
  readEndpoint,
  replaceSecret,
  updateEndpoint,
} from '../../persistence/webhooks/endpoints.repository.ts';
import { EndpointSecrets } from './endpoint-secrets.ts';
import { WebhookSettings } from './webhook-settings.ts';

export type { EndpointRow } from '../../persistence/webhooks/endpoints.repository.ts';

/** What staff say of an endpoint. */
export interface EndpointWords {
  readonly name: string;
  readonly url: string;
  readonly kinds: readonly WebhookKind[];
}

/** An endpoint, and its secret the one time that it is shown. */
export interface EndpointMade {
  readonly endpoint: EndpointRow;
  readonly secret: string | undefined;
}

/** Where systems of the insurer listen. */
@Injectable()
export class ManageEndpoints {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(EndpointSecrets) private readonly secrets: EndpointSecrets,
    @Inject(WebhookSettings) private readonly settings: WebhookSettings,
  ) {}

  list(): Promise<EndpointRow[]> {
    return listEndpoints(this.database);
  }

  /** @throws DomainError KEY_REUSED, WEBHOOK_URL_REFUSED, WEBHOOKS_FULL */
  async create(key: string, words: EndpointWords, by: string): Promise<EndpointMade> {
    this.assertUrl(words.url);
    const id = uuidv7();
    const { secret, kept } = this.secrets.first(id);
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      if (await insertEndpoint(tx, { id, key, ...words, by, at, secrets: kept })) {
        const all = await listEndpoints(tx);
        if (all.length >= endpointRules.endpointsMax && all.every(({ state }) => state !== 'removed'))
          throw new DomainError('WEBHOOKS_FULL', 'There are as many endpoints as there may be');
        await this.write(tx, 'webhook.created', id, words);
        return { endpoint: (await readEndpoint(tx, id))!, secret };
      }
      const known = (await endpointByKey(tx, key))!;
      if (!isSame(known, words))
        throw new DomainError('KEY_REUSED', 'The key was used for another endpoint', { key });
      return { endpoint: known, secret: undefined };
    });
  }

  /** @throws DomainError NOT_FOUND, WEBHOOK_STATE, WEBHOOK_URL_REFUSED */
  async change(id: Uuid, words: EndpointWords): Promise<EndpointRow> {
    this.assertUrl(words.url);
    return this.database.transaction(async (tx) => {
      const known = await this.locked(tx, id);
      if (isSame(known, words)) return known;
      await updateEndpoint(tx, { id, ...words });
      await this.write(tx, 'webhook.changed', id, words);
      return (await readEndpoint(tx, id))!;
    });
  }

  /** @throws DomainError NOT_FOUND; WEBHOOK_STATE when it was removed and is to come back */
  async move(id: Uuid, to: EndpointState, by: string): Promise<EndpointRow> {
    return this.database.transaction(async (tx) => {
      const known = await lockEndpoint(tx, id);
      if (known === undefined) throw new DomainError('NOT_FOUND', 'There is no such endpoint');
      if (known.state === to) return known;
      if (known.state === 'removed') throw removed(id);
      const at = this.clock.now();
      await moveEndpoint(tx, id, { state: to, pause: to === 'paused' ? 'staff' : '', by, at });
      if (to === 'removed') await endQueued(tx, id, at);
      const act = { active: 'webhook.resumed', paused: 'webhook.paused', removed: 'webhook.removed' }[to];
      await this.write(tx, act, id, { name: known.name });
      return (await readEndpoint(tx, id))!;
    });
  }

  /** @throws DomainError NOT_FOUND, WEBHOOK_STATE */
  async rotate(key: string, id: Uuid): Promise<EndpointMade> {
    return this.database.transaction(async (tx) => {
      const { name } = await this.locked(tx, id);
      const kept = (await lockSecrets(tx, id))!;
      if (kept.secret_key === key) return { endpoint: (await readEndpoint(tx, id))!, secret: undefined };
      const { secret, sealed } = this.secrets.next(id, kept);
      const at = this.clock.now();
      const priorUntil = new Date(at.getTime() + endpointRules.secretsOverlapMs);
      await replaceSecret(tx, id, { sealed, key, at, priorUntil });
      await this.write(tx, 'webhook.secret-rotated', id, { name });
      return { endpoint: (await readEndpoint(tx, id))!, secret };
    });
  }

  private async locked(tx: Transaction, id: Uuid): Promise<EndpointRow> {
    const known = await lockEndpoint(tx, id);
    if (known === undefined) throw new DomainError('NOT_FOUND', 'There is no such endpoint');
    if (known.state === 'removed') throw removed(id);
    return known;
  }

  private assertUrl(url: string): void {
    const reason = urlRefusal(url, this.settings.mayReach);
    if (reason !== undefined)
      throw new DomainError('WEBHOOK_URL_REFUSED', 'Messages may not be sent there', { reason });
  }

  private write(tx: Transaction, act: string, recordId: string, after: object): Promise<void> {
    return this.audit.record(tx, { act, recordKind: 'webhook', recordId, after: { ...after } });
  }
}

function isSame(known: EndpointRow, words: EndpointWords): boolean {
  const kinds = (of: readonly string[]): string => [...of].sort().join();
  return known.name === words.name && known.url === words.url && kinds(known.kinds) === kinds(words.kinds);
}

function removed(endpointId: string): DomainError {
  return new DomainError('WEBHOOK_STATE', 'The endpoint was removed', { endpointId });
}
