import { afterEach, describe, expect, it } from 'vitest';
import '../../../../viewer/components/outcome/outcome.ts';
import { OUTCOME_MARK } from '#diagrams/outcome-mark';
import { speak } from '../../../../viewer/state/language.ts';

afterEach(() => {
  document.body.replaceChildren();
  speak('vi');
});

describe('<kt-outcome>', () => {
  it('tells an outcome in words, in the language of the page', async () => {
    const badge = document.createElement('kt-outcome');
    badge.outcome = 'fail';
    document.body.append(badge);
    await badge.updateComplete;
    expect(badge.shadowRoot?.textContent?.trim()).toBe('Chưa đáp ứng');
    speak('en');
    await badge.updateComplete;
    expect(badge.shadowRoot?.textContent?.trim()).toBe('Fail');
  });

  it('has a shape of its own for each outcome, so that colour is not needed', () => {
    const bodies = Object.values(OUTCOME_MARK).map(({ body }) => body);
    expect(new Set(bodies).size).toBe(bodies.length);
  });
});
