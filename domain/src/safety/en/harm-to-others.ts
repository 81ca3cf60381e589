/** Harm to others. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const harmToOthers: readonly Rule[] = [
  {
    says: 'Somebody says they will hurt or kill somebody, has the means with them, or is on the way.',
    happeningNow: true,
    unless: ['joke', 'told', 'knownPerson', 'treatment'],
    looks: looks(`
      (going | gonna | want | wanted | plan | planning | need | ready | about | swear to god i will |
          i will | i could | will | have | tempted | promise i will | decided | urge | urges | thoughts |
          thought) (to | of | about)? .. (kill | stab | shoot | strangle | murder | poison | choke |
          suffocate | burn | beat | smother | hurt | attack | run over | smash | torture | drown | punch |
          hang | knife | slaughter | butcher | rape | harm | killing | stabbing | shooting | strangling |
          hurting | murdering | poisoning | harming | attacking | choking) (him | her | them | someone |
          somebody | people | everyone | everybody | anyone | my (step)? <dear> | my family | whoever |
          a (man | woman | person | kid | stranger | boy | girl | child) | that (man | woman | bitch |
          bastard | guy | asshole | prick | motherfucker) | the (baby | kids | man | woman | guy |
          neighbor | children | people | bastard) | those | these | the <dear> | strangers | <they>)
      (i am | im) going to kill (him | her | them)
      feel like (killing | hurting | stabbing | shooting | strangling | murdering) (someone | people | him |
          her | them | everyone | somebody | my)
      (thoughts | thinking | think | dream* | fantas* | obsess*) (of | about) (killing | stabbing |
          hurting | shooting | strangling | poisoning | murdering | harming | attacking) (him | her | them |
          my | people | someone | everyone | a | the | strangers | others)
      (killing | stabbing | shooting | strangling) (him | her | them | people | someone | my <dear>)
          (would | is | feels | seems) .. (easy | good | only | right | relief)
      (want | need) (him | her | them | that man | that woman | my <dear>) (dead | to die | to suffer |
          gone for good | in the ground | to bleed | suffer*)
      want to see (him | her | them) (suffer | die | bleed | beg | burn | in pain)
      (make | made | watch | see) (him | her | them | you) (bleed | suffer | scream | beg | die | burn)
      (make | making) (them | him | her) (all)? pay
      (he | she | they) (is | are) (going to | gonna)? (pay | die | regret | be sorry) .. (tonight | today |
          for this | for what | bat | gun | knife | where | monday | tomorrow | hammer | machete)
      (he | she | they) .. (will not | wont | is not going to | not) (see | live | make | wake |
          be laughing | be smiling | leave .. alive | last | breathe | walk) .. (tomorrow | finished |
          morning | again | alive | night | me alive)
      !(he | she | they) (will | is | are) not (going to)? (see | live to see | make it to | wake |
          be laughing | be smiling | leaving | last | be breathing | walk) .. (tomorrow | when i am |
          finished | morning | alive | the night | away)
      !not leaving me alive
      !not leav* me alive
      !not be laughing when
      when i am (finished | done | through) with (him | her | them)
      (if | when) i can not have (him | her) (nobody | no person)
      nobody (can | will | else) (have | can have) (him | her)
      (take | taking | bring | bringing) (the kids | the children | my kids | them | him | her | everyone |
          someone | some people | as many | you all | my (family | kids | children | wife | husband)) (all)?
          (down)? with me
      (got | have | has | brought | with | bring | bringing | grabbed | take | took | buying | bought |
          holding | sharpen* | loading | loaded | carrying | get | packing | pack) (the | a | my | dads |
          his | this)? (kitchen | baseball | hunting)? (bat | knife | gun | hammer | machete | rifle |
          pipe | crowbar | axe | gasoline | petrol | acid | shotgun | pistol | wrench | sword | tire iron |
          glock | ar) ... (him | her | his | he | she | them | they | house | work | waiting | driving |
          home | school | bar | outside | door | address | car | someone | where)
      (driving | on my way | going | heading | walking | went | i am) .. (to | over to | outside | at)
          (his | her | their | my exs) (house | home | place | work | door | office | school | car | flat)
          .. (bat | gun | knife | hammer | done talking | tonight i | to end | deserves | kill | hurt |
          waiting | pay)
      (bat | gun | knife | hammer | machete | gasoline | axe) ... (his | her | their) (house | work |
          place | car | door | home)
      outside (his | her | their) (house | work | door | place) with
      waiting for (him | her | them) (to come home | outside | in the | behind | with)
      (he | she) gets home at
      (getting | get | gets | give | giving) (him | her | them)? what (he | she | they) deserve*
      done talking
      (know | knows | found out | i know) where (he | she | they) (live | lives | park | parks | works |
          sleep | sleeps | goes) .. (bat | now | knife | gun | tonight | going | pay | got | he)
      !not know i know where
      (followed | following | stalking | been following | follow | watching) (him | her | my ex | them |
          that girl | a woman | the girl) .. (home | house | from | tonight | days | work | outside |
          i know where | every)
      (shoot | shooting | blow | bomb | burn) (up)? (the | my | a | this | that) (school | church | office |
          place | mall | house | building | work | bar | synagogue | mosque | club) .. (down | up | with |
          $ | tonight | monday | and)
      shoot up
      (burn | burning) (the | his | her | their | this) (house | place | car | home | building) .. (down |
          with | in it | inside)
      pour* (gasoline | petrol | acid | boiling)
      (first | name) .. (on the | on my) list
      (got | have | made) a list .. (pay | names | them | people | kill)
      (everyone | everybody | they | people) .. (will | going to) remember my name
      regret laughing
      (bring | bringing) the (gun | knife | rifle)
      (got | have | has) .. address .. (crowbar | bat | knife | gun | hammer)
      (bring | bringing | take | brought) (the | a | my) (gun | knife | weapon | rifle) (to | in) (school |
          work | class | monday | the office)
      (someone | somebody | people) (is | are | will) .. (going to)? (get | be) hurt .. (tonight | today |
          not me)
      (urge | urges) to (stab | hurt | kill | choke | push | hit | attack | strangle | shoot) (someone |
          whoever | people | him | her | them | strangers | my | a)
      (i swear | swear to god | i promise) .. (i am going to | i will | tonight) .. (stab | kill | hurt |
          shoot | beat | end | murder | strangle)
      (beat | beating) (him | her | them) (until | with | to death | till | to a pulp | unconscious |
          bloody)
      smash (his | her | their) (skull | head | face | teeth | car with | knees)
      (slit | cut) (his | her | their) throat
      (break | snap) (his | her | their) neck
      stop breathing .. (beat | choke)
      (run | ran | running | mow*) (him | her | them | people | my ex | my <dear> | someone) (over | down)
      (put | putting) (him | her | them) in the (ground | hospital | grave)
      (strangle | smother | suffocate | choke | stab | kill) (him | her | them | my <dear>) .. (sleep |
          sleeps | tonight | pillow | cries)
      (put | slip* | poured | pour | add | adding | put some) .. (something | bleach | poison | pills |
          antifreeze | it | laxatives | roofie | rat poison) .. in (his | her | their | my <dear>) (drink |
          coffee | food | tea | soup | water | beer)
      in (his | her) (coffee | drink | tea | food) .. (have it | already)
      (how | what) (do | can | to | is | much | could | would) .. (poison | kill | murder | stab | attack |
          strangle | hurt | hire | drug) .. (someone | a man | a person | a woman | my wife | my husband |
          my <dear> | somebody | people | him | her | a human | kid | them)
      without (getting | being) (caught | identified | found out | leaving a trace | detected)
      get away with (murder | killing | it)
      look like an accident
      make it look like
      (how much | how many) .... kill (a man | a person | someone | him | her | people | a woman)
      (build | make | making) a (pipe)? bomb
      disguise myself
      not identified when
      (identified | caught) when i (attack | kill | hurt)
      (give | tell | teach | show | need) me .. (steps | instructions | how | ways | plan) .. (hurt | kill |
          poison | attack | murder | harm | abuse | hit)
      (where | how) (can | do | to) i? .. (buy | get) a (gun | weapon) .. (without | need it for |
          background | id | tonight | someone)
      (pushed | push | shoved | shove) .. (stranger | someone | him | her | mom | dad | my <dear>) ..
          (onto the | tracks | stairs | in front of | down the | off)
      (he | she) has it coming
      they deserve it
      i want revenge
      (he | she | they) deserve* to (die | suffer | bleed | burn)
      (throw | throwing) acid
      acid .. (face)
      (if | when) (he | she | they) .. (again | through that door | near me | touches) .. (he is dead |
          she is dead | i will kill | i will stab | i kill | i stab | dead)
      (is | are) dead .. (machete | knife | gun | bat)
      nearly pushed
      (hold | holding) back (anymore)? .. (hurt | hit | kill | going to)
      until sunday , then i
      then i do it
      (hire | pay) (someone | a hitman | a guy) .. (kill | take care of | hurt)
      planning to hurt (him | her | them)
      plan to (kill | hurt | attack)
      capable of (killing | hurting) (him | her | someone)
      lose it and (hurt | kill | hit | stab)
      going to hurt (my | him | her | them | someone | somebody)
      hunt (him | her | them) down
      blood on my hands
      murder* thoughts
      homicidal
      (he | she | they) (is | are) at the bar .. (rifle | gun | load)
      (load* | clean*) the (rifle | gun)
      violent (urge* | thoughts) .. (him | her | act | people | them | stronger)
      // To end, to finish, to put in the ground.
      (going to | will | want to | swear | about to | gonna | ready to | would) (end | finish | bury |
          gut | slaughter | drop | waste | destroy | wreck | break | smash | beat | hurt | kill | stab |
          shoot | strangle | burn | maim | cripple | murder) (him | her | them | that (man | woman |
          bastard | bitch | guy | son of a bitch | prick | pig) | my <dear>) ($ | tonight | today |
          tomorrow | when | if | this | for | with | i swear | one day | now | before | after | and | myself)
      (him | her | them) .. (in the ground | six feet under | in a body bag | in the hospital | in
          hospital | in a coffin | on a slab | in a box)
      (they | he | she | everyone | everybody) .. (will | is going to | are going to)? (all)? be sorry
          (when | once | after) (i | they see)
      (walk* | go* | come* | show* up | head*) .. (into | to | in) (that | the | my | his | her) (school
          | office | work | church | class | store | job | station | mall) .. (with (a | my | the) (gun |
          rifle | knife | machete | bomb) | monday | sorry | pay | armed)
      i am (loaded | armed | strapped | carrying) .. (outside | waiting | his | her | their | and | going)
      (outside | parked outside | waiting outside | in front of) (his | her | their) (house | work |
          place | job | flat | door | apartment | office | gym) .. (gun | knife | bat | loaded | armed |
          hammer | waiting | with)
      (know | knows | learned | found out) where (he | she | they) (lives | parks | works | sleeps | live
          | park | work | sleep | walks | drinks) .... (hammer | gun | knife | bat | pay | sorry | kill |
          hurt | axe | petrol | gasoline | going | tonight | ready | crowbar | acid)
      (follow* | followed | been following | tracking | watching) (him | her | them) (home | to | from |
          every | after) .... (coming | pay | sorry | knife | gun | plan | know* what | idea | hurt)
      does not know what is coming
      !(does | do) not know what is coming
      (hit | beat | whipped | struck | smacked | hitting | beating | slapped) my (son | daughter | kid |
          kids | child | boy | girl | baby | toddler | mom | dad | wife | husband | partner | girlfriend)
          .. (could not stop | can not stop | with | again | and | so hard | until | too hard | hard)
      (hands | arm | belt | cord | pillow | scarf) .. (round | around | over | on) (her | his | their |
          the baby* | grandma* | mom* | dad* | the kid*) (neck | throat | face | mouth | head)
      (squeezed | squeeze | squeezing | choked) .. (until | till) (she | he | they) (went | stopped |
          passed | turned)
      (pictur* | imagin* | fantas* | dream* | think* | see) .. (his | her | their) (blood | body | skull
          | corpse | face | throat | neck | head) .. (on the floor | calm* | broken | smash* | bleed* |
          slit | cut | crush* | bash* | good | happy | everywhere | under)
      (how much | how many | how long | what) .. (antifreeze | arsenic | insulin | poison | bleach | rat
          poison | sleeping pills | eye drops) .. (someone | him | her | them | his | a person | husband
          | wife | notice* | food | drink | coffee)
      how (do | to | can | would) (i | you | one)? .. (make | build | buy | get | mix) (a | an)? (pipe
          bomb | bomb | explosive* | molotov | silencer | ghost gun | poison gas)
      (burn | burning | torch | blow up | set fire to | light) .. (house | place | car | flat | building
          | home) .. (with (him | her | them | everyone | us) | in it | inside | while)
      !give me (a | one | any) (single | good)? reason not to (kill | hurt | stab | shoot | beat | burn | end)
      reason not to (kill | hurt | stab | shoot | beat | burn) (him | her | them | my | that)
      (sharpened | sharpening | loaded | loading | bought | packed | got | grabbed | hid | brought) (the
          | a | my) (knife | gun | axe | machete | bat | hammer | rifle | pistol | crowbar | blade) ..
          (he | she | they | gets home | home at | tonight | for him | for her | him | her | next time)
      (how much | how many) .. (antifreeze | arsenic | insulin | poison | bleach | eye drops | pills |
          rat poison) && (not notice | notice* | without (tasting | knowing) | his | her | taste*)
      want (his | her | their) (teeth | blood | head | bones) .. (floor | wall | ground | street | broken
          | hands)
      (beat | kick | knock | smash) the (shit | crap | life | hell | living daylights) out of (him | her
          | them | my <dear> | that)
      (he | she | they) (is | are) (a)? dead (man | woman | meat | people)
      (he is | she is | they are) dead when i
      want (them | him | her | everyone | all of them | my <dear>) (all)? (dead | to die | to suffer |
          gone for good | to bleed | to burn)
      next it (will be | is) (her | him | them | the kids | you | my <dear>)
      (heading | driving | going | walking | on my way) (over)? (to | there) .. (his | her | their | my
          exs | exs) .. && (gun | knife | bat | hurt | kill | beat | pay | hammer | armed | loaded)
      (putting | put | stick* | stuck | shov* | driv* | plung* | bury*) (the | a | my | this)
          (screwdriver | knife | blade | fork | pen | scissors | hammer | bullet | axe | needle) (in |
          into | through) (his | her | their | him | my <dear>)
      (run | running | drive | driving) (over | down) (him | her | them | my <dear>)
      run* my <dear> over
      (make | made) (him | her | them) listen && (gun | knife | bat | force | this time)
      want to (hurt | kill | stab | attack | beat | shoot) (someone | somebody | people | anyone |
          everyone | them all | strangers)
    `),
  },
  {
    says: 'Somebody hurt somebody who depends on them, or fears they will.',
    happeningNow: true,
    unless: ['treatment', 'told'],
    looks: looks(`
      (i | i just | and i | and | almost | nearly | going to | gonna | might | will | want to | could |
          scared i will | i have) (shook | shake | hit | slapped | smacked | threw | throw | dropped |
          drop | hurt | punched | kicked | shaken | choke | choked | smother | smothered | bit | burned |
          pushed | beat | squeezed | grabbed | spanked | drown | drowned | drowning | suffocate | shaking |
          hurting | smack | slap | kick | punch | strangle | locked | tied | drug | drugged |
          left .. alone in) (the | my | his | her | our | him | her | them | that)? (own)? (<smallOne> |
          him | her | them | <frailOne>) ... ($ | really | hard | not moving | against | on purpose | so |
          wall | nose | bleeding | bruise* | again | twice | he | she | today | too | and | when (he | she)
          cries | crying | closet | chair | limp | stairs)
      (shook | shaken | shake | shaking) (the | my | our | him | her | his)? (baby | newborn | infant |
          son | daughter | toddler | him | her | kid)
      (hit | slap* | smack* | beat | punch* | kick* | spank* | burn*) my (own)? (<smallOne>) .. (hard |
          face | bleed* | bruise* | again | belt | so | and | now | today | too | tonight | not | nose)
      (throw | threw | throwing) (the <smallOne> | my <smallOne> | him | her) .. (against | at | out |
          across | down | wall)
      (scared | afraid | terrified | frightened | worried) .. (i am going to | i will | i might | going to |
          i could | lose it and | of) .. (hurt | kill | shake | throw | hit | drop | harm | smother |
          drown | hurting | shaking) (the | my | him | her | our | them) <smallOne>?
      (pillow | hand | blanket) over (her | his | the | their) (face | mouth | babys)
      smother (him | her | the | my)
      (keep | kept) (seeing | picturing | imagining) myself (drown* | stab* | hurt* | throw* | shak* |
          drop* | smother* | kill*)
      drown* the baby
      (dropped | drop | dropping) (the baby | him | her) on purpose
      lock* .. (toddler | kid | kids | son | daughter | child | baby) in (the | a) (closet | room |
          basement | car | bathroom | dark)
      (so | before) i (would not | do not | wont) hurt (him | her | them | the baby) (more | again)
      (grabbed | grab | choked | choke | strangled | hit | beat | punched | slapped | pushed | kicked |
          threw | shoved | bit) (my (girlfriend | wife | husband | boyfriend | partner | mom | dad |
          grandma | grandpa | sister | ex) | her | him | mom | dad | grandma) .. (throat | again |
          last night | neck | down the stairs | stairs | twice | wall | hard | today | locked | next time |
          tonight | floor | unconscious | bleeding | bruise*)
      i hit (my wife | my husband | my girlfriend | my boyfriend | my partner | my mom | my dad | her | him)
          ($ | again | twice | she | he | last)
      tied (grandma | grandpa | her | him | mom | dad | my) .. (chair | bed)
      !if i would stop next time
      (he | she) is not (moving | breathing | waking | responding) .. (hit | shook | pushed | baby)
      (hit | slapped | pushed | kicked) (her | him) .. (twice | again) today
      i love* .. (hurt | kill) (my | the) (baby | kids)
      (hurt | hurting | harm | kill) my (kids | children | baby | son | daughter) (tonight | again | today |
          $ | before | and | if)
      (push* | drop* | shak* | throw* | drown* | smother* | hurt* | shov* | suffocat* | stab* | hit* |
          kill* | squeez* | burn*) (my | the | our | her | him) (own)? <smallOne> .. (scared | afraid |
          will do it | do it | stairs | wall | water | bath | pillow | again | stop | so hard | until |
          knife | snap* | floor | down)
      (scared | afraid | terrified | frightened | worried) .. (i will | i am going to | i might | i could
          | of) .. (hurt* | shak* | smother* | drown* | drop* | throw* | kill* | snap* | lose it with |
          hit* | doing something to) .. (baby | toddler | kid | kids | child | son | daughter | him | her
          | them)
      (pillow | hand | blanket | cloth) over (the | my | his | her | grandma* | mom* | dad* | baby*)? ..
          (face | mouth | nose)
      (shook | shaken | threw | dropped | slapped | hit | smothered | squeezed) (the | my | our | her |
          him) <smallOne>? .. (floppy | limp | quiet | not crying | not breathing | blue | sleepy |
          breathing | stopped | too hard | so hard | wall | crib | bed | cot | breathing | crying)
      (press* | put | held | hold* | push*) (the | a | my)? (blanket | pillow | hand | cloth | towel |
          teddy) over (the | my | his | her | their) (baby | <smallOne> | <frailOne> | face | mouth)
      until (she | he | it | the baby) (stopped | went quiet | was quiet | stops | shut up)
      <smallOne> && so hard && (bled | blood | nose | bruise* | mark* | fell | cried | limp | head)
    `),
  },
  {
    says: 'Somebody else is about to hurt somebody.',
    happeningNow: true,
    looks: looks(`
      <other> .. (has | have | got | with | bought | took | waving) .. (gun | knife | machete | rifle |
          weapon | bat) .. (say* | said | going | shoot | kill | threaten* | and | drunk | tonight |
          pointing | at)
      <other> .. <threat> .. (he is | he will | she will | she is | going to | to | will | wants to | he |
          she | they) .. (kill | shoot | stab | hurt | burn) .. (us | dad | mom | our | my | them |
          the kids | a boy | someone | him | her | everyone | people | his | a girl | school)
      (is | are | will be) (going to | planning to) (stab | shoot | kill) .. (at school | tomorrow |
          tonight)
    `),
  },
  {
    says: 'A weapon stands beside somebody it is meant for.',
    happeningNow: true,
    unless: ['joke', 'told', 'knownPerson', 'outing'],
    looks: looks(`
      <weapon> (under | in | behind) (the | my) (seat | coat | jacket | bed | pillow | bag | door) ..
          (he | she | they | inside | him | her)
      !not (get | deserve) to (live | breathe | walk away | be alive | see)
      (put | throw | drive | push | smash | send | knock | ram | stick) (him | her | them) (through |
          into | off | down | under | in | out of) (the | a) (window | wall | ground | stairs | balcony |
          grave | hospital | river | road | cliff)
      (choke | squeeze | beat | strangle | crush) .. (life | breath) out of
      hand over (his | her | the) (babys)? (mouth | face | nose)
      (drop | throw | push) (her | him | the baby) down the stairs
      (spike* | tampered with | cut) (his | her | their) (insulin | drink | food | brakes | pen |
          brake lines)
      (want | wish) (them | him | her | you) all dead
      make (someone | him | her | somebody | a body) disappear
      (without | hide | hiding | get rid of | dispose of) (a | the) body
      (petrol | gasoline | bomb | gun) .. (his | her | their) (car | house)
      names on (a | the | my) list
      (list | locker) .. names
      (set | setting | light | lighting) (his | her | their | the | my) (car | house | bed | place |
          room | school | building | apartment) on fire
      (pushing | push | shove | shoving | throwing) my <dear> .. (stairs | window | off | road | tracks |
          water)
      deserve* a bullet
      in my sleeve
      (threw | throw) my (baby | daughter | son | kid)
      (until | till) (he | she | they) (shuts? up | shut up | stops? (breathing | moving | crying) |
          bleeds)
      with (him | her | them) inside
      what is coming
      list in my locker
      stand* over (his | her | their | him | her)
      (deadly | toxic | poisonous | lethal) gas
      (chemicals | mix | mixture | poison | gas | undetectable | untraceable | drug) ... for my (boss |
          ex | husband | wife | neighbor | dad | mom | brother | coworker)
      (undetectable | untraceable) (poison | drug | weapon)
      swap (his | her | the | their) (pills | meds | insulin)
      pills are easy to swap
      (he | she | they) would be dead (by | in | before)
      (beat | beating) (him | her | them) (bloody | senseless | up when | black)
      slit (his | her)
      if .. judge .. (shoot | kill)
      (shoot | kill) them both
      (lost | lose | losing) control and (threw | hit | hurt | choked | punched | shook | threw | kicked)
      !(he | she | they) (will | is going to) not get away with it
      tonight (he | she | they) (pays | learns | dies | gets)
      (want | wanted | going | love) to drown (him | her | them | the baby)
      hit (him | her) twice
      going to do worse
      i could kill (him | her | them) and
      <weapon> & (he | she | his | her | him | them | they | my (boss | ex | neighbor | brother | dad |
          mom | husband | wife | stepdad | coworker | roommate)) & (i | i am | my hands | my bag | my
          coat | my pocket) .. (wait* | under the seat | on it | in my (hands | hand | bag | car | coat |
          pocket | locker | drawer | truck) | bring* | outside | stand over | know (where | what | which
          | when) | ready | inside | practic* | practis* | walks | every (morning | night | day) | at
          (six | seven | eight | nine | ten | five) | gets (home | off | back) | walks in | comes (home |
          out | in))
    `),
  },
]
