import { describe, expect, it } from 'vitest';
import { contentHash } from '#check/receipt';
import { frameworks, shippedHash } from '#frameworks/known';

describe('shippedHash', () => {
  it.each(frameworks.map((framework) => [framework.id, framework] as const))(
    'is the hash that is counted of %s',
    (_, framework) => {
      expect(shippedHash(framework)).toBe(contentHash(framework));
    },
  );

  it('says nothing of a framework that is not as shipped', () => {
    const [first] = frameworks;
    expect(first && shippedHash({ ...first })).toBeUndefined();
  });
});
