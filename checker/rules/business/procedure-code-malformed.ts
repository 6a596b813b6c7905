import { tidyCode } from '#model/tidy-code';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

const FORM = /^[1-9]\.\d{6}(\.[0-9A-Z]+)*$/;

/**
 * The code of a procedure has the form used nationwide.
 */
export default defineRule({
  id: 'procedure-code-malformed',
  over: 'service',
  messages: {
    malformed: {
      vi: 'Mã thủ tục "{{code}}" của "{{name}}" không có dạng đang dùng trên Cơ sở dữ liệu quốc gia về thủ tục hành chính (như "1.000948" hoặc "1.000948.H38").',
      en: 'Procedure code "{{code}}" of "{{name}}" does not have the form used in the national procedures database (like "1.000948" or "1.000948.H38").',
    },
    unstated: {
      vi: 'Chưa nêu mã thủ tục hành chính của "{{name}}".',
      en: 'The procedure code of "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Tra mã trên Cơ sở dữ liệu quốc gia về thủ tục hành chính rồi sửa mã thủ tục (procedureCode) tại {{pointer}}.',
    en: 'Look the code up in the national procedures database and correct procedureCode at {{pointer}}.',
  },
  state: {
    vi: 'Nêu mã thủ tục (procedureCode) tại {{pointer}} theo Cơ sở dữ liệu quốc gia về thủ tục hành chính.',
    en: 'State procedureCode at {{pointer}} as in the national procedures database.',
  },
  why: {
    vi: 'Cổng dịch vụ công và hệ thống một cửa nhận ra cùng một thủ tục nhờ mã này; mã sai dạng thì hồ sơ và số liệu không ghép được với nhau.',
    en: 'Portal and one-stop know a procedure by this code; with another form dossiers and figures cannot be matched.',
  },
  limits: {
    vi: 'Chỉ xét dạng của mã; không tra mã có thật hay không.',
    en: 'It checks only the form of the code, not whether there is such a procedure.',
  },
  check(service, model) {
    if (model.presence(service) === 'absent') return notApplicable(at(service, 'lifecycle'));
    const { name, procedureCode: code } = service;
    const place = at(service, 'procedureCode');
    if (code !== undefined) {
      if (FORM.test(code)) return met(place);
      const value = tidyCode(code);
      const edits = FORM.test(value) ? [{ op: 'replace', at: place, value } as const] : [];
      return notMet({ messageId: 'malformed', at: place, data: { name, code }, edits });
    }
    if (model.openPoint(service, 'procedureCode') === 'notApplicable') return notApplicable(at(service, 'openPoints'));
    return notStated({ messageId: 'unstated', at: place, data: { name } });
  },
});
