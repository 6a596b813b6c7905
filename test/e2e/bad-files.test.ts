import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateCheckReport } from '#generated/validators';
import { kientruc, program } from './kit/program.ts';
import { modelText, passing, writeFiles } from './kit/sample-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'kientruc-bad-'));
const head = '{"$schema":"https://example.invalid/kientruc-model-1.schema.json",';
const changed = (from: string, to: string): string => passing.replace(from, to);

/** File name, content, and the line that the user must read after the name. */
const bad: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['empty.json', '', /:1:1: Tệp rỗng/],
  ['blank.json', ' \n\t\n', /:\d:\d+: Tệp .*(rỗng|trắng)/],
  ['picture.json', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /:1:1: Tệp trông như tệp ảnh PNG/],
  ['noise.json', Buffer.from(Array.from({ length: 600 }, (_, n) => (n * 7919) % 256)), /:1:\d+: /],
  ['bytes.json', Buffer.from('{"a": "\xff\xfe"}', 'latin1'), /:1:8: Byte FF .*UTF-8/],
  ['wide.json', Buffer.from(`\ufeff${passing}`, 'utf16le'), /:1:1: .*UTF-16 LE; cần UTF-8/],
  ['cut.json', passing.slice(0, 90), /:\d+:\d+: /],
  ['comment.json', changed('{\n', '{\n  // ghi chú\n'), /:2:3: JSON không cho phép chú thích/],
  ['comma.json', passing.replace(/\n}\n$/, ',\n}\n'), /:\d+:\d+: Dấu phẩy thừa trước dấu }/],
  [
    'twice.json',
    changed('"version": "1"', '"version": "1",\n    "version": "2"'),
    /:\d+:5: Thuộc tính "version" đã có ở dòng/,
  ],
  ['proto-key.json', `${head}"__proto__":{"x":1}}`, /:1:\d+: Tên thuộc tính "__proto__" không được phép/],
  ['proto-id.json', changed('"id": "lgsp"', '"id": "__proto__"'), /:\d+:\d+: .*__proto__/],
  ['deep.json', '['.repeat(100_000) + ']'.repeat(100_000), /:1:101: .*lồng sâu quá giới hạn 100/],
  ['control.json', changed('LGSP tỉnh', 'LGSP\\u001b[2J tỉnh'), /:\d+:\d+: .*U\+001B/],
  ['dangling.json', changed('"role"', '"owner": "so-ttt",\n      "role"'), /:\d+:\d+: .*"so-ttt"/],
  [
    'circle.json',
    modelText({
      organisations: [
        { id: 'a', name: 'A', level: 'province', parent: 'b' },
        { id: 'b', name: 'B', level: 'province', parent: 'a' },
      ],
    }),
    /:\d+:\d+: .*vòng/,
  ],
  ['other.json', '{"$schema":"https://json.schemastore.org/package"}', /:1:12: Tệp không phải mô hình kientruc/],
  ['newer.json', changed('kientruc-model-1', 'kientruc-model-2'), /:2:14: .*phiên bản 2; .*phiên bản 1/],
  ['misspelt.json', changed('"lifecycle"', '"lifecylce"'), /:\d+:7: Thuộc tính "lifecylce" .*ý bạn là "lifecycle"\?/],
  ['number.json', '42', /:1:1: /],
  ['tên có dấu và cách.json', '{', /:1:2: /],
];

beforeAll(() => writeFiles(folder, Object.fromEntries(bad.map(([name, content]) => [name, content]))));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a bad file', () => {
  it.each(bad)('%s is told with its place', (name, _, expected) => {
    const { stdout, stderr, status } = kientruc(['check', name], folder);
    expect(stderr.startsWith(`${name}:`)).toBe(true);
    expect(stderr.slice(name.length)).toMatch(expected);
    expect(stderr).not.toMatch(/\n {4}at |[^\P{Cc}\n]|Error:/u);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });

  it.each(bad)('%s is told in English too', (name) => {
    const { stderr, status } = kientruc(['check', name, '--lang', 'en'], folder);
    expect(stderr).toMatch(/:\d+:\d+: \S/);
    expect(stderr.replaceAll(name, '').replace(/"[^"]*"/g, '')).not.toMatch(/[ăđĩũơưạ-ỹ]/i);
    expect(status).toBe(2);
  });

  it('does not stop the others, nor make the JSON unreadable', () => {
    const names = bad.map(([name]) => name);
    writeFiles(folder, { 'good.json': passing });
    const { stdout, status } = kientruc(['check', 'good.json', ...names, '--format', 'json'], folder);
    const report: unknown = JSON.parse(stdout);
    expect(validateCheckReport(report), JSON.stringify(validateCheckReport.errors?.slice(0, 3))).toBe(true);
    expect(report).toMatchObject({ results: [{ model: { path: 'good.json' } }] });
    const { unreadable = [] } = validateCheckReport(report) ? report : {};
    expect(unreadable.map(({ path }) => path).sort()).toEqual([...names].sort());
    expect(unreadable.flatMap(({ problems }) => problems).filter(({ line }) => line === undefined)).toEqual([]);
    expect(status).toBe(2);
  });

  it.runIf(process.platform !== 'win32')('with a line break in its name stays on one line', () => {
    writeFiles(folder, { 'a\nb.json': '{' });
    const { stderr } = kientruc(['check', 'a\nb.json'], folder);
    expect(stderr).toMatch(/^a\\nb\.json:1:2: [^\n]+\n$/);
  });

  it('in decomposed Vietnamese is no bad file: it is judged as the composed one', () => {
    writeFiles(folder, { 'nfc.json': passing, 'nfd.json': passing.normalize('NFD') });
    const { stdout, stderr } = kientruc(['check', 'nfc.json', 'nfd.json', '--format', 'json'], folder);
    const { results }: { results: { score: unknown; verdict: unknown; groups: unknown }[] } = JSON.parse(stdout);
    const [composed, decomposed] = results.map(({ score, verdict, groups }) => ({ score, verdict, groups }));
    expect(decomposed).toEqual(composed);
    expect(stderr).not.toContain('nfd.json:');
  });
});

