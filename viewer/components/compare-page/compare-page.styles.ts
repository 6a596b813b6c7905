import { css } from 'lit';

export const styles = css`
  :host(kt-compare-page) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--kt-space-4);
    max-inline-size: 80rem;
    margin-inline: auto;
    padding: var(--kt-space-4);
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--kt-space-3);
  }

  label {
    display: grid;
    gap: var(--kt-space-1);
    font-size: var(--kt-size-small);
  }

  label,
  select {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .scroll {
    overflow-x: auto;
  }

  td kt-score-bar {
    min-inline-size: 7rem;
  }

  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  summary {
    cursor: pointer;
    padding-block: var(--kt-space-1);
  }

  .facts {
    margin-inline-start: var(--kt-space-4);
  }

  td {
    overflow-wrap: anywhere;
  }

  button.link {
    min-block-size: 1.5rem;
    padding: 0;
    color: var(--kt-accent);
    text-align: start;
    text-decoration: underline;
  }

  @media (max-width: 700px) {
    :host(kt-compare-page) {
      padding: var(--kt-space-2);
    }
  }
`;
