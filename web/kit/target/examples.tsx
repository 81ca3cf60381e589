import type { Examples } from '../example.ts'
import { Target, Targets } from './target.tsx'

export const examples: Examples = {
  of: 'target',
  examples: [
    {
      name: 'the ground’s three',
      targets: 88,
      show: () => (
        <Targets label="Now" across={1}>
          <Target kind="ember">something’s here</Target>
          <Target>help me come back</Target>
          <Target kind="people">a person</Target>
        </Targets>
      ),
    },
    {
      name: 'the client’s own, in fixed places',
      targets: 88,
      show: () => (
        <Targets label="What is here">
          <Target voice="client">the glass wall</Target>
          <Target voice="client">little soldier</Target>
          <Target voice="client" lit>
            her quiet tone
          </Target>
          <Target voice="client" chosen>
            stone in the throat
          </Target>
          <Target voice="client">منطفئ</Target>
          <Target kind="quiet">something else</Target>
        </Targets>
      ),
    },
    {
      name: 'long words, with what they lead to',
      targets: 88,
      show: () => (
        <Targets label="A small choice" across={1}>
          <Target voice="client" aside="made in the room, with Ilse">
            stand in the doorway until the cold reaches my hands, then decide
          </Target>
          <Target kind="quiet">not this one</Target>
        </Targets>
      ),
    },
    {
      name: 'Arabic',
      language: 'ar',
      targets: 88,
      show: () => (
        <Targets label="الآن">
          <Target voice="client">خلف الزجاج</Target>
          <Target kind="people">شخص</Target>
        </Targets>
      ),
    },
  ],
}
