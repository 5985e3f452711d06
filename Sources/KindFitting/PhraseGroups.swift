/// Turns of phrase of one to three tokens that tell of the same thing, parted by bars; as `WordGroups`.
enum PhraseGroups {
  static let all: [(name: String, phrases: String)] = [
    (
      "good wishes",
      """
      here's to|good luck|best of luck|thoughts are with|our thoughts|thoughts and prayers|wishing you|\
      wishing all|wish you|we wish|merry christmas|happy new year|may your|we remember|we honor|\
      we honour|in memory of|rest in peace|cheers to|shout out|shoutout to|so grateful|grateful for|\
      grateful to|happy birthday|happy mother's|happy father's|happy valentine's|happy thanksgiving|\
      happy easter|happy halloween|happy holidays|happy friday|happy weekend|happy international|\
      happy national|from our family|congrats to|congratulations to|congratulations on|well done|\
      welcome to|warm welcome|thank you to|thank you for|thanks for|thanks to everyone|thanks to all|\
      hope you|have a great|have a happy|enjoy your|keep up the|proud of you|we love you|we salute|\
      pay tribute|our condolences|hats off|great job|see you
      """
    ),
    (
      "questions to the reader",
      """
      fill in|in the blank|what's your|what is your|who's your|which is your|who else|tell us|\
      let us know|tag a|tag someone|tag your|drop a|comment below|comments below|in the comments|like if|\
      share if|like this if|rt if|retweet if|true or false|do you agree|agree or disagree|what do you|\
      how do you|how did you|what are you|where are you|are you a|are you ready|have you ever|\
      do you have|do you prefer|did you|would you rather|would you|your favorite|your favourite|\
      your thoughts|caption this|guess who|guess what|guess the|anyone else|want to hear|we'd love to|\
      we want to|how would you|what would you|who do you|who should|can you|share your|share with us|\
      send us|ask us|looking for feedback|any ideas|any questions|what was your|where would|how many|\
      which one|who will win|who wins|how's your|do you think|let's talk|join the conversation
      """
    ),
    (
      "turns of notices",
      """
      been postponed|been cancelled|been canceled|will be closed|will be open|due to|\
      until further notice|latest info|latest information|for updates|up to date|is closed|are closed|\
      remain open|face-to-face|public health|please note|please be aware|be aware|important update|\
      going ahead|in place|opening hours|open until|closed on|at this time|are advised|is advised|\
      tested positive|health advice|self - isolate|security release|security releases|should update|\
      please update|update to|is down|back online|back up|scheduled maintenance|effective immediately|\
      no longer|for your safety|in case of|if you are|if you're affected|to keep our|reminder that|\
      severe weather|stay safe|stay informed
      """
    ),
    (
      "turns of knowledge",
      """
      did you know|here's how|here's why|here's what|how to|ways to|tips for|tips to|tips on|steps to|\
      things to|need to know|should know|to know about|you can do|what is a|what is the|what are|why do|\
      why you|why is|why are|what does|what happens|how does|how do|how can|difference between|\
      step by step|according to|on average|per cent of|percent of|of people|of adults|of americans|\
      of australians|research shows|study shows|study finds|study found|new research|new study|a study|\
      researchers have|researchers found|scientists have|found that|linked to|can help|helps to|may be|\
      more likely|less likely|likely to|for example|such as|is called|known as|stands for|on this day|\
      was born|was first|years ago|dates back|written in|first performed|make sure|be sure to|\
      remember to|don't forget to|avoid the|to avoid|to prevent|the importance of|learn how|learn why|\
      learn what|find out how|find out why|find out what|see how|guide to|a guide|best way to|easy ways|\
      simple ways|the benefits of|at risk|risk of|can be|tend to|ever wondered|fun fact|the history of|\
      the science of|how it works|what it takes|myth :|fact :|tip :|q :|a :
      """
    ),
    (
      "turns of own news",
      """
      we're proud|we are proud|so proud|proud to|proud of our|excited to announce|excited to|thrilled to|\
      delighted to|pleased to announce|pleased to|happy to announce|honored to|honoured to|\
      has been named|been named|been awarded|been recognized|been recognised|has won|joins us|\
      join forces|partnered with|partnership with|in partnership|teamed up|our team|our students|\
      our staff|our researchers|our scientists|our employees|our people|our volunteers|our engineers|\
      our engineer|our ceo|our founder|our new|our very own|our own|behind the scenes|we visited|\
      we hosted|we had|we celebrated|we launched|we've launched|had a great|had the pleasure|\
      great to see|great to have|great time|great day|what a day|what a night|what a week|what a goal|\
      look back|looking back|highlights from|is live|kicks off|kicked off|wraps up|wrapped up|\
      will be speaking|be speaking|a talk|is speaking|speaks at|speaks to|spoke at|spoke to|on stage|\
      opened its|opens new|opening of|has launched|is out|now out|just released|new release|has released|\
      full time|half time|kick off|starting xi|line - up|announces|to announce|to support|committed to|\
      is committed|our commitment|in honor of|years of|the first time|first ever|for the first|\
      one of our|one of the|members of our|as part of|at the event|at this year's|this year's|on display|\
      was founded|over the years|throwback|in the dressing|is back|are back
      """
    ),
    (
      "turns of offers",
      """
      sign up|register now|register here|register for|register at|register today|registration is open|\
      registrations open|apply now|apply today|apply by|apply for|applications close|applications are|\
      accepting applications|now accepting|book now|book your|book a|tickets available|get tickets|\
      your tickets|your ticket|tickets on sale|tickets are|tickets :|on sale|buy now|buy your|shop now|\
      shop the|shop our|order now|order yours|order your|available now|now available|available in|\
      available at|available for|available on|is available|are available|in stores|in store|out now|\
      pre - order|limited time|limited edition|for a limited|don't miss|last chance|join us|join our|\
      join us for|come along|come and|come join|come see|come to|save the date|starting at|starting from|\
      for only|for just|as low as|% off|free trial|free shipping|for free|link in bio|in bio|swipe up|\
      swipe to|discover more|discover the|discover our|explore the|explore our|find yours|get yours|\
      get your|get a|grab a|grab your|try our|try the|treat yourself|perfect for|perfect gift|\
      the perfect|made for|designed for|designed to|crafted in|we offer|we're hiring|we are hiring|\
      is hiring|are hiring|join the team|looking for a|vote for|vote now|vote here|your vote|\
      enter to win|enter for|enter now|chance to win|to win|for a chance|your chance|download the|\
      download our|download now|donate now|a donation|make a donation|subscribe to|follow us|become a|\
      tune in|watch live|watch tonight|catch the|new episode|only on|streaming on|visit us|visit our|\
      contact us|call us|dm us|message us|get in touch|a quote|get started|learn more|introducing the|\
      meet the new|new collection|the new|the collection|pm on|am on|tonight at|today at|tomorrow at|\
      with code|use code|while stocks|spots left|seats left|places left|free entry|free event|\
      free webinar|rsvp|see you there|open day|information session|info session|submit your|nominate a|\
      nominations|stop by|drop by|head to|swing by|at the gift|gift card|your order|your home|for your
      """
    ),
    (
      "turns of sharing",
      """
      photo by|photo credit|photo :|photos courtesy|courtesy of|image credit|credit :|video :|h / t|\
      from our friends|our friends|our partner|our partners|great article|great piece|great read|\
      great post|great thread|must read|worth a read|worth reading|interesting article|interesting read|\
      in the news|check out this|check this|check out these|this video|this guy|this dog|this cat|\
      this kid|these people|of the week|of the day|the internet|the best thing|need to see|have to see|\
      you'll see|first look|the trailer|new trailer|trailer for|interview with|review :|opinion :|\
      analysis :|breaking :|report :|reports :|exclusive :|new york times|the guardian|wall street|\
      the washington post|the atlantic|reports that|has died|dies at|charged with|accused of|says he|\
      says she|i love this|love this|we love this|loved this|i loved|this is what|this is how|\
      this is why|this is the|when your|when you|that moment|someone|a man|a woman|this woman|this man|\
      just announced|will star|to star|in talks|is getting|check out @X|via @X|by @X|from @X|\
      thanks to @X|read @X|@X on
      """
    ),
    (
      "turns of one person",
      """
      i've been|i am|i'm|i was|i have|i had|i think|i built|i wrote|i made|i gave|i spoke|i learned|\
      i joined|my team|my new|my talk|my first|my job|my career|my blog|my book|last week i|years ago i
      """
    ),
  ]
}
