import { drawn, doors, evidence, heading, list, observation, steps, text, type PageContent } from '../content.ts'

export const the167Hours: PageContent = {
  title: 'The 167 hours between sessions · VibeCheck',
  description: 'Why what is understood in a therapy session often does not reach the week, what engagement between sessions means, and what is evidence and what is observation.',
  heading: 'The 167 hours',
  lead: 'A week has 168 hours. A session takes about 53 minutes of one of them. What is built in that hour has to last through the others by itself.',
  blocks: [
    drawn('week'),
    text('The dark squares are hours; the lit window is the session. The embers are moments in which an old pattern was there: a ring was kept, a half is to be asked about, a whole one was opened. A clinician’s own sheet is this same picture, and holds only what the client let travel.'),
    heading('Where the pattern lives'),
    text('The message to a parent that is out before it is thought. The third drink. Going away while sitting at the table. The part that has the wheel at eleven at night. In the room there is a report of it, or what it left behind; the thing itself is seldom there.'),
    observation('When somebody *isn’t making progress*, often the session did not fail and the client did not resist. The work did not survive the gap.^observed^'),
    heading('Why insight does not last the week'),
    text('An understanding is reached in a certain state: calm enough, and with a witness. It is then looked for in another state, alone. The person has not forgotten. The one who knew is simply not the one who is there now, and what was learnt early is faster than what was understood late.'),
    observation('The body tends to know the pattern before there is a word for it, and an old way of staying attached runs before thought does.^observed^'),
    evidence('That memory depends on state is contested. One well-known effect failed to replicate,^bower^ a meta-analysis finds that it varies with how it is studied,^ucros^ and visible cues at the time of recall override it.^kenealy^ All of this is laboratory recall: a reason for our design, not a proof of it.'),
    text('So the mirror does not trust memory. It keeps cues: few, in the client’s words, made beforehand in the room, reachable in the state in which they are needed.'),
    heading('What engagement means here'),
    text('Not how often something is opened. The question is whether, when the pattern shows up, a person can find something of what the two of you built. That is a question of relationship and of state.'),
    list(
      'It is not a stack of finished tasks.',
      'It is not a mood, logged for somebody’s dashboard.',
      'It is not a streak, and nothing that pings.',
      'It is not how much somebody likes coming.',
    ),
    evidence('Homework does go along with outcome on average: r = .26 over 23 studies with 2,183 people, a correlation and not a cause.^mausbach^ People take part more where they find it helpful, where it was planned with a reason, and where the clinician comes back to it.^engagement^ So coming back to it is made easy here, and nothing counts whether anybody complied.'),
    heading('Why an exercise fails at eleven'),
    observation('It is in our words. It asks for the reflecting state that has just gone. It points away from the two of you and comes back to be marked. And it has a schedule, where the moment has none. More pressure does not help; something else to hold might.^observed^'),
    heading('Three principles'),
    steps(
      'Meet the moment in which it shows up. What works only for somebody who is already calm solves another problem.',
      'Use the client’s own language and parts. Flooded, a person can still find their own word, image or place in the body; our form they cannot.',
      'Bring it back into the room. Whatever becomes somewhere else to go works against the therapy, however well it is made.',
    ),
    heading('In your modality'),
    list(
      'With parts: the language travels well; blending is what gets in the way. What can hold is noticing, as it happens, that one of them is driving, in that client’s own line for it.',
      'With the body and the nervous system: the body is first, so the cue has to be found before words and before calm. One small, real choice is enough.',
      'With EMDR and attachment: a container or a calm place that exists only as the memory of a session is not there midweek. What is extended is the holding. Reprocessing belongs in the room, never alone at home.',
    ),
    doors(['a-mirror', 'What follows from this, and what does not.'], ['self-audit', 'Does yours reach the week?']),
  ],
}
