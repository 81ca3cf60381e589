import type { Examples } from '../example.ts'
import { ChoiceThree } from '../choice-three/choice-three.tsx'
import { Cue } from '../cue/cue.tsx'
import { LeaveNow } from '../leave-now/leave-now.tsx'
import { LightSwitch } from '../light-switch/light-switch.tsx'
import { PeopleBar } from '../people-bar/people-bar.tsx'
import { Quote } from '../quote/quote.tsx'
import { SaveState } from '../save-state/save-state.tsx'
import { Target, Targets } from '../target/target.tsx'
import { ClientWords, Ours } from '../words/words.tsx'
import { Page } from './page.tsx'

const people = <PeopleBar onReach={() => undefined} />

export const examples: Examples = {
  of: 'page',
  examples: [
    {
      name: 'the ground',
      show: () => (
        <Page
          heading="Here"
          headingIs="said"
          arriving={false}
          before={<LeaveNow />}
          decide={
            <>
              <Target kind="ember">something’s here</Target>
              <Target>help me come back</Target>
              <Target kind="people">a person</Target>
            </>
          }
        >
          <Cue />
        </Page>
      ),
    },
    {
      name: 'what is here',
      show: () => (
        <Page heading="What is here?" arriving={false} before={<LeaveNow />} people={people}>
          <Targets label="What is here">
            <Target voice="client">the glass wall</Target>
            <Target voice="client">little soldier</Target>
            <Target voice="client">her quiet tone</Target>
            <Target voice="client">stone in the throat</Target>
            <Target kind="quiet">in words</Target>
            <Target kind="quiet">say it aloud</Target>
          </Targets>
        </Page>
      ),
    },
    {
      name: 'the reply',
      show: () => (
        <Page
          heading={<ClientWords words="i went away again at the table" saidBy />}
          headingIs="client"
          arriving={false}
          before={<LeaveNow />}
          people={people}
          decide={
            <>
              <Target voice="client">yes, the glass wall</Target>
              <Target kind="quiet">something else</Target>
            </>
          }
        >
          <SaveState kept="phone" />
          <Ours>You wrote this last time.</Ours>
          <Quote words="it lets me hear and not be reached" when="Saturday, 19:40" size="small" />
        </Page>
      ),
    },
    {
      name: 'before we meet',
      show: () => (
        <Page heading="Before we meet" arriving={false} before={<><LightSwitch /><LeaveNow /></>} people={people}>
          <Quote words="i wanted to write to her and did not" when="Tuesday, 23:12" />
          <ChoiceThree chosen="withMe" onChoose={() => undefined} />
        </Page>
      ),
    },
    {
      name: 'Arabic',
      language: 'ar',
      show: () => (
        <Page
          heading={<ClientWords words="خلف الزجاج، أسمع ولا أصل" saidBy />}
          headingIs="client"
          arriving={false}
          before={<LeaveNow />}
          people={people}
          decide={<Target voice="client">نعم، هو</Target>}
        >
          <SaveState kept="phone" />
        </Page>
      ),
    },
  ],
}
