import { describe, expect, it } from 'vitest';
import { matchesGlob } from '#util/glob';

describe('matchesGlob', () => {
  it.each([
    ['models/provinces/son-la/2019.json', 'models/provinces/son-la/**', true],
    ['models/provinces/son-la/2019.json', './models/*/*/*.json', true],
    ['models/provinces/son-la/2019.json', 'models/*.json', false],
    ['a.json', '**/*.json', true],
    ['x/y/a.json', '**/a.json', true],
    ['x/y/ba.json', '**/a.json', false],
    ['x/y/a.json', 'x/**/a.json', true],
    ['x/a.json', 'x/**/a.json', true],
    ['tỉnh-1.json', 'tỉnh-?.json', true],
    ['a+b(c)[d]{e}|f^$.json', 'a+b(c)[d]{e}|f^$.json', true],
    ['axjson', 'a.json', false],
    ['a\\b.json', 'a\\b.json', true],
    ['../a.json', '**', true],
  ])('%s by %s: %s', (path, pattern, expected) => {
    expect(matchesGlob(path, pattern)).toBe(expected);
  });
});
