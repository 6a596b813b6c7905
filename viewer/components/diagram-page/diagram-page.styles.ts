import { css } from 'lit';

export const styles = css`
  :host {
    padding: var(--kt-space-4);
    max-inline-size: 110rem;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--kt-space-3);
    margin-block-end: var(--kt-space-3);
  }

  .paper {
    display: none;
    inline-size: 100%;
  }

  @media print {
    .paper {
      display: block;
    }
  }

  .views {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kt-space-1);
    margin-block-end: var(--kt-space-3);
  }

  .views label {
    display: none;
    gap: var(--kt-space-1);
    font-size: var(--kt-size-small);
    color: var(--kt-ink-soft);
  }

  summary {
    display: none;
    margin-block-end: var(--kt-space-2);
    color: var(--kt-accent);
    cursor: pointer;
  }

  .settings {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--kt-space-2) var(--kt-space-3);
    margin-block-end: var(--kt-space-3);
  }

  .settings label {
    display: grid;
    gap: var(--kt-space-1);
    font-size: var(--kt-size-small);
    color: var(--kt-ink-soft);
  }

  .settings label.check {
    display: flex;
    align-items: center;
    min-block-size: 2.25rem;
  }

  select {
    max-inline-size: 20rem;
    color: var(--kt-ink);
    font-size: var(--kt-size);
  }

  .cut {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kt-space-2);
    align-items: center;
    padding: var(--kt-space-2) var(--kt-space-3);
    margin-block-end: var(--kt-space-3);
    border-inline-start: 4px solid var(--kt-accent);
    background: var(--kt-accent-soft);
  }

  .export {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kt-space-2);
    margin-block: var(--kt-space-3);
  }

  .table {
    margin-block-start: var(--kt-space-4);
  }

  .table > h2 {
    margin-block-end: var(--kt-space-2);
    font-size: var(--kt-size-large);
  }

  @media (max-width: 599px) {
    :host {
      padding: var(--kt-space-3) var(--kt-space-2);
    }

    .views button {
      display: none;
    }

    summary {
      display: list-item;
    }

    .views label {
      display: grid;
      inline-size: 100%;
    }

    .settings {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }

    .settings label:first-child,
    .settings label.check {
      grid-column: 1 / -1;
    }

    .cut {
      font-size: var(--kt-size-small);
    }

    .settings label:not(.check),
    .settings select {
      inline-size: 100%;
      max-inline-size: none;
    }
  }
`;
