@main struct ReaderWorker { static func main() {} }
