import { afterEach, describe, expect, it } from 'vitest';
import '../../../../viewer/components/verdict-page/verdict-page.ts';
import { suppose } from '../../../../checker/index.ts';
import text from '../../../../models/provinces/son-la/2019.json?raw';
import { FakeWorker } from '../../kit/fake-worker.ts';
import { drawn, findAll, mount, nameless, textOf } from '../../kit/mount.ts';
import { openedModel, pageData } from '../../kit/opened-model.ts';

afterEach(() => document.body.replaceChildren());

const opened = openedModel(text);
const { result } = opened;

describe('<kt-verdict-page>', () => {
  it('has one heading, the verdict, and names all that can be pressed', async () => {
    const page = await mount('kt-verdict-page', { data: pageData(opened) });
    expect(findAll(page, 'h1').map(textOf)).toEqual(['CHƯA TUÂN THỦ']);
    expect(nameless(page)).toEqual([]);
    expect(findAll(page, '[role=img]').every((picture) => (picture.ariaLabel ?? '') !== '')).toBe(true);
  });

  it('shows every group with all its requirements', async () => {
    const page = await mount('kt-verdict-page', { data: pageData(opened) });
    expect(findAll(page, 'details.group').length).toBe(result.groups.length);
    expect(findAll(page, 'details.group tbody tr').length).toBe(result.requirements.length);
  });

  it('shows formulas that give the score when computed by hand', async () => {
    const page = await mount('kt-verdict-page', { data: pageData(opened) });
    const formulas = findAll(page, 'p.formula').map(textOf);
    const computed = formulas.map((formula) => {
      const [terms = '', weights = ''] = formula.split(' × 100 ÷ ');
      const sum = terms
        .replace(/^\(|\)$/g, '')
        .split(' + ')
        .reduce((total, term) => {
          const [weight = 0, pass = 0, all = 1] = term.split(/ × |\//).map((part) => Number(part.replace(',', '.')));
          return total + (weight * pass) / all;
        }, 0);
      return Math.round((sum * 1000) / Number(weights.split(' = ')[0]?.replace(',', '.')) + 1e-9) / 10;
    });
    expect(computed).toEqual([result.score?.low, result.score?.high]);
  });

  it('when an answer is supposed, shows what the checker says, and drops it when asked', async () => {
    const worker = new FakeWorker();
    const page = await mount('kt-verdict-page', { data: pageData(opened, worker) });
    const open = result.requirements.find(({ outcome, weight }) => outcome === 'unknown' && weight > 0);
    const [field] = findAll<HTMLSelectElement>(page, 'select').filter((one) =>
      one.ariaLabel?.endsWith(`: ${open?.title.vi}`),
    );
    if (field === undefined) throw new Error('There is no field.');
    field.value = 'pass';
    field.dispatchEvent(new Event('change'));
    await expect.poll(() => worker.asked.length).toBe(1);
    worker.answer((task) => {
      if (task.task !== 'suppose') throw new Error('Something else was asked.');
      return { kind: 'supposed', ...suppose(result, task.settled) };
    });
    const { score } = suppose(result, { [open?.id ?? '']: 'pass' });
    const written = String(score?.low).replace('.', ',');
    await expect.poll(() => findAll(page, '.supposed').map(textOf).join()).toContain(`Từ ${written} đến`);
    findAll(page, '.supposed button')[0]?.click();
    await drawn(page);
    expect(findAll(page, '.supposed')).toEqual([]);
    expect(field.value).toBe('');
  });
});
