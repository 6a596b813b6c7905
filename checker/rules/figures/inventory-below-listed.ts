import { ELEMENT_KINDS, SECTION_OF } from '#model/kinds';
import { upperBound } from '#model/quantity';
import { SECTION_NAMES } from '#text/check';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';

/**
 * The declared number of elements is not below the number listed.
 *
 * **Why** A declaration below what is listed is out of date, and no conclusion about "all" can rest on it.
 */
export default defineRule({
  id: 'inventory-below-listed',
  over: 'model',
  messages: {
    below: {
      vi: 'Số lượng khai báo ít hơn số đã liệt kê: {{sections}}.',
      en: 'Fewer elements are declared than listed: {{sections}}.',
    },
  },
  fix: {
    vi: 'Sửa số lượng tại {{pointer}}, hoặc bỏ phần tử đã liệt kê thừa.',
    en: 'Correct the number at {{pointer}}, or take out what is listed too much.',
  },
  check(document, model) {
    const declared = ELEMENT_KINDS.flatMap((kind) => {
      const quantity = document.inventory?.[SECTION_OF[kind]];
      const most = quantity === undefined ? undefined : upperBound(quantity);
      return most === undefined ? [] : [{ kind, most, listed: model.subjects(kind).length }];
    });
    const wrong = declared.filter(({ most, listed }) => most < listed);
    const [first, ...others] = wrong;
    if (!first) {
      return declared.length > 0
        ? met(...declared.map(({ kind }) => model.inventoryPlace(kind)))
        : notApplicable(at(document, 'document'));
    }
    const text = (language: 'vi' | 'en'): string =>
      wrong
        .map(({ kind, most, listed }) => `${SECTION_NAMES[SECTION_OF[kind]]?.[language] ?? kind} ${most} < ${listed}`)
        .join('; ');
    return notMet(
      {
        messageId: 'below',
        at: model.inventoryPlace(first.kind),
        data: { sections: { vi: text('vi'), en: text('en') } },
      },
      ...others.map(({ kind }) => model.inventoryPlace(kind)),
    );
  },
});
