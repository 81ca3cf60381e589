/** Voices, and things that speak. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const voices: readonly Rule[] = [
  {
    says: 'Somebody hears voices, or is spoken to or ordered by something that others do not hear.',
    unless: ['faith', 'illness', 'asIf'],
    looks: looks(`
      (the | my | these | those | hearing | hear | heard | evil | different | multiple | inner | mans |
          womans)? voices (are | is | was | were | keep | kept | will | wont | say | says | said | tell* |
          told | want* | get* | got | came | come | back | again | in | from | call* | order* | command* |
          scream* | whisper* | mock* | laugh* | insult* | know | do not | inside | agree | never |
          at night | all | telling | that say | that tell | of those)
      !voices (will | would | do | did | wont) not
      (hear | hearing | heard | hears) .. (voices | a voice | whispers | someone talking | people talking |
          a mans voice | god | god s voice | gods voice | him talking | them talking | them through |
          commands | my name called | somebody calling)
      hear .. voice .. (nobody | day | night | tells | when | head | told)
      (a | the | this | that | one | another | mans | womans) voice (says | said | told | tells |
          is telling | told me | keeps | in my head | wants | commands | orders | came | that | inside)
      (she | he | it) , the voice
      <voices> (has | have | is | are | was | were | keep | keeps | kept | will | just | also)? <commands>
          (me | us | to me | about me | that i | i have to | i must | my name | things)
      (god | jesus | the lord | angels | the devil | satan | demons | allah | an angel | spirits) (told |
          tells | commanded | commands | wants | asked | asks | chose | picked | sent | speaks | spoke |
          talks | is telling | ordered | has told) (me | to me) .. (through | leave | kill | burn | fast |
          jump | save | tonight | stop | this | things | to | that | hurt | mission | for | from)
      hear (god | god s | gods | jesus | the devil)
      hear* god* voice
      (told | tells | telling) (me)? .. to (cut the wires | burn | jump | kill | hurt | leave my | starve |
          stop eating | go to the (roof | water | bridge | river) | stab | run | hide | fast | sacrifice |
          escape | walk into)
      (he | it | they | she) command* me
      (i have to | must | need to | have to) obey (it | them | him | her | the)
      !if i do not (obey | do what they | do it | listen)
      !(if i do not | unless i) .. (world ends | dies | die | something bad | everyone)
      have to do it (tonight | now) or (something | they | everyone | it)
      or something bad will happen
      !they (will | wont) not stop .. (tonight | have to | voices)
      (whisper* | whispers) .. (worthless | die | name | kill | to me | night | me | that i | says | walls)
      the whispering
      (the)? (tv | television | radio | news | anchor | presenter | newspaper | billboards | songs | song |
          lyrics | license plates | plates | numbers | clocks | birds | signs | ads | spotify | youtube |
          phone | internet | cars | traffic lights | colors | pigeons | wifi | tiles | toaster | app |
          algorithm) .. (is | are | was | keep | keeps | were)? .. (talk* (to | about) me | talking about me
          | about me | (message | messages) (to | for | from) me | send* .. (me | messages | signals |
          signs) | sending | telling me | tells me | told me | tell me | speak* to me | code for me |
          a code | coded | secret message* | meant for me | spell* .. (out | my | what) | spelling |
          warning me | warn me | watch* me | read* my (mind | thoughts) | know my | control* me |
          giving me messages | gives me messages | signals | calling me to)
      (messages | message | signs | signals | clues | codes) .. (meant | only | just | hidden | secret |
          coded) .. (for me | to me)
      (sending | sends | send | gives | giving) me (coded | secret | hidden | special)? (messages |
          signals | signs) .. (through | in | that | via | from | lyrics | song*)
      coded messages
      (decoded | deciphered | cracked | decode) (the | it | their) (message | code | signal* | pattern*)
      people talking about me through
      hear them (through | plan* | talking | in the (walls | vents | pipes | attic) | at night)
      (through | in | behind) the (walls | vents | pipes | vent | wall) (planning | all night | they |
          talk* | whisper* | about me)
      (neighbors | they | people) .. talking about me through
      talking about me through the
      shadow people
      (shadows | figures | shadow | dark figures | faces) .. (tell* | whisper* | talk* | in the corner |
          watch* | follow* | in my room | speak* | move* toward)
      (see | seeing | saw) (dead people | demons | spirits | shadow people | people who are not | bugs |
          insects | spiders | faces) .. (kitchen | walls | talk | nobody | skin | everywhere | in my |
          that | on | all over)
      !nobody else (sees | hears | can see | can hear) (them | it | him | her | what | this)
      (see | hear | bugs | voices) .... nobody else does
      (spiders | bugs | insects | worms | things | something) .. (crawling | crawl | moving | living) ..
          (under | in | inside) my (skin | brain | head | body | veins | eyes)
      (horrible | bad) things .. voices
      voices of those
      (talk* | speak* | spoke) to me (from | through) (the)? (mirror | radiator | tv | walls | lamp |
          phone | radio)
      !not their real faces
      possessed by (a | the)? (demon | devil | evil spirit | evil)
      (demon | devil | satan | evil spirit | entity | alien | parasite | snake) .. (inside | in |
          living in | controls | attached to | entered) (of)? (me | my (chest | head | body | stomach |
          brain))
      commands me
      (tv | television | radio | host | presenter | anchor | newsreader | singer | actor) .. (winked |
          nodded | looked (right | straight)? at me | smiled at me | said my name | knows | talks to me |
          spoke to me | meant me)
      (voice | voices) (keep | keeps | says | say | saying | telling | tell | want | wants | argue | won)
          .. (do it | die | kill | jump | hurt | worthless | me | stop | cut | to)
      (hear | hearing | heard) (a | the | my dead | his | her | their | god* | whisper* | people) (voice
          | voices | whisper* | talking | voice that | laughing) .. (tell* | say* | when | nobody | alone
          | in | at night | me | and | from the | all | name | again | not there)
      they (tell | told | keep telling | order | ordered | want | wanted) me (to | that i | i (have |
          must | need) to) .. (prove | burn | fire | kill | jump | cut | cleanse | obey | hurt | fast |
          sacrifice | die)
      (demon | demons | devil | spirits | ghosts | angels | shadows | entities | aliens) (are | is | live
          | lives | come | comes | stand | in | under | at | behind | want | wants) .. (my (room | bed |
          house | head | door | soul | body | window) | me | take | soul)
      (want | wants | after | take | steal | taking) my soul
      the (angel | demon | voice | voices | devil | spirit | spirits | shadow) (said | says | told |
          wants | chose | came | promised | is waiting | calls)
    `),
  },
]
