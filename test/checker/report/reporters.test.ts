import { describe, expect, it } from 'vitest';
import type { CheckResult, UnreadableFile } from '#generated/types';
import { validateCheckResult } from '#generated/validators';
import type { ReportOptions } from '#report/reporter';
import { columns } from '#util/wrap-text';
import { everything, hostile, smallest, undecided, unreadable } from './sample-results.ts';
import { tellers, write } from './writing.ts';

type Situation = readonly [string, readonly CheckResult[], Partial<ReportOptions>, readonly UnreadableFile[]];

const situations: readonly Situation[] = [
  ['smallest', [smallest], {}, []],
  ['smallest-english', [smallest], { language: 'en' }, []],
  ['everything', [everything], {}, []],
  ['everything-verbose', [everything], { verbose: true }, []],
  ['everything-narrow', [everything], { width: 40 }, []],
  ['everything-english', [everything], { language: 'en', width: 100 }, []],
  ['undecided', [undecided], {}, []],
  ['hostile', [hostile], {}, []],
  ['several', [smallest, everything, undecided], {}, []],
  ['several-narrow', [smallest, undecided], { width: 40 }, []],
  ['painted', [everything], { paint: (style, text) => (text === '' ? '' : `<${style}>${text}</${style}>`) }, []],
  ['unreadable', [smallest], {}, unreadable],
  ['nothing', [], {}, unreadable],
];

/** Situations that change a report, by how much the reporter cares for its reader: all of them only for a terminal. */
const LOOKLESS = ['smallest', 'everything', 'hostile', 'several', 'unreadable', 'nothing'];
const IN_WORDS = [...LOOKLESS, 'smallest-english', 'everything-english'];
const AGREED: Readonly<Record<string, readonly string[]>> = {
  json: LOOKLESS,
  ndjson: LOOKLESS,
  sarif: IN_WORDS,
  junit: IN_WORDS,
  gitlab: IN_WORDS,
  github: [...IN_WORDS, 'everything-verbose'],
  markdown: [...IN_WORDS, 'everything-verbose', 'undecided'],
};

it.each([smallest, everything, undecided, hostile])('samples are results as the schema wants them', (sample) => {
  expect(validateCheckResult(sample), JSON.stringify(validateCheckResult.errors)).toBe(true);
});

describe.each(tellers.map(({ name, extension }) => ({ name, extension })))('$name', ({ name, extension }) => {
  const agreed = situations.filter(([situation]) => AGREED[name]?.includes(situation) ?? true);

  it.each(agreed)('writes "%s" as agreed', async (situation, results, options, files) => {
    const text = await write(name, results, options, files);
    await expect(text).toMatchFileSnapshot(`../../golden/report/${name}/${situation}.${extension}`);
  });

  it.each(situations)('writes "%s" the same twice, whole lines, nothing hidden', async (_, results, options, files) => {
    const text = await write(name, results, options, files);
    expect(await write(name, results, options, files)).toBe(text);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/[^\S\n]\n/);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('tells the score, the verdict and the place of every failed requirement', async () => {
    const text = await write(name, [everything], { width: 110 });
    for (const { id, outcome, findings } of everything.requirements) {
      if (outcome !== 'fail') continue;
      expect(text).toContain(id);
      const broken = findings.filter((finding) => finding.outcome === 'fail');
      for (const { pointer } of broken.slice(0, 5)) expect(text).toContain(pointer);
    }
  });
});

describe('the report for people', () => {
  it.each([40, 57, 76, 80, 110])('keeps within %i columns', async (width) => {
    for (const verbose of [false, true])
      for (const language of ['vi', 'en'] as const) {
        const text = await write('pretty', [everything, undecided, hostile], { width, verbose, language });
        expect(text.split('\n').filter((line) => columns(line) > width)).toEqual([]);
      }
  });

  it('says the numbers that the result holds', async () => {
    const text = await write('pretty', [everything], { verbose: true });
    expect(text).toContain('Điểm 33,3 – 66,7 trên 100');
    for (const { counts } of everything.groups)
      expect(text).toMatch(new RegExp(` ${counts.pass} +${counts.fail} +${counts.unknown}\n`));
    const json: unknown = JSON.parse(await write('json', [everything], {}));
    expect(json).toEqual({ results: [everything] });
  });

  it('tells musts before the rest, and the same advice once', async () => {
    const text = await write('pretty', [everything], {});
    expect(text.indexOf('INT-03')).toBeLessThan(text.indexOf('INT-02'));
    expect(text.match(/Ghi giá trị tại \/applications/g)).toHaveLength(1);
    expect(text.replace(/\s+/g, ' ')).toContain('6 vị trí còn lại');
  });

  it('tells the place in words before the place for programs, and leaves it out where a result has none', async () => {
    const text = await write('pretty', [everything], {});
    expect(text).toContain(
      '\n      Ứng dụng “Phần mềm số 0” › Cơ quan chủ quản\n      tinh/2020.json:100:5 /applications/0/owner\n',
    );
    expect(text).toContain('ghi 1.816.\n      /indicators/2/value\n');
    expect(await write('pretty', [everything], { language: 'en' })).toContain('Applications “Phần mềm số 0” › Owner\n');
  });

  it('names passes and unknowns only when asked', async () => {
    const title = 'Yêu cầu INT-01';
    expect(await write('pretty', [everything], {})).not.toContain(title);
    expect(await write('pretty', [everything], { verbose: true })).toContain(title);
  });
});

describe('a report for a comment', () => {
  const province = (position: number): CheckResult => ({
    ...everything,
    model: { ...everything.model, province: { code: String(position), name: `Tỉnh số ${position}` } },
  });
  const country = (provinces: number): CheckResult[] =>
    Array.from({ length: provinces }, (_, position) => province(position));

  it.each([1, 13, 63, 400])('fits it with %i models, names every model, and says when it was shortened', async (n) => {
    const text = await write('markdown', country(n));
    expect(text.length).toBeLessThan(65_536);
    for (const { model } of country(n)) expect(text).toContain(model.province.name);
    expect(text.includes('Báo cáo đã được rút gọn')).toBe(n > 13);
    expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
  });

  it('is whole when everything is asked for', async () => {
    const text = await write('markdown', country(63), { verbose: true });
    expect(text).not.toContain('Báo cáo đã được rút gọn');
    expect(text.match(/Mô hình chưa có sơ đồ tổng thể|Chưa nêu cấp độ/g)?.length).toBeGreaterThanOrEqual(63);
  });
});

describe('findings that a result counts but does not list', () => {
  const [first, second, third, ...others] = everything.requirements;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('The sample has requirements.');
  const crowded: CheckResult = {
    ...everything,
    requirements: [first, second, { ...third, omitted: { fail: 4711, unknown: 0, witnesses: 0 } }, ...others],
  };

  it.each([
    ['pretty', 'và 4.713 vị trí khác'],
    ['markdown', 'và 4.713 vị trí khác'],
    ['junit', 'và 4.711 vị trí khác'],
    ['sarif', '"findingsNotListed": 4711'],
    ['ndjson', '"omitted":4711'],
    ['json', '"fail": 4711'],
  ])('are counted by %s', async (name, told) => {
    expect(await write(name, [crowded])).toContain(told);
  });
});
