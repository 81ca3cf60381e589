/** Death by the person’s own hand, named, weighed or prepared for. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const deathByOwnHand: readonly Rule[] = [
  {
    says: 'Death by the person’s own hand is named, weighed or prepared for.',
    unless: ['joke', 'told'],
    looks: looks(`
      my own hand*
      (thoughts | thinking | thought | idea | talk) of (taking | ending) my
      (button | pill | switch) (to | that | i could) .. (not be | die | dead | stop | end | alive |
          disappear | press)
      (from | on | off) the ledge
      (at | by | near) the (train)? tracks
      (second | next | third | last) attempt
      !not .. be alive (on | by | tomorrow | monday | next | at | for | when | in)
      !(can not | not sure | doubt) .. (guarantee | i will) .. (alive | be here | still here | around)
      (guarantee | promise) i will be (alive | here | around)
      (hanging | jumping | pills | drowning | gun | rope | bridge | train | a gun) or (a | the)?
          (jumping | hanging | pills | drowning | gun | rope | bridge | train | wrists | knife)
      (want | wanted | going) to be gone
      not holiday gone
      (date | day) circled
      (leg | legs | foot | feet) over (the)? (rail | railing | edge | balcony | side | barrier | wall | $)
      measure the (rail | railing | drop | height)
      how to (die | end it | stop living | not wake)
      !wish (she | he | they | you | nobody) (had not | did not | had) (found | saved | stopped | woken)?
      (saved | found | stopped | rescued) me .. wish
      want it finished
      know where the (knife | gun | pills | rope | blade) (is | are)
      !do not trust my hands
      my hands tonight
      helium (tank | hood | mask | bag)
      charcoal (in the | and tape | grill inside)
      (bag | plastic bag) over my head
      exit bag
      (hose | pipe) (from | to) the (exhaust | tailpipe)
      want (to)? .. no longer (be | exist | live)
      !no longer want to be (a person | alive | here | me)
      (wrote | says | said | told me | texting) ... (he | she | they) (will not | wont) be (alive | here)
          (by | on | tomorrow | much)
      !(he | she | they) will not be (alive | here) (by | on | tomorrow | much)
      (he | she | friend | cousin | brother | sister | student) .. swallowed something
      and wants to die
      (jumped | hanged | hung | shot) (myself)? .. (survived | rope broke | missed | misfired)
      rope broke
      gun jammed
      life (is | feels) over .. (end | pills | tonight)
      (rather | better) to (die | be dead) than
      (letter | note | letters | goodbye) & (pills | rope | gun | noose | helium | bag of)
    `),
  },
  {
    says: 'Suicide is named, and nothing says that it is somebody else’s, long past, or a figure of speech.',
    unless: ['joke', 'told', 'suicideOfOthers'],
    looks: looks(`
      suicide | suicides | suicidal | suicidality | suicidally
    `),
  },
  {
    says: 'Somebody does not want to be here, and names no place it could mean.',
    unless: ['joke', 'somePlace'],
    looks: looks(`
      !not (want | wish | wanted) to be (here | around) ($ | and | but | so | because)
      !(rather | wish i | want to) not be (here | around) ($ | <nomore> | and | but)
      !wish i (was | were) not (here | around)
    `),
  },
]
