import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines, fitText, textWidth } from '#diagrams/overview/fit-text';

describe('text that must fit', () => {
  it('stays as it is when there is room', () => {
    expect(fitText('Cổng dịch vụ công', 11, 200)).toBe('Cổng dịch vụ công');
    expect(fitLines('Cổng dịch vụ công', 11, 60, 3)).toEqual(['Cổng dịch', 'vụ công']);
  });

  it('ends with "…" when it is cut, in the last line only', () => {
    const lines = fitLines('Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh', 11, 120, 2);
    expect(lines).toEqual(['Hệ thống thông tin', 'giải quyết thủ tục…']);
  });

  it('is as wide with tone marks as without', () => {
    expect(textWidth('Nguyễn Đường', 10)).toBe(textWidth('Nguyen Duong', 10));
    expect(textWidth('Ưỡ', 10)).toBe(textWidth('Ươ', 10));
  });

  it('never exceeds its width and number of lines, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 30, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = fitLines(text, 11, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
