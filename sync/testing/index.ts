export * from './clock.ts'
export * from './test-relay.ts'
export * from './room.ts'
