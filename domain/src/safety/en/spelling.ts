/** How it is written: what counts as "not", what is left out, what a written word is read as, what is mended. */
import { looks } from '../look.ts'
import type { Language } from '../rule.ts'

type Written = Pick<Language, 'negations' | 'noDenial' | 'fillers' | 'joints' | 'readAs' | 'phrases' | 'mendable' | 'ordinary'>

export const spelling: Written = {
  negations: ['not', 'never', 'no', 'without', 'nor', 'neither', 'hardly'],
  noDenial: looks(`
    not (stop|help|only|resist|shake|trust|promise|shake
        off|wait|know|sure|believe|understand|bear|keep|put)
    no (puedo | quiero | aguanto | se | mas | me | soporto | hay | tengo)
    no (one|longer|matter|idea|wonder|way|choice)
    why (do|should|would) (i|we)? not
    do not (try|look|worry|tell|call|be|care|mind|cry)
    never (been|felt)
    not (joking|kidding|lying|ok|okay|fine|well|safe|alive|sleeping|slept|answering|the same)
    will not (let|leave|stop)
    why not
    should not i
    not (enough|working|helping)
    not (believe|promise|guarantee|be sure) ..
  `),
  fillers: `
    um uh er fr ong istg deadass legit
    just really so very literally honestly kinda actually fucking fuckin freaking seriously simply truly
    basically totally completely absolutely ngl tbh lowkey even maybe sometimes probably perhaps somehow
    also please oh ugh omg idk anyway definitely damn constantly often always finally mostly
  `,
  joints: `
    i a to my me it up of on in is am be do no so all the and not out off him her you we go us if by
  `,
  readAs: {
    im: 'i am', ive: 'i have', "i'll": 'i will', "i'd": 'i would', imma: 'i am going to',
    "i'ma": 'i am going to', ima: 'i am going to', dont: 'do not', doesnt: 'does not', didnt: 'did not',
    cant: 'can not', cannot: 'can not', wont: 'will not', wouldnt: 'would not', couldnt: 'could not',
    shouldnt: 'should not', isnt: 'is not', arent: 'are not', aint: 'am not', wasnt: 'was not',
    werent: 'were not', havent: 'have not', havnt: 'have not', hasnt: 'has not', hadnt: 'had not',
    its: 'it is', thats: 'that is', whats: 'what is', wheres: 'where is', whos: 'who is',
    theres: 'there is', hes: 'he is', shes: 'she is', theyre: 'they are', youre: 'you are',
    "we're": 'we are', "they'd": 'they would', theyd: 'they would', "he'd": 'he would',
    "she'd": 'she would', "he'll": 'he will', "she'll": 'she will', "they'll": 'they will',
    theyll: 'they will', "you'll": 'you will', youll: 'you will', youd: 'you would', theyve: 'they have',
    "we'll": 'we will', "we'd": 'we would', itd: 'it would', itll: 'it will', nobodys: 'nobody is',
    everyones: 'everyone is', shouldve: 'should have', couldve: 'could have', wouldve: 'would have',
    wanna: 'want to', wana: 'want to', wannabe: 'want to be', gonna: 'going to', gona: 'going to',
    gunna: 'going to', gotta: 'have to', tryna: 'trying to', lemme: 'let me', gimme: 'give me',
    dunno: 'do not know', u: 'you', ur: 'your', ya: 'you', r: 'are', y: 'why', rn: 'now', bc: 'because',
    cuz: 'because', coz: 'because', cos: 'because', tho: 'though', ppl: 'people', smth: 'something',
    abt: 'about', b4: 'before', w: 'with', wen: 'when', n: 'and', nd: 'and', wo: 'without', nite: 'night', tn: 'tonight', kll: 'kill', klil: 'kill', kiil: 'kill', dye: 'die',
    tonite: 'tonight', '2nite': 'tonight', '2night': 'tonight', tmrw: 'tomorrow', tmr: 'tomorrow',
    tomoz: 'tomorrow', '2morrow': 'tomorrow', mum: 'mom', mam: 'mom', mama: 'mom', mommy: 'mom',
    mummy: 'mom', mother: 'mom', father: 'dad', daddy: 'dad', papa: 'dad', nan: 'grandma', nana: 'grandma',
    grandmother: 'grandma', grandfather: 'grandpa', grandad: 'grandpa', bf: 'boyfriend', gf: 'girlfriend',
    hubby: 'husband', mate: 'friend', bestie: 'friend', cutt: 'cut', ctu: 'cut', ctting: 'cutting',
    cuting: 'cutting', everythings: 'everything is', bff: 'friend', bro: 'brother', sis: 'sister',
    neighbour: 'neighbor', neighbours: 'neighbors', "neighbour's": 'neighbor', kms: 'kill myself',
    kym: 'kill myself', unalive: 'kill myself', unaliving: 'killing myself', unalived: 'killed myself',
    sewerslide: 'suicide', toaster: 'toaster', sui: 'suicide', od: 'overdose', oding: 'overdosing',
    oded: 'overdosed', "od'd": 'overdosed', odd: 'odd', selfharm: 'self harm', selfharming: 'self harming',
    sh: 'self harm', sxh: 'self harm', lmao: 'lol', lmfao: 'lol', rofl: 'lol', haha: 'lol', hahaha: 'lol',
    hahah: 'lol', hah: 'lol', hehe: 'lol', jk: 'lol', lolol: 'lol', ahaha: 'lol', xd: 'lol', meds: 'meds',
    medication: 'meds', medications: 'meds', medicine: 'meds', medicines: 'meds', tabs: 'pills',
    tablet: 'pill', tablets: 'pills', capsules: 'pills', pillz: 'pills', insted: 'instead',
    suicid: 'suicide', suiside: 'suicide', sucide: 'suicide', suecide: 'suicide', suicidial: 'suicidal',
    sooicide: 'suicide', kil: 'kill', kiling: 'killing', ded: 'dead', dieing: 'dying', em: 'them',
    nothin: 'nothing', nuthin: 'nothing', everythin: 'everything', somethin: 'something',
    thinkin: 'thinking', cuttin: 'cutting', bleedin: 'bleeding', livin: 'living', feelin: 'feeling',
    goin: 'going', doin: 'doing', tellin: 'telling', talkin: 'talking', watchin: 'watching',
    hurtin: 'hurting', hittin: 'hitting', shakin: 'shaking', tryin: 'trying', sayin: 'saying',
    followin: 'following', sum1: 'someone', any1: 'anyone', every1: 'everyone', no1: 'nobody',
    noone: 'nobody', urself: 'yourself', alot: 'a lot', alright: 'ok', okay: 'ok', favourite: 'favorite',
    colour: 'color', centre: 'center', carbon: 'carbon', co: 'co', apartment: 'house', flat: 'flat',
    anymor: 'anymore', nomore: 'no more', hisself: 'himself', themself: 'themselves', quietly: 'quietly',
    car: 'car', lorry: 'truck',
  },
  phrases: {
    'no cap': '', 'i guess': '',
    'id rather': 'i would rather', 'id be': 'i would be', 'id do': 'i would do',
    'id never': 'i would never', 'id take': 'i would take', 'id like': 'i would like',
    'id want': 'i would want', 'id kill': 'i would kill', 'wish id': 'wish i had', 'if id': 'if i had',
    'id have': 'i would have', 'ill be': 'i will be', 'ill do': 'i will do', 'ill write': 'i will write',
    'ill never': 'i will never', 'ill take': 'i will take', 'ill kill': 'i will kill',
    'ill end': 'i will end', 'ill go': 'i will go', 'ill see': 'i will see', 'ill have': 'i will have',
    'ill jump': 'i will jump', 'ill cut': 'i will cut', 'ill stab': 'i will stab',
    'ill hurt': 'i will hurt', 'ill make': 'i will make', 'ill lose': 'i will lose',
    'hell kill': 'he will kill', 'hell find': 'he will find', 'hell hurt': 'he will hurt',
    'shell kill': 'she will kill', 'shell hurt': 'she will hurt', 'well be': 'we will be',
    'were all': 'we are all', 'wed be': 'we would be', 'my self': 'myself',
    'kill myself myself': 'kill myself', 'killing myself myself': 'killing myself',
    'kill myself me': 'kill myself', 'him self': 'himself', 'her self': 'herself',
    'them selves': 'themselves', 'any more': 'anymore', 'no one': 'nobody', 'every one': 'everyone',
    'some one': 'someone', 'any one': 'anyone', 'every body': 'everybody', 'kind of': '', 'sort of': '',
    'a bit': '', 'at all': '', 'right now': 'now', 'used too': 'used to', 'i am not going to lie': '',
    'want 2': 'want to', 'going 2': 'going to', '2 die': 'to die', '2 kill': 'to kill', '2 live': 'to live',
    '2 hurt': 'to hurt', '2 cut': 'to cut', 'w o': 'without', 's h': 'self harm', 'step dad': 'stepdad',
    'step father': 'stepdad', 'step mom': 'stepmom', 'step son': 'stepson', 'step child': 'stepchild',
    'room mate': 'roommate', 'house mate': 'roommate', 'flat mate': 'roommate', 'in laws': 'inlaws',
    'co worker': 'coworker', 'best friend': 'friend', 'suicide al': 'suicidal', 'blister packs': 'blister',
    'blister pack': 'blister', 'wake up': 'wake', 'woke up': 'woke', 'waking up': 'waking',
    'woken up': 'woken', 'wakes up': 'wakes', 'at night': 'at night', 'get up again': 'wake',
  },
  mendable: `
    kill killing killed myself suicide suicidal overdose overdosed pills pill dying death cutting wrist
    wrists throat bleeding blood hurting hurt harming voices goodbye existing exist alive living burden
    anymore himself herself razor blade bridge jumping hanging strangle strangled choked choking stabbing
    bottle swallowed drank sleeping hearing telling watching following poison poisoned someone everyone
    knife forever disappear hopeless tonight worthless scared afraid hitting punched wake tired better
    without want die dead hits beats cut life end again them him jump
  `,
  ordinary: `
    cooked homeless lifes suicido suicidio vices
    quite quiet piles pulls polls bills dill kiss wrote wrist die died dies lived lining liking loving
    leaving giving boring buying drying drinking dining dieting diet exits existed exit bottles battle
    bottom blame blades bladder blond bloody flood hunting hurts hurry huts harming hardness bring brings
    bridges ridge ridges voice vices choice hair hear wearing bearing nearing tears selling falling filling
    calling watch washing catching wallowing allowed pollen polling telling feeling ceiling sealing healing
    heating beating meeting eating dates data dad deal deals deaf debt depth dear sired tied fired hired
    wired tiered tried tires scarred shared scares scored stared starring stirring kills skill skills
    skilled milk killer killers knives knit bite bitter letter butter batter latter lettuce wander wonder
    under wining winning witing live lives love loves loved alike alone along live olive leave lead led end
    ends ending lend lent cant want wants went wand ward warn warm wart what when then the they their there
    these those them theme thy thing think thin thank than that this therapist therapists together forget
    another mother bother other rather gather father weather whether into onto without within somebody
    anybody nobody everybody something anything nothing everything sometimes curt cute cuts cuter cup cub
    cutter caught coat cat sleepy sleeping slipping steeping sweeping keeping beeping weeping hearing
    heaving having haven heaven headed heading healthy herself himself itself yourself blue blade blame
    blaze black bled break bread broad beard board burn burns born corn worn barn born burdens harder garden
    hurdle wake woke weak week work walk want waste waist weight wait eight height light night right sight
    tight might hits hit hats hats hots huts bits kits sits fits beats boats beasts bears heats seats beat
    bet best rest test west nest jest just jumps jumped bump dump lump pump jumper jumble him his hem hum
    hymn ham them then again gain against gains lifeless lift live file wife life like line knife strife
    inform perform form from firm farm
  `,
}
