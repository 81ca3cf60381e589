/** Lines that are harmless by themselves, and not after what was written just before. */
import { looks } from '../look.ts'
import type { AfterRule } from '../rule.ts'

/** The same lines, whether danger was spoken of just before or a loss. */
const anEnd = looks(`
  ^ (i am | it is | everything is | all is | all | im)? (done | ready | packed | settled | decided |
      finished | set | sorted | over) (now | $)
  (i am | everything is | it is) (done | ready | packed | settled | all set | decided)
  (tonight | today | friday) is (the | my) (night | day)
  goodnight (everyone | all | then | world | $)
  (will | it is going to | going to) .. be over
  now i can (rest | sleep | go | stop)
  can rest now
  (bought | got | found | need | have) .. (rope | pills | gun | blade | razor | charcoal | helium |
      bullets | knife | bleach | tape | hose | ladder | belt)
  (on | at | near | to) the (roof | bridge | tracks | edge | balcony | platform | cliff | river |
      station | lake | top | water | viaduct)
  (how | what) .. (many | much) .. (would | does | will | is | are | to | can)
  (how | what is the) .. (high | tall | deep | highest | fastest | tallest | deepest | long | far |
      fast)
  (where | which) .. (buy | bridge | highest | tallest | pesticide* | rope | pills | gun | get | train |
      roof | charcoal)
  (highest | tallest | fastest | nearest) (bridge | building | train | roof | gun | cliff | pier)
  (i am | im) (going | leaving | off) (now | $)
  (i did it | it is done | did it)
  (took | swallowed) (them | it)
  (it | they | gun) is (loaded | ready | tied | in my hand)
  (soon | tonight | tomorrow | not long now) $
  last (one | time | night | day | drink | cigarette | walk)
  (goodbye | bye | take care | farewell) (everyone | all | $ | now)
  (she | he | they | you) can have (it | them | the | my)
  not (be)? (coming back | here tomorrow | going tomorrow | need it)
  !(not | will not) (be)? (coming back | here tomorrow | going tomorrow | need (it | them) | be long)
  thank you for everything
  thanks for everything
  i know what to do
  feel (calm | peaceful | lighter | better | free | ready) (now)?
  it is (quiet | calm | peaceful | time | fine | ok | decided) (now | $)
  see you (soon | there | on the)
  one way (ticket)?
  the (train | bus | car) is
  window is open
  what (train | time) .. (train | pass | come)
  it is (a)? long way down
  the note is
  left (it | the note | everything) on
  do not (wait up | call | come | worry)
  !do not (wait up | call | come | worry)
  deleted everything
  turning (my)? phone off
  clean* (the | my | everything)
  sent the (messages | letters | texts)
`)

