/**
 * Words to be read aloud, typed and compared: the generated passphrase, and the safety words of a pairing.
 *
 * Promises kept in this room:
 * 1. Exactly 2048 different words of three to seven letters, so each carries eleven bits and none is likelier.
 * 2. They are things and plain doings: nothing of illness, harm, faith, intoxication, the body or feeling, because
 *    they stand on the screen of someone who may be having a hard evening.
 * 3. Two people who see the same safety words have seen the same transcript, but for one chance in 2^55.
 */
import { concat, u32be, type Bytes } from './bytes.ts'
import { labelled } from './labels.ts'
import { randomBytes, sha256, type Random } from './primitives.ts'

const wordCount = 5

/** Five words, 55 bits; every guess at them pays for PBKDF2 and Argon2id. Shown once, typed back, never stored. */
export const makePassphrase = (random: Random = randomBytes): readonly string[] => fiveWords(random(7))

export const safetyWords = async (...transcript: readonly Bytes[]): Promise<readonly string[]> =>
  fiveWords(await sha256(labelled('pair/words', ...withLengths(transcript))))

/** The same transcript, all 256 bits of it: what each of them signs once the words were the same. */
export const transcriptHash = (...transcript: readonly Bytes[]): Promise<Bytes> =>
  sha256(labelled('pair/transcript', ...withLengths(transcript)))

/** Each part goes in with its length, so that nothing can be moved from one part to the next unnoticed. */
const withLengths = (parts: readonly Bytes[]): readonly Bytes[] => parts.map((part) => concat(u32be(part.length), part))

/** The first 55 bits, eleven for each word. */
const fiveWords = (bytes: Bytes): readonly string[] => {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: wordCount }, (_, i) => words[parseInt(bits.slice(11 * i, 11 * i + 11), 2)] ?? '')
}

