import Foundation
import Testing

@testable import Guidance

@Suite("Logarithms and powers without a mathematics library")
struct SoftmaxTests {
  @Test(
    "they are the library's to twelve digits",
    arguments: [1e-300, 1e-9, 0.1, 0.75, 1, 1.5, 2, 2.9, 1e6, 1e300])
  func agrees(_ x: Double) {
    #expect(abs(logarithm(x) - log(x)) <= 1e-12 * max(1, abs(log(x))))
    #expect(abs(exponential(log(x)) / x - 1) < 1e-9 || log(x) < -700)
  }

  @Test("eight logarithms at once are each what it is alone")
  func eight() {
    let numbers = SIMD8(0.2, 0.5, 0.9, 1, 1.4999, 3, 40, 1e12)
    let all = logarithms(numbers)
    for place in 0..<8 { #expect(all[place] == logarithm(numbers[place])) }
  }
}
