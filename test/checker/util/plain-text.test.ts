import { describe, expect, it } from 'vitest';
import { isPlain } from '../../../checker/util/plain-text.ts';

const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

describe('isPlain', () => {
  it('is true of no character that is hidden, combines, breaks lines or is half of one', () => {
    expect(units.filter((unit) => isPlain(unit) && /[\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Zl}\p{Zp}]/u.test(unit))).toEqual([]);
    expect(isPlain('Sơn La 😀')).toBe(false);
    expect(isPlain('hai\ndòng')).toBe(false);
    expect(isPlain('Kiến trúc'.normalize('NFD'))).toBe(false);
  });

  it('is true of what reports are written with', () => {
    expect(isPlain('Đáp ứng 12,5 % – “Cổng dịch vụ công” (≥ mức 3) … ✓ ✗ • → ₫ ━━')).toBe(true);
    expect(isPlain('')).toBe(true);
  });
});
