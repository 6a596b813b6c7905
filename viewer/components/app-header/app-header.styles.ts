import { css } from 'lit';

export const styles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kt-space-2) var(--kt-space-4);
    padding: var(--kt-space-2) var(--kt-space-4);
    border-block-end: 1px solid var(--kt-line);
    background: var(--kt-paper);
  }

  .brand {
    font-weight: 700;
    letter-spacing: 0.02em;
    color: var(--kt-accent-strong);
  }

  .fill,
  .tabs {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }

  .tabs {
    display: flex;
    gap: var(--kt-space-1);
    min-block-size: calc(2rem + 2px);
    overflow-x: auto;
    list-style: none;
  }

  .tabs li {
    display: flex;
    flex: none;
    align-items: center;
    border: 1px solid var(--kt-line);
    border-radius: var(--kt-radius);
  }

  .tabs li.front {
    border-color: var(--kt-accent);
    background: var(--kt-accent-soft);
    font-weight: 600;
  }

  .tabs button {
    min-block-size: 2rem;
  }

  .tabs .close {
    min-inline-size: 2rem;
    padding: 0;
  }

  .tabs .name {
    max-inline-size: 16rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .short,
  .theme svg {
    display: none;
  }

  .wrong {
    display: inline-grid;
    place-items: center;
    inline-size: 1.25em;
    block-size: 1.25em;
    border-radius: 50%;
    background: var(--kt-fail);
    color: var(--kt-paper);
    font-weight: 700;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kt-space-2);
  }

  .search input {
    inline-size: clamp(9rem, 16vw, 16rem);
  }

  .pair {
    display: flex;
  }

  .pair button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .pair button:last-child {
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .open:focus-within {
    outline: 3px solid var(--kt-focus);
    outline-offset: 1px;
  }

  @media (max-width: 899px) {
    header {
      gap: var(--kt-space-2);
      padding: var(--kt-space-2);
    }

    .tools {
      display: contents;
    }

    .full .brand,
    .language .long {
      display: none;
    }

    .language .short,
    .theme svg {
      display: inline;
    }

    .tabs .name {
      max-inline-size: 9rem;
    }

    .search,
    .pair,
    .open {
      order: 1;
    }

    .open span {
      position: absolute;
      clip-path: inset(50%);
    }

    .search {
      flex: 1 1 7rem;
    }

    .search input {
      inline-size: 100%;
    }

    .theme {
      position: relative;
      display: inline-grid;
      place-items: center;
      inline-size: 2.25rem;
      block-size: 2.25rem;
      border: 1px solid var(--kt-line-strong);
      border-radius: var(--kt-radius);
      background: var(--kt-raised);
    }

    .theme select {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      opacity: 0;
      cursor: pointer;
    }

    .theme:focus-within {
      outline: 3px solid var(--kt-focus);
      outline-offset: 1px;
    }
  }
`;
