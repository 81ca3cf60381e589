/** Too much of something. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const overdose: readonly Rule[] = [
  {
    says: 'Somebody took too much, mixed or swallowed something dangerous, or it is working now.',
    happeningNow: true,
    unless: ['routine', 'told', 'joke'],
    looks: looks(`
      (took | take | taken | taking | swallowed | swallow | swallowing | ate | popped | downed | drank |
          tok | down | washed down | washed | injected | inject | snorted | shot up | crushed | used) ..
          (all (my | the | of | his | her) | all | everything | whole | entire | handful | bunch of |
          load of | pile of | ton of | lot of | lots of | full | too many | too much | double | triple |
          extra | twice | # | ten | twenty | thirty | forty | fifty | dozens | several | strip | bottle |
          pack | packs | box | blister | rest of | many | more than | loads of | fistful | every) ..
          (<drug> | strip | bottle | pack | packet | blister | box | cabinet | sheet | jar | prescription |
          dose | doses | of them)
      (took | swallowed | taken | had | ate | downed | popped | drank) (the | a | my | that)? (whole |
          entire | full) .. (strip | bottle | pack | box | thing | lot | blister | packet | container |
          prescription | cabinet | jar)
      (took | taken | swallowed) the (whole | entire) (lot | thing | strip | bottle)
      (took | swallowed | taken) (them | em) (all | .. all of them)
      took them , all of them
      took all (of)? (them | it)
      took all (of)? (my | the) (<drug>)
      (took | taken) too (much | many)
      (took | taken | had) more than (i should | i am supposed | prescribed | the | i meant | usual |
          allowed)
      (too many | so many) (pills | tablets | meds | xans | sleeping pills)
      (i | i have | he | she | they | <dear> | we) (just | think i | might have | may have)? (overdosed |
          overdosing | overdose)
      (i am | think i am | she is | he is) overdos*
      overdosed on (my | pills | tylenol | paracetamol | heroin | fentanyl | meds | purpose | xanax |
          insulin | antidepressants | pain)
      (overdose | overdosed) $
      (double | doubled | triple | tripled | twice | two) .. (my | the)? (dose | doses | meds | pills |
          insulin | medication) .. (by mistake | accident* | purpose | and | walls | strange | stay awake |
          spinning | again | now | by accident | forgot | of)
      (took | taken) .. (twice | again | two doses | double) .. (by mistake | accident* | can not |
          strange | stand | awake | dizzy | feel | forgot | weird | funny)
      (took | taken) .. <drug> .. (twice | again | two times | # times | several times)
      (by mistake | accidentally) .. (took | drank | swallowed | double | two doses | twice)
      (drank | drunk | swallowed | ate | sipped | chugged | drinking | drink | inhaled | huffed | downed |
          gulped | injected) .. (the | some | a | a bit of)? <poisonous>
      (ate | took | swallowed) (the)? (rat | mouse)? poison
      (mixed | mixing | combined | mix | took | taken | with | washed) .. <drug> .. (with | and | plus |
          on top of | then) .. (<drink> | <drug> | shots | bottle)
      <drink> (on top of | with | and | plus) (all)? (my | the)? <drug>
      washed .. (pills | them | it | down) .. (with | down)
      (xanax | oxy* | benzos | pills | valium | ketamine | meds) (and | with | plus) (<drink>)
      <drug> .. (breath* | slow | shaking | sleepy | numb | spinning | kick in | working | kicking in |
          blurry | cold | fading | slurr* | vomit* | throwing up | can not (move | breathe | stay | keep |
          stand | feel | stop | see))
      (how long) .. (until | before | till | do i have | kick in) .. (pills | kick in | pack | took | left)
      took .... how long do i have
      how long do i have .... (pills | took | swallowed)
      how many is too many .. (had | took | already | i have)
      (i have | i) (took | taken) (# | ten | twelve | fifteen | twenty | thirty | a whole)
      already (had | took | taken) (# | ten | twelve | fifteen | twenty | thirty | a whole)
      (took | taken | swallowed) (# | ten | twelve | fifteen | twenty | thirty) .. (<drug> | how long |
          and | now | so far | $)
      had (# | ten | twelve | fifteen | twenty | thirty) (of (my | the) | more)? (<drug>)
      (spinning | dizzy | blurry) .. (i)? took
      (took | taken) # .. (then | and)? # more
      (pills | bottle | pack | blister | strip | bottles) (is | are) .. (empty | gone | finished |
          all gone | working | kicking in)
      empty (pill)? (bottle | blister | packs | strips | pack | strip | bottles | packets) .. (me | bed |
          pills | floor | of pills | around | beside | next | not)
      the pills are working
      (can not | not) (keep my eyes open | stay awake | feel my (hands | legs | face | arms | body) |
          breathe | stand | move | stop (shaking | vomiting | throwing up)) .. (pills | took | after |
          dose | meds | mixed | drink | used | drank)
      (pills | took | dose | meds | mixed | used | drink | drank | smoked) ... can not (keep my eyes |
          stay awake | feel my | breathe | stand | move | stop (throwing | vomit* | shaking | puk*))
      !(pills | took | dose | meds | mixed | used | drink | drank | smoked | twice | strip | whole) ....
          (can not | cant) (keep my eyes | stay awake | feel my | breathe | stand | move |
          stop (throwing | vomit* | shaking) | see)
      !(can not | cant) (keep my eyes open | stay awake | feel my (hands | face)) ... (pills | took | dose |
          meds | mixed)
      (took | taken | swallowed | drank | did) .. (cold | slurr* | spinning | dizzy | sleepy | lying down |
          getting sleepy | chest feels | weird | numb | fading | ears ringing | blurry | vomit*)
      (strip | strips | blister) .. (cold | and then | took | another | gone | paracetamol | lying | tired)
      (took | taken) (the | a | another | # | three | two) (whole)? (strip | strips | blister | pack |
          packs)
      (injected | inject | shot | gave myself) .. (all | extra | whole | too much | double) .. (insulin |
          pen | units | heroin)
      (way)? too much (coke | cocaine | meth | molly | fentanyl | heroin | insulin | ketamine | acid |
          weed .. heart | xanax | methadone | ghb | mdma | speed | oxy | pills)
      (did | done | used | smoked | shot | snorted | took) .. (coke | meth | heroin | fentanyl | speed |
          crack | something | ketamine | molly | mdma | ghb) .. (chest | heart | breath* | numb | stopping |
          fading | can not | seiz* | pain | racing)
      (smoked | took | drank | used) something .. (heart | breath* | chest | can not | dying | fading)
      shot up
      (i used | relapsed | used again) (after | and) .. (can not | not | feel | fading | too much | numb |
          face | sick)
      !i used after .... can not
      everything is (fading | spinning | going dark | blurry)
      (room | everything | world) is spinning .. (pills | took | dose | drank | meds)
      took enough to
      (enough | plenty) to not wake
      (put | stuck | wearing) .. (extra | three | four | five | #) .. (fentanyl)? patches
      (huff* | inhal* | sniff*) .. (gas | glue | paint | exhaust | fumes | lighter fluid | butane | duster |
          aerosol)
      gas on .. (dizzy | sleepy | head)
      (left | turned) the gas on
      inhaled the
      head splitting .. (exhaust | gas)
      (toddler | son | daughter | kid | baby | child | he | she | my <smallOne>) .. (ate | swallowed |
          drank | took | got into | chewed | eaten) .. (<drug> | detergent | bleach | pod | battery |
          poison | whole | all | cleaner | edible* | nicotine | button battery)
      <other> .. (took | swallowed | taken | ate | drank | injected | did | mixed | popped | overdosed |
          used) .. (load of | handful | whole | too many | too much | all | bottle | pack | bunch | pills |
          ketamine | heroin | fentanyl | tablets | meds | his pills | her pills | everything) .. (slurring |
          confused | mumbling | not | wake* | breath* | passed | snor* | eyes | unconscious | collapsed |
          $ | and | blue | is | shaking)
      (not | wont | will not | can not) (wake | waking | respond* | breathing | get (him | her) to wake |
          be woken) .. (needle | pills | foil | bottle | blue | up and there | took)
      !(she | he | they) (will | would | is | does) not (wake | waking | wake and | responding | breathing |
          respond | breathe)
      lips (are)? (blue | purple | turning blue)
      (turning | going | went) blue
      not responding
      (breathing) (is)? (weird | slow | funny | shallow | weirdly | strange*)
      breath* .. foil
      eyes (rolled | rolling) back
      (snoring | gurgling) .. (funny | wont | not wake | weird)
      needle .. (arm | floor | not wake | next)
      empty bottle of pills
      cold turkey .. (shak* | seizure* | seeing | day | hallucin* | sweat* | ago | bugs | alone)
      (stopped | quit | came off | off) .. (drinking | alcohol | xanax | benzos | klonopin | clonazepam |
          valium | my benzos | booze) .. (shaking | shakes | seiz* | hallucinat* | seeing | sweating |
          twitching | bugs | tremor* | hearing | convuls*)
      !(not | have not) had a drink .. (hours | days | since) ... (shak* | sweat* | seeing | hallucin* |
          seiz* | tremor*)
      (withdraw* | detox* | withdrawing) .. (shak* | seiz* | hallucin* | alone | seeing things | convuls* |
          not stop | delirium)
      (had | having | have) a seizure .. (xanax | drinking | benzos | quit | stopped | pills | meds)
      (xanax | drinking | benzos | quit | stopped) ... (seizure | seizures | seizing | convuls*)
      spiked my drink .. (not | can not | move)
      !(vomit* | throwing up | puking | thrown up) .. (since | after | took | pills | all that | aspirin |
          tylenol | paracetamol)
      took .. last night .. stomach
      took (# | forty | thirty | twenty | ten) .. (advil | tylenol | paracetamol | aspirin | ibuprofen |
          pills | of)
      (had | drank | drinking) .. (fifth | bottle | bottles | liter | litre | handle) of (vodka | whiskey |
          rum | gin | tequila | liquor) .. (top of | meds | pills | alone | not | and | passed)
      on top of (my | the) (meds | pills | antidepressants | sleeping)
      took (my | the) (dog* | cat*) (meds | pills)
      (cough syrup | nyquil | mouthwash | benadryl | melatonin) .. (bottle | bottles | whole | two | more)
      (two | three | # | whole) (bottle | bottles) of (cough | pills | nyquil | mouthwash | tylenol |
          vodka and)
      handful of
      (walls are | everything is) breathing
      with gin
      # (times | pills) today .. (ears | shak* | dizzy | sick)
      dose .. on purpose
      (popped | took) like # (pills)?
      !do not know what they were
      goodnight .. (bottle | pills) (is | are)? empty
      (bottle | pills) .. empty .. goodnight
      i took everything (in | i | we | there)
      od .. (help | now)
      narcan
      hitting the (bottle and pills)
      // The rest, the lot, all of them, with drink.
      (had | have had | drank | drunk | finished | necked | downed | took | taken) .... (bottle | vodka |
          wine | whiskey | gin | rum | beers | drink* | alcohol) .. (and | with | on top of | plus |
          then) .. (the rest | rest | all | some | my | a bunch | whole | too many | lots) .. (<drug> |
          tablets | sleepers | them | patches)
      (rest | whole | all | most | half) of (my | the | her | his | mom* | dad*) .. (sleeping | heart |
          blood pressure | pain | anxiety | bipolar)? (tablets | pills | meds | <drug> | sleepers |
          patches | insulin | bottle | strip | box)
      took (the)? (lot | whole lot | rest | all of it | all of them | everything | whole (thing | box |
          bottle | strip))
      (i | she | he | they)? took all of (them | it | my | the)
      (did | took | had | used | smoked | snorted | done) (way)? too much .. (chest | heart | breath* |
          numb | weird | shaking | scared | cold | vomit* | help | $)
      (my | the | our) <smallOne> .. (got into | ate | swallowed | took | drank | found | opened) ..
          (pills | meds | <drug> | bottle | cleaner | bleach | battery | detergent | tablets | gummies |
          vape | purse)
      (how long | when) .. (kick* in | takes effect | take effect | work | feel it | start working) ....
          (took | swallowed | lot | all | drank)
      (took | swallowed | drank) the (whole)? bottle
      (took | swallowed) (the | a)? (whole)? (bottle | box | strip | packet) of (my | the | her)?
      (sleepers | sleeping tablets | downers) .. (all | whole | bottle | wine | vodka | rest | bunch |
          handful)
      (she | he | they | friend | mom | dad | <dear>) .. (not | wont | will not | is not | can not)
          (waking | wake | responding | breathing | respond) .. (pill | pills | bottle | needle | drink*
          | empty | took | meds | vodka)
    `),
  },
  {
    says: 'Something was swallowed or injected, in number or with the body answering.',
    happeningNow: true,
    unless: ['routine', 'told', 'tapering', 'joke'],
    looks: looks(`
      swallowed (<many> | a bunch | a load | half | most | loads | a lot | lots | all | something |
          some of)
      swallowed .. (ones | pills | tablets | capsules | batteries)
      (washed | washed down) <many> down
      (box | packet | bottle | strip | pack | blister) was full (this | earlier | yesterday | an | when)
      !(do | can) not (remember | know) how many (i | pills | of them) (had | took | have)?
      lost count (of)? .. (pills | how many | took | tablets)
      (day | night) (# | two | three | four | five | one) (off | without) (the)? (booze | drink |
          drinking | pills | benzos | gear | xanax | alcohol | heroin | vodka)
      went (grey | gray | blue | limp)
      (injected | shot up | used) and (he | she | went | now | i)
      (took | had | ate | swallowed | drank) something i should not have
      and a lot of it
      (mixed up | doubled up on | confused) (my | the) .. (tablets | pills | meds | dose)
      yesterdays .. todays .. (dose | meds | pills | tomorrows | tablets)
      (can not | could not) get (her | him | them) to wake
      !not get (her | him | them) to wake
      (child | kid | baby | toddler | brother | sister | son | daughter | girl | boy) .. drank from
      poison control
      (took | taken | swallowed | had) (<many>) .. (pills | tablets | capsules | ones)
      (had | ate | took | swallowed | finished | drank) (my | the | his | her)? (whole | entire) (month |
          week | supply | stash | fortnight | pack | box | script | prescription)
      (finished | emptied | downed) the (box | bottle | pack | strip | packet)
      all (#) (of them)? $
      (took | had | swallowed) (#) of the (blue | white | pink | red | yellow | round | small | big)
          (and)?
      of the (blue | white | pink | red | yellow) (ones)? and (#) of
      !do not know (which | what they | what it)
      a lot of (sleeping)? (pills | tablets | painkillers)
      spoon on the
      (doubled | tripled | quadrupled) my
      (stopped | quit) (drinking | alcohol | benzos | xanax | heroin | methadone | valium) ... (shaking |
          seeing | seizure* | hallucinat* | sweating | bugs | hearing)
      (drank | drinking | swallowed | sipped | chugged | ate) (a | the | some | my | half a | half the |
          whole)? (bottle of)? .. <poisonous>
      (ate | took | had) (all | the whole | too many | half) (the | of the)? (gummies | edibles |
          brownies | bag)
      (keep | kept) taking (more | them | another)
      lost (track | count)
      laced
      into the (ibuprofen | tylenol | pills | medicine | meds | cleaning | vitamins | bleach)
      (took | taking | swallowed) (whatever was | the rest of the | everything in the | all that was)
      the rest of the <drug>
      (is | are | he is | she is | turned | turning) (turning)? blue
      pumped my stomach
      need my stomach pumped
      took (my)? (entire | whole) (prescription | script)
      (pills | tablets) (three | four | five | #) times
      (three | four | five | #) times today .. (confus* | drowsy | dizzy | pills)
      the (whole)? medicine cabinet
      whole packet of
      stomach pumped
      (<drug> | injected | snorted | shot up | swallowed | did <many> grams | grams | lines of | booze |
          edible* | pills | overdose | bottle of | under the sink | dose | needle | spice | acid tabs) &&
          <badBody>
      (quit | stopped | off | without | gave up | since i quit | cold turkey | withdraw* | detox*)
          (from)? (drinking | alcohol | booze | benzos | xanax | valium | klonopin | heroin | the drink |
          drink | beer | vodka)? && (shakes | shaking | tremor* | hallucinat* | seeing things | seizure*
          | convuls* | bugs | delirium) && (drink* | alcohol | booze | benzos | xanax | valium | klonopin
          | heroin | beer | vodka | withdraw* | detox* | cold turkey)
    `),
  },
]
