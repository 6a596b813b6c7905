import type { Application } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import { at, defineRule, met, notApplicable, notStated, stating } from '../rule.ts';

/**
 * Each application names the functions it supports and its data.
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
    vi: 'Ghi nghiệp vụ mà ứng dụng hỗ trợ (functions) và dữ liệu mà ứng dụng đọc (reads) hoặc ghi (writes); chỗ còn thiếu: {{pointer}}.',
    en: 'Name the functions that the application supports (functions) and the data that it reads or writes (reads, writes); still missing: {{pointer}}.',
  },
  why: {
    vi: 'Khi một thủ tục hoặc một cơ sở dữ liệu thay đổi, thông tin này cho biết ứng dụng nào phải sửa theo.',
    en: 'When a procedure or a database changes, the trace tells which applications change with it.',
  },
  limits: {
    vi: 'Chỉ cần một nghiệp vụ và một dữ liệu là đạt; không biết những gì đã ghi có đầy đủ hay không.',
    en: 'One function and one data asset are enough; it cannot tell whether what is listed is complete.',
  },
  check(application, model) {
    if (model.presence(application) === 'absent') return notApplicable(at(application, 'lifecycle'));
    const { name, functions = [], reads = [], writes = [] } = application;
    if (functions.length === 0) {
      const supported = reads.length + writes.length > 0 ? functionsOfServices(model, application) : undefined;
      const edits = stating(model, application, 'functions', supported);
      return notStated({ messageId: 'noFunctions', at: at(application, 'functions'), data: { name }, edits });
    }
    if (writes.length > 0) return met(at(application, 'functions'), at(application, 'writes'));
    if (reads.length > 0) return met(at(application, 'functions'), at(application, 'reads'));
    return notStated({ messageId: 'noData', at: at(application, 'writes'), data: { name } });
  },
});

/** The functions of the services that name the application, by id; undefined when there are none, or when it may repeat a shared one. */
function functionsOfServices(model: ModelIndex, { id, reuse }: Application): readonly string[] | undefined {
  const handled = model
    .subjects('service')
    .filter((service) => service.applications?.includes(id) === true && model.presence(service) !== 'absent');
  const found = [...new Set(handled.flatMap((service) => service.function ?? []))].sort();
  return found.length === 0 || reuse?.form === 'own' ? undefined : found;
}
