import { describe, expect, test } from 'vitest';
import { modelText, placesOf, read, told } from './reading.ts';

const named = (name: string, more: object = {}) => modelText({ applications: [{ id: 'a', name, ...more }] });

describe('hidden characters', () => {
  test('in a name are told with their place, and shown', () => {
    expect(told(named('Cổng\u200b dịch vụ'))).toEqual([
      '4:37 "name" (Tên) chứa U+200B (ký tự không nhìn thấy) ở vị trí 5: "Cổng\\u200b dịch vụ"; cần xóa ký tự này.',
    ]);
  });

  test.each(['\u0007', '\u009f', '\u202e', '\u2066', '\ufeff', '\n', '\t'])('%j in a name', (character) => {
    expect(placesOf(named(`x${character}y`))).toEqual(['4:37 control-character']);
  });

  test('are found however the file writes them', () => {
    expect(placesOf(named('x').replace('"x"', '"x\\u202e"'))).toEqual(['4:37 control-character']);
  });

  test('in any other text are found, too, but for line breaks', () => {
    expect(read(named('x', { description: 'một\n\thai' }))).toMatchObject({ ok: true });
    expect(placesOf(named('x', { description: 'một\u202ehai' }))).toEqual(['4:55 control-character']);
    expect(placesOf(named('x', { alsoCalled: ['y', 'z\nz'] }))).toEqual(['4:59 control-character']);
  });

  test('that belong to an emoji are none', () => {
    expect(read(named('x 👩‍💻'))).toMatchObject({ ok: true });
  });
});

test('decomposed Vietnamese is fine', () => {
  expect(read(named('Cổng dịch vụ công tỉnh Quảng Trị'.normalize('NFD')))).toMatchObject({ ok: true });
});

test('an id with a hidden character is told once', () => {
  expect(placesOf(modelText({ applications: [{ id: 'a\u200b', name: 'x' }] }))).toEqual(['4:26 control-character']);
});
