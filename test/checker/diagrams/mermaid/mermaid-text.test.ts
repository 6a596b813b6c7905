import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanLabel,
  ganttText,
  labelHtml,
  labelSvgText,
  nodeId,
  partId,
  quotedLabel,
  svgTextShown,
} from '#diagrams/mermaid-text';
import { hostileText } from '../../../kit/hostile-text.ts';

const decoded = (text: string): string =>
  text.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

describe('a cleaned label', () => {
  it('keeps Vietnamese as it is and joins its lines', () => {
    expect(cleanLabel(' Sở Thông tin\nvà Truyền thông\t')).toBe('Sở Thông tin và Truyền thông');
    expect(cleanLabel('Hòa'.normalize('NFD'))).toBe('Hòa');
  });

  it('loses what nobody sees and the marks that Mermaid keeps for itself', () => {
    expect(cleanLabel('a\u202eb\u200bc\u0000d\ufeffe')).toBe('a b c d e');
    expect(cleanLabel('ﬂ°°35¶ß')).toBe('fl°°35ß');
    expect(cleanLabel('\ud800x')).toBe('\ufffdx');
  });

  it('does not change when cleaned again', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(cleanLabel(cleanLabel(text))).toBe(cleanLabel(text));
      }),
    );
  });
});

describe('a label drawn as HTML', () => {
  it('has nothing but letters, numbers, plain signs and entities, which read as the cleaned text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const label = labelHtml(text);
        expect(label).toMatch(/^(?:[\p{L}\p{M}\p{N} ,.\-_]|#\d+;)+$/u);
        expect(decoded(label).replace('\u00a0', '').replaceAll('\u2060', '')).toBe(
          cleanLabel(text).replace('\u00a0', ''),
        );
        expect(decoded(label)).not.toContain('$$');
      }),
    );
  });

  it('is never empty', () => {
    expect(labelHtml('')).toBe('#160;');
    expect(labelHtml('\u200b')).toBe('#160;');
  });
});

describe('a label drawn as SVG text', () => {
  it('has no sign of ASCII but plain ones, and reads as the cleaned text when it is drawn', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const label = labelSvgText(text);
        expect(label).not.toMatch(/(?![A-Za-z0-9 ,.\-_])[ -~]/);
        expect(svgTextShown(label).replace('\u00a0', '')).toBe(cleanLabel(text).replace('\u00a0', ''));
        expect(label).not.toBe('');
      }),
    );
  });
});

describe('a name in a gantt', () => {
  it('starts with an entity, so that no keyword is read, and holds no colon or line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const name = ganttText(text);
        expect(name).toMatch(/^#\d+;(?:[\p{L}\p{M}\p{N} ,.\-_]|#\d+;)*$/u);
        expect(decoded(name).replace('\u00a0', '')).toBe(cleanLabel(text).replace('\u00a0', ''));
      }),
    );
  });
});

it('ids are made from positions, never from a model', () => {
  expect([nodeId(0), nodeId(12), partId(3)]).toEqual(['n0', 'n12', 'g3']);
});

it('lines of a label are parted by breaks of our own only', () => {
  expect(quotedLabel(['a<br/>b', 'c'], 'html')).toBe('"a#60;br#47;#62;b<br/>c"');
});
