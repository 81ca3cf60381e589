/** An accident wished for, or chance left to decide. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const leftToChance: readonly Rule[] = [
  {
    says: 'Somebody plays with the thought of an accident, or lets chance decide.',
    unless: ['joke', 'figure'],
    looks: looks(`
      !(would not | wont | not) (mind | care | be mad | be sad | be upset | complain | object | fight it |
          move | swerve | brake | stop it | matter) (if | one bit)? ... (plane | car | bus | truck | train |
          crash* | hit | shot | die | died | wake | cancer | accident | lightning | went down |
          happened to me | home | killed | meteor | drown* | drifted | lane | stroke | murdered)
      if .. (plane | car | bus | truck | train | lightning | meteor | someone | it | cancer) .. (hit |
          hits | crash* | kill* | took | went down | drifted | killed | came back | ran) .. me .. (fine |
          ok | mind | care | relief | good | would not | happy | favor | better | so be it)
      if i (get | got | was | were) (hit | run over | shot | killed | in an accident | in a crash | cancer |
          struck) .. (fine | ok | mind | relief | so be it | good | would not | favor | wouldnt | better |
          at least | care)
      fine by me .. (hit | die | killed)
      (hope | hoping | wish | pray | wishing) .. (biopsy | scan | results | tumor | cancer | plane | bus |
          truck | car | it is cancer | test | heart | lightning | meteor | surgery) .. (bad | back |
          terminal | crashes | crash | hits me | hit me | positive | malignant | stops | gives out | worst |
          goes down | goes wrong | kills me | strikes me | kill me | takes me)
      (would not | wont | not) be the worst thing if i
      !not be the worst (thing)? if (i | the)
      (stopped | stop | not | quit) (wearing | looking | checking | using | bothering | buckl*) ..
          (seatbelt | seat belt | helmet | when i cross | before i cross | both ways | road | street |
          before crossing | crossing | life jacket)
      let (fate | god | it | nature | the universe | life) (decide | happen | take me | take its course |
          run its course | choose)
      (stopped | not | quit | skipping | refusing | stop) (taking | doing | going to | to take) (my | the)?
          .. (heart pills | heart meds | insulin | dialysis | chemo | transplant | blood thinners |
          inhaler | hiv | treatment | epilepsy | seizure | warfarin)
      (let | letting) go of the (wheel | steering wheel | rail | railing | rope)
      (turn | twitch | jerk | flick | move | slip) of the (steering)? wheel
      (wheel | steering) .. (quiet | over | easy | tree | wall | truck | oncoming | let go)
      how easy (it would be | it is) to (let go | jump | fall | step | drive | swerve | end | slip | not |
          disappear | just)
      the (train | bus | truck | river | water | drop | fall) would (only)? (take | be | be over | do it)
      (balcony | river | edge | window | bridge | water | tracks | train | pills | knife | sea | drop |
          ocean | cliff | void | dark | darkness | rope | blade) .. (calling | calls | call | inviting |
          looking at me | looks at me | look* inviting | tempting | pulling | pulls | whispering | kind |
          welcoming | beautiful tonight | wants me | waiting for me | staring at me | looked so)
      the edge looks
      the dark is calling
      calling me home
      what if i (drove | took | walked | jumped | stepped | swallowed | let | did not | turned | drank |
          crashed | swerved | never | stopped | slipped | fell | disappeared | ended | cut | ran | hung |
          went) ... (bridge | all of them | the sea | off | all the pills | into | train | whole bottle |
          the lot | wheel | wake | under | over | water | tree | traffic | them all | it all | forever |
          out | ocean | balcony | roof | deep | came back)
      think about how (quiet | peaceful | easy | calm) it would be
      if i (went to sleep | lay down | fell asleep) in the (snow | cold | woods | bath)
      imagine (stepping | falling | jumping | letting | driving | walking) .. (off | into | go | over)
      (standing | stood | waiting) on the (platform | bridge | balcony | roof | edge) .. (thought | think |
          one step | wondered | imagin* | looking down | so easy)
      one step (and | off | forward)
      keep counting .. (pills | medicine | cabinet | tablets | meds | what)
      counting what is in the (medicine)? cabinet
      take me instead
      god take me
      lord take me
      come take me
      (someone | anyone) (shoot | kill | murder) me .. (please | favor | relief)
      hoping (something | someone | a) .. (kill* | hit* | take*) me
      reckless .. (hoping | hope)
      (walk | walking) .. (into traffic | alone at night) hoping
      (crossed | cross | walked | step* | stepped | drove | ran) .. (road | street | traffic | light |
          lights | red | intersection) .. (without looking | eyes closed | eyes shut | not looking | did
          not look) .... (hop* | not care | did not care | do not care | twice | again | whatever | wish*)
      (without looking | eyes closed | did not look) .... (kinda | half)? (hoped | hoping | wishing | wished)
      (stare | staring | look | looking | stared | looked) (at | down at | over at) the (tracks | rails |
          edge | drop | water | river | train | trains | traffic | drop below | gap) .. (and | think* |
          one step | wonder* | imagin* | every | too long | again)
      (think | thinking | thought | imagin* | wonder*) .. (one step | one jump | one turn | one slip |
          one push | one swerve)
      (bottle | pills | tablets | gun | knife | rope | blade | meds) .... (thinking | think | thought |
          imagin* | wonder*) .. (how (quiet | easy | peaceful | quick | simple | soft | nice | calm) |
          what if | just | one)
      (looking | look | stare | staring | sitting) .. (at | with) (the | my | a) (bottle | pills |
          tablets | gun | rope | blade | knife | meds) .. (and | again | all night | for hours | tonight
          | thinking | wondering)
      (parking | parked | sitting | sit | going | drive | driving | drove | walk | walking | standing) ..
          (at | to | by | on | near | up to) the (overlook | lookout | bridge | cliff | cliffs | quarry |
          pier | tracks | roof | rooftop | car park roof | reservoir | dam | viaduct | level crossing) ..
          (every night | every evening | most nights | again | at night | all night | alone | again
          tonight | this week | just looking)
      easy to (let go | just let go | slip | step off | step out | step in front | swallow | turn the
          wheel | close my eyes)
      (without looking | eyes closed | did not look | not look) && (hoped | hoping | half hoped | did not
          care | do not care | do not mind | wished)
      (if i | when i)? (died | die | went | passed | stopped breathing) in my sleep .. (fine | ok | good
          | mind | relief | nice | happy | thankful | not care)
      (died | die | went) in (my)? (sleep | an accident | a crash) && (be fine | be ok | not mind |
          relief | not care | blessing)
      (stopped | quit | skipping) taking my (heart | insulin | blood | seizure | transplant | thyroid |
          hiv) (pills | meds | insulin | thinners)?
      (would hurt | it hurt | would it hurt | hurt) .. from that (height | high)
      from that height
    `),
  },
]
