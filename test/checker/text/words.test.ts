import { describe, expect, it } from 'vitest';
import { enumerations } from '#generated/enumerations';
import { QUALIFIER } from '#text/viewer/compare';
import { LAYER_WORD, LIFECYCLE_WORD } from '#text/viewer/words';
import { fill } from '#util/bilingual';

describe('the words of the viewer', () => {
  it('call lifecycles and layers what the model language calls them', () => {
    const { external: _, ...layers } = LAYER_WORD;
    expect(LIFECYCLE_WORD).toEqual(enumerations['Lifecycle']);
    expect(layers).toEqual(enumerations['Layer']);
  });

  it.each(['vi', 'en'] as const)('put the word of a qualifier before the number (%s)', (language) => {
    for (const [value, text] of Object.entries(QUALIFIER)) {
      const word = enumerations['Qualifier']?.[value]?.[language].toLowerCase();
      expect(fill(text, { n: '7' }, language)).toBe(value === 'exactly' ? '7' : `${word} 7`);
    }
  });
});
