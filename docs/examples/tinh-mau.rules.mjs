import { at, defineRule, met, notApplicable, notStated } from 'kientruc';

/** Every application in use names whom to contact. */
export default defineRule({
  id: 'application-without-contact',
  over: 'application',
  messages: {
    unstated: {
      vi: 'Chưa nêu đầu mối liên hệ của ứng dụng "{{name}}".',
      en: 'Whom to contact about application "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Ghi đầu mối liên hệ tại {{pointer}}.',
    en: 'State whom to contact at {{pointer}}.',
  },
  why: {
    vi: 'Khi ứng dụng có sự cố, người dùng cần biết phải báo cho ai.',
    en: 'When an application fails, its users must know whom to tell.',
  },
  limits: {
    vi: 'Quy tắc không biết đầu mối có trả lời hay không.',
    en: 'The rule does not know whether the contact answers.',
  },
  check(application, model) {
    if (model.presence(application) === 'absent') return notApplicable(at(application, 'lifecycle'));
    const { name, contacts = [] } = application;
    if (contacts.length > 0) return met(at(application, 'contacts'));
    return notStated({ messageId: 'unstated', at: at(application, 'contacts'), data: { name } });
  },
});
