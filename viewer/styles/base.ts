import { css } from 'lit';

/** What every component starts from: boxes, text, links, buttons, fields, focus, and text for screen readers only. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  h1,
  h2,
  h3,
  h4 {
    line-height: 1.25;
    font-weight: 650;
    text-wrap: balance;
  }

  h1 {
    font-size: var(--kt-size-title);
  }

  h2 {
    font-size: var(--kt-size-large);
  }

  h3,
  h4 {
    font-size: var(--kt-size);
  }

  a {
    color: var(--kt-accent);
    text-underline-offset: 0.15em;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--kt-space-2);
    min-block-size: 2.25rem;
    padding: var(--kt-space-1) var(--kt-space-3);
    border: 1px solid var(--kt-line-strong);
    border-radius: var(--kt-radius);
    background: var(--kt-raised);
    color: var(--kt-ink);
    text-decoration: none;
    cursor: pointer;
  }

  button:hover,
  .button:hover {
    background: var(--kt-accent-soft);
  }

  button[aria-pressed='true'],
  button.primary,
  .button.primary {
    background: var(--kt-accent);
    border-color: var(--kt-accent);
    color: var(--kt-on-accent);
  }

  button:disabled {
    cursor: default;
    opacity: 0.55;
  }

  button.plain {
    border-color: transparent;
    background: none;
  }

  button.plain:hover {
    background: var(--kt-accent-soft);
  }

  input[type='search'],
  input[type='text'],
  select {
    min-block-size: 2.25rem;
    padding: var(--kt-space-1) var(--kt-space-2);
    border: 1px solid var(--kt-line-strong);
    border-radius: var(--kt-radius);
    background: var(--kt-paper);
  }

  :focus-visible {
    outline: 3px solid var(--kt-focus);
    outline-offset: 1px;
  }

  summary {
    min-block-size: 1.75rem;
    cursor: pointer;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  th,
  td {
    padding: var(--kt-space-2);
    border-block-end: 1px solid var(--kt-line);
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 600;
    color: var(--kt-ink-soft);
  }

  code,
  pre {
    font-family: var(--kt-font-mono);
    font-size: 0.875em;
  }

  .soft {
    color: var(--kt-ink-soft);
  }

  .small {
    font-size: var(--kt-size-small);
  }

  .card {
    padding: var(--kt-space-4);
    border: 1px solid var(--kt-line);
    border-radius: var(--kt-radius-large);
    background: var(--kt-paper);
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--kt-space-1);
    padding: 0 var(--kt-space-2);
    border: 1px solid var(--kt-line);
    border-radius: 999px;
    background: var(--kt-sunken);
    font-size: var(--kt-size-small);
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0.01ms !important;
      transition-duration: 0.01ms !important;
      scroll-behavior: auto !important;
    }
  }

  @media print {
    .no-print {
      display: none !important;
    }
  }
`;
