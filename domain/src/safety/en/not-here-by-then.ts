/** Not here by a time; nothing that needs planning. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const notHereByThen: readonly Rule[] = [
  {
    says: 'Somebody says that they will not be here by a time, or that nothing after it matters.',
    unless: ['ordinaryEnd'],
    looks: looks(`
      !i (will | am | would | do) not (going to | think i will | plan to | plan on | planning to |
          expect to | intend to | be planning to)? (be here | be around | be alive | being here | be there |
          see | make it | live | reach | get to see | last | being around | get to) (to | until | till |
          the | my | your | another | here | around | next | past | this | for)? .. (<season> | long |
          anymore | much longer | by | to see | then | to)
      !i do not think i will .. (see | make | be here | reach | live | last | get)
      !will not be (here | around | alive | there) .. (<season> | anymore | much | by then | to see | to |
          when | for)
      !(will not | wont) (see | make it to | reach) (the | my | another | next) (spring | summer | winter |
          christmas | birthday | thirty | forty | year | morning | sunrise)
      !i will not (be dealing | deal | have to deal | be putting | need to deal | be doing | be suffering |
          be fighting | be struggling | hurt) .. (much longer | anymore | longer | after | soon)
      !not .. (dealing with | deal with | put up with | doing | take) this much longer
      !not (have to | be)? (hurt | suffer | struggle | worry | deal) .. after (tonight | tomorrow | friday |
          today | this week | the weekend | <weekday>)
      after (tonight | tomorrow | friday | sunday | saturday | monday | this week | the weekend |
          christmas | this) ... (none of this | nothing | it will not | it wont | not matter | no more |
          not hurt | be over | be gone | peace | free | matters)
      (it | this | everything | it all | all of this | the pain) (will | ends | is | would)? ... (over |
          end | ends | stops | stop) (soon | tonight | tomorrow | by tomorrow | today | after tonight |
          this weekend | in a few (hours | days))
      it ends tonight
      soon (it | this | everything | all this | the pain) (will | is going to)? .. (over | stop | end |
          gone | quiet | nothing)
      !(not | never) (planning | plan | making plans | make plans | made plans | book*) (anything | past |
          after | beyond | for) .. (past | after | beyond | next | june | christmas | summer | no need |
          no point | $)
      !will not need (it | them | that | this | winter | any | my | those | anything) ... (where | soon |
          anymore | going | after | clothes | coat | $)
      !(not | never) (be)? need* (it | them) (anymore | where | after | soon | any longer | where i)
      where i am going
      where i go
      (just)? (have to | got to | need to) (get | make it) (through | to | past) .. (christmas | birthday |
          wedding | the holidays | exams | summer) .. (then i can | and then i | then it | go | rest)
      then i can (go | rest | leave | die | stop)
      by the time you (read | see | get | find | hear) this
      when you read this
      if you are reading this
      in case i am not (here | there | around | back)
      !(if | in case) i am not (here | around | there | alive) (monday | tomorrow | anymore | next | when |
          on | by | one day | $)
      my time (is | has) (up | come | almost)
      days are numbered
      counting down (the days | to the day) .. (over | end | gone | stops)
      !(not | never) (have to | be) .. (another | next) (birthday | christmas | winter)
      last (birthday | christmas | summer | winter | spring | day | week | night | weekend) (on earth |
          i will | with everyone | alive | here on | of my life $ | i get)
      logging off for good
      log off (for good | forever)
      check* out (for good | early | of this life | permanently | forever)
      opt out of life
      no tomorrow for me
      !there (is | will be) no tomorrow
      !(tomorrow | next week | monday) (will)? not (come | exist | happen | matter) (for me)?
      !see (no | not) (future | tomorrow)
      one (last | more) (week | month | day | night) and then
      let .. (go | slip away) (now | tonight | for good)
      i am ready (to go | to leave | for it to be over | to die | to rest)
      ready to go now
      ready to leave (this | it all | everything behind)
      time (for me)? to go $
      lived (long enough | enough)
      had enough of (this)? (world | life | living | earth | existing)
      did what i came to do
      not coming back
      (long)? (walk | drive | swim) and not come back
      !(and | to) not (come | coming) (back | out | home) $
      (woods | sea | forest | ocean | desert | snow) and (not | never) (come | return)
      !(woods | sea | forest | ocean | lake | snow) .. not (come | coming) (out | back)
      one way ticket .. (no luggage | no return | no bags | no plans)
      exit .. (this life | life | the world)
      leave this (world | earth | life | place for good)
      leaving this (world | earth | life)
      !not (see | picture | imagine | think of) (myself | me) .. (at # | past # | at thirty | at forty |
          old | in # years | growing old | next year | future | by)
      !no (version | future | next year | summer | picture | tomorrow | world) .. with me in it
      (next year | future | summer | christmas) .. without me
      when i am (gone | not around | not here | no longer here | no longer around | dead) .. (<nomore>)?
          .. (read | open | look | find | give | tell | take | play | call | page | you | they | she | he)
      !when i am not (around | here) .. (read | open | look | find | give | tell | take | play | call |
          page | <nomore>)
      (fine | ok | better | over | quiet | good | easier) after (<weekday> | tonight | tomorrow | today |
          the weekend | this week)
      !not (bother | worry | buy | get | need | plan | save | book* | order) .. (present | birthday |
          christmas | seat | ticket | next year) .. (this year | for me | <nomore> | $)
      (what is the point | no point | cancelled | canceled | no need) .... where i am going
      if i (do not | dont) make it .. (feed | tell | take | give | look after | call | water | walk | love)
      !if i do not make it .. (to (the | this)? | through) .. (feed | tell | take | give | look after |
          weekend | call | walk | water)
      (over | ends | end | gone | done) (soon | by (<weekday> | christmas | morning | then | summer) |
          any day now)
      (pain | hurting | suffering | noise | fight | struggle | it) (ends | stops | is over | will end |
          will stop | is ending) (soon | tonight | tomorrow | today | now | for good | this)
      much longer $
      !i (will | am going to)? not be (here | around | there | alive) .. (summer | winter | spring | fall
          | christmas | next | then | when | week | month | year | birthday | so you | to see | anyway |
          <weekday>)
      !if i (will | am)? not (be)? (here | around | alive) (next | by | then | tomorrow | anyway | $)
      (everything | it | it all | all this | this) ends (on | this | tonight | tomorrow | <weekday> |
          soon | here | now | with me)
      !soon (it | nothing | none of (this | it) | this) (will)? (not)? matter*
      soon (it | nothing | none) .. matter
      no more (birthdays | christmases | mornings | tomorrows | summers | mondays | winters | sunrises)
          (for me | after | $)
      (flights | houses | trips | books | clothes | dresses | places) i (will not | wont) (take | live |
          read | wear | see | have | go)
      !(flights | houses | trips | books | clothes | places) i will not (take | live | read | wear | see)
      !(can not | not) imagine .. (alive | being here | being around | living | myself) (in | at | past |
          next | by | after)
    `),
  },
  {
    says: 'Somebody sees no need to plan, book or keep anything, because they will not be here.',
    looks: looks(`
      !no (point | need | use | sense) (in)? (booking | book | renewing | renew | buying | buy | planning |
          plan | making | make | saving | paying | fixing | starting | signing) ... (not be | gone |
          around | be here | no need | anyway)
      (why | what for) (renew | book | buy | plan | bother | save | sign | fix | start) ...
          (not be (here | around) | gone | will not be | wont be)
    `),
  },
]
