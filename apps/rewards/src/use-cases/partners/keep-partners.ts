import { createHash, randomBytes } from 'node:crypto';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, InvalidInput, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { textProblems, type Words } from '../../domain/catalogue/reward.ts';
import {
  insertLink,
  insertPartner,
  type PartnerKept,
  partnerOfKey,
  partnerOfToken,
  partners,
  revisePartner,
  revokeLink,
} from '../../persistence/partners/partners.repository.ts';

export type { PartnerKept } from '../../persistence/partners/partners.repository.ts';

export interface PartnerOrder {
  readonly key: string;
  /** Undefined: a new one. */
  readonly partnerId: Uuid | undefined;
  readonly names: Words;
  readonly contact: string;
  readonly isActive: boolean;
}

const contactMax = 200;
const linksMax = 10;

/** Partners and the secret links that open their pages. Of a link only a hash is kept. */
@Injectable()
export class KeepPartners {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  all(): Promise<PartnerKept[]> {
    return partners(this.database);
  }

  /** @throws DomainError NOT_FOUND */
  async one(partnerId: string): Promise<PartnerKept> {
    const [partner] = await partners(this.database, partnerId);
    if (partner === undefined) throw unknown();
    return partner;
  }

  /** @throws InvalidInput; DomainError NOT_FOUND, KEY_REUSED */
  write(order: PartnerOrder, by: string): Promise<Uuid> {
    const { key, partnerId, names, contact, isActive } = order;
    const problems = textProblems('names', names, 60);
    if (contact.length > contactMax || contact.includes('\0'))
      problems.push({ field: 'contact', problem: `must have at most ${contactMax} characters` });
    if (problems.length > 0) throw new InvalidInput(problems);
    return this.database.transaction(async (tx) => {
      const known = await partnerOfKey(tx, key);
      if (known !== undefined) return sameId(known, order);
      const at = this.clock.now();
      const written = { key, names, contact, isActive, by, at };
      if (partnerId !== undefined) {
        if (!(await revisePartner(tx, { ...written, id: partnerId }))) throw unknown();
        await this.note(tx, partnerId, 'partner.written', { names, isActive });
        return partnerId;
      }
      const id = uuidv7(at.getTime());
      if (!(await insertPartner(tx, { ...written, id })))
        return sameId((await partnerOfKey(tx, key))!, order);
      await this.note(tx, id, 'partner.written', { names, isActive });
      return id;
    });
  }

  /** @returns the secret, which is shown this once. @throws DomainError NOT_FOUND; REWARD_STATE where there are too many */
  async makeLink(partnerId: Uuid, by: string): Promise<string> {
    const { links, isActive } = await this.one(partnerId);
    if (!isActive || links.length >= linksMax)
      throw new DomainError('REWARD_STATE', 'No more links are made', { links: links.length });
    const token = randomBytes(32).toString('base64url');
    const at = this.clock.now();
    await this.database.transaction(async (tx) => {
      const link = { id: uuidv7(at.getTime()), partnerId, tokenHash: hashOf(token) };
      await insertLink(tx, link, by, at);
      await this.note(tx, partnerId, 'partner.link-made', { linkId: link.id });
    });
    return token;
  }

  /** Asked again it is the same. @returns whose it was. @throws DomainError NOT_FOUND */
  revokeLink(linkId: Uuid): Promise<Uuid> {
    return this.database.transaction(async (tx) => {
      const partnerId = await revokeLink(tx, linkId, this.clock.now());
      if (partnerId === undefined) throw new DomainError('NOT_FOUND', 'There is no such link');
      await this.note(tx, partnerId, 'partner.link-revoked', { linkId });
      return partnerId as Uuid;
    });
  }

  /** Whose page a token opens. @throws DomainError PARTNER_LINK_REFUSED, whatever is wrong with it */
  async opened(token: string): Promise<{ readonly partnerId: string; readonly names: Words }> {
    const partner = await partnerOfToken(this.database, hashOf(token));
    if (partner === undefined) throw new DomainError('PARTNER_LINK_REFUSED', 'This link opens no page');
    return partner;
  }

  private note(tx: Transaction, recordId: string, act: string, after: Readonly<Record<string, unknown>>) {
    return this.audit.record(tx, { act, recordKind: 'partner', recordId, after });
  }
}

// The secret has 256 bits, so that its hash needs no salt.
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const unknown = () => new DomainError('NOT_FOUND', 'There is no such partner');

/** A key that wrote an earlier version has nothing left to compare with. */
function sameId(known: NonNullable<Awaited<ReturnType<typeof partnerOfKey>>>, order: PartnerOrder): Uuid {
  const isSame =
    known.names.zh === order.names.zh &&
    known.names.en === order.names.en &&
    known.contact === order.contact &&
    known.isActive === order.isActive;
  if (known.revisionKey === order.key && !isSame)
    throw new DomainError('KEY_REUSED', 'The key wrote something else', { key: order.key });
  return known.id as Uuid;
}
