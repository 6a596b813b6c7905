import { afterEach, describe, expect, it } from 'vitest';
import '../../../../viewer/components/start-page/start-page.ts';
import { speak } from '../../../../viewer/state/language.ts';
import { findAll, mount, nameless, textOf } from '../../kit/mount.ts';

afterEach(() => {
  document.body.replaceChildren();
  speak('vi');
});

describe('<kt-start-page>', () => {
  it('has one heading, three steps, and a name for everything one can press', async () => {
    const page = await mount('kt-start-page', {});
    expect(findAll(page, 'h1').length).toBe(1);
    expect(findAll(page, 'ol > li').length).toBe(3);
    expect(nameless(page)).toEqual([]);
  });

  it('speaks the language of the page', async () => {
    const page = await mount('kt-start-page', {});
    expect(textOf(page)).toContain('không có dữ liệu nào được gửi đi');
    speak('en');
    await page.updateComplete;
    expect(textOf(page)).toContain('no data is sent anywhere');
  });

  it('when an example is pressed, asks to open that model', async () => {
    const page = await mount('kt-start-page', {});
    const asked = new Promise<string[]>((resolve) => {
      page.addEventListener(
        'kt-open',
        ({ source }) => void source.list().then((files) => resolve(files.map(({ path }) => path))),
      );
    });
    findAll(page, '.examples button')[3]?.click();
    expect(await asked).toEqual(['son-la/2019.json']);
  });

  it('when something went wrong, says so at once', async () => {
    const page = await mount('kt-start-page', { notice: 'Không có tệp .json nào.' });
    expect(findAll(page, '[role=alert]').map(textOf)).toEqual(['Không có tệp .json nào.']);
  });
});
