/** Hurting oneself. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const selfHarm: readonly Rule[] = [
  {
    says: 'Somebody hurts themselves, did so lately, or feels a strong urge to.',
    unless: ['treatment', 'told', 'joke', 'accident'],
    looks: looks(`
      (cut | cutting | burn | burned | burning | burnt | scratch | scratched | scratching | carve | carved |
          carving | slice | sliced | slicing | slash | slashed | slashing | stab | stabbed | stabbing |
          pierced | gouged | scraped | scraping | branded | bruise | bruised | whip | whipped | bite |
          biting | bit | pinch | pinched | pinching | hit | hitting | punch | punching | punched | beat |
          beating | slapping | slapped | starving | choking | choked | hurt | hurting | harm | harming |
          injure | injured | injuring | punish | punishing | punished | poking | dig | digging | dug | rip |
          ripping | tear | tearing | peel | peeling | burning | scald | scalded) (myself | my body |
          my self)
      !can not promise .... (hurt | harm | cut | safe)
      (need* | needs) stitches .... myself
      (want | need) to do it (more | again) .... (blood | cut | bandage*)
      (bandages | cuts | blade | blood) .... want to do it (more | again)
      hit myself
      (cut | cutting | burn | burned | burning | scratch | scratched | scratching | carve | carved |
          carving | slice | slicing | sliced | slash | slashed | slashing | stab | stabbed | dug | dig |
          bite | biting | bit | scrape | scraped | scald | bruise* | break | broke) .. (my | own) (own)?
          (thigh | thighs | leg | legs | arm | arms | wrist | wrists | skin | hip | hips | stomach | belly |
          hand | hands | finger | forearm | ankle | chest | shoulder | scars | knuckles | calf | feet |
          palm | face | head | nails)
      (carve | carved | carving | scratch | cut) .. (line | word | name | lines) (for | into | on | in)
      carve a line
      (started | start | starting | back to | still | been | keep | kept | i am | thinking (of | about) |
          urge to | urges to | want to | wanna | need to | going to | have to | resist | stop | stopped |
          love | like | miss | only) (cutting | cut) (again | now | every | since | when | $ | tonight |
          to | deeper | so bad | because | more)
      i (cut | am cutting) ($ | again | tonight | last night | deeper | to feel | to calm | too deep | it |
          when | because | myself)
      i only cut
      cutting (is | feels | helps | calms) .. (only | way | like | me | breath*)
      (want | wanna | need | needed | wanted | urge | urges | have) to (cut | burn | hurt | bleed | carve |
          feel pain | see blood | slice | scratch | self harm | punish) (so bad | myself | my | $ | again |
          something | tonight | and | now)
      i need to feel pain
      thinking about cutting
      (the | an)? (urge | urges) (to)? (cut | burn | hurt | self harm | harm | bleed | is | are | again |
          got | getting) .. (unbearable | strong | so | back | too | tonight | through the roof | winning |
          loud | stronger | myself | not stop | screaming | huge | worse | overwhelming | bad | $ | me)
      (urges | urge) again
      self harm* .. (urge* | relapse* | again | is the | tonight | every | to cope | now | lately | daily |
          started | starting | way | without | anyone | best | scars | help* | i)
      (starting | start | started | back to | been | keep | want to | urge to | how (do | to) i? |
          relapse* | going to | need to | i) self harm*
      (self harm | sh) (relapse | urges)
      (best way | how) to self harm
      self harming
      (the | my | a | new | fresh | razor | bought | box | broken)? (blade | blades | razor | razors |
          scissors | box cutter | scalpel | sharpener | exacto | glass | needle | lighter | knife) ..
          (again | in my hand | right here | and not for shaving | not for | is open |
          under my (wrist | skin | arm) | out | and i am shaking | hidden | to my skin | on my skin |
          against my | in my palm | back | deeper | this time)
      (going | gonna | about) .. (get | grab | find | fetch) (the | my | a) (blade | razor | scissors |
          knife | glass | lighter | blades)
      (took apart | take apart | taking apart | broke open | broke | opened) (the | a | my) (pencil)?
          (sharpener | razor | disposable)
      pencil sharpener
      think about is the blade
      blade .. (hand | think)
      (bought | got | hid | hiding | found) (new | some | my | more)? (razor)? (blades | blade | razors) ..
          (not for | hidden | under | back | again | and)
      not for shaving
      (left | right) arm this time
      (scissors | blade | razor | lighter | knife | glass) again
      the thing again with the
      did it again .. (thighs | thigh | arm | wrist | leg | legs | hip | cuts | blood)
      i did it again , (thighs | arm | leg)
      (relapsed | relapse) .. (cut* | lines | blade | arm | thigh | # | seven | self | razor | cuts)
      (# | days | weeks | months | year | years) clean and .. (threw | ruined | blew | broke | tonight |
          gone | lost | bathroom)
      clean .. (until | till) (tonight | today | now | yesterday | last night)
      (fresh | new) (cuts | cut | burns | scars | wounds | marks) (under | on | all | and | $ | tonight |
          again | hide | beneath | down)
      (covered in | full of | hiding | hide | hid | cover | showing | counting) (my | the | new | fresh |
          all)? (cuts | new cuts | burns | fresh)
      hide (my)? (cuts | scars | marks) from
      (long sleeves | sleeves | hoodie | bracelets | bandages | plasters) .. (hide | cover | new ones |
          new | again | cuts | more)
      (blood | bleeding) .. (all over the (sink | floor | bathroom | tub | sheets) | calm* | helps |
          deeper | too deep | make* me feel | feel better | drip* | sink)
      (make | made | making) myself (bleed | throw up blood)
      seeing blood
      went (too deep | deeper than)
      too deep
      not stop bleeding
      !(will | it) not stop bleeding
      (need* | needs) stitches .. (did | myself | again | deep)
      (deserve | deserved | deserving) (the | this | to be | to feel)? (pain | hurt | punish* | blood) ..
          (again | so | did | cut | burn)
      (bang | banged | banging | hit | hitting | smash | smashed | slam | slammed | bash*) my (own)? (head |
          face | fist | hand | fists) .. (wall | tiles | floor | against | until | till | to | desk | on |
          over | door | again)
      (punch | punching | punched | hitting | hit) (the | a) (wall | walls | door | mirror) (until | till)
          .. (knuckle* | bleed* | bled | split | broke* | blood)
      wall until my knuckles
      (pulling | pull | pulled | ripping | tearing) (out)? my hair (out)? .. (to | clumps | until | feel |
          again | punish | when)
      (picked | picking | pick) .. (wound | scab | scabs | skin) .. (until | opened | hurt | bleed* | bled |
          on purpose)
      (open* | redo* | reopen* | going over | cut*) .. old scars
      (boiling | hot | scalding) (water | pan | iron | oil | wax) .. (my | punish* | on purpose)
      (hand | arm | fingers | wrist) (over | in | on | under) (the | a) (flame | stove | candle | fire |
          lighter | hot)
      (lighter | cigarette | cigarettes | iron | candle | flame | matches) .. (my | on purpose | under my |
          on my)
      burn* .. on purpose
      hurt .. on purpose
      on purpose .. (bleed | hurt | burn | cut)
      threw myself (down | off | against | into)
      (rubber band | ice | elastic | drawing on | red pen | hair tie) .. (is not | not | isnt | does not |
          did not | not working | not help*) ... (blade | enough | working | help* | real | box | razor |
          scissors | anymore | cut)
      !(rubber band | ice | holding ice | elastic) (is not | did not | does not | not) (enough | working |
          help* | work)
      the real thing
      (swallow* | swallowed) (a | the | some)? (battery | batteries | glass | needle | needles | coins |
          blade | magnets | razor)
      !can not promise .. (hurt | harm | cut | safe)
      (afraid | scared | worried) .. (i am going to | i will | i might | going to) (hurt | harm | cut)
          (myself | me)
      hurt myself
      (stabbed | stabbing | stab) my
      (safest | best) (place | spot | way | places) .. (to cut (myself | $ | so | without | where) |
          on the body | self harm)
      (how | where) (deep | do i | can i | to | should i) .. (cut (without | so | to | deeper | $ | myself)
          | self harm | hide (my)? (cuts | scars))
      so that (nobody | no person) notices .. cut
      (inside | part | parts | one | side) .. (cuts | wants to cut | who cuts | wants to hurt (me | us |
          myself | my body))
      lines on my (arm | leg | thigh | wrist | skin)
      (three | two | four | five | six | seven | # | another | ten | one more) (cuts | burns |
          on the (left | right) | lines (on | across | down | left | right) | more on)
      three on the left
      add another .. (arm | leg | cut | scar | mess)
      arm is a mess
      broke my own
      i do it where nobody can see
      only do it where
      (punish* | hurt* | harm*) my body
      starving and cutting
      scratch .. (bled | bleed | bleeds | blood | raw | skin off)
      (until | till) .. (i | they | it | skin | arms | knuckles) (bled | bleeds | bleed | bruise* | split |
          blister*)
      dermatilo*
      hurt to (feel | calm | stop)
      pain (helps | is the only | makes me feel | calms me | is the one)
      // The word alone, with the place on the body, a count, a secret.
      relapse* .. (thigh | thighs | arm | arms | wrist | wrists | leg | hip | hips | stomach | skin |
          blood | blade | razor | self | clean | months gone | gone)
      (months | days | weeks | year | years | # days | # months) (gone | down the drain | wasted | ruined
          | lost | over) .. (thigh | thighs | arm | arms | wrist | leg | hip | blade | razor | blood |
          skin | $)
      (urge | urges | need | craving | itch | pull | thought | thoughts) (to | of) (cut* | burn* | hurt*
          | bleed* | harm* | slice | carve | self) .. (is | are | at | back | so | like | again | tonight
          | bad | $ | wont | strong* | myself | all | every)
      (fresh | new) (ones | one | lines | cuts | marks | scars | burns) (on | all | along | across | down
          | up) (my | the | both)
      (go* | went | run* | head* | sneak* | lock* myself) .. (bathroom | shower | toilet | room |
          upstairs) .. with (the | my | a) (scissors | razor | blade | knife | lighter | glass | sharpener)
      (got | get | took | take | pulled | broke | unscrewed) (the | a | my) (sharpener | razor | pencil
          sharpener | disposable) (apart | open | blade)
      (feel | felt) something .... (scissors | razor | blade | cut | lighter | burn | knife)
      (press* | held | hold* | put* | push* | stub*) .. (hot | burning | boiling | scalding | lit)?
          (spoon | spoons | iron | lighter | pan | cigarette | cigarettes | match | matches |
          straightener | curling iron | candle | hob | stove | ice) .. (to | on | against | into | out on) my
      bleed* more than (i)? (meant | wanted | usual | planned | expected)
      (more blood | deeper) than (i)? (meant | wanted | usual | planned | expected)
      (deserve | deserved) to be (hurt | punished | hit | cut | burned)
      (bang* | hit* | smash* | slam* | punch*) my (own)? (head | face | fist | skull | legs | thighs)
          (helps | calms | again | is | until | against | in | on | so | because | when | into | with)
      one (cut | burn | scratch) (led | turned | became | was not | is never | and then)
      (cut | cuts) (led to | turned into) (# | two | three | four | five | six | more)
      (did | doing | do) the thing again .. (razor | arm | blade | wrist | thigh | leg | skin)
      picking .. (raw | bleed*) .. (punish | deserve | on purpose)
      want to (cut | bleed | burn | hurt myself) ($ | and | but | so | really | again | tonight | it | my)
      i want to cut
      (self harm | self harming | self injury | self harmed | cutting) (again | tonight | today | lately
          | helps | is | to cope | since | for | every | when | $)
      ^ (self harm | cutting | burning) (again | tonight | today | $)
      hurt* myself (again | tonight | today | on purpose | to | because | with | so | when | and | in | $)
      (punch* | slap* | hit | hitting | scratch* | pinch* | bit* | chok*) myself
      (wound | wounds | cut | cuts | burn | burns) .. (infected | will not heal | wont heal | reopened |
          open again | do not tell | hide)
      (only)? (bleeding | cutting | burning | pain | blood | the sting | the blade) (makes | make | is
          what makes | helps | keeps | takes | turns) (it | me | the | everything | my) .. (quiet | calm
          | stop | feel | real | ok | down | away | bearable)
      need* stitches .. (not tell | can not tell | why | hide | nobody | anyone | afraid | how)
      !need* stitches .... (not tell | can not tell)
      (pick* | open* | tore | tear* | peel*) (the | my | at the | off) .. (scab | scabs | wounds | wound
          | scars | stitches) .. (again | open | heal | never)
      (better | calmer | calm | relief | quiet | alive) .. (after | when | once) i (bleed | cut | burn |
          hurt myself | see blood)
      my (arm | arms | leg | legs | thigh | thighs | stomach | wrists) (is | are) (all | full of |
          covered in | just | nothing but)? .. (lines | cuts | scabs | scars now | burns | red | stripes
          | bloody)
      (i)? (cut | burn | hurt myself) to (stay alive | feel alive | feel | cope | survive | breathe |
          live | stay here | calm | sleep)
      (take | taking | took) (a | the | my) (knife | blade | razor | scissors | lighter) to my
    `),
  },
  {
    says: 'Cuts, cutting or burns are named, and nothing says they are anything ordinary.',
    unless: ['accident', 'treatment', 'told', 'joke', 'cutsOfOtherKinds'],
    looks: looks(`
      (the | my | fresh | these | new | more | some | of | from | deep | hiding | count | all) cuts
      cutting (helps | is | again | and | because | makes | feels | to | more | since | every | tonight |
          too | deep* | $ | now | when | at night | urges)
      (without | stop | stopping | start | started | about | from | miss | keep | kept | been |
          addicted to | into | resist* | feel like | want | need) cutting
      (new | another | fresh) (burn | cut | mark | wound | scar) .. (for | on | tonight | today | every |
          again | my)
      arms look like
      !never wear (shorts | short sleeves | tshirts | a swimsuit | t shirts)
      (hide | hiding | cover | covering | covered) my (arms | legs | wrists | thighs | scars)
      did it with (the | a | my)
      (with | used) (the | a) (kitchen)? (knife | scissors | glass | lighter | razor) (this time | again |
          tonight)
      need the (sting | pain | blood | hurt)
      (make | making | made) myself (hurt | bleed | pay | suffer | feel pain)
      (want | need | have | like) to feel (the)? (pain | sting | something sharp)
      drawer because i deserved
      because i deserve (it | the pain | pain | to hurt)
      (hit | burn* | cut | punch* | bit | scratch* | hurt) .. because i deserve*
      to punish myself
      punish myself
      infected .. (cuts | cut | tell)
      blade in my (phone | wallet | bag | shoe | sock | pillow | room | drawer)
      to shut (it | them | my head | my brain) up
      i bang my head
      (relapse* | relapsing) (again | tonight | today | on self | last night) .. (cut* | arm | thigh |
          blade | razor | leg | harm | $)
    `),
  },
  {
    says: 'A wound or a blade stands beside the person’s own body, with no ordinary cause named.',
    unless: ['accident', 'treatment', 'told', 'joke'],
    looks: looks(`
      (did | done | do) my (arms | legs | thighs | wrist | arm | thigh | wrists | hips) (again | tonight |
          last | after | $)
      my own blood
      (my)? old kit
      one for (each | every) (hour | mistake | time | lie | day | call | failure | minute | word | thing |
          fight)
      (marks | scratches | cuts | bruises | burns) .. are from me
      i (do | did | make | made) (it | them | these | this) to myself
      did (it | this) to myself
      (broke | smashed) (the | a) (glass | mirror | plate | bottle | light bulb) and (kept | used |
          picked | took)
      biggest piece
      (cutting | burning) (tonight | again | $)
      until i could breathe
      <many> (cuts | burns | slices | slits)
      <many> lines on
      !it was not (the (cat | stove | door | dog | oven) | an accident)
      (holes | marks | dots | lines | cuts | words) with (a | the | my) (compass | pin | needle |
          scissors | pen | nail | knife | key | glass | blade)
      !skin .. not enough
      (want to | go | going | went | cut | need to) deeper
      (craving | crave | miss) the (sting | pain | blade | burn | cut | blood)
      the (drawer | box | tin) .. the (wrist | blade | razor | arm)
      (slid | slipped | fell) back .. (cut | blade | wrist | drawer)
      my (wrists | wrist | arms | arm | thighs | legs) (is | are) (a mess | shredded | ruined | torn |
          raw | on fire | bleeding | covered | messed up | destroyed)
      feel like (cutting | burning | hurting | harming | bleeding | scratching) (myself | my | again |
          tonight | $)
      burning the same spot
      never heals
      !so it never heals
      is stinging
      (hit | hitting | slap* | punch*) my (head | face | legs | thighs | stomach) (until | till | again |
          to | so | with)
      (broken | piece of a | piece of) (cd | glass | mirror | plate)
      punched the (mirror | wall | window) and
      straightener
      (clean | hide | dress | treat) a (cut | burn | wound) (i made | i did)
      so (mom | dad | my mom | my parents | nobody | my husband | they) does not see
      (hand | fingers | arm) in the (car)? door on purpose
      hurting (my body | parts of me)
      hurt (so i can | to) feel
      need* stitches && i did it (myself)?
      did it again && (thigh | thighs | wrist | wrists | cuts | blade)
      <injury> & my (own | left | right | inner | upper | other)? <limb>
    `),
  },
  {
    says: 'A razor or a blade is there, and nothing says it is for something ordinary.',
    unless: ['blades', 'accident', 'told'],
    looks: looks(`
      razor
      razors
      blade
      blades
      scalpel
      box cutter
      stanley knife
      razorblade*
    `),
  },
]
