/// What a program reads, and a person does not: it is made when it is written as JSON.
struct MadeWhenEncoded<Value: Encodable>: Encodable, Sendable {
  let make: @Sendable () -> Value

  func encode(to encoder: any Encoder) throws { try make().encode(to: encoder) }
}
