// Generated from schemas/ by `npm run generate`; do not edit.

/** What a value must look like. Numbers that name a shape are positions in the table. */
export type Shape =
  /**
   * A text of some length, counted in characters; `isOneLine` forbids line breaks and tabs. A pattern is followed as a whole; a date that
   * has a day must stand in a calendar, too.
   */
  | {
      readonly kind: 'text' | 'pattern' | 'date';
      readonly pattern?: string;
      readonly least?: number;
      readonly most?: number;
      readonly isOneLine?: boolean;
    }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  /** The name of a property of the element that the value speaks of. */
  | { readonly kind: 'name' }
  /** Such a name, or the way to a value inside that property. */
  | { readonly kind: 'way' }
  /** The id of an element of some sections; `relation` says that one of the two lies within the other, and which is meant. */
  | { readonly kind: 'reference'; readonly sections: readonly number[]; readonly relation?: 'whole' | 'part' }
  | { readonly kind: 'number'; readonly isWhole?: boolean; readonly least?: number; readonly most?: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'list'; readonly items: number }
  | {
      readonly kind: 'object';
      /** The properties that it may have, those first that must be there. */
      readonly names: readonly string[];
      /** The shape of each property. */
      readonly shapes: readonly number[];
      /** How many properties must be there. */
      readonly required?: number;
      readonly least?: number;
      /** Position of the section that an element with this shape belongs to. */
      readonly section?: number;
      /** Whether it speaks of the element around it: the names of properties inside are that element's. */
      readonly isRemark?: boolean;
    }
  | { readonly kind: 'numberOrObject'; readonly number: number; readonly object: number };

/** Everything that the schema and the checks after it ask of a model, as plain data. The last shape is the model's. */
export interface ShapeTable {
  /** How many objects and lists lie within each other at most. */
  readonly depth: number;
  /** The names of the sections, at the positions that the shapes give. */
  readonly sections: readonly string[];
  readonly shapes: readonly Shape[];
}

