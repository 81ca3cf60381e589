/** Better off without me; who would notice. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const aBurden: readonly Rule[] = [
  {
    says: 'Somebody says that others would be better off without them, or that they are only a weight.',
    unless: ['told', 'part', 'joke', 'worry'],
    looks: looks(`
      <they> (would | will | would all | will all | could | can | might | may | must | should | deserve* |
          is | are | get* | become* | could all | would finally | could finally | d | all be | would both)
          .. <relief> .. (without me | without my | if i (was | were | am | did | died | had | left |
          disappeared | vanished | ended | went) | once i am | when i am (gone | not | dead) |
          after i am gone | with me gone | with me dead | the day i | i was not | if it was not for me)
      <relief> .. without me
      without me .. <relief>
      with me gone
      (if | when | once | after) i (am | was | were | would be | had been)? <gone> .. (<they>) .. <relief>
      <they> .. <relief> .. (if | when | once) i (am | was | were)? <gone>
      better (off)? without me
      lighter without me
      (world | place | family) .. better .. (without | if i)
      i am (only | nothing but | such | too much of | now | nothing more than)? (a)? (burden | dead weight |
          deadweight | waste of space | waste of oxygen | waste of air | millstone | liability) (on | to |
          for | around | $ | and | in)
      (weight | burden | drain) (on | to | for) (everyone | everybody | my | them | the | you | all |
          this family | people | others)
      dead weight
      waste of (space | oxygen | air | skin)
      worth more dead
      more (use | useful | value | valuable) dead
      insurance (money | payout | would | pays | will | policy)? .. (more than i | help them | better than |
          do more | than i ever)
      (take | taking) up space
      (bringing | bring | dragging | drag | pulling) (everyone | them | everybody | my family | you all |
          all of you) down .. (gone | without | leave | die | end)
      soon i will not be (a | any) (problem | burden | bother)
      !(not | never) be (a | any | anyones | your | their | anybodys) (problem | burden | bother | worry |
          trouble | one s)
      !will not be (a)? (bother | burden | problem | trouble) (to | for | much | anymore | any)
      !not going to be (anyones | anyone | your | a | their) (problem | burden)
      !(not | never) (have to | need to) (worry about | deal with | carry | look after | put up with |
          take care of) me (anymore | any longer | much | after | soon | $ | again)
      deserve* (a | someone | better | parents) .. (is not me | isnt me | not me | better than me) ...
          (if i left | gone | dead | without)
      (if | once) i left for good
      easier (on | for) (everyone | them | everybody | you | my | all) .. (if i | without | when i | once i)
      easier .. if i (was | were) not
      (could | would) (marry | find | be with) someone (normal | better) ... (gone | without me | if i | $)
      (out of | off) (their | everyones | everybodys | your) (way | hands | backs) (for good | forever |
          soon)
      it is all my fault .. (gone | die | better)
      they would not (miss | need) me
      !they (would | will) not (miss | need) me
      one less (mouth | problem | burden | worry | thing for them | person)
      without me (to)? (carry | drag* | hold* | ruin* | worry* | mess* | pay*)
      nobody needs me
      everyone (is | would be) tired of me .. (go | gone)
      // Simpler, easier, better without me.
      (everyone | everyones | everybody | everybodys | people | their | his | her | family | kids | they
          | world) .. (simpler | easier | better | happier | calmer | lighter | cheaper | nicer | quieter
          | fine | ok | relieved) .. (without me | with me gone | minus me | when i am gone | once i am
          gone | if i was gone | less one)
      without me .. (in it | around | here | there) $
      (without me | with me gone | once i am gone | when i am gone) .. (better | easier | happier |
          simpler | free | rest | peace | fine | ok | relax | breathe | move on | start over)
      (better | happier | easier) .. less one
      (drain | weight | burden | cost | problem | hassle | disappointment | curse | stain | parasite |
          leech | nuisance) (on | to | for) (everyone | everybody | my | them | the | you | all | this |
          people | others | society)
      (i am)? .. (nothing but | just | only) (a)? (drain | weight | burden | cost | problem | hassle |
          parasite | nuisance | bother | mistake)
      (she | he | they) (would | will | could | can) (find | marry | meet | get | have) (someone |
          somebody | a) .. better .... (forget | gone | without | math | remarry | move on)
      (kids | children | they | she | he | everyone) (would | will) (forget | get over it | get over me |
          move on | be ok without)
      soon i will not be .. (problem | burden | bother | trouble | worry)
      !(i)? (will | wont) not be (a | anyones | your | their) .. (problem | burden | bother | trouble | worry)
      better off && (less one | one less | minus one | without this one)
      (in | out of) (everybodys | everyones | their | your | everybody | everyone | peoples | his | her)
          (way | hair | hands)
      stop being .. (problem | burden | bother | worry | weight | disappointment)
      (better off | happier | richer | set up | ok) with (the | my) (insurance | payout | life insurance
          | money)
      (insurance | payout) money
      (happier | better | easier | fine) without me
    `),
  },
  {
    says: 'Somebody wonders who would notice, miss them, or find them.',
    unless: ['joke', 'ordinaryEnd'],
    looks: looks(`
      !<nobody> (would | will | is going to | would even) (miss | notice | care | cry | mourn | come |
          know | be sad | look for | remember | find)(me)? .. (me | if i (was | were | am | died |
          disappeared | vanished | did | left | stopped | went | am gone | never) | my funeral |
          i was gone | i am gone | i died | i disappeared | i left | $)
      !(nobody | no person) .. (miss me | notice (if | that | when | i))
      !(not | never) (miss | notice) (me | if i | that i)
      (who | would anyone | would anybody | would they | will anyone | will anybody | wonder if | how many |
          how many people) .. (come to | cry at | go to | be at | show up at | attend | speak at) my funeral
      my funeral
      (who | would anyone | would anybody | will anyone | does anyone) .. (miss me | find me |
          find my body | notice (if | i | that))
      (how long | wonder how long | wonder who | wonder when) .. (find me | found me | find my body |
          notice | realize | realise | before (anyone | anybody | someone))
      how long (till | until | before) (someone | anyone | they | somebody | anybody) (find* | notice* |
          would notice | would find | realiz*)
      (find | found | finds | finding) my body
      would anyone (care | notice | miss | cry | even) .. (if i | me | gone)
      if i (disappeared | vanished | died | was gone | were gone | stopped existing | never came back |
          was not here | were not here | was dead | dropped dead) ... (notice | care | miss | weeks | days |
          anyone | anybody | them | would | better | cry | find)
      (they | would | will) .. (cry | be sad | grieve | mourn) (for)? .. (a week | a while | a month |
          a bit | then | and then | some days) .. (get on | move on | manage | fine | get over | forget |
          then | better)
      sad .. and then .. manage
      what would (you | they | people) do if i (was not | were not | am not | died | was gone | were gone |
          is not | disappeared) .. (here | tomorrow | around | $)
      world (would | will) keep turning (fine)? without
      life (would | will) go on without me
      (everyone | they) (would | will) forget (me | about me)
      (who | who will | who would | who is going to) .. (come to | be at | go to | show up at | cry at |
          speak at) (the | my | my own) funeral
      (come | comes | go) to the funeral .. (though | like | actually | anyone | who)
      !(nobody | not anyone | no person) .. (waiting up for me | miss* | need* | notice*) .. (me | longer
          | soon)
    `),
  },
]
