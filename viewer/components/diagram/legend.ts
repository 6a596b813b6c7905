import { html, svg, type TemplateResult } from 'lit';
import type { Diagram, NodeShape } from '#diagrams/diagram';
import { OUTCOME } from '#text/messages';
import { KIND_WORD } from '#text/viewer/words';
import type { Words } from '../../state/words.ts';

const outlines: Readonly<Record<NodeShape, string>> = {
  box: 'M1 2h22v12H1z',
  round: 'M4 2h16a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z',
  cylinder: 'M3 4c0-3.4 18-3.4 18 0v8c0 3.4-18 3.4-18 0zM3 4c0 3.4 18 3.4 18 0',
  hexagon: 'M6 2h12l5 6-5 6H6L1 8z',
  frame: 'M1 2h22v12H1zM4 2v12M20 2v12',
  slope: 'M6 2h17l-5 12H1z',
  trapeze: 'M6 2h12l5 12H1z',
};

/** What the shapes and signs of a drawing stand for. */
export const legend = ({ legend: entries, signs }: Diagram, words: Words): TemplateResult =>
  html`<ul class="legend">${signs.map(
    ({ outcome, sign }) => html`<li><b aria-hidden="true">${sign}</b> ${words.say(OUTCOME[outcome])}</li>`,
  )}${entries.map(
    ({
      shape,
      kind,
    }) => html`<li>${svg`<svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true"><path d=${outlines[shape]}></path></svg>`}
      ${words.say(KIND_WORD[kind])}</li>`,
  )}</ul>`;
