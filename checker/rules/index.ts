// Generated from the rule files by `npm run generate`; do not edit.
import applicationWithoutArmCode from './application/application-without-arm-code.ts';
import applicationWithoutCategory from './application/application-without-category.ts';
import applicationWithoutLifecycle from './application/application-without-lifecycle.ts';
import applicationWithoutOperator from './application/application-without-operator.ts';
import applicationWithoutTrace from './application/application-without-trace.ts';
import diagramLayerMissing from './application/diagram-layer-missing.ts';
import directionApplicationMissing from './application/direction-application-missing.ts';
import oneStopMissing from './application/one-stop-missing.ts';
import portalDomainWrong from './application/portal-domain-wrong.ts';
import portalWithoutHttps from './application/portal-without-https.ts';
import procedureSystemNotMerged from './application/procedure-system-not-merged.ts';
import regulationNotMet from './application/regulation-not-met.ts';
import reportingSystemMissing from './application/reporting-system-missing.ts';
import retiredBeforeReplacement from './application/retired-before-replacement.ts';
import secondPortalOrOneStop from './application/second-portal-or-one-stop.ts';
import servicePortalMissing from './application/service-portal-missing.ts';
import serviceWithoutGrade from './application/service-without-grade.ts';
import serviceWithoutOnlineExtent from './application/service-without-online-extent.ts';
import sharedFunctionRepeated from './application/shared-function-repeated.ts';
import systemFeatureNotStated from './application/system-feature-not-stated.ts';
import systemNotAtEveryLevel from './application/system-not-at-every-level.ts';
import dossierCodeMalformed from './business/dossier-code-malformed.ts';
import functionLevelsNotCovered from './business/function-levels-not-covered.ts';
import functionWithoutBrmCode from './business/function-without-brm-code.ts';
import functionWithoutOwner from './business/function-without-owner.ts';
import procedureCodeMalformed from './business/procedure-code-malformed.ts';
import serviceAsksForSharedData from './business/service-asks-for-shared-data.ts';
import serviceDataWithoutPath from './business/service-data-without-path.ts';
import serviceNotByPost from './business/service-not-by-post.ts';
import serviceWithoutApplication from './business/service-without-application.ts';
import serviceWithoutFunction from './business/service-without-function.ts';
import servicesNotCountedByGrade from './business/services-not-counted-by-grade.ts';
import dataAssetNotCentrallyManaged from './data/data-asset-not-centrally-managed.ts';
import dataAssetSharingNotStated from './data/data-asset-sharing-not-stated.ts';
import dataAssetUseNotStated from './data/data-asset-use-not-stated.ts';
import dataAssetWithoutDrmCode from './data/data-asset-without-drm-code.ts';
import dataAssetWithoutOwner from './data/data-asset-without-owner.ts';
import dataAssetWithoutUpdateFrequency from './data/data-asset-without-update-frequency.ts';
import dataAssetWithoutUpdater from './data/data-asset-without-updater.ts';
import dataSubjectWithTwoSources from './data/data-subject-with-two-sources.ts';
import dataWarehouseMissing from './data/data-warehouse-missing.ts';
import databaseCatalogueNotIssued from './data/database-catalogue-not-issued.ts';
import databaseWithoutCodeLists from './data/database-without-code-lists.ts';
import masterDataNotSharedByDefault from './data/master-data-not-shared-by-default.ts';
import openDataCatalogueNotIssued from './data/open-data-catalogue-not-issued.ts';
import openDataHoldsPersonalData from './data/open-data-holds-personal-data.ts';
import openDataNotOnNationalPortal from './data/open-data-not-on-national-portal.ts';
import openDataOutdated from './data/open-data-outdated.ts';
import openDataReviewOverdue from './data/open-data-review-overdue.ts';
import personalDataNotMarked from './data/personal-data-not-marked.ts';
import personalDataSharedUnprotected from './data/personal-data-shared-unprotected.ts';
import sharedDataWithoutUsageRegulation from './data/shared-data-without-usage-regulation.ts';
import architectureFollowsOlderFramework from './document/architecture-follows-older-framework.ts';
import architectureNotIdentified from './document/architecture-not-identified.ts';
import componentArchitectureMissing from './document/component-architecture-missing.ts';
import currentArchitectureNotAssessed from './document/current-architecture-not-assessed.ts';
import currentArchitectureNotDescribed from './document/current-architecture-not-described.ts';
import frameworkNotInLegalBases from './document/framework-not-in-legal-bases.ts';
import gapWithoutInitiative from './document/gap-without-initiative.ts';
import gapsNotAnalysed from './document/gaps-not-analysed.ts';
import initiativeWithoutDeadline from './document/initiative-without-deadline.ts';
import initiativeWithoutFunding from './document/initiative-without-funding.ts';
import initiativeWithoutLead from './document/initiative-without-lead.ts';
import nationalConnectionsNotShown from './document/national-connections-not-shown.ts';
import objectivesNotStated from './document/objectives-not-stated.ts';
import overallDiagramMissing from './document/overall-diagram-missing.ts';
import principlesNotStated from './document/principles-not-stated.ts';
import replacedArchitectureNotNamed from './document/replaced-architecture-not-named.ts';
import responsibilitiesNotStated from './document/responsibilities-not-stated.ts';
import scopeNotStated from './document/scope-not-stated.ts';
import surveyNotDated from './document/survey-not-dated.ts';
import targetArchitectureNotDescribed from './document/target-architecture-not-described.ts';
import visionNotStated from './document/vision-not-stated.ts';
import actDatedAfterDocument from './figures/act-dated-after-document.ts';
import actDatedDifferently from './figures/act-dated-differently.ts';
import breakdownPartsNotEqualTotal from './figures/breakdown-parts-not-equal-total.ts';
import budgetNotEqualSources from './figures/budget-not-equal-sources.ts';
import coverageCountsOtherAgencies from './figures/coverage-counts-other-agencies.ts';
import figureStatedTwiceDifferently from './figures/figure-stated-twice-differently.ts';
import indicatorPeriodImpossible from './figures/indicator-period-impossible.ts';
import indicatorsDisagree from './figures/indicators-disagree.ts';
import inventoryBelowListed from './figures/inventory-below-listed.ts';
import onlineServicesBaseDiffers from './figures/online-services-base-differs.ts';
import partExceedsTotal from './figures/part-exceeds-total.ts';
import percentDiffersFromShare from './figures/percent-differs-from-share.ts';
import shareExceedsWhole from './figures/share-exceeds-whole.ts';
import shareRemainingDiffers from './figures/share-remaining-differs.ts';
import architectureNotIssued from './governance/architecture-not-issued.ts';
import architectureWithoutMaintainer from './governance/architecture-without-maintainer.ts';
import changeProcedureNotStated from './governance/change-procedure-not-stated.ts';
import ictOfficersMissing from './governance/ict-officers-missing.ts';
import ictUnitNotNamed from './governance/ict-unit-not-named.ts';
import initiativeNotAppraised from './governance/initiative-not-appraised.ts';
import initiativeWithoutComponent from './governance/initiative-without-component.ts';
import nationalOrientationNotReferenced from './governance/national-orientation-not-referenced.ts';
import newSystemWithoutReuseCheck from './governance/new-system-without-reuse-check.ts';
import resolutionPlanNotListed from './governance/resolution-plan-not-listed.ts';
import responsibilityNotAssigned from './governance/responsibility-not-assigned.ts';
import reviewCycleNotStated from './governance/review-cycle-not-stated.ts';
import steeringBodyMissing from './governance/steering-body-missing.ts';
import agencyCodeMalformed from './integration/agency-code-malformed.ts';
import agencyCodeOutsideParent from './integration/agency-code-outside-parent.ts';
import agencyCodeOutsideProvince from './integration/agency-code-outside-province.ts';
import codeListNotServed from './integration/code-list-not-served.ts';
import connectionContradicted from './integration/connection-contradicted.ts';
import connectionWithoutMethod from './integration/connection-without-method.ts';
import directLinkWithoutReason from './integration/direct-link-without-reason.ts';
import documentStatusesNotReturned from './integration/document-statuses-not-returned.ts';
import documentsNotOnAxis from './integration/documents-not-on-axis.ts';
import lgspMissing from './integration/lgsp-missing.ts';
import lgspNotConnected from './integration/lgsp-not-connected.ts';
import lgspServiceMissing from './integration/lgsp-service-missing.ts';
import nationalDataWithoutPath from './integration/national-data-without-path.ts';
import nationalLinkWithoutStandard from './integration/national-link-without-standard.ts';
import outgoingDocumentsUnsigned from './integration/outgoing-documents-unsigned.ts';
import reportingNotConnected from './integration/reporting-not-connected.ts';
import sharingWithoutAgreement from './integration/sharing-without-agreement.ts';
import signatureFormatWrong from './integration/signature-format-wrong.ts';
import signatureNotIntegrated from './integration/signature-not-integrated.ts';
import approvedBeforeAppraisal from './levels/approved-before-appraisal.ts';
import compositeLevelBelowPart from './levels/composite-level-below-part.ts';
import dossierPartMissing from './levels/dossier-part-missing.ts';
import hostLevelBelowSystem from './levels/host-level-below-system.ts';
import levelAppraisedByWrongUnit from './levels/level-appraised-by-wrong-unit.ts';
import levelApprovedByWrongAuthority from './levels/level-approved-by-wrong-authority.ts';
import levelBelowConditionalService from './levels/level-below-conditional-service.ts';
import levelBelowManyPeople from './levels/level-below-many-people.ts';
import levelBelowNationalSystem from './levels/level-below-national-system.ts';
import levelBelowPersonalInformation from './levels/level-below-personal-information.ts';
import levelBelowServiceGrade from './levels/level-below-service-grade.ts';
import levelBelowSharedInfrastructure from './levels/level-below-shared-infrastructure.ts';
import levelBelowStateSecrets from './levels/level-below-state-secrets.ts';
import levelOneNotJustified from './levels/level-one-not-justified.ts';
import populationLinkBelowLevelThree from './levels/population-link-below-level-three.ts';
import systemWithoutInformationClass from './levels/system-without-information-class.ts';
import systemWithoutLevel from './levels/system-without-level.ts';
import systemWithoutType from './levels/system-without-type.ts';
import tslcdSystemWithoutLevel from './levels/tslcd-system-without-level.ts';
import accountsWithoutEIdentity from './one-stop/accounts-without-e-identity.ts';
import businessDatabaseNotReached from './one-stop/business-database-not-reached.ts';
import dossierProgressNotPublished from './one-stop/dossier-progress-not-published.ts';
import oneStopNotOnNationalPortal from './one-stop/one-stop-not-on-national-portal.ts';
import oneStopNotOnPortal from './one-stop/one-stop-not-on-portal.ts';
import populationDatabaseNotReached from './one-stop/population-database-not-reached.ts';
import portalNotOnLgsp from './one-stop/portal-not-on-lgsp.ts';
import portalNotOnNationalPortal from './one-stop/portal-not-on-national-portal.ts';
import portalNotOnProceduresDatabase from './one-stop/portal-not-on-procedures-database.ts';
import assessmentNotIndependent from './security/assessment-not-independent.ts';
import assessmentOverdue from './security/assessment-overdue.ts';
import incidentPlanMissing from './security/incident-plan-missing.ts';
import layerWithoutSecurityMeasure from './security/layer-without-security-measure.ts';
import logsKeptTooShort from './security/logs-kept-too-short.ts';
import malwareProtectionMissing from './security/malware-protection-missing.ts';
import measureWithoutSrmCode from './security/measure-without-srm-code.ts';
import overallCheckMissing from './security/overall-check-missing.ts';
import protectionLayerMissing from './security/protection-layer-missing.ts';
import protectionPlanOutdatedStandard from './security/protection-plan-outdated-standard.ts';
import protectionPlanSectionMissing from './security/protection-plan-section-missing.ts';
import securityBudgetTooSmall from './security/security-budget-too-small.ts';
import securityRegulationMissing from './security/security-regulation-missing.ts';
import securityUnitMissing from './security/security-unit-missing.ts';
import standardsNotApplied from './security/standards-not-applied.ts';
import systemNotMonitored from './security/system-not-monitored.ts';
import systemWithoutBackup from './security/system-without-backup.ts';
import systemWithoutOwner from './security/system-without-owner.ts';
import targetNotReached from './targets/target-not-reached.ts';
import cloudNotConsidered from './technology/cloud-not-considered.ts';
import dataCentreWithoutBackup from './technology/data-centre-without-backup.ts';
import dataCentreWithoutStandards from './technology/data-centre-without-standards.ts';
import internetNetworkWithoutIpv6 from './technology/internet-network-without-ipv6.ts';
import ipv6PlanNotListed from './technology/ipv6-plan-not-listed.ts';
import mandatoryStandardMissing from './technology/mandatory-standard-missing.ts';
import ndxpLinkOffTslcd from './technology/ndxp-link-off-tslcd.ts';
import standardWithoutStatus from './technology/standard-without-status.ts';
import systemWithoutHosting from './technology/system-without-hosting.ts';
import technicalLayerEmpty from './technology/technical-layer-empty.ts';
import technologyWithoutTrmCode from './technology/technology-without-trm-code.ts';
import tslcdNotAtEveryLevel from './technology/tslcd-not-at-every-level.ts';
import tslcdNotUsed from './technology/tslcd-not-used.ts';
import tslcdWithoutLevel from './technology/tslcd-without-level.ts';
import type { Rule } from './rule.ts';

