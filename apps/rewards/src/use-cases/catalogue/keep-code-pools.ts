import { createHash } from 'node:crypto';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, InvalidInput, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  codeBy,
  codesAllowed,
  type CodePattern,
  codesMax,
  patternProblems,
  possibleCodes,
  readCodeList,
} from '../../domain/catalogue/codes.ts';
import {
  batchOfKey,
  type CodePoolKept,
  codePools,
  insertBatch,
  insertCodes,
  insertPool,
  lockPool,
  poolOfKey,
  renamePool,
} from '../../persistence/catalogue/code-pools.repository.ts';
import { draw } from '../redemptions/draw.ts';

export type { CodePoolKept } from '../../persistence/catalogue/code-pools.repository.ts';

const nameMax = 80;
const problemsMax = 20;
/** Of a tenth of what is possible one draw in ten is taken already: so many rounds always suffice. */
const roundsMax = 50;

export interface PoolOrder {
  readonly key: string;
  /** Undefined: a new one. */
  readonly poolId: Uuid | undefined;
  readonly name: string;
  readonly lowAt: bigint;
}

export interface CodesAdded {
  readonly poolId: Uuid;
  readonly added: number;
}

/** Pools of codes: bought in bulk and imported, or made by a pattern. */
@Injectable()
export class KeepCodePools {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  all(): Promise<CodePoolKept[]> {
    return codePools(this.database);
  }

  /** @throws DomainError NOT_FOUND */
  async one(poolId: string): Promise<CodePoolKept> {
    const [pool] = await codePools(this.database, poolId);
    if (pool === undefined) throw poolUnknown();
    return pool;
  }

  /** @throws InvalidInput; DomainError NOT_FOUND, KEY_REUSED */
  async write({ key, poolId, name, lowAt }: PoolOrder, by: string): Promise<Uuid> {
    if (name.trim() === '' || name.length > nameMax)
      throw new InvalidInput([{ field: 'name', problem: `must have 1 to ${nameMax} characters` }]);
    if (lowAt < 0n) throw new InvalidInput([{ field: 'lowAt', problem: 'must not be below 0' }]);
    return this.database.transaction(async (tx) => {
      if (poolId !== undefined) {
        if (!(await renamePool(tx, poolId, name, lowAt))) throw poolUnknown();
        await this.note(tx, poolId, 'code-pool.written', { name, lowAt: String(lowAt) });
        return poolId;
      }
      const at = this.clock.now();
      const id = uuidv7(at.getTime());
      if (await insertPool(tx, { id, key, name, lowAt, by, at })) {
        await this.note(tx, id, 'code-pool.written', { name, lowAt: String(lowAt) });
        return id;
      }
      const known = (await poolOfKey(tx, key))!;
      if (known.name !== name || known.lowAt !== lowAt)
        throw new DomainError('KEY_REUSED', 'The key made another pool', { key });
      return known.id as Uuid;
    });
  }

  /** @throws InvalidInput naming the lines at fault, of which nothing is taken; DomainError NOT_FOUND, KEY_REUSED */
  async import(poolId: Uuid, key: string, text: string, by: string): Promise<CodesAdded> {
    const list = readCodeList(text);
    if (list.kind === 'refused')
      throw new InvalidInput(list.problems.map(({ line, problem }) => ({ field: `text[${line}]`, problem })));
    const { codes, lines } = list;
    if (codes.length === 0 || codes.length > codesMax)
      throw new InvalidInput([{ field: 'text', problem: `must have 1 to ${codesMax} codes` }]);
    const digest = createHash('sha256').update(codes.join('\n')).digest();
    return this.add({ poolId, key, digest, by, act: 'code-pool.imported' }, async (tx) => {
      const added = await insertCodes(tx, poolId, codes);
      const known = codes.flatMap((code, n) => (added.has(code) ? [] : [lines[n]!]));
      if (known.length > 0)
        throw new InvalidInput(
          known.slice(0, problemsMax).map((line) => ({
            ...{ field: `text[${line}]`, problem: 'is in the pool already' },
          })),
        );
      return added.size;
    });
  }

  /** @throws InvalidInput where the pattern is at fault, or makes too few; DomainError NOT_FOUND, KEY_REUSED */
  async generate(
    poolId: Uuid,
    key: string,
    pattern: CodePattern,
    count: number,
    by: string,
  ): Promise<CodesAdded> {
    demandPattern(pattern);
    const allowed = codesAllowed(pattern);
    const max = allowed < BigInt(codesMax) ? allowed : BigInt(codesMax);
    if (!Number.isInteger(count) || count < 1 || BigInt(count) > max)
      throw new InvalidInput([{ field: 'count', problem: `must be from 1 to ${max}` }]);
    const digest = createHash('sha256')
      .update(JSON.stringify([pattern.pattern, pattern.characters, count]))
      .digest();
    return this.add({ poolId, key, digest, by, act: 'code-pool.generated' }, async (tx) => {
      let made = 0;
      for (let round = 0; made < count && round < roundsMax; round += 1) {
        const drawn = Array.from({ length: count - made }, () => codeBy(pattern, draw));
        made += (await insertCodes(tx, poolId, [...new Set(drawn)])).size;
      }
      if (made < count)
        throw new InvalidInput([{ field: 'count', problem: 'is more than the pattern has left' }]);
      return made;
    });
  }

  /** @throws InvalidInput */
  preview(pattern: CodePattern): {
    readonly possible: bigint;
    readonly allowed: bigint;
    readonly example: string;
  } {
    demandPattern(pattern);
    return {
      possible: possibleCodes(pattern),
      allowed: codesAllowed(pattern),
      example: codeBy(pattern, draw),
    };
  }

  private add(
    batch: { poolId: Uuid; key: string; digest: Buffer; by: string; act: string },
    insert: (tx: Transaction) => Promise<number>,
  ): Promise<CodesAdded> {
    const { poolId, key, digest, by, act } = batch;
    return this.database.transaction(async (tx) => {
      if (!(await lockPool(tx, poolId))) throw poolUnknown();
      const known = await batchOfKey(tx, poolId, key);
      if (known !== undefined) {
        if (known.digest.equals(digest)) return { poolId, added: known.added };
        throw new DomainError('KEY_REUSED', 'The key added other codes', { key });
      }
      const added = await insert(tx);
      await insertBatch(tx, { poolId, key, digest, added }, by, this.clock.now());
      await this.note(tx, poolId, act, { added });
      return { poolId, added };
    });
  }

  private note(tx: Transaction, recordId: string, act: string, after: Readonly<Record<string, unknown>>) {
    return this.audit.record(tx, { act, recordKind: 'code-pool', recordId, after });
  }
}

function demandPattern(pattern: CodePattern): void {
  const problems = patternProblems(pattern);
  if (problems.length > 0) throw new InvalidInput(problems);
}

const poolUnknown = () => new DomainError('NOT_FOUND', 'There is no such pool of codes');
