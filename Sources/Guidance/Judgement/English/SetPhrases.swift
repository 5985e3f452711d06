import Phrases

/// Turns of phrase of two words and more, from general knowledge of how posts call, thank and announce.
enum SetPhrases {
  static let lists: [(WordCategories, String)] = [
    (.call, calls), (.more, more), (.invites, invitations), (.wish, wishes), (.thanks, "shout out,hats off"),
    (.praise, praise), (.apology, apologies), (.feeling, feelings), (.useful, useful), (.sells, selling),
    (.house, house), ([.house, .hours], hours), (.recommends, recommendations), (.reply, replies),
    (.didYouKnow, "did you know"),
  ]

  private static let calls = """
    learn more,learn how,learn why,learn what,learn about,read more,read the,read our,read how,read here,read about
    find out,find more,find your,see more,see how,see why,see what,see if,see where,see the,see our,sign up
    check out,check it,check back,click here,click the,tap here,tap the,swipe up,link in bio,register here,register now
    tune in,stay tuned,don't miss,do not miss,don't forget,join us,join in,join the,get your,get the,get involved
    get yours,get a,have your say,let us know,tell us,ask us,ask your,come and,come along,come see,stop by,drop by
    pop in,swing by,call us,email us,dm us,message us,contact us,write to us,follow us,follow along,follow live
    follow the,weigh in,take a look,take a guess,take the,have a look,keep an eye,be sure to,make sure,book now
    book your,order now,order your,shop now,buy now,act now,apply now,apply here,donate now,donate here,vote now
    vote for,vote here,watch the,watch our,watch live,watch how,listen to,listen here,listen live,visit us,visit our
    help us,share your,send us,show us,tag a,tag your,be a part,be part,view our,view the
    apply by,book by,order by,reply by,register by,sign up by,closing date,applications close,text us,quote code,in bio
    why not,try it,give it a try,save the date,mark your,spread the word,enter to,chance to win,rt to,rt if
    """

  private static let more = """
    more info,more information,more details,more here,more at,more on,more about,for more,for details,for info
    for further,for information,for updates,details here,info here,details at,full story,full report,can be found
    available at,available here,here's how,link below,links below
    """

  private static let invitations = """
    you're invited,you are invited,invites you,invites the,your chance,last chance,how about,open for,now open
    are you,have you,do you,would you,can you,ever wonder,ever wondered,how do you,what's your,what is your
    """

  private static let wishes = """
    well done,good luck,best of luck,great job,great work,nice work,good job,good work,nice job,way to go,hats off
    happy birthday,welcome to,welcome aboard,have fun,have a great,have a good,have a lovely,have a wonderful
    keep it up,keep up,get well,best wishes,safe travels,stay safe,take care,see you,hope you,hope to see,hope it,glad you
    """

  private static let praise = """
    looks like fun,look like fun,looks great,looks good,looks amazing,looks delicious,sounds great,sounds good
    sounds like,love this,love it,love that,love the,love your,well said,so true,what a,how lovely,so cool,so good
    """

  private static let apologies =
    "sorry to hear,sorry for,sorry about,we're sorry,my apologies,our apologies,so sorry"

  private static let feelings = """
    proud to,proud of,pleased to,excited to,delighted to,thrilled to,honored to,honoured to,happy to,glad to
    looking forward
    """

  private static let useful = "how to,here's how,step by step,the best way,things to"

  private static let selling = """
    book now,order now,shop now,buy now,on sale,for sale,in stock,back in stock,free shipping,free delivery,% off
    percent off,gift card,limited time,while stocks last,sign up,book your,order your,book a,order by,reserve your
    get yours,early bird,promo code,discount code,use code,with code,free trial,from only,for only,starting at
    buy one,special offer,now available,available now,pre order,places left,spots left,seats left,last few,selling fast
    half price,half off,two for one,three for two,2 for 1,3 for 2,buy two,buy three,money off,% discount
    gift voucher,gift vouchers,reduced to,reduced from,prices from,pounds off,dollars off
    tickets on,tickets available,tickets from,tickets still,tickets now,tickets here,get tickets,get your tickets,your tickets
    buy tickets,grab tickets,book tickets,few tickets,last tickets,great deal,great deals,best deals,our deals,special deal
    special deals,deal of the,deals on,deals of,flash sale,winter sale,summer sale,spring sale,autumn sale,january sale
    weekend sale,our sale,sale starts,sale ends,sale now,sale today,on special
    """

  private static let hours = """
    opening hours,opening times,open today,open tomorrow,open until,open till,open on,open from,open at,opening at
    closed on,closed today,closed tomorrow,closed for,closed until,closed all,we're closed,hours over,no trains,no buses
    """

  private static let house = """
    sold out,in the shop,in our shop,in the window,in store
    in stock,back in stock,out of stock,new in,just in,just arrived,out of the oven,fresh from the oven,on the menu,on tap
    on the shelves,doors open,by appointment,gift vouchers,now hiring,is hiring,are hiring,wanted full,wanted part
    apply by,closing date,applications close,hours a week,part time,full time,vacancy for,job opening,open position
    free entry,free admission,admission is free,entry is free,volunteers wanted,help wanted,volunteer with us
    places left,spots left,seats left,few places,pre order,book by,by phone or,call in,come and see,come and try
    come and taste,come and meet,come by,come along,drop in,drop by,pop in,stop by,swing by,walk ins
    """

  private static let recommendations = """
    worth reading,worth a read,worth your,must read,great read,good read,interesting read,great article,good article
    great piece,loved this,love this,recommend this,read this,this week's read,favourite read,favorite read
    """

  private static let replies = """
    you're welcome,you are welcome,no problem,of course,us too,me too,you too,not yet,it has,it is,looking into
    """
}
