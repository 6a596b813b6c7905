import { html, LitElement } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { Portions } from '../../../viewer/state/portions.ts';

const items = Array.from({ length: 2_500 }, (_, position) => position);

class LongList extends LitElement {
  readonly portions = new Portions(this, 100);

  override render() {
    return html`${this.portions.of(items).map((item) => html`<i>${item}</i>`)}`;
  }
}
customElements.define('test-long-list', LongList);

async function shown(list: LongList): Promise<number> {
  await list.updateComplete;
  return list.shadowRoot?.querySelectorAll('i').length ?? 0;
}

afterEach(() => document.body.replaceChildren());

describe('the portions of a long list', () => {
  it('come one by one, are told beforehand, and begin again', async () => {
    const list = new LongList();
    document.body.append(list);
    expect([await shown(list), list.portions.next(items), list.portions.next(items.slice(0, 130))]).toEqual([
      100, 100, 30,
    ]);
    list.portions.more();
    expect(await shown(list)).toBe(200);
    list.portions.reset();
    list.requestUpdate();
    expect(await shown(list)).toBe(100);
  });

  it('are given up on paper, while the list stands in the page', async () => {
    const list = new LongList();
    document.body.append(list);
    dispatchEvent(new Event('beforeprint'));
    expect([await shown(list), list.portions.next(items)]).toEqual([2_000, 100]);
    list.remove();
    list.portions.reset();
    dispatchEvent(new Event('beforeprint'));
    expect(list.portions.of(items)).toHaveLength(100);
  });
});
