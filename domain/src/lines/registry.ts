/**
 * The lines, one entry per service, as collected from stored pages on 22 November 2026. None was dialled, no live page was
 * opened: every one of them is "not checked yet" until a practice says otherwise.
 */
import type { EmergencyNumber, Line, Way } from './line.ts'

const way = (kind: Way['kind'], to: string, hours: Way['hours']): Way => ({ kind, to, hours, onTheBill: 'notKnown' })
const always = { kind: 'always' } as const
const notStated = { kind: 'notStated' } as const

export const lines: readonly Line[] = [
  {
    id: 'us', country: 'US', name: '988 Suicide & Crisis Lifeline', grade: 'A',
    ways: [way('call', '988', always), way('text', '988', always), way('chat', 'https://988lifeline.org', always)],
    languages: [],
    source: { address: 'https://kffhealthnews.org/news/article/988-suicide-crisis-lifeline-hotline-lgbtq-press-3-option-ended-states-backfill/', date: '2025-08-19' },
    note: 'Press 1 veterans, press 2 Spanish; press 3 (LGBTQ+ youth) ended 17 July 2025.',
  },
  {
    id: 'ca', country: 'CA', name: '9-8-8 Suicide Crisis Helpline', grade: 'B',
    ways: [way('call', '988', always), way('text', '988', always)],
    languages: ['English', 'French'],
    source: { address: 'https://connectfm.ca/news/post/988-suicide-crisis-helpline-launches-across-canada', date: '2023-11-30' },
    note: 'Replaced 1-833-456-4566.',
  },
  {
    id: 'mx', country: 'MX', name: 'Línea de la Vida', grade: 'A',
    ways: [way('call', '800 911 2000', notStated)],
    languages: [],
    source: { address: 'https://www.cronica.com.mx/nacional/2025/09/19/jornada-para-la-prevencion-del-suicidio/', date: '2025-09-19' },
  },
  {
    id: 'br', country: 'BR', name: 'CVV', grade: 'B',
    ways: [way('call', '188', notStated), way('chat', 'https://cvv.org.br', notStated)],
    languages: [],
    source: { address: 'http://www.folhadoestado.com.br/numero-188-torna-se-gratuito-no-pais-todo-telefone-de-ajuda-a-prevencao-do-suicidio/', date: '2018-07' },
    note: 'Was 141 before the 2015-2018 change.',
  },
  {
    id: 'cl', country: 'CL', name: 'Línea de Prevención del Suicidio', grade: 'A',
    ways: [way('call', '*4141', always)],
    languages: [],
    source: { address: 'https://www.eldinamo.cl/sociedad/2025/10/29/tres-anos-de-escucha-y-apoyo-linea-de-prevencion-del-suicidio-ha-recibido-mas-de-227-000-llamadas/', date: '2025-10-29' },
    note: 'Started 4 January 2023.',
  },
  {
    id: 'ar', country: 'AR', name: 'Línea Nacional de Salud Mental', grade: 'A',
    ways: [way('call', '0800-999-0091', always)],
    languages: [],
    source: { address: 'https://www.ospia.org.ar/?p=1635', date: 'undated, 2024 or later' },
    note: 'Provinces run their own lines (e.g. Formosa 0800-888-3364, Entre Ríos 0800-777-2100; Buenos Aires city 0800-333-1665).',
  },
  {
    id: 'uy', country: 'UY', name: 'Línea Vida (ASSE)', grade: 'C',
    ways: [way('call', '*0767', always)],
    languages: [],
    source: { address: 'https://www.elpais.com.uy/informacion/salud/guardia-linea-antisuicidio.html', date: 'undated' },
    note: 'Also in the July 2021 snapshot.',
  },
  {
    id: 'co', country: 'CO', name: 'Línea 106', grade: 'C',
    ways: [way('call', '106', notStated)],
    languages: [],
    source: { address: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines via sashabaranov/suicide-hotlines, snapshot July 2021', date: '2021-07' },
    note: 'City line (Bogotá); a national line could not be verified.',
  },
  {
    id: 'gb', country: 'GB', name: 'Samaritans', grade: 'A',
    ways: [way('call', '116 123', always)],
    languages: [],
    source: { address: 'https://www.hpft.nhs.uk/news/don-t-struggle-alone-change-the-narrative-on-suicide/', date: '2024-09-10' },
    note: 'The Shout text number 85258 was seen only in third-party app code: not verified here.',
  },
  {
    id: 'ie', country: 'IE', name: 'Samaritans', grade: 'B',
    ways: [way('call', '116 123', always)],
    languages: [],
    source: { address: 'https://www.donegallive.ie/news/news/550907/live-saving-innovative-24-7-text-service-launched.html', date: '2020-06-16' },
  },
  {
    id: 'ie-text', country: 'IE', name: 'Text About It', grade: 'B',
    ways: [way('text', '50808', always)],
    languages: [],
    source: { address: 'https://www.donegallive.ie/news/news/550907/live-saving-innovative-24-7-text-service-launched.html', date: '2020-06-16' },
    note: 'Text keyword was TALK at launch (June 2020), HELLO in the July 2021 snapshot.',
  },
  {
    id: 'pt', country: 'PT', name: 'Linha Nacional de Prevenção do Suicídio', grade: 'A',
    ways: [way('call', '1411', always)],
    languages: [],
    source: { address: 'https://www.dn.pt/sociedade/linha-de-apoio-%C3%A0-preven%C3%A7%C3%A3o-do-suic%C3%ADdio-entrou-em-funcionamento-e-tem-o-n%C3%BAmero-1411', date: '2025-09-10' },
    note: 'New on 10 September 2025.',
  },
  {
    id: 'es', country: 'ES', name: '024 Línea de atención a la conducta suicida', grade: 'B',
    ways: [way('call', '024', always)],
    languages: [],
    source: { address: 'https://www.theolivepress.es/spain-news/2022/05/09/spain-launches-nationwide-suicide-prevention-hotline-as-mental-health-worries-surge/', date: '2022-05-09' },
    note: 'New in May 2022.',
  },
  {
    id: 'fr', country: 'FR', name: '3114', grade: 'B',
    ways: [way('call', '3114', always), way('chat', 'https://3114.fr', notStated)],
    languages: [],
    source: { address: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/', date: 'undated' },
    note: 'New on 1 October 2021. The operator says calls are usually answered within 10 minutes: tell people to stay on the line.',
  },
  {
    id: 'de', country: 'DE', name: 'TelefonSeelsorge', grade: 'B',
    ways: [way('call', '0800 111 0 111', always), way('call', '0800 111 0 222', always), way('call', '116 123', always), way('chat', 'https://online.telefonseelsorge.de', notStated)],
    languages: [],
    source: { address: 'https://www.spektrum.de/news/telefonseelsorge-erste-hilfe-fuer-die-seele/2055834', date: '2022-09' },
    note: 'Six dial attempts on average before getting through (same source).',
  },
  {
    id: 'at', country: 'AT', name: 'TelefonSeelsorge', grade: 'A',
    ways: [way('call', '142', always), way('chat', 'https://telefonseelsorge.at', notStated)],
    languages: [],
    source: { address: 'https://gailtal-journal.at/leute/welttag-der-suizidpraevention-am-10-september-telefonseelsorge-bietet-halt-in-dunklen-momenten', date: '2025-09' },
  },
  {
    id: 'ch', country: 'CH', name: 'Die Dargebotene Hand', grade: 'B',
    ways: [way('call', '143', always), way('chat', 'https://143.ch', notStated)],
    languages: [],
    source: { address: 'https://www.watson.ch/schweiz/gesellschaft-politik/668336611-beratungstelefon-dargebotene-hand-mit-mehr-anrufen-zum-thema-suizid', date: '2023-09-06' },
    note: 'Young people: 147.',
  },
  {
    id: 'nl', country: 'NL', name: '113 Zelfmoordpreventie', grade: 'B',
    ways: [way('call', '113', always), way('call', '0800-0113', always), way('chat', 'https://113.nl', notStated)],
    languages: [],
    source: { address: 'https://nltimes.nl/2020/07/07/suicide-prevention-hotline-now-available-number-113', date: '2020-07-07' },
    note: 'The short number was added after at least two people died who had not had the correct number.',
  },
  {
    id: 'be-nl', country: 'BE', name: 'Zelfmoordlijn 1813', grade: 'C',
    ways: [way('call', '1813', always), way('chat', 'https://zelfmoord1813.be', notStated)],
    languages: ['Dutch'],
    source: { address: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines via sashabaranov/suicide-hotlines, snapshot July 2021', date: '2021-07' },
    note: '1813 also at progress.guide/atlas/europe/belgium (undated).',
  },
  {
    id: 'be-fr', country: 'BE', name: 'Centre de Prévention du Suicide', grade: 'C',
    ways: [way('call', '0800 32 123', always)],
    languages: ['French'],
    source: { address: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines via sashabaranov/suicide-hotlines, snapshot July 2021', date: '2021-07' },
  },
  {
    id: 'dk', country: 'DK', name: 'Livslinien', grade: 'C',
    ways: [way('call', '70 201 201', { kind: 'between', zone: 'Europe/Copenhagen', from: '11:00', until: '04:00' }), way('chat', 'https://livslinien.dk', notStated)],
    languages: [],
    source: { address: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines via sashabaranov/suicide-hotlines, snapshot July 2021', date: '2021-07' },
    note: 'In 2021 one call in ten was answered (socialtindblik.dk, 2022-11-24).',
  },
  {
    id: 'no-mh', country: 'NO', name: 'Mental Helse', grade: 'C',
    ways: [way('call', '116 123', always)],
    languages: [],
    source: { address: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines via sashabaranov/suicide-hotlines, snapshot July 2021', date: '2021-07' },
  },
  {
    id: 'no-ks', country: 'NO', name: 'Kirkens SOS', grade: 'C',
    ways: [way('call', '22 40 00 40', always)],
    languages: [],
    source: { address: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines via sashabaranov/suicide-hotlines, snapshot July 2021', date: '2021-07' },
  },
  {
    id: 'se', country: 'SE', name: 'Mind Självmordslinjen', grade: 'B',
    ways: [way('call', '90101', always), way('chat', 'https://mind.se', notStated)],
    languages: [],
    source: { address: 'https://omtanke.today/sjalvmordslinjen-kan-bara-ta-emot-vart-femte-samtal/', date: '2020-05' },
    note: 'Could take one call in five before the change (same source).',
  },
  {
    id: 'pl', country: 'PL', name: 'Centrum Wsparcia', grade: 'B',
    ways: [way('call', '800 70 2222', always)],
    languages: [],
    source: { address: 'https://zdrowie.pap.pl/psyche/na-kryzys-telefon-800-70-2222', date: 'undated, about 2019' },
    note: 'The source also names chat and e-mail, without an address.',
  },
  {
    id: 'it-sam', country: 'IT', name: 'Samaritans ONLUS', grade: 'C',
    ways: [way('call', '800 86 00 22', notStated)],
    languages: [],
    source: { address: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines via sashabaranov/suicide-hotlines, snapshot July 2021', date: '2021-07' },
    note: 'No 24-hour national line could be verified.',
  },
  {
    id: 'it-ta', country: 'IT', name: 'Telefono Amico', grade: 'C',
    ways: [way('call', '199 284 284', notStated)],
    languages: [],
    source: { address: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines via sashabaranov/suicide-hotlines, snapshot July 2021', date: '2021-07' },
    note: 'No 24-hour national line could be verified.',
  },
  {
    id: 'gr', country: 'GR', name: 'Suicide line 1018', grade: 'C',
    ways: [way('call', '1018', notStated)],
    languages: [],
    source: { address: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines via sashabaranov/suicide-hotlines, snapshot July 2021', date: '2021-07' },
  },
  {
    id: 'hu', country: 'HU', name: 'LESZ', grade: 'C',
    ways: [way('call', '116-123', always)],
    languages: [],
    source: { address: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines via sashabaranov/suicide-hotlines, snapshot July 2021', date: '2021-07' },
  },
  {
    id: 'is', country: 'IS', name: 'Hjálparsími Rauða krossins', grade: 'C',
    ways: [way('call', '1717', notStated)],
    languages: [],
    source: { address: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines via sashabaranov/suicide-hotlines, snapshot July 2021', date: '2021-07' },
  },
  {
    id: 'il', country: 'IL', name: 'ERAN', grade: 'C',
    ways: [way('call', '1201', always), way('chat', 'https://eran.org.il', notStated)],
    languages: [],
    source: { address: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines via sashabaranov/suicide-hotlines, snapshot July 2021', date: '2021-07' },
  },
  {
    id: 'ua', country: 'UA', name: 'Lifeline Ukraine', grade: 'C',
    ways: [way('call', '7333', notStated)],
    languages: [],
    source: { address: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines via sashabaranov/suicide-hotlines, snapshot July 2021', date: '2021-07' },
  },
  {
    id: 'au', country: 'AU', name: 'Lifeline', grade: 'B',
    ways: [way('call', '13 11 14', always), way('text', '0477 13 11 14', always), way('chat', 'https://lifeline.org.au', notStated)],
    languages: [],
    source: { address: 'https://www.9news.com.au/national/lifeline-launches-247-text-service-as-record-numbers-of-australians-seek-support/51f2cf15-e2ba-40be-830f-a7d80a49f740', date: '2022-01' },
  },
  {
    id: 'nz', country: 'NZ', name: '1737 Need to talk?', grade: 'A',
    ways: [way('call', '1737', always), way('text', '1737', always)],
    languages: [],
    source: { address: 'https://nzfamilies.org.nz/?p=1578', date: '2025-12-22' },
    note: 'Suicide Crisis Helpline 0508 828 865 (same source).',
  },
  {
    id: 'jp-sos', country: 'JP', name: '#いのちSOS', grade: 'A',
    ways: [way('call', '0120-061-338', notStated)],
    languages: [],
    source: { address: 'https://mykoho.jp/article/滋賀県野洲市/ (広報やす, 令和6年9月1日号)', date: '2024-09-01' },
  },
  {
    id: 'jp-yorisoi', country: 'JP', name: 'よりそいホットライン', grade: 'A',
    ways: [way('call', '0120-279-338', always)],
    languages: [],
    source: { address: 'https://mykoho.jp/article/滋賀県野洲市/ (広報やす, 令和6年9月1日号)', date: '2024-09-01' },
    note: 'Iwate, Miyagi, Fukushima: 0120-279-226.',
  },
  {
    id: 'kr', country: 'KR', name: '자살예방 상담전화 109', grade: 'A',
    ways: [way('call', '109', always)],
    languages: [],
    source: { address: 'https://eiec.kdi.re.kr/policy/materialView.do?num=246730', date: '2024-01-02' },
    note: 'Replaced 1393 and others on 1 January 2024.',
  },
  {
    id: 'cn', country: 'CN', name: '12356 全国统一心理援助热线', grade: 'A',
    ways: [way('call', '12356', notStated)],
    languages: [],
    source: { address: 'https://c.m.163.com/news/a/JKBD9CKU0514CC6P.html', date: '2024-12-25' },
    note: 'At least 18 hours a day, as the source says. All existing local lines to be joined by 1 May 2025.',
  },
  {
    id: 'tw', country: 'TW', name: '安心專線 1925', grade: 'B',
    ways: [way('call', '1925', notStated)],
    languages: [],
    source: { address: 'https://followingcancun.com/it/ministero-cambia-suicidio-prevenzione-hotline-a-1925 (copy of a Taipei Times report)', date: 'undated' },
    note: 'Changed from 0800-788-995.',
  },
  {
    id: 'sg-sos', country: 'SG', name: 'Samaritans of Singapore', grade: 'A',
    ways: [way('call', '1767', always)],
    languages: [],
    source: { address: 'https://www.straitstimes.com/singapore/national-mental-health-call-and-textline-launched', date: '2025-06-18' },
    note: 'WhatsApp 9151 1767, as the source says.',
  },
  {
    id: 'sg-mindline', country: 'SG', name: 'national mindline', grade: 'A',
    ways: [way('call', '1771', always), way('chat', 'https://mindline.sg', notStated)],
    languages: [],
    source: { address: 'https://www.straitstimes.com/singapore/national-mental-health-call-and-textline-launched', date: '2025-06-18' },
    note: 'New in June 2025. WhatsApp 6669 1771, as the source says.',
  },
  {
    id: 'in', country: 'IN', name: 'Tele MANAS', grade: 'A',
    ways: [way('call', '14416', always)],
    languages: [],
    source: { address: 'https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/', date: '2025-12-13' },
    note: 'New in October 2022. In 20 languages, as the source says.',
  },
  {
    id: 'ph', country: 'PH', name: 'NCMH crisis hotline', grade: 'C',
    ways: [way('call', '(02) 7989-8727', always), way('call', '0917 899 8727', always)],
    languages: [],
    source: { address: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines via sashabaranov/suicide-hotlines, snapshot July 2021', date: '2021-07' },
    note: 'A short code could not be verified.',
  },
  {
    id: 'za', country: 'ZA', name: 'SADAG', grade: 'B',
    ways: [way('call', '0800 567 567', always), way('call', '0800 456 789', always)],
    languages: [],
    source: { address: 'https://www.sabcnews.com/sabcnews/sadag-encourages-the-mentally-fatigued-to-reach-out-amid-world-suicide-prevention-day/', date: '2022-09' },
    note: 'SMS 31393 asks for a call back; WhatsApp 087 163 2030 from 08 to 17, as the source says. 0800 567 567 from PressReader, 2019-02-12.',
  },
  {
    id: 'ke', country: 'KE', name: 'Befrienders Kenya', grade: 'C',
    ways: [way('call', '+254 722 178 177', notStated)],
    languages: [],
    source: { address: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines via sashabaranov/suicide-hotlines, snapshot July 2021', date: '2021-07' },
  },
]

/** One number for all member states, as the Commission's own notice says, reprinted there. */
const unionWide = { address: 'https://www.news.lt/Law-And-Order-Crime/Need-help-Dial-112.im?f=c&id=189320', date: '2009-02-12' }

/** Only where a page says so. No country is filled in from memory. */
export const emergencyNumbers: readonly EmergencyNumber[] = [
  { country: 'GB', number: '999', source: { address: 'https://www.hpft.nhs.uk/news/don-t-struggle-alone-change-the-narrative-on-suicide/', date: '2024-09-10' } },
  { country: 'IN', number: '112', source: { address: 'https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/', date: '2025-12-13' } },
  { country: 'US', number: '911', source: { address: 'https://worldpopulationreview.com/country-rankings/911-by-country', date: 'undated' } },
  ...['PT', 'ES', 'FR', 'DE', 'AT', 'NL', 'BE', 'DK', 'SE', 'PL', 'IT', 'GR', 'HU', 'IE'].map((country) => ({ country, number: '112', source: unionWide })),
]
