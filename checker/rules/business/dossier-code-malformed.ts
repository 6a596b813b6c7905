import { tidyCode } from '#model/tidy-code';
import { at, defineRule, met, notApplicable, notMet, notStated, type RuleContext } from '../rule.ts';

const DAY = String.raw`\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])`;
const OLDER = new RegExp(String.raw`^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}-${DAY}-\d{4}$`);
const NEWER = new RegExp(String.raw`^[A-Y]\d{2}(\.[0-9A-Z]+)*-${DAY}-\d{4}$`);

/**
 * Dossier codes are agency code, date and a four-digit number.
 */
export default defineRule({
  id: 'dossier-code-malformed',
  over: 'service',
  messages: {
    malformed: {
      vi: 'Mã hồ sơ "{{code}}" của "{{name}}" không gồm mã định danh cơ quan, ngày (năm, tháng, ngày) và số thứ tự bốn chữ số theo dạng áp dụng tại thời điểm kiểm tra.',
      en: 'Dossier code "{{code}}" of "{{name}}" is not agency code, date (year, month, day) and a four-digit number in the form that holds on the day of the check.',
    },
    longNumber: {
      vi: 'Mã hồ sơ "{{code}}" của "{{name}}" có số thứ tự dài hơn bốn chữ số; chưa đủ cơ sở để kết luận là đúng quy định.',
      en: 'Dossier code "{{code}}" of "{{name}}" has a number of more than four digits; whether that is allowed is open.',
    },
    unstated: {
      vi: 'Chưa nêu mã hồ sơ mẫu của "{{name}}".',
      en: 'A sample dossier code of "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Chỉnh hệ thống một cửa điện tử để cấp mã hồ sơ đúng dạng (như "000.00.16.H56-210615-0012"), rồi ghi một mã thật làm ví dụ (dossierCodePattern) tại {{pointer}}.',
    en: 'Have the one-stop issue codes of the prescribed form (like "000.00.16.H56-210615-0012"), then state a real one (dossierCodePattern) at {{pointer}}.',
  },
  state: {
    vi: 'Ghi một mã hồ sơ thật làm ví dụ (dossierCodePattern) tại {{pointer}}, như "000.00.16.H56-210615-0012".',
    en: 'State a real dossier code (dossierCodePattern) at {{pointer}}, like "000.00.16.H56-210615-0012".',
  },
  why: {
    vi: 'Người dân và Cổng Dịch vụ công quốc gia tra hồ sơ bằng mã này; mã tự đặt thì không biết hồ sơ thuộc cơ quan nào, tiếp nhận ngày nào.',
    en: 'People and the national portal look a dossier up by this code; a home-made one tells neither the agency nor the day.',
  },
  limits: {
    vi: 'Chỉ xét dạng của một mã làm ví dụ; không đối chiếu mã cơ quan và không biết hệ thống có cấp mã tự động hay không.',
    en: 'It looks at the form of one sample; it neither compares the agency code nor knows whether codes are issued automatically.',
  },
  check(service, model, context) {
    if (model.presence(service) === 'absent') return notApplicable(at(service, 'lifecycle'));
    const { name, dossierCodePattern: code } = service;
    const place = at(service, 'dossierCodePattern');
    if (code === undefined) {
      if (model.openPoint(service, 'dossierCodePattern') === 'notApplicable')
        return notApplicable(at(service, 'openPoints'));
      return notStated({ messageId: 'unstated', at: place, data: { name } });
    }
    if (isPrescribed(code, context)) return met(place);
    const shorter = code.replace(/-(\d{4})\d+$/, '-$1');
    if (isPrescribed(shorter, context)) return notStated({ messageId: 'longNumber', at: place, data: { name, code } });
    const value = tidyCode(code);
    const edits = isPrescribed(value, context) ? [{ op: 'replace', at: place, value } as const] : [];
    return notMet({ messageId: 'malformed', at: place, data: { name, code }, edits });
  },
});

/** The form with the older agency code always holds; the one with the newer agency code from the day of that code. */
const isPrescribed = (code: string, { asOf, parameters }: RuleContext): boolean =>
  OLDER.test(code) || (NEWER.test(code) && asOf >= String(parameters['newerFrom'] ?? ''));