export const words: readonly string[] = `
  acorn acre acrobat action afloat agate airbag airfare airline airport airship album alcove alder algae
  almanac almond alpaca alpine alto amber ambient anchor angle angora animal anise ankle anklet antenna
  antique antler apple apricot apron aqua aquatic arbor arcade arch archive armband armrest aroma article
  artist artwork aspen aster atlas atom atrium attic audio author autumn avatar avenue avocado awning axis
  axle azalea badge badger bagel baggage bagpipe bakery baking balcony ballad ballet balloon ballot bamboo
  banana bandana bangle banjo banner banquet banyan barge barista barley barn barrow basalt basil basin
  basket bassoon bath bathtub baton bayou beacon bead beagle beak beam beanie bedding bedpost bedrock
  beehive beeswax beetle begonia beige bell belt bench beret bicycle bike bikeway binder biology biplane
  birch bird birdie biscuit bison blanket blazer blend blender bloom blossom blotter blouse bluejay boat
  boatman bobbin bobcat bobsled bonnet bonsai book bookend booklet boot booth bottle bounce bouquet bowl
  bowtie box bracket braid bramble branch brass breeze brick brim brine brocade broker bronze brook broom
  broth brown brownie brunch brush bubble bucket buckeye buckle bud buddy buffalo buggy bugle builder bulb
  bulrush bumper bun bunch bundle bungee bunny bunting bureau burlap burrow butter button buzzer cabbage
  cabin cabinet cable cactus cadence cafe cake calico camel cameo camera camper campus can canal canary
  candle candy canoe canopy canteen canter canyon cap cape capital caption caramel caravan caraway carbon
  card career caribou carpet cart carton cartoon carving cascade cashew cashier castle catfish catkin catnip
  cattail cavern cayenne cedar celery cellist cello cement central century ceramic chair chalet chalk
  chamber chapter charger chart checker cheddar cheese cheetah chef cherry chess chick chicken chicory chime
  chimney chisel chorus chrome cicada cinema circle circus citizen citrus clarity classic clay cleaner
  climber clip clipper cloak clock closet cloth cloud clover cluster coach coast coastal coaster coat cobble
  cobbler cobweb cocoa coconut cod coffee coil coin collage collar college collie column comb comic comma
  compass compost concert condor cone cooker cookie cooking cooler copper copy coral cork corn corner
  correct cosmos costume cottage cotton couch cougar counter country coupon courier cover cowbell cowboy
  cowslip coyote cradle craft crane crate crater cravat crayon cream crest crew crib cricket crisp crochet
  crocus croquet crouton crown crumb crumpet crystal cube cubicle cuckoo culture cumin cup cupcake curator
  curb curry cursor curtain curve cushion custard cutlery cutout cycle cyclist cypress dahlia daily dairy
  daisy damask dance dapple data date dawn day daytime decade decimal deck decor deli delta denim depot
  design desk desktop detail device dewdrop diagram dial diamond diary diesel digit dime dimple diner dinghy
  dingo dinner diploma dish diver divider dock dog dogwood doll dolphin dome domino donut door doorman
  doormat doorway dormer dory dot double dove dozen drama drawer drawing dream dresser drill driver drum
  drummer dryer duck duet duffel dugout dune duplex durian dust dustpan duvet eagle earlobe earring earth
  earthen easel east echo eclipse eddy edge edition editor egg eggnog elastic elbow elder element eleven elk
  elm embassy emblem emerald emu enamel encore energy engine entry epic equal equator eraser errand escort
  essay estate estuary etching evening event exact example exhibit exit express extra eyebrow eyelash eyelet
  fable fabric facade factory fairway falafel falcon famous fan fanfare farm fashion faucet feather feature
  felt fence fender fennel fern fiction fiddle field fiesta fifteen fig figure film filter finale finch
  finger finish firefly fish fitting five fixture fjord flag flake flannel flask flax fleece fleet flight
  flint flipper float flock floor floral florist fluff fluid flute foam focus fog foghorn folder foliage
  folio folk fondant fondue font food foot footage forest fork form format formula forty forum forward
  fossil foundry fox foxtrot foyer frame freckle freesia freeway freezer freight fresco fresh fridge friend
  fringe frisbee fritter frog frond front frost frozen fruit fudge fulcrum funfair funnel furlong furrow
  futon future gable gadget galaxy gallery gallon gallop game gander gangway garage garden garland garment
  garnet gateway gather gauze gazebo gazelle gazette gear gecko gelato gem gentle geology gerbil geyser
  gherkin gift ginger gingham ginkgo giraffe girder glacier glade glass glasses glaze glen glider glimmer
  glimpse glitter globe glossy glove glow glue goalie goat goggles gold golf gondola gong goose gopher
  gosling gouda gourmet grain grammar granary grand granite granola graph grass gravity gravy green greeter
  grid griddle grocery groove grotto ground group grouse guava guide guitar gulf gull gumball gumdrop gusset
  gym habitat haddock haiku haircut hairpin halfway halibut hallway hamlet hammer hammock hamster handbag
  handful handle handsaw harmony harness harp harpist harvest hat hatbox hatch hatter haven hawk hayloft
  hayride hazel headway hearth heather hedge helmet hemline hen herald herb heron herring hexagon hickory
  highway hiker hiking hill hillock hilltop hinge hippo history hive hobby hockey holly home honey hood hoof
  hook hopper horizon horn hose hosiery host hostel hotdog hotel house hubcap huddle hummus hundred hurdle
  hut hydrant ice iceberg icecap icicle icing icon igloo iguana image impala inch incline index indigo
  indoor inkpad inkwell inlet inner insect inside iris iron island ivory ivy jacket jade jaguar jar jasmine
  jasper java jay jazz jeans jeep jelly jersey jester jet jetty jigsaw jockey jogger jonquil journal jubilee
  jug juggler juice jukebox jumper junco jungle junior juniper jute kale karaoke kayak kazoo kebab keel
  keeper kelp kennel kestrel ketchup kettle keyhole keynote keypad khaki kiln kimono kiosk kipper kitchen
  kite kitten kiwi knee koala kumquat label lace lacquer ladder ladle ladybug lagoon lake lamp land lantern
  lapel laptop lariat lark lasagna lather lattice launch laundry laurel lawn layer layout leaf leaflet
  league leap lecture legend legging legume leisure lemon lemur lens lentil leopard letter lettuce level
  lever library lichen lid lift light lilac lily lime limit limpet linden line linen linnet lintel lion
  liquid list litmus lizard loaf lobby lobster local locust lodge loft log logbook longbow lotus lounge
  lowland lozenge luggage lullaby lumber lunar lunch luster lynx lyric macaw machine maestro magenta magnet
  magpie mailbox mailman mallard mallet mammal mammoth manager manatee mango mantis manual map maple marble
  march margin marina mariner marker market marlin marmot maroon marquee marsh marten mascot mason mast mat
  matinee mayfly maypole meadow meal meander measure medley meerkat meeting melodic melody melon member memo
  mentor menu merino mesa mesh message meteor metro midday middle midland mile milk millet mineral minnow
  mint minuet minute mirage mitten mixer mixture mobile mocha model modern module moment monarch money
  monitor monocle month moon moonlit moose mop mortar mosaic moss motif motion motor mouse movie mower
  muesli muffin mug mulch mural muscat museum music musical muslin mustang mustard myrtle nacho napkin
  narwhal natural nature nearby nebula nectar neon nest net network newt nimble nimbus nine noodle noon
  north nose notch note notepad notice novel novelty nozzle nucleus nugget number nursery nut nutmeg nylon
  oak oasis oat oatmeal object oblong oboe ocean oceanic ocelot octagon octave octet octopus odyssey office
  oil okra olive omelet onion onyx opal opener opening opera opossum optic option orange orbit orbital
  orchard orchid order oregano organza origami oriole osprey ostrich otter ounce outback outdoor outfit
  outlet outlook outpost oval oven overall owl owlet owner oxbow oxen oyster ozone package packet pad paddle
  paddock padlock page pageant paint paisley palace palm pampas pan pancake panda panel panini pansy pantry
  papaya paper paprika papyrus parade parapet parasol parcel park parlor parquet parrot parsley parsnip
  passage pasta pastel pastime pastry pasture patch path pathway patio patron pattern paving pea peach
  peacock peahen peanut pebble pecan pelican pellet pen pencil pendant penguin penny peony pepper percent
  perfume petal petunia pewter phoenix phone photo phrase physics pianist piano piccolo picket pickle pickup
  picnic picture pie piglet pigment pigtail pike pilaf pillar pillow pilot pimento pinball pine pink pint
  pioneer pipette pita pivot pixel pixie pizza placard place plaid planet plank plant plaster plateau
  platter player playful playing plaza pleat plenty pliers plover plug plumber plume plush plywood pocket
  podium poem poet pointer polar polenta polka pollen polo polygon pomelo pompom poncho pond pontoon pony
  poodle pool popcorn poplar porch portal porter postage postbox poster postman pot potato potpie potter
  pouch pound prairie praline prefix premier pretzel print printer prism prize product profile project
  proverb pudding puddle puffin pulley pulp puma pumpkin pup pupil puppet puppy purple purse puzzle pylon
  pyramid quail quart quarter quartet queen query quest quiche quick quill quilt quinoa quintet quiver quiz
  quote rabbit raccoon radar radial radio radish raffia raft ragtime railcar railing railway rainbow raisin
  rake rally ramekin ranch range rapid ratchet ratio rattan ravine ravioli rayon reader ready recess recipe
  recital record recycle redwood reef refill refresh regatta region regular relay relish remote reply report
  reserve resin resort restful return rhombus rhubarb rhythm ribbon rice ridge rigging rim ringlet rink
  ripple river rivulet roadway roast robe robin robot rock rocket rodeo roller roof rooftop room rooster
  rosebud rosette rotary rotor rotunda round routine rowboat rowing royal ruby rudder ruffle rug rugby ruler
  runner running runway rural rust rustic sable saddle safari saffron sage sailor salad salami salmon salon
  salsa salt salute samba sample sand sandal sandbag sandbox sandpit sapling sardine sari sarong sash
  satchel sateen saucer sauna savanna sawdust sawmill scallop scanner scarab scarf scarlet scenery scenic
  scholar school science scone scoop scooter scope score scout screen scrub scuba seabed seafood seagull
  seal sealant seaport seaside season seat seaweed second section sedan seesaw segment seltzer seminar
  senior sequel sequin sequoia series sesame settee setting settler seven shack shade shadow shaker shallot
  shallow shamble shampoo shawl shears sheep sheet shelf shell shelter sherbet shield shimmer shingle ship
  shirt shoebox shop shore shorts shovel shower shrimp shuffle shutter shuttle sidecar siding sienna sieve
  signal silk silver simple singer single siphon sitar six sixteen skate sketch skewer skiff skill skillet
  skipper skirt sky skylark skyline slacks slate sled sleeper sleeve slide slipper slogan slope sloth slush
  small smock smooth snack snail snapper sneaker snooker snorkel snow snowman soap soapbox soccer socket
  socks soda sofa soil solar solo soloist sonata song sonnet soprano sorbet sorrel sound soup south soybean
  space spade spaniel spark sparkle sparrow spatula speaker species sphere spice spinach spindle spinner
  spiral spire splash sponge sponsor spool spoon sport spray spring sprint sprout spruce square stable stack
  stadium staff stage stamp stand staple stapler star starch station statue steam stem stencil stereo stew
  sticker stilt stirrup stitch stone stool store stork stove strand stratum straw stream street string
  stripe strudel student studio stump stylus subway sugar suit sultana sumac summer summit sunbeam sundew
  sundial sundown sunny sunrise sunset sunspot supper support surface surfer surname survey sushi swallow
  swan sweater swift swim swing switch swivel syntax syrup system tabby table tackle taco tadpole taffeta
  taffy tailor talent tally talon tandem tangelo tangent tangle tango tangram tanker tapioca tar target
  tarmac tartan task tassel tawny taxi taxicab teacher teacup teapot tearoom tempo ten tenant tendril tennis
  tenor tent terrace terrain terrier textile texture thatch thaw theme thermos thicket thimble third thistle
  thought thread three thrush thumb tiara ticket tidbit tiger tile tiller timber timer timpani tin tinsel
  tiptoe tissue title toast toaster today toffee tofu toga token tomato tombola tone tongs tool toolbox
  tooth topaz topcoat topiary topic topping topsoil total toucan tour tourist towel tower town toy toybox
  trace track tractor trade traffic trail train tram transit travel tray treadle tree trek trellis trend
  trifle trilogy trimmer trinket trio tripod trolley trophy tropic trout trowel truck truffle trumpet trunk
  tuba tuft tug tugboat tulip tumbler tuna tundra tuner tunic tunnel turban turbine turnip turtle tutu
  tuxedo tweed twelve twenty twig twine twinkle twirl twist type typist ukulele umpire uniform unison unit
  upbeat update uphill upland upper upright uptown urban useful usher utensil utility vacuum valet valley
  valve van vanilla vantage variety varnish vase vault vector vegan vehicle vellum velvet veneer venue
  veranda verb verse version vertex vessel vest viaduct video view village vinegar vinyl viola violet violin
  vision visit visitor visor vista visual vivid vocal voice volcano vole volume voucher voyage wafer waffle
  wagon waiter walker walkway wall wallaby wallet walnut walrus waltz warbler warmth warren washer watch
  water weaver website wedge weekend welcome well west wetland wharf wheat wheel whisk whistle wicker widget
  willow wind window wing winner winter wire wisdom woodcut wool woolen word worker world wren wrench writer
  writing yacht yak yard yarn yarrow year yearly yeast yellow yucca zebra zebu zephyr zigzag zinnia zipper
  zither zone zoology zoom
`.trim().split(/\s+/)
