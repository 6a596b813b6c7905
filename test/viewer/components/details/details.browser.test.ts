import { afterEach, describe, expect, it } from 'vitest';
import '../../../../viewer/components/details/details.ts';
import { excerptAt, factsAt } from '../../../../checker/index.ts';
import text from '../../../../models/provinces/son-la/2019.json?raw';
import type { Go } from '../../../../viewer/state/go.ts';
import type { Place } from '../../../../viewer/state/location.ts';
import type { Answer, Task } from '../../../../viewer/worker/protocol.ts';
import { FakeWorker } from '../../kit/fake-worker.ts';
import { drawn, findAll, mount, nameless, textOf } from '../../kit/mount.ts';
import { openedModel, pageData } from '../../kit/opened-model.ts';
import { parsed } from '../../kit/parsed-model.ts';

afterEach(() => document.body.replaceChildren());

const opened = openedModel(text);
const model = parsed(text);

function answer(task: Task): Answer {
  if (task.task === 'facts')
    return {
      kind: 'stated',
      pointer: task.pointer,
      ...(factsAt(model, task.pointer) ?? { facts: [], evidence: [], open: [] }),
    };
  if (task.task === 'excerpt')
    return { kind: 'excerpt', path: 'model.json', ...excerptAt(text, task.pointer, task.around) };
  if (task.task === 'about') return { kind: 'about', id: task.requirement, parameters: {} };
  return { kind: 'broken', message: 'không có' };
}

async function shown(place: Partial<Place>, answered = answer) {
  const worker = new FakeWorker();
  const data = pageData(opened, worker);
  const details = await mount('kt-details', { data: { ...data, place: { ...data.place, ...place } } });
  const questions = place.source === undefined ? 1 : 0;
  await expect.poll(() => worker.asked.length).toBe(questions);
  if (questions > 0) worker.answer(answered);
  await expect.poll(() => findAll(details, '[role=status]').length).toBe(0);
  await drawn(details);
  return details;
}

describe('<kt-details>', () => {
  it.each([
    ['an element', { element: '/applications/0' }, 'Hệ thống Quản lý văn bản và điều hành'],
    ['a requirement', { requirement: 'INT-01' }, 'INT-01 ·'],
    ['a place of the file', { pointer: '/applications/0/name' }, 'model.json'],
    ['a source', { source: opened.outline.sources[0]?.id ?? '' }, opened.outline.sources[0]?.title ?? '?'],
  ])('shows %s under its name, and names all that can be pressed', async (_, place, title) => {
    const details = await shown(place);
    expect(findAll(details, 'h2').map(textOf).join()).toContain(title);
    expect(nameless(details)).toEqual([]);
  });

  it.each([
    ['element', { element: '/applications/999' }],
    ['requirement', { requirement: 'NONE-99' }],
    ['source', { source: '__proto__' }],
  ])('when there is no such %s, says so', async (_, place) => {
    expect(textOf(await shown(place))).toContain('Phần này không có trong mô hình đang mở.');
  });

  it('when the worker fails, says why', async () => {
    const details = await shown({ element: '/applications/0' }, () => ({ kind: 'broken', message: 'hết bộ nhớ' }));
    expect(findAll(details, '[role=alert]').map(textOf)).toEqual(['Không mở được: hết bộ nhớ']);
  });

  it('when it is closed, asks for nothing to be chosen', async () => {
    const details = await shown({ element: '/applications/0' });
    const asked: Go[] = [];
    details.addEventListener('kt-go', ({ go }) => asked.push(go));
    findAll(details, '.close')[0]?.click();
    expect(asked).toEqual([expect.objectContaining({ element: '', requirement: '', pointer: '', source: '' })]);
  });
});
