import { expect, test } from 'vitest';
import { anyOf, fill } from '#util/bilingual';

const same = (text: string) => ({ vi: text, en: text });

test('a placeholder takes its value in the language of the text', () => {
  const text = { vi: '{{thing}} có {{count}}', en: '{{thing}} has {{count}}' };
  const params = { thing: { vi: 'Sở', en: 'The department' }, count: 3 };
  expect(fill(text, params, 'vi')).toBe('Sở có 3');
  expect(fill(text, params, 'en')).toBe('The department has 3');
});

test('a value that looks like a placeholder or a pattern stays as it is', () => {
  expect(fill(same('{{a}} {{b}}'), { a: '{{b}} $&', b: 1 }, 'vi')).toBe('{{b}} $& 1');
});

test('a placeholder without a value stays visible, also one named like a member of every object', () => {
  expect(fill(same('{{missing}} {{constructor}}'), {}, 'en')).toBe('{{missing}} {{constructor}}');
});

test('alternatives are joined with the conjunction of the language, repeated ones once', () => {
  expect(anyOf(['a', 'b', 'a', 'c'].map(same))).toEqual({ vi: 'a, b hoặc c', en: 'a, b or c' });
  expect(anyOf([same('a')])).toEqual(same('a'));
  expect(anyOf([])).toEqual(same(''));
});
