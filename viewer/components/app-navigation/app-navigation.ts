import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { APP, VIEW_SHORT, VIEW_WORD } from '#text/viewer/app';
import { hashOf, type Place, startPlace, type View } from '../../state/location.ts';
import { Words } from '../../state/words.ts';
import { base } from '../../styles/base.ts';
import { icon } from '../icon/icon.ts';

/**
 * @summary The views, as links: a column on a desk, a bar at the foot of a phone.
 */
@customElement('kt-app-navigation')
export class AppNavigation extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        display: flex;
        flex-direction: column;
        gap: var(--kt-space-1);
        padding: var(--kt-space-3) var(--kt-space-2);
        list-style: none;
      }

      a {
        display: flex;
        align-items: center;
        gap: var(--kt-space-3);
        padding: var(--kt-space-2) var(--kt-space-3);
        border-radius: var(--kt-radius);
        color: var(--kt-ink);
        text-decoration: none;
      }

      a:hover {
        background: var(--kt-accent-soft);
      }

      a[aria-current='page'] {
        background: var(--kt-accent-soft);
        color: var(--kt-accent-strong);
        font-weight: 650;
        box-shadow: inset 3px 0 0 var(--kt-accent);
      }

      .short {
        display: none;
      }

      @media (max-width: 899px) {
        .long {
          display: none;
        }

        .short {
          display: inline;
        }

        ul {
          flex-direction: row;
          gap: 0;
          padding: 0;
        }

        li {
          flex: 1 1 0;
          min-inline-size: 0;
        }

        a {
          flex-direction: column;
          gap: 0;
          block-size: 100%;
          padding: var(--kt-space-1) 1px;
          font-size: 0.6875rem;
          line-height: 1.2;
          text-align: center;
        }

        a[aria-current='page'] {
          box-shadow: inset 0 3px 0 var(--kt-accent);
        }
      }
    `,
  ];

  /** The views there are. */
  @property({ attribute: false }) views: readonly View[] = [];

  /** The place that is shown now. */
  @property({ attribute: false }) place: Place = startPlace;

  readonly words = new Words(this);

  override render() {
    const { words, place } = this;
    return html`<nav aria-label=${words.say(APP.views)}><ul>
      ${this.views.map(
        (view) => html`<li><a
          href=${hashOf({ ...place, view, element: '', requirement: '', pointer: '', source: '' })}
          aria-current=${view === place.view ? 'page' : 'false'}>${icon(view)}<span class="long">${words.say(VIEW_WORD[view])}</span><span class="short">${words.say(VIEW_SHORT[view])}</span></a></li>`,
      )}
    </ul></nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kt-app-navigation': AppNavigation;
  }
}
