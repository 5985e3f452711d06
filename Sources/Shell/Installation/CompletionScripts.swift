/// What has TAB complete `planner` in another shell. None of it knows a command: at each TAB it asks the program, which
/// tells what fits, so that it never falls behind and offers posts, goals and platforms too.
extension OuterShell {
  var script: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  private static let bashScript = #"""
    # Completion of planner's words in bash: planner itself tells what fits.
    _planner() {
      local offers offer
      COMPREPLY=()
      offers=$("${1/#\~\//$HOME/}" ---complete bash "$COMP_TYPE" "$2" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
      if [[ $offers == :files ]]; then
        compopt -o default 2>/dev/null
      elif [[ -n $offers ]]; then
        while IFS= read -r offer; do COMPREPLY+=("$offer"); done <<<"$offers"
      fi
    }
    # An older bash can't leave the offers in their order.
    complete -o nosort -F _planner planner 2>/dev/null || complete -F _planner planner
    """#

  private static let zshScript = #"""
    #compdef planner
    # Completion of planner's words in zsh: planner itself tells what fits.
    _planner() {
      local offers
      local -a each before
      before=("${(@Q)words[2,CURRENT-1]}")
      offers=$(_call_program offers ${words[1]} ---complete zsh "${(@q)before}" "${(q)${(Q)PREFIX}}")
      if [[ $offers == :files ]]; then
        _files
      elif [[ -n $offers ]]; then
        each=("${(@f)offers}")
        _describe -V -t offers planner each
      else
        return 1
      fi
    }
    if [[ $funcstack[1] == _planner ]]; then _planner "$@"; else compdef _planner planner; fi
    """#

  private static let fishScript = #"""
    # Completion of planner's words in fish: planner itself tells what fits.
    function __planner_asks_file
      set -l words (commandline -opc)
      set -l program (string replace -r '^~/' "$HOME/" -- $words[1])
      set -e words[1]
      set -g __planner_offers ($program ---complete fish $words (commandline -ct) 2>/dev/null)
      test "$__planner_offers" = :files
    end
    complete -c planner -n __planner_asks_file -F
    complete -c planner -n 'not __planner_asks_file' -f -k -a '(string join \n -- $__planner_offers)'
    """#
}
