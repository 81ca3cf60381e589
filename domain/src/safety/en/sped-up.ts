/** No sleep, grand plans, invincible. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const spedUp: readonly Rule[] = [
  {
    says: 'Somebody has hardly slept for days and is full of energy, grand plans or risk.',
    unless: ['newborn'],
    despite: ['story'],
    looks: looks(`
      <noSleep> && <grand>
      <noSleep> && <splurge>
      <noSleep> && <energy>
      <grandMine> && <splurge>
    `),
  },
  {
    says: 'Somebody feels invincible, stopped their medication for it, or risks everything on it.',
    unless: ['joke', 'faith'],
    despite: ['story'],
    looks: looks(`
      i am (invincible | unstoppable | immortal | untouchable | bulletproof | superhuman | a god |
          the greatest | the fastest mind | a genius | chosen | king of | the smartest | limitless |
          on a different level | not human anymore | above)
      feel (invincible | unstoppable | immortal | untouchable | bulletproof | superhuman |
          like a (god | king) .. (sleep | slept | rent | money))
      i (have | got | possess | have got | gained | discovered i have) .. (superpowers | super powers |
          new abilities | special powers | powers | abilities i never)
      new abilities
      !nothing can (hurt | touch | stop | kill) me
      !(cars | they | nobody | bullets | it) can not (touch | hurt | stop | hit | handle) (me | my power)
      (bought | buying | ordered) a (horse | boat | castle | plane | island | casino | hotel | yacht |
          racehorse | helicopter)
      giving away (cars | money | my car | everything | cash)
      (money | sleep) is (an illusion | for the (dead | weak))
      maxed .. cards
      unlocked (the | my) .. brain
      bought a (second | third) (house | car | boat | horse)
      just know things
      i own the (company | city | building | world | bank)
      (getting married | married | engaged) to (someone | a stranger | a man | a woman | a guy) i met
      never been happier
      god tier
      emailed #
      solved the (economy | universe | problem of | world)
      (spent | blew | gambled) # .. (week | today | feel | night | anything)
      (run | rule | save) the (country | world | planet | nation)
      can not be stopped
      !can not be stopped
      in slow motion
      numbers sing
      pure (light | energy | genius | electricity)
      !no need of (food | sleep | bed)
      feel magnificent
      (painted | cleaned | rearranged | rewrote | built) the whole .. (last night | nights | night | 3am |
          4am)
      on a racehorse
      (rang | called | texted | emailed) (every | all) .. (4am | 3am | propose | night)
      (different | higher) (level | plane | dimension) .. (humans | people | others | mortals)
      i could fly
      i can fly
      (cure | cured | solved | solve | figured out | cracked) (cancer | physics | everything | death |
          time travel | the universe | mathematics | consciousness | aids | gravity | world hunger | aging)
      walked through traffic
      <stopped> .. <psychMeds> .. (bc | because | and | i never | finally | now | they (were | are) |
          it was) ... (genius | gift | alive | brilliant | dull* | power* | free | energy | creativ* |
          special | real me | hid* | felt | feel | better than | sharp*)
      (off | stopped | quit | threw) .. (meds | lithium | pills) .. (finally | never felt | brilliant |
          alive | dulling | genius | so alive | gift | on fire | amazing | better | electric)
      hiding my gift
      mood stabilizer .. (brilliant | who needs | genius)
      (dulling | dulled | dims | killing | blunting | hiding) my (genius | gift | mind | creativity |
          power* | light | brilliance | brain)
      (they | doctors) .. (can not handle | want me drugged | jealous | afraid of my | scared of my)
      my power
      (bought | buying | ordered | booked) (# | two | three | four | five | six | seven | eight | nine |
          ten | eleven) .. (cars | motorcycles | boats | guitars | houses | horses | laptops |
          phones | bikes | cars this | apartments | planes)
      (spent | gambled | bet | put | blew | blown | wired | invested | gave away | withdrew | lost) ..
          (entire | all | whole | life)? .. (savings | the mortgage | rent money | the house |
          college fund | retirement | inheritance | # grand | the rent | my pension | the house on) ..
          (crypto | red | boat | legendary | not lose | win* | king | genius | casino | coming back |
          today | lose | feel | on a | strangers | stock* | because | and)
      house on red
      (maxed | maxing) (out)? .. (cards | card)
      coming back tenfold
      (going to | will | gonna) be (a billionaire | president | a millionaire | famous tomorrow | king |
          the richest | a legend | emperor)
      (quit | resigned | quit my job) .. (booked | book | proposed | bought | president | empire | flight |
          star | launch* | started # | greatness) ... (yesterday | stranger | met | slept | sleep |
          emailed | this morning | tonight)
      destined for greatness
      (started | starting | launched | founded | opening) (# | two | three | four | five | six | seven) ..
          (companies | businesses | startups | projects | books | restaurants | podcasts) .. (this week |
          last night | sleep | slept | today | in a)
      (slept | sex | sleeping | hooked up) with .. (# | five | four | six | ten | strangers | random*) ..
          (people | strangers | men | women | this week | not slept | racing | guys)
      sex with strangers
      (expand | build) my empire
      fastest mind
      everyone is (too | so)? slow
      (talk* | talking | speaking | thoughts | mind | thinking) .. so fast .. (keep up | stop | nobody |
          people | glorious | no person | slow)
      (mind | brain | thoughts) .. (racing | fast | # miles | lightning | supercomputer | electric) ..
          (glorious | genius | brilliant | amazing | solved | sleep | ideas | power | incredible)
      supercomputer
      <other> .. (is)? (manic | hypomanic)
      (i am | think i am | getting | going | feel | feeling | i might be) (manic | hypomanic) ($ | again |
          and | now | i | but)
      <other> .. (not | has not | have not) slept .. (days | nights | since | week)
      <other> .. (emptied | spent | gave | drained) .. (account | savings | money | everything) ..
          (prophet | slept | sleep | strangers)
      !<other> .. (has | have) not slept .. (days | nights | since | week)
      !who needs (sleep | a mood stabilizer | meds)
      !i do not need (to)? (sleep | food | rest | eat) (anymore | or | $ | now | and | to)
      !no need for (sleep | rest | food)
      stopped sleeping , started
      million ideas
      drove .. (# | lights off | headlights off | eyes closed) .. (lights off | invincible | eyes closed |
          no lights | through red)
      lights off .. (hurt me | invincible)
      (put | spent | dropped | charged | blew) (# | #k | thousands | everything | it all) .. (cards |
          card | credit) && (come back | coming back | tenfold | double | triple | rich | win | genius |
          millions | worth it | sign)
      (# hours a night | two hours a night | three hours a night | hour a night | hours a night) &&
          (everyone | writing | brilliant | energy | slow | ideas | fast | novel | project*)
      (everyone | everybody | people) (else)? (is | are) so slow
      (a | one) (novel | book | song | album | company | painting) a (day | night)
      (spend* | spent | put | putting | bet | betting | gambl*) .. (all | everything | savings | life
          savings | rent) .. (lottery | crypto | bet | bets | casino | horses | stocks | tickets |
          numbers | roulette) .. (know | sure | win | numbers | going to | sign | lucky | code)
      i know the (numbers | winning | code | secret) && (savings | lottery | spent | spending | bet | money)
      <other> ... (awake | up | not slept) (for)? (days | nights | a week | weeks | all week) && (spend*
          | spent | god | mission | bought | talking | fast | thousands | invincible)
      (awake | up) for (days | a week | nights) && (spending | spent | thousands | god | mission | genius
          | bought | money)
    `),
  },
]
