/// Where a value stays in its owner: it hands the value to whoever wants to see it or to change it, as in
/// `{ $1(&$0.name) }`. A key path would say the same, and takes a hundred times as long to make, which every start of the
/// program would wait for, field by field.
typealias Place<Owner, Value> = @Sendable (_ owner: inout Owner, _ visit: (inout Value) -> Void) -> Void
