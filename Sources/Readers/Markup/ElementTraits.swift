/// What an element is by its name alone, found once for each name of a page.
struct ElementTraits: OptionSet {
    let rawValue: UInt8

    /// Never holds what a page says.
    static let furniture = ElementTraits(rawValue: 1)
    /// Furniture by its name that some pages put around everything.
    static let wrapper = ElementTraits(rawValue: 2)
    static let block = ElementTraits(rawValue: 4)
    /// May hold running text of its own.
    static let text = ElementTraits(rawValue: 8)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(name: String) {
        var traits: ElementTraits = []
        if Furniture.elements.contains(name) { traits.insert(.furniture) }
        if Furniture.wrappers.contains(name) { traits.insert(.wrapper) }
        if BlockElements.isBlock(name) { traits.insert(.block) }
        if TextDensity.textElements.contains(name) { traits.insert(.text) }
        self = traits
    }
}
