import { describe, expect, test } from 'vitest';
import type { RuleContext } from '#rules/rule';
import { listParameter, numberParameter, patternParameter, textParameter } from '#rules/shared/parameters';

const context: RuleContext = { asOf: '2021-06-30', parameters: { roles: ['finance'], months: 6, level: 'district' } };

describe('the parameters of a requirement', () => {
  test('are read by name and type', () => {
    expect(listParameter(context, 'roles')).toEqual(['finance']);
    expect(numberParameter(context, 'months', 3)).toBe(6);
    expect(textParameter(context, 'level')).toBe('district');
  });

  test('have a default when the rule gives one', () => {
    expect(listParameter(context, 'levels')).toEqual([]);
    expect(numberParameter(context, 'days', 30)).toBe(30);
  });

  test('must be there when the rule cannot do without', () => {
    expect(() => textParameter(context, 'pattern')).toThrow('"pattern"');
    expect(() => patternParameter(context, 'pattern')).toThrow('"pattern"');
  });

  test('are made a pattern once', () => {
    const withPattern: RuleContext = { ...context, parameters: { pattern: '^\\p{Lu}$' } };
    expect(patternParameter(withPattern, 'pattern').test('Đ')).toBe(true);
    expect(patternParameter(withPattern, 'pattern').test('đ')).toBe(false);
    expect(patternParameter({ ...withPattern }, 'pattern')).toBe(patternParameter(withPattern, 'pattern'));
  });
});
