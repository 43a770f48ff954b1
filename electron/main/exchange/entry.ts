/** What `dist/main/exchange.cjs` holds: everything that rosters, bundles, exports, keys and certificates need, read when a trainer or a station first exchanges something. */
export { readRoster } from './roster.js';
export { applyRoster, planRoster } from './roster-plan.js';
export { classIdOf, traineeIdOf } from './person-ids.js';
export { changePin, KEY_LOST, makeCentre, publicFileOf, publicKeyFileName, publicOf, readCentreFile, readPublicFile, replaceCentre, trustedCentres, unlockCentre } from './centre-keys.js';
export { enrolmentFileName, enrolStation, readEnrolment } from './enrolment.js';
export { writeBundle } from './bundle-write.js';
export { readBundle, unknownContent } from './bundle-read.js';
export { mergeBundle, planMerge } from './bundle-merge.js';
export { exportXlsx } from './export-xlsx.js';
export { exportCsv } from './export-csv.js';
export { certificateQr, certificateText, keyNamedIn, verifyCertificate } from './certificate.js';
export { planFileName, planFileOf, readPlanFile } from './plan-file.js';
export { planIntake } from './plan-intake.js';
export { putFile } from './put-file.js';
export { sentenceOf } from './problem.js';