describe('a path', () => {
  it.each([
    ['missing/x.json', /^Không có tệp hoặc thư mục missing\/x\.json\.\n$/],
    ['', /^Không có tệp hoặc thư mục/],
    ['empty', /^Không tìm thấy mô hình nào trong empty;/],
    ['loop', /^Không tìm thấy mô hình nào trong loop;/],
    ['dangling', /^Không có tệp hoặc thư mục dangling\/gone\.json\.\n$/],
    ['picture.json/x', /^Không có tệp hoặc thư mục/],
    ['x'.repeat(5000), /^Không đọc được x+ \(tên quá dài\)\.\n$/],
  ])('"%.20s" that leads to no model is told', (path, expected) => {
    for (const name of ['empty', 'loop', 'dangling']) mkdirSync(join(folder, name), { recursive: true });
    linkOnce('..', join(folder, 'loop/back'));
    linkOnce('nowhere.json', join(folder, 'dangling/gone.json'));
    const { stdout, stderr, status } = kientruc(['check', path], folder);
    expect(stderr).toMatch(expected);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });
});

function linkOnce(target: string, path: string): void {
  rmSync(path, { force: true });
  symlinkSync(target, path);
}

describe.runIf(process.platform === 'linux')('a huge file', () => {
  it.each([
    ['spaces', 200, [], /huge\.json:1:1: .*200 MB.*100 MB/],
    ['an array', 300, [], /huge\.json:1:1: .*300 MB.*100 MB/],
  ])('of %s, %i MB, is refused unread', (content, megabytes, flags, expected) => {
    const path = join(folder, 'huge.json');
    writeHuge(path, content === 'spaces' ? '' : '[', megabytes * 1_000_000);
    const { stderr, status } = measured(['check', path, ...flags]);
    rmSync(path);
    expect(stderr).toMatch(expected);
    expect(status).toBe(2);
    expect(peakKilobytes(stderr)).toBeLessThan(150_000);
  });

  it('found in a folder is not passed over in silence when it calls itself a model', () => {
    mkdirSync(join(folder, 'large'));
    writeHuge(join(folder, 'large/model.json'), head, 101_000_000);
    const { stderr, status } = kientruc(['check', 'large'], folder);
    rmSync(join(folder, 'large'), { recursive: true });
    expect(stderr).toContain('large/model.json:1:1: ');
    expect(status).toBe(2);
  });

  it('of 95 MB of spaces, within the limit, is read in less than 500 MB', () => {
    const path = join(folder, 'huge.json');
    writeHuge(path, '', 95_000_000, ' ');
    const { stderr, status } = measured(['check', path]);
    rmSync(path);
    expect(stderr).toMatch(/huge\.json:\d+:\d+: /);
    expect(status).toBe(2);
    expect(peakKilobytes(stderr)).toBeLessThan(500_000);
  });
});

/** A file of a size; what follows its start is a hole, or one character again and again. */
function writeHuge(path: string, start: string, size: number, filler?: string): void {
  const file = openSync(path, 'w');
  writeSync(file, start);
  if (filler !== undefined) {
    const block = Buffer.alloc(1_000_000, filler);
    for (let written = 0; written < size; written += block.length) writeSync(file, block);
  }
  ftruncateSync(file, size);
  closeSync(file);
}

/** Tells at the end how much memory the process had at most. */
const probe = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`;

const measured = (args: readonly string[]): { stderr: string; status: number | null } =>
  spawnSync(process.execPath, ['--import', probe, program, ...args], { encoding: 'utf8' });

const peakKilobytes = (stderr: string): number => Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN);
