export { CATALOGUE, type CatalogueEntry, type DiagnosticKind } from './catalogue.js';
export { compilePack, type CompiledPack, type CompileOptions, type PackCounts } from './compile.js';
export type { Diagnostic, Severity } from './diagnostic.js';
export { hashText } from './hash.js';
export type * from './pack.js';
export type { PackFile } from './read-pack.js';
export { lineOf } from './read-yaml.js';
export type { Text } from './schema/common.js';
export { hasText, renderText, type Language, type TextTable } from './text-table.js';
