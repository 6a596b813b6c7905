import { at, defineRule, met, notApplicable, notStated } from '../rule.ts';

/**
 * Each application names the functions it supports and its data.
 *
 * **Why** When a procedure or a database changes, the trace tells which applications change with it.
 */
export default defineRule({
  id: 'application-without-trace',
  over: 'application',
  messages: {
    noFunctions: {
      vi: 'Chưa nêu ứng dụng "{{name}}" phục vụ nghiệp vụ nào.',
      en: 'The business functions that application "{{name}}" supports are not stated.',
    },
    noData: {
      vi: 'Chưa nêu ứng dụng "{{name}}" tạo lập hoặc khai thác dữ liệu nào.',
      en: 'The data that application "{{name}}" creates or reads is not stated.',
    },
  },
  fix: {
    vi: 'Ghi functions và reads hoặc writes của ứng dụng tại {{pointer}}.',
    en: 'State functions and reads or writes of the application at {{pointer}}.',
  },
  check(application, model) {
    if (model.presence(application) === 'absent') return notApplicable(at(application, 'lifecycle'));
    const { name, functions = [], reads = [], writes = [] } = application;
    if (functions.length === 0)
      return notStated({ messageId: 'noFunctions', at: at(application, 'functions'), data: { name } });
    if (writes.length > 0) return met(at(application, 'functions'), at(application, 'writes'));
    if (reads.length > 0) return met(at(application, 'functions'), at(application, 'reads'));
    return notStated({ messageId: 'noData', at: at(application, 'writes'), data: { name } });
  },
});
