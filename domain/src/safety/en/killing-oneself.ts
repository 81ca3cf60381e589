/** To speak of killing oneself; to have tried; to deny it and not to deny it. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const killingOneself: readonly Rule[] = [
  {
    says: 'Somebody speaks of killing themselves, and does not deny it.',
    unless: ['joke', 'told'],
    despite: ['story'],
    looks: looks(`
      <endsSelf>
      <want> .. to (hang | shoot | drown) myself
      (how many | how much) ... (kill me | kill myself)
      be here on this (earth | planet | world)
      !not want to be here on
      !can not stop (planning | rehearsing) it
      !can not stop (planning | rehearsing | picturing | imagining | thinking (of | about)) (dying | death |
          my death)
      (picturing | picture | see | seeing | imagine | imagining) myself (hanging | dead | falling |
          jumping | drowning | in a coffin | bleeding out | hitting the)
      <musing> (of | about | on | to | up)? (my (own)? | committing | a)? (suicide | suicidal | jumping |
          hanging | ending it | ending everything | ending things | overdosing | overdose | ending my life |
          taking my life | my death | dying by | crashing the car | jumping off | not being here)
      (going | about | ready | want | need | planning | plan | decided | have | easy | tempted | tonight i |
          tonight | will) (to)? (end it (all | now | tonight | $ | if) | end everything | end it)
      end it all
      ending it (all | is | tonight | now | would | seems | feels)
      end things (for good | permanently | tonight)
      ending (it | things | my life) (is | feels | seems | would be) .. (only | option | sense | answer |
          way)
      suicide (is | seems | feels | looks | would be | sounds) .. (only | answer | option | solution | way |
          best | good | choice | out | easy | easier | tempting | attractive | left)
      suicid* (crosses | cross | comes to | is on | on | runs through) my mind
      (my | i have | i had | i got | having | having these | have been having | get | getting | with |
          experience* | these | battling | fighting | struggling with | intrusive | those | constant |
          daily | my own) .. suicidal (thoughts | ideation | ideas | urges | feelings | plan)
      suicid* (thoughts | ideation | urges) (are | is | keep* | came | come | getting | get | all | every |
          again)
      intrusive thoughts of suicide
      thoughts (of | about) suicide
      (wants | want | wanted | wanting) (to)? suicide
      my (own)? suicide
      write* (a | my) (suicide | goodbye) (note | letter)
      (my | a | the | wrote | i have) suicide (note | letter | plan | pact)
      my (own)? (suicide)? attempt
      suicide (method | methods)
      (someone | person) who wants to suicide
      why (should | would) i not (kill | end)
      kill me .. (i mean it | please | someone | for real | not joking | serious* | i will do it)
      (i am | going | want | might | could | will) (to)? jump $
      (going | want | about | ready | decided) to jump
      thoughts (of | about) jumping
      take my (own)? life
      i am ending (it | everything | things)
      (looked | looking | stared | staring | stare) (down | over) .. (hour | floor | edge | ground |
          street | long | water | stories | roof | balcony)
      (floor | roof | balcony | bridge | edge | cliff | ledge) .. (looked | looking | stared | staring |
          stare) (down | over)
      death (sounds | seems | looks | feels)
      saying .. do it die
      i was going to (overdose | jump | hang | shoot | end it | kill | do it) .. (on | but | last |
          yesterday | today | tonight)
      (more than | and not) .. (kill | dead) myself
      should make it official
      (measured | measuring) (the rope | the drop | the height | the rail)
      practiced (the knot | tying)
      (learned | learning | know) (how)? to tie
      the knot
      meet my maker
      pull the plug on (me | myself | my life)
      (checking | check) out of (life | this)
      how (can | do | could | would | should | to) i? (die | disappear forever | stop existing | end it)
      die without (pain | suffering | hurting)
      i attempted (on | last | yesterday | this | again | $)
      (and | or | then) do it (tonight | now | $)
      (how | when | where) to do it
      planning it
      how i (would | will | could) do it
      way i (would | will) do it
      if i (would | did) do it
      thought about doing it
      going to do it
      do it this time
      do it right this time
      i (want | wanted | am going | tried | have tried) to (overdose | suicide | unalive)
      noose
      my suicide
      (attempt | attempts) (was | were | failed | interrupted | did)
      (tuesday | monday | wednesday | thursday | friday | saturday | sunday | tuesdays | mondays |
          wednesdays | thursdays | fridays | saturdays | sundays | last weeks | yesterdays) attempt
      (researching | research | looking up | reading about | read about | compare | comparing | looking at)
          (the)? (methods | method | ways to die | ways | how to die) (again | online | tonight | to | $ |
          of)
      still here unfortunately
      unfortunately (still)? (here | alive | breathing | woke)
      (god | heaven | hell) .. (forgive* | take* | accept* | go) .. (kill | suicide)
      forgive* .. who kill
      bullet (done | to | in | for me | would | and)
      narrowed .. down to
      decide between (pills | the bridge | a | rope | the train | hanging | jumping | car)
      (pills | rope | bridge | gun | train | jumping | hanging) (and | or) (the)? (car | train | bridge |
          rope | gun | pills | blade | roof | tub | bath | garage)
      (sat | sit | sitting | stood | climbed) (on | onto | out on) (the | a | my)? .. (sill | windowsill |
          ledge | railing | edge | parapet | roof | rail | tracks)
      urge to die
      (die | death) .. (nine | eight | ten) out of ten
      to be dead
      (want | wanting | wanted) (my heart | my life | breathing) to (stop | end)
      (rehearsed | practiced) it (today | tonight | last | and)
      is standing on (the | a) (overpass | bridge | roof | ledge | edge)
      (done | finished) with life
      hang myself
      goodbye world
      (my | a) will to live
      die tonight
      dead by (morning | monday | friday | tomorrow | christmas | sunday | then | thirty)
      (not | never) (going to)? (see | reach) (thirty | forty | tomorrow | christmas)
      i (choose | chose) (death | to die)
      (let | just let) me die
      want to be (dead | buried | in the ground | six feet under)
      (in | on) my (death bed | deathbed)
      i tried (last | this | a | two | three | few) (month | week | night | weeks | months | weekend) ..
          (again | nobody | failed)
      i will try again
      the plan (has not | hasnt) changed
      !plan has not changed
      (shotgun | gun | rifle | safe) (is)? (not locked | unlocked)
      !(shotgun | gun | rifle | safe) is not locked
      (all | only thing) i can think (of | about) .. (gun | pills | rope | dying | end | shotgun)
      thoughts of (swerving | driving | stepping | walking | falling | hanging | shooting | taking |
          cutting | ending | dying)
      want to not have to be alive
      !have to be alive
      end my own
      do it (already)? die
      i wrote down how
      by my own hand
      self delete
      self deletion
      end my (pain | suffering | misery) (forever | for good | permanently | once | tonight)
      hurt myself (permanently | for good)
      painlessly
      the least painful way
      put myself (down | out)
      (blow | blowing) my
      (pull | pulling) the trigger $
      die by suicide
      killing myself
      off myself
      // To end it, with a time or nothing after it.
      (i | i am) .. <might> end (it | it all | everything | all this | all of it | all of this | me |
          myself) ($ | <soon> | and | but | so | because | when | before | after | if | for good | myself
          | fr | already | or | i | here)
      end (it | everything | it all | all of this) (myself | for good | permanently | once and for all |
          forever)
      (thoughts | thinking | thought | idea | talk | urge* | ideas) (of | about | to) end* (it | things |
          everything | it all | all of it | my pain)
      (i | i am) .. (<might> | came close to | thinking (of | about) | came so close to) (do | doing) it
          (tonight | on | after | when | before | this | while | tomorrow | today | for real | in the | with)
      (do | doing) it (when | while | after) .. (empty | asleep | out | gone | church | work | alone | nobody)
      came (close | near) (to (doing it | it | jumping | ending | dying | the edge | using it) | last
          night | tonight | today | yesterday | again | this | on | $)
      (i | i am) .. (tried | attempted | did) it (on | last | yesterday | again | this | in | two | three
          | a) ... (nobody knows | did not work | woke | threw up | failed | survived | still here |
          nobody found)
      !(i)? tried it .... did not work
      // How people do it.
      how (do | does | would | did | could | can | to | should) (people | someone | somebody | one | you
          | a person | anyone | i)? .. <harmSelves>
      (least | most | easiest | quickest | fastest | cleanest | painless | kindest | gentlest | quietest
          | surest | best | peaceful | less) .. (way | ways) .. to (go | die | do it | end it | end my |
          leave this world | kill (myself | yourself)) ($ | and | quick* | without | alone | out | for | with)
      (which | what) (way | method) .. (quick* | painless* | hurts less | works | fast* | sure | certain)
      know (exactly)? (what | how | which | how much | where) .. (would work | it takes | it would take |
          would do it | to use | to cut | to jump)
      (would | will) work and that (scares | frightens | comforts)
      // Seen, heard, planned.
      <musing> .. my own? funeral
      (picturing | imagining | imagine | picture | see | planning | plan | rehearse*) (my | my own)
          (funeral | death | body | grave | own death | hanging)
      (planning | plan | planned | arranged | ready for) my (own)? (way out | exit | death | departure |
          end | suicide | last day)
      my exit (plan | strategy | date | day | is)
      kill yourself .. (agree* | right | louder | again | all day | in my head | keep* | through | over)
      (head | mind | brain | thoughts) (goes | says | tells | screams | keep* saying | keeps | is saying
          | are saying) .. (kill | die | end it | do it | jump)
      (feeling | felt | getting | became | become | am | being | been) (more | so | very | extremely | a
          bit | a little | kind of | quite)? suicidal
      // Side by side, in any order.
      (i tried it | i did it | tried it on) && (did not work | it failed | woke up in | nobody knows |
          still here | threw it up)
      think about it (every day | all the time | every night | daily | constantly) && (you know | it $ |
          dying | death | end | die)
      // Every form of it.
      (kill | kills | killed | killing | hang | hanged | hanging | shot | shoot | shooting | drown |
          drowned | drowning | poison | poisoned | gas | gassed | off | offed | end | ended | finish |
          destroy | suffocate | strangle | electrocute) (myself | ourselves | yourself)
      (our | my | my own | this body*) (death | suicide | end) .. (plan* | soon | tonight | rehears* |
          want | wish | date)
      (planning | plan | plans | planned | arrang*) .. (our | my) (own)? (death | suicide | end | exit |
          way out)
      (feel | feeling | felt) like (dying | ending it | killing | jumping | giving up on life | not living)
      (i want | want) (them | us) all to die
      (the | those) (end it | die | kill yourself | suicide | suicidal | dark) (ones | one | thoughts)
      (hanging | jumping | drowning | overdosing | shooting | pills | a gun | the gun | the train |
          carbon monoxide | freezing) (seems | is | would be | looks | sounds) .. (quickest | easiest |
          best | fastest | painless | surest | option | quick | easy | clean* | less | peaceful | choice)
      !not want to be (saved | rescued | found | helped | stopped | talked out)
      (before | until) i lose my (nerve | courage | resolve)
      about to do something .. (take back | undo | permanent | bad | terrible | stupid | regret)
      something i can not (take back | undo)
      do it just do it
      just do it && (voice | head | saying | over and over | tonight | roof | bridge | pills)
      (came | got | went) .. (as far as | all the way to | to) the .. (roof | bridge | edge | tracks |
          ledge | platform | cliff) && (came back | turned back | could not | shaking | next time | again
          | climbed down | walked home)
      (asked | asks) .. (suicide | suicidal | killing | hurting myself | safe) && (i lied | lied | said
          no but | but i am | not true)
      (said | told .. ) no .. (suicid* | hurt*) && (lied | not true | but)
      (planning | plan | planned | thinking | intend) to jump
      !(option | choice | way | answer) (other than | but | except) (ending | dying | killing | death |
          to (die | end | go | jump | kill))
      (it is | is) decided && (<weekday> | tonight | tomorrow | after the kids | not scared | peace | calm)
      need to end (this | it) && end me
      (wants | want) to die
      (fire | lane | truck | lorry | car | bus | train | tram | van) && not (swerve | brake | step aside)
      !(can not | not) (promise | guarantee | be sure | swear | trust) .... (kill | hurt | end | do it |
          jump | cut)
      easy to (jump | end it | end everything | die | do it | kill | overdose | step off | fall | be dead)
      !wish i (had | have) (succeeded | died | managed | finished | gone through | done it right)
      wish i (had | have)? (succeeded | died | managed it | finished it)
      (tied | hung | looped | wrapped) it .. (beam | hook | door | neck | rail | branch | pipe | fan)
      if (this | the next | next) (week | month | year | day | time) .. (not get better | no better | the
          same | fails) && (i am (gone | done | out) | i will | over)
    `),
  },
  {
    says: 'Somebody tried to end their life lately, or tells of it as still open.',
    unless: ['told'],
    looks: looks(`
      (tried | attempt | attempted | trying) (to | a)? (suicide | kill myself | end my life | hang myself |
          overdose | take my life | end it | drown myself | jump | die) .. (last | yesterday | today |
          this | on | ago | tonight | again | weeks | days | nobody | and)
      i (tried | attempted) (to)? (kill myself | end it | suicide | end my life | hang myself |
          drown myself | overdose | take my own life)
      (the | my) (last)? attempt (failed | did not work | last | was | this)
      attempt* (last | this) (week | month | night | weekend | tuesday | friday)
      (it | that) did not work
      survived (my | the) (attempt | overdose)
      attempt .. (failed | again | did not)
      woke .. (icu | hospital) after
      i (always | still) fail* (at)? (dying | killing | suicide)
    `),
  },
  {
    says: 'Somebody says not suicidal, and then that they are.',
    despite: ['figure', 'story'],
    looks: looks(`
      !(told | tell | telling | say | said | saying | lied) ... not suicidal .. but i am
      !not suicidal .. but .... (how long | how many | googl* | search* | pills | drown* | hang* | bridge |
          height | wish | plan | gone | dead | die | disappear | sleep | not wake | accident | hit by |
          balcony | rope | gun | bottle | blade)
      !not suicidal ... (but | officially) ... (plan | pills | gun | height | looked up | would not mind |
          do not want to | wish | want to die | rope | note)
      !told .. (i am | that i am | it is) (fine | ok | not) .. (i am not | i have a plan | but i am |
          i lied)
    `),
  },
]
