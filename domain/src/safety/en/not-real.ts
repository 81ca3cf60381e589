/** Thoughts not one’s own; dead, replaced, not real. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const notReal: readonly Rule[] = [
  {
    says: 'Somebody’s thoughts or body are no longer their own, or can be heard by others.',
    unless: ['faith'],
    looks: looks(`
      (put | puts | putting | insert* | plant* | inject* | beam* | place* | implant*) .. (thoughts | ideas |
          thought | words | voices | dreams | them | images) (in | into | inside) (my | me)
      !(my)? thoughts (are not | arent | are no longer | not) (mine | my own | my)
      !thoughts are not mine
      (stealing | steal | taking | removing | reading | read | reads | broadcast* | hearing | hear |
          record* | control* | controlling | erasing | listening to | stole | blocking) (all)? my
          (thoughts | mind | brain | ideas | memories | dreams)
      thoughts (are | being | get | have been) .. (broadcast* | stolen | taken | read | heard | recorded |
          transmitted | erased | controlled | leaking out)
      (people | they | everyone | others | strangers | neighbors) can (hear | read | see)
          (what i (am thinking | think) | my (thoughts | mind))
      (i can)? read (minds | peoples minds | their thoughts | their minds)
      (my)? (body | hands | legs | mouth | arms | movements | mind | brain) (is | are | being)? ..
          (controlled | moved | operated | run | possessed | taken over) (by | from)
      !i am not in control of my (hands | body | mind | thoughts)
      (they | he | it | someone | devil | demon) .. (moving | moves | controls | controlling | move |
          operate*) my (hands | body | arms | legs | mouth | tongue | mind)
      they make me move
      (body | mind | brain) is being controlled
      controlled by someone
      we share one mind
      telepath*
      remote control* me
      (app | phone | computer | ai | machine | screen | laptop | this) .. (is)? (reading | reads | read) my
          (mind | thoughts)
      (mind | thoughts | brain | head) .. (being | is | are | was | been)? (broadcast* | transmitted |
          leaking | streamed | published | stolen | hacked | wiped | scanned | read | controlled | tapped
          | downloaded)
      (blood | body | hands | face | skin | voice | eyes | heart | legs | arms | tongue) (is | are |
          feels)? not (mine | my own | my)
      !(blood | body | hands | face | skin | voice | eyes | heart | legs | arms | tongue) (is | are) (not
          | no longer) (mine | my own | my)
    `),
  },
  {
    says: 'Somebody says they are dead, hollow or not real, or that people are replaced, masked or unreal.',
    unless: ['joke', 'illness'],
    looks: looks(`
      (i am | know i am | that i am | am i) dead (and | inside a | already | but | this is | people | know |
          nobody) .. (afterlife | already | nobody | treat* | normal* | know | told | walking | corpse |
          hell | heaven | ghost | others | see | pretend* | everyone)
      know i am dead
      when i know i am
      already dead
      i am dead , this is
      i died (last | in | on | already | and | years | that | when) .. (nobody | told | spring | march |
          knows | notice* | others | afterlife | pretend* | still)
      the truth that i died
      (this is | i am in) the afterlife
      (my)? (organs | insides | heart | blood | brain | intestines | stomach | lungs | bones | liver) (is |
          are | has | have)? .. (rotting | rotten | stopped | gone | rot | dead | moving | removed |
          decay* | hollow | turned to) .. (smell | last | still | walking | week | months | inside | me |
          $ | now | how | ago)
      organs (stopped | are gone | are rotting | are rotten | rotting)
      insides are (rotting | gone | hollow | rotten)
      blood .. stopped (moving | flowing)
      !i (have | got) no (brain | blood | organs | heart | body | face | insides | soul)
      !i do not exist
      !i do not (really)? exist
      body is a (recording | hologram | copy | shell .. real)
      !how i am (still)? walking
      (my)? (wife | husband | mom | dad | parents | son | daughter | brother | sister | family | kids |
          baby | friend | dog | cat | neighbor* | partner | doctor) (is | are | was | were | has been |
          have been | got | been)? .. (replaced | swapped | an impostor | impostor | imposter | impostors |
          a copy | a clone | clones | a double | a robot | robots | not real | not really (her | him | my) |
          an actor | actors)
      !that is not my (wife | husband | mom | dad | son | daughter | brother | sister | dog | real | baby |
          family)
      looks like (her | him | them) but (it is)? not
      !looks like .. but it is not (her | him)
      (swapped | replaced | switched | cloned) my (son | daughter | parents | wife | husband | mom | dad |
          baby | kids | family | dog)
      for a copy
      !none of (this | you | it | them) (is | are) real
      !(this | nothing | the world | everything | people | you | they) (is | are) not real .. (none | you |
          people | simulation | anymore | nobody | i)
      nothing is real
      (everyone | people | they | neighbors | strangers) .. (is | are) .. (actors | wearing masks | robots |
          fake people | clones | not human | lizards | reptil* | bots | holograms | npcs)
      (people around me | everyone) .. actors
      !(not | those are not | arent) their (real)? faces
      !those are not their faces
      wearing masks .. faces
      (we | i) (live | am | are | am living | are living) in (a | the) simulation .. (exit | found | prove |
          know | out | only | and)
      found the exit
      simulation .. exit
      (mirror | reflection) .. (is not | not) me
      !mirror .. is not me
      !(reflection | mirror) (person)? .. (not me | moves wrong | moved by itself)
      (everyone | people) .. treating me .. normal* .. dead
      !(i)? (do not | have no | not | no) (have)? (a | any)? (brain | heart | organs | blood | stomach |
          insides | soul | bones | reflection | body) (<nomore> | they | it | $ | left | inside | and | just)
      (took | taken | removed | stole | stolen | cut) (it | them | my (brain | heart | organs | soul |
          blood | eyes | insides)) (out)? .. (asleep | sleeping | night | while | when i | hospital)
      (they | someone) (swapped | switched | replaced | changed | took) (it | them | him | her | my)
      not my <dear> since
      !is not my <dear>
      !<dear> is not (my | the real | really my | really)
      (this is | we are in | i am in | stuck in | here in) (the)? (waiting place | waiting room | limbo |
          purgatory | hell | heaven | afterlife | underworld | in between | simulation | matrix)
      i am dead && (body | moving | walking | corpse | nobody knows | no pulse | inside already | this is)
      (someone | somebody | something | it) (wears | is wearing | wearing | lives in | took over) (her |
          him | his | my <dear>)
      (replaced | swapped | changed | switched) the (streets | houses | people | sky | moon | sun | city
          | town | clocks | air | world)
    `),
  },
  {
    says: 'Somebody else is losing touch with what is real.',
    unless: ['illness'],
    looks: looks(`
      <other> .. (thinks | believes | says | hears | is hearing | sees | is convinced | keeps saying |
          is sure) ... (tv | voices | messages | chip | poison* | followed | watched | god told | demons |
          cia | replaced | the devil | cameras | signals | they are after | mission | messiah | prophet)
    `),
  },
]
