export * from './hand.ts'
export * from './arbitraries.ts'
export * from './reference-fold.ts'
export * from './broken-folds.ts'
