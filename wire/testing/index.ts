export * from './membership-log.ts'
