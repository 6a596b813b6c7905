import type { Quantity, StatedQuantity } from '#generated/types';

/** The number in a quantity, whatever its qualifier. */
export const numberOf = (quantity: Quantity): number => (typeof quantity === 'number' ? quantity : quantity.value);

/** The qualifier of a quantity; a bare number is exact. */
export const qualifierOf = (quantity: Quantity): NonNullable<StatedQuantity['qualifier']> =>
  typeof quantity === 'number' ? 'exactly' : (quantity.qualifier ?? 'exactly');

/** Whether a quantity is stated without "about", "over", "under" and the like. */
export const isExact = (quantity: Quantity): boolean => qualifierOf(quantity) === 'exactly';

/** Whether the stated quantity certainly reaches a threshold: true, false, or undefined when its qualifier leaves it open. */
export const reaches = (quantity: Quantity, threshold: number): boolean | undefined => {
  const value = numberOf(quantity);
  switch (qualifierOf(quantity)) {
    case 'exactly':
      return value >= threshold;
    case 'over':
    case 'atLeast':
      return value >= threshold ? true : undefined;
    case 'under':
      return value <= threshold ? false : undefined;
    case 'atMost':
      return value < threshold ? false : undefined;
    case 'about':
      return undefined;
  }
};

/** The least that a stated quantity can be; undefined when its qualifier leaves that open. */
export const lowerBound = (quantity: Quantity): number | undefined => {
  const qualifier = qualifierOf(quantity);
  return qualifier === 'exactly' || qualifier === 'over' || qualifier === 'atLeast' ? numberOf(quantity) : undefined;
};

/** The most that a stated quantity can be; undefined when its qualifier leaves that open. */
export const upperBound = (quantity: Quantity): number | undefined => {
  const qualifier = qualifierOf(quantity);
  return qualifier === 'exactly' || qualifier === 'under' || qualifier === 'atMost' ? numberOf(quantity) : undefined;
};
