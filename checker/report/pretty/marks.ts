import type { Outcome } from '#generated/types';
import type { Style } from '../reporter.ts';

/** The sign of each outcome; colours only repeat what it says. */
export const MARK: Record<Outcome, { readonly sign: string; readonly style: Style }> = {
  pass: { sign: '✓', style: 'good' },
  fail: { sign: '✗', style: 'bad' },
  unknown: { sign: '?', style: 'open' },
  notApplicable: { sign: '–', style: 'faint' },
  manual: { sign: '☐', style: 'open' },
  waived: { sign: '~', style: 'open' },
  error: { sign: '!', style: 'bad' },
};
