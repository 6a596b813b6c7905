import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template: auto auto 1fr / 15rem minmax(0, 1fr) auto;
    grid-template-areas: 'head head head' 'note note note' 'nav main side';
    block-size: 100dvh;
  }

  :host([empty]) {
    grid-template-columns: 0 minmax(0, 1fr) 0;
  }

  kt-app-header {
    grid-area: head;
    min-inline-size: 0;
  }

  kt-app-navigation {
    grid-area: nav;
    border-inline-end: 1px solid var(--kt-line);
    background: var(--kt-paper);
    overflow: auto;
  }

  main {
    grid-area: main;
    min-inline-size: 0;
    min-block-size: 0;
    overflow: auto;
    outline-offset: -3px;
  }

  aside {
    grid-area: side;
    inline-size: clamp(22rem, 30vw, 34rem);
    border-inline-start: 1px solid var(--kt-line);
    background: var(--kt-paper);
    overflow: auto;
  }

  .note {
    grid-area: note;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kt-space-3);
    padding: var(--kt-space-2) var(--kt-space-4);
    border-block-end: 1px solid var(--kt-line);
    background: var(--kt-unknown-soft);
  }

  .busy {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--kt-space-3);
    padding: 15vh var(--kt-space-4);
  }

  .refused {
    max-inline-size: 60rem;
    margin: var(--kt-space-5) auto;
    padding-inline: var(--kt-space-4);
  }

  .skip {
    position: absolute;
    inset-block-start: -10rem;
    z-index: 10;
  }

  .skip:focus {
    inset-block-start: var(--kt-space-2);
  }

  .drop {
    position: fixed;
    inset: var(--kt-space-4);
    z-index: 20;
    display: grid;
    place-items: center;
    border: 3px dashed var(--kt-accent);
    border-radius: var(--kt-radius-large);
    background: color-mix(in srgb, var(--kt-paper) 85%, transparent);
    font-size: var(--kt-size-title);
    pointer-events: none;
  }

  @media (max-width: 899px) {
    :host,
    :host([empty]) {
      grid-template: auto auto 1fr auto / minmax(0, 1fr);
      grid-template-areas: 'head' 'note' 'main' 'nav';
    }

    kt-app-navigation {
      border-inline-end: 0;
      border-block-start: 1px solid var(--kt-line);
    }

    aside {
      position: fixed;
      inset: 0;
      z-index: 5;
      inline-size: auto;
      border: 0;
    }
  }

  @media print {
    :host {
      display: block;
      block-size: auto;
    }

    kt-app-header,
    kt-app-navigation,
    .note,
    .skip {
      display: none;
    }

    main,
    aside {
      overflow: visible;
      inline-size: auto;
      border: 0;
    }
  }
`;
