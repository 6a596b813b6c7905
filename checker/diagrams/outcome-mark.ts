import type { Outcome } from '#generated/types';

/** The mark of each outcome in a square of 16: told apart by shape alone. */
export const OUTCOME_MARK: Readonly<Record<Outcome, { readonly body: string; readonly sign: string }>> = {
  pass: { body: 'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8z', sign: 'M4.6 8.3l2.4 2.4 4.5-5' },
  fail: { body: 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z', sign: 'M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4' },
  unknown: { body: 'M8 .4L15.6 8 8 15.6.4 8z', sign: 'M6.2 6.4c0-2.4 3.6-2.4 3.6 0 0 1.3-1.8 1.4-1.8 2.8M8 11.6v.1' },
  notApplicable: { body: 'M1 5.5h14v5H1z', sign: 'M4.5 8h7' },
  manual: { body: 'M1.5 1.5h13v13h-13z', sign: 'M8 5.2v-.1M8 5.6a1.1 1.1 0 1 0 0-.1M5 12c0-3.6 6-3.6 6 0' },
  waived: { body: 'M8 .6l6.6 3.2v4.4c0 3.6-2.8 6-6.6 7.2C4.2 14.2 1.4 11.8 1.4 8.2V3.8z', sign: 'M5 8h6M8 5.4v5.2' },
  error: { body: 'M8 .8l7.4 13.6H.6z', sign: 'M8 5.6v4M8 12v.1' },
};
