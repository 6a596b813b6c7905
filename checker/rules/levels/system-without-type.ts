import { defineRule } from '../rule.ts';
import { profileStates } from '../shared/security-profile.ts';

/**
 * The type of every information system is stated.
 */
export default defineRule({
  id: 'system-without-type',
  over: ['application', 'platform'],
  messages: {
    unstated: {
      vi: 'Chưa nêu loại hình của "{{name}}": nội bộ, phục vụ người dân và doanh nghiệp, hạ tầng thông tin, điều khiển công nghiệp hay loại khác.',
      en: 'The type of "{{name}}" is not stated: internal, public-facing, infrastructure, industrial control or other.',
    },
  },
  fix: {
    vi: 'Nêu loại hình của hệ thống (type) tại {{pointer}}: nội bộ (internal), phục vụ người dân, doanh nghiệp (publicFacing), hạ tầng thông tin (infrastructure), điều khiển công nghiệp (industrialControl) hoặc loại khác (other).',
    en: 'State the type of the system (type) at {{pointer}}: internal, publicFacing, infrastructure, industrialControl or other.',
  },
  why: {
    vi: 'Tiêu chí xác định cấp độ khác nhau giữa hệ thống nội bộ, hệ thống phục vụ người dân và hạ tầng thông tin.',
    en: 'The criteria of a level differ for internal systems, systems for the public and infrastructure.',
  },
  limits: {
    vi: 'Quy tắc chỉ xem loại hình đã được nêu hay chưa, không kiểm tra loại hình có đúng với thực tế hay không.',
    en: 'The rule sees whether a type is stated, not whether it is right.',
  },
  check: (system, model) => profileStates(model, system, 'type'),
});
