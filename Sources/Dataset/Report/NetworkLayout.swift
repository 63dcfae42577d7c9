/// Places of a network's nodes: springs along edges, repulsion between all nodes, a pull to the middle.
///
/// Only additions, multiplications, divisions and square roots, in a fixed order, so that the same network is drawn the same way on any
/// machine (IEEE 754).
struct NetworkLayout {
    /// In units of the drawing's half width.
    private(set) var places: [(x: Double, y: Double)]

    private static let rounds = 300

    /// - Parameter edges: pairs of nodes with their weights, none twice.
    init(nodes: Int, edges: [(Int, Int, Int)]) {
        // The golden angle's cosine and sine, by which each node is turned from the one before it.
        let (cosine, sine) = (-0.737368878078319, 0.675490294261523)
        var (x, y) = (1.0, 0.0)
        places = []
        for node in 0..<nodes {
            let radius = (Double(node) + 0.5).squareRoot() / Double(max(nodes, 1)).squareRoot()
            places.append((x * radius, y * radius))
            (x, y) = (x * cosine - y * sine, x * sine + y * cosine)
        }
        let heaviest = Double(edges.map(\.2).max() ?? 1)
        let length = 1.6 / Double(max(nodes, 1)).squareRoot()
        for round in 0..<Self.rounds {
            var moves = [(x: Double, y: Double)](repeating: (0, 0), count: nodes)
            for first in 0..<nodes {
                for second in (first + 1)..<max(nodes, first + 1) {
                    let (dx, dy) = (places[first].x - places[second].x, places[first].y - places[second].y)
                    let squared = max(dx * dx + dy * dy, 0.0001)
                    let force = length * length / squared
                    moves[first].x += dx * force
                    moves[first].y += dy * force
                    moves[second].x -= dx * force
                    moves[second].y -= dy * force
                }
            }
            for (first, second, weight) in edges {
                let (dx, dy) = (places[first].x - places[second].x, places[first].y - places[second].y)
                let distance = (dx * dx + dy * dy).squareRoot()
                let force = distance / length * (0.15 + 0.85 * (Double(weight) / heaviest).squareRoot()) * 0.25
                moves[first].x -= dx * force
                moves[first].y -= dy * force
                moves[second].x += dx * force
                moves[second].y += dy * force
            }
            let limit = 0.1 * (1 - Double(round) / Double(Self.rounds)) + 0.002
            for node in 0..<nodes {
                var (dx, dy) = (moves[node].x - places[node].x * 0.4, moves[node].y - places[node].y * 0.4)
                let size = (dx * dx + dy * dy).squareRoot()
                if size > limit { (dx, dy) = (dx / size * limit, dy / size * limit) }
                places[node].x += dx
                places[node].y += dy
            }
        }
        fit()
    }

    /// Moves and stretches the whole so that it fills -1...1 both ways.
    private mutating func fit() {
        guard let firstX = places.map(\.x).min(), let lastX = places.map(\.x).max(), let firstY = places.map(\.y).min(),
            let lastY = places.map(\.y).max()
        else { return }
        let (width, height) = (max(lastX - firstX, 0.001), max(lastY - firstY, 0.001))
        for node in places.indices {
            places[node].x = (places[node].x - firstX) / width * 2 - 1
            places[node].y = (places[node].y - firstY) / height * 2 - 1
        }
    }
}
