import { MANY_USERS, manyPeople } from '#model/security-level';
import { defineRule } from '../rule.ts';
import { numberParameter } from '../shared/parameters.ts';
import { levelFollows } from '../shared/security-level.ts';

/**
 * A public system with many people’s information has level 3.
 */
export default defineRule({
  id: 'level-below-many-people',
  over: ['application', 'platform'],
  messages: {
    tooLow: {
      vi: '"{{name}}" phục vụ người dân, doanh nghiệp và xử lý thông tin riêng, thông tin cá nhân của từ {{users}} người sử dụng trở lên nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.',
      en: '"{{name}}" serves the public and handles private or personal information of {{users}} users or more but has level {{level}}; level {{least}} or higher follows.',
    },
    noLevel: {
      vi: '"{{name}}" phục vụ người dân, doanh nghiệp và xử lý thông tin riêng, thông tin cá nhân của từ {{users}} người sử dụng trở lên nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.',
      en: '"{{name}}" serves the public and handles private or personal information of {{users}} users or more, so level {{least}} or higher follows; its level is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu rõ "{{name}}" có phục vụ người dân, doanh nghiệp và có xử lý thông tin riêng, thông tin cá nhân của từ {{users}} người sử dụng trở lên hay không.',
      en: 'Whether "{{name}}" serves the public and handles private or personal information of {{users}} users or more is not stated.',
    },
  },
  fix: {
    vi: 'Lập lại hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt từ cấp độ {{least}} trở lên và bảo vệ hệ thống theo cấp độ đó; xong thì ghi cấp độ mới tại {{pointer}}.',
    en: 'Have level {{least}} or higher proposed, appraised and approved, protect the system accordingly, then set the new level at {{pointer}}.',
  },
  state: {
    vi: 'Nêu loại hình (type): nội bộ (internal), phục vụ người dân, doanh nghiệp (publicFacing), hạ tầng thông tin (infrastructure), điều khiển công nghiệp (industrialControl) hoặc loại khác (other); số người sử dụng có thông tin riêng, thông tin cá nhân được xử lý (personalDataUsers); và cấp độ (level, từ 1 đến 5); hiện còn thiếu tại {{pointer}}.',
    en: 'State its type (type): internal, publicFacing, infrastructure, industrialControl or other; the number of users whose private or personal information it handles (personalDataUsers); and the level (level, 1 to 5); now missing: {{pointer}}.',
  },
  why: {
    vi: 'Lộ thông tin của hàng vạn người là thiệt hại cho xã hội, không chỉ cho từng cá nhân.',
    en: 'A leak that reaches tens of thousands of people harms the public, not single persons only.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào số người đã nêu; số ghi áng chừng quanh ngưỡng thì chưa kết luận được.',
    en: 'The rule believes the number that is stated; one that is only approximate and near the threshold settles nothing.',
  },
  check(system, model, context) {
    const users = numberParameter(context, 'users', MANY_USERS);
    return levelFollows(model, system, 3, () => manyPeople(system, users), { users });
  },
});
