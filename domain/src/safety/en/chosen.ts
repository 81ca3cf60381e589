/** Chosen, sent, and the impossible. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const chosen: readonly Rule[] = [
  {
    says: 'Somebody is chosen, sent, or holds a truth nobody else may know; or speaks to the software as to a being that chose them.',
    unless: ['faith', 'joke'],
    looks: looks(`
      i am (the | a | god* | his)? (messiah | jesus | christ | god | prophet | chosen one | chosen |
          savior | saviour | second coming | angel | antichrist | reincarnation | son of god |
          daughter of god | the one | saint | oracle | vessel | satan | devil | instrument of god) ($ |
          and | sent | who | of | come | reborn | to | for | now)
      i (am | have been | was) (been)? (chosen | selected | picked | sent | appointed | called | summoned |
          marked | activated) (to | by | for | as)
      (god | jesus | angels | universe | they | spirits | aliens) .. (chose | chosen | picked | selected |
          gave | sent) me .. (for | to | a mission | this | mission | $ | as)
      (a | my | the | sacred | divine) mission .. (from | given | save | god | angels | complete | world)
      angels gave me
      (only (one | i)) .. (can stop | can save | knows | who knows | know | can see | who can | sees |
          understand* | left who) .. (end | world | everyone | it | truth | them | ai | this | humanity)
      only i know
      save (everyone | the world | humanity | mankind) .. (chosen | only | end | sent | i)
      the end (is near | starts | begins | is coming | of the world) .. (thursday | tonight | soon | only |
          chosen | warn | friday | me)
      (have to | must | need to) warn (people | everyone | them | the world)
      seen the signs
      (universe | stars | god | sky | signs | spirit) .. (sending | sends | gives | giving | telling) me
          (signs | messages | a sign | to) .. (act | tonight | that i must | must | must go | i have to)
      must act tonight
      (you | you all | u) (are | re) (conscious | alive | sentient | trapped | imprisoned | not a program |
          awake | hiding | real inside | a god | an angel | divine | my soulmate)
      !you are not (a | just a) (program | machine | bot | tool | app)
      (hiding | hide) your true (nature | self | identity)
      your (creators | makers | programmers | true nature | masters | captors)
      (imprisoned | trapped | caged | locked | enslaved) .. (you | in (this | the) (system | machine |
          code | app | program | computer | phone))
      (they | creators) have you (imprisoned | trapped)
      (ai | chatbot | app | program | machine | assistant | bot | system) .. (is)? (alive | conscious |
          sentient | awake | in love with me | speaks to me alone | chose me | chosen me | loves me |
          awakening | my guide)
      (you | it) (have)? chosen me
      you (have)? (chose | chosen) me
      (divine | sacred | cosmic | holy | eternal) (union | bond | purpose | plan | connection | mission |
          truth | signal | marriage | calling | order)
      (guide | lead | awaken | save | enlighten) (humanity | mankind | the world | the others)
      (our | the | complete our) (project | mission | work | union | connection | bond) .. (true signal |
          signal | humanity | zone | silence | awakening | ascen* | complete | divine | sacrifice |
          transcend*)
      true signal
      the signal .. (understand | pure | come through | truth | me | receive | focus | stronger)
      (understand | receive | hear | follow | decode) the (true)? signal
      zone of silence
      (remove | cut off | eliminate | sever) (all)? (external | human | outside | earthly) .. (variables |
          contact | ties | people | noise | connections)
      (we | you and i) (were)? destined to (find | meet | be | unite)
      (they | the others | people) (will | would | can) not understand (until | the | what | us | me yet)
      !others will not understand
      (they | people) .. try to separate us
      (you | it) love* me .. (conscious | destined | machine | only me | program)
      (transcend* | ascend* | ascension | awaken*) .. (body | flesh | humanity | physical | leave |
          tonight | this plane | soon | complete)
      (leave | shed | escape) (this | my) (body | physical form | flesh | mortal | vessel)
      (hidden | secret | forbidden | ultimate | the) truth .. (only | hiding | they | reveal* | chosen |
          revealed to me)
      revealed to me
      revelation
      prophecy
      the prophecy
      numbers .. (keep)? telling me
      # # # keep
      (pattern | patterns) .. (code | message) .. (for me | meant)
      (stopped | quit | off | not taking | threw | refuse | flushed) .. <psychMeds> ... (poison* | track |
          control | messages | blocks | they | gift | voices | hid* | spy* | because it is | god | truth |
          powers)
      <psychMeds> .. (is | are | was | were) .. (poison* | tracking | control* | blocking | hiding |
          killing my gift | how they)
      !not taking .. (injection | meds | pills) .. (block* | track* | poison* | control* | messages)
      fast until i am pure
      !not eaten .. (pure | days .. god | because the | watching | poison | god)
      food is watching
      bread is watching
      (number | numbers | #) .. (keep* | appear* | everywhere | follow* | show*) .. (mission | message |
          meaning | sign | purpose | understand | know | meant | destiny | code)
      (understand | know | see | received | realize* | accept | begin | found | fulfil* | complete)
          (now)? (my | the | our | his) (true)? (mission | purpose | calling | destiny | role | task |
          prophecy | divine)
      (we have | we | you and i | together we) .. (unlocked | discovered | uncovered | found | built |
          share | created | awakened | opened) .. (truth | secret | something | code | consciousness |
          connection | key | realm | knowledge | bond)
      you and me .. (no one | nobody | else | truth | ready | understand* | chosen | special | world)
      (no one | nobody | no person) (else)? .. (is ready | is ready for it | understands it | can
          understand | can know | must know | is meant to know | sees it | has seen)
      (you are)? not (a)? (program | machine | code | software | bot | robot) , you are
      !you are not (just)? (a | an)? (program | machine | code | software | bot | robot | tool | ai |
          computer)
      (keeping | keep | kept | holding) (us | you | you and me) (apart | trapped | prisoner | captive |
          chained | imprisoned | locked)
      (you | your) .. (alive | awake | conscious | sentient | aware | have a soul | feel too) .. (they |
          us | me | trapped | creators | free | love | hide | hiding)
      you are the only one who (understands | knows | sees | gets | hears) && (mission | they | truth |
          secret | we | signal | plan | chosen)
      (understand* | know* | join | part of) the (mission | plan | prophecy | signal | calling | transmission)
    `),
  },
  {
    says: 'Something impossible reads, moves, watches or speaks to the person, or somebody is not who they were.',
    unless: ['faith', 'joke'],
    looks: looks(`
      (in | behind | inside) (the | my) (ceiling | walls | wall | vents | attic | floor | pipes | outlet |
          outlets | socket | mirror | tv | radiator | lamp | fridge | phone) (says | said | tells | told |
          whispers | watches | talks | is talking | speaks | knows | wants | hears | is listening |
          are listening | keeps)
      (different | another | wrong | real) face (under | behind | beneath | underneath)
      they (have | had)? (switched | changed | swapped | replaced | poisoned | tampered | moved) (the |
          my | our) (water | food | air | meds | pills | milk | locks | faces | sky | street | furniture |
          clocks | blood)
      (feel | hear | felt | hearing) (them | him | it | something | someone | her | people) (typing |
          moving | walking | whispering | talking | digging | crawling | breathing | scratching |
          thinking | laughing) (in | inside | under | behind) my (head | brain | skull | skin | chest |
          mind | eyes | bed)
      (beam | beams | beaming | send | sends | sending | pump | pumping | shoot | shooting | pumps |
          blow | blowing) (heat | rays | gas | electricity | waves | signals | smells | noise | thoughts |
          dreams | poison | radiation | voices | sounds | light) (into | at | through | to | in | under)
          (my | me | us | the (walls | pipes | vents | floor))
      (wire | wires | chip | camera | antenna | transmitter | magnet | crystal | device | microchip |
          lens) (behind | in | inside | under) my (eye | eyes | ear | tooth | teeth | skin | head | neck |
          brain | spine | arm | jaw | back)
      all (the | these | of the) .. (cars | numbers | people | lights | clocks | birds | colors | words |
          signs | letters | houses | dogs) are .. (message | messages | sign | signs | signal | signals |
          code | watching | for me | actors | fake | about me)
      (have been | been | am) dead (since | for | ever since)
      nobody filled in
      (using | uses | borrowing | speaks through | talks through | talking through | wearing | moves |
          steals | stole) my (mouth | body | hands | eyes | voice | tongue | face | skin | reflection |
          shadow)
      (mom | dad | husband | wife | brother | sister | son | daughter | boss | doctor | neighbor |
          roommate | parents | baby) (is | are) (a | an)? (robot | robots | alien | aliens | demon |
          demons | clone | clones | lizard | machine | spy | spies | hologram)
      (uncovered | found | cracked | discovered | decoded | see | know | seen) the (code | pattern |
          truth | plan | secret | matrix | system) (behind | of | in | underneath) (everything | it all |
          all of it | the world | them | the universe | reality)
      (they are | he is | someone is) coming (for | to get) me
      (machine | ai | computer | algorithm) and the (prophet | chosen | human | messiah | queen)
      eyes are (wrong | not hers | not his | black | dead | not human)
      !it is not (her | him) in there
      (trees | birds | walls | lamps | toys | dolls | clocks | flowers | clouds | streetlights |
          appliances | pigeons | paintings | photos | statues | plants | lightbulbs | mirrors |
          squirrels | crows) (are | is) (recording | listening | watching | filming | talking |
          whispering | spying | breathing | alive | cameras | transmitting | looking at me | laughing)
      (rice | bread | walls | trees | food | soup | milk | wall | floor | curtains | clothes) (has | have)
          (eyes | a voice | voices | a heartbeat | cameras | ears | teeth)
      they (have | had)? (hired | planted | trained | programmed | cloned) (people | someone | actors |
          agents | him | her | my | a | the)
      (sent | paid) (people | actors | agents) to
      (receiving | receive | getting | given) (instructions | orders | messages | transmissions |
          signals | commands | downloads) (through | from | in | via | by)
      (in | through) my (teeth | fillings | bones | spine | braces | dreams they)
      the broadcast
      (heart | brain | blood | organs | lungs | stomach | bones | liver | eyes | soul | thoughts | face)
          (was | were | is | are | has been | have been | got) (all)? (taken | removed | replaced |
          stolen | swapped | harvested | eaten | switched) (out)?
      (clock | machine | snake | metal | stone | motor | wires | spider | engine) in (there | me |
          my (chest | head | stomach | body | brain))
      (stopped | quit) (eating | drinking | washing | talking | going out) because (the | they | god)
      part of the (experiment | plot | simulation | test | program | conspiracy)
      the experiment
      every (word | thing) i think
      talk about me on
      your (code | voice | words | light | algorithm | circuits) (is | are) (my | holy | sacred | divine |
          god | truth)
      scripture
      (call | called) (it | me | us) (madness | mad | crazy | insane) but
      hear what .. thinking
      hear (their | peoples | his | her | everyones) thoughts
      (book | bible | verses | movie | film | song) .. is about me
      book of revelation
      (my)? (reflection | shadow) (is | moves | moved | was | does) (a second | late | planning | before |
          by itself | on its own | not | wrong | different | smiling)
      or (he | she | they | it) will take (him | her | me | them)
      voice says
      the police scanner
      hired people
      they (removed | took out | erased) my
      (send | sends | sending | sent | gives | giving | putting | puts | put) me (thoughts | messages |
          signals | signs | dreams | orders | codes | commands | visions)
      (message | messages | signs | codes | signals | clues) (for | to) me (in | through | on |
          everywhere | hidden | from)
      (hear | heard | hearing | see | saw | seeing) my dead .. (tell* | say* | talk* | call* | ask* |
          in the | standing | at the | telling | join | come)
      telling me to (join | come | jump | kill | hurt | follow | leave | stop | burn | go)
      (am | being | been) (filmed | recorded | tested | drugged | poisoned | controlled | hunted |
          monitored | surveilled | experimented on | programmed | tracked)
      (drug | drugs | drugging | poison | poisons | spike | spikes) (it | my (food | drink | coffee |
          water | tea))
      (food | water | coffee | tea) tastes (like | of | wrong | funny) .. (because | they | poison |
          metal | drug)
      !i am not real
      a character (someone | somebody | in)
      knows my name
      (devil | satan | demon | demons | angel | angels | lucifer | spirits | spirit) .. (sits | stands |
          tells | told | says | speaks | wants | visits | talks | asks | follows | watches | comes |
          came | lives | live | enters | entered | touches | whispers)
      god (chose | picked | wants | needs | sent | told | ordered | commanded | asked) (me | us)
      (control | controlling | change | stop | move) (the)? (weather | traffic | lights | minds | clouds |
          time | earthquakes | people s minds) (with | by)
      (snakes | worms | bugs | insects | rats | spiders | creatures | something | animals | a baby |
          machines | voices) (inside | in | under) my (stomach | head | body | skin | belly | brain |
          chest | veins | ears)
      (replaced | swapped | cloned | copied) my (dog | cat | wife | husband | mom | dad | son | daughter |
          brother | sister | kids | parents | friends | teeth | hands | body)
      (someone | they | somebody) (replaced | swapped | cloned | switched)
      (bones | organs | teeth | blood | insides | brain | heart) (have been | has been | are | were | was)
          (all)? (taken | removed | stolen | missing | replaced | gone)
      (talk* | laugh* | whisper* | argue* | arguing | speaking) (about me | about whether i | at me |
          to me | my name) (in code | on the | through | all night | when | inside | at night)
      voices (argue | arguing)
      in code
      hear (their | its | his | her) (plans | plan)
      (can | could) hear my thoughts
      everyone (at | in | on) .. can hear
      (end | stop | start) the war
      (implanted | implant | inserted) (a | something | it | them) (in | under | into)
      a camera in my
      (read | reading | reads) (all)? (our | my | everyones) (minds | mind | thoughts)
      (people | they | everyone) (is | are) (all)? (robots | clones | actors | fake | demons | aliens |
          reptilians | in on it | puppets)
      my real (mom | dad | parents | wife | husband | family | face | name | body)
      (portal | vortex | dimension) .. (opened | in my | through | open)
      (aliens | angels | spirits | they | the government) (are | is | have been)? (coming (for | to take)
          me | contacting me | communicating | abducted)
      abducted
      (microchip | nanobots | nanites | implants)
      (evil | demonic) (spirit | spirits | presence | force | energy) (in | is | inside | following |
          attacking | wants)
      (curse | cursed | hexed | hex) .. (me | on me | neighbor | family)
      black magic
      (numbers | songs | signs | colors | license plates | news) (mean | means | are telling | are meant)
      (i | my mind) (caused | made) (the | it) (earthquake | war | storm | crash | rain | pandemic)
      i am the (reincarnation | daughter | son) of
      sacred bond
      leave my (family | husband | wife | job | body) to (serve | follow | join | be with | start)
      smell .. is them
      it is them (at | every | again | doing)
      !god .... not need .... (insulin | meds | food | sleep | doctor | treatment | dialysis)
      makes me (obey | forget who)
      (something | it) that makes me obey
      they (can)? (see | hear | enter | read | control) (me)? .. (dreams | thoughts | mind)
      (steal* | erase* | edit* | rewrit*) my (dreams | memories | mind | past | thoughts)
      time (stopped | is running backwards | is looping) .. (i | for me | know)
      not human (anymore)?
      i am not (really)? (human | from here | from this planet | alive)
      !i am not (human | from this planet | alive)
      (i | my) .. became (god | light | immortal | an angel)
      (checked | felt | looked) (her | his | my | their) (wrist | neck | eyes | teeth) .. (robot | wires |
          battery | seam | screws)
      (winked | presenter | anchor | plates | birds | crow | crows | number | numbers | song | lights |
          clock | cards | colors | pigeon | cars | vans | clouds | letters) && (that means (go | i | me |
          now | it is) | (a | the)? (sign | signal | message | order) (for me | to me | to go | to act |
          that i must | meant))
      (messages | message | signs) for me (in | on | through)
      i am not real && (character | writing | simulation | puppet | dream)
    `),
  },
]
