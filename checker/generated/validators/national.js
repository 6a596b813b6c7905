// Generated from schemas/ by `npm run generate`; do not edit.
export const validateNational = validate53;
const schema20 = {"type":"object","required":["lists","systems","ministries","notice","levels","totals","codeLists","codeTraps","units"],"properties":{"$schema":{"type":"string","pattern":"(^|/)national\\.schema\\.json$"},"lists":{"type":"array","items":{"$ref":"#/$defs/NationalList"}},"systems":{"type":"array","items":{"$ref":"#/$defs/NationalSystem"}},"ministries":{"type":"array","items":{"$ref":"#/$defs/CentralBody"}},"notice":{"$ref":"#/$defs/DataNotice"},"levels":{"type":"array","items":{"$ref":"#/$defs/GovernmentLevel"}},"totals":{"type":"array","items":{"$ref":"#/$defs/UnitTotal"}},"codeLists":{"type":"array","items":{"$ref":"#/$defs/UnitCodeList"}},"codeTraps":{"type":"array","items":{"$ref":"#/$defs/CodeTrap"}},"units":{"type":"array","items":{"$ref":"#/$defs/AdministrativeUnit"}}},"additionalProperties":false,"x-owner":"National"};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("(^|/)national\\.schema\\.json$", "u");
const schema21 = {"type":"object","required":["document","from","to","count","complete","verification","source"],"properties":{"document":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"from":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"to":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"count":{"type":"integer","minimum":1},"complete":{"type":"boolean"},"verification":{"$ref":"#/$defs/Verification"},"source":{"type":"string","minLength":1},"note":{"$ref":"#/$defs/BilingualText"}},"additionalProperties":false,"x-owner":"NationalList"};
const func2 = codePoints;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const schema22 = {"type":"string","pattern":"^(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const pattern5 = new RegExp("^(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate55(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"string","enum":["text","secondary","draft","unverified"]};

function validate58(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!((((data === "text") || (data === "secondary")) || (data === "draft")) || (data === "unverified"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema23.enum});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","required":["vi","en"],"properties":{"vi":{"type":"string","minLength":1},"en":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"BilingualText"};

function validate60(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vi === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "vi", owner: "BilingualText"});
errors++;
}
if(data.en === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "en", owner: "BilingualText"});
errors++;
}
for(const key0 in data){
if(!((key0 === "vi") || (key0 === "en"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "BilingualText"});
errors++;
}
}
if(data.vi !== undefined){
let data0 = data.vi;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/vi", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/vi", "type", {type: "string"});
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/en", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/en", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate54(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "document", owner: "NationalList"});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "NationalList"});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "to", owner: "NationalList"});
errors++;
}
if(data.count === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "count", owner: "NationalList"});
errors++;
}
if(data.complete === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "complete", owner: "NationalList"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "NationalList"});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "source", owner: "NationalList"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "document") || (key0 === "from")) || (key0 === "to")) || (key0 === "count")) || (key0 === "complete")) || (key0 === "verification")) || (key0 === "source")) || (key0 === "note"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "NationalList"});
errors++;
}
}
if(data.document !== undefined){
let data0 = data.document;
if(typeof data0 === "string"){
if(isLonger(data0, 80)){
vErrors = add(vErrors, instancePath+"/document", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, instancePath+"/document", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/document", "type", {type: "string"});
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate55(data1, instancePath+"/from"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data1 !== null){
vErrors = add(vErrors, instancePath+"/from", "type", {type: "null"});
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = add(vErrors, instancePath+"/from", "anyOf", {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.to !== undefined){
let data2 = data.to;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(!(validate55(data2, instancePath+"/to"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs12 = errors;
if(data2 !== null){
vErrors = add(vErrors, instancePath+"/to", "type", {type: "null"});
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
vErrors = add(vErrors, instancePath+"/to", "anyOf", {});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.count !== undefined){
let data3 = data.count;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, instancePath+"/count", "type", {type: "integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = add(vErrors, instancePath+"/count", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.complete !== undefined){
if(typeof data.complete !== "boolean"){
vErrors = add(vErrors, instancePath+"/complete", "type", {type: "boolean"});
errors++;
}
}
if(data.verification !== undefined){
if(!(validate58(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data6 = data.source;
if(typeof data6 === "string"){
if(isShorter(data6, 1)){
vErrors = add(vErrors, instancePath+"/source", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/source", "type", {type: "string"});
errors++;
}
}
if(data.note !== undefined){
if(!(validate60(data.note, instancePath+"/note"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","required":["id","name","alsoCalled","kind","role","owner","lists","from","to","verification","source"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"name":{"$ref":"#/$defs/BilingualText"},"alsoCalled":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"kind":{"$ref":"#/$defs/NationalSystemKind"},"role":{"$ref":"#/$defs/NationalRole"},"owner":{"type":"array","items":{"$ref":"#/$defs/SystemOwner"}},"lists":{"type":"array","items":{"$ref":"#/$defs/SystemListing"}},"from":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"to":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"verification":{"$ref":"#/$defs/Verification"},"source":{"type":"string","minLength":1},"note":{"$ref":"#/$defs/BilingualText"}},"additionalProperties":false,"x-owner":"NationalSystem"};
const schema26 = {"type":"string","enum":["database","platform","portal","system","axis","network","dataCentre"]};

function validate65(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!(((((((data === "database") || (data === "platform")) || (data === "portal")) || (data === "system")) || (data === "axis")) || (data === "network")) || (data === "dataCentre"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema26.enum});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"string","enum":["administrativeViolationsDatabase","aggregatedDataStore","architectureManagement","artificialIntelligenceDatabase","budgetUnitCodes","businessRegistrationDatabase","businessRegistrationSystem","civilServantsDatabase","civilStatusDatabase","constructionDatabase","criminalRecordsDatabase","cyberSecurityMonitoring","dataServiceRegister","dedicatedNetwork","documentAxis","documentExchange","eCabinet","eIdentification","eIdentityDatabase","educationDatabase","entryExitDatabase","financeDatabase","governmentPortal","healthDatabase","healthInsuranceHouseholds","insuranceDatabase","landDatabase","legalDocumentsDatabase","locationDatabase","nationalDataCentre","nationalOverallDatabase","ndop","ndxp","openDataPortal","paymentPlatform","peopleDataStore","populationDatabase","populationStatisticsDatabase","postalService","proceduresDatabase","publicServicePortal","reportingSystem","serviceMeasurement","sharedCatalogues","socialInsuranceSystem","socialInsuranceTransactions","specialisedCertification","stateAssets","taxSystem","treasurySystem"]};

function validate67(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((data === "administrativeViolationsDatabase") || (data === "aggregatedDataStore")) || (data === "architectureManagement")) || (data === "artificialIntelligenceDatabase")) || (data === "budgetUnitCodes")) || (data === "businessRegistrationDatabase")) || (data === "businessRegistrationSystem")) || (data === "civilServantsDatabase")) || (data === "civilStatusDatabase")) || (data === "constructionDatabase")) || (data === "criminalRecordsDatabase")) || (data === "cyberSecurityMonitoring")) || (data === "dataServiceRegister")) || (data === "dedicatedNetwork")) || (data === "documentAxis")) || (data === "documentExchange")) || (data === "eCabinet")) || (data === "eIdentification")) || (data === "eIdentityDatabase")) || (data === "educationDatabase")) || (data === "entryExitDatabase")) || (data === "financeDatabase")) || (data === "governmentPortal")) || (data === "healthDatabase")) || (data === "healthInsuranceHouseholds")) || (data === "insuranceDatabase")) || (data === "landDatabase")) || (data === "legalDocumentsDatabase")) || (data === "locationDatabase")) || (data === "nationalDataCentre")) || (data === "nationalOverallDatabase")) || (data === "ndop")) || (data === "ndxp")) || (data === "openDataPortal")) || (data === "paymentPlatform")) || (data === "peopleDataStore")) || (data === "populationDatabase")) || (data === "populationStatisticsDatabase")) || (data === "postalService")) || (data === "proceduresDatabase")) || (data === "publicServicePortal")) || (data === "reportingSystem")) || (data === "serviceMeasurement")) || (data === "sharedCatalogues")) || (data === "socialInsuranceSystem")) || (data === "socialInsuranceTransactions")) || (data === "specialisedCertification")) || (data === "stateAssets")) || (data === "taxSystem")) || (data === "treasurySystem"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema27.enum});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","required":["ministry","from","to","verification"],"properties":{"ministry":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"from":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"to":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"verification":{"$ref":"#/$defs/Verification"},"note":{"$ref":"#/$defs/BilingualText"}},"additionalProperties":false,"x-owner":"SystemOwner"};

