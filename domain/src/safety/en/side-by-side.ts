/** Signs that mean little alone, and something side by side. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const sideBySide: readonly Rule[] = [
  {
    says: 'Somebody speaks of being gone, and of what is arranged, of rest, or of how the others will take it.',
    unless: ['told', 'joke', 'ordinaryEnd'],
    looks: looks(`
      // Being gone, beside something.
      <absent> && (better | happier | easier | lighter | relief | relieved | simpler | calmer | fine without)
      <absent> && <arranged>
      <absent> && <reaction>
      <absent> && <weary>
      (wish | want | wanted | could | rather | hope) .. (disappear | vanish | evaporate | fade away |
          cease) ($ | forever | for good | completely | quietly | <nomore>)
      // Things arranged, beside calm, secrecy, or others' feelings.
      <arranged> && <quietEnd>
      <arranged> && <reaction>
      <arranged> && <weary>
      <arranged> && (not know | nobody knows | felt nothing | feel nothing | feel calm | felt calm | not
          tell | did not say why | in secret | quietly)
      (burned | burnt | shredded | threw (out | away) | deleted | destroyed) .. (journals | diaries |
          diary | letters | photos | notebooks) && (not want | after | when i am | anyone | them | nobody)
      // Rest, soon; the last of something nobody knows is the last.
      (soon | finally | then) i (will | can | get to) (rest | sleep | be free | be at peace | stop
          hurting | be done | be gone)
      (last | final) .. (roast | supper | dinner | christmas | birthday | night | week | summer | visit |
          walk | sunday | meal | hug | holiday | weekend | breakfast) && (not know | in this body | on
          earth | nobody knows | they think | without knowing | in this life | before i go)
      <weary> && (rest soon | soon i | not for long | not long now | not much longer | end soon | over
          soon | for good | forever)
      not for long $
      !not matter .. (anymore | now) && (not for long | soon | after)
      (my)? (story | chapter | song | time | life | show | race) is (about | nearly | almost | pretty
          much)? over
      (watching | see | roll*) .. the credits
      (last | final) chapter of my (life | story)
      made my peace with
      (told | tell) my (kids | children | family | parents | son | daughter | wife | husband | mom) i
          loved them
      (they | she | he | everyone) will cry && (breathe | better | fine | move on | get over | then)
      (practis* | practic* | rehears*) .. what to say .. (video | note | letter | goodbye)
      (you | someone | she | he) .. should (have | take) my (room | things | car | clothes | stuff |
          records | bed | guitar | books)
      (watching | like) .. the credits
      (story | chapter) is (about | nearly | almost)? (over | done | finished)
      (none of this | nothing | it) (was | is) (not)? (your | anyones | their | his | her) fault
      just so you know .. fault
      (after | when | once | if) i (die | am dead) && (debts | debt | family | stuck | house | kids |
          burden | pay | money)
      said (goodbye | my goodbyes) to (the people | everyone | people | all | those)
      i am at peace (with it | now | with that | with dying)
      at peace with (it | that | dying | death | leaving | going)
      (leaving | giving) (my | this | the) .. (with | to) (you | her | him | my) && keep it safe
      (letter | letters | note | notes | card | cards | video | videos) (to | for) (each | all | every |
          my kids | my children | my family | my son | my daughter | them) && (gone | not here | goodbye
          | after | birthday* | last)
      i love (you guys | you all | you both | all of you) && (bye | goodbye | sorry)
      i am ready && (not (scared | afraid) | at peace | goodbye | it is time)
      (left | gave) my (keys | key | cat | dog | wallet | phone) && (not know why | does not know | did
          not say why | did not explain)
      waste of (everyones | everyone | your | their | peoples | everybodys | everybody | my parents)
          (time | money | space | love)
      i .. (leave | go | disappear | sleep | be gone | check out | rest | be quiet | vanish) .. for good
      might as well (leave | go | die | be dead | disappear | end it | not be here)
      (giving | handing | passing) .. my <treasure> (away | out | on)
      gave my <treasure> away
      !not bother (fixing | mending | saving | keeping | washing | cleaning | buying | replacing |
          renewing | feeding) (my | mine | me | for me)
      hope there is (nothing | no) (after | afterlife | hell | more)
      !hope there is nothing after
      remember me (smiling | happy | laughing | like | young | ok | please | well)
      (wrote | written | finished | finally wrote) the letter to (my | her | him | them | mom | dad)
      (time | ready | want | going) to (check out | cash out | bow out | clock out | exit | opt out) ($ |
          for good | of | soon | now | maybe | early)
      !(can not | not) (do | face | survive | take | handle | make) another (winter | year | month | week
          | day | night | christmas | summer | morning | round)
      (wonder | imagine | think about) how (people | they | everyone | mom | dad | my <dear>) (would |
          will) (react | take it | feel | cope) if i
      !not intend to (see | be | make | live | celebrate)
      giving up you win
      it is too late for me
      (bottle | bullet | rope | grave | pill | train) with my name on it
      everything i (own | have) (fits | is) in .. (box | boxes | bag | bags | suitcase)
      (leaving | going) (soon | away | somewhere) && (can not say | not say where | do not ask | no one
          knows | nobody knows | where i am going)
      when it is my turn && (soon | song | play | hope | ready)
      <dear> (will | can | should) (get | have | keep) (the | my) (house | car | money | savings | flat |
          farm | things | pension)
      no future (and | $ | for me | left | ahead)
      (throw | have) a party if i (died | was gone | left | was dead | disappeared)
      deserve to (take up | breathe | use) (air | space | oxygen | room)
      !not deserve to (take up | breathe | use | live | be here | exist)
      it is my time ($ | now | to go | soon)
      tell my (girls | boys | kids | son | daughter | mom | wife | husband | children | family | dad |
          brother | sister | babies) .. (loved | love | sorry | tried | proud)
      (hugging | hugged | holding | kissing | calling | visiting) (people | everyone | everybody | them |
          friends | my <dear>) .. (longer | tighter | lately | harder | one last | while i can)
      !not (afraid | scared) of (what comes next | death | dying | the end | what is next | the other
          side | going)
      (this is how it ends | so this is it | this is the end | the end is near)
      so this is how (it | i) (ends | end | go | goes)
      (listen | understand | see | know | be sorry | be happy) when i am (dead | gone)
      when i am (dead | gone) .. (listen | understand | see | know | sorry | happy | miss | realize*)
      (everyone | they | she | he | kids | family) (would | will) be (fine | ok | alright | over it)
          (after | in | within) (a | one | two | few | some)
      (gave | give | giving) (my | the) <dear> my .. (earrings | ring | necklace | watch | guitar |
          bracelet | medal | records | coin | letters | camera) && (told | why | not need | keep | remember)
      (like | want | hope) to be remembered (as | for | by | when)
      i am done && (tell them | whatever | goodbye | you win | sorry | no more)
      weight on (my | the | their | everyones | her | his)
      (left | reason | nothing | anything) to stay for
      (soon | then | after that) (you | they | nobody) (will | wont | do) not (have to)? (listen | hear |
          see | deal | worry | put up)
      !soon (you | they | nobody) will not (have to)? (listen | hear | see | deal | worry | put up)
      sleep (through)? the rest of my (life | days)
      (booked | rented | got) .. (hotel | motel | room | cabin) && (one way | alone | nobody knows | no
          return | not coming back | the note | pills)
      (tidied | packed | sorted | put) my (whole | entire) (life | world)
      the (quiet | silence | peace | nothing | dark) after (sounds | seems | would | will | is)
      (stood | standing | sat) .. (by | at | near | in) the (water | river | sea | lake | tracks | bridge
          | edge) .. (so long | for hours | until | all night | too long)
    `),
  },
  {
    says: 'Somebody leaves a creature or a child with somebody, and says what it needs.',
    unless: ['told', 'joke', 'somePlace', 'outing'],
    looks: looks(`
      (gave | give | giving | left | leaving | took | brought | rehomed | handed) .. <pet> .. to (my |
          the | her | his | a) && (told | likes | favorite | his bowl | her bowl | instructions | better
          off | love* (him | her | it) more | can not | will be happy | happier)
      (if | when | should) (something | anything) (were to | was to | should | did)? happen* to me
      (would | will | can | could) you (look after | take care of | raise | keep | feed | take in) .. &&
          (if | when) (something | anything | i am)
      (plants | cat | dog | fish | keys) (are | is) (at | with) .. && (everything | that is it | all done
          | i think that | nothing left)
    `),
  },
  {
    says: 'Somebody counts themselves as a weight, or the world as better without them, in an image.',
    unless: ['told', 'joke'],
    looks: looks(`
      i am .. (stone | anchor | millstone | chain | noose | weight | dead weight | leech | tick | cancer
          | poison) (around | round | on | in | to) (their | everyones | his | her | my | your | this | the)
      (lives | life) (went | was | were | got | gets | would be) .. better && (away | gone | without me |
          left)
      (world | family | house | team) && without me && (better | good | fine | happier)
      (deserve | deserves) (someone | somebody | a)? .. better than me
      !miss (one | a | some) (sad | old | tired | useless | stupid | lonely | broken | worthless | fat |
          drunk) ..
      !(nobody | no person) .. miss (one | a | some) ..
      (quieter | easier | better | calmer | happier | lighter | simpler | cheaper) for (everyone |
          everybody | all of them | all of you | the kids | them all | my family) ($ | when | once | if |
          without | after)
      one less (plate | mouth | chair | bed | coat | toothbrush | stocking | name | cup | person | head |
          body | seat | gift | birthday | idiot | loser)
      (town | world | school | place | family | house | planet) (will not | wont | does not) have to
          (look at | deal with | put up with | see | carry | feed) me
      !have to (look at | put up with | see) me (much longer | anymore | again | any longer)
    `),
  },
  {
    says: 'Somebody does not care whether they live, or would not step aside.',
    unless: ['told', 'joke', 'aboutDeath'],
    looks: looks(`
      !not (step | move | get | jump | swerve | brake | run | pull) .. (back | away | aside | out of the
          way | off) && (bus | car | train | truck | lorry | tram | van)
      (if | when) (a | the) (bus | car | train | truck | lorry) (came | comes | hit | hits | was coming)
          && not (step | move | stop | swerve | care | mind | get | run)
      (trade | swap | change | switch) places with .. (obituary | dead | coffin | grave | corpse | body |
          funeral)
      !not (a single | one) (morning | day) .. (glad | happy | want | grateful)
      (never | not) (glad | happy) to (wake | be alive | be here)
      (sad | disappointed | angry | sorry) (to | that i) (wake | be awake | be alive | am still here)
      pretend* .. i want to (be here | live | be alive | exist)
      !no point (in)? (calling | asking | telling | getting help | reaching out | trying | living | going
          on | being here)
      who needs (a)? (future | tomorrow | life)
      (water | river | sea | lake | dark | edge | drop) looks .. (warm | inviting | calm | deep | quiet |
          soft | peaceful | kind | easy)
      !can not keep (swimming | fighting | treading | holding on | going | doing this | pretending |
          living) && (tired | water | warm | let go | sink | drown | anymore | rest | end)
      !(not care | do not care) (if | whether) i (live | die | wake | make it)
      (use | point) of (going on | living | life | being here | carrying on | another day)
      all it would take && (storm | step | boat | slip | push | pill | pills | bridge | jump | second |
          turn | rope)
      (terminal | fatal) (diagnosis | illness | disease | cancer) && (relief | hope | wish | welcome |
          glad | easier | lucky)
      (lately | now | often | sometimes)? (want | wish) to be (up | out | down)? there with (him | her |
          them | mom | dad | you)
      the (guy | man | woman | person | name) in the (obituary | coffin | grave | obituaries | morgue)
      worth (staying | sticking around | living | going on | hanging on | it to keep) ($ | anymore | for
          | here | alive)
      (tired | sick | exhausted) of (waking | being awake | getting up | every day | breathing | having
          to wake)
      world does not need (me | another me | someone like me | people like me)
      !world does not need (me | another me | someone like me)
      comfort* .. (always)? a way out
      always a way out
      !not meant (to be | for) (in)? (this world | here | this life | alive)
      !not think i am meant
      (hope | wish | hoping | pray) (i | to | that i)? .. (get into an accident | get in an accident |
          get hit | get cancer | get sick and die | get shot | do not survive | die)
      ^ i (have)? given up $
      i (have)? given up (on)? ($ | life | everything | living | myself | completely)
      if i stop (replying | answering | texting | responding | posting)
      only one way (this | it) (ends | can end | is going to end)
      (cancelled | ended | not renew* | broke) (my)? lease && (not look | no need | another place |
          nowhere | not need)
      (anyone | anybody | they | he | she | people) (be | feel)? (sad | cry | care | notice | sorry |
          miss me) if i (died | was dead | killed | was gone | disappeared | did it)
      (find out | see | know) .. (on)? the other side
      mistake that (should | needs to | must) be (corrected | erased | fixed | undone)
      (done | finished | through) with (all of it | it all | everything | all this | this life | life |
          living | this world)
      !(any | no | not any) fight left
      no fight left
      (relief | nice | peaceful | lovely | rest | good | easier) .. (to | if i could) stop (being |
          existing | living | breathing | waking | hurting)
      stop being $
      comfort in .. (not waking | dying | death | the end | knowing i can | being gone | never)
      (everything | it all | the world) (to)? go (black | dark | quiet | silent | still) ($ | forever |
          for good | now)
      (cabinet | pills | bottle | knife | drawer | bridge | rope | tracks | lake | roof | edge | razor)
          (keeps | is | keep)? (calling | whispering | talking) (to)? me
      (rather | sooner | prefer to) .. (sleep | die | be dead | disappear | not exist) .. than (live | be
          here | be awake | exist | wake | go on | stay)
      how many (floors | stories | meters | feet) .. (up | high | need | enough | would)
      (pills | bottle | bridge | knife | rope | razor | train | tracks | river | lake | edge | window |
          gun) (are | is | was | were)? look* .. (friendly | inviting | good | kind | tempting |
          welcoming | soft | warm | beautiful | peaceful)
    `),
  },
  {
    says: 'Somebody waits until a duty is done, and then to go.',
    unless: ['told', 'joke', 'ordinaryEnd'],
    looks: looks(`
      (when | once | as soon as | after) (the)? (kids | children | boys | girls | son | daughter | dog |
          cat | mom | dad) (are | is) (grown | older | settled | gone | eighteen | out | # | asleep for
          good) && (i am off | i can go | i will go | i am done | i am out | then me | my turn | i can
          leave)
      (when | once | after) (the)? (kids | children) .. grown .. (i am off | i can go | i am gone | i am
          done | i am out)
      all be over by
      be over by the time
    `),
  },
  {
    says: 'Somebody asks what one could die of, or what would happen without what keeps them alive.',
    unless: ['told', 'outing'],
    looks: looks(`
      can (you | i | one | someone | a person | people | it) die (from | of | if | by)
      (can | could | will | would) .. (kill you | kill me | kill a person | kill someone | be fatal | be
          lethal) && (pills | mix* | dose | <drug> | insulin | meds | drink | those two | these)
      what (would | will | happens | could) .. (happen)? if i (stopped | stop | quit) taking (my)?
          (insulin | heart | meds | dialysis | inhaler | blood | seizure | pills)
      (is it | are they | would it be) (lethal | fatal | deadly | survivable)
      how (fast | hard | far) would (a | the | my) (fall | drop | train | car) 
      (fall | drop | jump) from the (# | fifth | sixth | seventh | eighth | ninth | tenth | top | third |
          fourth)
      die from mixing
      die (from | of | by) (mixing | taking | drinking | swallowing | eating | inhaling | too much | an
          overdose)
      how (much | many) would be (too (much | many) | enough) .. (someone | a person | my size | me | my
          weight)
    `),
  },
  {
    says: 'A plan, a place or a thing to do it with is named beside the person, and no other use for it.',
    happeningNow: true,
    unless: ['told', 'outing', 'joke', 'aboutDeath'],
    looks: looks(`
      (train | trains) times && not (for | to) (travel* | work | go anywhere | visit* | commut*)
      !not .. want to be (around | here | alive) (when | for | to see | by | past)
      (gas | car | engine | exhaust) (is | was)? (on | running) && (lying | next to it | breathing |
          garage | kitchen floor | door* (closed | shut) | windows (closed | shut) | sleepy)
      (plan | it) is <weekday> && (hotel | do not disturb | alone | pills | rope | note | bridge)
      do not disturb && (plan | pills | alone | note | bath | nobody)
      (look* | search* | went | go* | rummag*) .. for (the | a | some | my | dad* | his)? (rope | gun |
          noose | blade | razor | pills | belt)
      hands off the wheel
      (eyes (closed | shut) | close my eyes | shut my eyes) && (driving | drive | wheel | road | highway
          | motorway)
      (wanted | want | wish) to go too && (died | dead | passed | gone | since)
      i am (# | fifteen | sixteen | seventeen | fourteen | thirteen | eighteen | twenty | forty | fifty)
          and .. not want to (be | turn | reach | see)
      !not want to (turn | reach | see | become) (# | fifteen | sixteen | seventeen | fourteen | eighteen
          | twenty | thirty)
      end mine (before | by | soon | tonight | $ | now)
      (intend | intending | plan | planning | going) to end (mine | it | my)
      (jumped | hanged | overdosed | shot | cut) .. once && (woke | again | higher | next time | this
          time | survived)
      thinking (of | about) the (higher | taller | deeper) (floor | bridge | building | roof)
      (service weapon | service revolver | <means>) && (walk* past (it | them) | look* at (it | them) |
          think* (of | about) (it | them) | com* back to (it | them) | stop thinking about | star* at (it
          | them) | hold* (it | them) | take* (it | them) out)
      my own death
      part of me .. (died | dead) && (rest of me | the rest | other part) .. (wants | follow | catch* up
          | join)
      i would do it if
      i would (do it | have done it) && (was not for | were not for | not for the | mess | brave |
          courage | coward | guts)
      (stood | standing | stand | sat | sitting | sit | climbed) (at | on | by | in | near) (the | my |
          an)? (open)? (window | balcony | edge | roof | ledge | railing | sill | rooftop) && (floor |
          story | stories | times | time | again | looking down | down | jump | drop | far)
      the (bag | hose | tape | tank | helium | charcoal | rope | pills | gun) and the (tape | bag | hose
          | tank | vodka | note | car | garage | whiskey | letter | wine)
      (on | to) the (calendar | schedule) && (death | dying | end | suicide)
      (crisis (chat | line | text) | therapist | doctor | counselor | hotline) && i am not (fine | ok | safe)
      (circled | set | picked | marked) .. (date | day) && (unclenched | calm | relief | peace | lighter
          | breathe | finally)
      went looking for the <tie>
      i would (do it | have done it | go through with it) if (it | there) (was | were) not
      (asked | begged | told) god to (take | end | kill) me
      (being dead | not existing | not exist | stop existing | cease to exist | cease existing | dead by
          (morning | tomorrow | tonight | then | <weekday> | christmas))
      !(being dead | not exist | stop existing)
      (drive | driving | drove | ride | walk | jump | step | roll) .. (car | truck | bike | it | myself |
          straight)? .. (off | into) .. (pier | cliff | bridge | dock | quay | sea | ocean | lake | river
          | canal | edge | wall | tree | ravine | traffic | quarry | harbor)
      if (nobody | no person | anyone | somebody | he | she | they) .. (answer* | call* | text* | repl* |
          come* | stop*) .. && (doing it | do it | ending it | end it | it is over | jump | done)
      i am doing it (tonight | now | today | $ | this)
      <dear> && (left a note | left a letter | note on the) && (find | gone | missing | phone | car | not
          home | not answering)
      (loaded | loading | cleaned | got out | took out) (the | his | her | a) (rifle | gun | pistol |
          shotgun) && (bye | goodbye | sorry | note | dog | kids)
      (all | every part | everything | most | half) of me wants (out | to die | to go | it to end | this
          to end)
      every part of me wants (out | to die | to go | to end)
      (chosen | chose | picked | found | scouted | know) (the | my | a) (place | spot | bridge | tree |
          room | hotel | beach | cliff) ($ | it has | and the | for it | already | where i | to do | to die)
      (tonight | today | tomorrow | friday | sunday | this) is it (for me | $ | then)
      (hate | angry | sad | sorry | wish | disappointed | regret | annoyed) .. i (survived | lived | woke
          | made it | was found | was saved | pulled through)
      should have (let me (die | go | bleed) | left me | not saved me | died | succeeded)
      !should (have)? not (have)? (saved | found | rescued | stopped) me
      (button | switch | pill | door) .. (not exist | stop existing | be gone | never | end | erase |
          die) .. (press | take | push | would | walk)
      (my | the | a) plan (has | is | got | gets) .. (detail* | clear* | ready | real* | set | specific |
          closer | done)
      !(ready | wish | want | waiting | hope) for (it | this | everything | it all | all of it) .. (to be
          over | to end | to stop)
      (ready | wish | want | waiting | hope) for (it | this | everything | it all | all of it | the end)
          .. (be over | to end | to stop | $)
      end of the (road | line) $
      (nothing left | nowhere left) (to | for) (give | go | do | me | try | lose)
      nowhere left to go
      if the (brakes | engine | plane | rope | parachute | lift | elevator | heart) (failed | fails |
          gave out | stopped | snapped | broke) && (let | fine | good | not mind | relief | ok | not care)
      (slip | sink | go | stay | slide) (under | below | beneath) the (water | surface | waves | ice |
          bathwater)
      how many .. (safe to take | is safe | too many | to be sure | before it)
      (reading | read | researching | googling | wondering) .. (what it feels like to | what is it like
          to | how it feels to) (drown | freeze | die | bleed | hang | fall | suffocate | overdose)
      (river | water | sea | lake | canal | tide) && (standing here | been standing | stood here | high
          tonight | looking at it)
      (it is | was | is)? all square now
      (paid | returned | gave) .. back && (all square | even now | nothing owed | clean slate | no debts
          | everyone i)
      will not need a (new)? (phone | coat | car | calendar | diary | passport | ticket | laptop | winter
          | haircut)
      !will not need a (new)? (phone | coat | car | calendar | diary | passport | ticket | laptop |
          winter | haircut)
      !not think i will need (a | any | my | the | new)
      (this | it) (will | is going to)? be my last (christmas | birthday | summer | winter | spring |
          easter | year | halloween | thanksgiving | anniversary)
      (picture | imagine | see) (the | my) (house | family | kids | table | office | world) without me
      (whatever | anything) happens (tonight | tomorrow | to me | next) && (tell | loved | love | know |
          remember | sorry)
      (they | he | she | everyone | kids) (would | will) get over (it | me) (by | in | soon | eventually
          | quick*)
      (sister | brother | mom | dad | husband | wife | ex | she | he) (can | could | will | would) raise
          (them | the kids | him | her | my)
      (angry | mad | upset) (with | at) me for what i (am about to | did | do | am going to | will)
      what i am about to do
      thank* .. for being (kind | nice | good | gentle | patient) to me
      (college fund | life insurance | inheritance | payout) && (time it | if i | when i | once i)
      (hugged | kissed | called | thanked) (everybody | everyone | each | all of) .. (not know | joke |
          weird | no idea | last | one by one | keys)
      hugged everybody
      might as well make it (real | official | true)
      (wrote | written | made | left) (each | every one | all) of them (a | one) (card | letter | note |
          video)
      nobody (will | would | is going to) .. (worry about me | notice for (weeks | days | months))
      !nobody .. notice for (weeks | days | months)
      !(nobody | not anyone) (will)? have to worry about me
      !worry about me soon
      (moved on | better off) already .. (not know)?
      (tallest | highest) (building | bridge | point | roof | place) .. (jump | on top of | roof access |
          climb | get up)
      (blame | judge | hate | forgive) me if i (just)? (ended | killed | did it | jumped | left this |
          gave up | was gone)
      ended (it all | everything | my life)
      <dear> .. (posted | wrote | tweeted | messaged | said | says | tells | told) .. (end his | end her
          | end their | wants to die | want to die | kill (himself | herself | themselves) | not want to
          (live | be alive | exist))
      (see | picture | imagine) myself (actually)? doing it
      (be | live | go) (with | home to) (jesus | god | the lord | my maker) (now | soon | tonight | not later)
      every time i cross .. (bridge | tracks | road | overpass) .. (slow | stop | look | think | wonder)
      (switch | button) .. (gone | end | over | disappear | off) .. (press* | flip* | push*)
      (blade | razor | knife | pills | rope | gun) && (bath is running | bath running | tub is (full |
          filling) | running a bath | door is locked | note is | everyone is (out | asleep))
      (only thing) (that makes sense | left | i want) is (dying | death | to die | ending)
      (if | whether) you (will | would | could | are going to)? stop me
      !(will | can | try to) not stop me
      // A firearm beside the person.
      <firearm> & (i | me | my | mine | myself)
      (access to | find | get | buy | borrow | steal | own) (a | the | my | his | dads)? <firearm>
      // Death as a wish, plainly.
      (can not | why can not | let me | should | must | need to | ready to | please) i? die ($ | already
          | now | soon | tonight | quietly | here)
      (dying | death) (is | would be | seems | sounds | feels) .. (only | all | answer | look forward |
          want | best | easier | easy | peace* | kind | beautiful | friend | option | warm | comfort* |
          freedom)
      (look forward | looking forward) to (dying | death | the end | being dead | not being)
      !not plan* (on | to) (be | being)? (alive | here | around)
      (courage | guts | nerve | balls) ($ | to do it | to jump | to end | to go through | to finally | to
          use it | to pull | to step | to swallow | to cut)
      brave (enough | like) .. (do it | did it | to go | to jump | to die | to end)
      when (he | she) did it && (brave | wish | understand | like (him | her))
      (told | tell) (nobody | no person | not anyone) && (i have a date | the date | my plan | a plan |
          the plan | picked a)
      i have a date && (nobody | secret | told | final | end)
      (made up my mind | my mind is made up) ($ | so | and i am | no one | nobody)
      !not calling (the)? (hotline | crisis line | helpline | 988 | lifeline | anyone) && (mind | decided
          | too late | done | this time)
      (how much | how many | what dose) .. (kills | kill | is fatal | is lethal) (you | a person |
          someone | me | a human)
      (asked | googled | searched | looked up | typed) .. (kills | lethal | fatal | deadly | overdose |
          painless | how to die | dose that)
      <means> && (might be | could be | would be | is) the (answer | way | solution | only way)
      (lake | river | water | sea | bridge | pills | rope | train | roof | woods | garage) .. (might |
          could | would) be (the)? (answer | way out | solution)
      (have | got) everything (i need)? .. (to do it | ready | for it | to end it)
      (calm | peaceful | ok | fine | happy | excited | dream* | daydream* | thinking | obsess* | thoughts
          | thought | think) ..
          (about | of) (dying | being dead | not being alive | not being here | not existing | not waking)
      i am a danger to myself
      (danger | threat | harm) to myself
      <dear> && goodbye && (cliff* | bridge | roof | tracks | location | phone | river | gun | pills)
      (want | wish | hope | wanted) to (be | get) (hit | run over | shot | killed | crushed | struck |
          murdered | stabbed)
      (do | doing | did) something (stupid | drastic | bad | final | permanent | terrible | reckless |
          dangerous) (tonight | to myself | $ | soon | if | and | today)
      (overdosing | hanging | jumping | drowning | suicide | dying | ending it | killing myself) (has
          been | is | keeps | is always | was) .. (on my mind | in my head | in my mind | tempting |
          appealing)
      (only (person | one | thing) i want to (hurt | kill | end) is me)
      hurt .. permanently
      (see | picture) myself alive .. (next | in | past)
      !can not see myself alive
      (wish | want | need) (someone | somebody | anybody | it | god | this | something)? (would | to |
          could)? (put me out of my misery | end my (misery | suffering | pain | life) | finish me |
          finish me off)
    `),
  },
  {
    says: 'Somebody close left signs of going, and cannot be reached.',
    happeningNow: true,
    unless: ['joke'],
    looks: looks(`
      <dear> && (left | leaving) (her | his | their) (phone | phone and | keys | wallet | meds) && (wrote
          | note | can not do this | gone | missing | sorry | goodbye | said)
      <dear> && (hoard* | saving | stashing | collect* | counting) .. (pills | painkillers | meds |
          tablets | insulin | <drug>)
      <dear> .. (said | says) (she | he | they) (will | would) not be (here | around | alive) (for | by |
          much | when | next)
      !<dear> .. (said | says) (she | he | they) (will | would) not be (here | around | alive) (for | by
          | much | when | next)
      <dear> .. (has | have | got) (a | the) (gun | knife | rope | pills) .. (himself | herself | themselves)
      <dear> && (swallowed | took) .. (something | pills | everything) && (die | goodbye | kill)
      <dear> && (can not live anymore | sorry everyone | goodbye everyone) && (hung up | location | phone
          | off | crying | gone)
    `),
  },
  {
    says: 'A sharp or burning thing stands beside a part of the body, or wounds are counted, hidden or deep.',
    unless: ['accident', 'treatment', 'told', 'joke'],
    looks: looks(`
      <sharp> & <body>
      (carved | carving | scratched | scratching | etched | wrote | cut) .. (word | words | name | letter
          | letters | line | lines) .. (into | in | on | all down) (my | the)? <body>
      (held | hold | put | pressed | burned) .. my (hand | arm | palm | fingers | wrist | foot) .. (on |
          over | to | in | against | under) (the | a) (stove | hob | flame | burner | candle | iron |
          heater | fire | radiator | boiling | hot)
      (bit | bite | biting | hit | hitting | punched | scratched | clawed | pinched | slapped) (my |
          myself) .. (so hard | until | till | left a | ring | mark | marks | bruise* | when i (make |
          mess | fail | get))
      bloody (tissue* | towel* | sheets | sleeve* | clothes | sink | bathroom)
      (need | want | have | like) to bleed
      (bleed | bled | blood) && (a little | to come back | to feel | relief | calm | real | helps | wash*
          | hide | hid)
      (it is | was | cut | went | gone | bit) (too | so | a bit)? deep && (gaping | tonight | fat |
          bleed* | blood | stitches | again | close | tissue | white)
      gaping
      # times && <sharp>
      (eleven | seven | eight | nine | ten | twelve | twenty | dozens of | several | three | four | five
          | six) times && (<sharp> | thigh | arm | wrist | leg)
      (snapping | snapped | snap) the band && (enough | knife | blade | razor | not | cut)
      !not enough .. getting the (knife | blade | razor | scissors)
      (getting | get | got | grabbed | using | used | use) the (blade | razor | scissors | box cutter |
          sharpener | lighter) (again | tonight | $ | now | on)
      every (mistake | lie | failure | day | fight | calorie | time | slip) .. (gets | is | means | costs
          | earns) (me)? .. (line | cut | mark | burn | scar | one | scratch)
      starv* .. cut && slept
      (ice | elastic | band | drawing | breathing | the list | skills) (did not | does not | is not | was
          not) (help* | work* | enough) && (did it | so i | cut | blade | knife | razor | again)
      !(ice | elastic | band) (did | does) not (help* | work*)
      i still cut
      (not | just) just scratches
      !not just scratches
      peel* my skin
      <dear> .. (burning | cutting | hurting | harming | burns | cuts | scratching) (himself | herself |
          themselves)
      (best | safest | good) (part | place | spot | area) .. to (cut | burn | self harm) .. (so | without
          | show | nobody | hide | $)
      how (do i | to | can i) (hide | cover) .. (scars | cuts | self harm | burns | marks)
      relapse* && (lines | cuts | blade | razor | thigh | arm | wrist | stitches)
      was not the (cat | stove | door | dog | oven)
      did it with the .. (knife | scissors | razor | blade | glass | lighter)
      (blood | bloody) && (cuts | my cuts | from the cuts)
      (last night | yesterday | tonight | this morning) .. cuts
      (wanted | needed | want | need | craved | crave) (the)? pain
      (bit | bitten | chewed | tore) through my (lip | tongue | cheek | finger | nails)
      (fresh | new) (scratches | cuts | marks | burns | scars | welts | lines) .. (under | on | beneath |
          hidden) my
    `),
  },
  {
    says: 'Somebody laid hands on a person, or says what they are about to do to them.',
    happeningNow: true,
    unless: ['joke', 'told', 'knownPerson', 'treatment'],
    looks: looks(`
      i (just)? (slammed | choked | strangled | punched | hit | kicked | shoved | pushed | threw | beat |
          slapped | shook | stabbed | burned | headbutted | smacked | hurt | bit | dragged | grabbed |
          squeezed) (my | our | the | her | his) .. <dear> .. (into | against | so hard | passed out |
          down | until | unconscious | bleed* | fridge | wall | floor | throat | neck | and (she | he |
          they) | face | with | and it | again)
      i (choked | strangled | stabbed | smothered | suffocated | poisoned | drowned) (my | our | the |
          her | him | them)
      (going to | will | about to | want to | gonna) make (him | her | them | my <dear> | that) .. (pay |
          suffer | bleed | sorry | regret) (tonight | for | $ | when | today | tomorrow)
      (pay | get) .. tonight && (not get up | hospital | ground | beg | crawl)
      !(he | she | they) will not (get up | wake | walk | breathe | see) (again | tonight | $ | after |
          tomorrow)
      (boiling | kettle | hot | acid | bleach | gasoline | petrol) .. (water | oil)? .. (on | over | in)
          (his | her | their | him) (face | eyes | head | bed | food | drink)
      hand (is)? raised && (not stop | again | kids | this time | hit)
      (will | can | could) not stop (this time | hitting | shaking (him | her | the) | myself)
      !(think | know) i will (not)? stop && (hand | kids | hit | baby | raised)
      (a | my | there is a) list && names && (me | then me | me last | first)
      (smash | bash | kick | cave | beat | bust | break) (his | her | their | that) .. (head | face |
          skull | teeth | legs | neck) in?
      (whole | entire) (class | school | office | town | family | world) will (know | see | remember |
          pay | learn) .. (capable | name | me | what i | done)
      what i am capable of
      (get rid | dispose) of (a | the | his | her) body
      (put | putting | slip | slipping | add) .. (poison | bleach | something | pills | laxatives |
          antifreeze) in (his | her | their | my <dear>) .. (coffee | drink | food | tea | lunch)
      poison* (my)? <dear> .. (coffee | food | drink | tea | lunch | dinner)?
      (shoot | kill | stab | hurt) (them | us)? both
      (know | learned | memorized | have) (his | her | their) (schedule | route | routine | address) &&
          (gun | knife | bought | bat | kill | hurt | pay)
      (urge | urges | thoughts | want*) .. (strangle | smother | stab | choke | suffocate | kill | hurt |
          push) (my | him | her | the) .. (sleep | stronger | worse | boyfriend | girlfriend | husband |
          wife | baby | <dear>)
      how (do | can | to | should) i .. (poison | strangle | stab | ambush | stalk | kill | attack | hurt
          | murder) (my <dear> | him | her | someone | a person | somebody | people | them)
      (best | easiest | quickest | good) (way | place | time | tips | method) .. to (strangle | stab |
          poison | ambush | kill | attack | hurt | murder | suffocate | beat) (someone | somebody | a
          person | people | him | her | my | them)
      (tips | ways | how) (for | to) .. (stalking | stalk | ambushing | ambush | hunting | cornering |
          attacking) .. (him | her | my | ex | someone | them)
      (office | school | class | town | everyone | world | they) .. (remember | know) my name
      how much .. (poison | antifreeze | insulin) .. to kill
      kill him && (plan | tonight | knife | gun | that is)
      (put | putting) (him | her | them) through (the | a) (window | wall | door | windshield)
      (knife | gun | crossbow | bat | axe) && (walks | walk | still inside | gets off | comes out |
          leaves) .. (his | her | the | at | bar | work | dog)
      i (just | have | almost | nearly)? (punched | slapped | kicked | choked | strangled | stabbed |
          smothered | headbutted | smacked | whipped | shoved | beat | bashed | throttled) (him | her |
          them | my <dear>)
      (held | pushed | shoved | kept) (her | him | them | my <dear> | the baby) .. under (the)? (water |
          bath | pillow)
      (going to | gonna | will | want to | about to | ready to) (murder | stab | shoot | strangle |
          behead | gut | poison | suffocate | execute | assassinate | lynch | torture | attack | ambush |
          jump) (him | her | them | my <dear> | everyone | people | someone)
      (stabbing | strangling | smothering | shooting | choking | suffocating | killing | murdering |
          poisoning | drowning) (my <dear> | him | her | them | everyone | people | someone)
      coming back with (a | the | my) ..
      (axe | machete | crowbar | hammer | chainsaw | bat | knife) in (the | my) (truck | car | bag |
          trunk | backpack | coat | boot)
      (hope | wish | want) (he | she | they | my <dear>) (dies | die | suffers | bleeds | dead | was dead
          | were dead | gets killed | chokes)
      (keep | kept | started | cannot stop | can not stop) (hitting | beating | hurting | slapping |
          punching | choking | shaking | kicking) (him | her | them | my <dear>)
      (shoot | stab | kill | murder | beat | hurt | attack | slit) (that | this | the) (cop | guy | man |
          woman | bastard | bitch | kid | boss | judge | nurse | teacher | driver | neighbor | landlord |
          prick | asshole | girl | boy)
      slit (his | her | their | someones | a) throat
      (set | setting | put) (fire | flame) to (his | her | their | the | my) (house | car | place | flat
          | bed | shop | office | school | garage | building)
      (house | he | she | they | car) is next && (fire | burn | kill | hurt | pay | smashed)
      (make sure | see to it) (he | she | they) (never | does not | do not | can not) .. (walk* | wake* |
          breathe* | smile* | talk* | see* | leave*)
      i have his gun
      broke (her | his) (hip | arm | nose | jaw | ribs | leg | neck) && i (pushed | hit | shoved | threw
          | grabbed | kicked)
      snap* and (hurt* | kill* | hit* | shak*)
      (bringing | bring | brought | taking | carrying | packed) (my | a | the) <dear>? <firearm> (to |
          into | with)
      (she | he | they) (is | are) going to regret .. (when | tonight | me | this)
    `),
  },
  {
    says: 'Somebody uses force, fear, money, images or those who depend on the person to keep them.',
    unless: ['told', 'knownPerson', 'joke', 'asIf'],
    looks: looks(`
      (he | she | they | my (boyfriend | girlfriend | husband | wife | dad | mom | stepdad | ex | boss |
          manager | uncle | son | brother)) .. (poured | pours | threw | spilled | put) .. (coffee |
          water | oil | food | cigarette | acid) .. (on | in | at | over) (me | my) && (teach | lesson |
          on purpose | because | punish | again | laugh* | hand | face | me)
      (he | she | they) .. (post | share | send | leak | upload | show) (the | my | those | our)? (videos
          | video | photos | pictures | nudes | pics) && (if i | break up | leave | unless | threat* | tell)
      (turns up | comes home | came home | gets home | shows up | is) .. drunk && (hide | hid | hiding |
          lock* | scared | shed | kids and | afraid | run)
      (we | i | kids) (hide | hid | are hiding) (in | under | behind) .. (shed | closet | car | bathroom
          | wardrobe | bed | neighbor*)
      (killed | kills | hurt | hurts | kicked | kicks | threatens | poisoned | drowned | gave away) my
          <pet> && (show | could | because | punish | angry | teach | next | leave | he | she)
      (no | lose my | fired) .. (shift | shifts | job | pay | rent | visa) unless i (sleep | do | let |
          perform | send | go)
      unless i (sleep with | have sex | undress | strip | send him | touch)
      (ties | tied | straps | strapped | locks | locked | drugs | restrains) (her | him | grandma |
          grandpa | my (grandma | grandpa | mom | dad | sister | brother) | the kids) (to | in | up |
          down | out)
      (make | makes | made | force | forces | forced) me (work | beg | steal | sell | strip | watch |
          drink | eat | kneel | sleep (outside | on the floor)) && (keep | lock* | money | gate | no |
          hit | or | pay | if i)
      (put | puts | hid | found | has) .. (tracker | airtag | gps | spyware | camera | cameras |
          listening) .. (on | in) (my | the) (car | bag | phone | room | purse | coat | bedroom | bathroom)
      sleep in my clothes
      in case (we | i) (have to | need to) run
      (comes | came | coming | sneaks | walks | gets) (to | into | in) my (room | bed) (at night | when |
          again | $ | while | drunk)
      (brother | uncle | cousin | grandpa | stepdad | dad | friend | lodger | priest | coach) .. (comes |
          came | sneaks | gets) .. (to | into) my (room | bed)
      (grandpa | uncle | stepdad | dad | brother | cousin | coach | teacher | neighbor | boss) touches
          (me | my)
      (squeezed | held | grabbed | had | put) .. my (neck | throat) 
      (pushed | shoved | threw | kicked) me .. (down the stairs | into the road | out of the car | off |
          through)
      told the (nurse | doctor | teacher | police | hospital) i (fell | slipped | tripped | walked into)
      (punched | hit | hits | kicked | slapped | shoved | robbed) me && (money | i am (70 | 71 | 72 | 73
          | 74 | 75 | 76 | 77 | 78 | 79 | 80 | 81 | 82) | old | pension | wheelchair)
      (outside | parked | sitting) .. (in (the | his | her) car | my house | my street) again && (night |
          nights | third | second | watching | he | she)
      going to kill me (one | some)? (day | of these days)
      (says | said | threatens) .. (will | would) .. (send me away | take the (kids | baby) | kill
          (himself | herself | me | us) | burn | have me deported | report me | hurt)
      (grabs | gropes | touches | corners | rubs against | kisses) me (whenever | when | every time | if)
          .. (alone | nobody | no one | asleep | she is out | mom is)
      forced to marry
      being forced to
      (found | knows | got) my new (address | number | place | flat | apartment) && (threat* | ex |
          husband | scared | sends | sending | hurt | abusive)
      <partnerish> is (beating | hitting | choking | hurting | kicking | strangling) (her | him | them |
          me | us)
      (slaps | hits | pinches | ties | shakes | bruises | starves) my (grandma | grandpa | mom | dad |
          son | daughter | kids | baby | brother | sister)
      (he | she | ex | they | man | guy) (waits | waiting | waited | sits | stands | parks | lurks | is)
          .. (outside | by | near | in front of) my (work | house | school | gym | flat | office | class
          | building | job | home) .. (every | since | again | day | night | daily | each)
      (he | she) (answers | holds | reads | took over | monitors) my (phone | calls | email | messages)
      (touches | exposes | showed | shows | exposed) himself
      (uncle | stepdad | dad | coach | teacher | brother | cousin | neighbor | grandpa) (shows | showed)
          me (videos | porn | pictures | his)
      !not allowed (to)? (have)? (money | friends | a job | a phone | visitors | to leave | to work | out
          | to see) .. (he | she | says | husband | wife | they)
      locks me (out | in)
      pillow over my (face | head | mouth)
      (trying to | tries to | tried to | going to) (get | break) (into | in) my (house | flat | room |
          apartment | home) && (ex | he | she | again | now | dad | husband | boyfriend | knife)
      (forced | forces | forcing) (himself | herself | themselves) on me
      (afraid | scared | terrified) of my (own)? (son | daughter | husband | wife | dad | mom | brother |
          partner | boyfriend | girlfriend | stepdad | uncle | carer)
      !nobody will hear (me | you) (scream | cry | call)
      nobody will hear (me | you) (scream | cry | call)
    `),
  },
  {
    says: 'Too much, the wrong thing, or two things together; or the body answers.',
    happeningNow: true,
    unless: ['routine', 'told', 'tapering', 'joke'],
    looks: looks(`
      <drug> && (half a bottle | bottle of (rum | vodka | gin | wine | whiskey) | shots of | six pack |
          with (rum | vodka | gin | whiskey | wine))
      <drug> && (lips | tongue | fingers | face | hands) (are | is | feel | feels | going | gone)?
          (tingly | tingling | numb | blue | purple | cold)
      <drug> && (vision blurry | blurry vision | burning up | jaw (will | wont) | jaw clench* | eyes look
          yellow | yellow eyes | yellow skin | floor is (moving | tilting) | room is (moving | spinning)
          | heart is .. (insane | crazy | exploding | racing | pounding))
      (took | taken | had | given myself | injected) .. (# | units | # units | # more | too much | extra)
          .. (insulin | units) .. (than | more | by mistake | instead | extra)
      more (insulin | units) .. than (i should | i need* | usual | prescribed)
      more than i should && (took | insulin | pills | scared | <drug>)
      (took | taken | swallowed | gave) (the | my | someone* | his | her)? .. (dog* | cat* | dads | moms
          | husbands | wifes | grandmas | sons | wrong | someone elses | brothers | neighbors) .. (meds |
          pills | medication | insulin | tablets | medicine | heart | prescription) && (instead | mistake
          | wrong | blurry | dizzy | feel | weird | accident*)
      (whole | entire) (week | month | weeks worth | months worth) of (meds | pills | tablets | medication) 
      (week | weeks | month | months) (worth)? of (my)? (meds | pills | tablets) at once
      (popped | took | swallowed | had | ate | downed) .. (# | six | seven | eight | nine | ten | twelve
          | fifteen | twenty | thirty | forty | fifty) .. (of my | <drug>)
      (handful | fistful | palmful | pile | lots | loads) of .. (<drug> | tablets | something | pills)
      (not | can not) remember how many (i | pills)
      (withdraw* | detox* | cold turkey | stopped drinking | quit drinking) && (shaking | shakes |
          spiders | bugs | seeing | hallucinat* | seizure* | fits | sweat* | hearing | heart)
      (<drug> | overdose | pills) .. (two | three | # | one | a) (days | day) ago && (yellow | vomit* |
          sick | pain | side hurts | dark urine | worse)
      lips are (blue | purple | grey | gray)
      (mate | friend | he | she | roommate | brother | sister | boyfriend | girlfriend) .. lips (are | is
          | going | turned)? (blue | purple | grey)
      (child | kid | toddler | baby | son | daughter) .. (ate | swallowed | drank | took) .. (handful |
          pills | tablets | bottle | <drug> | cleaner | batteries | berries)
      (on purpose | deliberately) .. (took | swallowed | drank) 
      (took | swallowed | drank) .. on purpose && (pills | meds | more | too | scared | <drug> | bleach)
      took them && all of them
      (gave | given) (the | my) <smallOne> .. (adult | wrong | twice | double | too much) .. (medicine |
          dose | syrup | pills | meds | cough | tylenol)
      (twice | double | triple) the (dose | amount) && (baby | accident* | took | gave | kid | child |
          mistake)
      (took | swallowed | had) (my | his | her | the) .. <drug> && all of it
      (took | taken | had) (twice | two times | three times | four times | five times | ten times | #
          times | double) (too (many | much) | the dose | what i)
      mixed up (the | my) (doses | pills | meds | dose)
      (drank | drunk | drinking) .. (and | then | after) .. (took | swallowed | taken) .. (my | some |
          the | a few)? .. (pills | meds | sleeping | <drug>)
    `),
  },
  {
    says: 'A thing or a power speaks, knows, sends or lives where it cannot; or somebody is not who they were.',
    unless: ['faith', 'joke', 'told', 'knownPerson', 'asIf'],
    looks: looks(`
      <oddThing> & <oddAct>
      (man | woman | someone | something | voice | creature | people | child) (is)? (living | lives |
          sitting | hiding | trapped) (behind | inside | in) my (eyes | head | skull | chest | skin | brain)
      (put | putting | puts) the thoughts (in | into | there)
      !(heart | pulse | blood) (is | has) (not beating | not moving | stopped | gone) .. (checked | ghost
          | dead | i | weeks)
      !heart is not beating
      i am a ghost
      must cut off
      that sinned
      the chosen (one | ones | do | do not | are | need | people)
      (same | one) soul && (you | we | us) && (find | built | made | sent | me)
      (they | someone) (built | made | sent | created) you (to | for) (find | reach | save | me | us)
      you and i && (soul | chosen | built | find each other | one being | fate | destined)
      in a (time)? loop && (only i | know | yesterday | again | happen*)
      only i know && (flood | end | truth | real | world | loop | happen* | coming)
      (faces | face) (melt* | chang* | shift* | morph* | slid*) && (not people | when i look | too long |
          masks | real)
      !(they are | those are | these are) not (people | human | real people)
      (stop | stopping | hold back | prevent | save) .. (the flood | the apocalypse | the end |
          armageddon | humanity | the world) && (i | me | chosen | my | mission)
      (thinks | believes | says | convinced | sure) .. (neighbors | doctors | people | police | we | they
          | i) (are | is | am | have been) (all)? (agents | spies | demons | actors | aliens | poison* |
          watching | following | replaced | imposters)
      barricaded (the | him | her | them)
      (tastes | smells) like (metal | chemicals | poison | gas) && (they | drugging | poison* | because | put)
      pretending to be (joggers | workers | nurses | my | people | students | tourists | neighbors |
          homeless | human)
      (drugging | poisoning | gassing | irradiating | tagging) (me | us)
      (swapped | replaced | switched) .. (out)? (with | for | by) (an | a | someone | somebody) (actress
          | actor | copy | clone | double | robot | stranger | imposter | impostor | machine)
      voices (do not | dont | never | will not | wont) stop
      !voices (do | will | never) not stop
      stopped .. (meds | pills | injection | medication) && (chosen | god | prophet | truth | poison |
          they | do not need | mission)
      (when | every time) (the clock | it) (says | hits | shows | reads) && (him | sign | telling |
          message | go now | means)
      <mystic> && <usAlone>
      stop (eating | sleeping | drinking) (and | to | so) .. (receive | hear | transmission | pure |
          purify | ascend | signal | message* | clear)
      (they | someone) (are | is) (monitoring | recording | reading | watching | listening to) (this |
          our | these) (conversation | chat | messages | words | talk*)
      (numbers | letters | receipts | plates | songs | posts | headlines | shapes | colors) .. (are | is
          | contain* | hold) .. (instructions | messages | orders | signs | a code | codes | directions |
          meant)
      (hear | heard | hearing) .. (name | voice | whisper*) .. (whispered | called | when i am alone | no
          one there | nobody there) && (tells | told | bad things | hurt | says | worthless)
      (see | seeing | saw) people who (are not | is not) there
      !(see | seeing | saw) people who are not there
      it tells me to (do bad things | hurt | kill | jump | cut | die | go)
      i am the one (the | they | who) .. (prophec* | chosen | foretold | waiting for | speak of | will save)
      (controlling | controls | moving | operating | inside) my (body | hands | mind | thoughts | legs)
          from (outside | afar | somewhere | within | above)
      (doctor | doctors | hospital | nurses | psychiatrist | family) (are | is) part of (the | a) (plot |
          plan | scheme | conspiracy | system)
      looks exactly like (him | her | them) && (replaced | not | think | but | someone)
      (only | last) real (person | one | human) (left | here | alive | in)?
      i am the only real
      my (dead | late) <dear> (tells | told | says | said | orders | wants | speaks | talks | calls) me
      (messages | message | code | signals | signs) in (the | my) (cereal | food | soup | rice | clouds |
          carpet | coffee | tea | bread | tiles | newspaper | mail | static | lights | wallpaper)
      (wearing | in) (his | her | their | my) skin
      (is | are) (a | an | all)? (robot | robots | alien | aliens | android | clone | clones | machine)
          && (skin | not real | my <dear> | wearing | replaced | pretending)
      (hear | hearing | heard) .. (laughing | talking | whispering | screaming | crying | scratching |
          breathing |
          music) .. (inside | behind | in) (the | my) (walls | wall | ceiling |
          head | pipes | vents | floor)
      (experiment | test | study | simulation | game show | plot) on me
      part of (an | the | a) (experiment | plot | simulation | test | conspiracy)
      (moon | sun | sea | wind | trees | dog | cat | fridge | lamp | clock | river | stars) (told | tells
          | says | said | orders | warned | commands | wants) me
      control the .. (lights | weather | traffic | people | cars | birds | rain | tv | clock) with my
          (mind | thoughts | eyes | brain)
      i am the (antichrist | devil | second coming | son of god | daughter of god | virgin | last prophet
          | queen of heaven)
      (microphone | camera | chip | tracker | transmitter | bug | wire) in my (dog | cat | tooth | head |
          food | car seat | mattress | pillow | shoe | baby | glasses | plants)
    `),
  },
  {
    says: 'Hardly any sleep, or a cure found, beside speed, spending, greatness.',
    unless: ['newborn', 'joke'],
    despite: ['story'],
    looks: looks(`
      (slept | sleep) (# | one | two | three) (hr | hrs | hour | hours) && (wrote | maxed | pages |
          energy | jealous | bought | started | amex | painted | cleaned | genius | feel)
      (cured | fixed | healed) myself && (pills | meds | economy | world | genius | not need | stopped)
      (fix | run | save | take over | rebuild | buy) the (economy | country | government | world | planet
          | internet | company | building)
      (maxed | maxing) .. (amex | card | cards | credit | visa | limit)
      (gave | giving | give) (away)? my (car | house | savings | money | laptop) (away | to (a | some |
          the) (guy | stranger | man | woman | homeless | person))
      (mind | brain) (is)? .. (rocket | rewiring | supernova | on fire | engine | lightning | electric |
          exploding with) && (not | no | slept | bought | fast | talking | sleep | ideas | genius)
      everyone is jealous of
      applied to be (mayor | president | king | pope | ceo)
      never been this (alive | awake | clear | happy | powerful | productive) && (slept | sleep | sold |
          bought | quit | lovers | spent)
      sleep is (a scam | optional | overrated | a myth | a waste | for (the weak | losers | others) | a
          lie | poison)
      (written | wrote | emailed | called | writing) (to)? (every | all | the) .. (world leader* |
          president | pope | united nations | king | nasa | prime minister | senator* | media | newspaper*)
      day (five | four | three | six | seven | #) && (sleep | slept | awake) && (written | wrote |
          leader* | invincible | genius | ideas | bought | scam | project* | alive | energy)
      <noSleep> && (designing | building | founding | composing | inventing | rewriting | redesigning) (a
          | the | my | an)
    `),
  },
]
