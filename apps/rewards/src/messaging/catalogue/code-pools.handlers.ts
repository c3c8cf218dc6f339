import {
  CatalogueService,
  type GenerateCodesRequest,
  type ImportCodesRequest,
  type PreviewCodesRequest,
  type WriteCodePoolRequest,
} from '@evergreen/contracts/rewards';
import { InputFields } from '@evergreen/kernel';
import { type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { type CodesAdded, KeepCodePools } from '../../use-cases/catalogue/keep-code-pools.ts';
import { authorOf, rewardReaders, rewardWriters } from './catalogue-access.ts';
import { poolMessage } from './catalogue-messages.ts';

const keyMax = 120;
const patternMax = 64;
const textMax = 700_000;

/** Pools of codes, as staff fill them. No code is ever shown to them. */
@Controller()
export class CodePoolsHandlers {
  constructor(@Inject(KeepCodePools) private readonly pools: KeepCodePools) {}

  @Rpc(CatalogueService.method.listCodePools, rewardReaders)
  async listCodePools() {
    return { pools: (await this.pools.all()).map(poolMessage) };
  }

  @Rpc(CatalogueService.method.writeCodePool, rewardWriters)
  async writeCodePool(request: WriteCodePoolRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const { poolId, lowAt } = request;
    const order = {
      key: fields.text('key', request.key, keyMax),
      poolId: poolId === undefined ? undefined : fields.uuid('poolId', poolId),
      name: fields.text('name', request.name, keyMax),
      lowAt,
    };
    fields.check();
    return { pool: poolMessage(await this.pools.one(await this.pools.write(order, authorOf(caller)))) };
  }

  @Rpc(CatalogueService.method.importCodes, rewardWriters)
  async importCodes(request: ImportCodesRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const poolId = fields.uuid('poolId', request.poolId);
    const key = fields.text('key', request.key, keyMax);
    const text = fields.text('text', request.text, textMax);
    fields.check();
    return this.answer(await this.pools.import(poolId, key, text, authorOf(caller)));
  }

  @Rpc(CatalogueService.method.previewCodes, rewardReaders)
  async previewCodes(request: PreviewCodesRequest) {
    const pattern = readPattern(new InputFields(), request);
    const { possible, allowed, example } = await Promise.resolve(this.pools.preview(pattern));
    return { possible: String(possible), allowed: String(allowed), example };
  }

  @Rpc(CatalogueService.method.generateCodes, rewardWriters)
  async generateCodes(request: GenerateCodesRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const poolId = fields.uuid('poolId', request.poolId);
    const key = fields.text('key', request.key, keyMax);
    const pattern = readPattern(fields, request);
    return this.answer(await this.pools.generate(poolId, key, pattern, request.count, authorOf(caller)));
  }

  private async answer({ poolId, added }: CodesAdded) {
    return { pool: poolMessage(await this.pools.one(poolId)), added };
  }
}

function readPattern(fields: InputFields, request: PreviewCodesRequest | GenerateCodesRequest) {
  const pattern = fields.text('pattern', request.pattern, patternMax);
  const characters = fields.text('characters', request.characters, patternMax);
  fields.check();
  return { pattern, characters };
}
