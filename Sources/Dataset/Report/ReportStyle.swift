/// How the report looks: on screen in light and dark, and on paper.
enum ReportStyle {
    static let css = """
        :root { --ink: #1d2330; --paper: #ffffff; --soft: #5b6472; --line: #d7dbe2; --wash: #f3f5f8; --link: #1a4f9c;
          --mark: #ffe9a8; --warn: #8a3b00; --warn-wash: #fff1e5; --good: #14603a; --bad: #a11629; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --paper: #14171d; --soft: #a4adbb; --line: #343b47;
          --wash: #1d222b; --link: #8fb8ff; --mark: #6b5200; --warn: #ffb27a; --warn-wash: #3a2412; --good: #7fd6a4;
          --bad: #ff9aa8; } }
        body { margin: 0 auto; max-width: 72rem; padding: 1rem; color: var(--ink); background: var(--paper);
          font: 16px/1.5 system-ui, sans-serif; }
        a { color: var(--link); } h1 { margin: .5rem 0; } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
        nav { display: flex; flex-wrap: wrap; gap: 1rem; }
        .note { color: var(--warn); } .none, footer, .soft { color: var(--soft); }
        .reconstructed, .original, .basis { display: inline-block; padding: 0 .4em; border-radius: .3em; font-size: .8em; }
        .reconstructed { color: var(--warn); background: var(--warn-wash); border: 1px dashed currentColor; }
        .original, .basis { color: var(--soft); background: var(--wash); border: 1px solid var(--line); }
        .scroll { overflow-x: auto; } table { border-collapse: collapse; margin: .5rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .2rem .6rem; border-bottom: 1px solid var(--line); }
        .calendar { font-size: .85em; } .calendar th, .calendar td { padding: .15rem .3rem; white-space: nowrap; }
        blockquote { margin: .3rem 0; padding: .2rem .8rem; border-left: 3px solid var(--line); }
        mark { color: inherit; background: var(--mark); } code { font-size: .85em; overflow-wrap: anywhere; }
        summary { cursor: pointer; } details details { margin-left: 1rem; }
        .supported { color: var(--good); } .contradicted, .disputed { color: var(--bad); font-weight: 600; }
        svg { max-width: 100%; height: auto; } svg text { fill: var(--ink); font: 11px system-ui, sans-serif; }
        svg .axis { stroke: var(--line); } svg .band { fill: var(--wash); stroke: var(--line); }
        .key { display: inline-block; width: .8em; height: .8em; margin: 0 .3em 0 .8em; border-radius: .15em; }
        @media print { body { max-width: none; font-size: 11px; } nav { display: none; } details { break-inside: avoid; } }
        """
}
