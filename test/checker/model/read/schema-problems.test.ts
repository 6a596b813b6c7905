import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { ModelSchema } from '#model/read/model-schema';
import { Drafts } from '#model/read/problem';
import { addSchemaProblems } from '#model/read/schema-problems';
import { problemText } from '#text/problems';

const label = (vi: string, en: string) => ({ 'x-label': { vi, en } });
const schema = {
  title: 'Model',
  ...label('Mô hình', 'Model'),
  type: 'object',
  properties: {
    amount: { $ref: '#/$defs/Amount', ...label('Số lượng', 'Amount') },
    code: { $ref: '#/$defs/Code', ...label('Mã', 'Code') },
    plain: { type: 'string', pattern: '^x' },
    short: { type: 'string', minLength: 2, maxLength: 3 },
    number: { type: 'number', minimum: 1, exclusiveMaximum: 10, multipleOf: 0.5 },
    upTo: { type: 'integer', maximum: 4, exclusiveMinimum: 0 },
    list: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 2, uniqueItems: true },
    state: { enum: ['operating', 'pilot', 'planned'], ...label('Trạng thái', 'State') },
    many: { enum: Array.from({ length: 15 }, (_, index) => `v${index}`) },
    fixed: { const: 'only' },
    mixed: { anyOf: [{ enum: ['low', 'high'] }, { enum: ['unknown'] }] },
    parts: { type: 'array', items: { $ref: '#/$defs/Part' } },
    loose: { type: 'array', items: { $ref: '#/$defs/Loose' } },
    shape: { $ref: '#/$defs/Shape' },
    together: { type: 'object', dependentRequired: { a: ['b'] }, maxProperties: 2 },
    conditional: {
      type: 'object',
      properties: { kind: { type: 'string' }, reason: { type: 'string' } },
      if: { properties: { kind: { const: 'direct' } }, required: ['kind'] },
      then: { required: ['reason'] },
    },
    refused: { not: { type: 'string' } },
    overlapping: { oneOf: [{ type: 'number' }, { type: 'integer' }] },
    either: { type: ['string', 'null'] },
  },
  additionalProperties: false,
  $defs: {
    Amount: { anyOf: [{ type: 'number' }, { $ref: '#/$defs/Stated' }] },
    Stated: {
      ...label('Số liệu', 'Stated quantity'),
      type: 'object',
      required: ['value'],
      properties: { value: { type: 'number' }, qualifier: { enum: ['over', 'about'] } },
      additionalProperties: false,
    },
    Code: {
      type: 'string',
      pattern: '^[a-z]+$',
      description: 'Mã viết thường. — A lower-case code.',
      examples: ['lgsp', 'ndxp'],
    },
    Part: {
      type: 'object',
      required: ['kind'],
      discriminator: { propertyName: 'kind' },
      oneOf: [{ $ref: '#/$defs/Server' }, { $ref: '#/$defs/Cable' }],
    },
    Loose: { oneOf: [{ $ref: '#/$defs/Server' }, { $ref: '#/$defs/Cable' }] },
    Server: {
      ...label('Máy chủ', 'Server'),
      type: 'object',
      required: ['kind', 'cpu'],
      properties: { kind: { const: 'server' }, id: { type: 'string' }, cpu: { type: 'number' } },
      additionalProperties: false,
    },
    Cable: {
      ...label('Cáp', 'Cable'),
      type: 'object',
      required: ['kind'],
      properties: { kind: { const: 'cable' }, length: { type: 'number' } },
      additionalProperties: false,
    },
    Shape: {
      anyOf: [
        {
          type: 'object',
          required: ['width', 'height'],
          properties: { width: { type: 'number' }, height: { type: 'number' } },
          additionalProperties: false,
        },
        {
          type: 'object',
          required: ['radius'],
          properties: { radius: { type: 'number' } },
          additionalProperties: false,
        },
      ],
    },
  },
};

const validate = new Ajv2020({ allErrors: true, discriminator: true, strict: false }).compile(schema);

function told(model: unknown, limit = 100): readonly string[] {
  const drafts = new Drafts(limit);
  expect(validate(model)).toBe(false);
  addSchemaProblems(validate.errors ?? [], model, new ModelSchema(schema), drafts);
  const texts = drafts.list.map((draft) => `${draft.pointer} ${draft.code}: ${problemText(draft, 'vi')}`);
  return drafts.omitted > 0 ? [...texts, `+${drafts.omitted}`] : texts;
}

