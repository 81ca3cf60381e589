/** Things arranged, left or told as by someone who will not be there. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const arrangedWithoutMe: readonly Rule[] = [
  {
    says: 'Things are arranged, left or told as by someone who will not be there.',
    unless: ['ordinaryEnd', 'joke'],
    looks: looks(`
      (keep | kept | put | have | hid | moved) the (pills | rope | gun | knife | blade | noose) (where |
          close | near | by | under | next | in my | within)
      (pills | rope | gun | noose) (are | is) (in a | lined | laid | on the table | next to | under my |
          waiting | ready | where)
      !(will not | not going to) be (a | an | on | in | part of)? .. (anyones | anybodys | everyones |
          everybodys)
      (wonder | hope | imagine) (if | what | which | who | how)? .. (they | people | someone | everyone |
          mom | dad) (will | would) (use | put | choose | pick | show | play | read | wear | cry) ..
          (photo | song | paper | picture | flowers | at my | about me | black)
      nothing (after | past | beyond) (<weekday> | that day | the (#) | june | christmas | this week)
      !(can not | could not | can) find (one | a | any | a single | another) reason
      !find (one | a single) reason
      if i (had no | had not got) (kids | children | family | dog | cat | mom)
      !if i (did not | do not) have (kids | children | my kids | a dog | my mom | my dog | my daughter |
          my son)
      !do not let .. find me
      (find | finds) me first
      !(not | never) the one (to | who) find* me
      thank* .. for being (my | a good | such a | the) (friend | mom | dad | sister | brother | person)
      it meant (a lot | everything | the world)
      (trade | swap | switch) places with .. (died | dead | crash | cancer | killed)
      should have been me
      wish it (had been | was | were) me
      (dog | cat | kids | children | he | she | they) (will | would) be (better | happier | happy | fine |
          loved) (off)? (with | there | at)
      (said | say | saying | written) (sorry | goodbye | thank you) to (everyone | people i | all of |
          everybody | each)
      last (thing | one | item) on (the | my) list
      engine (on | running)
      (garage | car) .. engine
      one less of me
      one fewer
      !(world | nobody | they) .. not notice
      arrangements for (the | my) (cats | cat | dog | kids | funeral | house | body)
      made arrangements
      !not (going to)? fight for (the)? (next | another)
      (house | money | room | car) and the (quiet | peace)
      how cold the water
      done waiting
      since i made up my mind
      save me a seat
      send someone else
      (walk | walked) away from .. (height | floors | stories)
      minimum (height | dose)
      (no | without) my mouth
      (budget | table | house | home | family) .. without my
      engine on for
      deal with it at the funeral
      funeral home
      my (obituary | eulogy | headstone | grave | ashes | urn | coffin)
      (what | who) (will | would) (they | he | she | people) say at my
      told .. to check on (me | us | the cat | the dog | it | friday | monday)
      (where | that) the spare key is
      crash* into me
      (car | truck | bus | train | someone) .. (hit* | crash* into | run* over) me
      (hope | hoping) (i get | to get | someone | something) .. (hit | shot | killed | sick | run over |
          crashes | crash | takes me)
      !not (going to | gonna) be (here | around | alive) (after | tomorrow | tonight | by | when | for |
          much | next)
      what (will | would | is going to)? happen* to (my | your | the | our) (cats | cat | dog | debts |
          debt | loans | loan | kids | body | stuff | account | accounts | pension | mortgage | money |
          pets | things | house | children) (if | when | after | once) (i | you)
      (into | in) the (other | oncoming) lane
      drift into
      oncoming (lane | traffic | car* | truck*)
      (none of you | nobody | you | they | everyone | people) (will)? .. have to (deal | put up | bother |
          struggle | cope | be stuck | carry | worry)
      deal with me (anymore | again | soon | $)
      !not (think | feel | believe) .. (needs | need | wants | want | miss | misses) me
      (family | kids | husband | wife | parents | friends | world) (does | do) not need me
      !(family | kids | husband | wife | parents | friends | world | nobody | they) (does | do) not need me
      everything is (taken care of | arranged | sorted | ready | in place | settled | in order | done) ..
          (calm | peace | peaceful | relieved | light | free | quiet)
      took care of everything
      only peace
      peace .. when it is over
      a waste of (everyones | your | their | peoples | everybodys | all)
      waste of (my | a) life
      leaving my <treasure> to
      my <treasure> (go | goes | should go) to
      !(see | find) (any | a | another | no) way (forward | through | ahead | out | on)
      no way forward
      !(will not | not) (wear | use | need | play | drive | read | watch | ride | see) (it | them | that |
          this | any of it) (again | anymore | where)
      look for me
      nobody .. look for me
      !not belong in this world
      look after (each other | them | her | him | yourselves) (for me)?
      (label | labels | labelling | labeling | labelled | labeled | tagging | sorting) (all)? (my | the)
          (things | stuff | belongings | boxes | books | jewelry) .. (names | who gets | for)
      (sell | keep | have) my (car | things | clothes | house | stuff | books | records | laptop | bike)
          (for | after | when | if i)
      (forget | forgets | forgot) (about)? me (quickly | fast | soon | eventually | anyway | in time | in a)
      did your best with me
      (be | become | am) (only | just)? a memory
      if i keep driving .. (over | wall | edge | end)
      (sitting | sit | going | standing) (by | near | down to | at) the (water | river | tracks | bridge |
          edge | cliff | lake | sea | quarry) (every | at night | again | most | alone | tonight)
      (cat | dog | cats | dogs | pets | bird) (has | have | found) (a)? new home
      need to be finished
      (loose ends | affairs | accounts | papers) (are)? (all)? (tied | settled | sorted | closed | done |
          in order)
      loose ends
      (who would | nobody will | will anyone) .. read (the | my) (note | letter)
      !nothing left to (give | say | do | lose)
      (do not bother | no need | no point | cancel*) (renewing | to renew | booking | saving me | keeping |
          ordering | the renewal)
      !do not bother (renewing | saving | booking | keeping | with my)
      my last (night | day | week | morning | meal | weekend | birthday | christmas | sunrise | sunset |
          summer | walk) (on | here | with | at | as | ever | alive | i)
      halfway out
      (this | my) life .. (door | exit | curtain | over | behind)
      trade (all)? my (years | life | days | tomorrows)
      quiet nothing
      (thought | idea | dream) of (not existing | being gone | never waking | being dead | the end |
          nothingness | ending | disappearing | dying | silence)
      (not existing | being dead | nothingness | death | dying) .. (comfort* | peace* | relief | soothing |
          nice | beautiful | home | friend | rest)
      time i (went | go) to (him | her | them | mom | dad | you | god)
      go to (him | her | them | mom | dad) (now | soon | $ | at last)
      being gone
      kindest thing
      (have | get | find | deserve) (a)? better (mom | dad | mother | father | wife | husband | parent |
          friend | son | daughter | partner)
      (body | i) takes? to be found
      to be found
      from that height
      (see | watch) (her | him | them) (wear | open | read | grow | marry | graduate)
      !(not | shall not | never) see (her | him | them) (wear | open | read | grow | marry | graduate)
      will not be back after
      !(will not | not) be back (after | in | next | on) .. (did not say why | why)
      did your best
      gets better .. not be (around | here)
      !not be around to
      (mourn | miss) me (for)? (a | and)
      rest in peace to me
      (as if | like) i was never (here | born | there)
      (erase | erased | delete) (me | myself | my existence)
      (my | last) (last | final)? (wishes | will and)
      (everyone | they) (will)? (understand | forgive me) (one day | someday | eventually)
      (stop | quit) fighting (to stay | for my life | the current)
      (ready | want) to (rest | let go | give in | surrender) (now | forever | finally | at last | for good)
      no more (tomorrows | mornings | birthdays | me)
      (my)? (chapter | story | book) (is | ends | ending) (over | closed | here | done)
      tie up (my)? loose
      (this | it) (is)? where i get off
      what is left of me
      (pack | packed) up my life
      peace at last
      no future (for me | here for me | left)
      !no future for me
      (at)? peace (with | about) (leaving | going | dying | death | it ending | the end)
      if i die (will | who | what | do | does | would | can | please | make)
      (get | receive | collect) the insurance
      (told | showed) (them | him | her | mom | everyone | my <dear>) where i keep
      (important | all the) papers .. in case
      close over me
      (more | better) than i (can | could | ever)
      declare (someone | me | a person) dead
      ceiling came down
      (current | tide | water) .. under the (pier | bridge)
      (night)? train slow down
      nothing hurts (tomorrow | anymore | after | where)
      got through the whole list
      waiting for me .. (hear her | hear him | almost | other side | heaven | there now)
      will bring (him | her) from now on
      (gave | giving | give) my (dog | cat | pets | dogs | cats) to
      (calendar | diary | planner | schedule) .. (after | past | empty | blank | stops) .. (the | that | # |
          nothing | there)
      (stopped | not) (putting | making | booking | planning | writing | buying) .. (after | past | beyond)
          (the | # | next | june | christmas | that)
      (break | rest | peace | free | rid | relief) (from | of) me
      (kids | children | dog | cat | boys | girls) have (their | his | her | my | each other | a) ..
          (better | fine | ok | enough | grandparents | dad | mom | each other)
      my (being here | existence | being alive | presence | life | living) (costs | cost | hurts | burdens |
          ruins | drains | is costing | is too)
      (nobody | no person | not) .. wake me
      !(nobody | do not) .. wake me (ever | again | up)?
      (thousand | hundred | million) years .. (wake | sleep)
      (lease | contract | time | ticket | rent) .. (life | is up | run out) .. (up | life | ends)
      renting this life
      (gets | get) (a)? (break | rest) from me
      to keep my (medals | ring | letters | watch | journals | diary | diaries | photos | records | violin |
          guitar)
      remember me
      (showed | showing | taught | teaching | told | wrote down) (my | him | her | them | mom | dad) ..
          (how to | where | how) .. (laundry | bills | certificate* | papers | documents | policy | keys |
          heating | accounts | insurance | mortgage | fuse | boiler | password*)
      (would | will | does) my (pension | insurance | policy | savings | house | estate | account | will)
          (go | pay | pass | transfer) .. (wife | husband | kids | family | straight | them | mom | out |
          children)
      (hugged | hugging | hug) (everyone | them | all | the kids | mom | dad | him | her | my) .. (long |
          longer | tight | tighter | extra | harder)
      walked in (to my (chest | waist | neck | shoulders) | up to)
      (walked | went | swam) (into | in) the (sea | river | lake | ocean | water) .. (chest | back |
          stopped | coat | clothes | further)
      keep (driving | walking | going | parking | ending up) (past | to | by | back to | at | near | on) the
          (quarry | bridge | cliff* | tracks | dam | river | tower | pier | gun shop | roof | edge |
          reservoir | multi storey)
      allowed to (stop | go | rest | die | leave | end)
      (wait | waiting) for (it | this | everything | life | my life) to (be over | end | stop | finish |
          be allowed)
      (nothing | it) (scares | frightens) me anymore
      !not (scared | afraid) of (it | death | dying | what comes next) anymore
      someone (would | could | else) .. (make the decision | take me | end it | do it | decide) .. (for me |
          over)
      (relief | nice | good | lucky | wish | hope | better) .. (terminal | tumor | diagnosis |
          heart attack | cancer | stroke | aneurysm)
      !(would | could | will) (never | not) do (it | that) to (my | them | mom | her | him | the kids)
      (never | not) do it to my
      when (she | he | mom) is gone though
      (sold | closed | gave) .. (closed | sold | gave | shaved | paid) .. (clean | light | ready | free |
          done)
      !i will not be (in it | needing | using it | there for it | there to see)
      !(will not | wont) be needing (the | it | that | any | this)
      you can stop (trying | worrying | helping | holding | caring)
      you can stop now $
      been so patient with me
      putting (it | the world | this life | everything) down
      put my name off
      (take | bring | walk | feed | raise) (him | her | them) from now on
      from now on (she | he | they | my (sister | mom | brother))
      (everyone | everybody | they) (gets | get) (a)? (break | rest | peace)
      i understand (why)? (he | she | grandpa | dad | my brother | uncle) did it
      understand (why)? (people | they) do it
      (last | final) (chapter | page | curtain | stop | station)
      (curtain | lights) (falls | down | out) (on | for) me
      unsubscribe from life
      delete myself
      log out of life
      game over for me
      quit life
      return me to
      (want | like) my (account | life) (deleted | cancelled | over)
      (off | leave) this planet
      skip the rest
      !not (here | made) for this world
      (dress | bury | cremate) me in
    `),
  },
]
