import { expect, it } from 'vitest';
import { oncePerList } from '#util/once-per-list';

it('works out once what follows from a list, and again for another list', () => {
  let made = 0;
  const inCapitals = oncePerList((texts) => {
    made += 1;
    return texts.map((text) => text.toUpperCase());
  });
  const list = ['a', 'b'];
  expect(inCapitals(list)).toEqual(['A', 'B']);
  expect(inCapitals(list)).toBe(inCapitals(list));
  expect(made).toBe(1);
  expect(inCapitals(['c'])).toEqual(['C']);
});
