export * from './clock.ts'
export * from './test-relay.ts'
export * from './room.ts'
export * from './faulty-store.ts'
