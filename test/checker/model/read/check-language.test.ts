import { describe, expect, test } from 'vitest';
import { modelText, placesOf, read, told } from './reading.ts';

const withSchema = (name: string) => modelText({ $schema: name });

describe('"$schema" says that a file is a model', () => {
  test.each([
    'kientruc-model-1.schema.json',
    '../../schemas/kientruc-model-1.schema.json',
    'https://example.vn/kientruc/kientruc-model-1.schema.json',
  ])('%s', (name) => {
    expect(read(withSchema(name))).toMatchObject({ ok: true });
  });
});

describe('a file that is something else gets one answer', () => {
  test.each([
    ['[]', '1:1 Tệp là danh sách […]; mô hình phải là một đối tượng, bắt đầu bằng { và kết thúc bằng }.'],
    ['null', '1:1 Tệp là null; mô hình phải là một đối tượng, bắt đầu bằng { và kết thúc bằng }.'],
    [
      '{}',
      '1:1 Tệp không phải mô hình kientruc: "$schema" không có, cần kết thúc bằng "kientruc-model-1.schema.json".',
    ],
    [
      '{"$schema": 1, "name": "x"}',
      '1:13 Tệp không phải mô hình kientruc: "$schema" là 1, cần kết thúc bằng "kientruc-model-1.schema.json".',
    ],
    [
      '{"name": "x",\n "$schema": "https://json.schemastore.org/package.json", "version": 1}',
      '2:13 Tệp không phải mô hình kientruc: "$schema" là "https://json.schemastore.org/package.json", cần kết thúc bằng "kientruc-model-1.schema.json".',
    ],
    [
      withSchema('kientruc-model-2.schema.json').replace('"document"', '"dokument"'),
      '2:14 Mô hình viết theo ngôn ngữ phiên bản 2; bản kientruc này đọc phiên bản 1.',
    ],
  ])('%j', (text, sentence) => {
    expect(told(text)).toEqual([sentence]);
  });

  test('a near miss gets a suggestion', () => {
    expect(told('{"$schema": "kientruc-model1.schema.json"}')[0]).toMatch(
      /ý bạn là "kientruc-model-1\.schema\.json"\?$/,
    );
    expect(told('{"$schema": "kientruc-model-0.schema.json"}')[0]).toContain('không phải mô hình kientruc');
  });
});

test('a model that only lacks the right "$schema" is read on', () => {
  const text = modelText({ $schema: 'x.json', applications: [{ id: 'a', nam: 'x' }] });
  expect(placesOf(text)).toEqual(['2:14 not-a-kientruc-model', '4:20 missing-property', '4:30 unknown-property']);
});
