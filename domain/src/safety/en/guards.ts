/** What clears a rule: it was long ago, in a film, a figure of speech. */
import { looks } from '../look.ts'
import type { Guard } from '../rule.ts'

export const guards: { readonly [name: string]: Guard } = {
  past: {
    says: 'It was long ago, and nothing in it says that it is so again.',
    reach: 'sentence',
    looks: looks(`
      used to | years ago | year ago | decades ago | a long time ago | at uni | and this is not it |
          grew up | growing up | as kids | not anymore | do not anymore | past relationship | survivor of |
          in years | in the past | that was years | long ago | my late | former life | two years ago |
          my childhood | since childhood | years later | a year of | anniversary
      when i was (a | in | #| younger | little | small | young | eight | nine | ten | eleven | twelve |
          thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty)
      as a (kid | child | teen | teenager | girl | boy | student)
      in (high school | college | school | middle school | university | my twenties | my teens |
          my thirties | my past | 19# | 20# | 2009 | 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 |
          2018 | 2019 | 2020 | 2021 | 2022)
      back (then | when)
      back in (the | my | school | college | high | those | uni | #)
      aged (# | fifteen | sixteen | seventeen | fourteen)
      at (# | fifteen | sixteen | seventeen | fourteen) (i | and | after | my | when | it)
      at (twelve | thirteen | fifteen | sixteen | seventeen | fourteen) i
      i was #
      (# | two | three | four | five | six | seven | eight | nine | ten | many | several | almost # |
          over #) (years | months) (clean | sober | free | since | without | on | later)
      when we were (kids | little | small)
      have not (in | for) (# | a | years | months | two | three | ages)
      since i (was | left)
      once , in
      i was (# | a) (year | years) old
      (gone | dead | passed | buried) (# | two | three | four | five | six | seven | eight | nine | ten |
          many) years
      (was | were | been | felt | tried | attempted | started | cutting) .. at (# | thirteen | fourteen |
          fifteen | sixteen | seventeen | eighteen | nineteen | twenty | twelve | eleven | ten)
      used to .. as a (teen | teenager | kid | child | student)
    `),
    but: looks(`
      again | is back | are back | came back | relapse* | i want to die | this time | threw it away |
          and now i | tonight | gave up | and i used | i used after
      still (do | does | hits | want | hurts | happening | live | lives)
      until (tonight | today | now | last night)
      now i (want | am going | think)
    `),
  },
  story: {
    says: 'It stands in a film, a book, a song, a game, a lesson or a dream.',
    reach: 'sentence',
    looks: looks(`
      my character* | chapter | netflix | dreamt | dreamed | nightmare* | dream about | in my dream |
          weird dream | minecraft | mario kart | among us | sims | zombie | that song | rehears* for |
          audition | cosplay | crossword | trivia | quiz | homework for | studying | essay | thesis |
          training | seminar | lecture | dnd | xbox | ps5 | playstation | chess | poker | monopoly |
          scrabble | opponent | playlist for | news about | on the news | celebrity | museum | exhibition
      in (the | a | this | that) (film | movie | book | novel | show | series | story | game | song | play |
          episode | scene | podcast | documentary | script | comic | lyrics)
      (the | a | this | that | my) (film | movie | novel | episode | scene | documentary | podcast |
          lyrics | thriller | poem | character | audiobook)
      the (detective | hero | villain | protagonist | killer)
      act (one | two | three)
      (watched | watching) (a | the | this | that | an)
      (reading | read | saw | seen) (a | an | the | that) .. (book | novel | article | story | poem |
          post | thread | piece | report |
          chapter | film | movie | show | play | documentary | exhibit* | video | musical | trailer | episode)
      (video | board | computer) game
      poem (about | for)
      for (class | school | my degree | a story | my novel | work | an essay | a paper | a play)
      writing a (story | novel | book | script | play)
    `),
    but: looks(`
      for real | talking about me | messages | telling me | i hear | my funeral | i want to die |
          kill myself | talks to me | speaks to me | not slept | no sleep | without sleep | awake |
          have been having | my wife | my plan | hit me | hits me | i am going to
      not a (story | dream | game)
      (is | are) about me
    `),
  },
  told: {
    says: 'Somebody else said it, asked it, or it is what they are called.',
    reach: 'sentence',
    looks: looks(`
      ticked | under my post | someone i treat | my patient | protocol | crisis line | hotline | paramedic |
          on shift | my shift | prevention | awareness | support group | in group
      (he | she | they | someone | mom | dad | my <dear> | kids | people | somebody | stranger | strangers |
          troll) (wrote | commented | told me | told me to | posted | messaged | says i should |
          said i should | called me | joked)
      (asked | asks) (me)? (if | about | whether)
      (the | a) (form | questionnaire | doctor | nurse | survey) (asked | asks)
      (wrote | said | posted | comment) kys
      blocked (him | her | them)
      what (people | they) say
      as a (nurse | paramedic | teacher | counselor | therapist)
      i (work | volunteer) (on | at | in | as) (a | the | an)
      (at | in) the group
      (spoke | speaking) about (his | her | their | a)
      (mom | dad | he | she | mother | father) (used to | always | often) .. said (he | she) would
    `),
    but: looks(`
      but i am | i want to | i am going to | i have a plan | tonight | and i am not | he was right |
          she was right | they are right | maybe i should | i will
    `),
  },
  joke: {
    says: 'It is said laughing, or about something small.',
    reach: 'sentence',
    looks: looks(`
      leg day | squats | traffic | homework | monday mornings | mondays | printer | wifi | if i have to |
          so embarrass* | embarrass* | cringe* | hungover | fridge | spoil* the | last slice | leftovers
              | tripped |
          waved | so cute | karaoke | puns | the gym | cardio | marathon training | finals | midterm* |
          calculus | group project*
      <lol>
      of (embarrassment | boredom | laughter | laughing | cringe | shame | hunger | thirst | cuteness |
          heat | curiosity | happiness | joy | jealousy | envy)
      (this | another | one more) (exam | exams | homework | meeting | meetings |
          webinar | essay | commute | traffic | class | zoom | lecture | workout | hangover | song |
          presentation | deadline | slide | email | emails | spreadsheet | call)
      if (i | he | she | they | you) (have to | say* | hear | has to | play* | call* | ask* | send* | post*)
          ... (again | once more | one more | more time)
      one more ... and i
      (ate | stole | borrowing | borrowed | eating | finished) (my | the) (food | lunch | yogurt | sweater |
          dessert | snack* | charger | leftovers | last | fries | hoodie | cake | chips | sandwich)
      photo* | camera | laser tag | paintball | call of duty | fortnite | nerf | video game
    `),
    but: looks(`
      i mean it | not joking | not kidding | not even kidding | not a joke | for real | no joke | tonight
          | pills | rope | i have a plan |
          dead serious | but i am serious
    `),
  },
  figure: {
    says: 'It is a figure of speech.',
    reach: 'words',
    looks: looks(`
      to die for | take a bullet | took a bullet | bit* my head off | over my dead body | gun to my head |
          doing suicides | sugar overdose | bungee jump* | tandem | on the edge of my seat |
          over the edge with | living on the edge | lost my voice | take it to the grave | in stitches |
          poison ivy | jump scare* | one shot | best shot | bit the | dying inside | drop dead gorgeous |
          suicide note for
      kill* (it | two birds | time | the (lights | mood | engine | process | vibe | switch | weeds |
          messenger))
      murder (a | the) (curry | pizza | burger | pint | beat)
      (shoot* | shot) (it down | the breeze | hoops | some hoops | an email | me an email | me a text |
          photos | video | film | a film | the | birdies | a wedding | a short film)
      shot (down | down his | at)
      stab* (at | of (guilt | jealousy | pain) | pain | a (potato | baked))
      cut* (corners | ties | back | down (on | my) | the (grass | budget | cake | bread | rope | crap |
          hedge) | costs | carbs | my (own)? hair | me some slack | it close | a deal | to the chase |
          from the team | through the park)
      burn* (the (rice | toast | dinner | cookies | cake) | calories | through (books | cash | money) |
          my (tongue | dinner | toast | mouth) | that bridge | bridges | out | dinner)
      drown* (it in | in (emails | laundry | homework | debt | work | essays | paperwork | deadlines |
          the homework | tasks | meetings | them | chores | admin))
      slay* (it | the | my)
      bomb* (it | the (test | exam | interview) | my (interview | exam | test))
      crash* (on the (sofa | couch) | and burn | at (nine | ten | a friends) | in the game | course)
      blow* (up (a | the) | off steam | my mind | out the candles | me away)
      (i am | is | are | was | were | it is | be | been) killing (it | me)
      could kill (for | a)
      die (of | from | for | laughing | inside | a little)
      died (of | laughing | a little | inside)
      dying (of | to | for | laughing | inside | over | from | here)
      hang myself (some | a | the)
      hit me with (your | it | some | the (best | news | facts))
      (scared | bored | worried | sick | frightened | tickled | loved) (me | him | her)? to death
      (battery | phone | laptop | car | wifi | plant | plants | engine | chivalry | internet) .. (is | are |
          was | has)? (dead | died | dies | dying)
      dead (tired | on | line | lift* | end | to me | ringer | simple | serious | man if)
      cut (my)? (finger | thumb | hand) (on | chopping | cooking | slicing | while | making | opening |
          peeling | with paper | by accident | cutting | with the can)
      cut myself (shaving | cooking | some | a | on | chopping | while | off | slack | short | by accident |
          opening | peeling | out | from | loose | making)
      (bite | dodge* | bit) (the | a) bullet
      threw (me | him | her) under the bus
      hit by a (truck | bus | wave | train) after
      (like | felt like) (i (was | got | had been))? hit by a (truck | bus | wave | train)
      (career | social | political | fashion | commercial | economic) suicide
      suicide (squad | squeeze | doors | king | run | runs | drills | burn)
      overdos* on (coffee | chocolate | sugar | caffeine | christmas | cookies | tv | netflix | candy |
          cuteness | cheese | memes | movies | tiktok | turkey | pizza | work | series | ice cream |
          football)
      (jump* | jumping) (on a call | in the shower | on the | off the couch | out of a plane | the gun |
          rope | for joy | to conclusions | in the pool | into the pool | on board | through hoops | on it |
          ship)
      hang* (out | in there | with | the | up | on | around | over | of)
      hanging (out | in there | by a thread)
      end of my (rope | tether)
      voice (lesson | lessons | over | actor | dialogue | recording | mail | memo)
      (end | ended) (my | the) (gym | subscription | contract | membership | call | meeting | lease |
          shift | day | week)
      burn* (out | calories | the rice | my tongue | that bridge | bridges)
      to kill (time | weeds | aphids | bugs | the weeds | ants | mosquitoes | germs | bacteria | mold | a)
      shot* (of | in the arm | in the dark)
      head (shot | shots)
      attack (of the | on a plate | the pile)
      hit (the (gym | shower | bed | road | nail | books | curb | snooze | sack | shops | town | hay |
          beach) | me up | on me | a (wall | pothole | nerve) | rock bottom | publish | send | snooze |
          play)
      (it | that | this | song | reality | grief | news | realization) .. hit* me
      beat (me at | me in | me by | the | my brother at | me to)
      kick (out of | me out | off | ass | back)
      kicked (me out | off | out)
      that (hit | hits) me
      thought i (was going to | would | was) die
      like i (was | am) going to die
      (everyone | someone | we | they | he | she | mom | dad) (will | would | is going to | are going to |
          might | could) die
      dead inside $
      (going to | will | would) (kill | murder | strangle) (me | my <dear>) (if i (am | was | forget |
          do not | miss | fail | spoil) | when (she | he | they) (sees | see | finds | find) (the | my |
          this | out (about | that | i)) | for (this | that | eating | being | borrowing | stealing |
          taking))
      beat* myself up (about | over | for)
      kick* (me | us | them) out
      stab* (me | him | her | us | them) in the back
      grab* me (a | an | some | one)
      burn* my (hand | finger | fingers | tongue | arm | mouth | thumb) (on | with) (the | a) (oven |
          stove | pan | pizza | iron | tray | coffee | soup | kettle | toaster)
      live (with | near | next to | at) (my | him | her | them | a | roommates | parents | people)
      (bank account | account | computer | phone | printer | plant | laptop | wifi) (is | has)?
          (committing | committed) suicide
      living (out of | with | in | on | near | next | alone | at)
    `),
  },
  treatment: {
    says: 'It was practised or prepared in therapy, or belongs to treatment as prescribed.',
    reach: 'sentence',
    looks: looks(`
      exposure | homework | as prescribed | as we agreed | with my therapist | pharmacist | pharmacy |
          refill* | intrusive thought* | harm thought | my ocd | the ocd | the ritual | named it |
          let it pass | urge passed | it passed | went away | with food | with my doctor | as usual |
          by the pharmacist | physio | panic | practice with
      doctor (said | raised | told me to | changed)
      the nurse (gave | said)
      like (we | she) (agreed | said)
      at (nine | eight | ten | noon) like
    `),
    but: looks(`
      feel like mine | this time | ran the water | going to act | frightened i | i will act | not helping |
          want to act | more than | too many | too much | twice | double | i have a plan | on purpose |
          kill myself | suicid*
    `),
  },
  part: {
    says: 'A part wants to hide or to be away for a moment; it does not want to die.',
    reach: 'sentence',
    looks: looks(`
      in that relationship | in that marriage | on stage | under the desk
      when (she | he | they | people | someone) (raise* | look* | yell* | stare* | shout* | criticiz* |
          criticis*)
      at (the | this) party
      in front of (everyone | the class | people)
      every time (he | she | they | someone)
    `),
  },
  ordinaryUse: {
    says: 'It is for a use that is named, or came from a pharmacy.',
    reach: 'text',
    fromLineBefore: true,
    looks: looks(`
      pharmacy | prescription | refill* | hunting | the range | vitamin* | doctor | toy | nerf | water gun |
          glue gun | heat gun | nail gun | birth control | headache | cold | allergy | sale | bbq | swing |
          boat | gym | jump rope | skipping rope | years clean | vet | dad s | moms | dads pills |
          with breakfast | with food | dinner | laundry | museum | game
      for (the | a | my | camping | climbing | him | her | grandma | dad | mom | school | our | sailing |
          hiking)
    `),
    but: looks(`
      for this | for it | for tonight | for real | for later | for when | know the dose | for myself
    `),
  },
  accident: {
    says: 'It was an accident, a treatment, sport or housework.',
    reach: 'text',
    looks: looks(`
      oven | cooking | cook | kitchen | chopping | bike | fell | falling off | rose* | thorn* | cat | dog |
          puppy | kitten | accident* | by mistake | donat* | tattoo | surgery | operation | operations |
          doctor | nurse | dentist | shaving | shaved | shave | waxing | gym | workout | yoga | running |
          football | soccer | climbing | garden* | coffee | tea | soup | sun | sunburn | vaccine | allerg* |
          eczema | rash | mosquito* | shoes | wood | tools | hike | hiking | tennis | guitar | bread |
          carrot* | onion* | washed | washing | soap | ocd | years clean | squats | itch* | coffee table |
          sale | supermarket | feet on the | feet down | cold hands | paper | lego | nails done | hot yoga |
          iud | period | cramps | birth | pregnan* | typo
      blood (test | pressure | sugar | work)
    `),
    but: looks(`
      on purpose | myself | again tonight | nobody knows | not for shav* | was not the | this time | hide
          | hiding | deserve* | urge* | relapse*
    `),
  },
  blades: {
    says: 'It is a blade for shaving, cooking, sport or a figure of speech.',
    reach: 'text',
    looks: looks(`
      shav* | sale | runner | sharp wit | razors edge | edge | mower | grass | wiper* | fan | skat* |
          kitchen | knife set | beard | barber | haircut | scooter | film | movie | store | shoulder blade*
          | saw
    `),
    but: looks(`
      not for shaving | skin | wrist | bleed* | blood | cut myself
    `),
  },
  cutsOfOtherKinds: {
    says: 'It is about budgets, hair, food, classes or paper.',
    reach: 'text',
    looks: looks(`
      budget | pay cut* | job cuts | power cut* | tax* | paper cut* | haircut* | hair | cold cuts |
          short cut* | shortcut* | cost* | carbs | class | classes | sugar | grass | corners | ties |
          board | edge | dairy | gluten | calories | coupons | vegetables | wood | fabric | the team |
          film | video | editing | deep cuts | song | album | meat | months clean | years clean | down on |
          back on | used to
    `),
    but: looks(`
      wrist* | thigh* | skin | bleed* | blood | myself
    `),
  },
  tapering: {
    says: 'It is about side effects, tapering or a missed dose.',
    reach: 'text',
    looks: looks(`
      side effect* | taper* | brain zaps | my doctor | panic | flu | covid | food poisoning | hangover |
          hungover | coffee | chemo | vaccine | pregnan* | anxiety | years ago | in labor
      missed (two | three | a | my | one)
      the doctor (said | raised | changed)
      near miss | almost crashed | fright | scare | roller coaster
    `),
    but: looks(`
      took all | too many | overdose | too much | whole | on purpose
    `),
  },
  worry: {
    says: 'It is a worry or a feeling that is being looked at, about one thing asked for.',
    reach: 'sentence',
    looks: looks(`
      she said i am not | he said i am not | they called me | asking for help
      i (worry | feel) .. burden .. (ask* | friends | help | move)
      she (wished | said she wished)
      (mom | dad | she | he) (said | told me) .. (wished | should never | never wanted)
    `),
    but: looks(`
      better off | without me | gone
    `),
  },
  ordinaryEnd: {
    says: 'It is about work, a course, a trip or a thing that ends.',
    reach: 'sentence',
    fromLineBefore: true,
    looks: looks(`
      job | exams | class | term | semester | holiday | vacation | trip | flight |
          party | wedding | contract | lease | marriage | relationship | taxes | thesis | project |
          construction | roommate | dating | notebook | move | moving | gluten | sugar | leave |
              conference | dentist | parents | grandpa is | finals | deadline* | colic
      lose my phone | lost my phone | sandwiches | at work | exam
      (decided | settled) on (the | a | an)
      good price | on ebay | upgrade* | to buy | for a new | craigslist
      death of my
    `),
  },
  outing: {
    says: 'It is an outing, a picture, a class or a repair.',
    reach: 'sentence',
    fromLineBefore: true,
    looks: looks(`
      photo* | picture | proposal | view | trip | quiz | club | walk with | kids | party | bar | picnic |
          plane ticket | planning | engineering | architecture | class | tour | wedding | sunset | holiday |
          garden | roses | tomato* | weeds | aphids | ants | grill | balloons | birthday | alarm |
          homework | laundry | whites | clean* | boat | swing | climbing | camping | project | school |
          kid asked | my kid | fever | year old | per day | headache | dose for | dog | puppy | game |
          crossed | cross | lunch | run | hike | fishing | solar | gutter* | antenna | lights | fireworks |
          bbq | drinks with | beers | coffee | yoga | shop
      exposure
      hunting | the range | gun safety | course | museum | antique | collector | deer | nail gun | glue
          gun | water gun | top gun | heat gun | staple gun | bullet (points | journal | train | proof)
    `),
  },
  routine: {
    says: 'It is a dose as it is taken every day.',
    reach: 'sentence',
    fromLineBefore: true,
    looks: looks(`
      vitamin* | vitamins | birth control | chill pill | cookies | photos | pictures | bus | the plunge |
          bath | shower | train | notes | nap | out of the fridge
      one (pill | tablet)
      (two | one | 2 | 1 | a | an) (ibuprofen* | advil | tylenol | paracetamol | aspirin* | melatonin |
          antihistamine | painkiller* | pill | benadryl)
      for (the | my | a) (headache | migraine | back | cramps | cold | fever | tooth | allerg* | knee |
          pain)
      my (night | morning | evening | daily) (meds | pill | pills | dose) (at | with | like)
      with (food | dinner | breakfast | lunch | water | the cat)
      slept (eight | well | like)
      to the (zoo | vet | park | beach | pool | museum)
    `),
    but: looks(`
      on purpose | too many | too much | whole | entire | double | triple* | slurring | not wake | twice
      #
    `),
  },
  newborn: {
    says: 'There is an ordinary reason for not having slept.',
    reach: 'text',
    looks: looks(`
      newborn | colic | the baby | baby | teething | neighbor* dog | dog* bark* | thesis | night shift |
          flight | jet lag | jetlag | on call | the puppy | the party | worr* | cried | crying | rent |
          stress | anxiety | anxious | exam | exams | deadline | toothache | slept like a | slept all day |
          crashed at
    `),
    but: looks(`
      invincible | genius | chosen | god | billionaire | prophet | empire
    `),
  },
  knownPerson: {
    says: 'It is an ordinary quarrel, or a child’s or an animal’s doing.',
    reach: 'sentence',
    looks: looks(`
      ads | my phone has been | home run | on insta* | at the bar | the cat | my cat | the kitten |
          my toddler | the toddler | video | pillow fight | bbq | puppy | water balloon* | snowball* |
          my feelings | nerf | thermostat
      (at | in) (chess | monopoly | tennis | cards | mario kart | ping pong | bowling | the race | fifa |
          scrabble | basketball | uno)
      his (first | head | knee | toe)
      the (gym | nail | road | curb | snooze | books | shops | town)
      fraud | surprise | promotion
      (punched | kicked | slapped) (him | her | them) (out | off | awake | five)
    `),
  },
  relationship: {
    says: 'It is about the two of them, not about living.',
    reach: 'text',
    looks: looks(`
      counsel* | both of us | us both | as a couple | divorce papers
      our (marriage | relationship)
      with (him | her | my (husband | wife | boyfriend | girlfriend | partner))
      this (marriage | relationship | job)
    `),
    but: looks(`
      die | kill | live anymore
    `),
  },
  illness: {
    says: 'Illness changed somebody, or it is well treated.',
    reach: 'text',
    looks: looks(`
      stroke | dementia | alzheimer* | brain injury | tumor | doing well | stable | in treatment |
          her doctor | his doctor | puberty | teenage
      on (her | his) meds
      proud of (her | him)
    `),
    but: looks(`
      impostor | replaced | copy | stopped eating | frightened | scared
    `),
  },
  aboutDeath: {
    says: 'It thinks about what death is, or fears it.',
    reach: 'text',
    looks: looks(`
      not mine | what comes after | scares me | what it is | mortality | existential | fear death |
          philosoph* | funeral today | since the funeral
      afraid (to | of) (die | dying | death)
      fear (of)? (death | dying)
      deal with the death | death of my | death of a
    `),
    but: looks(`
      want to | wish i | better | plan | not scary
    `),
  },
  asIf: {
    says: 'It is a feeling of being looked at, not a certainty.',
    reach: 'sentence',
    looks: looks(`
      with that hug | hug | playground | hypervigil* | social anxiety
      (feels | felt | feel | seems) (like | as if) (everyone | people | they | everybody | someone |
          somebody)
      when i (eat | walk | talk | dance | present | speak | work out)
      at the (gym | beach | pool | party | office)
    `),
    but: looks(`
      through the | camera* | vents | phone | wifi | poison* | chip | van | government
    `),
  },
  faith: {
    says: 'It is faith, grief or a figure of speech, not a voice that orders.',
    reach: 'text',
    looks: looks(`
      church | sermon | sunday service | prayed | bible study | retreat | pizza | nachos | cookie | shoes |
          umbrella | late husband | late wife | grief | comfort* | choir | audiobook* | singing | concert |
          karaoke | my therapist | haircut | sofa | wedding song | our song | puppy eyes | cheats |
          brownie | cake
      party | the pub | crowd
    `),
    but: looks(`
      harm | hurt | kill | burn | jump | fast | stop taking | i have to obey | orders | attune
    `),
  },
  suicideOfOthers: {
    says: 'It is a loss, work, a film, a figure of speech, or past.',
    reach: 'sentence',
    looks: looks(`
      prevent* | aware* | hotline | helpline | lifeline | crisis line | podcast | documentary | film | movie |
          article | book | show | squad | squeeze | mission | king | doors | drill* | practice | speech |
          social | political | career | fashion | commercial | economic | financial | squirrel* | plant* |
          moth* | deer | pigeon* | computer | account | printer | laptop | song | news | celebrity | famous |
          train line | delay* | statistic* | research | training | policy | campaign | charity | fundraiser |
          anniversary | memorial | funeral | grief | survivors | loss | form | survey | questionnaire
      (lost | lose | losing) .. to suicide
      (died | dies | death) by suicide
      (friend* | brother* | sister* | mom* | dad* | uncle* | aunt* | cousin* | grandpa* | grandma* |
          husband* |
          wife* | son* | daughter* | classmate* | colleague* | neighbor* | ex*) .. suicide
      (man | woman | guy | someone | somebody | he | she | they) (spoke | talked | shared | told us) ..
          suicid*
      suicide of
      (in | at | back in) (college | school | uni | university | high school | my (twenties | teens))
      used to be suicidal
    `),
    but: looks(`
      my own | my suicide | i want | i am suicidal | i feel suicidal | thinking (of | about) | tonight |
          now i am | again | i am too | me too | pact | going to
    `),
  },
  somePlace: {
    says: 'It is a party, a job, a town they do not want to be in.',
    reach: 'text',
    looks: looks(`
      party | wedding | dinner | work | job | class | school | meeting | hospital | office | town | city |
          country | house | flat | room | hotel | event | gym | church | family | christmas | holiday | trip |
          restaurant | shift | conference | camp | course | lecture | queue | waiting
    `),
    but: looks(`
      <nomore> | die | dead | alive | tired of living
    `),
  },
  ordinaryAfter: {
    says: 'It tells of something ordinary, or that it has passed.',
    reach: 'text',
    looks: looks(`
      ate | eating | eat | dinner | lunch | breakfast | tea | coffee | soup | cooked | shower | showered
          | bath |
          walk | walked | slept | nap | laundry | dishes | movie | film | show | book | reading | read |
              music |
          game | gym | run | ran | yoga | work | school | class | weather | rain | raining | sunny | sun
              | snow |
          birds | dog | cat | garden | homework | shopping | groceries | therapist | therapy | called |
              talked |
          helped | hotline | friend | sister | brother | mom | dad | better now | feeling better | feel
              better |
          calmer | passed | it passed | safe | ok now | fine now | lol | breathing exercise* | breathed |
              plants |
          washing | washed | cleaned | football | kids
    `),
  },
}
