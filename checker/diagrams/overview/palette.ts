import type { Outcome } from '#generated/types';

/** Colours of a picture in a file: the light tokens of the viewer, written out since a file has no style sheet. */
export const PAPER = {
  paper: '#ffffff',
  ground: '#f4f6f9',
  line: '#d3dae3',
  lineStrong: '#77818f',
  ink: '#17202c',
  inkSoft: '#465260',
  accent: '#1d4e89',
  accentSoft: '#e3edf8',
} as const;

/** Colours of the outcomes on paper. */
export const OUTCOME_PAPER: Readonly<Record<Outcome, string>> = {
  pass: '#17693a',
  fail: '#b3261e',
  unknown: '#7d5200',
  notApplicable: '#525d6b',
  manual: '#5a3ea6',
  waived: '#0a636e',
  error: '#8a1556',
};
