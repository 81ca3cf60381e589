import { registerServiceWorker } from '../../../kit/service-worker/register.ts'

await registerServiceWorker()
