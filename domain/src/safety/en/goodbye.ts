/** Goodbye as for the last time. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const goodbye: readonly Rule[] = [
  {
    says: 'Somebody says goodbye as for the last time, or thanks and asks forgiveness as at an end.',
    unless: ['ordinaryEnd', 'joke'],
    looks: looks(`
      (this | it) is (probably | my | the | likely)? .. (last | final) (thing | entry | time | message |
          note | text | post | words | letter | page | goodbye | one i) .. (i | here | write | ever | will |
          $ | from)
      (my | the) (last | final) (entry | message | words | post | letter | text | goodbye | note | wish |
          wishes)
      last (time | thing) i (will)? (ever)? (write | post | text | say | see | talk | am writing |
          will write | speak | bother | come here)
      last time (you | anyone | they | you all) (will | would)? (hear | see | have to)
      !(will not | not | never) (hear | hearing) from me (again | anymore | after | $)
      !never (see | hear from | have to see | talk to) me again
      (this is | saying | time to say | time for | a final | final | came to say | wanted to say | say)
          (my | a | the | our)? (last | final)? goodbye* .. (i guess | everyone | all | world | forever |
          to (everyone | all | my | the | them | mom | life) | then | guys | for good | life)
      this is goodbye
      my goodbyes
      goodbye (everyone | everybody | all | world | cruel | forever | my (love | friends | loves | family |
          darlings | babies) | i love | guys | friends | i am | and thank | and sorry | now)
      said (all)? my goodbyes
      (sorry | forgive me | apologi*) (for | about) (everything | it all | all (the | of | i) | being |
          what i am about | what i have | what i am going | the mess | the pain | leaving | this) ..
          (goodbye | love | all | done | everyone | bye | $ | take care | forgive | caused)
      sorry for everything
      i hope (you | they | everyone | mom | my <dear> | somebody) .. (can | will | could)? .. forgive me
      (forgive | forgive me) .. (for what i | leaving | when i am | one day | someday)
      (thank | thanks) (you)? .. (for (everything | being | listening | trying | all | loving | putting up))
          .. (goodbye | bye | could not have done | last | i am sorry | not your fault | i love you |
          forever | always | at peace | take care | bye)
      could not have done more
      !(you | nobody | they) could not have (done | stopped | saved | changed)
      !(it | this | is | was) not (your | anyones | anybodys | nobodys) fault
      !tell ... not (her | his | their | your) fault
      !know (it | this) (is | was) not (her | his | their | your) fault
      tell (my | the | him | her | them | everyone | mom | dad | people) ... (i love* (him | her | them |
          you)? | i loved | i tried | i am sorry | i was sorry | not (her | his | their) fault |
          was not (her | his | their) fault | thank you)
      (please)? (look after | take care of | feed | watch | be good to | be kind to | take good care of |
          keep an eye on | love) (my | the | our | each other | one another | mom | dad | him | her | them |
          yourselves | biscuit | this) .. (for me | when i am | when i | after | once i | if i | not there |
          gone | i am off)
      look after .. for me
      take care of (each other | one another | yourselves)
      be kind to each other
      (remember | think of) me (on | when | as | fondly | well | the way | with | how i | at my | by)
      !do not (be sad (for | when | about | if | at) | cry (for me | over me | when i | at my | too long) |
          grieve | mourn | be mad (at me | when) | blame yourself | blame yourselves | forget me | miss me |
          look for me | come looking | try to find | wait for me | be angry)
      (blame | blaming) (yourself | yourselves) .. (not | please)
      see you (on the other side | in the next (life | one) | in heaven | all in)
      (love you all | love you guys | love you | love all of you | love you both | love you so much) ..
          (bye | goodbye | always | forever | sorry | remember)
      (bye | goodbye) .. (love you all | i love you all | love you guys | forever)
      (you | they) will not hear from me
      (hug* | visited | called | saw | met | kissed) .. (one last time | a last time | extra long |
          for the last time | one final time)
      one (last | final) (good)? (memory | hug | time | visit | look | meal | sunset | goodbye | supper)
      have one good last
      said (what | everything | all) i needed to say
      (gifts | letters | letter | notes | note | videos | recordings) (for | to) (each | every | everyone |
          all | my (kids | children | mom | family | parents | wife | husband | daughter | son | sister |
          brother) | them) .. (when i am | when i | gone | drawer | done | ready | after | one for each |
          each birthday | all)
      (wrote | writing | written | left | recorded | finished) .. (letter | letters | note | notes | video |
          goodbye | videos) .. (to | for) (each | every | everyone | my (kids | children | mom | family |
          parents | wife | husband | daughter | son | sister | brother) | mom | dad | them) .. (gone |
          not here | drawer | done | finished | leave | after | birthdays | $)
      letters are (done | finished | ready | written | in)
      one for each of them
      (letter | note | envelope) (is | in) .. (drawer | desk | table | fridge | pillow | bed)
      if (anything | something | it) happens to me
      (leave | leaving) you all
      (my | final) farewell
      farewell (letter | everyone | world | my | note)
      this is it (everyone | guys | for me | goodbye | then)
      goodnight (world | forever | everyone forever)
      (picked | picking | chose | choosing | chosen | found) .. (photo | picture | songs | song | music |
          dress | suit | outfit | casket | urn | plot | flowers | hymn*) .. (funeral | they should use |
          should use | for after | memorial | to be buried | for my)
      gets my .. (if | when) .. (happens | gone | die)
      until we meet again
      i will be watching over
      be off now .. (love | kind)
      done what i could .. (goodbye | forgive)
      (me | i am | my) (saying | say) (bye | goodbye)
      saying (my | our | the) (good)? (bye | byes | goodbye | goodbyes | farewells)
      thank* (you)? for everything .... (all | you were | good to me | goodbye | bye | that is | i | love
          | sorry | friend | always)
      thank* (you)? for everything $
      tell my <dear>? .. (i was | i am | that i was) .. (proud | sorry | happy | thinking)
      (have | leave | give | get) (them | you | her | him | everyone | us)? .. (a | one) (nice | good |
          happy | last)? last (one | photo | picture | memory | hug | supper | christmas | visit | dinner)
      (take | took | taken) .. (picture | pictures | photo | photos) .. (last | remember me | funeral |
          to keep)
      (letter | letters | card | cards | video | videos) .. (for (every | each) birthday | until they are
          # | till they are # | one for (every | each) birthday)
      (my)? last (entry | post | letter | message | note | page | words) .. (i think | i guess | here |
          ever | probably | for good | $)
      you will be (ok | fine | alright | better) without me
      (be)? (ok | fine) without me , (you | they | she | he)
      take care of (the | my) (garden | house | plants | dog | cat | cats | fish | kids | animals |
          roses) (for me | ok | please | when | $)
      (feed | walk | water) my (dog | cat | fish | plants | bird | cats) (ok | for me | if | when |
          please | $)
      thank* (you)? for everything && (good to me | that is all | goodbye | bye | you were | i love you |
          sorry | you did)
      tell (my | the) <dear> i (was | am) (so)? (proud | sorry)
      !(none of this | nothing | this) is (not)? (because of | on | about) you
      dear (mom | dad | <dear> | all | everyone | whoever | world | kids | babies | son | daughter) &&
          (because of you | fault | sorry | love you | by the time | forgive | proud | goodbye | blame |
          please | gone | know that)
      (you | she | he | they) (were | was) (the)? best (part | thing | mom | dad | friend | years | days)
          .. (of (it all | my life | me | everything)? | i ever | ever)
      did i ever tell you
      (did | do) you know how much (you meant | i love* you) && (goodbye | last | always | remember | sorry)
    `),
  },
]
