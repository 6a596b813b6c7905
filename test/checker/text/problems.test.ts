import { expect, test } from 'vitest';
import { problemTable } from '#text/problem-help';
import { type ProblemCode, problems, problemText } from '#text/problems';

const table = problemTable();
const placeholders = (text: string) => new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name));

test('every code stands in the table once', () => {
  expect(table.map(({ code }) => code)).toEqual(Object.keys(problems));
});

test.each(table)(
  '$code is one sentence in both languages, with the same placeholders',
  ({ message, cause, remedy }) => {
    expect(placeholders(message.en)).toEqual(placeholders(message.vi));
    for (const text of [message.vi, message.en]) expect(text).toMatch(/^[\p{Lu}"{].*(?:\.|\{\{hint\}\})$/u);
    for (const text of [cause.vi, cause.en, remedy.vi, remedy.en]) expect(text).toMatch(/^[\p{Lu}"].{8,}\.$/u);
    for (const text of [message.vi, cause.vi, remedy.vi]) expect(text).toBe(text.normalize('NFC'));
  },
);

test('messages never blame and never say less than what was expected', () => {
  const texts = table.flatMap(({ message }) => [message.vi, message.en]);
  for (const text of texts) expect(text).not.toMatch(/\binvalid\b|\berror occurred\b|\bplease\b|vui lòng|xin hãy/i);
});

test('a suggestion is asked at the end of the sentence', () => {
  const problem = { code: 'unknown-property' as ProblemCode, params: { name: '"a"', place: 'x', suggestion: '"b"' } };
  expect(problemText(problem, 'vi')).toBe('Thuộc tính "a" không có trong x; ý bạn là "b"?');
  expect(problemText(problem, 'en')).toBe('The property "a" does not exist in x; did you mean "b"?');
});
