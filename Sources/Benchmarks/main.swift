do {
    try BenchmarkCommand(CommandLine.arguments.dropFirst()).run()
} catch {
    BenchmarkCommand.fail(error)
}
