import { css } from 'lit';

export const styles = css`
  :host(kt-verdict-page) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--kt-space-4);
    max-inline-size: 80rem;
    margin-inline: auto;
    padding: var(--kt-space-4);
  }

  .head {
    display: grid;
    gap: var(--kt-space-3);
  }

  .verdict {
    font-size: var(--kt-size-huge);
    line-height: 1.15;
  }

  .verdict[data-verdict='notCompliant'] {
    color: var(--kt-fail);
  }

  .verdict[data-verdict='compliant'],
  .verdict[data-verdict='compliantWithRemarks'] {
    color: var(--kt-pass);
  }

  .verdict[data-verdict='undecided'] {
    color: var(--kt-unknown);
  }

  .interval {
    font-size: var(--kt-size-large);
    font-weight: 600;
  }

  .supposed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kt-space-3);
    padding: var(--kt-space-2) var(--kt-space-3);
    border-radius: var(--kt-radius);
    background: var(--kt-mark);
  }

  .number {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  td kt-score-bar {
    min-inline-size: 8rem;
  }

  .scroll {
    overflow-x: auto;
  }

  summary {
    cursor: pointer;
    padding-block: var(--kt-space-2);
    font-weight: 600;
  }

  .group {
    border-block-start: 1px solid var(--kt-line);
  }

  .group summary,
  .heads {
    display: grid;
    grid-template-columns: 1rem minmax(12rem, 2fr) 4.5rem minmax(8rem, 2fr) 7rem minmax(8rem, 1fr);
    align-items: center;
    gap: var(--kt-space-3);
  }

  .heads {
    padding-block: var(--kt-space-2);
    color: var(--kt-ink-soft);
    font-size: var(--kt-size-small);
  }

  .heads .number {
    white-space: normal;
  }

  .group summary svg {
    transition: rotate 0.15s;
  }

  .group[open] summary svg {
    rotate: 90deg;
  }

  .group .rows {
    margin-inline-start: var(--kt-space-4);
    margin-block-end: var(--kt-space-3);
  }

  .next li {
    display: grid;
    grid-template-columns: 6rem minmax(0, 1fr);
    gap: var(--kt-space-3);
    padding-block: var(--kt-space-2);
    border-block-end: 1px solid var(--kt-line);
    list-style: none;
  }

  .next button {
    justify-content: start;
    text-align: start;
    padding-inline: 0;
  }

  .formula {
    font-family: var(--kt-font-mono);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }

  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--kt-space-1) var(--kt-space-4);
  }

  dd {
    overflow-wrap: anywhere;
    font-family: var(--kt-font-mono);
    font-size: var(--kt-size-small);
  }

  @media (max-width: 700px) {
    :host(kt-verdict-page) {
      padding: var(--kt-space-2);
    }

    .group summary {
      grid-template-columns: 1rem minmax(0, 1fr) auto;
    }

    .heads,
    .group summary > .wide {
      display: none;
    }

    .next li {
      grid-template-columns: 4.5rem minmax(0, 1fr);
    }
  }

  @media print {
    .group summary,
    tr {
      break-inside: avoid;
    }
  }
`;
