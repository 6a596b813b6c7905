// Generated from schemas/ by `npm run generate`; do not edit.
export const validateLegalDocuments = validate53;
const schema20 = {"type":"object","required":["documents"],"properties":{"$schema":{"type":"string","pattern":"(^|/)legal\\.schema\\.json$"},"documents":{"type":"array","items":{"$ref":"#/$defs/LegalDocument"}}},"additionalProperties":false,"x-owner":"LegalDocuments"};
const pattern3 = new RegExp("(^|/)legal\\.schema\\.json$", "u");
const schema21 = {"type":"object","required":["id","number","kind","shortName","issuer","date","from","to","replacedBy","amendedBy","verification","source"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"number":{"anyOf":[{"type":"string","minLength":1},{"type":"null"}]},"kind":{"$ref":"#/$defs/LegalKind"},"shortName":{"$ref":"#/$defs/BilingualText"},"title":{"$ref":"#/$defs/BilingualText"},"issuer":{"anyOf":[{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},{"type":"null"}]},"date":{"anyOf":[{"$ref":"#/$defs/PartialDate"},{"type":"null"}]},"from":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"to":{"anyOf":[{"$ref":"#/$defs/IsoDate"},{"type":"null"}]},"replacedBy":{"anyOf":[{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},{"type":"null"}]},"amendedBy":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"uniqueItems":true},"verification":{"$ref":"#/$defs/Verification"},"dateVerification":{"$ref":"#/$defs/Verification"},"fromVerification":{"$ref":"#/$defs/Verification"},"toVerification":{"$ref":"#/$defs/Verification"},"dateNotes":{"$ref":"#/$defs/BilingualText"},"source":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"LegalDocument"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = codePoints;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const schema22 = {"type":"string","enum":["constitution","law","resolution","decree","decision","directive","circular","officialLetter","partyRegulation","standard","regulation","draft"]};

function validate55(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!((((((((((((data === "constitution") || (data === "law")) || (data === "resolution")) || (data === "decree")) || (data === "decision")) || (data === "directive")) || (data === "circular")) || (data === "officialLetter")) || (data === "partyRegulation")) || (data === "standard")) || (data === "regulation")) || (data === "draft"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema22.enum});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","required":["vi","en"],"properties":{"vi":{"type":"string","minLength":1},"en":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"BilingualText"};

function validate57(data, instancePath = ""){
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
validate57.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"string","pattern":"^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"};
const pattern6 = new RegExp("^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$", "u");

function validate60(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"string","pattern":"^(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"};
const pattern7 = new RegExp("^(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate62(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = add(vErrors, instancePath, "pattern", {pattern: "^(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"string","enum":["text","secondary","draft","unverified"]};

function validate65(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!((((data === "text") || (data === "secondary")) || (data === "draft")) || (data === "unverified"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema26.enum});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate54(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "LegalDocument"});
errors++;
}
if(data.number === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "number", owner: "LegalDocument"});
errors++;
}
if(data.kind === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "kind", owner: "LegalDocument"});
errors++;
}
if(data.shortName === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "shortName", owner: "LegalDocument"});
errors++;
}
if(data.issuer === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "issuer", owner: "LegalDocument"});
errors++;
}
if(data.date === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "date", owner: "LegalDocument"});
errors++;
}
if(data.from === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "from", owner: "LegalDocument"});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "to", owner: "LegalDocument"});
errors++;
}
if(data.replacedBy === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "replacedBy", owner: "LegalDocument"});
errors++;
}
if(data.amendedBy === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "amendedBy", owner: "LegalDocument"});
errors++;
}
if(data.verification === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verification", owner: "LegalDocument"});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "source", owner: "LegalDocument"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "LegalDocument"});
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
if(data.number !== undefined){
let data1 = data.number;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/number", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/number", "type", {type: "string"});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(data1 !== null){
vErrors = add(vErrors, instancePath+"/number", "type", {type: "null"});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = add(vErrors, instancePath+"/number", "anyOf", {});
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
if(data.kind !== undefined){
if(!(validate55(data.kind, instancePath+"/kind"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.shortName !== undefined){
if(!(validate57(data.shortName, instancePath+"/shortName"))){
vErrors = append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate57(data.title, instancePath+"/title"))){
vErrors = append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.issuer !== undefined){
let data5 = data.issuer;
const _errs14 = errors;
let valid2 = false;
const _errs15 = errors;
if(typeof data5 === "string"){
if(isLonger(data5, 80)){
vErrors = add(vErrors, instancePath+"/issuer", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data5)){
vErrors = add(vErrors, instancePath+"/issuer", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/issuer", "type", {type: "string"});
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs17 = errors;
if(data5 !== null){
vErrors = add(vErrors, instancePath+"/issuer", "type", {type: "null"});
errors++;
}
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
vErrors = add(vErrors, instancePath+"/issuer", "anyOf", {});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.date !== undefined){
let data6 = data.date;
const _errs20 = errors;
let valid3 = false;
const _errs21 = errors;
if(!(validate60(data6, instancePath+"/date"))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
var _valid2 = _errs21 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs22 = errors;
if(data6 !== null){
vErrors = add(vErrors, instancePath+"/date", "type", {type: "null"});
errors++;
}
var _valid2 = _errs22 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
vErrors = add(vErrors, instancePath+"/date", "anyOf", {});
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
if(data.from !== undefined){
let data7 = data.from;
const _errs25 = errors;
let valid4 = false;
const _errs26 = errors;
if(!(validate62(data7, instancePath+"/from"))){
vErrors = append(vErrors, validate62.errors);
errors = vErrors.length;
}
var _valid3 = _errs26 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const _errs27 = errors;
if(data7 !== null){
vErrors = add(vErrors, instancePath+"/from", "type", {type: "null"});
errors++;
}
var _valid3 = _errs27 === errors;
valid4 = valid4 || _valid3;
}
if(!valid4){
vErrors = add(vErrors, instancePath+"/from", "anyOf", {});
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.to !== undefined){
let data8 = data.to;
const _errs30 = errors;
let valid5 = false;
const _errs31 = errors;
if(!(validate62(data8, instancePath+"/to"))){
vErrors = append(vErrors, validate62.errors);
errors = vErrors.length;
}
var _valid4 = _errs31 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const _errs32 = errors;
if(data8 !== null){
vErrors = add(vErrors, instancePath+"/to", "type", {type: "null"});
errors++;
}
var _valid4 = _errs32 === errors;
valid5 = valid5 || _valid4;
}
if(!valid5){
vErrors = add(vErrors, instancePath+"/to", "anyOf", {});
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data.replacedBy !== undefined){
let data9 = data.replacedBy;
const _errs35 = errors;
let valid6 = false;
const _errs36 = errors;
if(typeof data9 === "string"){
if(isLonger(data9, 80)){
vErrors = add(vErrors, instancePath+"/replacedBy", "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data9)){
vErrors = add(vErrors, instancePath+"/replacedBy", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/replacedBy", "type", {type: "string"});
errors++;
}
var _valid5 = _errs36 === errors;
valid6 = valid6 || _valid5;
if(!valid6){
const _errs38 = errors;
if(data9 !== null){
vErrors = add(vErrors, instancePath+"/replacedBy", "type", {type: "null"});
errors++;
}
var _valid5 = _errs38 === errors;
valid6 = valid6 || _valid5;
}
if(!valid6){
vErrors = add(vErrors, instancePath+"/replacedBy", "anyOf", {});
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
if(data.amendedBy !== undefined){
let data10 = data.amendedBy;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(isLonger(data11, 80)){
vErrors = add(vErrors, instancePath+"/amendedBy/" + i0, "maxLength", {limit: 80});
errors++;
}
if(!pattern4.test(data11)){
vErrors = add(vErrors, instancePath+"/amendedBy/" + i0, "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/amendedBy/" + i0, "type", {type: "string"});
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, instancePath+"/amendedBy", "uniqueItems", {i: i1, j: j0});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/amendedBy", "type", {type: "array"});
errors++;
}
}
if(data.verification !== undefined){
if(!(validate65(data.verification, instancePath+"/verification"))){
vErrors = append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.dateVerification !== undefined){
if(!(validate65(data.dateVerification, instancePath+"/dateVerification"))){
vErrors = append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.fromVerification !== undefined){
if(!(validate65(data.fromVerification, instancePath+"/fromVerification"))){
vErrors = append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.toVerification !== undefined){
if(!(validate65(data.toVerification, instancePath+"/toVerification"))){
vErrors = append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.dateNotes !== undefined){
if(!(validate57(data.dateNotes, instancePath+"/dateNotes"))){
vErrors = append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data17 = data.source;
if(typeof data17 === "string"){
if(isShorter(data17, 1)){
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
validate54.errors = vErrors;
return errors === 0;
}


function validate53(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.documents === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "documents", owner: "LegalDocuments"});
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "documents"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "LegalDocuments"});
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, instancePath+"/$schema", "pattern", {pattern: "(^|/)legal\\.schema\\.json$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/$schema", "type", {type: "string"});
errors++;
}
}
if(data.documents !== undefined){
let data1 = data.documents;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data1[i0], instancePath+"/documents/" + i0))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/documents", "type", {type: "array"});
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