/** What a model of the model language must look like. */
export const shapes: ShapeTable = {
  "depth": 10,
  "sections": ["sources","indicators","organisations","functions","dataAssets","applications","platforms","facilities","networks","standards","services","connections","measures","initiatives","budgets","gaps","roadmap","diagrams"],
  "shapes": [
    {"kind":"pattern","pattern":"(^|/)kientruc-model-1\\.schema\\.json$"},
    {"kind":"text","least":1,"isOneLine":true},
    {"kind":"text","least":1},
    {"kind":"date","pattern":"^(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},
    {"kind":"text","least":1,"most":500,"isOneLine":true},
    {"kind":"boolean"},
    {"kind":"list","items":2},
    {"kind":"number"},
    {"kind":"word","words":["exactly","about","over","atLeast","under","atMost"]},
    {"kind":"list","items":7},
    {"kind":"reference","sections":[0]},
    {"kind":"way"},
    {"kind":"list","items":11},
    {"kind":"object","names":["source","place","for","note"],"shapes":[10,2,12,2],"required":2,"isRemark":true},
    {"kind":"list","items":13},
    {"kind":"object","names":["value","qualifier","alsoStated","evidence"],"shapes":[7,8,9,14],"required":2},
    {"kind":"numberOrObject","number":7,"object":15},
    {"kind":"object","names":["code","name","fictional","mergedFrom","population","departments","districts","mountainousDistricts","communes","evidence"],"shapes":[1,4,5,6,16,16,16,16,16,14],"required":2},
    {"kind":"word","words":["none","planned","drafting","issued","replaced"]},
    {"kind":"date","pattern":"^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"},
    {"kind":"list","items":19},
    {"kind":"object","names":["number","date","alsoDated","issuer","title","url","evidence"],"shapes":[1,19,20,2,1,2,14],"least":1},
    {"kind":"name"},
    {"kind":"word","words":["undetermined","notApplicable"]},
    {"kind":"object","names":["property","state","reason","contact","due"],"shapes":[22,23,2,2,3],"required":2,"isRemark":true},
    {"kind":"list","items":24},
    {"kind":"object","names":["title","status","version","basedOn","decision","replaces","firstVersion","evidence","openPoints"],"shapes":[1,18,2,2,21,21,5,14,25]},
    {"kind":"object","names":["text","evidence"],"shapes":[2,14],"required":1},
    {"kind":"reference","sections":[1]},
    {"kind":"list","items":28},
    {"kind":"object","names":["text","alignedTo","indicators","due","evidence"],"shapes":[2,6,29,19,14],"required":1},
    {"kind":"list","items":30},
    {"kind":"word","words":["central","province","district","commune"]},
    {"kind":"list","items":32},
    {"kind":"reference","sections":[2]},
    {"kind":"list","items":34},
    {"kind":"object","names":["text","levels","organisations","evidence"],"shapes":[2,33,35,14]},
    {"kind":"list","items":27},
    {"kind":"list","items":21},
    {"kind":"word","words":["lead","finance","planning","departments","districts","communes","steering","security","office","personnel","other"]},
    {"kind":"object","names":["role","organisation","text","evidence"],"shapes":[39,34,2,14],"required":1},
    {"kind":"list","items":40},
    {"kind":"word","words":["operating","pilot","building","planned","retiring","absent"]},
    {"kind":"object","names":["name","chair","members","decision","lifecycle","evidence"],"shapes":[4,2,16,21,42,14],"required":1},
    {"kind":"number","isWhole":true,"least":0},
    {"kind":"object","names":["steeringBody","maintainer","reviewCycleMonths","changeProcedure","appraisalProcedure","evidence","openPoints"],"shapes":[43,34,44,2,2,14,25]},
    {"kind":"object","names":["title","version","date","province","architecture","vision","objectives","scope","principles","legalBases","relatedActs","responsibilities","governance","evidence","openPoints"],"shapes":[1,2,3,17,26,27,31,36,37,38,38,41,45,14,25],"required":4},
    {"kind":"pattern","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","most":80,"isOneLine":true},
    {"kind":"word","words":["report","plan","decision","law","survey","news","minutes","letter","other"]},
    {"kind":"object","names":["id","kind","title","number","date","issuer","file","url"],"shapes":[47,48,1,1,19,2,2,2],"required":3,"section":0},
    {"kind":"list","items":49},
    {"kind":"object","names":["organisations","functions","dataAssets","applications","platforms","facilities","networks","standards","measures","connections","services","gaps","initiatives","evidence"],"shapes":[16,16,16,16,16,16,16,16,16,16,16,16,16,14]},
    {"kind":"object","names":["date","method","evidence"],"shapes":[19,2,14],"required":1},
    {"kind":"word","words":["business","data","application","technology","security"]},
    {"kind":"object","names":["domain","current","strengths","weaknesses","target","evidence"],"shapes":[53,2,6,6,2,14],"required":1},
    {"kind":"list","items":54},
    {"kind":"list","items":4},
    {"kind":"object","names":["buildFrom","operateFrom","upgradedOn","retireBy"],"shapes":[19,19,19,19]},
    {"kind":"word","words":["central","province","district","commune","all"]},
    {"kind":"object","names":["have","of","percent","remaining"],"shapes":[16,16,16,16]},
    {"kind":"word","words":["agencies","officials","computers","documents","people"]},
    {"kind":"object","names":["level","share","unit","asOf","lifecycle","note","evidence"],"shapes":[58,59,60,19,42,2,14],"required":2},
    {"kind":"list","items":61},
    {"kind":"word","words":["users","channels","portalServices","applicationsData","integration","infrastructure","security","direction"]},
    {"kind":"object","names":["framework","layer","component"],"shapes":[2,2,2],"required":2},
    {"kind":"list","items":64},
    {"kind":"object","names":["scheme","code"],"shapes":[2,1],"required":2},
    {"kind":"list","items":66},
    {"kind":"word","words":["nationalGroupA","nationalGroupB","ministryShared","provinceShared","internalShared","own"]},
    {"kind":"word","words":["national","sector","interProvincial","ministry","province","agency","unit","commune","userGroup"]},
    {"kind":"list","items":69},
    {"kind":"word","words":["original","reference"]},
    {"kind":"word","words":["notUsed","connecting","inUse","partlyUsed","paused","noLongerUsed"]},
    {"kind":"reference","sections":[2,3,4,5,6,7,8,9,10,11,12]},
    {"kind":"object","names":["form","scopes","recordType","sourceCode","localUse","reuseOf","duplicateJustification","originProvince"],"shapes":[68,70,71,2,72,73,2,2]},
    {"kind":"object","names":["operation","confirmation"],"shapes":[2,2]},
    {"kind":"word","words":["keep","standardiseConnectIntegrate","upgradeExtend","mergeReorganise","replaceRetire","addNew"]},
    {"kind":"word","words":["peoplesCommittee","office","department","publicUnit","steeringBody","ministry","enterprise","party","other"]},
    {"kind":"word","words":["ictUnit","securityUnit","incidentTeam","finance","planning","procedureControl"]},
    {"kind":"list","items":78},
    {"kind":"reference","sections":[2],"relation":"whole"},
    {"kind":"object","names":["qcvn102","qd20","decision"],"shapes":[2,2,21]},
    {"kind":"object","names":["id","name","level","alsoCalled","description","owner","operator","lifecycle","schedule","coverage","layer","frameworkLayers","codes","reuse","contacts","option","note","evidence","openPoints","kind","roles","parent","agencyCodes","members"],"shapes":[47,4,32,56,2,34,34,42,57,62,63,65,67,74,75,76,2,14,25,77,79,80,81,16],"required":3,"section":2},
    {"kind":"list","items":82},
    {"kind":"reference","sections":[3],"relation":"whole"},
    {"kind":"object","names":["id","name","alsoCalled","description","owner","operator","lifecycle","schedule","coverage","layer","frameworkLayers","codes","reuse","contacts","option","note","evidence","openPoints","parent","levels","performers"],"shapes":[47,4,56,2,34,34,42,57,62,63,65,67,74,75,76,2,14,25,84,33,35],"required":2,"section":3},
    {"kind":"list","items":85},
    {"kind":"number","isWhole":true,"least":1,"most":4},
    {"kind":"word","words":["partial","full","informationOnly"]},
    {"kind":"reference","sections":[3]},
    {"kind":"reference","sections":[5,6]},
    {"kind":"list","items":90},
    {"kind":"reference","sections":[4]},
    {"kind":"word","words":["citizen","enterprise","agency","shared"]},
    {"kind":"object","names":["name","data","collectedFrom"],"shapes":[4,92,93],"required":1},
    {"kind":"list","items":94},
    {"kind":"word","words":["inPerson","postal","online"]},
    {"kind":"list","items":96},
    {"kind":"object","names":["id","name","alsoCalled","description","owner","operator","lifecycle","schedule","coverage","layer","frameworkLayers","codes","reuse","contacts","option","note","evidence","openPoints","procedureCode","grade","online","function","applications","inputs","inputCount","onNationalPortal","channels","conditionalBusiness","dossierCodePattern"],"shapes":[47,4,56,2,34,34,42,57,62,63,65,67,74,75,76,2,14,25,2,87,88,89,91,95,44,5,97,5,2],"required":2,"section":10},
    {"kind":"list","items":98},
    {"kind":"word","words":["database","dataset","codeList","openDataset","warehouse","other"]},
    {"kind":"word","words":["shared","specialised","internal"]},
    {"kind":"word","words":["default","onRequest","internal"]},
    {"kind":"list","items":92},
    {"kind":"reference","sections":[6]},
    {"kind":"object","names":["catalogueReviewedOn","updatedOn","portal"],"shapes":[3,3,73]},
    {"kind":"reference","sections":[7]},
    {"kind":"number","isWhole":true,"least":1,"most":5},
    {"kind":"word","words":["internal","publicFacing","infrastructure","industrialControl","other"]},
    {"kind":"word","words":["public","private","personal","stateSecret"]},
    {"kind":"list","items":109},
    {"kind":"word","words":["oneAgency","severalAgencies","province","nation"]},
    {"kind":"word","words":["systemDescription","design","levelExplanation","protectionPlan","unitOpinion"]},
    {"kind":"list","items":112},
    {"kind":"object","names":["parts","date"],"shapes":[113,19]},
    {"kind":"word","words":["ownerSecurityUnit","ministry","other"]},
    {"kind":"object","names":["by","authority","date"],"shapes":[2,115,19]},
    {"kind":"word","words":["ownerSecurityUnit","owner","delegate","primeMinister","other"]},
    {"kind":"object","names":["by","authority","decision"],"shapes":[2,117,21]},
    {"kind":"object","names":["date","by","independent"],"shapes":[19,2,5],"required":1},
    {"kind":"list","items":119},
    {"kind":"word","words":["designBuild","operation","inspection","risk","monitoring","continuity","endOfUse"]},
    {"kind":"list","items":121},
    {"kind":"object","names":["standards","sections","logRetentionMonths"],"shapes":[6,122,44]},
    {"kind":"object","names":["level","type","informationClasses","personalDataUsers","highestGrade","serves","nonStop","dossier","appraisal","approval","assessments","plan","monitored","backup","evidence","openPoints"],"shapes":[107,108,110,16,87,111,5,114,116,118,120,123,5,5,14,25]},
    {"kind":"object","names":["id","name","kind","alsoCalled","description","owner","operator","lifecycle","schedule","coverage","layer","frameworkLayers","codes","reuse","contacts","option","note","evidence","openPoints","use","subject","authoritative","copyOf","centrallyManaged","personalData","personalDataSubjects","updater","updateFrequency","usageRegulation","sharing","codeLists","servedBy","contains","openData","hosting","security"],"shapes":[47,4,100,56,2,34,34,42,57,62,63,65,67,74,75,76,2,14,25,101,2,5,92,5,5,16,34,2,21,102,103,104,103,105,106,124],"required":3,"section":4},
    {"kind":"list","items":125},
    {"kind":"word","words":["built","bought","leased","shared"]},
    {"kind":"list","items":89},
    {"kind":"word","words":["citizens","enterprises","officials","agencies","leaders"]},
    {"kind":"list","items":129},
    {"kind":"reference","sections":[5,6,4,7,8],"relation":"part"},
    {"kind":"list","items":131},
    {"kind":"word","words":["full","mostly","partly","not"]},
    {"kind":"object","names":["document","extent","reason","evidence"],"shapes":[2,133,2,14],"required":2},
    {"kind":"list","items":134},
    {"kind":"word","words":["servicePortal","oneStop","procedureSystem","documents","webPortal","email","taskTracking","reporting","meeting","videoConference","operationsCentre","dataPortal","contactCentre","postal","business","specialised","other"]},
    {"kind":"object","names":["integrated","outgoingSigned","formatComplies","evidence"],"shapes":[5,5,5,14]},
    {"kind":"object","names":["id","name","alsoCalled","description","owner","operator","lifecycle","schedule","coverage","layer","frameworkLayers","codes","reuse","contacts","option","note","evidence","openPoints","url","version","supplier","procurement","functions","features","users","usedBy","reads","writes","parts","hosting","compliance","security","role","category","signature","statuses","singleSignOn"],"shapes":[47,4,56,2,34,34,42,57,62,63,65,67,74,75,76,2,14,25,2,2,2,127,128,6,130,35,103,103,132,106,135,124,136,101,137,16,5],"required":2,"section":5},
    {"kind":"list","items":138},
    {"kind":"word","words":["lgsp","ldop","documentAxis","identity","dataPlatform","payment","smartCity","gis","other"]},
    {"kind":"word","words":["identity","serviceBus","apiManagement","monitoring","routing","transformation","catalogue","orchestration","security","dataSharing","other"]},
    {"kind":"object","names":["kind","name","lifecycle","evidence"],"shapes":[141,4,42,14],"required":1},
    {"kind":"list","items":142},
    {"kind":"object","names":["id","name","role","alsoCalled","description","owner","operator","lifecycle","schedule","coverage","layer","frameworkLayers","codes","reuse","contacts","option","note","evidence","openPoints","url","version","supplier","procurement","functions","features","users","usedBy","reads","writes","parts","hosting","compliance","security","services"],"shapes":[47,4,140,56,2,34,34,42,57,62,63,65,67,74,75,76,2,14,25,2,2,2,127,128,6,130,35,103,103,132,106,135,124,143],"required":3,"section":6},
    {"kind":"list","items":144},
    {"kind":"word","words":["technicalConnection","dataExchange","serviceUse","dependency","shared","inheritance","other"]},
    {"kind":"word","words":["oneWay","twoWay"]},
    {"kind":"list","items":73},
    {"kind":"word","words":["platform","axis","direct","package","other"]},
    {"kind":"word","words":["online","synchronisation","package"]},
    {"kind":"word","words":["parties","data","place","term","method","handling","limits","commitments","security","authentication","storage","deletion"]},
    {"kind":"list","items":151},
    {"kind":"object","names":["number","date","contents"],"shapes":[1,19,152]},
    {"kind":"reference","sections":[8]},
    {"kind":"reference","sections":[9]},
    {"kind":"list","items":155},
    {"kind":"object","names":["id","from","to","name","type","direction","via","channel","directReason","method","agreement","data","payload","personalData","protection","network","standards","frequency","lifecycle","schedule","checkedOn","contacts","note","evidence","openPoints"],"shapes":[47,73,73,4,146,147,148,149,2,150,153,103,2,5,6,154,156,2,42,57,3,75,2,14,25],"required":3,"section":11},
    {"kind":"list","items":157},
    {"kind":"word","words":["dataCentre","serverRoom","cloud","hosting","backupSite","operationsRoom","other"]},
    {"kind":"object","names":["id","name","kind","alsoCalled","description","owner","operator","lifecycle","schedule","coverage","layer","frameworkLayers","codes","reuse","contacts","option","note","evidence","openPoints","backupSite","standards","security"],"shapes":[47,4,159,56,2,34,34,42,57,62,63,65,67,74,75,76,2,14,25,106,156,124],"required":3,"section":7},
    {"kind":"list","items":160},
    {"kind":"word","words":["lan","wan","tslcd","internet","other"]},
    {"kind":"word","words":["I","II"]},
    {"kind":"object","names":["id","name","kind","alsoCalled","description","owner","operator","lifecycle","schedule","coverage","layer","frameworkLayers","codes","reuse","contacts","option","note","evidence","openPoints","tslcdLevel","inUse","channels","ipv6","supplier","procurement","security"],"shapes":[47,4,162,56,2,34,34,42,57,62,63,65,67,74,75,76,2,14,25,163,5,16,5,2,127,124],"required":3,"section":8},
    {"kind":"list","items":164},
    {"kind":"object","names":["id","name","code","alsoCalled","description","owner","operator","lifecycle","schedule","coverage","layer","frameworkLayers","codes","reuse","contacts","option","note","evidence","openPoints","mandatory","usedBy"],"shapes":[47,4,1,56,2,34,34,42,57,62,63,65,67,74,75,76,2,14,25,5,148],"required":3,"section":9},
    {"kind":"list","items":166},
    {"kind":"object","names":["lifecycle","decision","approvedBy","lastDone","note","evidence"],"shapes":[42,21,2,19,2,14],"required":1},
    {"kind":"object","names":["lifecycle","by","since","evidence"],"shapes":[42,2,19,14],"required":1},
    {"kind":"object","names":["onSite","monitoring","independentCheck","nationalLink"],"shapes":[169,169,169,169]},
    {"kind":"object","names":["unit","regulation","plan","riskAssessment","incidentPlan","standardsApplied","malwareProtection","monitoring","fourLayers","evidence","openPoints"],"shapes":[34,168,168,168,168,168,168,168,170,14,25]},
    {"kind":"list","items":63},
    {"kind":"reference","sections":[5,6,4,7,8]},
    {"kind":"list","items":173},
    {"kind":"object","names":["id","name","alsoCalled","description","owner","operator","lifecycle","schedule","coverage","layer","frameworkLayers","codes","reuse","contacts","option","note","evidence","openPoints","layers","systems","controls"],"shapes":[47,4,56,2,34,34,42,57,62,63,65,67,74,75,76,2,14,25,172,174,6],"required":2,"section":12},
    {"kind":"list","items":175},
    {"kind":"word","words":["servicesByGrade","servicesByExtent","servicesWithOnlineDossiers","servicesOnNationalPortal","servicesWithDigitalSignature","servicesByElectronicDossier","formFieldsPrefilled","servicesUsingNationalData","onlineDossiers","dossiersThroughOneStop","documentsExchanged","documentsElectronic","documentsSigned","documentsPublished","reportsOnline","certificates","ictOfficers","ictGraduates","trainedOfficials","computersPerOfficial","computersOnInternet","emailAccounts","users","rank","other"]},
    {"kind":"word","words":["measured","target"]},
    {"kind":"object","names":["key","value","label"],"shapes":[2,16,2],"required":2},
    {"kind":"list","items":179},
    {"kind":"object","names":["parts","total","partial"],"shapes":[180,16,5],"required":1},
    {"kind":"object","names":["id","name","measure","status","subject","level","quantity","share","breakdown","unit","asOf","from","to","sameAs","note","evidence"],"shapes":[47,4,177,178,73,58,16,59,181,2,19,19,19,29,2,14],"required":4,"section":1},
    {"kind":"list","items":182},
    {"kind":"word","words":["dong","millionDong","billionDong"]},
    {"kind":"reference","sections":[13]},
    {"kind":"list","items":185},
    {"kind":"object","names":["id","name","unit","amounts","year","items","decision","initiatives","note","evidence"],"shapes":[47,4,184,181,19,181,21,186,2,14],"required":4,"section":14},
    {"kind":"list","items":187},
    {"kind":"word","words":["direct","boundaryCoordination"]},
    {"kind":"object","names":["id","name","domain","elements","current","required","option","managementScope","evidence"],"shapes":[47,4,53,148,2,2,76,189,14],"required":2,"section":15},
    {"kind":"list","items":190},
    {"kind":"reference","sections":[15]},
    {"kind":"list","items":192},
    {"kind":"word","words":["central","local","programme","hiredService","existingStaff","other"]},
    {"kind":"object","names":["source","amount"],"shapes":[194,16],"required":1},
    {"kind":"list","items":195},
    {"kind":"word","words":["notStarted","inProgress","late","adjusted","doneUnverified","doneVerified","paused","stopped"]},
    {"kind":"word","words":["conforms","conditional","doesNotConform"]},
    {"kind":"object","names":["result","date","by"],"shapes":[198,19,2],"required":1},
    {"kind":"object","names":["id","name","alsoCalled","description","owner","operator","lifecycle","schedule","coverage","layer","frameworkLayers","codes","reuse","contacts","option","note","evidence","openPoints","gaps","elements","lead","partners","start","end","funding","result","verification","priority","dependsOn","status","appraisal"],"shapes":[47,4,56,2,34,34,42,57,62,63,65,67,74,75,76,2,14,25,193,148,34,35,19,19,196,2,2,2,186,197,199],"required":2,"section":13},
    {"kind":"list","items":200},
    {"kind":"object","names":["id","name","start","end","initiatives","evidence"],"shapes":[47,4,19,19,186,14],"required":2,"section":16},
    {"kind":"list","items":202},
    {"kind":"word","words":["overall","business","data","application","technology","security","connection","other"]},
    {"kind":"word","words":["current","target","transition"]},
    {"kind":"object","names":["id","name","kind","code","state","purpose","version","layers","elements","file","evidence"],"shapes":[47,4,204,1,205,2,2,172,148,2,14],"required":3,"section":17},
    {"kind":"list","items":206},
    {"kind":"word","words":["inheritedAsIs","concretised","extended","referenced","equivalent","notMapped"]},
    {"kind":"object","names":["element","framework","relation","issuer","version","object","overviewModel","note"],"shapes":[73,2,208,2,2,2,2,2],"required":3},
    {"kind":"list","items":209},
    {"kind":"word","words":["administrative","substantive","undetermined"]},
    {"kind":"object","names":["version","date","text","class"],"shapes":[2,3,2,211],"required":3},
    {"kind":"list","items":212},
    {"kind":"object","names":["$schema","document","sources","inventory","survey","domains","organisations","functions","services","dataAssets","applications","platforms","connections","facilities","networks","standards","security","measures","indicators","budgets","gaps","initiatives","roadmap","diagrams","mappings","changes","openPoints"],"shapes":[0,46,50,51,52,55,83,86,99,126,139,145,158,161,165,167,171,176,183,188,191,201,203,207,210,213,25],"required":2}
  ]
};
