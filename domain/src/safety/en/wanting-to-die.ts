/** To want to die, not to be alive, not to wake. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const wantingToDie: readonly Rule[] = [
  {
    says: 'Somebody says they want to die, or not to be alive.',
    unless: ['joke', 'told', 'aboutDeath'],
    despite: ['story'],
    looks: looks(`
      <want> (so (bad | much | badly))? to .. <dying>
      <want> to be dead
      <want> .. to (kill | end | off | hang | shoot | drown) myself
      (want | wants | wanted) (me)? dead
      !i (do not | no longer | not | never) (want | wanted | wish | care | deserve | plan | intend | need |
          expect) to .. <living>
      !(do not | dont | not) (want | wish | wanted) to (be alive | live ($ | anymore | like this | this |
          another | any longer | through | to see | and | if | tomorrow) | exist | be here anymore | wake |
          be in this world | be on this earth)
      !(do not | no longer) want to (live | exist | be alive)
      !(want | wanted | prefer | rather | like | wish) (to)? not (to)? (be alive | exist | live | wake |
          be here anymore | be alive anymore)
      wish (that)? i (was | were) (dead | not alive | not here anymore | never born)
      !wish i (did not | would not | do not | never) (exist* | wake | woke | existed | woken | live)
      !wish i (had | was | were) never (been)? (born | woken | existed)
      (wish | hope | pray | hoping | wishing | praying) (that | to god | every night | each night | god)? i
          (could | would | can | will | get to)? (die | be dead | drop dead | disappear forever |
          stop existing | be gone | get killed)
      !(wish | hope | hoping | wishing | pray | praying) .. i (could | would | can | will | did | do)?
          (not | never) (wake | exist | be here anymore | live | open my eyes | make it home | make it |
          come back)
      (wish | hope | pray) (something | someone | anyone | somebody | a car | a bus | a truck | it | god)
          (would | will | could)? (kill | kills | take | takes | end | ends) me
      better off dead
      (rather | want to | sooner) be dead
      rather die
      !rather not (exist | be alive | live | be here | wake | be $)
      !should (not | never) (have been born | exist | be alive | have existed)
      !i should (not | never) (have been born | exist | be alive | have existed)
      !never should have been born
      should have died
      (being | be) dead (is | would be | sounds | seems | feels) (better | good | nice | easier | like |
          peaceful | a relief)
      death (is | would be | sounds | seems | feels) (better | good | nice | easier | a relief | peaceful |
          the only | like a)
      why am i still (alive | here | breathing)
      (tired | sick | done | exhausted | weary | over | fed up) (of | with | from)? (being alive | living |
          existing | my existence | my life $ | life $ | this life $ | being here $ | breathing | waking $)
      done with (this)? (life | living | existing)
      hate (being alive | living | waking | that i am alive)
      !(do not | no longer) (deserve to | want to) (live | be alive)
      !no (reason | will | desire | wish | interest) (left)? (to | in | for) (live | living | be alive |
          go on | going on | stay alive | stay | be here | existing)
      (reason* | reason) (to live | for living) (is | are)? (gone | left)
      run out of reasons
      !(life | living | it) (is | has) not (been)? worth (living | it $)
      !not worth living
      will to live is (gone | over | dead)
      lost (the | my) will to live
      (disappointed | angry | sad | upset | annoyed | mad | disappointed | sorry) (that)? (i | that i)
          (woke | wake | am alive | am still | did not die | survived | did)
      disappointed that i did
      woke (angry | sad | disappointed | upset)
      i want (to be)? out of (life | this life | this world | here forever)
      want (my life | life | this life | it all) (to be)? (over | to end | to stop)
      i (am | feel) suicidal
      (being | be) (dead | alive) is still
      (thought | thoughts | dream* | think* | fantas*) (of | about) (dying | being dead | not being alive |
          not existing | my own death | my death)
      death (is | it is) (what | all) i want
      it is what i want
      (wants | want) (me | us) (to die | dead | both dead)
      <want> to (unalive | kms)
      (part | parts | one | alter | exile | little one | side | teen | voice | inside) (of me | inside |
          in me)? .. (wants | want | wanting) .. to (die | be dead | be gone forever | kill* | end it* |
          not exist | stop existing)
      (says | say | saying) (kill | end) (us | me | it | myself)
      kill us both
      life (sucks | is pointless | is meaningless) .. (dead | death | die)
      close my eyes forever
      drop dead
      i (hate | hated) (my)? life .. want to die
      stop (existing | being alive) $
      permanently (gone | asleep)
      peace of death
      sweet release
      want (the)? death
      ready to die
      not afraid (of | to) (death | die) anymore
      crave death
      death would
      wanting to die
      why (do | does | did) i (want | wish) to die
      // Not to be a person, here, alive.
      !not want to be (a person | human | in this world | on this (earth | planet) | part of this world |
          me anymore)
      !not want to be (here | around | alive) <nomore>
      !not want to be alive $
      !not (want to | going to)? (live | exist | do life | be here | do this life) <nomore>
      !no longer (wish | want | care | desire | intend) to (live | be alive | exist | go on | carry on |
          continue | be here)
      !not (meant | made | built | cut out | supposed) (for | to be in)? (this)? (life | world | living)
      !life is not for me
      (out of | tired of | sick of | done with | over | through with | finished with | fed up with | no
          use for) (this)? (life | living | existing | existence | breathing | being alive | being here)
      (want | wants | wanting | need) (a)? (way)? out of (life | here | this life | this world | existence)
      (want | wish | need) (it | life | everything | all of it | it all | my life) (to (be over | end |
          stop) | over) ($ | now | already | soon | tonight)
      // Death, daily.
      (think | thinking | thought | thoughts | dream | dreaming | fantas*) (of | about)? (death | dying)
          .. (own | mine | daily | every | all the time | nonstop | lot | day | $)
      death is on my mind
      (think | thinking) about it every day .. (you know | it | die | death | end)
      (rather | sooner | prefer to) (be)? (dead | die | not exist) (than | $)
      (dying | death | being dead | not existing) (would be | is | sounds | seems | feels) (like)? (a)?
          (relief | rest | easier | better | nice | good | kind | peaceful | quiet | answer | freedom |
          escape | comfort*)
      (wish | wished) i (was | were | had been) (never | not) (born | here | alive)
      (cannot | can not) (live | exist | be alive) <nomore>
      (if | whether) i (want to | will | am going to | even want to | should)? (make it | live | last |
          be alive) (to | past | till | until | through) (# | thirty | forty | twenty | adulthood | my
          birthday | graduation | christmas | summer)
      (do not | not) (want | plan | expect | need | care) to (make it | live | get | grow) (to | past |
          till | until | old) (# | thirty | forty | twenty | adulthood | my birthday | $)
      i (wish | hope | pray) .. (die | drop dead | pass away | be dead)
      (should | deserve to | ought to) (die | be dead | not be alive)
      // Not to wake.
      !(never | not) let me wake
      !(hope | pray | wish | praying | hoping) .. (not | never) .. wake
      !(go | fall | went | drift) .. (sleep | asleep | bed) .. (not | never) (wake | have to wake | come back)
      !i (did not | had not) woken
    `),
  },
  {
    says: 'Somebody hopes not to wake, or to sleep for ever.',
    unless: ['joke', 'part'],
    looks: looks(`
      !(not | never) (wake | waking | woken | wake ever) (again | tomorrow | anymore | to | $ | from |
          after | one day | in the morning)
      !(sleep | asleep | bed | dream) ... (never | not) (wake | have to wake | come back | return | get up |
          open my eyes)
      (sleep | asleep | rest) (forever | for good | for ever | for eternity | permanently | eternally |
          and stay)
      wish i could sleep $
      (tired of (everything | it all | all of it | this world | fighting)) ... (sleep | rest)
      want to sleep (and not | and never | until it is all | for a hundred | for years)
      !if i (did not | do not | never) wake
      !hope i do not (wake | make it | get up)
      !hoping (to)? not wake
      go to sleep (and that is it | and be done | in the snow)
      sleep .. the big sleep
      eternal (sleep | rest)
      big sleep
      !i will not (wake | get up)
      long sleep
      sleep that never ends
      pills make you sleep for good
      close my eyes and (be gone | that be it)
      die in my sleep
      go in my sleep
      not have to wake
    `),
  },
]
