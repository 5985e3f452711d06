// Made from the commands: PLANNER_RECORD=1 swift test --filter HelpPageWordsTests; do not edit.

enum HelpPageWordData {
  /// As `HelpPageWords` reads it. Those of `help` are the options that every command has.
  static let text = """
    draft:
    a alon and as audienc be blank by c clas could day
    draft drop dropp edit editor end fill for from goal in input
    is it its knead last lin loaf mad mastodon mondai nam non
    not of on one or plan platform post read s saturdai sav
    say sea serv standard tak taken templat terminal text that the then
    to vi visual want was what when which who will with without
    would writ written you
    edit:
    a all and awai blueski bread crock edit editor everi first for
    from has id in input is it its jori k4t letter loaf
    mend new now of old on onc one open or plac platform
    post read replac say stand standard tak terminal text that the their
    them thos throw typ vi visual without word
    variant:
    a all and blueski bread by check compos copi crock drop editor
    elsewher everi first from go hav id in input it its jori
    k4t length letter lid mastodon nam of on open platform post read
    s said say standard terminal text that the them ther throw variant
    what with without
    picture:
    a alt and as besid bread copi count crock drop fil first
    fold for from has id in into is it its k4t letter
    lid look mak media mov n nam nth numb of on one
    or out pictur plan png post s sentenc show stai stand tak
    text that the them then ther two what wher why windowsill with
    you
    first-comment:
    and com drop exampl fir first how http id is it its
    k4t kiln letter mardlepot of out post say tak text the what
    note:
    ask drop first id its jori k4t kiln letter may not of
    out pictur post tak text the use we wheth
    label:
    and bear behind day drop first furth id is it its k4t
    label last letter list nam of off open post spr tak the
    what word x9b
    duplicate:
    duplicat first id its letter of or post several the x9b
    template:
    template add:
    a add as at blank by call day draft hour it nam
    of on open post such templat text the tim valu we what
    will you
    template remove:
    clos its nam remov templat
    template list:
    list templat
    aim:
    aim and are audienc behind caf clas doe first for furth goal
    id is it its k4t last letter nam not of owner post
    r3a s serv that the thei wher word
    show:
    a first goe id in is it its json k4t letter of
    out part post show that the thread wher x9b
    find:
    02 03 11 2026 30d a accent all alon an and any
    are as audienc be blueski boost cas dat differenc draft ever everi
    find for found from goal goe id in is it its judg
    kind label long mak mastodon may mon must newest no not of
    on one oonaknit or ord out overdu part platform post rye sam
    schedul serv several shar should show sinc sourdough stat sur text that
    the ther thos through to unsur until w10 was when whos with
    word x
    drop:
    drop first id its json k4t letter m8j of or post several
    the
    check:
    a all and announc are audienc check column csv draft each fil
    first for from goal id input is it json jsonl k4t kind
    letter lin loaf nam new non noth object of one or our
    perhap plan platform post read row s schedul standard text that the
    thrill to we when with
    guidance:
    guidanc json
    explain:
    1 36 7 a alon as bracket check explain found giv gravest
    in it last mix nam numb of or over practic rul s
    the to was what
    allow:
    allow becaus post rul text
    allow add:
    a all allow anniversari ask at becaus festival first for hashtag id
    is it k4t kept left letter look nam of our out plan
    post rul s text the them us wall when whol why with
    year
    allow remove:
    allow at id left look nam out plan post remov rul s
    the us when whol
    allow list:
    allow list
    schedule:
    00 09 11 12 16 2 2026 24 3 30 3d 9
    behind day dec first fre furth id in is its k4t letter
    nam nev next no noon of or post r3a schedul slot the
    tim tue when wher x9b
    slot:
    slot add:
    00 2pm 9 a add and for fridai is it mastodon onli
    platform slot that the tim tue weekdai when
    slot remove:
    00 8 9 a and for is it mon platform remov slot
    that the tim tue weekdai when
    slot list:
    list slot
    slot apart:
    90 apart minut slot
    recur:
    00 12 16 20 2026 9 a again and chang cop dat
    day eight end everi first fri go id is it its last
    letter may nam no of on out post r3a reader recur sam
    the tim tir tue until week weekdai when wher which word
    list:
    02 03 11 2026 30d a all an and are as audienc
    back be boost dat draft first for from go goal in is
    judg kind label left list mastodon mon not of on one or
    out overdu platform sam schedul serv several shar should sinc stat sur
    that the thos thre to unsur until w10 week when whos with
    word x
    text:
    a are as between blueski first giv goe id in it its
    itself k4t left letter lin of on out part platform post text
    that the thos thread two want when whos with word
    copy:
    52 all are ask by copi do els first id is it
    its itself k4t left letter not of one or osc out pbcopi
    platform post terminal the them thos to want when wher which whos
    wl word xclip
    compose:
    and blueski by chang compos facebook first for go id is it
    its k4t letter linkedin mastodon noth of out platform post reddit telegram
    the thread to whatsapp wher x
    publish:
    a again alon an and are at attempt be between cam com
    first get go hand id in input is it its left letter
    mad mastodon nev no nobodi not now of on one onli out
    over own pictur plan platform post program publish refus set sett shell
    show stand standard that the though thread tim to toot was what
    wher which with without word would x9b yes you your
    post:
    00 09 11 114 12 2026 24 30 9 a addres all
    alon as behind com exampl first furth harbour http id if is
    it its k2s k4t left letter mastodon mon nam no not now
    of on out platform post sea stand the ther tim told too
    until url web went what when wher with x9b yesterdai
    record:
    00 09 11 12 18 2026 24 9 a again be boost
    found from gerald grain gull has hav help input is it kind
    left may minut mon nam no now of off on one oonaknit
    or out plan platform read record rye said shar standard stori talk
    ten text the tim went what when wher worth yesterdai you your
    today:
    todai
    week:
    2 2026 47 a day format it last left markdown of or
    out thi w47 week when
    month:
    11 2 2026 a day format in is it its last left
    markdown month octob of or out that the thi thursdai week when
    calendar:
    02 03 11 2026 30d 47 a an and are as audienc
    be boost calendar clash dat day draft for from goal hour in
    is it judg kind label last left letter list mastodon mon month
    nam next no not nov of on one option or out overdu
    platform post sam say schedul serv several shar should sinc small stat
    sur tak that the thi thos to two unsur until w10 w47
    week when wher which whos with within word x
    reflect:
    47 anoth answ ask befor last left mor noon one out reflect
    run text that the thought week when
    metrics:
    by comment follow follower handl how is keep last lik mani metric
    n p platform post shar that told view
    metrics post:
    41 900 answer by comment d8p first handl hav how id is
    it its known letter lik mani metric n of often on pass
    post seen shar somebodi the to view was who
    metrics followers:
    512 count follower how mani mastodon metric platform wher
    mix:
    10 30 60 a about all as by custom from go goe
    hav help is it left mix nam of on or other out
    own part plan preset talk the them then thi typ us use
    when with your
    trend:
    02 03 09 2024 2026 90d a alon and anyth as back
    begin by count dat end first from half has in it last
    left look mastodon month noth on or out platform sam sinc step
    that the them ther to todai trend twelv until w10 week went
    what when wher which with without word year
    trial:
    28 a and are ask befor begin by dat day ear end
    four giv is it its judg last not of on over show
    start the trial up week what when with
    trial show:
    trial
    trial start:
    dat day first its left mondai on out start todai trial when
    trial end:
    a are befor day ear end giv it its over trial up
    verdict without
    unsure:
    a and are ask be can count each first for four given
    goe hav how in is it json key kind last list mix
    most nam no of onc otherwis out own pip plac post program
    say script ser set settl stand stop text that the them thes
    through to unsur until verdict week went what when wher whos with
    you your
    kind:
    about again are auto back behind boost first from furth help id
    is its judg k4t kind last letter of off or other post
    r3a shar stori tak talk text the two us word your
    inbox:
    28 all and answer are be bot cam clos day don handl
    in inbox last left let or out own p peopl platform snooz
    team the until wait who your
    inbox show:
    28 a all assign be cam colleagu day don handl in inbox
    is last let onli platform settl snooz team that the ther to
    until what who
    inbox done:
    becaus don handl her if in inbox is it kept mor on
    one oonaknit plan platform shop text than thank the thei their wait
    wher who why with
    inbox snooze:
    11 2026 24 3d fri handl if inbox mor on one oonaknit
    platform snooz than thei their until wait when wher who
    inbox assign:
    assign colleagu handl if inbox mor nellbythesea on one oonaknit platform s
    than the thei their wait wher who
    heard:
    00 9 about alon ana at be ben can com count cy
    figur first follow handl heard heavi how id in is it k4t
    left letter lid lik main mani mention messag mon nam now of
    on onc oonaknit or our out plan platform post quaynin raw s
    said saltpanjo shar team text that the thei their then what when
    wher who yesterdai
    answer:
    00 9 again all and answ at be doubl first for handl
    has he if inbox it left may mon mor now on one
    oonaknit out platform said see settl text than that thei their tim
    wait we what when wher who yesterdai
    engage:
    00 9 a at did engag follow for handl how introduc left
    lik main mon mor now oonaknit or out peopl plan platform quaynin
    rep s said saltpanjo settl shar tak text thank the thei their
    then to two wait we what when wher who without word yesterdai
    you
    people:
    2 3 30d 4 a advocat and are back cam client conversation
    day everi for from goe has heard in introduc is it long
    met mor nam noth of on onli or pass peopl platform regular
    shar silent so someth stag them ther thos through to was week
    went who whom with you
    person:
    30d a account aft again alon an and anoth are as ask
    back be becom befor bot by call can client count don els
    everi figur fil first for forget good handl her hous how human
    in is it join knit lead lik long look may nam nev
    no non not of on one oonaknit or oth our out part
    pass person plan platform post raw rememb s sam say show somebodi
    someon staff stai suggest t tak text that the thei their them
    themselv thes to two und undon want what wher who window with
    without word work yes
    outpost:
    outpost add:
    a add addres an exampl grower http nam org outpost plac platform
    short tag wher
    outpost remove:
    its miller nam outpost remov
    outpost list:
    list outpost
    listened:
    are ask be for heard left listen may miller nam not old
    out outpost s the was what wheat
    topic:
    topic add:
    a add frost lat left nam or out own phras s short
    the topic when word
    topic remove:
    its nam remov topic wat
    topic list:
    list topic
    kit:
    a add be can confidential for format hand it kit markdown nam
    no on pag so term that
    interview:
    a aft again alon and answ answer are ask attention awai back
    befor c content context elsewher engag ent goe habit in interview is
    it kept leav list mastodon next on one open or outpost phon
    plan question remarkabl right skip still supp tak terminal text that the
    ther thos tim to too what
    audience:
    audience add:
    a add and as audienc baker by coast day group harbour hom
    it look mak mor nam or own pag path post productiv ref
    s short stop such text the thei them to valuabl visitor walker
    want warm what when wher which
    audience remove:
    audienc day nam remov s the visitor
    audience list:
    audienc list
    team:
    team add:
    add as handl nell pipbak such team their
    team remove:
    handl remov team their tomasproof
    team list:
    list team
    new:
    1 20 31 60 a account all alon an and answ are
    as ask at audienc back be becaus bik book brand by chain
    clas co com corn cornershop d dec digit domain each empti end
    europ exampl for go goal goe h handl harbourbakeri in is it
    kept left letter lin london machin mastodon mix nam new not of
    on onc one op open option or out peopl plan platform post
    purpos question s sam say script shop skip somebodi spok still such
    tak team terminal text that the ther thi tim to up want
    web what when wher who whom why work written you your zon
    open:
    bakeri harbour nam open plan s the
    plans:
    json plan
    plan:
    format markdown plan
    brand:
    a account add also an anoth as bakeri brand d domain europ
    h handl harbour is it keep london nam of or out post
    product s show such tak the thei tim to web without written
    your zon
    purpose:
    as bakeri be feed harbour know peopl purpos round sentenc so such
    talk text that the them to who with
    goal:
    goal add:
    12 2026 31 500 60 a add as be book by clas
    count dat day goal how is it mani measur n nam newslett
    of post reach ref short such target text the to what which
    goal progress:
    11 41 caf clas count dat day figur goal in left nam
    of on out progres s the todai valu what when yesterdai
    goal remove:
    goal nam newslett remov s the
    goal list:
    goal list
    platform:
    platform add:
    10 2 a add are as becaus café for goe hashtag hir
    how intend is length limit link linkedin long mani mastodon most n
    nam no not one or out pictur platform post rhythm s several
    stopp text the ther thread too usual week what wher why x
    you your
    platform remove:
    instagram nam platform remov s the
    platform list:
    list platform
    confidential:
    confidential add:
    add announc as confidential greav is nam not of or project seagull
    such term the what word
    confidential remove:
    confidential or project remov seagull term the word
    confidential list:
    confidential list
    word:
    word avoid:
    artisan avoid did doubl in instead passionat quot several the to use
    what word you
    word remove:
    doubl in passionat quot remov several the word
    word list:
    list word
    import:
    01 03 06 1 2026 a account address all alreadi an analytic
    and anoth any api archiv are as ask at audienc back bakeri
    becom befor blog blueski bring broken buff by cam chang column com
    count csv dat day dd doe draft dry each els exit export
    facebook feed fil fold for format from giv goal good gz has
    heard hh hold hootsuit id import in input instagram into is it
    its json jsonl keep kind known leav left link linkedin machin mak
    markdown mastodon messag metricool mm nam new no non nor not noth
    notification of one open or oth out own part path perhap plac
    plan platform post propos publ row run s said sam say schedul
    sens several show sinc socialbe sort stai standard start stat statu still
    tak taken tar terminal text that the thei their then ther thi
    tiktok tim to tool twitt unask undo unles unpack was went what
    when wher which who whos why with without wordpres would x xml
    yet you youtub yyyi zip zon
    export:
    02 03 11 20 2026 24 30d a aft all an and
    are as at audienc be befor boost buff calendar column confidential csv
    dat day dd download draft export fil first fold for forc format
    from giv goal goe hh hold hootsuit ics imag import in is
    it its json jsonl judg kind label leav markdown mastodon metricool mind
    mm mon month nam not of on one or oth out over
    overdu plan platform post publ s sam schedul schema serv sett several
    shar should sinc socialbe sprout stat sur tak templat term text that
    the them ther thes thos to too tool und unsur until w10
    week what when wher whom whos with word writ x you yyyi
    run:
    a and at behind com did end fil go going keep lin
    mondai noth on plann run say that the to which
    echo:
    an echo empti giv good lin morn noth text the wait who
    mode:
    a end hold in it json markdown mod of or script session
    text the to
    timer:
    a end hold in it of off on or script session stat
    the tim to
    undo:
    and back be it leav show taken undo what would
    redo:
    and back be brought it leav redo show what would
    history:
    all are count histori how json left mani out remember that when
    doctor:
    as back be but can chang do doctor don each for forgotten
    mend one peopl plan saf tak undo what which
    merge-files:
    0 1 2 2026 a all an and as b back bas
    be both call can com config decid driv empti exit fil git
    gitattribut go has hold in is it json left lin merg non
    o of onc our out over p path plan plann read s
    settl somebodi stand statu t tell that the their ther thre to
    told version w47 week what when wher written
    help:
    1 11 2026 24 a advic alwai an answ as auto bar
    color colour day dir doe don error exit fail figur find fold
    for format fram giv h help hold how in information is json
    least markdown nam nev no on or pag plain plan read screen
    severiti show statu t tak tall terminal text than that the to
    todai use valu warn when wheth word work writ
    set:
    72 a and ask back belong between color command dat default doubl
    for in is iso it its kind mastodon nam no one open
    or pag plain plan platform post program publish quiet quot set shell
    stand tak that the ther to togeth toot usual valu what width
    with word
    alias:
    alia any are behind doubl for hav in is it lin list
    ls mor nam noth option put quot remov schedul stand that the
    typ what wher word
    quit:
    quit
    """
}
