import { type CSSResult, css, unsafeCSS } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--kt-space-2);
    min-inline-size: 0;
  }

  .frame {
    position: relative;
    border: 1px solid var(--kt-line);
    border-radius: var(--kt-radius-large);
    background: var(--kt-paper);
    overflow: hidden;
  }

  .port {
    block-size: var(--kt-drawing-height, 60vh);
    min-block-size: 9rem;
    touch-action: pan-y;
    cursor: grab;
  }

  .port:active {
    cursor: grabbing;
  }

  .port svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--kt-space-2);
  }

  .tools {
    display: flex;
    gap: var(--kt-space-1);
    margin-inline-start: auto;
  }

  .tools button {
    min-inline-size: 2.25rem;
    padding: 0;
  }

  .small .port {
    block-size: 7rem;
    min-block-size: 7rem;
    cursor: auto;
  }

  .status {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: var(--kt-space-4);
    text-align: center;
    color: var(--kt-ink-soft);
    pointer-events: none;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kt-space-1) var(--kt-space-4);
    padding: 0;
    list-style: none;
    font-size: var(--kt-size-small);
    color: var(--kt-ink-soft);
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: var(--kt-space-1);
  }

  .legend b {
    color: var(--kt-ink);
  }

  .legend svg {
    fill: var(--kt-paper);
    stroke: var(--kt-ink-soft);
    stroke-width: 1.3;
  }

  @media print {
    .port {
      block-size: auto;
      max-block-size: 165mm;
    }

    .port svg {
      block-size: auto;
      max-block-size: 165mm;
    }

    .frame {
      border: 0;
    }

    .tools {
      display: none;
    }
  }
`;

const outcomeClasses = {
  oFail: 'fail',
  oUnknown: 'unknown',
  oPass: 'pass',
  oWaived: 'waived',
  oNone: 'none',
} as const;

const outcomeRules: CSSResult = unsafeCSS(
  Object.entries(outcomeClasses)
    .map(
      ([name, token]) => `.port .node.${name} .label-container,
      .port .node.${name} .label-container :is(path, rect, polygon) {
        fill: var(--kt-${token}-soft) !important;
        stroke: var(--kt-${token}) !important;
      }`,
    )
    .join('\n'),
);

/** The page's own colours over those that Mermaid has written into the drawing. */
export const drawingColours = css`
  .port svg {
    color: var(--kt-ink);
  }

  .port :is(.nodeLabel, .edgeLabel, .cluster-label span, .label, text) {
    color: var(--kt-ink) !important;
    fill: var(--kt-ink) !important;
  }

  .port .node .label-container,
  .port .node .label-container :is(path, rect, polygon) {
    fill: var(--kt-raised) !important;
    stroke: var(--kt-ink-soft) !important;
    stroke-width: 1.2px !important;
  }

  .port .node.kOutside .label-container {
    fill: var(--kt-accent-soft) !important;
    stroke: var(--kt-accent) !important;
  }

  ${outcomeRules}

  .port .node.oFail .label-container {
    stroke-width: 2.4px !important;
  }

  .port .node.isUnstated .label-container {
    stroke-dasharray: 5 3 !important;
  }

  .port .node.isGroup .label-container {
    stroke-width: 3px !important;
  }

  .port .node.isFocus .label-container {
    stroke: var(--kt-accent) !important;
    stroke-width: 4px !important;
  }

  .port .cluster rect {
    fill: color-mix(in srgb, var(--kt-ground) 60%, transparent) !important;
    stroke: var(--kt-line-strong) !important;
  }

  .port .cluster-label foreignObject {
    overflow: visible;
  }

  .port .cluster-label p {
    background: var(--kt-paper);
    text-align: center;
  }

  .port .flowchart-link {
    stroke: var(--kt-ink-soft) !important;
  }

  .port .marker {
    fill: var(--kt-ink-soft) !important;
    stroke: var(--kt-ink-soft) !important;
  }

  .port .edgeLabel,
  .port .edgeLabel p,
  .port .labelBkg {
    background: var(--kt-paper) !important;
  }

  .port .section {
    fill: var(--kt-ground) !important;
    opacity: 0.5;
  }

  .port .section1,
  .port .section3 {
    fill: var(--kt-paper) !important;
  }

  .port .grid :is(line, path) {
    stroke: var(--kt-line) !important;
  }

  .port .grid text,
  .port .sectionTitle {
    fill: var(--kt-ink-soft) !important;
  }

  .port .sectionTitle {
    font-weight: 600;
  }

  .port .task {
    fill: color-mix(in srgb, var(--kt-accent) 22%, var(--kt-paper)) !important;
    stroke: var(--kt-accent) !important;
    stroke-width: 1.2px !important;
  }

  .port .task:is(.active0, .active1, .active2, .active3) {
    fill: var(--kt-sunken) !important;
    stroke: var(--kt-line-strong) !important;
  }

  .port .task:is(.done0, .done1, .done2, .done3) {
    fill: var(--kt-pass-soft) !important;
    stroke: var(--kt-pass) !important;
  }

  .port [data-node] {
    cursor: pointer;
  }

  .port [data-node]:focus {
    outline: none;
  }

  .port .node[data-node]:is(:hover, :focus-visible) .label-container,
  .port .cluster[data-node]:is(:hover, :focus-visible) > rect,
  .port .task[data-node]:is(:hover, :focus-visible) {
    stroke: var(--kt-focus) !important;
    stroke-width: 4px !important;
  }
`;
