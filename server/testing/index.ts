export * from './app.ts'
export * from './device.ts'
export * from './room.ts'
