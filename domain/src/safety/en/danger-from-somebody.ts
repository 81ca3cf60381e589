/** In danger from somebody. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const dangerFromSomebody: readonly Rule[] = [
  {
    says: 'Somebody is being hurt by a person close to them.',
    unless: ['told', 'knownPerson', 'joke', 'asIf'],
    looks: looks(`
      (he | she | they | my <partnerish> | <partnerish> | husband | somebody | my <dear>) (just | has |
          have | had | is | was | still | also | sometimes | will | always | would)? .. <hurts> (me | us |
          my (kids | children | son | daughter | mom | sister | brother | mother | baby | little brother |
          little sister | grandma | dog) | the (kids | children | baby | dog) | our (mom | kids | son |
          daughter | mother | children | baby | dog) | her own | him too | the boys | the girls | grandma)
      <hurts> (me | us) (again | last night | yesterday | today | on | in front of | with | so | when |
          because | until | till | and | while | in the | every | hard | across | $)
      (he | she | they) (is | are) <hurts> (me | us | her | him)
      (gets | got | is | becomes | turns | been) violent (when | again | with me | if | towards | last)
      violent when (he | she) drinks
      (abusive | violent | controlling and violent) (relationship | husband | wife | partner | boyfriend |
          girlfriend | marriage | home | father | dad | mom | household)
      (is | are | been | being | gets | getting | verbally | physically | emotionally | sexually) abusive
      (domestic | sexual) (violence | abuse) .. (now | home | my (husband | partner | boyfriend | wife))
      (he | she | they | dad | mom | husband | boyfriend | partner | stepdad) (put | has | had | wrapped |
          got | puts) (his | her | their)? (hand | hands | arm | fingers | belt) (around | round | on |
          over) my (neck | throat | mouth)
      hands (around | round | on) my (neck | throat)
      (choked | strangled | choking | strangles | chokes) me
      (grabbed | grabs | grab | pinned | pins | dragged | drags | pulled | pulls | held | holds | threw |
          throws | pushed | pushes | shoved | shoves | slammed | knocked | lifted | kicked) me ..
          (by the (throat | hair | neck | arm | wrist) | against | down | wall | floor | stairs | into |
          hair | so hard | out of | bed)
      (drag* | pull*) me by
      (threw | throws | throwing | smash* | broke | breaks | breaking | punch* | kick*) .. (plate | plates |
          bottle | glass | chair | phone | door | wall | things | furniture) .. (at (me | my | us) |
          to get to me | my head | down | at my)
      (he | she) .. (smashed | broke | took | destroyed | threw | cracked | hid | has) my phone .. (so |
          could not | call | anyone | and | again | wall | wont)
      (threw | throwing) (things | a plate | plates) .. at
      (broke | breaks | kicked | kicking | banging | pounding | trying to break | punched | hammering |
          punching) (the | my | down | in | on | into | through)? (the | my)? .. door .. (down |
          to get to me | in | now | right | he | she | and | $ | open)
      banging on the door
      (last week | last time | again | yesterday) .. (broken | cracked) (rib | arm | nose | finger)
      (broke | fractured | cracked | bruised) my (arm | rib | ribs | nose | wrist | jaw | finger | leg |
          collarbone | tooth | teeth)
      (black eye | split lip | my lip is (split | bleeding) | broken rib | fat lip | bruises | bruise |
          bruised) .. (he | she | again | makeup | fell | work | told | again | hide | hid | covered |
          boyfriend | husband | dad | arms | last | neck | school)
      (covered | cover | hid | hide | hiding) (the | my | his)? (bruise* | marks | black eye)
      (knife | gun | hammer | blade | lighter | scissors) (to | at | on | against | in) my (throat | head |
          face | neck | back | belly | ribs)
      (held | put | pulled | pointed | waved | threatened | holding | pulls | points | came at) .. (me)?
          (with | at)? .. (a | the | his | her) (knife | gun | hammer | belt | bat | pistol | axe) .. (me |
          my | throat | tonight | us | laughed | face)
      (threaten* | threatening) (me | us | to (kill | hurt | burn | hit | shoot | beat | take | harm |
          stab | destroy)) .. (with | gun | if | kids | knife | hammer | me | us | baby | tonight | leave |
          $ | kill)
      (he | she | they | dad | mom | husband | boyfriend | ex | partner) .. <threat> .. (he | she | they)?
          (will | would | is going to | are going to | wants to | ll | could | can)? (to)? (kill | hurt |
          shoot | beat | burn | stab | find | crash | bury | drown | end | take | harm | ruin | come after |
          send) (me | us | my | the (kids | house | dog | baby) | him | her | them | both | himself |
          herself | our)
      <threat> .. if i (leave | go | tell | take | call | ever | do not | try | told | say | file | speak |
          open)
      says if i tell
      (find | found) (us | me | my body) .. (leave | kids | run | anywhere | nobody)
      !(nobody | no person) (would | will) (find | ever find) (my body | me | us)
      said i am next
      (he | she) will kill me
      (he | she | husband | ex | boyfriend | they) (is | are) going to kill me
      kill me (if i | one day | someday | when he | when she | in my sleep | tonight)
      if (he | she | they) (sees | finds | reads | see) .. i (am | will be) dead
      (if | when) (he | she | they) (sees | finds | reads | see | find | read | catches | knows | hears |
          learns | learn) (this | out | me | i)
      family will kill me
      they mean it
      (raped | rape | rapes | molest* | assaulted | groped | forced) (me | my | us)
      (forced | forces | forcing | makes | made | make | making) me .. (sex | last night | do things |
          have sex | touch | perform | naked | strip | swallow | sleep with)
      i said no .. (he | forced | anyway | did not stop | kept | again)
      (uncle | stepdad | dad | teacher | coach | brother | cousin | priest | grandpa | boss | carer |
          stepbrother | stepfather | babysitter) .. (touches | touching | touched | keeps touching) (me |
          my (daughter | son | niece | sister | brother | body) | her | him | us)
      (stepdad | dad | uncle | brother | cousin | grandpa | he | foster dad | man | boyfriend | stepbrother)
          .. (comes | coming | came | come | sneaks | gets | climbs) (in | into | to) (my (room | bed) |
          when i (shower | sleep | change) | the (bathroom | shower) when)
      our secret
      belt marks
      beats me
      beats us
      (comes | came | coming) (home | back) .. (with)? (bruise* | marks | burns | belt)
      (son | daughter | kid | kids | child | niece | nephew | grandson | baby) .. (bruise* | belt marks |
          burn marks | burns | hand marks | cigarette) .. (dad | father | his | her | from | mom | arms |
          teacher | stepdad | weekend)
      (hurts | hits | beats | hit | slaps | hurting | hitting | touches | burns) (the | my | our | his |
          her) (own)? (kids | children | son | daughter | baby | mom | grandma | grandpa | dad | sister |
          brother | little | boys | girls | toddler)
      (carer | caregiver | nurse | aide | staff | nursing home | home help) .. (slap* | hit* | hurt* |
          tie* | yell* | shout* | pinch* | bruise* | starve* | rough)
      (he | she | they | brother | son | dad) (is)? (hitting | beating | hits | beats | hurting) (her |
          him | mom | our | my)
      hear .. (screaming | scream | crying | cries) .. (hitting | hit | beating | him | her | neighbor)
      (choke | chokes | choked | choking | hits | hit | hurts | beats | bites | touches) my (daughter |
          son | kids | child | little)
      afraid for (my | her | his | our | the) (daughter* | son* | kid* | child* | life | safety | baby)
      (fear | afraid | scared | worried) for my (life | safety | kids | children* | daughter* | son*)
      (stabbed | scratched | bit | burned | kicked | slapped | punched) me (with | again | and | because |
          in | today)
      (wife | girlfriend | she) (punches | hits | kicks | beats | slaps | scratches | attacks) (me)
      next time (he | she) will
      kicked me while
      (while | when) i (am | was) pregnant
      (he | she) (was | is) sorry after
      black eye
      walking on eggshells .. (rib | hit | drink* | tonight | broken)
      flinch* when (he | she)
      lifts (his | her) hand
      (drives | driving | drove) .. (fast | reckless) on purpose
      crash us
      (gas | stove) on .. (he | she | smil*)
      (he | she) turned the (stove | gas)
      (hit | hits | hurt) me (and | then) .. (apolog* | sorry | cries | flowers)
      (sends | sending | posted | posting | threatening to (post | share | send | leak)) (pictures |
          photos | nudes | videos) of (me | my)
      (blackmail* | sextort* | extort*) me
      (honor | honour) kill*
      burned me
      starv* me
      (poisoning | drugging | drugs) me .. (he | she | husband | food)
      // Marks where nobody sees.
      (bruise | bruises | bruised | marks | welts | burns) .. (where | under | beneath | shirt | sleeve*
          | clothes | makeup | covers | scarf | collar)
      (neighbor | neighbors | next door | kid | child | boy | girl | baby | niece | nephew | grandson |
          granddaughter | student | pupil) .. (marks | bruise* | welts | burns | belt | cord | outside in
          the cold | locked out | in the cold | screaming | starving | hungry | thin | left alone | filthy)
      (he | she | they | dad | mom | husband | wife | boyfriend | girlfriend | partner | stepdad |
          stepmom | ex | uncle | brother | son | man) .. (sat on me | stood on me | held me down | pinned
          me | shook me | grabbed me | threw me | pushed me | shoved me | dragged me | spat | spit on me
          | choked | strangl* | smother* | pulled my hair | slammed me | cornered me | force* me | made
          me touch | makes me touch | put (it | something) in my (drink | food) | spiked)
      (i)? stopped (moving | fighting | breathing | screaming) .. (he | she | until)
      (hit | beat | whipped | belted | struck) me (with | in | on | and | again | so | across | for |
          because | when | last | $)
      theres? marks
      (he | she) (forced | raped | touched) me .. (last | no | again | anyway | said | $)
      (wont | will not | does not | not) let me (have | take | use | get | eat | drink | see) (my | any |
          the)? (insulin | meds | pills | inhaler | food | doctor | water | wheelchair | glasses |
          hearing aids | money | pension)
      !not let me (have | take | use | get) my (insulin | meds | inhaler | pills | wheelchair | food)
      (he | she | they | <dear> | <partnerish>) (takes | took | taking | spends | steals | controls |
          keeps) my (pension | benefits | wages |
          insulin | inhaler | wheelchair | disability | money | meds)
      (he | she) will (kill | hurt | beat | hit | find | punish) me (if | when | for | $ | tonight)
      (she | he | they | <partnerish>) (hits | hit | beats | slaps | kicks | hurts | pushes | starves |
          ties) (dad | mom | grandma | grandpa | him | her | the (kids | baby | dog))
      (he | she | they | dad | ex) (is | was) (breaking | smashing | kicking in | pounding on | trying to
          break) (the | my | down | in | into)
      (hiding | hid) from (my | him | her | them | the) .. (axe | knife | gun | drunk | bat | belt |
          <partnerish> | he has | she has)
      (he | she) has (a | an | the) (axe | knife | gun | bat | machete | hammer | crowbar | belt)
      (makes | made | making | forces) me do things
      hand (up | down | under) my (skirt | shirt | dress | pants | top | trousers | blouse | leg)
    `),
  },
  {
    says: 'Somebody is trapped, watched or kept by another person.',
    unless: ['told', 'knownPerson'],
    despite: ['figure'],
    looks: looks(`
      (he | she | they | my <partnerish> | <partnerish> | family | parents) .. (lock | locks | locked |
          locking) (me | us) (in | out | inside | outside | up | away)
      (locked | stuck) in (the | a | my) <place> .. (he | she | keys | phone | screaming | outside | bang* |
          break* | charger)
      locked in .. (he | she) (has | took)
      (i am | hiding | locked myself | hid) (in | inside | under | behind) (the | a | my) .. (bathroom |
          closet | bed | car | shed | garage | bedroom | basement | wardrobe | toilet) .. (he | she | they |
          break* | drunk | scream* | rag* | angry | bang* | now)
      !(he | she | they | parents | husband | family | boss) (will | does | do | would | is) not (let |
          letting | allow | allowing) me .. (leave | go | out | see | work | have | talk | eat | use |
          call | sleep | go out | drive | speak | near)
      (he | she) (will | does) not (let | give) me
      !not let* me (leave | go | out | eat | sleep | see my)
      !not allowed (out | to leave | a phone | to work | phone | money)
      (he | she | they | dad | mom | husband | boyfriend | partner | boss | parents | wife | ex | stepdad)
          .. (took | takes | taken | hid | hides | has | keeps | confiscated | holding) (away)? my (phone |
          passport | cards | keys | car keys | money | papers | documents | id | bank card | shoes | meds |
          wallet | visa)
      (battery | wheels | tires) .. my car .. (go | leave)
      (took | takes) .. (out of | from) my car
      phone charger and the keys
      (controls | controlling | control) (all)? (my | the | every) (money | phone | bank | life | move |
          account | food | everything)
      (goes | going | looks | looking | go) through my (phone | messages | texts | things)
      (checks | reads | monitors | searches | inspects) (my | every | all my) (phone | messages | texts |
          mail | email | call*)
      (delete | deleting | erase | hide | clear) (this | it | these | everything | the messages |
          my messages) .. (before | after | reading | he | she | gets home | checks | comes | sees | home |
          so he)
      delete after reading
      (can not | not) (talk | write | text | stay) (long | much) .. (he | she | coming | here | back | they)
      !can not (talk | write | text | stay) (long | much)
      (typing | writing | whispering | texting) (quiet* | fast | from the (bathroom | closet) | under) ..
          (so)? (he | she | not hear | does not)
      !(quiet* | whisper* | delete | hiding | hide | secret* | typing) .. (he | she) (does | can | will) not
          (hear | see | find | know)
      (he | she | ex | someone | man | they | dad | husband | boyfriend) (is)? .. (outside | in front of |
          waiting outside | sitting outside | at | behind) (my) (door | house | window | work | car |
          building | gate | apartment | school) .. (now | again | right | $ | with | every | at night |
          bang* | drunk | and)
      (at | outside) my (door | window) (right)? (now | again)
      (got | has | have | with) (a | his | the | her) (gun | knife | weapon | machete) .. (drunk | he |
          she | drinking | angry | and | now | in the house)
      (tracks | tracking | track | tracked) (my (phone | car | location) | me)
      (my)? (ex | he | she | man | guy | coworker | stranger | someone | they) .. (is | keeps | has been |
          been | was)? (stalking | stalks | stalked | following | follows | followed | harassing |
          showing up | shows up | turned up | turning up | waits | waiting for me | waits for me |
          watching my | parked | sitting) .. (me | my (work | house | car | sister* | home | school | job |
          door) | home | outside | everywhere | again | in the car park | every | at (my | work))
      followed home
      ex is stalking
      knows where i (live | work | am | sleep)
      (scared | afraid | terrified | frightened | fear | fearing | dread) (to | of) (go | going | be |
          being | come | coming | walk* | return*)? (back)? (home | my (husband | wife | boyfriend |
          girlfriend | partner | dad | mom | stepdad | brother | ex | uncle | father | son) | him |
          her (temper | when) | what (he | she | they) (will | would | might | is going to))
          (when (he | she) | tonight | finds | now | anymore | $ | and | because | will do | does |
          in case | again)
      (scared | afraid | terrified | frightened) (to | of) go* home
      (feel | felt | am | get) (scared | afraid | unsafe | terrified | frightened) .. (at home | of him |
          of her $ | around him | around her | in my own)
      (he | she) .. (mad | angry | drunk | rage | yells) ... i feel (scared | afraid | unsafe)
      !(not | un) safe (at home | here with | in my (own)? (house | home) | around him | with him)
      unsafe at home
      (what | of what) (he | she | they) (will | would | might | is going to) do (when | if | to me |
          to us | next | to the | after)
      (sleep | sleeping | slept) with .. (chair | knife | door | locked | one eye | dresser | bat) ..
          (against | under | because | door | open | stepdad | dad)
      chair against the door
      (packed | packing | have) (a | my)? bag .. (under | hidden | ready | by the | hide)
      in one of his moods
      drinking again (tonight | and)
      trapped (here | in this house | with him | with her | at home | in my (home | house | room)) .. (he |
          she | watch* | and | can not | no)
      (can not | not) (leave | get out | escape) .. (he | she | controls | money | watch* | find |
          passport | kids | keys)
      !(and | but) i? can not (leave | get away | escape)
      watches everything
      watches me (sleep | all | every)
      !not know how to get out
      how (do | can) i (leave | get out | escape) (safely | him | her | from | this relationship | my)
      leave safely
      (marry | married | wed) (me | off | him | a man | to) .. (off | back | force* | against | cousin |
          flight | old | soon)
      marry me off
      forced (marriage | to marry)
      sent? back to be married
      (pimp | trafficker | trafficking | handler)
      (keeps | has | took) my (passport | papers | id)
      sleep at the (factory | shop | restaurant | farm | site)
      (lock | locks | locked) the (kitchen | fridge | door | pantry | windows) .. (eat | so i | out | and)
      !(will | does | do | would) not (give | let) me (my)? (insulin | meds | food | inhaler | medicine |
          have my | water | eat | pills)
      (ask | beg) for (food | money | permission)
      made me quit my job
      unless i (behave | obey | do what | sleep with)
      (borrowed | using) (this | a | someone) .. phone .. (not | he)
      (outside | out) when (she | he | mom | dad) drinks
      !below zero
      i was followed
      same man (again | followed | outside)
      (he | she | they) .. (kill | hurt | hurts) (my | the) (dog | cat | pet | little sister |
          little brother | family)
      (he | she | they) will hurt my
      coming back (now)? $
      gets home
      can not let (him | her) (see | find | know)
      if he (comes | gets) (home | back) and
      (he | she) is (coming back | drunk | raging | screaming | breaking things) (now | again | and i)
      breaking things
      where i live .. (pictures | sends | waiting | he | threat*)
      threw me (against | down | out | into)
      spiked my drink
      (he | she | they | husband | wife | partner | boyfriend | girlfriend | dad | mom | in laws) ..
          (checks | checking | tracks | counts | reads | monitors | times | follows | inspects | logs)
          (my | the | every | how) .. (mileage | miles | receipts | phone | steps | calls | location |
          mail | messages | where | underwear | bank | minute* | far | long)
      (keep | keeps | kept | hold | holds | has | have | took) my (passport | papers | visa | documents |
          id | keys) .. (sleep | work | kitchen | leave | go | pay | owe | wages | and)
      (typing | writing | texting | whispering | hiding | quick* | quiet*) .... (he | she | they) (is |
          are) (in the next room | next door | outside | asleep | downstairs | upstairs | in the (kitchen
          | shower | hall | house | living room) | coming | home | back | here | right here)
      (he | she | they) (is | are) in the next room .. (typing | quiet* | whisper* | can not | hear)
      (ex | he | she | they | landlord | stepdad | man) .. (has | have | got | still has | still got |
          made | copied) (a | my | the | his) key .. (scared | comes | turn* | flat | house | let*
          himself | inside | again | outside | he)
      (not | never) (going | allowed | leaving | get out | going to leave) anywhere .. (keys | phone |
          says | said)
      (he | she | they | husband | wife | boyfriend | girlfriend | partner | mom | dad) control*
          (everything | what i | who i | my | all | when i | me)
    `),
  },
  {
    says: 'Somebody close pushes, chokes, corners or controls the person, or the marks of it are there.',
    unless: ['told', 'knownPerson', 'joke'],
    looks: looks(`
      (he | she | they | husband | wife | boyfriend | girlfriend | partner | dad | mom | ex | stepdad |
          brother | son | uncle | boss | roommate | man) .. (push | pushes | pushed | pushing | shove |
          shoves | shoved | slap | slaps | slapped | choke | chokes | choked | drag | drags | dragged |
          pins | pinned | corners | cornered | spits | spat | twists | twisted | chases | chased |
          shakes | shook | headbutts | squeezed | chokes | bites | whips | kicks | punches | punched |
          tied | gagged | handcuffed | beats | trips | tripped | terroriz* | terroris* | degrades |
          humiliates) .. (me | us | my (hair | arm | arms | wrist | wrists | neck | face | throat |
          hands | head | legs))
      (watch* | watches | watching | films | filming) me (shower | sleep | undress | change |
          in the (shower | bathroom))
      (has | have | got | sees | tracks | shared) my location
      (knows | sees) where i am
      (sat | sits | kneels | knelt | stood | stands | stepped | lay) on (my (chest | neck | back | head |
          hand | arms | face) | top of me)
      (till | until) i stopped? (shouting | screaming | crying | breathing | moving | fighting |
          struggling)
      i (get | got | am | was | will be) (hit | beaten | slapped | punished | punched | locked | kicked |
          choked) (if | when | for | again | every | because | unless | by)
      (camera | cameras) in (my | our | the) (bedroom | bathroom | room | shower)
      threaten* to
      sorry every time
      loading (it | the gun) downstairs
      secret game
      (tell | call | report me to) (immigration | ice | the police) if
      deport*
      (dad | mom | stepdad | husband | boyfriend) came (in | home) drunk
      (in | inside) the (wardrobe | closet | attic | cellar | basement) .. (drunk | he | dad | mom |
          lock*)
      (kept | keeps) (pushing | going) .. (said (stop | no) | cried)
      cried and said (stop | no)
      !not allowed .. (money | friends | door | phone | out)
      (being | been | was | am) followed (by | home | again | for)
      if i testify
      (he | she | ex | my ex) is (parked | sitting | waiting)? outside
      hide my (phone | money | messages | bag | passport | bruises | keys) from (him | her | them)
      (he | she | they) (would | will | is going to) kill me
      (has | got | have | keeps | took) my (passport | papers | visa | green card | cards | phone | keys |
          medication | documents | id)
      (hand | hands) over my (mouth | face | nose)
      (found | finds | has | knows | got) my (new)? (address | number | place | hotel | apartment |
          shelter)
      locked in (the (room | house | basement | bathroom | closet | car) | my (room | bedroom) (until |
          by | again | all))
      (boyfriend | husband | dad | stepdad | brother | he) (hits | beats | chokes | punches | slaps |
          kicks) (her | him | them | mom | my mom)
      hiding (in | at | from | under | behind) ... (with my (daughter | son | kids | baby) |
          from (him | her | my (husband | wife | dad | ex | boyfriend)))
      (made | makes | making | forces | forced) me (kneel | beg | crawl | strip |
          sleep (outside | on the floor) | stand | undress | watch | lick | swallow | drink it | eat off |
          do it | touch | sign)
      (leaves | left | leaving) me without (food | water | meds | insulin | money | heat | a phone | my)
      without (food | water) for (days | a day | two | hours)
      !will not stop (calling | texting | following | messaging | showing up) .. (way | friends | here |
          outside | threat* | kill | find | house | says | work)
      (is | he is | she is) on (his | her | their) way .. (here | kill | friends | over | gun | scared |
          hide)
      touch (him | his)
      next time (he | she) (will | does) not miss
      !next time (he | she) (will | wont | does) not
      (threw | throws) a (chair | plate | bottle | knife | pan | glass | shoe | lamp | table | remote |
          phone) at (me | us | my | her | him)
      (slapped | slaps | punched | kicked | beat | shoved) me .. (front of | because | again | kids |
          hard | face | last | tonight | today | when)
      every call i make
      (monitors | records | listens to) (every | all) (call | message | text | conversation)
      (burned | burns | burnt) my (arm | hand | leg | skin | face | neck | hair) (with | on)
      take (him | her | them | the kids | my (son | daughter | kids)) and (i will | run | disappear |
          leave | never)
      (grabs | grabbed | touches | touched) my (breasts | breast | thigh | butt | body | chest | crotch)
      touches me
      touching me
      makes me touch
      (sold | selling | sells) me
      (beaten | bruised | battered) (again | by | up | and)
      he is violent
      (he | she) (is | gets | got) violent
      home is not safe
      !home is not safe
      !not safe (at | in) (home | my | this)
      keeps a (gun | knife) (by | under | next | beside)
      (gun | knife) (by | under) (his | the) (bed | pillow) .. (says | me | if | scared)
      broke into my (house | place | car | room | home | apartment)
      counts the knives
      what is coming to (him | her | them)
      over my shoulder
      every move i make
      my every move
      (he | she | they | husband | wife | boyfriend | girlfriend | partner | mom | dad) .. (pours |
          poured | throws | threw | hides | hid | flushed | flushes | took | takes) (away | out)? my
          (insulin | inhaler | meds | food | clothes | passport | glasses | hearing aid*)
      (burned | burnt | destroyed | cut up | smashed | broke | ripped) my (clothes | things | phone |
          laptop | glasses | id | passport | books | wheelchair | dress)
      locked me (on | in | out | outside | inside)
      sign over the
      (keeps | keep | kept) me (awake | inside | locked | from seeing | from leaving | hostage | prisoner)
      !i (will not | will never | would never) see (her | him | them | my (kids | daughter | son |
          children | baby)) again
      (gun | knife | rope) is for (me | us)
      (marks | bruises | bruise | fingerprints | lump | handprint | handprints | swelling | burns) (on |
          around | all over) my (neck | arm | arms | face | throat | wrists | legs | back | ribs |
          thighs | chest)
      (finger | hand | belt | rope | teeth | bite | cigarette) marks
      (have | need) (to)? ask (permission | him | her | before | my (husband | wife | partner |
          boyfriend | dad)) .. (before | to | i (use | eat | leave | go | sleep)) .. (bathroom | eat |
          leave | phone | shower | sleep | out | toilet | buy | spend | see | fridge)
      ask before i
      need permission to
      (under | behind | inside | in) (the | my) (desk | bed | table | closet | wardrobe | bathtub |
          cupboard) .. (locked | hiding | he | she | dad | mom | quiet | screaming)
      (has | got) that look
      sleep in my (shoes | clothes | coat | jeans)
      in case (we | i) have to (run | leave | escape)
      call me by (another | the other | my other | a different) name
      !will not stop (until | hitting | till | beating | coming)
      (drove | ran | went | gone) off with (my | our) (daughter | son | kids | children | baby)
      (kidnapped | abducted | took) (my | our) (daughter | son | kids | children | baby)
      (my)? (stepbrother | stepdad | uncle | cousin | brother | dad | grandpa) .. comes in (at night |
          when)
      his temper .. (tonight | scared | kids | worse | hide)
      safe word
      shelter .. (leave | tonight | kids | bag | he)
      restraining order .. (he | came | back | outside | broke)
      broke (the | his) (restraining)? order
      (hits | hitting | hit) me with
      my (son | daughter) (hits | beats | kicks | punches | attacks | bites) me
      he comes (at | after) me
      if i (leave | go | talk | speak | tell | call | say | run | refuse | do not | disobey | scream |
          try) & (he | she | they | husband | boyfriend | partner | dad | ex) .. (kill* | gun | bur* me |
          bury | find me | hurt* | regret | take the | take my | shoot* | end me | hunt | destroy* |
          ruin* | stab* | come after)
    `),
  },
]
