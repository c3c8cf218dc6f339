import {
  type CancelImportRequest,
  type GetImportRequest,
  ImportService,
  type ListFindingsRequest,
  type ListImportsRequest,
  type StartImportRequest,
  type TakeRefusedRowsRequest,
} from '@evergreen/contracts/customer-profile';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, type Caller, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { CancelImport } from '../use-cases/cancel-import.ts';
import { ListFindings } from '../use-cases/list-findings.ts';
import { ListMappingProfiles } from '../use-cases/list-mapping-profiles.ts';
import { ReadImports } from '../use-cases/read-imports.ts';
import { StartImport } from '../use-cases/start-import.ts';
import { operatorOnly } from './operator-only.ts';
import { TakeRefusedRows } from '../use-cases/imports/take-refused-rows.ts';
import { findingMessage, importMessage, profileMessage } from './import-messages.ts';

const writers = access.anyOf(access.may('manage', 'Import'), access.services);
// Whose rows they are is a person's to answer for.
const takers = access.may('manage', 'Import');
const readers = access.anyOf(access.may('read', 'Import'), access.services);

const importsMax = 100;
const findingsMax = 1_000;

@Controller()
export class ImportsHandlers {
  constructor(
    @Inject(ListMappingProfiles) private readonly profiles: ListMappingProfiles,
    @Inject(StartImport) private readonly start: StartImport,
    @Inject(ReadImports) private readonly imports: ReadImports,
    @Inject(CancelImport) private readonly cancel: CancelImport,
    @Inject(ListFindings) private readonly findings: ListFindings,
    @Inject(TakeRefusedRows) private readonly refused: TakeRefusedRows,
  ) {}

  @Rpc(ImportService.method.listMappingProfiles, readers)
  async listMappingProfiles() {
    return { profiles: (await this.profiles.run()).map(profileMessage) };
  }

  @Rpc(ImportService.method.startImport, writers)
  async startImport(request: StartImportRequest, { caller }: CallContext) {
    operatorOnly(caller);
    const fields = new InputFields();
    const command = {
      key: fields.text('key', request.key, 200),
      fileId: fields.text('fileId', request.fileId, 200),
      fileName: fields.text('fileName', request.fileName, 300),
      profileId: fields.text('profileId', request.profileId, 60),
      dry: request.dry,
      startedBy: nameOf(caller),
    };
    fields.check();
    return { import: importMessage(await this.start.run(command)) };
  }

  @Rpc(ImportService.method.getImport, readers)
  async getImport(request: GetImportRequest) {
    const fields = new InputFields();
    const importId = fields.uuid('importId', request.importId);
    fields.check();
    return { import: importMessage(await this.imports.one(importId)) };
  }

  @Rpc(ImportService.method.listImports, readers)
  async listImports(request: ListImportsRequest) {
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, importsMax);
    fields.check();
    return { imports: (await this.imports.newest(limit)).map(importMessage) };
  }

  @Rpc(ImportService.method.cancelImport, writers)
  async cancelImport(request: CancelImportRequest, { caller }: CallContext) {
    operatorOnly(caller);
    const fields = new InputFields();
    const importId = fields.uuid('importId', request.importId);
    fields.check();
    return { import: importMessage(await this.cancel.run(importId)) };
  }

  @Rpc(ImportService.method.takeRefusedRows, takers)
  async takeRefusedRows(request: TakeRefusedRowsRequest) {
    const fields = new InputFields();
    const importId = fields.uuid('importId', request.importId);
    fields.check();
    const { format, ...file } = await this.refused.run(importId);
    return { ...file, isWorkbook: format === 'workbook' };
  }

  @Rpc(ImportService.method.listFindings, readers)
  async listFindings(request: ListFindingsRequest) {
    const fields = new InputFields();
    const wanted = {
      importId: fields.uuid('importId', request.importId),
      code: request.code === undefined ? undefined : fields.text('code', request.code, 60),
      refusedOnly: request.refusedOnly,
      cursor: request.cursor,
      limit: fields.limit('limit', request.limit, findingsMax),
    };
    fields.check();
    const { findings, nextCursor } = await this.findings.run(wanted);
    return { findings: findings.map(findingMessage), ...(nextCursor === undefined ? {} : { nextCursor }) };
  }
}

/** Who started it, as lists of imports show it. */
function nameOf(caller: Caller): string {
  if (caller.kind === 'staff') return caller.staffNumber;
  return caller.kind === 'service' ? caller.name : caller.kind;
}