describe('one broken rule, one sentence', () => {
  test.each([
    [{ cod: 'x' }, '/cod unknown-property: Thuộc tính "cod" không có trong "Mô hình"; ý bạn là "code"?'],
    [{ other: 1 }, '/other unknown-property: Thuộc tính "other" không có trong "Mô hình".'],
    [{ code: 5 }, '/code wrong-type: "code" (Mã) là 5 (số); cần chuỗi ký tự.'],
    [{ code: null }, '/code wrong-type: "code" (Mã) là null (null); cần chuỗi ký tự.'],
    [{ either: 5 }, '/either wrong-type: "either" là 5 (số); cần chuỗi ký tự hoặc null.'],
    [{ upTo: 1.5 }, '/upTo wrong-type: "upTo" là 1.5 (số); cần số nguyên.'],
    [{ list: ['a', 5] }, '/list/1 wrong-type: Mục thứ 2 của "list" là 5 (số); cần chuỗi ký tự.'],
    [
      { state: 'operatng' },
      '/state not-allowed-value: "state" (Trạng thái) là "operatng"; chỉ được là "operating", "pilot" hoặc "planned"; ý bạn là "operating"?',
    ],
    [
      { state: 'x' },
      '/state not-allowed-value: "state" (Trạng thái) là "x"; chỉ được là "operating", "pilot" hoặc "planned".',
    ],
    [{ fixed: 'x' }, '/fixed not-allowed-value: "fixed" là "x"; chỉ được là "only".'],
    [{ code: 'A B' }, '/code wrong-pattern: "code" (Mã) là "A B"; cần: Mã viết thường (ví dụ "lgsp", "ndxp").'],
    [{ plain: 'y' }, '/plain wrong-pattern: "plain" là "y"; cần: chuỗi theo mẫu ^x'],
    [{ short: 'ế'.normalize('NFC') }, '/short text-length: "short" là "ế", dài 1 ký tự; cần ít nhất 2 ký tự.'],
    [{ short: 'abcd' }, '/short text-length: "short" là "abcd", dài 4 ký tự; cần không quá 3 ký tự.'],
    [{ number: 0.5 }, '/number number-limit: "number" là 0.5; cần số từ 1 trở lên.'],
    [{ number: 10 }, '/number number-limit: "number" là 10; cần số nhỏ hơn 10.'],
    [{ number: 1.2 }, '/number number-limit: "number" là 1.2; cần bội số của 0.5.'],
    [{ upTo: 5 }, '/upTo number-limit: "upTo" là 5; cần số không quá 4.'],
    [{ upTo: 0 }, '/upTo number-limit: "upTo" là 0; cần số lớn hơn 0.'],
    [{ list: [] }, '/list item-count: "list" có 0 mục; cần ít nhất 1 mục.'],
    [{ list: ['a', 'b', 'c'] }, '/list item-count: "list" có 3 mục; cần không quá 2 mục.'],
    [{ list: ['a', 'a'] }, '/list/1 repeated-item: "list" có mục thứ 2 trùng mục thứ 1 ("a"); các mục phải khác nhau.'],
    [{ together: { a: 1 } }, '/together/b missing-property: Thiếu thuộc tính "b" trong đối tượng này.'],
    [{ together: { c: 1, d: 2, e: 3 } }, '/together item-count: "together" có 3 mục; cần không quá 2 mục.'],
    [
      { conditional: { kind: 'direct' } },
      '/conditional/reason missing-property: Thiếu thuộc tính "reason" trong đối tượng này.',
    ],
    [{ refused: 'x' }, '/refused schema-mismatch: "refused" là "x", không đúng điều kiện "not" của đối tượng này.'],
    [
      { overlapping: 5 },
      '/overlapping schema-mismatch: "overlapping" là 5, không đúng điều kiện "oneOf" của đối tượng này.',
    ],
    [[], ' wrong-type: Mô hình là […] (danh sách […]); cần đối tượng {…}.'],
  ])('%j', (model, sentence) => {
    expect(told(model)).toEqual([sentence]);
  });

  test('a long list of allowed values is cut', () => {
    expect(told({ many: 'v99' })[0]).toMatch(/"v11", … \(15 giá trị\)/);
  });
});

