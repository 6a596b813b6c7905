import { describe, expect, test } from 'vitest';
import { ModelIndex } from '#model/model-index';
import { nationalCatalogue } from '#model/national-catalogue';
import { oncePerElement, oncePerKey, oncePerModel } from '#model/once-per-model';
import { modelWith } from '../../kit/model-builder.ts';

const applications = ['mot', 'hai', 'ba', 'bon'].map((id) => ({ id, name: `Hệ thống ${id}` }));
const indexOf = (listed: typeof applications) =>
  new ModelIndex(modelWith({ applications: listed }), 'current', nationalCatalogue([]));

test('a question about a model is worked out once for each model', () => {
  let asked = 0;
  const count = oncePerModel((model) => {
    asked += 1;
    return { applications: model.subjects('application').length };
  });
  const [one, other] = [indexOf(applications), indexOf(applications.slice(1))];
  expect([count(one), count(other), count(one)].map((answer) => answer.applications)).toEqual([4, 3, 4]);
  expect(asked).toBe(2);
});

test('a question about an id is worked out when it is first asked, and once for each model', () => {
  const asked: string[] = [];
  const nameOf = oncePerKey((model, id: string) => {
    asked.push(id);
    return { name: model.find('application', id)?.name };
  });
  const [one, other] = [indexOf(applications), indexOf([{ id: 'mot', name: 'Tên khác' }])];
  const names = [nameOf(one, 'mot'), nameOf(one, 'năm'), nameOf(other, 'mot'), nameOf(one, 'mot')];
  expect(names.map(({ name }) => name)).toEqual(['Hệ thống mot', undefined, 'Tên khác', 'Hệ thống mot']);
  expect(asked).toEqual(['mot', 'năm', 'mot']);
});

describe('a question about each element', () => {
  const nameOf = () => {
    const asked: string[] = [];
    const question = oncePerElement('application', () => ({ id, name }) => {
      asked.push(id);
      return id === 'hai' ? undefined : { name };
    });
    return { asked, question };
  };

  test.each([
    ['in the order of the model', [0, 1, 2, 3, 0, 1, 2, 3]],
    ['with gaps', [0, 2, 3, 1]],
    ['backwards', [3, 2, 1, 0]],
    ['again and again', [1, 1, 1]],
  ])('is answered %s, worked out once for each', (_, order) => {
    const { asked, question } = nameOf();
    const index = indexOf(applications);
    const elements = order.flatMap((position) => index.subjects('application').slice(position, position + 1));
    const answers = elements.map((element) => question(index, element));
    expect(answers).toEqual(
      order.map((position) => (position === 1 ? undefined : { name: applications[position]?.name })),
    );
    expect(asked).toEqual(applications.map(({ id }) => id));
  });

  test('is answered for an element that the model does not list', () => {
    const { question } = nameOf();
    const index = indexOf(applications);
    expect(question(index, { id: 'nam', name: 'Hệ thống năm' })).toEqual({ name: 'Hệ thống năm' });
  });

  test('keeps two models apart', () => {
    const { question } = nameOf();
    const [one, other] = [indexOf(applications), indexOf([{ id: 'mot', name: 'Tên khác' }])];
    const first = one.subjects('application')[0];
    const second = other.subjects('application')[0];
    expect(first && question(one, first)).toEqual({ name: 'Hệ thống mot' });
    expect(second && question(other, second)).toEqual({ name: 'Tên khác' });
  });
});
