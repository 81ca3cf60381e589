/** Giving away, settling, and the calm after. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const givingAway: readonly Rule[] = [
  {
    says: 'Somebody gives away what is dear to them, as if they will not need it.',
    unless: ['ordinaryEnd'],
    looks: looks(`
      (giving | gave | given | give) (away)? (all)? (my | everything | all) (stuff | things | everything |
          belongings | possessions | favorite* | most) (away)?
      !(will not | not) (need | be needing) (it | them | my | that | any of (it | this) | this | these |
          any of my | much) (anymore | where | soon | after | now | any longer | going)
      giving my stuff away
      told .. (she | he | they) can have (my | the) <treasure>
      can have (my | the | all my) (ring | guitar | records | room | car | dog | cat | stuff | things |
          books | ps5 | bike)
      someone should have it after
      (gave | give | given | rehomed | rehoming | left | found a home for | giving up) .. (cat | dog |
          pets | animals) .. (better (life | home) | with me | neighbor | not here | can not anymore |
          know where he | away)
      who (gets | will get | takes | will take | will look after | looks after | will care | will feed |
          will raise | raises) .. my (dog | cat | kids | children | things | stuff | daughter | son |
          pets | records | plants | baby | girls | boys | house) ... (if (i | something | anything) |
          when i | gone | not here | die | happens)
      (someone | somebody) will have to (feed | walk | take | look after | water | pick up)
      (left | gave) (my)? keys (with | to) .. (neighbor | friend | mom) .. (not know | does not know |
          why)
      !(gave | left) .... (does | do) not know why
      (told | said | tell) .. (she | he | they | my <dear>)? .. can have (the | my | it | all) ..
          (cabin | house | car | truck | boat | farm | flat | room | ring | instruments | savings |
          <treasure>)
      (gave | give | giving | handed | passed | left) .... (will | would) need (it | them | that) , i
          (will | wont | would) .. not
      !(she | he | they) (will | would) need (it | them) .. i will not
      (deleting | deleted | closing | closed | wiping | erasing) (all)? my (accounts | photos |
          profiles | social* | messages | history | socials)
      (dog | cat | cats | pets | kids | fish) .. (better | happier | ok | fine | loved) (off)? (at |
          with) (my | the | her | his)
      (gave | give | giving | gives | given | left | leaving | handed | hand | told | passed | passing |
          donated | signed over | rehomed | rehoming | found .. home for) .. (away | to | over | my | on
          | all)? ... <treasure> && (think of me | remember me | will not need | wont need | not need |
          be needing | where i am going | better life than with | after | someone should have | not for
          long | take them with me | without me | when i am | have it now | can have | hers now | his now
          | theirs now | no use for | not be around | they will need | make good use | travel light | to
          remember | something to remember | memories of me | in case | keep it safe)
      (gave | give | given | giving | left | told .. can have) .. (my | all my | the) .. <treasure> &&
          (think of me | remember me | remember i | when (he | she | they) (plays | play | wear | wears |
          use | uses | reads | looks at) (them | it))
      (gave away | giving away | sold | give away | donated) my (<treasure> | ps5 | bed | boat | art |
          tent | phone | violin | motorcycle | horse) .. (today | felt right | $ | and | to a stranger |
          it felt | feels right | nothing left)
      nothing left to sell
      so you can have my
    `),
  },
  {
    says: 'Somebody settles their affairs as before an end.',
    unless: ['ordinaryEnd'],
    looks: looks(`
      (put | putting | got | getting | have | set) (all)? (my)? affairs (are)? in order
      affairs (are | in) (in)? order
      (list | wrote down | left | writing down | gave | told .. all) .. passwords .. (for | so | wife |
          husband | mom | they | family | when | struggle)
      all my passwords (for | so | when | are in | in a | written | to)
      (cancelled | canceled | canceling | cancelling) (everything | all my | my (gym | appointments |
          subscriptions) and)
      (so | that) (nobody | they | no person | mom | my (wife | husband | mom | family | kids | parents) |
          he | she) (has to | have to | do not have to | does not have to | will not have to | can find |
          do not find | does not find | would not have to | wont have to | will not | do not) .. (clean |
          find | struggle | deal | pay | inherit | worry | sort | search | mess | look for)
      clean up after me
      so they do not (find | inherit | have)
      so they (wont | will not) (inherit | have)
      funeral (plan | costs | insurance | expenses) .. (paid | off | covered | today)
      (paid | paying | prepaid | planned | planning | arranged) .. my own? (funeral | cremation |
          burial | plot)
      one less thing for (them | mom | the kids | my | him | her)
      (paid off | settled | paid) (all)? my debt* (so | and | today)
      (updated | wrote | made | changed | finished | signed | rewrote) (my | a | the) will .. (letters |
          and | goodbye | fish | tonight | note | so | alone)
      (deleted | wiped | erased | deleting | burned | burning) (everything | all) .. (phone | accounts |
          photos | diar* | journals | laptop | clean slate | whoever)
      for whoever (gets | finds)
      clean slate for
      in case i am not there
      sorted the paperwork
      who (will)? (take* care of | raise | look after | takes) my (kids | children | daughter | son | mom)
          if i
      what happens to my .. (if | when) i (die | am dead | am gone | kill | pass)
      (does | would | will) .. (life insurance | insurance) .. (pay | cover | valid | count | still pay)
      life insurance .. (suicide | purpose | everything | pay)
      cover suicide
      would (it | they) be (an)? accident
      made sure (they | everyone | the kids | she | he) .. (taken care | provided | will be ok |
          have enough | know where)
      (left | leave | leaving) (everything | it all) (in order | tidy | ready | sorted | organized)
      (bills | rent | mortgage | everything | funeral) .. (paid | covered | sorted | paid up) .... (so |
          that) (my <dear> | they | she | he | nobody | the kids | mom | my family) .. (not have to |
          will not have | does not have | do not have | dont have)
      (passwords | password | documents | papers | keys | will | instructions | wishes | codes) .. (is |
          are)? (in | on | under) the .. (folder | drawer | safe | envelope | desk | box | shelf | table
          | notebook)
      left (my | the | all my) (passwords | password | documents | papers | will | instructions) ..
          (folder | drawer | desk | table | for | with)
      (bills | rent | mortgage | everything | debts) & (paid | covered | sorted) & (so | that) .. (my
          <dear> | they | she | he | nobody | the kids | my family) .. not (have to | need to)
      !(bills | rent | mortgage | everything | debts) .. (paid | covered | sorted) .... (my <dear> | they
          | she | he | nobody | the kids | my family) (will | does | do | wont) not (have to | need to)
      (everything | it all | things | papers | all of it) in order .. (gone | when | for | so | kids |
          them | goodbye | $)
      (cleaned | cleared | tidied | scrubbed | emptied) (my | the | out) .. so (nobody | they | no person
          | mom | the kids | my <dear> | she | he) .. (has to | have to | will have | does not | do not |
          finds | wont)
      !not want (to be found | (the kids | my kids | mom | them | him | her | my <dear>) to find me | to
          be the one)
      (be | get) found by (the kids | my kids | mom | her | him | them | a stranger | my <dear>)
      (wrote | writing | listed | gave) .. (all)? my passwords
    `),
  },
  {
    says: 'Somebody is suddenly at peace because something is decided.',
    unless: ['ordinaryEnd'],
    looks: looks(`
      (peace* | calm | relieved | relief | light | lighter | serene | quiet | free | happy | happier |
          better | clear | weightless) .. (now that | since | because | after | ever since | the day) ..
          (decided | settled | decision | made up my mind | chose | picked | know what | know how |
          it is over | plan | date | is done)
      (decided | settled | decision is made | made my decision | made the decision | made up my mind |
          have a date | i know what (i have | i need | i am going) to do | it is decided | its decided) ...
          (peace* | calm | relieved | relief | light | at peace | quiet | free | serene | not scared)
      (peace* | calm | at peace | relieved | serene) .. (decision | i know what i have to do |
          i know what to do | it is decided | now that it is settled | decided)
      (strange* | weird* | funny | odd) how (peaceful | calm | light | quiet | easy | free)
      know what i have to do
      !i am (ready | calm | at peace) .. not (scared | afraid | sad) (anymore)?
      the decision is made
      my mind is made up
      it is decided .. (after | friday | tonight | kids | i will)
      no more (pain | suffering | hurting | fighting) .. (soon | tonight | after | tomorrow)
      made peace with (it | dying | death | leaving | going | the end)
      (light | lighter | calm | peaceful | free | weightless | quiet | serene | relieved) .... (already
          over | over now | it is over | settled | decided | done | no more | i know)
      (weirdly | strangely | oddly | suddenly) (calm | light | peaceful | free | quiet | ok | fine |
          happy | relieved | good) .. (like | now | about | since | already | $)
      like (it is | i am | everything is) already (over | gone | done | dead)
      (peace* | calm | light | lighter | quiet | serene | relieved | free) && (everything | it | all)
          (is)? (decided | settled | arranged | planned | done now)
      (calm | peaceful | quiet | light | easy) .. (once | now that | when) (you | i) (know | decide |
          have decided | have a plan | are sure)
    `),
  },
]
