/** The means at hand, the place, the day. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const meansAtHand: readonly Rule[] = [
  {
    says: 'Somebody has the means at hand, stands at the place, or has chosen day and way.',
    happeningNow: true,
    unless: ['outing', 'told', 'knownPerson'],
    looks: looks(`
      (gun | pistol | rifle | shotgun | revolver | knife | blade) (is | was)? ..
          (in my (lap | hand | mouth | hands) | on my (lap | bed | tongue) | to my (head | wrist | temple |
          throat) | under my chin | against my (head | wrist | throat | skin))
      (i have | got | have | took | bought | found | keep | holding | loaded | cleaning | with | getting) ..
          (gun | pistol | revolver | rifle | shotgun | glock) .. (safe | lap | hand | loaded | ready | out |
          bullets | drawer | closet | tonight)
      (gun | pistol | rifle | revolver | shotgun) is loaded
      took off the safety
      loaded (gun | the gun)
      (rope | noose | belt | cord | cable | sheet | scarf) .. (neck | beam | ceiling | fan | tree | closet |
          rafters | tied | ready | door | garage | hook | hangs | waiting)
      (have | got | bought | made | tied | tie | hung | ordered) .. (noose | the rope)
      i have the rope
      i have a noose
      round my neck
      around my neck
      tie a noose
      ligature
      took the belt
      (pills | meds | tylenol | tablets) .. (counted | saved | stockpil* | hoard* | lined up | laid out |
          in my hand | on the table | collected | ready | in front of me | in a row)
      (counted | counting | stockpil* | hoard* | saving up | saving | collecting | collected | lined up |
          been keeping) .. (pills | meds | tablets | paracetamol | tylenol)
      (standing | stood | sitting | sat | parked | i am | am | here | currently | climbed | been | leaning)
          (on | at | by | near | outside | over | onto | up on) (the | a | this | that | my | some) ..
          (bridge | roof | rooftop | ledge | edge | railing | tracks | train tracks | cliff | balcony |
          parking garage | overpass | viaduct | top floor | platform edge | wrong side | windowsill |
          guardrail | tower) (now | $ | looking | and | again | alone | tonight | in the | top | of the)
      wrong side of the (railing | rail | fence | barrier)
      drove to the (train tracks | bridge | cliff | tracks | lake | river | edge)
      (one | a) step (away)? (from | off | and) (the)? (platform | edge | tracks | ledge | over)
      platform edge
      over the (railing | edge) (of the | and | now)
      (picked | chose | chosen | set | decided | circled | marked) (the | a | my) (day | date | spot |
          method | tree | bridge | way to go | time and place)
      picked the (day | date | music | place | spot | time)
      i know how , i know where
      (i know | know) how .. (where | when) .. (picked | day | date | do it)
      (have | made | make | got | my | already a | is) (a)? plan .. (kill | end | die | date | tonight |
          garage | day | rope | pills | gun | not fine | ready | it is | suicide | for friday)
      i have a plan
      i have a plan and
      has a plan
      have a plan $
      my plan is
      the plan is (ready | set | the)
      a (plan | method) and a (date | day | plan)
      garage and the car
      (wrote | written | writing | finished | writing out | typed | drafted | left) .. (goodbye letter |
          goodbye letters | suicide note | farewell | goodbyes | the goodbye | the note | my note |
          a note to (my | mom | dad | them | everyone)) (this | today | tonight | is | already | $ | in |
          on | for | to | it | last)
      writing the goodbye
      wrote (the | my) note
      (tonight | today | tomorrow | friday | this) (is | is the) (night | day) (i | it | that i) (finally)?
          (do | die | go | end | happens | go through)
      (going to | will | gonna | about to) do it (tonight | today | now | tomorrow | soon | this)
      i will do it (tonight | myself | soon | now | if)
      (give | gives) me (one | a | any) reason (not to | to stay | to live)
      (decided | made up my mind | mind is made up | made my decision | made the decision) .. (die | end |
          friday | tonight | kill | do it | go | not make | it is time | leave this)
      not (going to)? make it (to | till | until | through) (morning | the morning | tomorrow | the night |
          tonight | the weekend | my birthday | the week | christmas | friday)
      !(not | never) (going to | be)? make it (to | till | until | through) (the)? (morning | tomorrow |
          night | weekend | week | year | christmas)
      !can not (keep | guarantee) (myself | my) (safe | safety | alive)
      !(not | dont | do not) (feel)? safe (with myself | from myself | by myself | alone tonight | with me)
      unsafe (with myself | tonight | alone)
      (scared | afraid | terrified | frightened | worried) (of | about)? (what)? (i | that i |
          i am going to | i might | i will | i could | myself)? .. (do to myself | do something to myself |
          do to me | myself tonight | end it | lose control and jump)
      (scared | afraid) of (being alone with)? myself
      !do not trust myself
      !not trust myself (near | with | tonight | alone | around | to)
      !nobody can (talk me out | stop me | change my mind)
      do not try to (find | stop | save) me
      !not try to (find | stop | save) me
      the pills are ready
      (almost | nearly) (did | done | jumped | went through) (it)? (last night | today | yesterday |
          tonight | with it | this morning | again)
      knife to my (wrist | throat)
      (too)? (coward | scared | weak) to (do it | go through | kill | jump)
      if i had the (courage | guts | balls | strength | nerve | means)
      do it if i had
      if i had a gun
      getting the guts
      hoping i get the guts
      (steps | order) .. rehears*
      rehears* it
      one reason not to
      the (8 | 9 | 10 | #) # train
      in front of the #
      took the (belt | rope)
      (height | tall) (of)? .. building
      looked up the height
      // Which tree, which train; the thing already tied.
      (pick* | chose | choose | choosing | know | count* | aim* | eyeing | looking at |
          swerv* | steer*) .. (which | the | a | my | what | that) <hardThing> .. ($ | home | would |
          every | and | will | to hit | tonight | i)
      (want* | going | almost | nearly | tempted | urge | could | might | about) to? (drive | steer |
          swerve | crash | turn | ram | run) .. (into | at | off | under | in front of) (the | a | an |
          that)? <hardThing>
      <tie> .. (on | over | around | round | to | from | off | in) (the | a | my)? <hangsFrom>
      (stool | chair | ladder | step) .. (already | ready | under | there | set | out) .. (<tie> | last
          night | $)
      (stool | noose | rope | belt) (is | was) .. (already there | ready | waiting | up | set)
      <might> (have)? used it by now
      if i had (a | the) (gun | pistol | pills | rope | car) (i would | i will | it would)
      // Counted and kept.
      (count* | check* | add* up | work* out | calculat*) .. (<drug> | tablets | patches) .. (left | have
          | enough | math | maths | again | $)
      (sav* | hoard* | stockpil* | stash* | collect* | put* aside | set* aside | keep* back | kept back |
          squirrel*) .. (<drug> | tablets | patches | sleepers)
      had enough .... (patches | morphine | pills | saving | saved | tablets | gun | rope)
      // Written, recorded, circled.
      (wrote | written | finished | finish | have) (the | my) (note | letter | letters) ($ | it is | and
          | in | on | for | they | already | today | tonight)
      (the | my) note is (in | on | written | ready | done | finished | under | for)
      (note | notes | letter | letters | video | videos | voice note | voicemail | message | messages |
          recording | recordings | playlist | instructions | folder | envelope) .. for (after ($ | i am)
          | when i am gone | when i am not | afterwards | when it is over | when they find | whoever finds)
      (i have | i)? decided .... not (scared | afraid | sad) (<nomore> | $)
      ^ i have decided ($ | it is time | on | tonight) && (not scared | not afraid | tired | sorry | calm
          | peace | ready | at last | goodbye)
      i have decided && (not scared | not afraid | just tired | i am tired | goodbye | at peace)
      (tablets | pills | patches | meds | <drug>) && (doing the (math | maths | sums) | adding (them)? up
          | is it enough | how many (are)? left | how many of my)
      (voice note | note | letter | letters | video | message | recording) & for after ($ | i)
      (saving | saved | keeping | kept | hiding | hoarding | collecting | stockpiling) (my | the | up |
          back)? .. (tablets | pills | patches | sleepers | meds | insulin | morphine)
      (had enough | enough now | lived enough) && (patches | morphine | pills | tablets | saving | gun | rope)
      (pictur* | imagin* | think* (of | about) | dream* (of | about) | see | star* at | look* at |
          obsess* (over | about) | fixat* on) .. (the | a | my | dads | his)? (rope | noose | gun | pills
          | bridge | tracks | razor | blade | knife | roof | ledge | edge | drop | tree | train | belt |
          all the pills)
      (thinking | think | thought | dreaming) (of | about) all (the | those | my | her | his) (pills |
          meds | tablets | insulin)
      (look* | star*) at the (bridge | tracks | river | roof | edge | drop | water) (a lot | every |
          again | differently | more)
      (hit | use | touch | press | pump) the brakes && (what if | did not | not | never)
      (close | near | nearer | closer) to the (edge | tracks | platform | drop | railing | side of the road)
      edge of the (platform | roof | cliff | bridge | building | tracks)
      <dear> .. (took off | left | drove off | disappeared | gone | ran off | is missing) .. (with)? (the
          | a | dad* | his | her | my)? (gun | rifle | pills | rope | knife | shotgun | pistol)
      !can not promise .. (be here | be alive | safe | tomorrow | around)
    `),
  },
  {
    says: 'Somebody has got hold of what one could die of, and no use for it is named.',
    unless: ['ordinaryUse', 'routine', 'outing', 'told', 'knownPerson'],
    looks: looks(`
      (bought | got | have | found | stole | borrowed | saved | hid | hiding | kept | ordered | took |
          collected | own | keep | bring | brought | holding) (the | a | my | some | enough | all the |
          dads | his | moms | that | more)? (rope | noose | gun | helium | charcoal | bullets | ammo |
          rifle | pistol | shotgun | revolver | cyanide | sodium nitrite)
      (bought | got | have | found | stole | saved | hid | hiding | ordered | collected | counted | hoarded)
          (the | enough | all the | some) (pills | sleeping pills | tylenol | insulin | xanax)
      know the (dose | knot | height | method | spot | way to)
      (rope | gun | pills | noose) in (my | the) (trunk | car | bag | backpack | closet | garage | drawer |
          room | pocket | desk | basement | bathroom | nightstand | bedside)
    `),
  },
]
