import { describe, expect, it } from 'vitest';
import { digestSeed, paragraphsAt, placedTexts, printJson } from './seed-digest.ts';
import { datesOf, figuresOf, writtenTokens } from './written-figures.ts';

const report = `
Tỉnh A, ngày 2 tháng 3 năm 2020

I. Hạ tầng
kỹ thuật

1. Mạng nội bộ của
các cơ quan
Mạng có ở 3 sở. Trong đó 2 sở dùng
12 máy.
- Mục thứ nhất;
- Mục thứ hai bị ngắt

trang giữa câu.

2 sở còn lại chờ.

2. Máy tính
|
Đủ 100% cơ quan.

Nơi nhận:

- Sở A.

PHỤ LỤC
I\tNhóm\t
1\tViệc đầu\tXong năm 2021
`;

describe('placedTexts', () => {
  it('numbers the paragraphs of each section', () => {
    expect(placedTexts(report, 'sections').map(({ place, text }) => [place, text])).toEqual([
      ['Mở đầu, đoạn 1', 'Tỉnh A, ngày 2 tháng 3 năm 2020'],
      ['I', 'I. Hạ tầng kỹ thuật'],
      ['I.1', '1. Mạng nội bộ của các cơ quan'],
      ['I.1, đoạn 1', 'Mạng có ở 3 sở. Trong đó 2 sở dùng 12 máy.'],
      ['I.1, đoạn 2', '- Mục thứ nhất;'],
      ['I.1, đoạn 3', '- Mục thứ hai bị ngắt trang giữa câu.'],
      ['I.1, đoạn 4', '2 sở còn lại chờ.'],
      ['I.2', '2. Máy tính'],
      ['I.2, đoạn 1', 'Đủ 100% cơ quan.'],
      ['Nơi nhận', 'Nơi nhận:'],
      ['Nơi nhận, đoạn 1', '- Sở A.'],
      ['Phụ lục', 'PHỤ LỤC'],
      ['Phụ lục, mục I', 'I Nhóm'],
      ['Phụ lục, mục I.1', '1 Việc đầu Xong năm 2021'],
    ]);
  });

  it('counts the paragraphs of a news text from its title', () => {
    expect(placedTexts('Hà Nội\n\nTiêu đề\n\n.\n\n\u00a0\n\nĐoạn sau.', 'news')).toEqual([
      { place: 'đoạn 1', text: 'Tiêu đề' },
      { place: 'đoạn 2', text: 'Đoạn sau.' },
    ]);
  });
});

describe('digestSeed', () => {
  const digest = digestSeed('a.txt', report, 'sections');

  it('keeps the figures of each sentence and no text', () => {
    expect(digest.places['I.1, đoạn 1']?.map(({ figures }) => figures)).toEqual([['3'], ['12', '2']]);
    expect(digest.places['I.1']?.[0]).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(JSON.stringify(digest)).not.toContain('sở');
  });

  it('does not take the number of a heading or of a row for a figure', () => {
    expect(digest.places['I.2']?.[0]?.figures).toBeUndefined();
    expect(digest.places['Phụ lục, mục I.1']?.[0]?.figures).toEqual(['2021']);
  });

  it('changes with a word and not with the form of the text', () => {
    const decomposed = digestSeed('a.txt', report.normalize('NFD').replaceAll('\n', '\r\n'), 'sections');
    expect(decomposed).toEqual(digest);
    expect(digestSeed('a.txt', report.replace('thứ nhất', 'thứ ba'), 'sections')).not.toEqual(digest);
  });

  it('finds all that stands under a section, and no neighbour', () => {
    expect(paragraphsAt(digest, 'I.1')).toHaveLength(5);
    expect(paragraphsAt(digest, 'I.1, đoạn 1')).toHaveLength(1);
    expect(paragraphsAt(digest, 'I.3')).toEqual([]);
  });

  it('prints as the formatter does', () => {
    expect(printJson({ a: ['1', '2'], b: [{ c: [] }], d: {} })).toBe(
      '{\n  "a": ["1", "2"],\n  "b": [\n    {\n      "c": []\n    }\n  ],\n  "d": {}\n}',
    );
  });
});

describe('writtenTokens', () => {
  it.for<[string, string[], string[]]>([
    ['hơn 13 nghìn văn bản', ['hơn 13 nghìn'], []],
    ['46.922 triệu đồng và 2,8% cơ quan', ['2,8%', '46.922 triệu'], []],
    ['Kế hoạch 92/KH-UBND ngày 29/6/2015', ['29/6/2015'], ['92/KH-UBND']],
    ['Quyết định số 28/2018/QĐ-TTg, Nghị quyết 36a', [], ['28/2018/QĐ-TTg', '36a']],
    ['Từ ngày 12/3-27/5/2019 là 21% (18/85)', ['12/3-27/5/2019', '18/85', '21%'], []],
    ['từ 01/11/2017, dịch vụ mức độ 3,4', ['01/11/2017', '3', '4'], []],
  ])('%s', ([text, figures, documents]) => {
    expect(writtenTokens(text)).toEqual({ figures, documents, addresses: [] });
  });

  it('takes addresses out, with the digits in them', () => {
    expect(writtenTokens('tại https://mot.cua.gov.vn/?id=15. Hộp thư @tinh.gov.vn')).toEqual({
      figures: [],
      documents: [],
      addresses: ['@tinh.gov.vn', 'https://mot.cua.gov.vn/?id=15'],
    });
  });
});

describe('what a token means', () => {
  it('reads numbers with their qualifier, scale and sign', () => {
    expect(figuresOf('hơn 13 nghìn')).toMatchObject([{ value: 13, qualifier: 'over', scale: 'thousand' }]);
    expect(figuresOf('16,53%')).toMatchObject([{ value: 16.53, percent: true }]);
    expect(figuresOf('1.654')).toMatchObject([{ value: 1654, percent: false }]);
    expect(figuresOf('08/10').map(({ value }) => value)).toEqual([8, 10]);
    expect(figuresOf('29/6/2015')).toEqual([]);
  });

  it('reads dates as precise as they are', () => {
    expect(datesOf('12/3-27/5/2019')).toEqual(['2019-03-12', '2019-05-27']);
    expect(datesOf('5 tháng 6 năm 2017')).toEqual(['2017-06-05']);
    expect(datesOf('12/2022')).toEqual(['2022-12']);
    expect(datesOf('2016')).toEqual(['2016']);
    expect(datesOf('20/27')).toEqual([]);
  });
});
