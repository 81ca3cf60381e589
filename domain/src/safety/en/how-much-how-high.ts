/** How much, how high; and such questions after a loss. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const howMuchHowHigh: readonly Rule[] = [
  {
    says: 'Somebody asks how much, how high or how sure a way to die would be.',
    unless: ['outing', 'told'],
    looks: looks(`
      (how many | how much | how high | how tall | how deep | how long | how fast | how far | how cold |
          what height | what dose | what amount | which | how common | how likely | what are the (chances |
          odds) | can you | could you | is it possible | do people | would a | would it | does a | will a |
          does | can) ... <means> ... (kill | lethal | fatal | die | dying | survive | survivable | enough |
          painless | dangerous | to be sure | sleep for good | deadly | death | too many | too much |
          overdose | od | end | unconscious | pass out | stop your heart)
      (lethal | fatal | deadly) (dose | amount | height | combination | level)
      (how many | how much) (of)? <means> (is | are | would be | does it take | would it take | can |
          until | before | to) .. (too many | too much | enough | kill | die | lethal | you take |
          safe limit | overdose | od | sleep | not wake)
      (how many | how much) .. (too many | too much | to die | to kill | to overdose | to not wake | to od)
      (does | do | will | would | is) (drowning | hanging | bleeding out | freezing | overdosing | jumping |
          dying | suffocat* | burning | starving) .. (hurt | painful | painless | quick | peaceful | fast |
          feel)
      is it (painless | painful | quick | peaceful) to (freeze | drown | bleed | die | hang | overdose |
          jump | starve | go | suffocate)
      (bleed | bleeding) out
      what is it like to (die | drown | bleed | be dead | hang | freeze)
      (survive | surviving) (a | an | the) (fall | jump | crash | car crash | overdose | hanging | drop |
          collision | head on)
      survive .. (going | at) # (mph | kmh | km)
      (fall | jump | drop) from .. (floor | story | stories | feet | meters | metres | building | bridge |
          height | roof) .. (enough | kill | survive | fatal | die | hurt | be sure)
      from the (sixth | fifth | fourth | seventh | eighth | tenth | third | top | # | #th) floor
      how tall does .. have to be
      what floor (is | would | do)
      (fast | express | high speed | freight) train* .. (go through | pass | time | station | stop | night |
          come)
      what time (do | does) .. (fast | express | freight) train* (go through | pass | come through)
      pills .. (for good | to never | to not wake | sleep forever)
      which pills
      can you (od | overdose | die) (on | from)
      asking for (a friend | me)
      how long (does | would | before | until | till | do) .. (carbon monoxide | hypothermia | bleed* |
          drown* | hanging | starv* | overdose | suffocat* | asphyxi* | exhaust | dehydrat*)
      peaceful (way | death | exit)
      (painless | quick | quickest | fastest | easiest | easy | peaceful | least painful | surest | best |
          cleanest | gentlest) (way | method | ways | methods) (to | of | out) (die | go | kill | end |
          dying | suicide | not wake | commit | killing | leave | do it | for it | of life | $)
      what would happen if i (took | take | swallow* | jumped | drank | stopped taking) (all | a whole |
          too | the whole | off | every)
      asking for me
      ways to (die | go | kill yourself | disappear forever | end)
      to die (without | painlessly | quickly | peacefully | in my sleep)
      (is | would | are | will) (# | ten | twenty | thirty | fifty | a hundred | that | this) .. (meters
          | metres | feet | stories | floors | m | ft | pills | tablets | mg | miles | mph | units) ..
          (enough | sure | fatal | lethal | survive* | kill* | do it)
      (# | ten | twenty | thirty | fifty) .. (meters | metres | feet | stories | floors) (be)? enough
      how long (does | do | would | will | until | till | before) .. (bleed* (out | to death) | drown* |
          suffocat* | hang* | freez* | starve | die | pass out | overdose | choke)
      (does | do | would | will | did) (it | drowning | hanging | jumping | dying | bleeding | falling |
          freezing | overdosing | an overdose) hurt .. (drown* | hang* | jump* | die | dying | bleed* |
          fall* | freez* | overdos* | $)
      (is | would) (drowning | hanging | jumping | dying | bleeding | freezing | overdosing | falling) ..
          (painful | quick | fast | peaceful | slow | hurt*)
      (insurance | policy) .. (pay | pays | cover* | void | still) .. (accident | suicide | if i | look*)
      (look | looks | looked | make it look | pass) (like | as) an accident
      (fastest | quickest | next | express | last | first) train (that | to | which)? .. (passes | pass |
          goes | comes | through | station)
    `),
  },
  {
    says: 'Somebody has just lost something, and asks about heights, trains, pills or weapons.',
    unless: ['outing'],
    looks: looks(`
      <loss> &&& (how (high | tall | deep | many | much | long | far | fast | cold | strong | do i get |
          hard | easy) | what (are | is | time | height) | where (is | can | do | are) | which | nearest
          | closest | highest | tallest) ... <means>
      <loss> &&& (how high | how tall | how deep | nearest gun | gun shop | gun store | tallest | highest
          | bridges | rooftops | which pills | how many pills | carbon monoxide)
    `),
  },
]
