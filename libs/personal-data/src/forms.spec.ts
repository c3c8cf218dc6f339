import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameForm, phoneForm, plateForm } from './forms.ts';

describe('the form of a text', () => {
  it.each([
    [phoneForm, ['13800138000', '+86 138 0013 8000', '008613800138000', '138-0013-8000'], '13800138000'],
    [phoneForm, ['+44 20 7946 0018', '(44) 20.7946.0018'], '442079460018'],
    [phoneForm, ['M0012', '1234', '无', '', '13800138000 (wife)'], ''],
    [nameForm, ['王小明', '王 小明', ' 王\u3000小明 '], '王小明'],
    [nameForm, ['Jane Smith', 'JANE  SMITH', 'ｊａｎｅ ｓｍｉｔｈ'], 'JANESMITH'],
    [plateForm, ['浙A10001', '浙A·10001', '浙a 10001', '浙Ａ-10001', '浙A•10001'], '浙A10001'],
  ])('%p is one for however it is typed: %p', (formOf, texts, form) => {
    expect(new Set(texts.map(formOf))).toEqual(new Set([form]));
  });

  it('of a form is the form', () => {
    for (const formOf of [nameForm, phoneForm, plateForm]) {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme' }), (text) => {
          expect(formOf(formOf(text))).toBe(formOf(text));
        }),
      );
    }
  });
});
