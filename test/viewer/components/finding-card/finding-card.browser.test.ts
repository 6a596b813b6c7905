import { afterEach, describe, expect, it } from 'vitest';
import '../../../../viewer/components/finding-card/finding-card.ts';
import text from '../../../../models/provinces/son-la/2019.json?raw';
import { allFindings } from '../../../../viewer/state/findings.ts';
import type { Go } from '../../../../viewer/state/go.ts';
import { findAll, mount, nameless, textOf } from '../../kit/mount.ts';
import { openedModel } from '../../kit/opened-model.ts';

afterEach(() => document.body.replaceChildren());

const { result } = openedModel(text);
const found = allFindings(result.requirements).find(({ finding }) => /^\/applications\/\d+/.test(finding.pointer));
if (found === undefined) throw new Error('There is no finding at an application.');

describe('<kt-finding-card>', () => {
  it('tells outcome, message, what to do and the place in words', async () => {
    const card = await mount('kt-finding-card', { found });
    const said = textOf(card);
    expect(nameless(card)).toEqual([]);
    expect(said).toContain('Chưa đáp ứng');
    expect(said).toContain(found.finding.message.vi);
    expect(said).toContain(`Cần làm : ${found.finding.fix?.vi}`);
    expect(said).toContain(`dòng ${found.finding.line}`);
  });

  it('when its parts are pressed, leads to requirement, element and place', async () => {
    const card = await mount('kt-finding-card', { found });
    const asked: Go[] = [];
    card.addEventListener('kt-go', ({ go }) => asked.push(go));
    for (const button of findAll(card, 'button')) button.click();
    expect(asked.map(({ requirement, element, pointer }) => [requirement, element, pointer])).toEqual([
      [found.requirement.id, '', ''],
      ['', found.finding.pointer.split('/').slice(0, 3).join('/'), ''],
      ['', '', found.finding.pointer],
    ]);
  });

  it('when it stands inside its requirement, does not name it again', async () => {
    const card = await mount('kt-finding-card', { found, inside: true });
    expect(textOf(card)).not.toContain(found.requirement.title.vi);
  });
});
