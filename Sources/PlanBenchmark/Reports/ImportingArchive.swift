import Planning

/// An archive of X's, taken from its zip: the whole import, and beside it what others take to read the rows alone.
struct ImportingArchive {
  let program: String
  let folder: String

  func report() throws {
    guard try ChildProcess.run(["python3", "-c", ""]).status == 0 else {
      return print("\nArchives are made by Python, which is not here.")
    }
    for count in [2000, 100_000] {
      let archive = "\(folder)/x-\(count).zip"
      _ = try ChildProcess.run(["python3", "-c", Self.maker, archive, "\(count)"])
      print("\nAn archive of X's with \(count) rows:")
      Figures.row("", ["seconds", "µs a row", "at most held"])
      try reportOurs(archive, count)
      try reportOthers(archive, count)
    }
  }

  private func reportOurs(_ archive: String, _ count: Int) throws {
    _ = try ChildProcess.run(["rm", "-rf", "\(folder)/archive-plans"])
    let plan = MadePlan(count: 0, folder: "\(folder)/archive-plans", program: program)
    _ = try plan.planner("new", "imported", "--platform", "x")
    row("import", try plan.planner("import", archive), count)
    row("the same again", try plan.planner("import", archive), count)
    row("trend of the last year", try plan.planner("trend", "--today", "2026-01-01"), count)
  }

  /// They read JSON and count; they make no posts, join no threads and keep nothing.
  private func reportOthers(_ archive: String, _ count: Int) throws {
    row("Python's json, rows counted", try ChildProcess.run(["python3", "-c", Self.counter, archive]), count)
    guard try ChildProcess.run(["sh", "-c", "command -v unzip jq"]).status == 0 else {
      return print("jq or unzip is not here.")
    }
    let words = "unzip -p \(archive) data/tweets.js | sed '1s/^[^[]*//' | jq length"
    row("unzip and jq, rows counted", try ChildProcess.run(["sh", "-c", words]), count)
  }

  private func row(_ name: String, _ run: Run, _ count: Int) {
    let each = run.seconds / Double(count) * 1e6
    Figures.row(
      name,
      ["\((run.seconds * 100).rounded() / 100) s", "\(each.rounded())", Figures.megabytes(run.peak)])
  }

  private static let counter = """
    import json, sys, zipfile
    text = zipfile.ZipFile(sys.argv[1]).read('data/tweets.js').decode()
    print(len(json.loads(text[text.index('['):])))
    """

  /// A fifth are boosts, a fifth answers, a tenth parts of threads; over ten years, in X's own layout.
  private static let maker = """
    import datetime, json, random, sys, zipfile
    random.seed(14)
    words = 'rye bread oven salt sea harbour morning crock flour starter loaf knead fold rest bake crust crumb'.split()
    start, count = datetime.datetime(2016, 1, 1), int(sys.argv[2])
    def row(n):
        at = start + datetime.timedelta(minutes=n * 5_250_000 // count)
        text = ' '.join(random.choice(words) for _ in range(random.randint(8, 40)))
        tweet = {'edit_info': {'initial': {'editTweetIds': [str(10**18 + n)], 'editableUntil': '2025-04-09T15:56:43.000Z',
                 'editsRemaining': '5', 'isEditEligible': True}}, 'retweeted': False, 'source': '<a href="https://mobile.twitter.com" rel="nofollow">Web</a>',
                 'entities': {'hashtags': [], 'symbols': [], 'user_mentions': [], 'urls': []}, 'display_text_range': ['0', str(len(text))],
                 'favorite_count': '3', 'id_str': str(10**18 + n), 'truncated': False, 'retweet_count': '1', 'id': str(10**18 + n),
                 'created_at': at.strftime('%a %b %d %H:%M:%S +0000 %Y'), 'favorited': False, 'full_text': text, 'lang': 'en'}
        mention = {'name': 'Mardle Pots', 'screen_name': 'mardlepots', 'indices': ['3', '14'], 'id_str': '22', 'id': '22'}
        if n % 5 == 0: tweet['full_text'] = 'RT @mardlepots: ' + text; tweet['entities']['user_mentions'] = [mention]
        if n % 5 == 1: tweet.update(in_reply_to_status_id_str='9', in_reply_to_user_id_str='22', in_reply_to_screen_name='mardlepots')
        if n % 10 == 2: tweet.update(in_reply_to_status_id_str=str(10**18 + n - 1), in_reply_to_user_id_str='11')
        if n % 5 == 3:
            tweet['full_text'] += ' https://t.co/AbCdEfGh'
            tweet['entities']['urls'] = [{'url': 'https://t.co/AbCdEfGh', 'expanded_url': 'https://mardlepots.example/%d' % n,
                                          'display_url': 'mardlepots.example', 'indices': ['0', '23']}]
        return json.dumps({'tweet': tweet}, indent=2)
    account = [{'account': {'accountId': '11', 'username': 'harbourbakery', 'accountDisplayName': 'Harbour Bakery'}}]
    with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as archive:
        archive.writestr('data/account.js', 'window.YTD.account.part0 = ' + json.dumps(account))
        archive.writestr('data/tweets.js', 'window.YTD.tweets.part0 = [\\n' + ',\\n'.join(map(row, range(count))) + '\\n]')
    """
}
