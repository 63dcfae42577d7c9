internal import Documents

/// An anchor as evidence rows write it.
struct AnchorCells {
    let pages: [Int]
    let pageLabels: [String]
    let rectangles: [PlacedRectangle]
    let path: String
    let textLayer: String

    init(_ anchor: Anchor) {
        pages = anchor.pages
        // Pages without a printed label have none to write; a list cell holds no empty values.
        pageLabels = anchor.pageLabels.filter { !$0.isEmpty }
        rectangles = anchor.rectangles.map { PlacedRectangle(page: $0.page, $0.rectangle) }
        path = anchor.path ?? ""
        textLayer = (anchor.textLayer == .ocr ? TextLayer.ocr : .native).rawValue
    }
}
