import { ELEMENT_KINDS, type ElementKind, SECTION_OF } from '#model/kinds';
import { upperBound } from '#model/quantity';
import { SECTION_NAMES } from '#text/check';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';

/**
 * The declared number of elements is not below the number listed.
 */
export default defineRule({
  id: 'inventory-below-listed',
  over: 'model',
  messages: {
    below: {
      vi: 'Tổng số khai báo ít hơn số phần tử đã liệt kê: {{sections}}.',
      en: 'Fewer elements are declared than listed: {{sections}}.',
    },
  },
  fix: {
    vi: 'Đếm lại phần tử của từng mục; xong thì sửa tổng số tại {{pointer}}, hoặc bỏ phần tử liệt kê thừa.',
    en: 'Count the elements of each section again; then correct the total at {{pointer}}, or take out what is listed too much.',
  },
  why: {
    vi: 'Tổng số khai báo thấp hơn số đã liệt kê là đã cũ, nên không thể dựa vào đó để kết luận cho mọi phần tử.',
    en: 'A declaration below what is listed is out of date, and no conclusion about "all" can rest on it.',
  },
  limits: {
    vi: 'Quy tắc không biết tổng số thật, chỉ so số khai báo với số đã liệt kê.',
    en: 'It does not know the true number; it compares what is declared with what is listed.',
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
    const sections = {
      vi: wrong.map((one) => sectionText(one, 'vi')).join('; '),
      en: wrong.map((one) => sectionText(one, 'en')).join('; '),
    };
    return notMet(
      {
        messageId: 'below',
        at: model.inventoryPlace(first.kind),
        data: { sections },
      },
      ...others.map(({ kind }) => model.inventoryPlace(kind)),
    );
  },
});

interface Declared {
  readonly kind: ElementKind;
  readonly most: number;
  readonly listed: number;
}

function sectionText({ kind, most, listed }: Declared, language: 'vi' | 'en'): string {
  const name = SECTION_NAMES[SECTION_OF[kind]]?.[language] ?? kind;
  return language === 'vi'
    ? `${name} (khai báo ${most}, liệt kê ${listed})`
    : `${name} (declared ${most}, listed ${listed})`;
}
