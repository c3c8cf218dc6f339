import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { Words } from '../../domain/catalogue/reward.ts';

export interface PartnerKept {
  readonly id: string;
  readonly names: Words;
  readonly contact: string;
  readonly isActive: boolean;
  readonly links: readonly { readonly linkId: string; readonly madeBy: string; readonly madeAt: string }[];
}

/** All by name, or the one asked for, with the links that open their pages. */
export function partners(reader: Reader, partnerId?: string): Promise<PartnerKept[]> {
  const only = partnerId === undefined ? sql`` : sql`where p.id = ${partnerId}`;
  return reader.rows<PartnerKept>(sql`
    select p.id, p.names, p.contact, p.active as "isActive",
      coalesce((
        select jsonb_agg(jsonb_build_object('linkId', l.id, 'madeBy', l.made_by,
          'madeAt', to_char(l.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by l.made_at)
        from partner_link l where l.partner_id = p.id and l.revoked_at is null), '[]') as links
    from partner p ${only} order by p.names ->> 'zh', p.id`);
}

/** Names by id, of all there are: they are few. */
export async function partnerNames(reader: Reader): Promise<ReadonlyMap<string, Words>> {
  const rows = await reader.rows<{ id: string; names: Words }>(sql`select id, names from partner`);
  return new Map(rows.map(({ id, names }) => [id, names]));
}

export interface WrittenPartner {
  readonly id: string;
  readonly key: string;
  readonly names: Words;
  readonly contact: string;
  readonly isActive: boolean;
  readonly by: string;
  readonly at: Date;
}

const namesJson = ({ zh, en }: Words): string => JSON.stringify({ zh, en });

/** @returns false where the key has made one before */
export async function insertPartner(tx: Transaction, partner: WrittenPartner): Promise<boolean> {
  const { id, key, names, contact, isActive, by, at } = partner;
  const rows = await tx.rows(sql`
    insert into partner (id, key, revision_key, names, contact, active, written_by, written_at)
    values (${id}, ${key}, ${key}, ${namesJson(names)}::jsonb, ${contact}, ${isActive}, ${by}, ${at})
    on conflict (key) do nothing returning id`);
  return rows.length > 0;
}

/** @returns false where there is none */
export async function revisePartner(tx: Transaction, partner: WrittenPartner): Promise<boolean> {
  const { id, key, names, contact, isActive, by, at } = partner;
  const rows = await tx.rows(sql`
    update partner set revision_key = ${key}, names = ${namesJson(names)}::jsonb, contact = ${contact},
      active = ${isActive}, written_by = ${by}, written_at = ${at}
    where id = ${id} returning id`);
  return rows.length > 0;
}

/** The partner that a key made or changed last. */
export async function partnerOfKey(reader: Reader, key: string) {
  const [row] = await reader.rows<{
    id: string;
    names: Words;
    contact: string;
    isActive: boolean;
    revisionKey: string;
  }>(sql`
    select id, names, contact, active as "isActive", revision_key as "revisionKey" from partner
    where key = ${key} or revision_key = ${key}`);
  return row;
}

export async function insertLink(
  tx: Transaction,
  link: { readonly id: string; readonly partnerId: string; readonly tokenHash: Buffer },
  by: string,
  at: Date,
): Promise<void> {
  await tx.rows(sql`
    insert into partner_link (id, partner_id, token_hash, made_by, made_at)
    values (${link.id}, ${link.partnerId}, ${link.tokenHash}, ${by}, ${at})`);
}

/** @returns whose it was; undefined where there is none */
export async function revokeLink(tx: Transaction, linkId: string, at: Date): Promise<string | undefined> {
  const [row] = await tx.rows<{ partnerId: string }>(sql`
    update partner_link set revoked_at = coalesce(revoked_at, ${at}) where id = ${linkId}
    returning partner_id as "partnerId"`);
  return row?.partnerId;
}

/** Whose page a token opens; undefined: none. */
export async function partnerOfToken(reader: Reader, tokenHash: Buffer) {
  const [row] = await reader.rows<{ partnerId: string; names: Words }>(sql`
    select p.id as "partnerId", p.names
    from partner_link l join partner p on p.id = l.partner_id and p.active
    where l.token_hash = ${tokenHash} and l.revoked_at is null`);
  return row;
}
