import { expect, test } from 'vitest';
import { check } from '../../checker/index.ts';
import { storedModels } from '../kit/stored-models.ts';
import { framework } from '../kit/verdicts.ts';

/*
 * The outcome of every requirement on the four provinces, so that a review sees each verdict that a change of a rule, a pack or a model turns.
 * `npm run golden` writes the files anew; the commit says why a verdict changed.
 */

const provinces = storedModels('provinces').map(([path, model]) => [path.split('/')[1] ?? path, model] as const);

test('each province has one model, so that its file has one name', () => {
  expect(new Set(provinces.map(([province]) => province)).size).toBe(provinces.length);
});

test.each(provinces)('outcomes of %s', async (province, model) => {
  const outcomes = check(model, framework).requirements.map(({ id, outcome }): [string, string] => [id, outcome]);
  outcomes.sort(([one], [other]) => (one < other ? -1 : 1));
  const text = `${JSON.stringify(Object.fromEntries(outcomes), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(`../golden/outcomes/${province}.json`);
});
