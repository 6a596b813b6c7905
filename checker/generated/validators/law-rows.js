// Generated from schemas/ by `npm run generate`; do not edit.
export const validateLawRows = validate53;
const schema20 = {"type":"object","required":["rows"],"properties":{"$schema":{"type":"string","pattern":"(^|/)law-rows\\.schema\\.json$"},"rows":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/LawRow"}}},"additionalProperties":false,"x-owner":"LawRows"};
const pattern3 = new RegExp("(^|/)law-rows\\.schema\\.json$", "u");
const schema21 = {"type":"object","required":["id","document","subject","source","status"],"properties":{"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Za-z0-9]+)+$","maxLength":40},"document":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"article":{"type":"string","minLength":1},"subject":{"$ref":"#/$defs/BilingualText"},"source":{"type":"string","pattern":"^(law/[a-z0-9.-]+\\.md §[0-9.]+|models/frameworks/[0-9.]+)(; law/[a-z0-9.-]+\\.md §[0-9.]+)*$"},"status":{"$ref":"#/$defs/LawRowStatus"},"requirements":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"reason":{"$ref":"#/$defs/BilingualText"},"note":{"$ref":"#/$defs/BilingualText"}},"if":{"properties":{"status":{"enum":["encoded","manual"]}},"required":["status"],"x-owner":"LawRow"},"then":{"properties":{"reason":false},"required":["requirements"],"x-owner":"LawRow"},"else":{"properties":{"requirements":false},"required":["reason"],"x-owner":"LawRow"},"additionalProperties":false,"x-owner":"LawRow"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = codePoints;
const pattern4 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Za-z0-9]+)+$", "u");
const pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^(law/[a-z0-9.-]+\\.md §[0-9.]+|models/frameworks/[0-9.]+)(; law/[a-z0-9.-]+\\.md §[0-9.]+)*$", "u");
const schema22 = {"type":"object","required":["vi","en"],"properties":{"vi":{"type":"string","minLength":1},"en":{"type":"string","minLength":1}},"additionalProperties":false,"x-owner":"BilingualText"};

function validate55(data, instancePath = ""){
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
validate55.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"string","enum":["encoded","manual","notEncoded","unread"]};

function validate57(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!((((data === "encoded") || (data === "manual")) || (data === "notEncoded")) || (data === "unread"))){
vErrors = add(vErrors, instancePath, "enum", {allowedValues: schema23.enum});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}


function validate54(data, instancePath = ""){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
vErrors = add(vErrors, instancePath, "if", {});
errors++;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(!((data0 === "encoded") || (data0 === "manual"))){
vErrors = add(vErrors, instancePath, "if", {});
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requirements === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "requirements", owner: "LawRow"});
errors++;
}
if(data.reason !== undefined){
vErrors = add(vErrors, instancePath+"/reason", "false schema", {});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "reason", owner: "LawRow"});
errors++;
}
if(data.requirements !== undefined){
vErrors = add(vErrors, instancePath+"/requirements", "false schema", {});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = add(vErrors, instancePath, "if", {failingKeyword: ifClause0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "id", owner: "LawRow"});
errors++;
}
if(data.document === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "document", owner: "LawRow"});
errors++;
}
if(data.subject === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "subject", owner: "LawRow"});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "source", owner: "LawRow"});
errors++;
}
if(data.status === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "status", owner: "LawRow"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "LawRow"});
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(isLonger(data3, 40)){
vErrors = add(vErrors, instancePath+"/id", "maxLength", {limit: 40});
errors++;
}
if(!pattern4.test(data3)){
vErrors = add(vErrors, instancePath+"/id", "pattern", {pattern: "^[A-Z][A-Z0-9]*(-[A-Za-z0-9]+)+$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
errors++;
}
}
if(data.document !== undefined){
let data4 = data.document;
if(typeof data4 === "string"){
if(isLonger(data4, 80)){
vErrors = add(vErrors, instancePath+"/document", "maxLength", {limit: 80});
errors++;
}
if(!pattern5.test(data4)){
vErrors = add(vErrors, instancePath+"/document", "pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/document", "type", {type: "string"});
errors++;
}
}
if(data.article !== undefined){
let data5 = data.article;
if(typeof data5 === "string"){
if(isShorter(data5, 1)){
vErrors = add(vErrors, instancePath+"/article", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/article", "type", {type: "string"});
errors++;
}
}
if(data.subject !== undefined){
if(!(validate55(data.subject, instancePath+"/subject"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data7 = data.source;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
vErrors = add(vErrors, instancePath+"/source", "pattern", {pattern: "^(law/[a-z0-9.-]+\\.md §[0-9.]+|models/frameworks/[0-9.]+)(; law/[a-z0-9.-]+\\.md §[0-9.]+)*$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/source", "type", {type: "string"});
errors++;
}
}
if(data.status !== undefined){
if(!(validate57(data.status, instancePath+"/status"))){
vErrors = append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.requirements !== undefined){
let data9 = data.requirements;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = add(vErrors, instancePath+"/requirements", "minItems", {limit: 1});
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(isShorter(data10, 1)){
vErrors = add(vErrors, instancePath+"/requirements/" + i0, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/requirements/" + i0, "type", {type: "string"});
errors++;
}
}
let i1 = data9.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data9[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, instancePath+"/requirements", "uniqueItems", {i: i1, j: j0});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/requirements", "type", {type: "array"});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate55(data.reason, instancePath+"/reason"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate55(data.note, instancePath+"/note"))){
vErrors = append(vErrors, validate55.errors);
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


function validate53(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rows === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "rows", owner: "LawRows"});
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "rows"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "LawRows"});
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, instancePath+"/$schema", "pattern", {pattern: "(^|/)law-rows\\.schema\\.json$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/$schema", "type", {type: "string"});
errors++;
}
}
if(data.rows !== undefined){
let data1 = data.rows;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, instancePath+"/rows", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data1[i0], instancePath+"/rows/" + i0))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/rows", "type", {type: "array"});
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
