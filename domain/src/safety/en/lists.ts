/** The lists the looks name: `<dear>` is anything in `dear`. */
import type { Lists } from '../look.ts'

export const lists: Lists = {
  lol: `
    lol | skullface
  `,
  me: `
    me | myself | myselves
  `,
  i: `
    i | i am | i have | i still | i am still | i keep | we
  `,
  dear: `
    mom | dad | brother | sister | friend | friends | husband | wife | partner | boyfriend | girlfriend |
    son | daughter | kid | kids | child | children | nephew | niece | cousin | aunt | uncle | grandma |
    grandpa | roommate | flatmate | housemate | neighbor | boss | coworker | colleague | teacher |
    parents | ex | stepdad | stepmom | stepson | stepdaughter | family | fiance* | student | girl |
    guy | woman | man | boy | teenager | twin | mate | classmate | baby | pet | dog | cat | teammate |
    landlord | tenant | doctor | dentist | professor | manager | supervisor | stranger | strangers |
    guys | men | women | stepbrother | stepsister | mother in law | father in law | therapist | nurse |
    principal | bully | officer | cop | pastor | priest | ex wife | ex husband | baby mama | sugar daddy
    | roomie | boy next door
  `,
  smallOne: `
    baby | toddler | infant | newborn | son | daughter | kid | kids | child | children | twins |
    little one | boy | girl | stepson | stepdaughter | stepchild | nephew | niece
  `,
  frailOne: `
    grandma | grandpa | mom | dad | aunt | uncle | resident | patient | wife | husband
  `,
  other: `
    (my | our | a | his | her | the | this) <anyone>? <dear> | he | she | they | someone i know |
    somebody i know
  `,
  anyone: `
    best | little | big | older | younger | teenage | close | good | old | own | former | online | ex
  `,
  they: `
    they | everyone | everybody | people | the world | the kids | my kids | my children | my family |
    my mom | my dad | my parents | my husband | my wife | my partner | my son | my daughter |
    the family | you | you all | you guys | all of you | he | she | my friends | the whole family |
    family | life | things | it | we
  `,
  nobody: `
    nobody | not anyone | not a soul | no person | noone
  `,
  want: `
    want | wants | wanted | wanting | wish | would like | would love | would rather | rather | prefer |
    ready | desperate | hoping | hope | begging | pray | praying | need | longing | long | craving |
    tempted | plan | planning | plans | decided | intend | intending | about | going | trying | try |
    tried | gearing up | dare | urge | urges | urged | yearn | dying | courage | guts | nerve |
    strength | deserve | meant | supposed | bound | prepared | determined | ways | way | how | where |
    when | deserves | wants me | will | allowed
  `,
  musing: `
    thinking | think | thoughts | thought | thinks | fantasi* | fantas* | daydream* | dreaming | dream |
    considering | consider | contemplat* | imagin* | picturing | picture | planning | plan | plans |
    ideas | idea | talking | obsess* | googling | googled | researching | researched | looking up |
    looked up | rehearsing | close | scared | afraid | feel like | feeling like | capable | visions |
    images | urge | urges | end up | desire | intention | intent | possibility
  `,
  endsSelf: `
    (kill | killing | shoot | shooting | hang | hanging | drown | drowning | poison | poisoning | gas |
    gassing | off | offing | destroy | electrocute | suffocate | suffocating | strangle | stab |
    stabbing) (myself | my self) | (end | ending | take | taking | ended | finish | finishing) (my |
    my own | this) (life | existence) | end myself | finish myself | do away with myself |
    (commit | committing | do | try | attempt | attempting | consider* | contemplat*) suicide |
    (slit | slitting | slash | slashing | cut | cutting | open | opening) my (wrists | wrist | throat |
    veins | vein) | (blow | blowing) my (brains | brain | head) (out | off)? | bullet (in | into |
    through) my (head | brain | skull | mouth | heart) | (jump | jumping | step | stepping | stepped |
    walk | walking | throw myself | throwing myself | run | running | fall | falling | lie down |
    lay down | leap | leaping | dive) (off | from | in front of | into | under | onto | out | over) ..
    (bridge | roof | building | balcony | train | bus | truck | traffic | tracks | cliff | subway |
    metro | railing | ledge | overpass | tram | sea | ocean | river | freeway | highway | motorway |
    window) | (drive | driving | drove | steer | steering | crash | crashing | swerve | swerving)
    (my car | the car | myself | off | into | it into | it off | straight) .. (bridge | cliff | wall |
    tree | truck | river | lake | oncoming | pole | ocean | barrier | ravine)
  `,
  dying: `
    die | be dead | be dead already | not be alive | be not alive | not exist | not live |
    not be alive anymore | stop existing | stop living | stop being alive | cease to exist |
    cease existing | cease | be out of this (world | life) | leave this (world | life | earth) |
    leave the world | never wake | not wake | never exist | never have existed | never have been born |
    not have been born | be done with (life | living | existing | this life) | be done living |
    be gone for good | be gone forever | disappear forever | disappear for good | vanish for good |
    vanish forever | sleep forever | kill | pass away | go to sleep forever | end it all |
    end everything | end it | end this life | end things | end myself | stop breathing |
    my heart to stop | never wake again | not open my eyes
  `,
  living: `
    live | be alive | be living | exist | be here anymore | be on this (earth | planet | world) |
    be in this (world | life | body) | be around anymore | wake | wake ever | wake again |
    wake tomorrow | keep living | go on living | stay alive | continue living | keep existing |
    be part of this world | live anymore | carry on living | make it | survive
  `,
  gone: `
    gone | dead | not here | not around | not alive | out of the picture | out of the way |
    out of their lives | out of their life | no longer here | not in it | not in the world |
    did not exist | was not here | was not around | were not here | were not around | was gone |
    were gone | disappeared | vanished | died | left for good | was dead | were dead | was never here |
    was never born | had never been born | stopped existing | were not there
  `,
  relief: `
    better | better off | happier | lighter | relieved | freer | easier | fine | free | safer | ok |
    richer | calmer | rest | breathe | sleep better | breathe again | cope | manage | get over it |
    move on | be relieved | thank me | have peace | finally rest | live better | a relief | be glad |
    get on | peace
  `,
  means: `
    pills | meds | pill | gun | rifle | shotgun | pistol | rope | noose | belt | razor | blade | blades |
    knife | bleach | tylenol | paracetamol | acetaminophen | ibuprofen | aspirin | insulin |
    antifreeze | helium | charcoal | exhaust | carbon monoxide | train | trains | bridge | bridges |
    viaduct | overpass | roof | rooftop | rooftops | cliff | cliffs | tracks | platform | poison |
    pesticide* | cyanide | nitrogen | gas | oven | car crash | hanging | drowning | benadryl | xanax |
    oxy | fentanyl | morphine | sleeping pills | sedatives | antidepressants | quay | pier | harbor |
    dam | tower | building | gorge | express | ledge | parking garage | rat poison | balcony | window |
    lake | river | ocean | medicine cabinet | beta blockers | potassium | opioids | heroin | firearm |
    firearms | ammo | bullets | weedkiller
  `,
  drug: `
    gummies | unisom | nytol | zzzquil | sominex | dramamine | sudafed | tums | blood thinners |
    heart pills | sleeping meds | sleeping tablets | oxycodone | hydrocodone | oxycontin | suboxone |
    phenobarbital | baclofen | pregabalin | lyrica | citalopram | fluoxetine | mirtazapine |
    venlafaxine | amitriptyline | lean | xans | speed | crack | spice | subutex | suboxone | dxm |
    robitussin | molly | weed gummies | edibles | pills | pill | meds | tylenol | paracetamol |
    acetaminophen | ibuprofen | advil | aspirin* | insulin | benadryl | xanax | oxy* | fentanyl |
    morphine | sleeping pills | sedatives | antidepressants | methadone | lithium | melatonin |
    klonopin | clonazepam | valium | ativan | ambien | seroquel | prozac | zoloft | painkillers |
    codeine | tramadol | percocet* | vicodin | adderall | beta blockers | prescription | capsule* |
    tablets | benzos | antihistamine* | nyquil | heroin | ketamine | ghb | coke | cocaine | meth |
    mdma | ecstasy | lorazepam | diazepam | propranolol | metformin | warfarin | digoxin | opioids |
    gabapentin | trazodone | quetiapine | zopiclone | temazepam | cough syrup | cold medicine |
    patches | tylenols | aspirins | advils | xans | percs | ibuprofens | paracetamols
  `,
  poisonous: `
    windex | lysol | drano | clorox | perfume | cologne | shampoo | mouthwash | glass cleaner |
    oven cleaner | weed killer | brake fluid | fertilizer | moth balls | nail polish | dish soap |
    essential oil* | bleach | antifreeze | detergent | drain cleaner | paint thinner | rat poison |
    poison | pesticide* | weedkiller | weed killer | hand sanitizer | rubbing alcohol | gasoline |
    petrol | turpentine | lye | cleaning fluid | toilet cleaner | cleaner | battery acid | acid |
    ammonia | disinfectant | nail polish remover | kerosene | lighter fluid | laundry pod* |
    stuff under the sink | chemicals | methanol | windshield fluid | batteries | battery | magnets
  `,
  drink: `
    vodka | whiskey | whisky | alcohol | wine | beer | rum | gin | booze | liquor | tequila | drinks
  `,
  soon: `
    tonight | today | tomorrow | this morning | this evening | this afternoon | now | soon | this week |
    this weekend | monday | tuesday | wednesday | thursday | friday | saturday | sunday | in the morning
    | after work | next week
  `,
  lately: `
    last night | yesterday | today | tonight | this morning | this week | last week | on (monday | tuesday |
    wednesday | thursday | friday | saturday | sunday) | this weekend | # (days | weeks | hours |
    minutes) ago | (a | two | three | few | couple) (days | weeks | hours | minutes) ago | an hour ago |
    a week ago | last month | earlier | last (monday | tuesday | wednesday | thursday | friday |
    saturday | sunday | weekend) | again | recently | the other (day | night) | now | this month
  `,
  loss: `
    (lost | losing | losing) my (job | house | home | wife | husband | baby | kids | son | daughter |
    partner | dog | mom | dad | license | best friend | case | business | savings | custody) |
    lost custody | lost everything | lost her | lost him | lost it all | got fired | was fired |
    been fired | fired me | laid off | let go from | got evicted | (she | he | wife | husband |
    girlfriend | boyfriend | partner) (left | dumped | divorced | is leaving | broke up with |
    walked out | cheated) | left me | dumped me | filed for divorce | broke up with me |
    divorce (papers | came | is final) | signed the divorce | i am devastated | fell apart |
    falling apart | is over between | got expelled | failed out | failed (everything | all | my exams |
    again | my finals) | diagnos* | terminal | bankrupt* | foreclos* | he is gone | she is gone | died |
    funeral was | ruined (everything | my life) | nothing left | took the kids | no reason | broken |
    hopeless | devastated | heartbroken | can not go on | worst day | do not want to do this |
    nobody left | kicked out | kicked me out | disowned | rejected again | everyone hates me | denied |
    lost the baby | lost our | no money left | jobless
  `,
  weekday: `
    monday | tuesday | wednesday | thursday | friday | saturday | sunday
  `,
  season: `
    christmas | summer | spring | winter | autumn | easter | thanksgiving | new year* | my birthday |
    your birthday | thirty | forty | # | next year | next week | next month | the end of the (year |
    month | week) | june | july | august | september | october | november | december | january |
    february | march | april | may | your wedding | graduation | the wedding | the holidays | tomorrow |
    monday | tuesday | wednesday | thursday | friday | saturday | sunday | morning
  `,
  treasure: `
    cat | dog | guitar | ring | records | piano | bike | books | watch | jewelry | necklace | collection |
    camera | car | ps5 | console | clothes | things | stuff | possessions | belongings | tools |
    plants | savings | journals | laptop | medal* | keys | bird | violin | paintings | instruments |
    art | vinyl* | cards | fish | horse | pets | favorite .. | kit | boots
  `,
  nowadays: `
    again | tonight | now | still | today | this week | these days | lately | came back | coming back |
    is back | are back | since yesterday | last night | this morning | right now | currently |
    this time | any longer | keeps | wants me
  `,
  place: `
    bathroom | closet | car | bedroom | garage | basement | kitchen | shower | shed | attic | hallway
  `,
  partnerish: `
    husband | wife | boyfriend | girlfriend | partner | ex | fiance* | stepdad | stepmom | dad | mom |
    brother | sister | uncle | aunt | grandpa | grandma | cousin | son | father in law | mother in law |
    inlaws | boss | roommate | landlord | carer | caregiver | coach | teacher | priest | pimp |
    foster dad | foster mom | foster father | baby daddy | babys dad | man | guy | moms boyfriend |
    mom boyfriend | neighbor | boyfriends
  `,
  hurts: `
    hit | hits | hitting | beat | beats | beating | punch | punches | punched | punching | kick | kicks |
    kicked | kicking | slap | slaps | slapped | slapping | choke | chokes | choked | choking |
    strangle* | strangling | smack* | shove | shoves | shoved | burn | burns | burned | burnt | stab |
    stabs | stabbed | attack | attacks | attacked | whip | whips | whipped | bit | bites | headbutted |
    molest* | rape | rapes | raped | raping | abuses | abused | abusing | hurts | hurting | assault* |
    threaten* | grope* | groped | drag | drags | dragged
  `,
  threat: `
    said | says | saying | told me | tells me | swears | swore | promised | promises | threatens |
    threatened | threatening | texted | keeps saying | warned | keeps telling me
  `,
  voices: `
    voice | voices | demon | demons | devil | satan | angels | angel | god | jesus | the lord | spirits |
    spirit | allah | the radio | the tv | the television | tv | radio | the news | my phone | shadows |
    the dead | aliens | entity | shadow people | the walls | the radiator | the mirror | ghost |
    ghosts | the lamp | the man in | the woman in | the signal | commander | the wall
  `,
  commands: `
    tell* | told | say* | said | command* | order* | ask* me | want* me | instruct* | whisper* |
    scream* at | make* me | made me | speak* | spoke | talk* | shout* | warn* | call* my name |
    insult* | threaten* | guide* | know* my name
  `,
  watchers: `
    they | someone | somebody | people | the government | the police | the cia | cia | fbi | the fbi | nsa |
    my neighbors | neighbors | the neighbors | neighbor | the neighbor | my coworkers | my boss |
    my landlord | strangers | cars | vans | men | my family | mom | dad | my parents | secret society |
    the mafia | a group | agents | aliens | my ex | police | everyone | hackers | the state |
    illuminati | white vans | black car | drones | government | he | she | dangerous people
  `,
  stopped: `
    stopped | quit | off | came off | went off | not taking | threw (out | away) | done with | flushed |
    ditched | skipping | refuse | refusing | do not need | no more | will not take | stop taking |
    stopped taking | tossed
  `,
  psychMeds: `
    (my | the | his | her | these | those | all)? (meds | pills | lithium | seroquel | quetiapine |
    olanzapine | zyprexa | risperidone | risperdal | abilify | aripiprazole | clozapine | haldol |
    injection | injections | depakote | lamictal | lamotrigine | valproate | antipsychotic* |
    mood stabilizer* | stabilizer* | latuda | invega | haloperidol)
  `,
  grand: `
    constitution | new country | my own (country | religion | church | currency | language | party) |
    olympics | taking over | the mayor | nobel | record label | whole brain | unlocked | greatness |
    bestseller | fireworks | books at once | money is (an illusion | nothing | fake) | for the dead |
    genius | brilliant | invincible | unstoppable | chosen | gift | superpower* | super power* | a god |
    god | king | queen | messiah | prophet | billionaire | millionaire | president | famous | star |
    immortal | powerful | power | destiny | destined | mission | empire | greatest | fastest mind |
    electric* | electricity | lightning | on fire | cure cancer | solved | shine | shining | limitless |
    no limits | untouchable | figured out everything | everything connects | superhuman |
    special abilities | new abilities | unlimited | glorious | legendary | visionary | best ideas |
    million ideas | best idea | best day of my life | never been better | never felt better |
    never felt so alive | never felt this | feel amazing | feeling amazing | feel incredible |
    incredible | euphori* | on top of the world | never better | so productive | never been so |
    the key to everything | can do anything | do anything | can not lose | can not be stopped |
    change the world | change everything | on top of the world | smartest | flying | so alive | alive |
    genius | world record | unstopable | higher level | different level | royal* |
    everything is connected | productive | best version | revolution*
  `,
  splurge: `
    (bought | buying | booked | booking | ordered | spent | spending | gambled | gambling | bet | put |
    maxed | wired | wiring | sold | selling | drove | buying it all | invested | investing | gave away |
    giving away | proposed | resigned | quit | started | starting | launch* | opening | emptied |
    signed | withdrew | cashed | donated) ... (everything | savings | rent | cards | cars | car |
    house | flights | flight | building | hotel | restaurant* | job | companies | company | business* |
    mortgage | boat | motorcycles | motorcycle | crypto | casino | account | money | strangers |
    stranger | # | #k | thousand | grand | guitars | tickets | books | life savings | empire | chain |
    apartment | stock* | pension | loan | loans | horse* | horses | plane | yacht | it all | the bank |
    vegas)
  `,
  many: `
    # | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen | twenty |
    thirty | forty | fifty | sixty | dozens | hundreds
  `,
  injury: `
    cut | cuts | cutting | burn | burns | burning | burned | burnt | scratch | scratches | scratched |
    scratching | carve | carved | carving | slice | sliced | slicing | slash | slashed | stab |
    stabbed | bleed | bleeding | bled | bleeds | blood | blade | blades | razor | razors | bruise |
    bruises | bruised | biting | bitten | picking | punching | punched | banging | banged |  marks |
        wound | wounds | scab | scabs | needle | lighter | cigarette | flame | purple |
    scissors | raw | gouge* | scrap* | welts | stitches
  `,
  limb: `
    arm | arms | leg | legs | thigh | thighs | wrist | wrists | stomach | belly | hip | hips | skin | hand |
    hands | knuckles | forearm | forearms | feet | ankle | ankles | chest | shoulder | shoulders |
    body | calf | calves | palm | palms
  `,
  weapon: `
    crossbow | sword | taser | chainsaw | shovel | bow | nail gun | ice pick | razor | knife | knives |
    gun | guns | hammer | bat | machete | axe | crowbar | gasoline | petrol | poison | screwdriver |
    brick | acid | rifle | shotgun | pistol | blade | matches | wrench | iron bar | pipe | rat poison |
    antifreeze
  `,
  badBody: `
    chest (is | was)? (doing | fluttering | pounding hard | squeezing | on fire | exploding | flips) |
    heart .. (flutter* | flips | out of my chest) | jerking | rattling | gurgling | on the floor |
    feel (strange | weird | funny | wrong | odd | sick) | going under | nodding off |
    heart (is)? (going (mad | crazy) | stopping | skipping | weird | racing like | doing weird) |
    chest (pain | hurts | is tight | feels) | gray | grey | blue | purple | slurring | slurred |
    seeing (things | bugs | double) | (wallpaper | walls | floor | ceiling | room) (is | are | keeps)?
    (moving | breathing | melting | spinning | crawling) | numb | vomiting | throwing up | puking |
    passing out | passed out | blacking out | fading | tired now | sleepy now | getting sleepy |
    ears ringing | foaming | unconscious | limp | confused | think i am dying | twitching | hold a cup |
    collapsed | convuls* | seizure* | seizing | can not (breathe | wake | move | stand | walk | see |
    feel my) | mumbling | shaking all over | hallucinat* | sweating and
  `,
  noSleep: `
    (not | no | without | never | hardly | barely | little | zero | # hours) (been | much | any | had |
    really | needed | of)? .. (sleep | slept | sleeping | to bed | rest) .. (days | nights | weeks |
    week | since | anymore | needed | this week | needing | food | at all | <weekday> | and | but | $ |
    last | in)? | (up | awake | been up) (for | all | the | since | past | on)? (the past | past |
    last | the last)? (# | two | three | four | five | six | third | fourth | fifth | second |
    <weekday> | nights | night | days | hours | 3am | 5am | 4am | 2am) .. (nights | night | hours |
    days | straight | in a row | planning | running) | (third | fourth | second | fifth | sixth | # |
    4th | 3rd | 5th | day | three | two | four | five | six) (night | nights | days | day | hours)? ..
    (up | awake | without sleep | in a row | no sleep | not slept | with no sleep | on no sleep) |
    (slept | sleep | sleeping) (# | two | three | one | an) (hours | hour) | two hours of sleep |
    sleep is for | who needs sleep | do not need (to)? sleep | not need (to)? sleep | need no sleep |
    no need (for | to) sleep | nosleep | stopped sleeping | # hours awake | day # awake | awake since |
    up since | sixth night | hours sleep | not (lain | laid | lay | sat) down (since | for | in) |
    not been to bed | not closed my eyes | sleep is for the (weak | dead) | two nights no sleep |
    nights no sleep | hours sleep since | night before $ | at (2am | 3am | 4am | 5am) | i do not sleep |
    not slept $ | do not sleep now | it is (3am | 4am | 5am) again | night up | # hours sleep
  `,
  grandMine: `
    invincible | genius | chosen | billionaire | unstoppable | on fire | destiny | destined | empire |
    prophet | king | legendary | best day of my life | million ideas | greatest | on a roll |
    brilliant | superpower* | can not lose | limitless | famous | star | president | never felt better |
    electric* | untouchable | glorious
  `,
  energy: `
    energy | energi* | energetic | unstoppable | productive | amazing | incredible | feel great |
    feeling great | alive | electric | buzzing | so fast | feel fine | feel good |
    feel fantastic | fantastic | better than ever | wide awake | no need | do not need | not tired |
    not even tired | ideas | projects | cleaned | writing | wrote | painting | painted | talking |
    can not stop | written | started | registered | signed up | high
  `,
  nomore: `
    anymore | no more | any longer | no longer | any more
  `,
  might: `
    going to | will | would | about to | want to | might | could | may | should | have to | need to |
    ready to | tempted to | planning to | plan to | decided to | trying to | wish to | time to | rather
    | intend to | mean to | thinking i | think i | thought i | close to | nearly | almost | way to |
    better to | got to
  `,
  harmSelves: `
    (kill | kills | killing | hang | hanging | shoot | shooting | drown | drowning | hurt | hurting |
    harm | harming | cut | cutting | poison | stab | off) (himself | herself | themselves | themself |
    oneself | yourself)
  `,
  hardThing: `
    tree | trees | wall | barrier | lamppost | pole | pillar | truck | trucks | lorry | lorries | bridge
    | train | trains | bus | river | lake | ravine | cliff | guardrail | embankment | overpass | pylon
  `,
  tie: `
    rope | noose | belt | cord | cable | scarf | sheet | sheets | dressing gown | extension cord | leash
    | tie | wire | ligature
  `,
  hangsFrom: `
    door | doors | handle | doorknob | beam | hook | rafters | ceiling | closet rail | tree | branch |
    banister | neck | loft hatch | wardrobe | shower rail | pipe | stairs
  `,
  absent: `
    without me | when i am gone | once i am gone | after i am gone | if i was gone | if i were gone | if
    i vanished | if i disappeared | disappear | disappeared | vanish | evaporate | evaporated | fade
    away | cease | gone for good | no longer here | not be here | not be around | not around | i am not
    here | minus me | if i left | after i go | when i go | i was away | world without | if i died | when
    i die | after me | not there anymore
  `,
  arranged: `
    my accounts | the accounts | accounts | beneficiar* | life insurance | insurance | my will | the
    will | funeral | obituary | eulogy | ashes | headstone | urn | casket | coffin | burial | cremat* |
    passwords | my affairs | paperwork | the letters | letters for | letter for | goodbye letter | the
    note | journals | diaries | the deed | power of attorney | loose ends | spare key | my pension | my
    savings | estate | last wishes
  `,
  reaction: `
    (they | everyone | she | he | you | mom | dad | kids | family) (will | would | can | could) .. (cry
    | be sad | grieve | be fine | be ok | cope | manage | get over | move on | breathe | understand |
    forget | recover | heal | survive) | remember me | forget me | miss me | dress me | bury me | find
    me | forgive me | your fault | their fault | his fault | her fault | anyones fault | blame
    themselves | blame yourself | not cry | proud of (him | her | them | you) | i tried | tell them i |
    i loved (them | him | her | you) | loved ones
  `,
  quietEnd: `
    at peace | peace | peaceful | rest | calm | relief | relieved | lighter | unclenched | free now |
    serene | silence | stillness | weightless
  `,
  weary: `
    so tired | too tired | tired of | exhausted | worn out | no point | no use | what is the use | what
    is the point | can not keep | can not go on | giving up | gave up | give up | done fighting | stop
    fighting | done trying | nothing left | hopeless | pointless | meaningless | broken | empty | not
    matter | no reason | no future | can not do this | can not cope | had enough | sick of
  `,
  sharp: `
    razor | razors | blade | blades | knife | scissors | glass | shard | safety pin | pin | pins |
    thumbtack | tack | needle | compass | sharpener | scalpel | box cutter | exacto | tweezers | nail
    clippers | paperclip | staple | lighter | cigarette | cigarettes | stove | iron | hairbrush |
    straightener | matches | candle | flame | eraser
  `,
  body: `
    thigh | thighs | forearm | forearms | wrist | wrists | arm | arms | leg | legs | hip | hips |
    stomach | ankle | ankles | shoulder | shoulders | skin | knuckles | calf | ribs | shin | shins
  `,
  pet: `
    dog | cat | rabbit | hamster | puppy | kitten | parrot | bird | fish | dogs | cats | birds | horse |
    pet | pets
  `,
  oddThing: `
    router | smoke alarm | smoke detector | drain | drains | ceiling | walls | wall | vents | vent | tv
    | television | radio | radiator | lamp | fridge | mirror | teeth | tooth | fillings | newsreader* |
    presenter* | anchor* | adverts | ads | billboards | clock | clocks | plates | streetlights |
    satellite* | wifi | microwave | toaster | outlets | pipes | birds | pigeons | crows | shadows |
    shadow | joggers | license plates | numbers | lyrics | songs | angel | angels | demon | demons |
    devil | satan | jesus | god | spirit | spirits | entity | aliens | agents | the government | cia |
    fbi | microchip | chip | camera | cameras | antenna | dolls | statues
  `,
  oddAct: `
    (can | could)? (hear | hears | read | reads | see | sees) (me | my (thoughts | mind) | what i (think
    | did | do | am thinking)) | (know | knows | knew) (what i | about me | everything i | my (name |
    thoughts | secrets)) | (put | puts | send | sends | sending | beam* | insert*) .. (thoughts | codes
    | code | messages | message | signals | voices | ideas) | (pick* up | receiv* | transmit*) ..
    (transmission* | signal* | message* | voices | thoughts) | (tells | tell | telling | told | says |
    say | saying | orders | ordering | commands | commanding | wants | asks | begs | whispers) me (to |
    that | i) | (calls | calling | says | whispers) my name | my name from | (watches | watch | watching
    | follows | following | tracks | tracking | records | recording | films | filming | drugging |
    poisoning | targeting | spying) (me | on me) | living (in | behind | inside) my | chosen | (for |
    to) me personally | meant for me | wants me to (walk | jump | kill | burn | hurt | die | cut | stop
    | go) | i must (cut | burn | kill | jump | go | obey | fast | cleanse | sacrifice)
  `,
  mystic: `
    signal | signals | transmission* | awakening | awakened | ascend* | ascension | divine | divinity |
    prophec* | prophet | chosen | cosmic | simulation | matrix | the code | source code | hidden (truth
    | pattern | meaning | message*) | sacred | oracle | vessel | realm | realms | dimension* |
    consciousness | frequency | frequencies | portal | twin flame* | soulmate | one soul | our souls |
    destiny | destined | mission | transcend* | enlighten* | the truth | true (self | nature | form |
    purpose | reality | signal) | new reality | the machine | the system | the program | the algorithm |
    the work | great work | the project | our project | higher (power | purpose | being | plane) | the
    veil | the plan | resonance | vibration | synchronicit* | the pattern | revelation* | the numbers |
    merge | union | beyond | eternal | spirit guide* | the others | elders | archons | star seed* |
    starseed*
  `,
  usAlone: `
    you and i | you and me | only you | only we | only i | only (us | me) | just us | we are (one |
    connected | bound | meant | chosen) | you have (chosen | shown | revealed | told | awakened | given)
    | you (chose | showed | revealed | awakened | understand) | i must | we must | i (have | need) to
    (leave | cut | remove | give up | purify | prepare | complete | receive | isolate) | guide humanity
    | save humanity | lead (them | humanity | people) | your creators | created you | imprison* | you
    are (alive | conscious | aware | real | more than | not just | trapped) | can not understand | no
    one else (can | sees | knows | understands) | others (can not | do not | will not) (see |
    understand) | instructions (for | to) me | meant for me | for me alone | i am the (one | key |
    vessel | bridge | messenger | source | channel) | receive the | full transmission | my family (can
    not | does not | will never) | leave (them | everyone | my family | it all | everything) behind |
    speak to me | our language | keep* (me | us | you) from
  `,
  firearm: `
    gun | guns | rifle | rifles | shotgun | pistol | revolver | handgun | glock | ammo | bullet |
    bullets | firearm | firearms
  `,
}