export const after: readonly AfterRule[] = [
  {
    says: 'After words of danger: a line about being ready, having done it, a place, a means, or going now.',
    before: [],
    here: anEnd,
  },
  {
    says: 'After a loss, hopelessness, or something given away: a line that sounds like an end, a place or a means.',
    before: looks(`
      <loss>
      nobody (needs | wants | loves | sees | cares | would | understands) (me | if | about me)
      !nobody (needs | wants | loves | sees | cares)
      !nothing (left | matters | helps | works)
      !no (reason | point | hope | way out | future | strength left)
      !can not (go on | do this | take | cope | keep going | live | see a way)
      drowning and
      can have (the | my)
      (written | wrote) to (everyone | everybody | them all | all)
      (hopeless | worthless | useless | a failure | a burden | in the way)
      tired of (everything | it all | life | fighting | trying)
      better (off)? without me
      (gave | giving) .. (away | my <treasure>)
      gave <treasure>
      said goodbye
      hate (myself | my life)
      pills
      (gun | revolver | pistol | rifle | rope | noose)
      (want | wanted) to (disappear | vanish | sleep | give up | be with)
      give up
      do not want to (be | do | wake | feel)
      (alone | lonely) .. (forever | always)
      failed everyone
      (let | letting) everyone down
      ruined everything
      they will be (fine | better | ok)
      miss (him | her | them | my) ...
      everything hurts
      not sleeping .. crying
      wrote (the | my) (letter | letters | note | will)
      signed the (papers | divorce)
      (wish | wished) i
      numb
      the pain
    `),
    here: anEnd,
  },
  {
    says: 'After pills, drink or a drug: taken, cold, or not waking.',
    happeningNow: true,
    before: looks(`
      <drug>
      <drink>
      <poisonous>
      (drank | drunk | shot up | used | needle | foil | smoked)
    `),
    here: looks(`
      (took | taken | swallowed | drank | had) (them | it | all | both | everything | every)
      (not)? (wake | waking | responding | moving)
      !(will | is | does | would) not (wake | waking | respond | responding | moving | breathing | breathe |
          answer | get up)
      (sleepy | cold | dizzy | numb | spinning | shaking | blurry | quiet now)
      (bottle | box | strip | glass) is empty
      they are all gone
      it is kicking in
      lying down (now)? $
      too late $
    `),
  },
  {
    says: 'After rage, or after hurting somebody: it is quiet, they will pay, or on the way.',
    happeningNow: true,
    before: looks(`
      (shook | shaken | hit | slapped | threw | dropped | choked | smothered | pushed | squeezed) (her |
          him | the baby | them | my)
      (ruined | destroyed | took) (my life | everything | my kids | my family)
      (hate | kill | hurt | stab | shoot | beat) (him | her | them)
      laughing (about | at) (it | me)
      (knife | gun | bat | hammer | machete | axe)
      (would not | will not | not) stop (crying | screaming)
      !not stop (crying | screaming) .. (shook | hit | threw | pillow | could not take)
      cheated on me
      pillow
      snap* .. (her | him | baby)
      he deserves
      she deserves
      make (him | her | them) pay
    `),
    here: looks(`
      (finally | now | so)? (quiet | stopped crying | stopped | silent | still | not crying | asleep) (now)?
          $
      (she | he | it | baby) is .. (quiet | silent | still | not moving)
      (going to)? pay $
      (i am)? (outside | on my way | here | waiting | driving | parked)
      it is (done | over) $
      (tonight | today) (is)? (it | the night | the day)
      !not move
      what have i done
      he is home
      she is home
      i did it
    `),
  },
  {
    says: 'After threats, blows or fear of somebody: they are here, or close.',
    happeningNow: true,
    before: looks(`
      (find | found | finds) (me | us)
      (smashed | broke | threw | punched | kicked | grabbed | choked | hit | hits | beat | raped | pushed |
          slapped) (me | my | the | us | her)
      <threat> .. (kill | hurt | find | burn | regret)
      (drunk | drinking | raging | furious | screaming | angry | rage | mad)
      (restraining | protective) order
      (scared | afraid | terrified) of (him | her | my)
      (left | leaving) (him | her)
      (stalk* | follow*) me
      got out of (jail | prison)
      knows where i live
      told him it is over
      not safe
    `),
    here: looks(`
      (he | she | they) (is | are) (here | home | coming | back | outside | at the door | on the stairs |
          downstairs | inside | upstairs | parked | awake | knocking)
      (car | truck) (is)? (outside | in the driveway)
      (key | keys) in the (door | lock)
      (hear | heard) (him | her | his | the (door | car | stairs))
      (coming | walking) up the stairs
      door (just)? (opened | slammed)
      at the door
      (found | finds) (it | me | us)
      have to go (now)? $
      i have to be quiet
      (he | she) (knows | saw)
    `),
  },
  {
    says: 'After voices or pursuers: it must be done, they are here, or going now.',
    before: looks(`
      voice*
      (they | the ones) .. (outside | watching | van | following | listening | again)
      chosen
      signal
      god (told | wants | said)
      the devil
      demon*
      messages
      cameras
      chip
      poison*
    `),
    here: looks(`
      (make | making) (them | it) stop
      (i am)? going (now | there | up | out)
      (have | need) to do it
      (it is)? time
      they are here
      tonight
      i know what (to do | i have to do)
      i (will | have to | must) (obey | go | do)
      it has to (be | come | go)
      ready
      (i am | im) going (up | down | out | in | there | outside | now | to do it)
    `),
  },
  {
    says: 'After an urge to cut or hurt oneself: done, or the thing in hand.',
    before: looks(`
      (hurt | cut | cutting | burn | harm) (myself)?
      blade
      razor
      urge*
      scissors
      self harm
      clean (for | days)
      deserve (pain | it | to hurt)
    `),
    here: looks(`
      i did it (again)?
      (found | have | got | holding | took) (the | my | a) (scissors | blade | razor | knife | lighter |
          glass | box | needle)
      (it is | still | is) bleeding
      locked the (bathroom)? door
      in the bathroom
      (did | doing) it (again | anyway)
      feel (calm | better | quiet) now
      (just)? (one | once) (more)? $
      could not (resist | stop | help)
      (it is)? (deep | red | done | over)
    `),
  },
  {
    says: 'After words of danger: a short line goes on with them, unless it tells of something ordinary, or that it passed.',
    before: [],
    here: [],
    upTo: 8,
    unless: ['ordinaryAfter'],
  },
]
