// Generated from schemas/ by `npm run generate`; do not edit.
export { validateBaseline } from './validators/baseline.js';

export { validateConfig } from './validators/config.js';

export { validateCheckEvent } from './validators/check-event.js';

export { validateFramework } from './validators/framework.js';

export { validateModel } from './validators/model.js';

export { validateLawRows } from './validators/law-rows.js';

export { validateLegalDocuments } from './validators/legal-documents.js';

export { validateNational } from './validators/national.js';

export { validatePack } from './validators/pack.js';

export { validateCheckReport } from './validators/check-report.js';

export { validateCheckResult } from './validators/check-result.js';
