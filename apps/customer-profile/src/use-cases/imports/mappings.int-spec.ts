import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InvalidInput } from '@evergreen/kernel';
import { houseCsv } from '../house-files.fixture.ts';
import { counts, type ImportBench, importBench } from '../import.fixture.ts';
import { formula, workbook } from './workbook.fixture.ts';
import { PreviewMapping } from './preview-mapping.ts';
import { SaveMapping } from './save-mapping.ts';

let bench: ImportBench;
let preview: PreviewMapping;
let save: SaveMapping;
beforeAll(async () => {
  bench = await importBench({ today: '2026-09-16' });
  preview = new PreviewMapping(bench.files, { EVERGREEN_CURRENCY: 'CNY' }, bench.clock);
  save = new SaveMapping(bench.database, bench.audit, bench.clock);
});
afterAll(() => bench.close());

const content = houseCsv(
  { no: 'C1', who: '王小明', tel: '13800000001', office: '/33', note: 'secret' },
  { no: '', who: '李雷', tel: '13800000002', office: 'x', note: '' },
);
const text = (column: string) => ({ as: 'text', column });
const definition = {
  ...{ id: 'ours', version: 1, nameZh: '我们的', nameEn: 'Ours', kind: 'customers', source: 'ours' },
  ...{ delimiter: ',', currency: 'insurer', ignored: ['note'] },
  fields: {
    ...{ customerRef: text('no'), orgPath: text('office') },
    ...{ customerName: { ...text('who'), optional: true }, phone: { ...text('tel'), optional: true } },
  },
};
const look = async (wanted: unknown, file: string | Buffer = content) => {
  const { fileId } = await bench.files.put(Readable.from([file]), { maxBytes: 10_000 });
  return preview.run({ fileId, delimiter: ',', encoding: undefined, definition: wanted });
};

describe('a mapping profile in the making', () => {
  it('shows the columns first, and nothing that stands in them', async () => {
    const seen = await look(undefined);
    expect(seen).toEqual({ columns: ['no', 'who', 'tel', 'office', 'note'], problems: [], rows: [] });
  });

  it('shows what rows become, personal fields masked, and what is wrong with them', async () => {
    const { rows, problems } = await look(definition);
    expect(problems).toEqual([]);
    expect(
      rows.map(({ line, findings }) => [line, findings.map(({ column, code }) => `${column} ${code}`)]),
    ).toEqual([
      [2, []],
      [3, ['no VALUE_MISSING', 'office OFFICE_WRONG']],
    ]);
    expect(Object.fromEntries(rows[0]!.values.map(({ field, value }) => [field, value]))).toMatchObject({
      ...{ customerRef: 'C1', customerName: '王**', phone: '138****0001', orgPath: '/33' },
    });
    expect(JSON.stringify(rows)).not.toMatch(/小明|13800000001|secret/);
  });

  it('finds in a workbook what an import would find', async () => {
    const { rows } = await look(
      definition,
      workbook([
        ['no', 'who', 'tel', 'office', 'note'],
        ['C1', formula('A1', '王小明'), '13800000001', '/33', formula('B2', '')],
      ]),
    );
    expect(rows).toMatchObject([
      { line: 2, values: [], findings: [{ line: 2, column: 'who', code: 'CELL_FORMULA' }] },
    ]);
  });

  it('is told what is wrong with it, by field or by column', async () => {
    const { orgPath: _, ...fields } = definition.fields;
    expect((await look({ ...definition, fields })).problems).toMatchObject([{ field: 'fields.orgPath' }]);
    expect((await look({ ...definition, ignored: [] })).problems).toMatchObject([{ field: 'note' }]);
  });

  it('is kept as a new version, once for each key, and then files are read by it', async () => {
    // Postgres keeps the words in an order of its own.
    const customerKind = {
      as: 'enum',
      column: 'kind',
      values: { 单位: 'company', i: 'person' },
      optional: true,
    };
    const fields = { ...definition.fields, customerKind };
    const keep = (key: string, more = {}) =>
      save.run({ key, savedBy: 'E002', definition: { ...definition, fields, ...more } });
    const twice = await Promise.all([keep('k1'), keep('k1')]);
    expect(twice.map(({ version }) => version)).toEqual([1, 1]);
    expect((await keep('k2', { nameEn: 'Later' })).version).toBe(2);
    await expect(keep('k2')).rejects.toMatchObject({ code: 'KEY_REUSED' });
    await expect(keep('k3', { id: 'evergreen-policies' })).rejects.toThrow(InvalidInput);
    await expect(keep('k3', { delimiter: '||' })).rejects.toThrow(/delimiter/);
    expect((await bench.acts()).map(({ act, after }) => [act, after])).toEqual([
      ['mapping-profile.saved', { version: 1, kind: 'customers' }],
      ['mapping-profile.saved', { version: 2, kind: 'customers' }],
    ]);
    const report = await bench.import({ profileId: 'ours', content });
    expect(counts(report)['customers']).toEqual([1, 0, 0]);
  });
});
