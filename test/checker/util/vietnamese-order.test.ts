import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVietnamese, sortedByName, vietnameseOrderKey } from '#util/vietnamese-order';

describe('the order', () => {
  test.each([
    [
      'letters follow the Vietnamese alphabet',
      ['a', 'ă', 'â', 'b', 'd', 'đ', 'e', 'ê', 'g', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'v', 'y'],
    ],
    ['tones come last', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'man', 'màn']],
    ['letters weigh more than tones in the whole text', ['bà ba', 'ba be', 'bà be']],
    ['numbers go by value', ['Cấp 2', 'Cấp 02 a', 'Cấp 10', 'Cấp 100', 'Cấp a']],
    ['lower case comes before upper', ['an', 'An', 'AN', 'án']],
    ['spaces come before letters', ['Sở Y', 'Sở Y tế', 'Sởa']],
    [
      'provinces',
      [
        'An Giang',
        'Bà Rịa',
        'Bạc Liêu',
        'Cà Mau',
        'Đà Nẵng',
        'Đắk Lắk',
        'Hà Nội',
        'Hải Phòng',
        'Quảng Ngãi',
        'Quảng Trị',
        'Sơn La',
        'Thanh Hoá',
        'Thừa Thiên Huế',
      ],
    ],
  ])('%s', (_, sorted) => {
    expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted);
    expect(
      [...sorted]
        .reverse()
        .map((text) => text.normalize('NFD'))
        .sort(compareVietnamese),
    ).toEqual(sorted.map((text) => text.normalize('NFD')));
  });

  test('a word stands before its continuation', () => {
    expect(['Sở Y tế', 'Sở Y', 'Sở'].sort(compareVietnamese)).toEqual(['Sở', 'Sở Y', 'Sở Y tế']);
  });

  test('both tone placements stand together', () => {
    expect(['Thanh Hòa', 'Thanh Hoá', 'Thanh Hóa', 'Thanh Hoa'].sort(compareVietnamese)).toEqual([
      'Thanh Hoa',
      'Thanh Hòa',
      ...['Thanh Hoá', 'Thanh Hóa'].sort(),
    ]);
  });
});

const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', 'ă', 'á', 'A', 'đ', ' ', '1', '10', '-', '\u0301'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
  maxLength: 8,
});

describe('for all texts it is an order', () => {
  test('that is total, and equal only for texts equal in NFC', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(compareVietnamese(one, other)).toBe(-compareVietnamese(other, one) + 0);
        expect(compareVietnamese(one, other) === 0).toBe(one.normalize('NFC') === other.normalize('NFC'));
      }),
    );
  });

  test('that does not depend on where one starts', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 10 }), (list) => {
        const sorted = sortedByName(list, (text) => text).map(vietnameseOrderKey);
        expect(sortedByName([...list].reverse(), (text) => text).map(vietnameseOrderKey)).toEqual(sorted);
      }),
    );
  });
});

test('items with one name keep their order', () => {
  const items = [
    { name: 'B', number: 1 },
    { name: 'A', number: 2 },
    { name: 'B', number: 3 },
  ];
  expect(sortedByName(items, ({ name }) => name).map(({ number }) => number)).toEqual([2, 1, 3]);
});

test('it agrees with the collation of this machine on ordinary names', () => {
  const collator = new Intl.Collator('vi', { numeric: true });
  const word = fc.constantFrom(
    'ban',
    'bàn',
    'bản',
    'bán',
    'bạn',
    'băn',
    'bân',
    'đan',
    'dan',
    'Sở',
    'sơ',
    'số',
    '2',
    '10',
  );
  const names = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(names, names, (one, other) => {
      const expected = Math.sign(collator.compare(one, other));
      expect([0, Math.sign(compareVietnamese(one, other))]).toContain(expected);
    }),
  );
});
