import { css } from 'lit';

export const styles = css`
  :host {
    position: relative;
    min-block-size: 16rem;
    background: var(--kt-paper);
    overflow: hidden;
    contain: strict;
  }

  .stage {
    position: absolute;
    inset: 0;
    cursor: grab;
    touch-action: none;
    user-select: none;
  }

  .stage:active {
    cursor: grabbing;
  }

  .stage:focus-visible {
    outline-offset: -3px;
  }

  svg.picture {
    position: absolute;
    inset: 0 auto auto 0;
    display: block;
    max-inline-size: none;
    transform-origin: 0 0;
    will-change: transform;
    font-family: var(--kt-font);
  }

  text {
    fill: var(--kt-ink);
    pointer-events: none;
  }

  .soft {
    fill: var(--kt-ink-soft);
  }

  .band {
    fill: var(--kt-ground);
    stroke: var(--kt-line);
  }

  .band.external {
    stroke-dasharray: 6 4;
  }

  .cell {
    fill: var(--kt-paper);
    stroke: var(--kt-line);
  }

  .label {
    fill: var(--kt-accent-soft);
  }

  .layer {
    fill: var(--kt-accent-strong);
    font-weight: 600;
    text-anchor: middle;
  }

  .layer.side {
    fill: var(--kt-ink);
  }

  .field {
    fill: var(--kt-ink-soft);
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--kt-paper);
    stroke-width: 3px;
  }

  .line {
    fill: none;
    stroke: var(--kt-line-strong);
    stroke-width: 1.1;
  }

  .line.ghost {
    stroke-dasharray: 4 3;
    opacity: 0.6;
  }

  .line.faint {
    opacity: 0.35;
  }

  .lines.dim {
    opacity: 0.25;
  }

  .line.active {
    stroke: var(--kt-accent);
    stroke-width: 2.4;
  }

  .linked {
    fill: none;
    stroke: var(--kt-accent);
    stroke-width: 2.4;
    pointer-events: none;
  }

  .arrow {
    fill: var(--kt-accent);
  }

  .box {
    cursor: pointer;
    outline: none;
  }

  .box rect {
    fill: var(--kt-raised);
    stroke: var(--kt-line-strong);
  }

  .box.ghost rect {
    fill: var(--kt-ground);
    stroke-dasharray: 4 3;
  }

  .box.ghost text {
    fill: var(--kt-ink-soft);
  }

  .box .inner {
    fill: none;
    stroke: var(--kt-line-strong);
  }

  .box .bar {
    fill: none;
    stroke: var(--kt-accent);
    stroke-width: 4;
  }

  .box:hover rect {
    fill: var(--kt-accent-soft);
  }

  .box.match rect {
    fill: var(--kt-mark);
  }

  .box.dim {
    opacity: 0.28;
  }

  .box.selected rect {
    stroke: var(--kt-accent);
    stroke-width: 3;
    fill: var(--kt-accent-soft);
  }

  .box:focus-visible rect {
    stroke: var(--kt-focus);
    stroke-width: 4;
  }

  .sign {
    fill: none;
    stroke: var(--kt-paper);
    stroke-width: 1.9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .dots {
    fill: currentColor;
    fill-opacity: 0.55;
  }

  .dots.none {
    fill: var(--kt-line-strong);
    fill-opacity: 0.35;
  }

  .dots.dim {
    fill-opacity: 0.12;
  }

  .bundle {
    fill: none;
    stroke: var(--kt-accent);
    opacity: 0.55;
  }

  .plate {
    fill: var(--kt-paper);
    stroke: var(--kt-line-strong);
    vector-effect: non-scaling-stroke;
  }

  .bundle-count {
    fill: var(--kt-accent-strong);
    font-weight: 600;
    text-anchor: middle;
  }

  .far-count {
    font-weight: 600;
    text-anchor: end;
  }

  .far-layer,
  .far-field {
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--kt-paper);
    stroke-width: 0.3em;
    stroke-linejoin: round;
  }

  .far-layer {
    fill: var(--kt-accent-strong);
  }

  .far-field {
    text-anchor: middle;
  }

  kt-overview-map {
    position: absolute;
    inset-block-end: var(--kt-space-3);
    inset-inline-end: var(--kt-space-3);
  }

  .where {
    position: absolute;
    inset: 0 auto auto 0;
    max-inline-size: 100%;
    padding: var(--kt-space-1) var(--kt-space-3);
    border-end-end-radius: var(--kt-radius);
    background: color-mix(in srgb, var(--kt-paper) 90%, transparent);
    color: var(--kt-accent-strong);
    font-size: var(--kt-size-small);
    font-weight: 600;
    pointer-events: none;
  }

  @media (max-width: 600px) {
    kt-overview-map {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .dots {
      forced-color-adjust: none;
    }
  }
`;
