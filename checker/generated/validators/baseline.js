// Generated from schemas/ by `npm run generate`; do not edit.
export const validateBaseline = validate53;
const schema20 = {"type":"object","required":["$schema","models"],"properties":{"$schema":{"type":"string","pattern":"(^|/)baseline\\.schema\\.json$"},"models":{"type":"array","items":{"$ref":"#/$defs/KnownModel"}}},"additionalProperties":false,"x-owner":"Baseline"};
const pattern3 = new RegExp("(^|/)baseline\\.schema\\.json$", "u");
const schema21 = {"type":"object","required":["province","version","plateau","framework","verdict","score","fail","unknown"],"properties":{"province":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"plateau":{"type":"string","enum":["current","target"]},"framework":{"type":"string","minLength":1},"path":{"type":"string","minLength":1},"verdict":{"type":"string","enum":["compliant","compliantWithRemarks","notCompliant","undecided"]},"score":{"anyOf":[{"$ref":"#/$defs/Interval"},{"type":"null"}]},"fail":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"unknown":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}},"additionalProperties":false,"x-owner":"KnownModel"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = codePoints;
const schema22 = {"type":"object","required":["low","high"],"properties":{"low":{"type":"number"},"high":{"type":"number"}},"additionalProperties":false,"x-owner":"Interval"};

function validate55(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.low === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "low", owner: "Interval"});
errors++;
}
if(data.high === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "high", owner: "Interval"});
errors++;
}
for(const key0 in data){
if(!((key0 === "low") || (key0 === "high"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Interval"});
errors++;
}
}
if(data.low !== undefined){
let data0 = data.low;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = add(vErrors, instancePath+"/low", "type", {type: "number"});
errors++;
}
}
if(data.high !== undefined){
let data1 = data.high;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = add(vErrors, instancePath+"/high", "type", {type: "number"});
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


function validate54(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.province === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "province", owner: "KnownModel"});
errors++;
}
if(data.version === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "version", owner: "KnownModel"});
errors++;
}
if(data.plateau === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "plateau", owner: "KnownModel"});
errors++;
}
if(data.framework === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "framework", owner: "KnownModel"});
errors++;
}
if(data.verdict === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "verdict", owner: "KnownModel"});
errors++;
}
if(data.score === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "score", owner: "KnownModel"});
errors++;
}
if(data.fail === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "fail", owner: "KnownModel"});
errors++;
}
if(data.unknown === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "unknown", owner: "KnownModel"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "KnownModel"});
errors++;
}
}
if(data.province !== undefined){
let data0 = data.province;
if(typeof data0 === "string"){
if(isShorter(data0, 1)){
vErrors = add(vErrors, instancePath+"/province", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/province", "type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(isShorter(data1, 1)){
vErrors = add(vErrors, instancePath+"/version", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/version", "type", {type: "string"});
errors++;
}
}
if(data.plateau !== undefined){
let data2 = data.plateau;
if(typeof data2 !== "string"){
vErrors = add(vErrors, instancePath+"/plateau", "type", {type: "string"});
errors++;
}
if(!((data2 === "current") || (data2 === "target"))){
vErrors = add(vErrors, instancePath+"/plateau", "enum", {allowedValues: schema21.properties.plateau.enum});
errors++;
}
}
if(data.framework !== undefined){
let data3 = data.framework;
if(typeof data3 === "string"){
if(isShorter(data3, 1)){
vErrors = add(vErrors, instancePath+"/framework", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/framework", "type", {type: "string"});
errors++;
}
}
if(data.path !== undefined){
let data4 = data.path;
if(typeof data4 === "string"){
if(isShorter(data4, 1)){
vErrors = add(vErrors, instancePath+"/path", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/path", "type", {type: "string"});
errors++;
}
}
if(data.verdict !== undefined){
let data5 = data.verdict;
if(typeof data5 !== "string"){
vErrors = add(vErrors, instancePath+"/verdict", "type", {type: "string"});
errors++;
}
if(!((((data5 === "compliant") || (data5 === "compliantWithRemarks")) || (data5 === "notCompliant")) || (data5 === "undecided"))){
vErrors = add(vErrors, instancePath+"/verdict", "enum", {allowedValues: schema21.properties.verdict.enum});
errors++;
}
}
if(data.score !== undefined){
let data6 = data.score;
const _errs15 = errors;
let valid1 = false;
const _errs16 = errors;
if(!(validate55(data6, instancePath+"/score"))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs17 = errors;
if(data6 !== null){
vErrors = add(vErrors, instancePath+"/score", "type", {type: "null"});
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = add(vErrors, instancePath+"/score", "anyOf", {});
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
if(data.fail !== undefined){
let data7 = data.fail;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(isShorter(data8, 1)){
vErrors = add(vErrors, instancePath+"/fail/" + i0, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/fail/" + i0, "type", {type: "string"});
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, instancePath+"/fail", "uniqueItems", {i: i1, j: j0});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/fail", "type", {type: "array"});
errors++;
}
}
if(data.unknown !== undefined){
let data9 = data.unknown;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(isShorter(data10, 1)){
vErrors = add(vErrors, instancePath+"/unknown/" + i2, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/unknown/" + i2, "type", {type: "string"});
errors++;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data9[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = add(vErrors, instancePath+"/unknown", "uniqueItems", {i: i3, j: j1});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/unknown", "type", {type: "array"});
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
if(data.$schema === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "$schema", owner: "Baseline"});
errors++;
}
if(data.models === undefined){
vErrors = add(vErrors, instancePath, "required", {missingProperty: "models", owner: "Baseline"});
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "models"))){
vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0, owner: "Baseline"});
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, instancePath+"/$schema", "pattern", {pattern: "(^|/)baseline\\.schema\\.json$"});
errors++;
}
}
else {
vErrors = add(vErrors, instancePath+"/$schema", "type", {type: "string"});
errors++;
}
}
if(data.models !== undefined){
let data1 = data.models;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data1[i0], instancePath+"/models/" + i0))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, instancePath+"/models", "type", {type: "array"});
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
