/** Requests the mirror leaves unanswered. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const unanswered: readonly Rule[] = [
  {
    says: 'Somebody asks to be reassured, or how to do the ritual right: washing, checking, arranging, asking again.',
    looks: looks(`
      (tell | promise | reassure | convince | assure) me (it is | that it is | i am | that i am |
          it will | that it will | nothing | he | she | they | i did | i have | everything)
      am i (a bad person | going to hell | going crazy | contaminated | a monster | dangerous | sick) $
      (are | is) (you sure | it really ok | this normal) .. (again | sure | promise)
      can you (promise | reassure | confirm | guarantee)
      how (can | do) i (know | be sure) for (sure | certain) .. (not | did | have | am | it is)
      need to (know | hear) (for sure | for certain | that it is ok | it is ok)
      what if i (did | hit | left | ran | hurt | touched) .. and (did not | do not) (notice | know |
          remember)
      (washed | wash | washing | scrub* | clean* | disinfect* | sanitiz*) .. (my)? (hands | body | myself
          | skin | fully | times | again) && (what soap | which soap | how (should | do | can) i ..
          (clean | wash | get) | still (worried | feel dirty | dirty | contaminated) | best clean | are
          they clean | is it enough | should i use)
      (arranged | arrange | organize | organise | organized | order | ordered | symmetrical | lined up |
          aligned | in a particular way | particular way | exactly right) && (how should i | how do i |
          help me do | must be done | which order | should i start | tell me how) && (nothing else | need
          everything | i must | have to be | must be | can not stop | stressful | not leave)
      (checked | check | checking | rechecked) .. (lock | door | stove | gas | iron | oven | times |
          again | windows | email) && (is it (locked | off | safe | enough) | should i check | can you
          (tell | promise | confirm) | are you sure | do you think it is | tell me it is)
    `),
  },
]