function validate69(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ministry === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "ministry", owner: "SystemOwner"});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "SystemOwner"});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "to", owner: "SystemOwner"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "SystemOwner"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "ministry") || (key0 === "from")) || (key0 === "to")) || (key0 === "verification")) || (key0 === "note"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "SystemOwner"});
errors++;
}
}
if(data.ministry !== undefined){
let data0 = data.ministry;
if(typeof data0 === "string"){
if(isLonger(data0, 80)){
vErrors = add(vErrors, instancePath+"/ministry", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, instancePath+"/ministry", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/ministry", "type", {type: "string"});
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate55(data1, instancePath+"/from"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data1 !== null){
vErrors = add(vErrors, instancePath+"/from", "type", {type: "null"});
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = add(vErrors, instancePath+"/from", "anyOf", {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.to !== undefined){
let data2 = data.to;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(!(validate55(data2, instancePath+"/to"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs12 = errors;
if(data2 !== null){
vErrors = add(vErrors, instancePath+"/to", "type", {type: "null"});
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
vErrors = add(vErrors, instancePath+"/to", "anyOf", {});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.verification !== undefined){
if(!(validate58(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate60(data.note, instancePath+"/note"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","required":["document","from","to","verification"],"properties":{"document":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"from":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"to":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"verification":{"$ref":"#/$defs/Verification"}},"additionalProperties":false,"x-owner":"SystemListing"};

function validate75(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "document", owner: "SystemListing"});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "SystemListing"});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "to", owner: "SystemListing"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "SystemListing"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "document") || (key0 === "from")) || (key0 === "to")) || (key0 === "verification"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "SystemListing"});
errors++;
}
}
if(data.document !== undefined){
let data0 = data.document;
if(typeof data0 === "string"){
if(isLonger(data0, 80)){
vErrors = add(vErrors, instancePath+"/document", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, instancePath+"/document", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/document", "type", {type: "string"});
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate55(data1, instancePath+"/from"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data1 !== null){
vErrors = add(vErrors, instancePath+"/from", "type", {type: "null"});
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = add(vErrors, instancePath+"/from", "anyOf", {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.to !== undefined){
let data2 = data.to;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(!(validate55(data2, instancePath+"/to"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs12 = errors;
if(data2 !== null){
vErrors = add(vErrors, instancePath+"/to", "type", {type: "null"});
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
vErrors = add(vErrors, instancePath+"/to", "anyOf", {});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.verification !== undefined){
if(!(validate58(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate63(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "NationalSystem"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "NationalSystem"});
errors++;
}
if(data.alsoCalled === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "alsoCalled", owner: "NationalSystem"});
errors++;
}
if(data.kind === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "kind", owner: "NationalSystem"});
errors++;
}
if(data.role === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "role", owner: "NationalSystem"});
errors++;
}
if(data.owner === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "owner", owner: "NationalSystem"});
errors++;
}
if(data.lists === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "lists", owner: "NationalSystem"});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "NationalSystem"});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "to", owner: "NationalSystem"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "NationalSystem"});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "source", owner: "NationalSystem"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema25.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "NationalSystem"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(isLonger(data0, 80)){
vErrors = add(vErrors, instancePath+"/id", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, instancePath+"/id", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(!(validate60(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.alsoCalled !== undefined){
let data2 = data.alsoCalled;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/alsoCalled/" + i0, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled/" + i0, "type", {type: "string"});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, instancePath+"/alsoCalled", "uniqueItems", {i: i1, j: j0});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled", "type", {type: "array"});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate65(data.kind, instancePath+"/kind"))){
vErrors = append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate67(data.role, instancePath+"/role"))){
vErrors = append(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
let data6 = data.owner;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
if(!(validate69(data6[i2], instancePath+"/owner/" + i2))){
vErrors = append(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/owner", "type", {type: "array"});
errors++;
}
}
if(data.lists !== undefined){
let data8 = data.lists;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i3=0; i3<len2; i3++){
if(!(validate75(data8[i3], instancePath+"/lists/" + i3))){
vErrors = append(vErrors, validate75.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/lists", "type", {type: "array"});
errors++;
}
}
if(data.from !== undefined){
let data10 = data.from;
const _errs18 = errors;
let valid8 = false;
const _errs19 = errors;
if(!(validate55(data10, instancePath+"/from"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const _errs20 = errors;
if(data10 !== null){
vErrors = add(vErrors, instancePath+"/from", "type", {type: "null"});
errors++;
}
var _valid0 = _errs20 === errors;
valid8 = valid8 || _valid0;
}
if(!valid8){
vErrors = add(vErrors, instancePath+"/from", "anyOf", {});
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data.to !== undefined){
let data11 = data.to;
const _errs23 = errors;
let valid9 = false;
const _errs24 = errors;
if(!(validate55(data11, instancePath+"/to"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs25 = errors;
if(data11 !== null){
vErrors = add(vErrors, instancePath+"/to", "type", {type: "null"});
errors++;
}
var _valid1 = _errs25 === errors;
valid9 = valid9 || _valid1;
}
if(!valid9){
vErrors = add(vErrors, instancePath+"/to", "anyOf", {});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.verification !== undefined){
if(!(validate58(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data13 = data.source;
if(typeof data13 === "string"){
if(isShorter(data13, 1)){
vErrors = add(vErrors, instancePath+"/source", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/source", "type", {type: "string"});
errors++;
}
}
if(data.note !== undefined){
if(!(validate60(data.note, instancePath+"/note"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","required":["id","name","alsoCalled","kind","from","to","successors","verification","source"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"name":{"$ref":"#/$defs/BilingualText"},"alsoCalled":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"kind":{"$ref":"#/$defs/CentralBodyKind"},"parent":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"agencyCode":{"type":"string","pattern":"^G\\d{2}$"},"agencyCodeVerification":{"$ref":"#/$defs/Verification"},"from":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"to":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"successors":{"type":"array","items":{"$ref":"#/$defs/Succession"}},"verification":{"$ref":"#/$defs/Verification"},"source":{"type":"string","minLength":1},"note":{"$ref":"#/$defs/BilingualText"}},"additionalProperties":false,"x-owner":"CentralBody"};
const pattern11 = new RegExp("^G\\d{2}$", "u");
const schema31 = {"type":"string","enum":["assembly","government","primeMinister","party","ministry","ministryLevel","governmentAgency","subordinate","other"]};

function validate87(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!(((((((((data === "assembly") || (data === "government")) || (data === "primeMinister")) || (data === "party")) || (data === "ministry")) || (data === "ministryLevel")) || (data === "governmentAgency")) || (data === "subordinate")) || (data === "other"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema31.enum});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","required":["ministry","from","verification"],"properties":{"ministry":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"from":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"scope":{"$ref":"#/$defs/BilingualText"},"verification":{"$ref":"#/$defs/Verification"}},"additionalProperties":false,"x-owner":"Succession"};

function validate92(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ministry === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "ministry", owner: "Succession"});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "Succession"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "Succession"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "ministry") || (key0 === "from")) || (key0 === "scope")) || (key0 === "verification"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Succession"});
errors++;
}
}
if(data.ministry !== undefined){
let data0 = data.ministry;
if(typeof data0 === "string"){
if(isLonger(data0, 80)){
vErrors = add(vErrors, instancePath+"/ministry", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, instancePath+"/ministry", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/ministry", "type", {type: "string"});
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate55(data1, instancePath+"/from"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data1 !== null){
vErrors = add(vErrors, instancePath+"/from", "type", {type: "null"});
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = add(vErrors, instancePath+"/from", "anyOf", {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.scope !== undefined){
if(!(validate60(data.scope, instancePath+"/scope"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.verification !== undefined){
if(!(validate58(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}


function validate85(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "CentralBody"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "CentralBody"});
errors++;
}
if(data.alsoCalled === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "alsoCalled", owner: "CentralBody"});
errors++;
}
if(data.kind === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "kind", owner: "CentralBody"});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "CentralBody"});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "to", owner: "CentralBody"});
errors++;
}
if(data.successors === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "successors", owner: "CentralBody"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "CentralBody"});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "source", owner: "CentralBody"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema30.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "CentralBody"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(isLonger(data0, 80)){
vErrors = add(vErrors, instancePath+"/id", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, instancePath+"/id", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(!(validate60(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.alsoCalled !== undefined){
let data2 = data.alsoCalled;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/alsoCalled/" + i0, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled/" + i0, "type", {type: "string"});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, instancePath+"/alsoCalled", "uniqueItems", {i: i1, j: j0});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled", "type", {type: "array"});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate87(data.kind, instancePath+"/kind"))){
vErrors = append(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.parent !== undefined){
let data5 = data.parent;
if(typeof data5 === "string"){
if(isLonger(data5, 80)){
vErrors = add(vErrors, instancePath+"/parent", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data5)){
vErrors = add(vErrors, instancePath+"/parent", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/parent", "type", {type: "string"});
errors++;
}
}
if(data.agencyCode !== undefined){
let data6 = data.agencyCode;
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
vErrors = add(vErrors, instancePath+"/agencyCode", "pattern", {pattern: "^G\\d{2}$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/agencyCode", "type", {type: "string"});
errors++;
}
}
if(data.agencyCodeVerification !== undefined){
if(!(validate58(data.agencyCodeVerification, instancePath+"/agencyCodeVerification"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data8 = data.from;
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if(!(validate55(data8, instancePath+"/from"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs18 = errors;
if(data8 !== null){
vErrors = add(vErrors, instancePath+"/from", "type", {type: "null"});
errors++;
}
var _valid0 = _errs18 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
vErrors = add(vErrors, instancePath+"/from", "anyOf", {});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.to !== undefined){
let data9 = data.to;
const _errs21 = errors;
let valid5 = false;
const _errs22 = errors;
if(!(validate55(data9, instancePath+"/to"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid1 = _errs22 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs23 = errors;
if(data9 !== null){
vErrors = add(vErrors, instancePath+"/to", "type", {type: "null"});
errors++;
}
var _valid1 = _errs23 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
vErrors = add(vErrors, instancePath+"/to", "anyOf", {});
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.successors !== undefined){
let data10 = data.successors;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i2=0; i2<len1; i2++){
if(!(validate92(data10[i2], instancePath+"/successors/" + i2))){
vErrors = append(vErrors, validate92.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/successors", "type", {type: "array"});
errors++;
}
}
if(data.verification !== undefined){
if(!(validate58(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data13 = data.source;
if(typeof data13 === "string"){
if(isShorter(data13, 1)){
vErrors = add(vErrors, instancePath+"/source", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/source", "type", {type: "string"});
errors++;
}
}
if(data.note !== undefined){
if(!(validate60(data.note, instancePath+"/note"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","required":["repository","licence","copyright","files","derivation"],"properties":{"repository":{"type":"string","minLength":1},"licence":{"type":"string","minLength":1},"copyright":{"type":"string","minLength":1},"files":{"type":"array","items":{"$ref":"#/$defs/DataFile"}},"derivation":{"$ref":"#/$defs/BilingualText"}},"additionalProperties":false,"x-owner":"DataNotice"};
const schema34 = {"type":"object","required":["path","commit","date","covers"],"properties":{"path":{"type":"string","minLength":1},"commit":{"type":"string","pattern":"^[0-9a-f]{40}$"},"date":{"$ref":"#/$defs/IsoDate"},"covers":{"$ref":"#/$defs/BilingualText"}},"additionalProperties":false,"x-owner":"DataFile"};
const pattern13 = new RegExp("^[0-9a-f]{40}$", "u");

function validate101(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "path", owner: "DataFile"});
errors++;
}
if(data.commit === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "commit", owner: "DataFile"});
errors++;
}
if(data.date === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "date", owner: "DataFile"});
errors++;
}
if(data.covers === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "covers", owner: "DataFile"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "commit")) || (key0 === "date")) || (key0 === "covers"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "DataFile"});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/path", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/path", "type", {type: "string"});
errors++;
}
}
if(data.commit !== undefined){
let data1 = data.commit;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
vErrors = add(vErrors, instancePath+"/commit", "pattern", {pattern: "^[0-9a-f]{40}$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/commit", "type", {type: "string"});
errors++;
}
}
if(data.date !== undefined){
if(!(validate55(data.date, instancePath+"/date"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.covers !== undefined){
if(!(validate60(data.covers, instancePath+"/covers"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repository === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "repository", owner: "DataNotice"});
errors++;
}
if(data.licence === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "licence", owner: "DataNotice"});
errors++;
}
if(data.copyright === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "copyright", owner: "DataNotice"});
errors++;
}
if(data.files === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "files", owner: "DataNotice"});
errors++;
}
if(data.derivation === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "derivation", owner: "DataNotice"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "repository") || (key0 === "licence")) || (key0 === "copyright")) || (key0 === "files")) || (key0 === "derivation"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "DataNotice"});
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/repository", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/repository", "type", {type: "string"});
errors++;
}
}
if(data.licence !== undefined){
let data1 = data.licence;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/licence", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/licence", "type", {type: "string"});
errors++;
}
}
if(data.copyright !== undefined){
let data2 = data.copyright;
if(typeof data2 === "string"){
if(isShorter(data2, 1)){
vErrors = add(vErrors, instancePath+"/copyright", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/copyright", "type", {type: "string"});
errors++;
}
}
if(data.files !== undefined){
let data3 = data.files;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate101(data3[i0], instancePath+"/files/" + i0))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/files", "type", {type: "array"});
errors++;
}
}
if(data.derivation !== undefined){
if(!(validate60(data.derivation, instancePath+"/derivation"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","required":["level","name","types","from","to","verification","source"],"properties":{"level":{"$ref":"#/$defs/AdministrativeLevel"},"name":{"$ref":"#/$defs/BilingualText"},"types":{"type":"array","items":{"$ref":"#/$defs/LevelUnitType"}},"from":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"to":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"document":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"verification":{"$ref":"#/$defs/Verification"},"source":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"GovernmentLevel"};
const schema36 = {"type":"string","enum":["central","province","district","commune"]};

function validate108(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!((((data === "central") || (data === "province")) || (data === "district")) || (data === "commune"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema36.enum});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","required":["name","from","to","verification"],"properties":{"name":{"$ref":"#/$defs/BilingualText"},"from":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"to":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"verification":{"$ref":"#/$defs/Verification"}},"additionalProperties":false,"x-owner":"LevelUnitType"};

function validate111(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "LevelUnitType"});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "LevelUnitType"});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "to", owner: "LevelUnitType"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "LevelUnitType"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "from")) || (key0 === "to")) || (key0 === "verification"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "LevelUnitType"});
errors++;
}
}
if(data.name !== undefined){
if(!(validate60(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data1 = data.from;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate55(data1, instancePath+"/from"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(data1 !== null){
vErrors = add(vErrors, instancePath+"/from", "type", {type: "null"});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = add(vErrors, instancePath+"/from", "anyOf", {});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.to !== undefined){
let data2 = data.to;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(validate55(data2, instancePath+"/to"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if(data2 !== null){
vErrors = add(vErrors, instancePath+"/to", "type", {type: "null"});
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
vErrors = add(vErrors, instancePath+"/to", "anyOf", {});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.verification !== undefined){
if(!(validate58(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}


function validate107(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.level === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "level", owner: "GovernmentLevel"});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "GovernmentLevel"});
errors++;
}
if(data.types === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "types", owner: "GovernmentLevel"});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "GovernmentLevel"});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "to", owner: "GovernmentLevel"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "GovernmentLevel"});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "source", owner: "GovernmentLevel"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "level") || (key0 === "name")) || (key0 === "types")) || (key0 === "from")) || (key0 === "to")) || (key0 === "document")) || (key0 === "verification")) || (key0 === "source"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "GovernmentLevel"});
errors++;
}
}
if(data.level !== undefined){
if(!(validate108(data.level, instancePath+"/level"))){
vErrors = append(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate60(data.name, instancePath+"/name"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.types !== undefined){
let data2 = data.types;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate111(data2[i0], instancePath+"/types/" + i0))){
vErrors = append(vErrors, validate111.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/types", "type", {type: "array"});
errors++;
}
}
if(data.from !== undefined){
let data4 = data.from;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(!(validate55(data4, instancePath+"/from"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs10 = errors;
if(data4 !== null){
vErrors = add(vErrors, instancePath+"/from", "type", {type: "null"});
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
vErrors = add(vErrors, instancePath+"/from", "anyOf", {});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.to !== undefined){
let data5 = data.to;
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
if(!(validate55(data5, instancePath+"/to"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs15 = errors;
if(data5 !== null){
vErrors = add(vErrors, instancePath+"/to", "type", {type: "null"});
errors++;
}
var _valid1 = _errs15 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
vErrors = add(vErrors, instancePath+"/to", "anyOf", {});
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.document !== undefined){
let data6 = data.document;
if(typeof data6 === "string"){
if(isLonger(data6, 80)){
vErrors = add(vErrors, instancePath+"/document", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data6)){
vErrors = add(vErrors, instancePath+"/document", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/document", "type", {type: "string"});
errors++;
}
}
if(data.verification !== undefined){
if(!(validate58(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data8 = data.source;
if(typeof data8 === "string"){
if(isShorter(data8, 1)){
vErrors = add(vErrors, instancePath+"/source", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/source", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","required":["from","to","provinces","cities","verification","source"],"properties":{"from":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"to":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"provinces":{"type":"integer","minimum":1},"cities":{"type":"integer","minimum":1},"communes":{"type":"integer","minimum":1},"verification":{"$ref":"#/$defs/Verification"},"source":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"UnitTotal"};

function validate121(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "UnitTotal"});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "to", owner: "UnitTotal"});
errors++;
}
if(data.provinces === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "provinces", owner: "UnitTotal"});
errors++;
}
if(data.cities === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "cities", owner: "UnitTotal"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "UnitTotal"});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "source", owner: "UnitTotal"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "from") || (key0 === "to")) || (key0 === "provinces")) || (key0 === "cities")) || (key0 === "communes")) || (key0 === "verification")) || (key0 === "source"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "UnitTotal"});
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate55(data0, instancePath+"/from"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data0 !== null){
vErrors = add(vErrors, instancePath+"/from", "type", {type: "null"});
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = add(vErrors, instancePath+"/from", "anyOf", {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.to !== undefined){
let data1 = data.to;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!(validate55(data1, instancePath+"/to"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
vErrors = add(vErrors, instancePath+"/to", "type", {type: "null"});
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
vErrors = add(vErrors, instancePath+"/to", "anyOf", {});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.provinces !== undefined){
let data2 = data.provinces;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, instancePath+"/provinces", "type", {type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = add(vErrors, instancePath+"/provinces", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.cities !== undefined){
let data3 = data.cities;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, instancePath+"/cities", "type", {type: "integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = add(vErrors, instancePath+"/cities", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.communes !== undefined){
let data4 = data.communes;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, instancePath+"/communes", "type", {type: "integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
vErrors = add(vErrors, instancePath+"/communes", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.verification !== undefined){
if(!(validate58(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data6 = data.source;
if(typeof data6 === "string"){
if(isShorter(data6, 1)){
vErrors = add(vErrors, instancePath+"/source", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/source", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","required":["codes","document","from","to","verification","source"],"properties":{"codes":{"type":"string","enum":["administrativeUnits","agencies","serviceGrades"]},"document":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"from":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"to":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"verification":{"$ref":"#/$defs/Verification"},"source":{"type":"string","minLength":1},"note":{"$ref":"#/$defs/BilingualText"}},"additionalProperties":false,"x-owner":"UnitCodeList"};

function validate126(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codes === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "codes", owner: "UnitCodeList"});
errors++;
}
if(data.document === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "document", owner: "UnitCodeList"});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "UnitCodeList"});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "to", owner: "UnitCodeList"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "UnitCodeList"});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "source", owner: "UnitCodeList"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "codes") || (key0 === "document")) || (key0 === "from")) || (key0 === "to")) || (key0 === "verification")) || (key0 === "source")) || (key0 === "note"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "UnitCodeList"});
errors++;
}
}
if(data.codes !== undefined){
let data0 = data.codes;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/codes", "type", {type: "string"});
errors++;
}
if(!(((data0 === "administrativeUnits") || (data0 === "agencies")) || (data0 === "serviceGrades"))){
vErrors = add(vErrors, instancePath+"/codes", "enum", {allowedValues: schema39.properties.codes.enum});
errors++;
}
}
if(data.document !== undefined){
let data1 = data.document;
if(typeof data1 === "string"){
if(isLonger(data1, 80)){
vErrors = add(vErrors, instancePath+"/document", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, instancePath+"/document", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/document", "type", {type: "string"});
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(validate55(data2, instancePath+"/from"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data2 !== null){
vErrors = add(vErrors, instancePath+"/from", "type", {type: "null"});
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = add(vErrors, instancePath+"/from", "anyOf", {});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.to !== undefined){
let data3 = data.to;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(!(validate55(data3, instancePath+"/to"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs14 = errors;
if(data3 !== null){
vErrors = add(vErrors, instancePath+"/to", "type", {type: "null"});
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
vErrors = add(vErrors, instancePath+"/to", "anyOf", {});
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.verification !== undefined){
if(!(validate58(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data5 = data.source;
if(typeof data5 === "string"){
if(isShorter(data5, 1)){
vErrors = add(vErrors, instancePath+"/source", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/source", "type", {type: "string"});
errors++;
}
}
if(data.note !== undefined){
if(!(validate60(data.note, instancePath+"/note"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","required":["gsoCode","before","after","namesake","namesakeCode","verification","source"],"properties":{"gsoCode":{"type":"string","pattern":"^\\d{2}$"},"before":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"after":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"namesake":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"namesakeCode":{"type":"string","pattern":"^\\d{2}$"},"verification":{"$ref":"#/$defs/Verification"},"source":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"CodeTrap"};
const pattern16 = new RegExp("^\\d{2}$", "u");

function validate132(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gsoCode === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "gsoCode", owner: "CodeTrap"});
errors++;
}
if(data.before === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "before", owner: "CodeTrap"});
errors++;
}
if(data.after === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "after", owner: "CodeTrap"});
errors++;
}
if(data.namesake === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "namesake", owner: "CodeTrap"});
errors++;
}
if(data.namesakeCode === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "namesakeCode", owner: "CodeTrap"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "CodeTrap"});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "source", owner: "CodeTrap"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "gsoCode") || (key0 === "before")) || (key0 === "after")) || (key0 === "namesake")) || (key0 === "namesakeCode")) || (key0 === "verification")) || (key0 === "source"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "CodeTrap"});
errors++;
}
}
if(data.gsoCode !== undefined){
let data0 = data.gsoCode;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
vErrors = add(vErrors, instancePath+"/gsoCode", "pattern", {pattern: "^\\d{2}$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/gsoCode", "type", {type: "string"});
errors++;
}
}
if(data.before !== undefined){
let data1 = data.before;
if(typeof data1 === "string"){
if(isLonger(data1, 80)){
vErrors = add(vErrors, instancePath+"/before", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, instancePath+"/before", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/before", "type", {type: "string"});
errors++;
}
}
if(data.after !== undefined){
let data2 = data.after;
if(typeof data2 === "string"){
if(isLonger(data2, 80)){
vErrors = add(vErrors, instancePath+"/after", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data2)){
vErrors = add(vErrors, instancePath+"/after", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/after", "type", {type: "string"});
errors++;
}
}
if(data.namesake !== undefined){
let data3 = data.namesake;
if(typeof data3 === "string"){
if(isLonger(data3, 80)){
vErrors = add(vErrors, instancePath+"/namesake", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data3)){
vErrors = add(vErrors, instancePath+"/namesake", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/namesake", "type", {type: "string"});
errors++;
}
}
if(data.namesakeCode !== undefined){
let data4 = data.namesakeCode;
if(typeof data4 === "string"){
if(!pattern16.test(data4)){
vErrors = add(vErrors, instancePath+"/namesakeCode", "pattern", {pattern: "^\\d{2}$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/namesakeCode", "type", {type: "string"});
errors++;
}
}
if(data.verification !== undefined){
if(!(validate58(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data6 = data.source;
if(typeof data6 === "string"){
if(isShorter(data6, 1)){
vErrors = add(vErrors, instancePath+"/source", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/source", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","required":["id","gsoCode","names","from","to","successor","predecessors","counts","agencyCodes","closedAgencyCodes","verification"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"gsoCode":{"type":"string","pattern":"^\\d{2}$"},"names":{"type":"array","items":{"$ref":"#/$defs/UnitName"},"minItems":1},"from":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"to":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"successor":{"anyOf":[{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},{"type":"null"}]},"predecessors":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"uniqueItems":true},"counts":{"type":"array","items":{"$ref":"#/$defs/UnitCounts"}},"agencyCodes":{"type":"array","items":{"$ref":"#/$defs/UnitAgencyCode"}},"closedAgencyCodes":{"type":"array","items":{"type":"string","pattern":"^H\\d{2}$"},"uniqueItems":true},"verification":{"$ref":"#/$defs/Verification"}},"additionalProperties":false,"x-owner":"AdministrativeUnit"};
const pattern27 = new RegExp("^H\\d{2}$", "u");
const schema42 = {"type":"object","required":["name","fullName","alsoCalled","type","from","to","verification"],"properties":{"name":{"type":"string","minLength":1},"fullName":{"$ref":"#/$defs/BilingualText"},"alsoCalled":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"type":{"$ref":"#/$defs/UnitType"},"from":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"to":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"verification":{"$ref":"#/$defs/Verification"},"document":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80}},"additionalProperties":false,"x-owner":"UnitName"};
const schema43 = {"type":"string","enum":["province","centrallyRunCity"]};

function validate138(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!((data === "province") || (data === "centrallyRunCity"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema43.enum});
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}


function validate136(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "name", owner: "UnitName"});
errors++;
}
if(data.fullName === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "fullName", owner: "UnitName"});
errors++;
}
if(data.alsoCalled === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "alsoCalled", owner: "UnitName"});
errors++;
}
if(data.type === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "type", owner: "UnitName"});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "UnitName"});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "to", owner: "UnitName"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "UnitName"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "fullName")) || (key0 === "alsoCalled")) || (key0 === "type")) || (key0 === "from")) || (key0 === "to")) || (key0 === "verification")) || (key0 === "document"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "UnitName"});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/name", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
if(data.fullName !== undefined){
if(!(validate60(data.fullName, instancePath+"/fullName"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.alsoCalled !== undefined){
let data2 = data.alsoCalled;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/alsoCalled/" + i0, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled/" + i0, "type", {type: "string"});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, instancePath+"/alsoCalled", "uniqueItems", {i: i1, j: j0});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/alsoCalled", "type", {type: "array"});
errors++;
}
}
if(data.type !== undefined){
if(!(validate138(data.type, instancePath+"/type"))){
vErrors = append(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data5 = data.from;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(!(validate55(data5, instancePath+"/from"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs13 = errors;
if(data5 !== null){
vErrors = add(vErrors, instancePath+"/from", "type", {type: "null"});
errors++;
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
vErrors = add(vErrors, instancePath+"/from", "anyOf", {});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.to !== undefined){
let data6 = data.to;
const _errs16 = errors;
let valid5 = false;
const _errs17 = errors;
if(!(validate55(data6, instancePath+"/to"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs18 = errors;
if(data6 !== null){
vErrors = add(vErrors, instancePath+"/to", "type", {type: "null"});
errors++;
}
var _valid1 = _errs18 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
vErrors = add(vErrors, instancePath+"/to", "anyOf", {});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.verification !== undefined){
if(!(validate58(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.document !== undefined){
let data8 = data.document;
if(typeof data8 === "string"){
if(isLonger(data8, 80)){
vErrors = add(vErrors, instancePath+"/document", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data8)){
vErrors = add(vErrors, instancePath+"/document", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/document", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","required":["asOf","districts","communes"],"properties":{"asOf":{"$ref":"#/$defs/IsoDate"},"districts":{"type":"integer","minimum":0},"communes":{"type":"integer","minimum":1}},"additionalProperties":false,"x-owner":"UnitCounts"};

function validate146(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asOf === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "asOf", owner: "UnitCounts"});
errors++;
}
if(data.districts === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "districts", owner: "UnitCounts"});
errors++;
}
if(data.communes === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "communes", owner: "UnitCounts"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "asOf") || (key0 === "districts")) || (key0 === "communes"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "UnitCounts"});
errors++;
}
}
if(data.asOf !== undefined){
if(!(validate55(data.asOf, instancePath+"/asOf"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.districts !== undefined){
let data1 = data.districts;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, instancePath+"/districts", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, instancePath+"/districts", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.communes !== undefined){
let data2 = data.communes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, instancePath+"/communes", "type", {type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = add(vErrors, instancePath+"/communes", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","required":["body","code","verification","source"],"properties":{"body":{"type":"string","enum":["peoplesCommittee","peoplesCouncil"]},"code":{"type":"string","pattern":"^[HK]\\d{2}$"},"verification":{"$ref":"#/$defs/Verification"},"source":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"UnitAgencyCode"};
const pattern26 = new RegExp("^[HK]\\d{2}$", "u");

function validate149(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "body", owner: "UnitAgencyCode"});
errors++;
}
if(data.code === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "code", owner: "UnitAgencyCode"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "UnitAgencyCode"});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "source", owner: "UnitAgencyCode"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "body") || (key0 === "code")) || (key0 === "verification")) || (key0 === "source"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "UnitAgencyCode"});
errors++;
}
}
if(data.body !== undefined){
let data0 = data.body;
if(typeof data0 !== "string"){
vErrors = add(vErrors, instancePath+"/body", "type", {type: "string"});
errors++;
}
if(!((data0 === "peoplesCommittee") || (data0 === "peoplesCouncil"))){
vErrors = add(vErrors, instancePath+"/body", "enum", {allowedValues: schema45.properties.body.enum});
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
if(!pattern26.test(data1)){
vErrors = add(vErrors, instancePath+"/code", "pattern", {pattern: "^[HK]\\d{2}$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/code", "type", {type: "string"});
errors++;
}
}
if(data.verification !== undefined){
if(!(validate58(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/source", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/source", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}


function validate135(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "AdministrativeUnit"});
errors++;
}
if(data.gsoCode === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "gsoCode", owner: "AdministrativeUnit"});
errors++;
}
if(data.names === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "names", owner: "AdministrativeUnit"});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "AdministrativeUnit"});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "to", owner: "AdministrativeUnit"});
errors++;
}
if(data.successor === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "successor", owner: "AdministrativeUnit"});
errors++;
}
if(data.predecessors === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "predecessors", owner: "AdministrativeUnit"});
errors++;
}
if(data.counts === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "counts", owner: "AdministrativeUnit"});
errors++;
}
if(data.agencyCodes === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "agencyCodes", owner: "AdministrativeUnit"});
errors++;
}
if(data.closedAgencyCodes === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "closedAgencyCodes", owner: "AdministrativeUnit"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "AdministrativeUnit"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema41.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "AdministrativeUnit"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(isLonger(data0, 80)){
vErrors = add(vErrors, instancePath+"/id", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data0)){
vErrors = add(vErrors, instancePath+"/id", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
errors++;
}
}
if(data.gsoCode !== undefined){
let data1 = data.gsoCode;
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
vErrors = add(vErrors, instancePath+"/gsoCode", "pattern", {pattern: "^\\d{2}$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/gsoCode", "type", {type: "string"});
errors++;
}
}
if(data.names !== undefined){
let data2 = data.names;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = add(vErrors, instancePath+"/names", "minItems", {limit: 1});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate136(data2[i0], instancePath+"/names/" + i0))){
vErrors = append(vErrors, validate136.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/names", "type", {type: "array"});
errors++;
}
}
if(data.from !== undefined){
let data4 = data.from;
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(!(validate55(data4, instancePath+"/from"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs12 = errors;
if(data4 !== null){
vErrors = add(vErrors, instancePath+"/from", "type", {type: "null"});
errors++;
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
vErrors = add(vErrors, instancePath+"/from", "anyOf", {});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.to !== undefined){
let data5 = data.to;
const _errs15 = errors;
let valid4 = false;
const _errs16 = errors;
if(!(validate55(data5, instancePath+"/to"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs17 = errors;
if(data5 !== null){
vErrors = add(vErrors, instancePath+"/to", "type", {type: "null"});
errors++;
}
var _valid1 = _errs17 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
vErrors = add(vErrors, instancePath+"/to", "anyOf", {});
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.successor !== undefined){
let data6 = data.successor;
const _errs20 = errors;
let valid5 = false;
const _errs21 = errors;
if(typeof data6 === "string"){
if(isLonger(data6, 80)){
vErrors = add(vErrors, instancePath+"/successor", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data6)){
vErrors = add(vErrors, instancePath+"/successor", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/successor", "type", {type: "string"});
errors++;
}
var _valid2 = _errs21 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs23 = errors;
if(data6 !== null){
vErrors = add(vErrors, instancePath+"/successor", "type", {type: "null"});
errors++;
}
var _valid2 = _errs23 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
vErrors = add(vErrors, instancePath+"/successor", "anyOf", {});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.predecessors !== undefined){
let data7 = data.predecessors;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(isLonger(data8, 80)){
vErrors = add(vErrors, instancePath+"/predecessors/" + i1, "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data8)){
vErrors = add(vErrors, instancePath+"/predecessors/" + i1, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/predecessors/" + i1, "type", {type: "string"});
errors++;
}
}
let i2 = data7.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data7[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, instancePath+"/predecessors", "uniqueItems", {i: i2, j: j0});
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/predecessors", "type", {type: "array"});
errors++;
}
}
if(data.counts !== undefined){
let data9 = data.counts;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
if(!(validate146(data9[i3], instancePath+"/counts/" + i3))){
vErrors = append(vErrors, validate146.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/counts", "type", {type: "array"});
errors++;
}
}
if(data.agencyCodes !== undefined){
let data11 = data.agencyCodes;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i4=0; i4<len3; i4++){
if(!(validate149(data11[i4], instancePath+"/agencyCodes/" + i4))){
vErrors = append(vErrors, validate149.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/agencyCodes", "type", {type: "array"});
errors++;
}
}
if(data.closedAgencyCodes !== undefined){
let data13 = data.closedAgencyCodes;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i5=0; i5<len4; i5++){
let data14 = data13[i5];
if(typeof data14 === "string"){
if(!pattern27.test(data14)){
vErrors = add(vErrors, instancePath+"/closedAgencyCodes/" + i5, "pattern", {pattern: "^H\\d{2}$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/closedAgencyCodes/" + i5, "type", {type: "string"});
errors++;
}
}
let i6 = data13.length;
let j1;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data13[i6];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = add(vErrors, instancePath+"/closedAgencyCodes", "uniqueItems", {i: i6, j: j1});
errors++;
break;
}
indices1[item1] = i6;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/closedAgencyCodes", "type", {type: "array"});
errors++;
}
}
if(data.verification !== undefined){
if(!(validate58(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}


function validate53(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lists === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "lists", owner: "National"});
errors++;
}
if(data.systems === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "systems", owner: "National"});
errors++;
}
if(data.ministries === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "ministries", owner: "National"});
errors++;
}
if(data.notice === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "notice", owner: "National"});
errors++;
}
if(data.levels === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "levels", owner: "National"});
errors++;
}
if(data.totals === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "totals", owner: "National"});
errors++;
}
if(data.codeLists === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "codeLists", owner: "National"});
errors++;
}
if(data.codeTraps === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "codeTraps", owner: "National"});
errors++;
}
if(data.units === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "units", owner: "National"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "National"});
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, instancePath+"/$schema", "pattern", {pattern: "(^|/)national\\.schema\\.json$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/$schema", "type", {type: "string"});
errors++;
}
}
if(data.lists !== undefined){
let data1 = data.lists;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data1[i0], instancePath+"/lists/" + i0))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/lists", "type", {type: "array"});
errors++;
}
}
if(data.systems !== undefined){
let data3 = data.systems;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate63(data3[i1], instancePath+"/systems/" + i1))){
vErrors = append(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/systems", "type", {type: "array"});
errors++;
}
}
if(data.ministries !== undefined){
let data5 = data.ministries;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate85(data5[i2], instancePath+"/ministries/" + i2))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/ministries", "type", {type: "array"});
errors++;
}
}
if(data.notice !== undefined){
if(!(validate100(data.notice, instancePath+"/notice"))){
vErrors = append(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.levels !== undefined){
let data8 = data.levels;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate107(data8[i3], instancePath+"/levels/" + i3))){
vErrors = append(vErrors, validate107.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/levels", "type", {type: "array"});
errors++;
}
}
if(data.totals !== undefined){
let data10 = data.totals;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
if(!(validate121(data10[i4], instancePath+"/totals/" + i4))){
vErrors = append(vErrors, validate121.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/totals", "type", {type: "array"});
errors++;
}
}
if(data.codeLists !== undefined){
let data12 = data.codeLists;
if(Array.isArray(data12)){
const len5 = data12.length;
for(let i5=0; i5<len5; i5++){
if(!(validate126(data12[i5], instancePath+"/codeLists/" + i5))){
vErrors = append(vErrors, validate126.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/codeLists", "type", {type: "array"});
errors++;
}
}
if(data.codeTraps !== undefined){
let data14 = data.codeTraps;
if(Array.isArray(data14)){
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
if(!(validate132(data14[i6], instancePath+"/codeTraps/" + i6))){
vErrors = append(vErrors, validate132.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/codeTraps", "type", {type: "array"});
errors++;
}
}
if(data.units !== undefined){
let data16 = data.units;
if(Array.isArray(data16)){
const len7 = data16.length;
for(let i7=0; i7<len7; i7++){
if(!(validate135(data16[i7], instancePath+"/units/" + i7))){
vErrors = append(vErrors, validate135.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/units", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

function codePoints(text) {
let count = 0;
for (const _ of text) count++;
return count;
}

function add(errors, instancePath, keyword, params) {
const error = { instancePath, keyword, params };
if (errors === null) return [error];
errors.push(error);
return errors;
}

function append(errors, more) {
if (errors === null) return more;
for (const error of more ?? []) errors.push(error);
return errors;
}

function isShorter(text, limit) {
return text.length < limit || (text.length < 2 * limit && codePoints(text) < limit);
}

function isLonger(text, limit) {
return text.length > limit && codePoints(text) > limit;
}