describe('of a union only the branch is told that was meant', () => {
  test.each([
    [{ amount: 'x' }, ['/amount wrong-type: "amount" (Số lượng) là "x" (chuỗi ký tự); cần số hoặc đối tượng {…}.']],
    [{ amount: {} }, ['/amount/value missing-property: Thiếu thuộc tính "value" trong "Số liệu".']],
    [
      { amount: { value: 'x', qualifer: 'over' } },
      [
        '/amount/qualifer unknown-property: Thuộc tính "qualifer" không có trong "Số liệu"; ý bạn là "qualifier"?',
        '/amount/value wrong-type: "value" là "x" (chuỗi ký tự); cần số.',
      ],
    ],
    [
      { amount: { value: 1, qualifier: 'abot' } },
      [
        '/amount/qualifier not-allowed-value: "qualifier" là "abot"; chỉ được là "over" hoặc "about"; ý bạn là "about"?',
      ],
    ],
    [
      { mixed: 'hihg' },
      ['/mixed not-allowed-value: "mixed" là "hihg"; chỉ được là "low", "high" hoặc "unknown"; ý bạn là "high"?'],
    ],
    [{ shape: { width: 1 } }, ['/shape/height missing-property: Thiếu thuộc tính "height" trong đối tượng này.']],
    [{ shape: { radius: 'x' } }, ['/shape/radius wrong-type: "radius" là "x" (chuỗi ký tự); cần số.']],
    [
      { parts: [{ kind: 'sever' }] },
      ['/parts/0/kind wrong-kind: "kind" là "sever"; loại được phép là "server" hoặc "cable"; ý bạn là "server"?'],
    ],
    [
      { loose: [{ kind: 'sever' }] },
      ['/loose/0/kind wrong-kind: "kind" là "sever"; loại được phép là "server" hoặc "cable"; ý bạn là "server"?'],
    ],
    [
      { parts: [{ kind: 'server', id: 'm1' }] },
      ['/parts/0/cpu missing-property: Thiếu thuộc tính "cpu" trong "Máy chủ" (mã "m1").'],
    ],
    [
      { loose: [{ kind: 'server', id: 'm1' }] },
      ['/loose/0/cpu missing-property: Thiếu thuộc tính "cpu" trong "Máy chủ" (mã "m1").'],
    ],
    [
      { loose: [{ kind: 'cable', lenght: 5 }] },
      ['/loose/0/lenght unknown-property: Thuộc tính "lenght" không có trong "Cáp"; ý bạn là "length"?'],
    ],
    [{ parts: [5] }, ['/parts/0 wrong-type: Mục thứ 1 của "parts" là 5 (số); cần đối tượng {…}.']],
    [{ loose: [5] }, ['/loose/0 wrong-type: Mục thứ 1 của "loose" là 5 (số); cần đối tượng {…}.']],
    [{ parts: [{}] }, ['/parts/0/kind missing-property: Thiếu thuộc tính "kind" trong đối tượng này.']],
  ])('%j', (model, sentences) => {
    expect([...told(model)].sort()).toEqual([...sentences].sort());
  });

  test('problems before and after a union stay', () => {
    const sentences = told({ state: 'x', amount: 'x', zzzzz: 1, list: [] });
    expect(sentences.map((sentence) => sentence.split(' ')[0])).toEqual(
      expect.arrayContaining(['/state', '/amount', '/zzzzz', '/list']),
    );
    expect(sentences).toHaveLength(4);
  });
});

test.each([
  ['date', 'cần ngày dạng năm-tháng-ngày, như "2022-06-01".'],
  ['uri', 'cần địa chỉ mạng đầy đủ, như "https://…".'],
  ['time', 'cần dạng "time".'],
])('the format %s is told in words', (format, part) => {
  const drafts = new Drafts(10);
  const errors = [{ instancePath: '/code', keyword: 'format', params: { format } }];
  addSchemaProblems(errors, { code: 'x' }, new ModelSchema(schema), drafts);
  expect(drafts.list.map((draft) => problemText(draft, 'vi'))).toEqual([`"code" (Mã) là "x"; ${part}`]);
});

test('an unevaluated property is an unknown one', () => {
  const drafts = new Drafts(10);
  const errors = [{ instancePath: '', keyword: 'unevaluatedProperties', params: { unevaluatedProperty: 'cod' } }];
  addSchemaProblems(errors, { cod: 'x' }, new ModelSchema(schema), drafts);
  expect(drafts.list).toMatchObject([{ code: 'unknown-property', pointer: '/cod', params: { suggestion: '"code"' } }]);
});

test('what is reported elsewhere is not told again', () => {
  const drafts = new Drafts(10);
  const errors = [
    { instancePath: '/$schema', keyword: 'pattern', params: { pattern: 'x' } },
    { instancePath: '', keyword: 'required', params: { missingProperty: '$schema' } },
    { instancePath: '', keyword: 'additionalProperties', params: { additionalProperty: '__proto__' } },
  ];
  addSchemaProblems(errors, {}, new ModelSchema(schema), drafts);
  expect(drafts.list).toEqual([]);
});

test('a list of problems is cut, and the others are counted', () => {
  expect(told({ parts: Array.from({ length: 30 }, () => 5) }, 10).at(-1)).toBe('+20');
});

test('a schema that is missing or strange costs the hints and nothing else', () => {
  const drafts = new Drafts(10);
  const errors = [
    { instancePath: '/a', keyword: 'additionalProperties', params: { additionalProperty: 'b' } },
    { instancePath: '/a', keyword: 'anyOf', params: {} },
  ];
  addSchemaProblems(errors, { a: { b: 1 } }, new ModelSchema('no schema'), drafts);
  expect(drafts.list.map(({ code }) => code)).not.toHaveLength(0);
});
