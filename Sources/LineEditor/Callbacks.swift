import CLibEdit

// What libedit calls. C functions carry no context: each finds its editor through libedit's client data.

private func owner(of editor: OpaquePointer?) -> LineEditor? {
  guard let editor = unsafe editor, let owner = unsafe editor_owner(editor) else { return nil }
  return unsafe Unmanaged<LineEditor>.fromOpaque(owner).takeUnretainedValue()
}

let promptCallback: editor_prompt_function = { editor in
  unsafe owner(of: editor)?.promptText.baseAddress
}

/// Answers 1 with a character, 0 at the end of the input.
let readCallback: editor_reader_function = { editor, character in
  guard let key = unsafe owner(of: editor)?.nextKey() else { return 0 }
  unsafe character?.pointee = wchar_t(key.value)
  return 1
}

func callback(for function: Function) -> editor_function {
  switch function {
  case .complete: { editor, _ in unsafe answer(editor) { $0.completeWord() } }
  case .interrupt: { editor, _ in unsafe answer(editor) { $0.interrupt() } }
  case .suspend: { editor, _ in unsafe answer(editor) { $0.suspend() } }
  case .insertWaiting: { editor, _ in unsafe answer(editor) { $0.insertWaiting() } }
  case .refuse: { editor, _ in unsafe answer(editor) { $0.refuse() } }
  case .insertNext: { editor, _ in unsafe answer(editor) { $0.insertNext() } }
  case .deleteBefore: { editor, _ in unsafe answer(editor) { $0.deleteCharacterBefore() } }
  case .deleteAfter: { editor, _ in unsafe answer(editor) { $0.deleteCharacterAfter() } }
  case .moveBack: { editor, _ in unsafe answer(editor) { $0.moveBack() } }
  case .moveOn: { editor, _ in unsafe answer(editor) { $0.moveOn() } }
  case .earlier: { editor, _ in unsafe answer(editor) { $0.walkEarlier() } }
  case .later: { editor, _ in unsafe answer(editor) { $0.walkLater() } }
  case .goToRowStart: { editor, _ in unsafe answer(editor) { $0.goToRowStart() } }
  case .goToRowEnd: { editor, _ in unsafe answer(editor) { $0.goToRowEnd() } }
  case .search: { editor, _ in unsafe answer(editor) { $0.search() } }
  case .insertTyped: { editor, key in unsafe answer(editor) { $0.insertTyped(UInt32(key)) } }
  case .insertLineBreak: { editor, _ in unsafe answer(editor) { $0.type("\n") } }
  case .handOver: { editor, _ in unsafe answer(editor) { $0.handOver() } }
  case .clearScreen: { editor, _ in unsafe answer(editor) { $0.clearScreen() } }
  }
}

private func answer(_ editor: OpaquePointer?, _ function: (LineEditor) -> Effect) -> UInt8 {
  guard let owner = unsafe owner(of: editor) else { return UInt8(CC_ERROR) }
  let effect = function(owner)
  if effect == .beep { owner.beep() }
  return effect.code
}

/// What a function asks libedit to do after it.
enum Effect {
  case none, redraw, moveCursor, beep, end

  var code: UInt8 {
    switch self {
    case .none: UInt8(CC_NORM)
    case .redraw: UInt8(CC_REFRESH)
    case .moveCursor: UInt8(CC_CURSOR)
    case .beep: UInt8(CC_ERROR)
    case .end: UInt8(CC_EOF)
    }
  }
}
