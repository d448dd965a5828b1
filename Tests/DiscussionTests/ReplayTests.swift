import Testing
@testable import Discussion
