import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 28rem;
    background: var(--kt-paper);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kt-space-2) var(--kt-space-3);
    padding: var(--kt-space-2) var(--kt-space-3);
    border-block-end: 1px solid var(--kt-line);
  }

  h1 {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }

  .group {
    display: flex;
    gap: var(--kt-space-1);
  }

  .group button {
    padding-inline: var(--kt-space-2);
  }

  .narrow {
    padding: var(--kt-space-2) var(--kt-space-3);
    border-block-end: 1px solid var(--kt-line);
    background: var(--kt-ground);
  }

  .narrow p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kt-space-3);
    padding-block-start: var(--kt-space-2);
  }

  label.check {
    display: inline-flex;
    align-items: center;
    gap: var(--kt-space-2);
  }

  select {
    max-inline-size: 14rem;
  }

  details.menu {
    position: relative;
  }

  details.menu summary {
    display: inline-flex;
    align-items: center;
    gap: var(--kt-space-2);
    min-block-size: 2.25rem;
    padding: var(--kt-space-1) var(--kt-space-3);
    border: 1px solid var(--kt-line-strong);
    border-radius: var(--kt-radius);
    cursor: pointer;
    list-style: none;
  }

  details.menu > div {
    position: absolute;
    inset-inline-end: 0;
    z-index: 3;
    display: grid;
    gap: var(--kt-space-1);
    min-inline-size: 12rem;
    margin-block-start: var(--kt-space-1);
    padding: var(--kt-space-2);
    border: 1px solid var(--kt-line-strong);
    border-radius: var(--kt-radius);
    background: var(--kt-paper);
    box-shadow: var(--kt-shadow);
  }

  details.menu button {
    justify-content: start;
  }

  kt-overview {
    flex: 1 1 0;
  }

  kt-outline-table {
    flex: 1 1 0;
    overflow: auto;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kt-space-1) var(--kt-space-4);
    align-items: center;
    padding: var(--kt-space-1) var(--kt-space-3);
    border-block-start: 1px solid var(--kt-line);
    font-size: var(--kt-size-small);
  }

  .legend span {
    display: inline-flex;
    align-items: center;
    gap: var(--kt-space-2);
  }

  .legend svg {
    inline-size: 1.6rem;
    block-size: 0.9rem;
  }

  .sheet {
    display: none;
  }

  @media (max-width: 599px) {
    h1 {
      flex-basis: 100%;
      font-size: var(--kt-size-large);
    }

    .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .legend .about {
      display: none;
    }
  }

  @media print {
    :host {
      display: block;
      block-size: auto;
    }

    .tools,
    .narrow,
    .legend,
    kt-overview {
      display: none;
    }

    .sheet {
      display: block;
    }

    .sheet svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      max-block-size: 94vh;
    }
  }
`;
