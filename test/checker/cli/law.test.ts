import { afterEach, describe, expect, it, vi } from 'vitest';
import { columns } from '#util/wrap-text';
import { lawOn } from '../../../checker/index.ts';
import { runWith } from './run-with.ts';

describe('law', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('tells what applies on a day and what changes next, at any width, in both languages', async () => {
    for (const width of [40, 80, 110]) {
      for (const language of ['vi', 'en']) {
        const { exitCode, out, error } = await runWith(['law', '--as-of', '2020-12-31', '--lang', language], {
          columns: width,
        });
        expect(error).toBe('');
        expect(exitCode).toBe(0);
        expect(out.split('\n').filter((line) => columns(line) > width)).toEqual([]);
        expect(out).not.toMatch(/\{\{|undefined|\bnull\b| \n/);
      }
    }
  });

  it('names framework, provinces, levels, codes, grades and documents of the day', async () => {
    const { out } = await runWith(['law', '--as-of', '2020-12-31'], { columns: 110 });
    expect(out).toContain('Pháp luật áp dụng ngày 31/12/2020');
    expect(out).toContain('phiên bản 2.0: 31/12/2019 – 28/12/2023');
    expect(out).toContain('63 đơn vị: 58 tỉnh, 5 thành phố');
    expect(out).toContain('Cấp huyện: đến 30/06/2025');
    expect(out).toContain('Nghị định 43/2011/NĐ-CP: 01/10/2011 – 14/08/2022');
    expect(out).toContain('Nghị định 85/2016/NĐ-CP: 01/07/2016 – 30/06/2026');
    expect(out).not.toContain('Nghị định 42/2022/NĐ-CP');
    const changes = out.slice(out.indexOf('Thay đổi tiếp theo'));
    expect(changes).toMatch(/14\/01\/2021\n.*38\/QĐ-BTTTT/);
    expect(changes).toContain('IPV6-01');
    expect(out).toContain('Công văn 631/THH-THHT: không sớm hơn 21/05/2020, chưa rõ ngày');
    expect(out).toContain('Thông tư 22/2019/TT-BTTTT: từ 20/02/2020; đã có văn bản thay thế, chưa rõ ngày');
    expect(out).not.toContain('09/2025/QĐ-TTg');
  });

  it('tells of 34 provinces, no district and the new grades after their day', async () => {
    const { out } = await runWith(['law', '--as-of', '2026-08-01', '--lang', 'en'], { columns: 110 });
    expect(out).toContain('34 units: 27 provinces, 7 centrally-run cities');
    expect(out).not.toContain('District level');
    expect(out).toMatch(/Grades of online services\n {2}\S.*224\/2026/);
  });

  it('takes today from the clock', async () => {
    vi.useFakeTimers({ now: new Date(2024, 1, 29, 12), toFake: ['Date'] });
    expect((await runWith(['law'])).out).toContain('Pháp luật áp dụng ngày 29/02/2024');
  });

  it('gives programs the same', async () => {
    const { out } = await runWith(['law', '--as-of', '2022-08-15', '--format', 'json']);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(lawOn('2022-08-15'))));
  });

  it('says so when no change is known', async () => {
    expect((await runWith(['law', '--as-of', '2999-01-01'])).out).toContain('Không biết thay đổi nào sau ngày này.');
  });

  it.each([
    ['2021-02-30', '"2021-02-30" không hợp lệ cho --as-of'],
    ['31/12/2020', 'Ý bạn là 2020-12-31?'],
    ['2020', 'cần một ngày có thật'],
    ['yesterday', 'cần một ngày có thật'],
  ])('refuses the day %s', async (day, told) => {
    const { exitCode, out, error } = await runWith(['law', '--as-of', day]);
    expect(error).toContain(told);
    expect(out).toBe('');
    expect(exitCode).toBe(2);
  });
});
