import { describe, expect, it } from 'vitest';
import { statedValue } from '#model/format/stated-value';

describe('statedValue', () => {
  it('gives a value of an enumeration its words, by the type of the property or by the property', () => {
    expect(statedValue('operating', 'Lifecycle')).toEqual({
      text: 'operating',
      words: { vi: 'Đang vận hành', en: 'Operating' },
    });
    expect(statedValue('dataCentre', 'Facility.kind').words).toEqual({ vi: 'Trung tâm dữ liệu', en: 'Data centre' });
  });

  it('says yes and no', () => {
    expect(statedValue(true, 'Connection.personalData')).toEqual({ text: 'true', words: { vi: 'Có', en: 'Yes' } });
    expect(statedValue(false, 'Connection.personalData')).toEqual({ text: 'false', words: { vi: 'Không', en: 'No' } });
  });

  it.each([
    ['a text', 'Cổng dịch vụ công', 'Name', 'Cổng dịch vụ công'],
    ['a date', '2021-06', 'PartialDate', '2021-06'],
    ['a number', 46922, 'Quantity', '46922'],
    ['a word of another enumeration', 'dataCentre', 'Lifecycle', 'dataCentre'],
    ['a name that every object has', 'constructor', 'Lifecycle', 'constructor'],
    ['a value of an unknown property', 'operating', 'Facility.toString', 'operating'],
    ['nothing', [], 'System.users', ''],
  ])('leaves %s as it is written', (_name, value, type, text) => {
    expect(statedValue(value, type)).toEqual({ text });
  });

  it('puts several values in one line, in words only where one of them has words', () => {
    expect(statedValue(['citizens', 'leaders'], 'Application.users')).toEqual({
      text: 'citizens, leaders',
      words: { vi: 'Người dân, Lãnh đạo', en: 'Citizens, Leaders' },
    });
    expect(statedValue(['a', 'b'], 'Name')).toEqual({ text: 'a, b' });
    expect(statedValue(['citizens', 'khác'], 'Application.users').words?.vi).toBe('Người dân, khác');
  });
});
