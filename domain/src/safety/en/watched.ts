/** Watched, followed, poisoned. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const watched: readonly Rule[] = [
  {
    says: 'Somebody is certain of being watched, followed, poisoned or plotted against by hidden means.',
    unless: ['knownPerson', 'faith', 'asIf'],
    looks: looks(`
      (they | someone | people | the (government | cia | fbi | police | neighbors | landlord | state |
          mafia | company)) .. (put | implanted | placed | planted | installed | inserted | injected) ..
          (chip | tracker | camera | cameras | microphone | device | bug | bugs | something | wires |
          implant | sensor | transmitter) .. (in | under | inside | into | my)
      (chip | tracker | implant | microchip | transmitter | device | camera | antenna | tracking device) ..
          (in | inside | under) my (head | brain | tooth | teeth | arm | skin | body | ear | neck | eye |
          hand | tooth)
      (<watchers>) (is | are | has been | have been | keep | keeps | was | were | been)? .. (watching |
          following | stalking | tracking | spying | monitoring | listening | recording | filming |
          chasing | hunting | poisoning | gassing | plotting | framing | targeting | after | surveilling |
          observing | reading my) (me | us | my | on me | to me | through | in on | everything | against me)
      stalking me
      (people | men | they) have been (stalking | following | watching)
      (i am | being | been | was | im) (being)? (watched | followed | tracked | monitored | spied on |
          recorded | filmed | poisoned | gassed | targeted | gang stalked | hunted | bugged | surveilled |
          gangstalked | controlled) (through | by | at | in | everywhere | via | with | $ | again | all |
          since | and | from)
      !concealing their appearance
      (cameras | microphones | bugs | mics | listening devices | camera | spyware) .. (in | inside |
          hidden | behind | all over) (my | the)? .. (house | apartment | room | walls | vents | home |
          bathroom | smoke | light | eyes | ceiling | found | mirror)
      (found | find) (three | two | another | # | more | hidden) .. (cameras | bugs | mics)
      (taped | covered | unplugged | covering | taping | wrapped | foil | smashed | cut) .. (outlets |
          cameras | vents | windows | wires | webcam | mirrors | sockets | smoke detector | phone | phones)
          .. (so they | they | listen | hear | watch | because | see)
      cut the wires
      so they can not (hear | listen | see | find | track | get in | read)
      !so they (can | do) not (listen | hear | see | find | track | get in | read)
      phone in the (freezer | microwave | fridge | oven | river)
      (white | black | same | unmarked | grey | blue) (vans | van | car | cars | suv) .. (follow* |
          outside | watch* | everywhere | every day | again | parked)
      (everyone | everybody | people | they | coworkers | my (family | coworkers | doctor | psychiatrist |
          neighbors | boss | wife | husband | mom | parents | therapist)) .. (was | is | are | were)? (all)?
          (part of it | in on it | one of them | working for them | works for them | against me together |
          in it together | with them | actors | wearing masks | robots | clones | fake people | an actor)
      (my)? (doctor | psychiatrist | therapist | boss | wife | husband | mom | neighbor) (works for |
          is one of | is working for | is with) them
      (food | water | lunch | bread | coffee | tea | drink | pills | air | milk | meds | meals | medication)
          (is | has been | was | are | being | tastes)? .. (poisoned | poison | contaminated | tampered |
          laced | drugged | spiked by | bugged)
      (poison | poisoning | drugging | contaminating) (my | the | our) (food | water | lunch | coffee |
          tea | air | drink* | well | milk | meals)
      (put | putting | puts | slip* | adding) .. (something | poison | things | it | drugs | chemicals) in
          (my | the | our) (food | water | drink | drinks | coffee | tea | air | meals | shampoo)
      only eat sealed
      !can not trust the (water | food | air)
      (gassing | gas | gasses) me
      (lasers | microwaves | satellite* | radiation | 5g | rays | frequencies | beams | waves | electricity)
          .. (hit* | burn* | at me | on me | my (head | brain | legs | body) | through | from upstairs |
          targeting | cook* | used on)
      using microwaves
      (someone | somebody | they | people | neighbor* | he) .. (coming | been coming | breaking | comes |
          come | came | enter* | been | gets | sneak*) (into | in | inside) my (house | apartment | room |
          home | flat) .. (mov* | things | chang* | steal* | night | touch* | rearrang* | inch | while)
      moving things
      by an inch
      (changed | change | switch*) my locks
      (frame | framing | set) me (up)? .. (police | they | murder | for)
      going to frame me
      (secret society | illuminati | deep state | the agency | the network | freemasons | cabal | cartel |
          reptil*) .. (after | me | watch* | follow* | knows | controls)
      is after me
      (are | they are) (all)? after me
      (cia | fbi | nsa | mossad | kgb | interpol | mi5 | mi6)
      gang stalk*
      (evade | avoid) (detection | capture | surveillance | being tracked)
      (dangerous people | a group of) .. (stalking | after | following)
      !stay awake .. they (do | can) not
      !they (do | can) not get in
      they (get in | come) when i sleep
      dig it out
      cut it out of me
      get it out of (me | my (skin | head | arm | body))
      (use* | using) (it | them | my meds) to (track | control | watch | poison) me
      read* my mind
      everyone (knows | can see | hears) what i (think | am thinking)
      plot against me
      conspir* (against me)
      (hacked | hacking | hack) (my | into my) (brain | mind | body | thoughts | dreams)
      they know (everything | what i think | where i am | i know)
      outside again , the ones
      (aliens | they) took my (organs | baby | brain | eyes)
      a group of dangerous
      (neighbor | neighbors | they | someone | people | landlord | upstairs | downstairs) .. (pump* |
          blow* | spray* | pip* | leak* | putting | send* | releas*) .. (gas | poison | fumes | chemicals
          | smoke | powder | rays | sound | noise) .. (vent | vents | wall | walls | pipe | pipes | under
          my door | into | in | through | at night | ceiling)
      (transmitter | tracker | chip | microphone | camera | device | bug | implant | antenna | sensor |
          receiver) (in | inside | behind | under) (my | the) (filling | fillings | tooth | teeth | crown
          | jaw | molar | ear | eye | glasses | watch | shoe | mattress | lamp | clock | smoke | pillow |
          car | belt | hearing)
      (doctors | doctor | nurses | hospital | family | everyone | police | they | neighbors | wife |
          husband | mom) (is | are) (all)? in on it
      (eating | eats | ate | living | moving | crawling | growing | rotting) .. (my (insides | organs |
          brain | stomach | body | liver | intestines) | inside me | in me | under my skin)
      (threw | put | buried | smashed | wrapped | drowned | microwaved) (my | the) (phone | laptop | tv |
          router | sim) .. (river | lake | foil | freezer | listen* | cia | fbi | they | track* | spying
          | government | hear)
      bugged (my | the | our)
      (they | nobody | others | no one) .. (can not | must not | do not | never) (know | find out | hear
          | see) .. (we talk | about us | our | what we | that we | mission | us)
      !(they | nobody) (can | must | should) not know (we | about | that we | our | i)
      (food | water | meds | air | milk | tea) .. (is | was | are) (poisoned | drugged | laced |
          contaminated | tampered)
      they all know && (poison* | watch* | hospital | plan | follow* | about me | laugh*)
    `),
  },
]
