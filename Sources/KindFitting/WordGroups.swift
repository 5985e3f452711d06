/// Words that tell of the same thing, from general knowledge of English and of what organisations post. A weight is
/// fitted to each group beside those of its words, so that words count too that stand in no post of the data.
enum WordGroups {
  static let all: [(name: String, words: String)] = [
    (
      "science",
      """
      study studies research researcher researchers scientist scientists science scientific findings
      finding data evidence experiment experiments discovery discovered discover species genome climate
      physics chemistry biology ocean satellite sensors measured experts analysis survey journal paper
      published theory evolution planet space nasa telescope fossil dinosaur brain cells molecules dna
      protein cancer atoms quantum neuroscience ecosystem observations model models carbon warming
      researchgate
      """
    ),
    (
      "health",
      """
      symptoms symptom disease diseases patients patient vaccine vaccines virus infection doctor doctors
      treatment therapy clinical medicine medicines diabetes cancer heart hiv aids obesity stroke
      arthritis pain asthma flu covid coronavirus pandemic mental depression anxiety stress health healthy
      nutrition diet immune drug fda trial trials
      """
    ),
    (
      "notices",
      """
      closed closure closures closing delayed delay delays cancelled canceled postponed outage maintenance
      suspended suspend reopening reopen resumes resume advisory alert warning recall update updates
      updated notice evacuated evacuation emergency severe hazardous quarantine isolate self-isolate
      restrictions precautions precaution measures affected unavailable temporarily disruption disruptions
      patch vulnerability severity deprecated end-of-life
      """
    ),
    (
      "advice",
      """
      tip tips advice avoid prevent protect protecting reduce remember ensure consider check clean wash
      stay safe safely safer safety risk risks prepare prepared preparing plan steps ways how guide guides
      checklist mistakes learn know ask easy simple simply quick save habit habits hacks need should never
      always instead improve understand understanding explained explains faq myths facts fact basics
      lessons beginners tutorial recipe recipes ingredients how-to diy
      """
    ),
    (
      "matches",
      """
      goal goals win wins won winning winner beat beats defeat defeats lost loss draw match matches game
      games season seasons score scored scorer points point league cup final finals semi-final playoff
      playoffs coach manager striker squad lineup line-up starting xi kick-off kickoff half-time halftime
      full-time substitute penalty injury injured midfielder defender goalkeeper quarterback touchdown
      dunk dunks nba nfl mlb rebounds assists inning homer pitcher victory rivals highlights highlight mvp
      draft rookie team tonight's fixtures fixture pitch teammate training session captain boss signs
      contract transfer club player players fans stadium racing race podium lap championship champion
      champions trophy medal olympics tournament olympic
      """
    ),
    (
      "fashion",
      """
      collection collections runway show couture fashion spring summer fall winter autumn look looks dress
      dresses gown bag bags handbag shoes sneakers sneaker heels wears wearing wore styled style backstage
      model models campaign designer ambassador actress actor silk leather lace jewellery jewelry watch
      fragrance perfume parfum lipstick makeup beauty skin serum cream menswear womenswear ss14 ss15 fw14
      fw15 front row iconic elegance timeless silhouette embroidered crafted craftsmanship
      """
    ),
    (
      "product",
      """
      new introducing available model models edition limited features feature design designed crafted
      performance technology battery screen smart tv phone shoe jersey kit flavour flavor range pack
      lightweight cushioning ingredients durable comfort premium quality stainless waterproof wireless
      shades shade colour colours color colors size sizes exclusively stores store launch launches bottle
      finish collection
      """
    ),
    (
      "food",
      """
      burger burgers fries chicken sandwich coffee pizza taste tasty delicious menu breakfast lunch dinner
      snack snacks cheese bacon sauce chocolate cake ice cream drink drinks beer wine cooking crispy spicy
      whopper restaurants restaurant cafe café treats meal meals bite eat eating hungry
      """
    ),
    (
      "price",
      """
      price prices priced free off sale discount discounts deal deals save savings cheap buy shop order
      purchase voucher coupon code offer offers half-price bundle retail shipping delivery checkout cart
      stock dm bookings booking book reserve quote percent $ £ €
      """
    ),
    (
      "event",
      """
      webinar workshop workshops conference session sessions register registration registrations rsvp
      speakers speaker tickets ticket seminar open-day event events attend exhibition meetup stream
      livestream livestreaming twitch zoom lecture lectures talk talks tour tours doors places seats spots
      join festival hackathon agenda
      """
    ),
    (
      "jobs",
      """
      hiring vacancy vacancies apply applications application candidates position positions career careers
      job jobs internship interns intern recruit recruiting recruitment role salary deadline developer
      engineer phd postdoc
      """
    ),
    (
      "studies",
      """
      course courses degree degrees bachelor master masters enrol enroll enrolment scholarship
      scholarships students student postgraduate undergraduate semester campus university graduate
      graduates graduation alumni class classes lectures tafe mba atar offer
      """
    ),
    (
      "award",
      """
      award awards awarded winner winners named ranked ranking rankings nominated nomination honored
      honoured honor finalist finalists shortlisted recognised recognized prize medal fellowship fellow
      recipient accolade congratulations top best
      """
    ),
    (
      "finance",
      """
      quarter quarterly earnings revenue revenues shares dividend results profit profits billion million
      acquisition acquire acquires acquired investors investor shareholders eps growth sales ceo cfo
      chairman board merger ipo bank bonds fund funds stock stocks market markets sec regulators
      settlement lawsuit hedge trader traders analyst analysts rating downgrade bailout fined capital
      equity
      """
    ),
    (
      "good deeds",
      """
      community communities volunteers volunteer volunteering donated donate donation donations charity
      foundation support supporting supports sustainability sustainable partnership partner partners
      commitment committed initiative fundraiser raise raised grant grants program programme empower
      empowering inclusion diversity farmers hunger water youth relief
      """
    ),
    (
      "appointments",
      """
      appointed appoints appointment joins joined director president vice-president chairman head chief
      retire retires steps role officer executive leader leadership elected promoted
      """
    ),
    (
      "politics",
      """
      president obama trump senate congress government minister law bill policy election campaign vote
      republican democrats white house economy americans administration immigration reform court justice
      """
    ),
    (
      "film and television",
      """
      movie movies film films trailer trailers episode episodes season seasons song songs album video
      videos actor actress premiere premieres watch fans fan cast tv show shows series music band singer
      concert celebrity star stars finale scene character characters hollywood netflix mtv
      """
    ),
    (
      "games",
      """
      xbox ps4 ps3 playstation nintendo gameplay dlc e3 review multiplayer console trailer gamers pc wii
      beta zelda mario halo
      """
    ),
    (
      "funny",
      """
      cat cats dog dogs puppy kitten baby kid kids funny cute cutest hilarious lol haha omg wow crazy
      adorable awesome weird insane amazing epic prank fail fails laugh laughing
      """
    ),
    (
      "holiday",
      """
      christmas easter thanksgiving halloween hanukkah diwali holi eid ramadan valentine's valentines
      mother's father's mothers fathers new year year's holidays holiday xmas santa patrick's independence
      memorial veterans labor friday weekend monday happy merry
      """
    ),
    (
      "wish",
      """
      happy wishing wish wishes congrats congratulations congratulate luck thank thanks thankyou welcome
      cheers birthday sorry condolences thoughts prayers honor remembering rip rest grateful appreciate
      """
    ),
    (
      "memory",
      """
      throwback throwbackthursday tbt flashback memories memory anniversary remember years ago history
      onthisday founded heritage vintage archive classic legend legendary century
      """
    ),
    (
      "software",
      """
      release released releases version update node javascript python library software code open-source
      docs documentation api npm github bug bugs security developers developer kubernetes linux upgrade
      deploy server database plugin framework app apps feature features
      """
    ),
    (
      "crypto",
      """
      ethereum bitcoin blockchain etc crypto mining wallet token tokens smart contracts decentralized
      ledger mainnet fork
      """
    ),
    (
      "insurance",
      """
      insurance insured car cars drive driving driver drivers home homes house tires roof storm hurricane
      flood fire claim claims policy road traffic accident accidents agent coverage deductible teen teens
      motorcycle vehicle
      """
    ),
    (
      "asking",
      """
      what's which who favorite favourite tell share comment comments caption guess tag think thoughts
      agree prefer choose vote poll answer answers question questions reply fill blank like love
      """
    ),
    (
      "reports",
      """
      says say said writes wrote tells told explains argues warns reveals discusses discussed talks speaks
      spoke finds found shows showed according reports report reported interview interviews op-ed opinion
      column expert commentary theconversation professor prof dr lecturer associate
      """
    ),
    (
      "media",
      """
      photo photos photograph picture pictures gallery video videos article articles blog post podcast
      story stories news newsletter magazine press release read reading watch listen interview link bio
      infographic book books
      """
    ),
    (
      "world affairs",
      """
      un humanitarian refugees conflict council aid peace nations security-general crisis displaced
      violence rights syria sudan children unicef countries civilians
      """
    ),
    (
      "nature",
      """
      fish whales whale salmon coral reef ocean marine seabird turtles habitat wetlands river rivers
      wildlife sharks dolphins trees forest bird birds animal animals storm weather hurricane temperatures
      rain snow drought tornado forecast winter
      """
    ),
    (
      "art",
      """
      exhibition gallery museum painting paintings artist artists art curator collection archaeology
      sculpture portrait mummy display displays drawing
      """
    ),
    (
      "theatre",
      """
      play plays playwright stage theatre theatres cast director premiere premiered production comedy
      audience revival script
      """
    ),
    (
      "own deeds",
      """
      we've we're we'll we our us ours proud excited thrilled delighted honored honoured pleased announce
      announcing launched launching opened team hosted visited celebrating celebrate celebrated welcomed
      """
    ),
    (
      "times of day",
      """
      today tonight tomorrow yesterday morning evening monday tuesday wednesday thursday friday saturday
      sunday pm am noon gmt est pst hours minutes now live soon
      """
    ),
    (
      "giveaway",
      """
      win enter giveaway contest competition sweepstakes chance winner prize prizes rules entries retweet
      hashtag vote voting nominate ballot
      """
    ),
    (
      "interiors",
      """
      kitchen kitchens cabinet cabinets countertop countertops paint paints wall walls renovation remodel
      interior install installation furniture design flooring tile
      """
    ),
    (
      "luxury brands",
      """
      hermès birkin chanel dior gucci louis vuitton prada celine bottega fendi pre-loved preloved
      authentic
      """
    ),
    (
      "motoring",
      """
      porsche 911 engine turbo horsepower driving cabriolet driver fuel consumption
      """
    ),
    (
      "people",
      """
      meet student alumnus alumna graduate founder mum mother father daughter family friend friends story
      journey life passion passionate dream
      """
    ),
    (
      "everyday life",
      """
      when you that feeling mood every time things just can't even literally who needs sometimes
      """
    ),
    (
      "hearts",
      """
      ❤ 💙 💛 💚 💜 🖤 💕 💖 😍 🥰 ♥ 💗 🧡 🤍
      """
    ),
    (
      "parties",
      """
      🎉 🎊 🥳 🎂 🎁 🍾 🥂
      """
    ),
    (
      "sport signs",
      """
      ⚽ 🏀 🏈 ⚾ 🏆 🏅 🥇 🏁 🏃 💪 🎾
      """
    ),
    (
      "laughter",
      """
      😂 🤣 😆 😅 😁 😜
      """
    ),
    (
      "pointers",
      """
      👉 👇 ➡ ▶ 👈 ⬇ 🔗 📲
      """
    ),
    (
      "cameras",
      """
      📷 📸 🎥 📹 🎬
      """
    ),
    (
      "media signs",
      """
      🎧 🎙 📰 📺 📖 📚
      """
    ),
    (
      "science signs",
      """
      🔬 🧪 🧬 🌊 🐟 🐋 🌍 🌎 🌏 🔭 🧠
      """
    ),
    (
      "warnings",
      """
      ⚠ 🚨 ❗ ‼
      """
    ),
    (
      "lists",
      """
      ✅ ✔ ☑ 🔹 🔸 ▪ 📌 📍 🗓 📅 ⏰
      """
    ),
    (
      "money signs",
      """
      💰 💸 🛒 🛍 🏷
      """
    ),
    (
      "sparkles",
      """
      🔥 ✨ 🌟 ⭐ 💫 🚀
      """
    ),
    (
      "hands",
      """
      👏 🙌 🙏 👍 👋 🤝
      """
    ),
  ]
}
