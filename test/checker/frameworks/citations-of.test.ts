import { expect, it } from 'vitest';
import { citationsOf } from '#frameworks/citations-of';
import { legal } from '#generated/legal';

const [document] = legal.documents.filter(({ from, to }) => from !== null && to !== null);

it('fills in the name and the days in force of the document', () => {
  const citation = { document: document?.id ?? '', article: 'Điều 1', verification: 'text' } as const;
  expect(citationsOf({ citations: [citation] })).toEqual([
    { ...citation, name: document?.shortName, from: document?.from, to: document?.to },
  ]);
});

it('keeps days of its own that a citation gives', () => {
  const own = { document: document?.id ?? '', from: '2001-01-01', to: '2002-12-31', verification: 'text' } as const;
  expect(citationsOf({ citations: [own] })).toMatchObject([own]);
});

it('refuses a document that nobody lists', () => {
  expect(() => citationsOf({ citations: [{ document: 'none', verification: 'unverified' }] })).toThrow('"none"');
});
