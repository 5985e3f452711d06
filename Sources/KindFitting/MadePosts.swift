/// Posts of organisations that do not exist, written for this project, for kinds and trades that are rare in the
/// data: small shops, freelancers and consultants, thanks, replies, posts passed on. A line with `=` opens an
/// organisation: its name, account, domain and platform; the others are a kind and a text.
enum MadePosts {
  static let text = """
    =Lowther Tea|@lowthertea|lowthertea.example|x
    share|Why old bridges hum at night: https://bridges.example.net/hum
    share|Ten photographs of the last tea clippers https://ships.example.org/clippers
    share|The case for darker streets, in five charts: https://city.example.net/dark
    share|Five cafes where nobody minds a dog: https://dogs.example.com/five
    share|Read this before you mend a kettle https://repair.example.org/kettles
    share|A table made without a single nail: https://joiners.example.net/table
    share|Lena Voss follows the rain for a year: https://weather.example.org/voss
    share|How to choose a pear by its neck alone https://orchard.example.net/pears
    share|The finest umbrella of the year, and how it was sewn: https://rain.example.org/sewn
    share|Someone counted every gate in Hull, and painted them: https://gates.example.org/all
    share|Good thread on how glaze cracks h/t @potterylab
    share|Clever post about queues, hat tip @queuetheory
    share|Worth an hour of your weekend: https://radio.example.net/lighthouses
    share|What a shot! RT @moorwalker First snow on the ridge
    share|Beautiful work. RT @printmaker_jo Linocut of the old pier, edition of ten
    share|Love this! RT @signpainters New lettering for the fish shop
    help|New hours from Monday: Wed to Sat 9-17, Sun 10-14.
    help|A correction to our holiday hours: we open at ten on the 27th, not at nine.
    help|We are closed on Tuesday for the stocktake. Back on Wednesday.
    help|Remember: the clocks go forward on Sunday.
    help|Don't forget: bins are a day late this week.
    help|A reminder that the car park shuts at six.
    offer|The big teapot is £42 at our counter.
    offer|The chest of twelve is £95, in the shop or by post.
    offer|A pound of the smoked is £11 on our stall until it's gone.
    talk|Good morning, early ones! Kettle's on.
    talk|Good evening to everybody still at a desk.
    talk|Great day out, and thank you to @northbarn for having us! RT @northbarn Full house tonight
    =Keld Roofing|@keldroofing|keldroofing.example|facebook
    help|Office hours over Christmas: closed 24 to 27 December, phones answered from the 28th.
    help|Before you call anybody: look in the loft at noon with the light off. Daylight shows the hole.
    share|A thatcher explains why reed outlasts straw: https://thatch.example.org/reed
    share|The slate quarries of Wales, from the air: https://wales.example.net/slate
    offer|A gutter cleared is £60, this month £45.
    story|We roofed the bandstand this week. It took four days and one very patient crane.
    =Harbour Loaf|@harbourloaf|harbourloaf.com|instagram
    offer|Seeded rye is £3.80 today, or two for £7. We open at eight. First come, first served.
    offer|Hot cross buns are back! Order by Thursday at harbourloaf.com and pick up on Good Friday.
    story|Three of us were up at two this morning shaping baguettes. Flour in everything, including the \
    radio.
    story|Meet Dana, who joined us from the market stall and now runs the oven on Saturdays.
    help|To keep a sourdough loaf fresh, store it cut side down on the board and never in the fridge. Toast \
    the last third.
    help|We're closed on Monday for the bank holiday. Back on Tuesday at seven.
    talk|Which is it: jam first or cream first? Asking for a divided bakery.
    talk|@millie_eats So glad you liked it! The secret is the rye starter.
    talk|Thank you all for queueing in the rain on Saturday. You are the best.
    share|Our miller @fieldmill has written about why heritage wheat yields less and tastes of more. Worth \
    ten minutes: fieldmill.org/heritage
    share|Lovely piece in the Guardian on the bakers of Marseille, and why their ovens never cool.
    boost|RT @fieldmill: Harvest starts on Monday. Fingers crossed for three dry days.
    boost|RT @leithmarket: Forty stalls, one brass band and the last strawberries. Come down before two.
    boost|RT @slowfoodscot: Our new map of Scottish mills is out: https://slowfood.example/mills
    talk|RT @millie_eats: best bread in town @harbourloaf << Thank you Millie, you made our morning!
    =Cog & Chain|@cogandchain|cogandchain.co.uk|facebook
    offer|Full service £65 this week, wheels trued and gears indexed. Call 0113 496 0122 or drop in.
    offer|DM "WINTER" and we'll send you the price list for studded tyres.
    offer|Ex-demo gravel bike, size M, £890 instead of £1,200. One only.
    story|We moved across the road! Same grumpy mechanics, more daylight.
    story|Our Sam finished the coast-to-coast in eleven hours. We have never been prouder of anyone so \
    muddy.
    help|Chain skipping under load? Nine times out of ten the cassette is worn. Here's how to check with a \
    ruler.
    help|Wipe the chain, drip the oil on the inside, wait five minutes, wipe again. Most people skip the \
    waiting.
    talk|What's the worst noise your bike has ever made? Describe it, we'll diagnose it.
    talk|@petergreen_ Sorry about that, Peter. Bring it in tomorrow and we'll put it right.
    share|The council is consulting on the new cycle lane on Kirkstall Road until Friday. Have a read and \
    tell them what you think: leeds.gov.uk/consult
    share|A stranger rebuilt a 1970s Colnago in his kitchen and filmed every step. Wonderful. \
    youtube.com/watch?v=x1
    boost|RT @cyclinguk: Sign our petition for lights on the canal path.
    boost|RT @leedsvelo: What a finish! Three riders within a wheel of each other.
    share|This is how a wheel should be built. RT @wheelsmith: 32 spokes, no shortcuts
    =Dr Imran Qureshi|@imranqureshi|imranqureshi.dev|linkedin
    story|Ten years ago today I quit my job to freelance. I had two clients, one laptop and no plan. Here \
    is what I did not expect.
    story|I'm speaking at PyData London in June about boring data pipelines. It is my first talk since the \
    twins were born.
    story|After four months I have shipped the migration for my biggest client. I slept for eleven hours.
    help|Three questions I ask before I add an index. 1. Which query is slow? 2. How often does it run? 3. \
    What does the write path cost? Most teams skip the third.
    help|A short explanation of why your averages lie: the mean of two averages is not the average. Weight \
    them by count.
    help|Here's how I review a pull request in 15 minutes: read the tests first, then the interface, then \
    the rest.
    share|Julia Evans has written the clearest page about DNS that I know. If you have ever cursed a TTL, \
    read it.
    share|Enjoyed this paper by Lamport on specifications. It is short, it is funny, and it is right. Link \
    in the first comment.
    talk|How do you keep notes on client calls? I have tried four apps and went back to paper. Curious what \
    works for you.
    talk|Thank you to everybody who wrote after my last post. I read every message.
    offer|I have two days a week free from March. If your nightly job takes all night, write to me: \
    imranqureshi.dev/hire
    offer|My course on SQL for analysts starts on Monday. Twelve places, four are left. Sign up at \
    imranqureshi.dev/sql
    boost|RT @b0rk: new zine about HTTP headers! https://wizardzines.example/http
    boost|RT @danluu: I measured keyboard latency on twenty machines. Notes below.
    =Priya Raman Design|@priyaraman|priyaraman.design|linkedin
    story|I turned down a project last week. It would have paid well. I want to tell you why.
    story|My studio has been shortlisted for a D&AD pencil. I am still staring at the email.
    help|Your logo does not need to say what you do. Apple sells no fruit. What it needs is to be told \
    apart at 16 pixels.
    help|Five things to put in a brief before you send it to any designer: audience, one goal, budget, \
    deadline, who decides.
    share|This rebrand by Koto for a Danish dairy is a joy. Look at how the type bends round the cartons.
    share|Massimo Vignelli's Canon is free to download, and still the best 100 pages on layout.
    talk|Designers: what do you charge for a revision after sign-off? Honest answers please.
    talk|@tomkeller Congratulations on the new studio! Long overdue.
    offer|I'm opening three slots for brand audits in May. £450, one afternoon, a written report. Book at \
    priyaraman.design/audit
    offer|Looking for a junior designer to join me in Bristol, three days a week. Apply by 12 May.
    boost|RT @typographica: Our favourite typefaces of the year are up.
    =Tidewater Consulting|@tidewaterhq|tidewater.io|linkedin
    story|We are thrilled to share that Tidewater has been named one of the region's best places to work \
    for the third year.
    story|Last month our team spent two days with the port of Antwerp mapping how containers wait. What a \
    group.
    story|Today we welcome Elena Fischer as our new head of data. Elena joins us from Maersk.
    help|Most forecasts fail for a dull reason: nobody writes down what they expected. Keep a log of \
    predictions, date each one, and score it monthly. Within a quarter you will know whom to trust.
    help|What does the new EU reporting rule mean for mid-sized shippers? In short: from January you must \
    report scope 3. The three data sources you need are fuel cards, carrier invoices and port calls.
    offer|Our free webinar on scope 3 reporting is on 14 March. Register here: tidewater.io/webinar
    offer|Download our 2026 benchmark report and see how your fleet compares. Get your copy today.
    offer|We're hiring! Two analysts, Rotterdam or remote. Apply via the link in the first comment.
    share|The World Bank's new logistics index is out. Singapore leads, and Germany falls to third. The \
    chapter on customs delays is the one to read.
    share|Congratulations to our client Hansa Terminal, whose yard crew cut truck waiting times by a third. \
    Their story in Port Technology is worth your time.
    talk|What is the one report your managers ask for and never read? We will collect the answers.
    talk|Happy holidays from all of us. May your inbox be quiet.
    boost|RT @portofantwerp: We handled 13.5 million containers last year, a record.
    boost|RT @imo_hq: New rules on sulphur apply from 1 May. Read the circular.
    =Northbank Library|@northbanklib|northbank.gov.uk|facebook
    help|The central branch closes at 5pm today because of the snow. Loans that fall due are extended to \
    Friday.
    help|You can borrow e-audiobooks with your library card: download the app, type your number, pick a \
    title. No fines, ever.
    help|On this day in 1847 Jane Eyre was published, under a man's name.
    offer|Story time for under-fives is every Tuesday at ten. Book a free place at the desk.
    offer|Volunteer with us this summer! We need reading helpers. Apply by 1 June.
    story|Our mobile library turned forty this week. Joan has driven it for half of that time.
    story|We've just opened the new children's room, and the first visitor fell asleep in the whale.
    share|The Booker longlist is out! Thirteen books, six debuts, and we have opinions.
    share|Local author Ken Adeyemi is on Radio 4 tonight with his story of the canal floods.
    talk|What are you reading this weekend?
    talk|@sunita_r Thank you for the kind words, we'll tell the team!
    boost|RT @booktrust: How to read with a child who will not sit still: five ideas.
    boost|RT @thebookseller: Women's Prize longlist announced
    =Greenhill Vets|@greenhillvets|greenhillvets.com|facebook
    help|Fireworks tonight? Close the curtains, put the radio on, and walk the dog before dark.
    help|Grapes, raisins and onions are poisonous to dogs. If yours has eaten some, ring a vet at once.
    story|Meet Biscuit, who came in with a sock inside and left with a cone and a clean bill of health.
    story|Our nurse Kelly has passed her exams in physiotherapy. We're so proud of her.
    offer|Vaccination month: £10 off all boosters until the 31st. Call 01943 496 000.
    offer|New: join our pet health club for £12 a month and save on jabs.
    talk|Show us your cat in a box. We need this today.
    talk|We're so sorry for your loss, Helen. He was a lovely old boy.
    share|The PDSA has a wonderful free guide on keeping rabbits, written with the RSPCA.
    share|Look at this otter family that @riverwatch filmed under the bridge on Sunday.
    boost|RT @rspca: Never leave a dog in a parked car, not even for five minutes.
    boost|RT @riverwatch: The kingfishers are back! 😍
    =Kiln Street Pottery|@kilnstreet|kilnstreet.studio|instagram
    offer|The oatmeal mugs are back in the shop, £24 each. Link in bio to order.
    offer|Beginners' throwing course, six Tuesdays from 4 March. £180 with clay and glazes. Two places left.
    story|Opened the kiln this morning and the copper red finally worked. Third year of trying.
    story|New wheel day! Out with old Bertha, who served us for 22 years.
    help|Cracks in the base come from drying too fast. Turn the pot over, cover the rim, and wait a week.
    talk|Blue or green for the next batch? You decide.
    share|Can't stop looking at Jennifer Lee's pots at the Hepworth. Go if you can.
    share|📷 @clay.by.otto, whose ash glazes taught me everything.
    boost|RT @craftscouncil: Applications for our hothouse programme are open until Friday
    boost|RT @clay.by.otto: Ash glaze number 41. I may be happy.
    =Loopbase|@loopbase|loopbase.dev|x
    story|Loopbase 3.2 is out: incremental sync, a new CLI and half the memory. Release notes: \
    loopbase.dev/3-2
    story|We raised a seed round. Thank you to the 400 of you who ran our broken alphas.
    help|Seeing "lock timeout" after the upgrade? Set sync.retry to 3. The docs have the details.
    help|Security: versions before 3.1.4 leak tokens in debug logs. Please update now and rotate your keys.
    offer|Try Loopbase free for 30 days. No card needed: loopbase.dev/start
    offer|We're looking for maintainers for the Python client. Open issues are tagged, come and say hi.
    talk|@devsusan Thanks for the report! Could you open an issue with the log?
    talk|Poll: tabs or spaces in YAML? Just kidding. But which linter do you use?
    share|Great write-up by @kentcb on testing time zones, from which we have stolen shamelessly.
    share|SQLite 3.50 was released today, with a much faster query planner.
    boost|RT @sqlite: Version 3.50.0 is available for download.
    boost|RT @rustlang: Rust 1.90 is out! https://blog.rust.example/1.90
    boost|RT @kentcb: Thank you all for the talk yesterday, slides are here
    story|RT @loopbase: We are five years old today.
    talk|Welcome aboard! RT @annadev: First pull request to @loopbase merged today
    =Southside FC|@southsidefc|southsidefc.com|facebook
    story|FULL TIME: Southside 3-1 Rovers. Two from Okafor and a screamer from Bell.
    story|TEAM NEWS: Bell starts up front, Hughes returns at left back.
    story|Captain Marcus Bell has signed a new two-year deal.
    offer|Tickets for Saturday's derby are on sale now from £12. Kids go free.
    offer|The new away kit has landed. Shop it online and in the club shop.
    talk|Happy birthday to our former keeper Lou Painter!
    talk|Who was your player of the match?
    help|Saturday's kick-off has moved to 12.30. Trains from Central run every twenty minutes, and the east \
    stand car park is closed.
    share|Well worth a watch: @bbcsport on how women's football survived the ban of 1921.
    boost|RT @FA: The draw for the third round takes place tonight at seven
    boost|RT @bbcsport: How a village club beat the champions: our long read
    talk|Love this! RT @littlefan: my son in his first @southsidefc shirt
    story|RT @southsidefc: Bell is back in training after six weeks out.
    =Foodbank East|@foodbankeast|foodbankeast.org|facebook
    offer|We are out of tinned fruit and nappies. Please donate at any branch, or give £5 at \
    foodbankeast.org/give
    offer|Sign up for the sponsored walk on 3 May. Every step feeds somebody.
    story|Last year we gave out 11,204 parcels, a third more than the year before.
    story|Our volunteers packed 300 Christmas boxes in one evening. Look at those faces.
    help|If you cannot heat your home this winter you may be entitled to a payment of £150. Here's how to \
    claim it.
    help|All our branches are closed on Friday. In an emergency ring 0808 208 2138.
    share|The Joseph Rowntree Foundation reports that one in five now live in poverty. Read it, and be \
    angry.
    talk|To whoever left 40 jars of honey at the door: thank you. You made Tuesday.
    boost|RT @trusselltrust: One in six children live in a home that cannot afford enough food.
    boost|RT @mayoroflondon: We will fund free school meals for another year.
    =Olive & Thyme|@oliveandthyme|oliveandthyme.co|instagram
    offer|Our tasting menu is back on Fridays. Seven courses, £48. Tables at oliveandthyme.co/book
    offer|Mother's Day lunch: few tables left. DM us to reserve yours.
    story|Chef Luca pulled the first tomatoes from our own garden today.
    story|A year ago we did not know if we would open again. Tonight every table is full.
    help|The trick with risotto: warm the stock, stir little, stop early. It finishes cooking on the plate.
    talk|Pineapple on pizza. Yes or no?
    talk|Grazie @foodie_anna, see you again soon!
    share|If you are in Bologna, eat at Trattoria da Me. We did, twice.
    boost|RT @eaterlondon: Ten new openings that we are excited about
    boost|RT @wineandlemons: Congratulations to the new sommelier of the year, what a palate!
    =Bright Smile Dental|@brightsmile|brightsmile.dental|facebook
    help|Brush before breakfast, not after: the acid in juice softens enamel for half an hour.
    help|What causes bleeding gums, and when should you worry? Our hygienist explains.
    offer|Teeth whitening now £199. Book online or call 020 7946 0011. New patients welcome.
    offer|Check-up due? We have appointments this Thursday evening.
    story|Dr Shah has completed her implant diploma. Congratulations from all the team!
    talk|Thank you, Mrs Lowe, for the wonderful review.
    share|The NHS has published what children's dental care costs, and who gets it free.
    =Weekly Signal|@weeklysignal|weeklysignal.fm|x
    story|Episode 100 is live. We talk about how we nearly stopped at episode six.
    share|This week: Maria Ressa on what happens when a platform becomes the only newspaper.
    share|Reuters: publishers lost a quarter of their traffic to AI summaries. The chart on page 4 is the \
    story.
    offer|Subscribe for the ad-free feed: £3 a month at weeklysignal.fm/join
    offer|Live show in Leeds on 9 May! Tickets from £10.
    talk|Which guest should we call next? Names, please.
    help|How to record a clean interview in a noisy cafe: dynamic microphone, back to the wall, 15 cm.
    boost|RT @mariaressa: Facts are not a matter of taste.
    boost|RT @niemanlab: What local newsrooms learned from a year of newsletters
    =Fernway Garden Centre|@fernwaygarden|fernway.garden|facebook
    help|Now is the time to prune roses: cut just above an outward-facing bud, at an angle.
    help|Frost is forecast for tonight. Bring the pelargoniums in and cover the peaches.
    offer|3 for 2 on all bare-root hedging until Sunday.
    offer|Christmas trees are here! Nordmann from £35, cut this week in Wales.
    story|We planted 2,000 tulips at the primary school with year four. Mud everywhere, smiles too.
    share|The RHS have named their plant of the year, and it is a hydrangea again.
    talk|Show us your winter window boxes!
    talk|@hazelandco Try less water and more light. Let us know how it gets on?
    boost|RT @The_RHS: Time to sow sweet peas. Here is how.
    boost|RT @metoffice: Frost is likely in the north on Sunday night
    =Mira Okonkwo|@miraokonkwo|miraokonkwo.photo|instagram
    story|I spent five days on a trawler off Peterhead. I was sick for three of them. These are the \
    pictures.
    story|My book arrived from the printers. I cried in front of the courier.
    offer|Prints from the North Sea series are in my shop until Sunday. A4 from £45, link in bio.
    offer|I have one wedding date left this summer. Message me if it is yours.
    help|Shooting in snow? Overexpose by one stop, or it turns out grey.
    share|Obsessed with Vivian Maier's colour work, now at Foam in Amsterdam.
    talk|Film or digital, and why? I'll go first in the comments.
    boost|RT @magnumphotos: Join us for an evening with Susan Meiselas. Tickets: https://magnum.example/e
    =Stadtwerke Linden|@swlinden|sw-linden.de|mastodon
    help|Due to a burst main there is no water in Gartenstraße until about 4 pm. Tankers are on site. Sorry \
    for the trouble.
    help|A washing machine at 30 degrees needs half the power of one at 60. Over a year that saves about 40 \
    euros.
    story|Our third solar park went on line this morning. It feeds 900 homes.
    story|Twelve apprentices started with us today. Welcome, and mind the cables.
    offer|Switch to our green tariff by the end of the month and get a 50 euro bonus.
    talk|@lindenfan You're right, and we are sorry. A colleague will call you today.
    share|Fraunhofer ISE has worked out what heat pumps really cost in old buildings. Clear charts.
    =Estuary Choir|@estuarychoir|estuarychoir.org|facebook
    offer|Fauré Requiem, Saturday 7.30pm, St Mary's. Tickets £12 on the door or at estuarychoir.org
    offer|New singers welcome! No audition. Come and try us on Monday.
    story|What a night. 84 voices, one power cut, and we sang the Sanctus by torchlight.
    help|Warm up in four minutes: hum, lip trill, five-note scales, yawn.
    share|King's College sings the Allegri, and somebody's phone does not ring. Bliss.
    talk|Thank you to the stewards, the tea ladies and everybody who came.
    boost|RT @bbcproms: Booking opens on Saturday at nine!
    boost|RT @kingscollege: We are looking for tenors. Auditions in May.
    """
}
