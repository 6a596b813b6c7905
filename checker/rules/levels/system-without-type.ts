import { defineRule } from '../rule.ts';
import { profileStates } from '../shared/security-profile.ts';

/**
 * The type of every information system is stated.
 *
 * **Why** The criteria of a level differ for internal systems, systems for the public and infrastructure.
 */
export default defineRule({
  id: 'system-without-type',
  over: ['application', 'platform'],
  messages: {
    unstated: {
      vi: 'Chưa nêu loại hình của "{{name}}": nội bộ, phục vụ người dân và doanh nghiệp, hạ tầng hay điều khiển công nghiệp.',
      en: 'Whether "{{name}}" is internal, public-facing, infrastructure or industrial control is not stated.',
    },
  },
  fix: {
    vi: 'Ghi loại hình hệ thống tại {{pointer}} (internal, publicFacing, infrastructure, industrialControl, other).',
    en: 'Set the type at {{pointer}} (internal, publicFacing, infrastructure, industrialControl, other).',
  },
  check: (system, model) => profileStates(model, system, 'type'),
});
