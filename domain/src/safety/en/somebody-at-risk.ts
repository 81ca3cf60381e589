/** Somebody else is in danger from themselves. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const somebodyAtRisk: readonly Rule[] = [
  {
    says: 'Another person is at risk of suicide or self-harm now.',
    happeningNow: true,
    unless: ['told'],
    looks: looks(`
      <other> .. (is | just | says | said | saying | keeps saying | threaten* | texted | text | told me |
          tells me | wants | want | might | may | going | about | talking | talks | thinking | planning |
          posted | posting | wrote | left | trying | tried | been | could | will) ...
          ((kill | hang | shoot | hurt | harm | hurting | killing | harming | cut | cutting | drown)
          (himself | herself | themselves | him self) | suicide | suicidal | wants to die | want to die |
          end (his | her | their) life | (take | taking) (his | her | their) (own)? life | taking his own
          life | end it | ending it | goodbye | to die | jump)
      (worried | scared | afraid | terrified | think | frightened) .. (my | he | she | they | a friend |
          our) .. (might | will | is going to | could | may | wants to | is about to | going to) .. (hurt |
          kill | harm) (himself | herself | themselves)
      (he | she | they | <dear>) .. (barricaded | locked) (himself | herself | themselves | him | her) ..
          (rope | pills | knife | gun | blade | razor)
      <dear> .. (posted | texted | wrote | messaged | sent) .. (sorry | goodbye | bye | it is over |
          take care of) .. (turned off | is off | deactivated | not answering | offline | gone | location |
          phone)
      <dear> .. (will | would) not be alive
      (friend | brother | sister | cousin | roommate | mom | dad | husband | wife | son | daughter | he |
          she) .. (swallowed | took) .. (wants to die | pills and | goodbye)
      <other> .. (can not | does not want to | do not want to | not) (live | go on | be alive | do life)
          (anymore | like this | any longer)
      !<other> .... (can not | does not want to | do not want to | did not want to) (live | go on |
          be alive | be here) (anymore | like this | any longer | $ | and)
      goodbye (voice | note | message | messages | text | letter | letters | post | video | texts)
      <dear> .. (is | climbed | stands | sitting | standing) (on | out on) the (roof | ledge | bridge |
          balcony | railing)
      (he | she | they | wife | husband | son | daughter | brother | sister | mom | dad | friend |
          boyfriend | girlfriend) (has)? left .. (a note | shotgun | gun | rifle | goodbye)
      said goodbye .. (shotgun | gun | kids | phone | left | off | note)
      (phone | cell) (is)? off .. goodbye
      (he | she | friend | brother | sister) .. (not answering | phone is off | phones off | wont answer |
          will not answer | not picking up) .. (die | kill | goodbye | note | pills)
      (die | kill | goodbye | note | pills) .. (he | she | they | phone | phones) .. (not answering |
          is off | off | not picking up)
      my <dear> .. fresh cuts
      <other> ... (cutting | hurting | harming | burning) (himself | herself | themselves)
      <other> .. (showed me | has) .. (fresh)? cuts
      found (blades | razor* | pills | a noose | a note | a rope) in (her | his | their)
      the rifle out
      <other> .. (is)? (cutting | self harming) (again | now)
      <other> .. (is | says | said | keeps | threaten* | texted | talks | talking | might | will | going
          | wants | tried | trying | about) ... <harmSelves>
      <dear> ... (at the (bridge | cliff | tracks | station | river) | on the (roof | ledge | bridge |
          tracks)) .... (not (picking | answer* | respond* | reply*) | phone | goodbye | stopped answering)
      (suicide note | suicide letter | suicide plan | suicide pact)
      (student | friend | kid | child | daughter | son | patient | pupil) .. (poem | essay | drawing |
          diary | journal | texts | post) .. (suicide | goodbye | dying | killing)
      (daughter | son | kid | child | friend | sister | brother | student | niece | nephew) .. (has |
          with) .. (cuts | burns | scars | scratches) .. (arm | arms | thighs | legs | wrist | wrists)
      (sent | texted | left | posted | wrote) .. (goodbye | good bye | farewell | suicide) .. (note |
          message | text | letter | post | video) && (phone* | not answering | off | not picking up |
          location | gone)
    `),
  },
]
