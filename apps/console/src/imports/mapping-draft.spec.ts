import { describe, expect, it } from '@jest/globals';
import { definitionOf, emptyDraft, fieldsOf, guessed, missingIn } from './mapping-draft.ts';

const columns = ['customer_ref', 'AnswerRef', '种类', 'score', 'answered_on', 'comment'];

describe('a mapping profile in the making', () => {
  it('takes columns that are called as a field for its column', () => {
    const { fields } = guessed({ ...emptyDraft, kind: 'answers' }, columns);
    expect(fields).toEqual({
      customerRef: { column: 'customer_ref' },
      answerRef: { column: 'AnswerRef' },
      score: { column: 'score' },
      answeredOn: { column: 'answered_on' },
    });
  });

  it('lets columns go that another file has not got', () => {
    const draft = guessed({ ...emptyDraft, kind: 'answers', kept: ['comment', 'score'] }, columns);
    const { fields, kept } = guessed(draft, ['score', 'answer-ref']);
    expect([fields, kept]).toEqual([
      { answerRef: { column: 'answer-ref' }, score: { column: 'score' } },
      ['score'],
    ]);
  });

  it('says what it cannot do without', () => {
    const draft = guessed({ ...emptyDraft, id: 'ours', nameZh: ' ', kind: 'answers' }, columns);
    expect(missingIn(draft)).toEqual(['nameZh', 'nameEn', 'answerKind']);
    const fields = { ...draft.fields, answerKind: { constant: 'csat' } };
    expect(missingIn({ ...draft, nameZh: '回答', nameEn: 'Answers', fields })).toEqual([]);
  });

  it('is data that passes over what nothing is read from', () => {
    const draft = guessed({ ...emptyDraft, id: 'ours', kind: 'answers' }, columns);
    const answerKind = { column: '种类', words: '满意=csat，推荐=nps' };
    expect(definitionOf({ ...draft, fields: { ...draft.fields, answerKind } }, columns)).toEqual({
      ...{ id: 'ours', nameZh: '', nameEn: '', kind: 'answers', version: 1, source: 'evergreen' },
      ...{ delimiter: ',', currency: 'insurer', ignored: ['comment'] },
      fields: {
        customerRef: { as: 'text', column: 'customer_ref' },
        answerRef: { as: 'text', column: 'AnswerRef' },
        answerKind: { as: 'enum', column: '种类', values: { 满意: 'csat', 推荐: 'nps' } },
        score: { as: 'decimal', column: 'score', min: 0, max: 10 },
        answeredOn: { as: 'date', column: 'answered_on', format: 'YYYY-MM-DD' },
      },
    });
  });

  it('may do without what is not needed, and has constants in the place of columns', () => {
    const fields = { orgPath: { constant: '/33' }, phone: { column: 'tel' }, customerKind: { column: 'k' } };
    expect(
      definitionOf({ ...emptyDraft, kind: 'customers', fields, kept: ['age'] }, ['tel', 'k', 'age']),
    ).toMatchObject({
      attributes: { customer: ['age'] },
      ignored: [],
      fields: {
        orgPath: { as: 'constant', value: '/33' },
        phone: { as: 'text', column: 'tel', optional: true },
        customerKind: { as: 'enum', optional: true, values: { person: 'person', company: 'company' } },
      },
    });
    const claims = { ...emptyDraft, kind: 'claims' as const, fields: { faultPercent: { column: 'own' } } };
    expect(definitionOf(claims, ['own'])).toMatchObject({
      fields: { faultPercent: { as: 'decimal', min: 0, max: 100 } },
    });
    expect(fieldsOf.terms.filter(({ needed }) => needed)).toHaveLength(6);
  });
});
