/** No way on, nothing left; to be with someone who died. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const noWayOn: readonly Rule[] = [
  {
    says: 'Somebody sees no way on, nothing left, or lives only for someone.',
    unless: ['ordinaryEnd', 'joke', 'relationship', 'told', 'worry'],
    looks: looks(`
      !(there is | is | see | find | left with)? no (other)? (way | escape | exit) (out | left) ..
          (of this | for me | and | left | but | except | i have | checked | $)
      !no way out of this
      (only | one) (one)? way (out)? (left | to (stop | end) (this | it | the pain | all))? .. (left |
          to stop this | to stop it | to end it | out $ | out of this | stop the pain | end the pain)
      only way (out | to stop | to end | i (will | can) | this (ends | stops))
      checked every door
      !nothing (left)? (for me | to live for | to stay for | to lose | keeping me | holding me |
          left for me | worth staying | here for me)
      !nothing .. holding me (here)?
      !no (point | sense | reason | use) (left | anymore)? (in | to | of)? (going on | go on | continuing |
          continue | trying anymore | living | waking | carrying on | carry on | being here |
          fighting anymore | staying | keep going | holding on | existing | me being | fighting)
      (what is) the (point | use) (of | in | to) (waking | living | going on | being alive | being here |
          existing | staying alive | continuing | life | carrying on | getting up | staying | my life |
          fighting)
      why (bother | keep | should i | do i) (living | going | waking | go on | keep going | wake |
          stay alive | even wake | even exist | exist | going on | fighting | staying)
      !(not | never | can not) (see | imagine | picture) (a | my | any | having a | next | myself)? ..
          (future | next year | tomorrow | getting old | growing old | older | past | alive |
          with me in it | next month | next week | a life)
      future with me in it
      !can not (go on | carry on | keep going | live like this | continue | do life | face another |
          do another | keep living | exist) (anymore | like this | any longer | another | day | $ |
          much longer)
      !can not (do | take | stand | bear) (this)? (life | living | existing | being alive) anymore
      !(can not | can not keep) (doing | do) this anymore .. (end | easy | die | done | over | pills |
          goodbye | sorry | want | wish)
      !do not want to (go on | live like this | carry on | continue living | do this life)
      !(do not | not) want to (live | be alive) like this
      !(i can not | can not) (be | stay) here (anymore | on this earth | in this world)
      (only | the only) (thing | reason | one | person) .. (keeping me | keeps me | holding me |
          i am (still)? (here | alive) | i stay | i live | stopping me | i have not | tethering | stops me |
          i wake)
      keeping me (here | alive | going | around) (is)?
      (stay | staying | live | living | here | alive | breathing) (only)? (because of | for |
          for the sake of) (the | my) (dog | cat | kids | mom | daughter | son | children | brother |
          sister | parents | family | grandma | baby | dad | pets)
      !(if it (was | were) not | if not) for (my | the) (kids | dog | cat | mom | daughter | son |
          children | family | sister | brother | husband | wife | baby | parents | girls | boys)
      (when | once | after) (the | my) (dog | cat | mom | dad | grandma | parents | kids) (go* | die* |
          pass* | is gone | are gone | are grown | leave* | grow up) .. (i go | i will | nothing | i am |
          me too | i can | free | i do too)
      (dog | cat | mom) goes i go
      (want | need) (it | everything | it all | all of it | the pain | this pain | this | life | the world |
          my brain | my heart) (all)? to (stop | end | go quiet | be over | go dark | go black | finish) ..
          (permanently | forever | for good | whatever | $ | already | once and for all | now)
      !(want | need) (it | everything | the pain) to (stop | end) .. (whatever it takes | no matter)
      whatever it takes .. (pain | stop | end)
      (quiet | silence | dark | darkness | peace | black | nothingness | rest | nothing) (forever |
          for good | permanently | at last | finally | for eternity)
      !not (going to | gonna)? fight (it | this)? anymore
      (giving | give | given | gave) up on (life | living | everything | myself | being alive)
      (giving | given) up (completely | for good | on it all | and letting go)
      let (go)? of life
      want to let go $
      (going to | gonna | ready to) let go $
      (want | like | wish i could | going | ready) to (disappear | vanish | evaporate | fade away |
          fade out | dissolve) (forever | for good | completely | and never | permanently | from the world |
          from this | off the)
      (vanish | disappear) (for good | forever | permanently)
      wish i could not be $
      !(wish i could | want to | rather) not be $
      !wish i (could)? (not | never) (be | exist) $
      !never (been)? born
      i do not belong (in this world | on this earth | here on earth | among the living)
      beyond (help | saving | hope)
      too late for me
      nobody can (save | help) me (now | anymore)
      !nobody can (save | help) me
      nothing (can | will) (save | help) me (now | anymore)
      there is nothing left to try
      !nothing left to (try | give | do | hope)
      tried everything .. (tired | done | nothing)
      tired of (fighting | trying to stay alive | holding on | surviving | pretending to live)
      (lost | out of | no) (all)? hope .. (end | die | live | left for me | anymore)
      i am (done | finished | through) (with)? (living | life | trying | fighting | being here | existing |
          everything | it all | this world)
      i give up on life
      life has nothing
      life is over
      i wont last
      !(will not | can not) (last | hold on | hang on) (much)? (longer)
      !(can not | not) take (life | living | the pain) (anymore | any longer)
      pain to (end | stop) .. (whatever | forever | permanently | for good)
      !(can not | not) (see | find | think of) (a | any | one | the) (reason | point) (to | in | for)
          (wake | live | get up | go on | keep | be | continue | stay | anything)
      !(do | see | have) not (see | have | want) (a | any)? (way out | future | way forward | life ahead
          | tomorrow)
      (no | without a | not a) future (for me | ahead | $)
      nothing matters (<nomore> | at all | now | and | $)
      !nothing matters
      !(do | did) not belong (here | anywhere | in this world | on this planet | with the living)
      i should (go | leave | not be here | disappear | vanish | be gone) ($ | forever | for good | now)
      (want | ready | need | wish) to go home && (not my house | tired | not the house | lord | heaven |
          mom | dad | rest | forever | not the one)
      (want | make | wish | need) (the)? (noise | pain | thoughts | hurting | everything | it all | it |
          my head | world | screaming) to (stop | end | go quiet | be over | be quiet) (forever | for
          good | permanently | once and for all | completely)
      (done | finished | tired of | sick of | over) (fighting | struggling | surviving | trying |
          pretending | hurting)
      !(can not | can | not) keep (living | doing | going | existing | fighting) (like this | this | on |
          anymore | $)
      (cat | dog | kids | son | daughter | mom | baby | sister | brother) (is | are) (the)? (only thing |
          only one | only reason | all that is) .. (keep* | alive | here | stopping | holding)
    `),
  },
  {
    says: 'Somebody wants to be with a person who died.',
    unless: ['ordinaryEnd'],
    looks: looks(`
      (be | being | reunite* | reunited | together | live) (with | again with) (my | her | him | them |
          mom | dad | grandma | grandpa | you | god | jesus)? .. (again | soon | in heaven | there |
          on the other side) .. (soon | long | be | wont | $ | again)
      (see | be with | join | joining | follow | following) (my | him | her | them | mom | dad | grandma |
          grandpa) <dear>? .. (soon (up | in heaven | been | again $) | where (he | she | they) (is | are |
          went) | in heaven soon | on the other side | up there soon)
      (want | going | ready | time | wish | like | ready) to (join | follow | be with | go (be)? (with | to)
          | go where) (my | him | her | them | mom | dad | grandma | grandpa | you) .. ($ | in heaven |
          now | so much | soon | up there | is | again | died)
      want to (join | follow | go after) (him | her | them | mom | dad | grandma | grandpa)
      go where my .. is
      miss .. so much .. (join | be with | follow | go with | want to go)
      !will not be long now
      been (calling | waiting for) me .. (join | heaven | other side)
      (he | she | mom | dad | grandma) is (calling | waiting for) me .. (there | up | other side | home |
          soon)
      soon i will (see | be with) (my | him | her | mom | dad | grandma)
      i will be with (mom | dad | him | her | my | them | grandma | grandpa) .. (again | soon)
      (died | passed | gone | lost | buried | dead | funeral) .... i? (want | need | wish | would like |
          ready | going) to be (where (she | he | they | mom | dad) | with (her | him | them))
      (want | wish | need | like | ready) (to | i could)? be where (she | he | they | mom | dad | you)
          (is | are | went)
      waiting for (mom | dad | my mom | my dad | the dog | my cat | her | him | my dog | grandma) to (die
          | pass | go) .. (then | so | and)
      when (mom | dad | my mom | my dad | the dog | my dog | my cat | the cat | grandma) (dies | passes |
          is gone | goes) .. (i can | i will | i am | me too | nothing)
      (want | wish | need | like | hope) to (see | hold | hug | be with | talk to) .. (again | soon) &&
          (gone | died | dead | passed | heaven)
    `),
  },
]
