import {
  MappingService,
  type PreviewMappingRequest,
  type SaveMappingRequest,
} from '@evergreen/contracts/customer-profile';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { encodings } from '../../domain/mapping-profile.ts';
import { PreviewMapping } from '../../use-cases/imports/preview-mapping.ts';
import { SaveMapping } from '../../use-cases/imports/save-mapping.ts';
import { profileMessage } from '../import-messages.ts';

// A profile is a person's to answer for.
const makers = access.may('manage', 'Import');

const definitionMax = 200_000;

@Controller()
export class MappingsHandlers {
  constructor(
    @Inject(PreviewMapping) private readonly preview: PreviewMapping,
    @Inject(SaveMapping) private readonly save: SaveMapping,
  ) {}

  @Rpc(MappingService.method.previewMapping, makers)
  async previewMapping(request: PreviewMappingRequest) {
    const fields = new InputFields();
    const fileId = fields.text('fileId', request.fileId, 200);
    const delimiter = fields.text('delimiter', request.delimiter, 1);
    const definition =
      request.definitionJson === undefined ? undefined : readJson(fields, request.definitionJson);
    const encoding = encodings.find((each) => each === request.encoding);
    if (encoding === undefined && request.encoding !== '')
      fields.refuse('encoding', `expects ${encodings.join(' or ')}`);
    fields.check();
    const { columns, problems, rows } = await this.preview.run({ fileId, delimiter, encoding, definition });
    return {
      columns: [...columns],
      problems: problems.map(({ field, problem }) => ({ field, problem })),
      rows: rows.map(({ line, values, findings }) => ({
        line: BigInt(line),
        values: values.map(({ field, value }) => ({ field, value })),
        findings: findings.map((finding) => ({ ...finding, line: BigInt(finding.line) })),
      })),
    };
  }

  @Rpc(MappingService.method.saveMapping, makers)
  async saveMapping(request: SaveMappingRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const key = fields.text('key', request.key, 200);
    const definition = readJson(fields, request.definitionJson);
    fields.check();
    const savedBy = caller.kind === 'staff' ? caller.staffNumber : caller.kind;
    return { profile: profileMessage(await this.save.run({ key, definition, savedBy })) };
  }
}

function readJson(fields: InputFields, text: string): unknown {
  const json = fields.text('definition', text, definitionMax);
  try {
    return JSON.parse(json) as unknown;
  } catch {
    fields.refuse('definition', 'is not JSON');
    return undefined;
  }
}