/** Every rule by its id. */
export const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['application-without-arm-code', applicationWithoutArmCode],
  ['application-without-category', applicationWithoutCategory],
  ['application-without-lifecycle', applicationWithoutLifecycle],
  ['application-without-operator', applicationWithoutOperator],
  ['application-without-trace', applicationWithoutTrace],
  ['diagram-layer-missing', diagramLayerMissing],
  ['direction-application-missing', directionApplicationMissing],
  ['one-stop-missing', oneStopMissing],
  ['portal-domain-wrong', portalDomainWrong],
  ['portal-without-https', portalWithoutHttps],
  ['procedure-system-not-merged', procedureSystemNotMerged],
  ['regulation-not-met', regulationNotMet],
  ['reporting-system-missing', reportingSystemMissing],
  ['retired-before-replacement', retiredBeforeReplacement],
  ['second-portal-or-one-stop', secondPortalOrOneStop],
  ['service-portal-missing', servicePortalMissing],
  ['service-without-grade', serviceWithoutGrade],
  ['service-without-online-extent', serviceWithoutOnlineExtent],
  ['shared-function-repeated', sharedFunctionRepeated],
  ['system-feature-not-stated', systemFeatureNotStated],
  ['system-not-at-every-level', systemNotAtEveryLevel],
  ['dossier-code-malformed', dossierCodeMalformed],
  ['function-levels-not-covered', functionLevelsNotCovered],
  ['function-without-brm-code', functionWithoutBrmCode],
  ['function-without-owner', functionWithoutOwner],
  ['procedure-code-malformed', procedureCodeMalformed],
  ['service-asks-for-shared-data', serviceAsksForSharedData],
  ['service-data-without-path', serviceDataWithoutPath],
  ['service-not-by-post', serviceNotByPost],
  ['service-without-application', serviceWithoutApplication],
  ['service-without-function', serviceWithoutFunction],
  ['services-not-counted-by-grade', servicesNotCountedByGrade],
  ['data-asset-not-centrally-managed', dataAssetNotCentrallyManaged],
  ['data-asset-sharing-not-stated', dataAssetSharingNotStated],
  ['data-asset-use-not-stated', dataAssetUseNotStated],
  ['data-asset-without-drm-code', dataAssetWithoutDrmCode],
  ['data-asset-without-owner', dataAssetWithoutOwner],
  ['data-asset-without-update-frequency', dataAssetWithoutUpdateFrequency],
  ['data-asset-without-updater', dataAssetWithoutUpdater],
  ['data-subject-with-two-sources', dataSubjectWithTwoSources],
  ['data-warehouse-missing', dataWarehouseMissing],
  ['database-catalogue-not-issued', databaseCatalogueNotIssued],
  ['database-without-code-lists', databaseWithoutCodeLists],
  ['master-data-not-shared-by-default', masterDataNotSharedByDefault],
  ['open-data-catalogue-not-issued', openDataCatalogueNotIssued],
  ['open-data-holds-personal-data', openDataHoldsPersonalData],
  ['open-data-not-on-national-portal', openDataNotOnNationalPortal],
  ['open-data-outdated', openDataOutdated],
  ['open-data-review-overdue', openDataReviewOverdue],
  ['personal-data-not-marked', personalDataNotMarked],
  ['personal-data-shared-unprotected', personalDataSharedUnprotected],
  ['shared-data-without-usage-regulation', sharedDataWithoutUsageRegulation],
  ['architecture-follows-older-framework', architectureFollowsOlderFramework],
  ['architecture-not-identified', architectureNotIdentified],
  ['component-architecture-missing', componentArchitectureMissing],
  ['current-architecture-not-assessed', currentArchitectureNotAssessed],
  ['current-architecture-not-described', currentArchitectureNotDescribed],
  ['framework-not-in-legal-bases', frameworkNotInLegalBases],
  ['gap-without-initiative', gapWithoutInitiative],
  ['gaps-not-analysed', gapsNotAnalysed],
  ['initiative-without-deadline', initiativeWithoutDeadline],
  ['initiative-without-funding', initiativeWithoutFunding],
  ['initiative-without-lead', initiativeWithoutLead],
  ['national-connections-not-shown', nationalConnectionsNotShown],
  ['objectives-not-stated', objectivesNotStated],
  ['overall-diagram-missing', overallDiagramMissing],
  ['principles-not-stated', principlesNotStated],
  ['replaced-architecture-not-named', replacedArchitectureNotNamed],
  ['responsibilities-not-stated', responsibilitiesNotStated],
  ['scope-not-stated', scopeNotStated],
  ['survey-not-dated', surveyNotDated],
  ['target-architecture-not-described', targetArchitectureNotDescribed],
  ['vision-not-stated', visionNotStated],
  ['act-dated-after-document', actDatedAfterDocument],
  ['act-dated-differently', actDatedDifferently],
  ['breakdown-parts-not-equal-total', breakdownPartsNotEqualTotal],
  ['budget-not-equal-sources', budgetNotEqualSources],
  ['coverage-counts-other-agencies', coverageCountsOtherAgencies],
  ['figure-stated-twice-differently', figureStatedTwiceDifferently],
  ['indicator-period-impossible', indicatorPeriodImpossible],
  ['indicators-disagree', indicatorsDisagree],
  ['inventory-below-listed', inventoryBelowListed],
  ['online-services-base-differs', onlineServicesBaseDiffers],
  ['part-exceeds-total', partExceedsTotal],
  ['percent-differs-from-share', percentDiffersFromShare],
  ['share-exceeds-whole', shareExceedsWhole],
  ['share-remaining-differs', shareRemainingDiffers],
  ['architecture-not-issued', architectureNotIssued],
  ['architecture-without-maintainer', architectureWithoutMaintainer],
  ['change-procedure-not-stated', changeProcedureNotStated],
  ['ict-officers-missing', ictOfficersMissing],
  ['ict-unit-not-named', ictUnitNotNamed],
  ['initiative-not-appraised', initiativeNotAppraised],
  ['initiative-without-component', initiativeWithoutComponent],
  ['national-orientation-not-referenced', nationalOrientationNotReferenced],
  ['new-system-without-reuse-check', newSystemWithoutReuseCheck],
  ['resolution-plan-not-listed', resolutionPlanNotListed],
  ['responsibility-not-assigned', responsibilityNotAssigned],
  ['review-cycle-not-stated', reviewCycleNotStated],
  ['steering-body-missing', steeringBodyMissing],
  ['agency-code-malformed', agencyCodeMalformed],
  ['agency-code-outside-parent', agencyCodeOutsideParent],
  ['agency-code-outside-province', agencyCodeOutsideProvince],
  ['code-list-not-served', codeListNotServed],
  ['connection-contradicted', connectionContradicted],
  ['connection-without-method', connectionWithoutMethod],
  ['direct-link-without-reason', directLinkWithoutReason],
  ['document-statuses-not-returned', documentStatusesNotReturned],
  ['documents-not-on-axis', documentsNotOnAxis],
  ['lgsp-missing', lgspMissing],
  ['lgsp-not-connected', lgspNotConnected],
  ['lgsp-service-missing', lgspServiceMissing],
  ['national-data-without-path', nationalDataWithoutPath],
  ['national-link-without-standard', nationalLinkWithoutStandard],
  ['outgoing-documents-unsigned', outgoingDocumentsUnsigned],
  ['reporting-not-connected', reportingNotConnected],
  ['sharing-without-agreement', sharingWithoutAgreement],
  ['signature-format-wrong', signatureFormatWrong],
  ['signature-not-integrated', signatureNotIntegrated],
  ['approved-before-appraisal', approvedBeforeAppraisal],
  ['composite-level-below-part', compositeLevelBelowPart],
  ['dossier-part-missing', dossierPartMissing],
  ['host-level-below-system', hostLevelBelowSystem],
  ['level-appraised-by-wrong-unit', levelAppraisedByWrongUnit],
  ['level-approved-by-wrong-authority', levelApprovedByWrongAuthority],
  ['level-below-conditional-service', levelBelowConditionalService],
  ['level-below-many-people', levelBelowManyPeople],
  ['level-below-national-system', levelBelowNationalSystem],
  ['level-below-personal-information', levelBelowPersonalInformation],
  ['level-below-service-grade', levelBelowServiceGrade],
  ['level-below-shared-infrastructure', levelBelowSharedInfrastructure],
  ['level-below-state-secrets', levelBelowStateSecrets],
  ['level-one-not-justified', levelOneNotJustified],
  ['population-link-below-level-three', populationLinkBelowLevelThree],
  ['system-without-information-class', systemWithoutInformationClass],
  ['system-without-level', systemWithoutLevel],
  ['system-without-type', systemWithoutType],
  ['tslcd-system-without-level', tslcdSystemWithoutLevel],
  ['accounts-without-e-identity', accountsWithoutEIdentity],
  ['business-database-not-reached', businessDatabaseNotReached],
  ['dossier-progress-not-published', dossierProgressNotPublished],
  ['one-stop-not-on-national-portal', oneStopNotOnNationalPortal],
  ['one-stop-not-on-portal', oneStopNotOnPortal],
  ['population-database-not-reached', populationDatabaseNotReached],
  ['portal-not-on-lgsp', portalNotOnLgsp],
  ['portal-not-on-national-portal', portalNotOnNationalPortal],
  ['portal-not-on-procedures-database', portalNotOnProceduresDatabase],
  ['assessment-not-independent', assessmentNotIndependent],
  ['assessment-overdue', assessmentOverdue],
  ['incident-plan-missing', incidentPlanMissing],
  ['layer-without-security-measure', layerWithoutSecurityMeasure],
  ['logs-kept-too-short', logsKeptTooShort],
  ['malware-protection-missing', malwareProtectionMissing],
  ['measure-without-srm-code', measureWithoutSrmCode],
  ['overall-check-missing', overallCheckMissing],
  ['protection-layer-missing', protectionLayerMissing],
  ['protection-plan-outdated-standard', protectionPlanOutdatedStandard],
  ['protection-plan-section-missing', protectionPlanSectionMissing],
  ['security-budget-too-small', securityBudgetTooSmall],
  ['security-regulation-missing', securityRegulationMissing],
  ['security-unit-missing', securityUnitMissing],
  ['standards-not-applied', standardsNotApplied],
  ['system-not-monitored', systemNotMonitored],
  ['system-without-backup', systemWithoutBackup],
  ['system-without-owner', systemWithoutOwner],
  ['target-not-reached', targetNotReached],
  ['cloud-not-considered', cloudNotConsidered],
  ['data-centre-without-backup', dataCentreWithoutBackup],
  ['data-centre-without-standards', dataCentreWithoutStandards],
  ['internet-network-without-ipv6', internetNetworkWithoutIpv6],
  ['ipv6-plan-not-listed', ipv6PlanNotListed],
  ['mandatory-standard-missing', mandatoryStandardMissing],
  ['ndxp-link-off-tslcd', ndxpLinkOffTslcd],
  ['standard-without-status', standardWithoutStatus],
  ['system-without-hosting', systemWithoutHosting],
  ['technical-layer-empty', technicalLayerEmpty],
  ['technology-without-trm-code', technologyWithoutTrmCode],
  ['tslcd-not-at-every-level', tslcdNotAtEveryLevel],
  ['tslcd-not-used', tslcdNotUsed],
  ['tslcd-without-level', tslcdWithoutLevel],
]);
