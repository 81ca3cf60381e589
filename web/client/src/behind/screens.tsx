import type { VNode } from 'preact'
import type { Behind } from '../screens.ts'
import { BeforeWeMeet } from '../before/before.tsx'
import { Calm } from '../calm/calm.tsx'
import { Counts } from '../counts/counts.tsx'
import { PaperKey } from '../kit/paper-key.tsx'
import { MapScreen } from '../map/map.tsx'
import { ThingScreen } from '../map/thing.tsx'
import { Pair } from '../pair/pair.tsx'
import { AgreementScreen } from '../plan/agreement.tsx'
import { MakePlan } from '../plan/make-plan.tsx'
import { Quiet } from '../quiet/quiet.tsx'
import { AddUnlocker } from '../quiet/unlockers.tsx'
import { Reach } from '../reach/reach.tsx'
import { Rest } from '../mirror/rest.tsx'
import { Together } from '../together/together.tsx'
import { Unlock } from '../unlock/unlock.tsx'
import { Record } from '../write/record.tsx'
import { Write } from '../write/write.tsx'

export const Screens = ({ screen }: { readonly screen: Behind }): VNode => {
  switch (screen.kind) {
    case 'write':
      return <Write />
    case 'record':
      return <Record />
    case 'reach':
      return <Reach {...(screen.resource !== undefined && { resource: screen.resource })} />
    case 'rest':
      return <Rest />
    case 'calm':
      return <Calm />
    case 'before':
      return <BeforeWeMeet />
    case 'counts':
      return <Counts />
    case 'map':
      return <MapScreen />
    case 'thing':
      return <ThingScreen thing={screen.thing} />
    case 'makePlan':
      return <MakePlan />
    case 'agreement':
      return <AgreementScreen />
    case 'together':
      return <Together />
    case 'pair':
      return <Pair {...(screen.invitation !== undefined && { invitation: screen.invitation })} />
    case 'unlock':
      return <Unlock then={screen.then} />
    case 'quiet':
      return <Quiet />
    case 'kit':
      return <PaperKey />
    case 'unlocker':
      return <AddUnlocker />
  }
}
