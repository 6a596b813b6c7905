import { css } from 'lit';

export const styles = css`
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kt-space-2);
    margin-block: var(--kt-space-2);
  }

  h2 {
    overflow-wrap: anywhere;
  }

  h3 {
    margin-block: var(--kt-space-4) var(--kt-space-2);
  }

  .cards {
    display: grid;
    gap: var(--kt-space-2);
    list-style: none;
  }

  .links {
    display: grid;
    gap: var(--kt-space-1);
    padding-inline-start: 1.2em;
  }

  button.link,
  button.fact {
    display: inline;
    min-block-size: 1.5rem;
    padding: 0;
    text-align: start;
  }

  button.link {
    color: var(--kt-accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  th {
    inline-size: 42%;
    font-weight: 500;
  }

  td,
  th {
    padding-block: var(--kt-space-1);
    overflow-wrap: anywhere;
  }
`;
