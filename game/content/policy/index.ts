/** A centre's own rules: the policy file, what it may change and how it is carried into the calls, and the quality form. */
export { applyPolicy, limitIn, type Governed } from './apply.js';
export { POLICY_CATALOGUE, type PolicyFault, type PolicyFaultKind } from './catalogue.js';
export type { ModelLine } from './checks.js';
export type { PolicyDiagnostic } from './diagnostic.js';
export { groundOf, type PolicyGround, type RemedyGround, type WarningGround } from './ground.js';
export { findPhrases, type FoundPhrase } from './phrases.js';
export { clashesWith } from './pack-clash.js';
export { OWNERSHIP_PARTS } from './sheet.js';
export type { OwnershipResult } from './ownership.js';
export { assessCall, isAssessed, qualityOfShift, type AssessedCall, type ComplianceResult, type Evidence, type EvidenceKind, type FatalResult, type ItemResult, type PhraseResult, type QualityOfShift, type QualitySheet, type SectionResult } from './quality.js';
export { modelLines, readPolicy, type PolicyAround, type ReadPolicy } from './read-policy.js';
export type * from './sheet.js';
