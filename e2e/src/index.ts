export * from './canary.ts'
export * from './listening-proxy.ts'
export * from './practice.ts'
export * from './person.ts'
