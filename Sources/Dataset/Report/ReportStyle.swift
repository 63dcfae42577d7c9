/// How the report looks: on screen in light and dark, from 390 pixels up, and on paper.
enum ReportStyle {
    static let css = colours + page + parts + plots + paper

    private static let colours = """
        :root { color-scheme: light dark; --ink: #1b2230; --paper: #ffffff; --soft: #566072; --line: #d5dae3; --wash: #f4f6fa;
          --link: #1c4f9f; --mark: #ffe9a8; --warn: #853900; --warn-wash: #fff3e8; --good: #14603a; --bad: #a11629;
          --t0: #2f6db3; --t1: #c9502b; --t2: #2d8a57; --t3: #b8860b; --t4: #7a55b5; --t5: #2a94a3; --t6: #b9417f; --t7: #8a93a3;
          --heat: 47, 109, 179; --heat-ink: #1b2230; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e7eaf1; --paper: #12161d; --soft: #a7b1c2; --line: #333b49;
          --wash: #1a2029; --link: #8fb9ff; --mark: #665000; --warn: #ffb680; --warn-wash: #35210f; --good: #7fd6a4;
          --bad: #ff9aa8; --t0: #6aa5e8; --t1: #f08a63; --t2: #66c18d; --t3: #dcb04a; --t4: #b195e6; --t5: #63c3d0; --t6: #e884b4;
          --t7: #8b95a6; --heat: 106, 165, 232; --heat-ink: #e7eaf1; } }

        """

    private static let page = """
        * { box-sizing: border-box; }
        html { scroll-padding-top: 1rem; }
        body { margin: 0 auto; max-width: 82rem; padding: 0 1.25rem 4rem; color: var(--ink); background: var(--paper);
          font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
        h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
        h1 { font: 600 clamp(1.6rem, 1.1rem + 2.2vw, 2.5rem)/1.15 Georgia, "Noto Serif", serif; margin: .2rem 0 1.2rem; max-width: 26em; }
        h2 { font: 600 1.6rem/1.2 Georgia, "Noto Serif", serif; margin: 3.5rem 0 1rem; padding-top: .6rem; border-top: 3px solid var(--ink); }
        h3 { margin: 2rem 0 .6rem; font-size: 1.1rem; } h3 small { color: var(--soft); font-weight: 400; }
        p, figcaption { max-width: 48rem; }
        a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        .skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
        .kicker { margin: 2rem 0 0; text-transform: uppercase; letter-spacing: .08em; font-size: .8rem; color: var(--soft); }
        nav ol { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; padding: .7rem 0; margin: 1rem 0 0;
          border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1px; list-style: none; padding: 0;
          margin: 0 0 1rem; background: var(--line); border: 1px solid var(--line); }
        .tiles li { padding: .8rem 1rem; background: var(--paper); }
        .tiles a { display: block; color: inherit; text-decoration: none; } .tiles a:hover { text-decoration: underline; }
        .tiles strong { display: block; font: 600 1.9rem/1.1 Georgia, "Noto Serif", serif; }
        .tiles .soft { font-size: .85rem; }
        .end { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }

        """

    private static let parts = """
        .note { color: var(--warn); background: var(--warn-wash); border-left: 4px solid currentColor; padding: .6rem 1rem; }
        .none, footer, .soft { color: var(--soft); }
        i, b, .reconstructed { display: inline-block; font-style: normal; font-weight: 400; padding: 0 .4em; border-radius: .3em; font-size: .75rem; line-height: 1.5;
          white-space: nowrap; vertical-align: .1em; }
        i, .reconstructed { color: var(--warn); background: var(--warn-wash); border: 1px dashed currentColor; }
        b { color: var(--soft); background: var(--wash); border: 1px solid var(--line); }
        .scroll { overflow-x: auto; } table { border-collapse: collapse; margin: .8rem 0; font-variant-numeric: tabular-nums; }
        caption { text-align: left; color: var(--soft); padding: .3rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .25rem .7rem; border-bottom: 1px solid var(--line); }
        thead th { border-bottom: 2px solid var(--soft); white-space: nowrap; font-size: .9rem; } tbody th { font-weight: 400; }
        .calendar { font-size: .85em; } .calendar th, .calendar td { padding: .15rem .3rem; white-space: nowrap; }
        .heat { font-size: .85rem; } .heat td { text-align: right; min-width: 2.6rem; } .heat tbody th { min-width: 9rem; }
        .heat th, .heat td { padding: .25rem .45rem; } .heat thead th { font-size: .8rem; text-align: right; } .heat thead th:first-child { text-align: left; }
        .heat tbody th, .heat td { white-space: nowrap; } .heat td a { color: inherit; text-decoration-color: var(--soft); }
        .h1 { background: rgba(var(--heat), .10); } .h2 { background: rgba(var(--heat), .20); } .h3 { background: rgba(var(--heat), .30); }
        .h4 { background: rgba(var(--heat), .40); } .h5 { background: rgba(var(--heat), .5); }
        details { margin: .25rem 0; } summary { cursor: pointer; padding: .15rem 0; }
        details[open] > summary { margin-bottom: .4rem; } details > :not(summary) { margin-left: 1.1rem; }
        .issuer { border-bottom: 1px solid var(--line); } .document { padding: .35rem 0; } .document .soft { font-size: .85rem; }
        blockquote { margin: .4rem 0 .4rem 1.1rem; padding: .15rem .8rem; border-left: 3px solid var(--line); }
        blockquote footer { display: inline; font-size: .85rem; } .paper { border-left-color: var(--t4); }
        mark { color: inherit; background: var(--mark); padding: 0 .1em; }
        code { font: .82em ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
        .supported { color: var(--good); font-weight: 600; } .contradicted, .disputed { color: var(--bad); font-weight: 600; }
        .list { display: none; } .list:target { display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: baseline; position: sticky; top: 0; z-index: 2;
          padding: .5rem 0; margin: 0; background: var(--paper); border-bottom: 2px solid var(--soft); } .list h3 { margin: 0; }
        sub { vertical-align: baseline; font-size: .72em; color: var(--soft); padding: 0 .2em; } small { color: var(--soft); }
        :target:not(.list):not(section) { background: var(--wash); outline: 2px solid var(--line); }

        """

    private static let plots = """
        figure { margin: 1rem 0 1.5rem; } figcaption { color: var(--soft); font-size: .9rem; margin-top: .4rem; }
        svg { display: block; width: 100%; height: auto; } svg text { fill: var(--ink); font: 12px system-ui, "Noto Sans", sans-serif; }
        svg a:hover rect, svg a:hover circle, svg a:focus rect, svg a:focus circle { opacity: .75; stroke: var(--ink); }
        svg a text { fill: var(--link); } svg .tick { fill: var(--soft); font-size: 11px; } svg .inbar { fill: #fff; font-weight: 600; }
        svg .name { font-size: 12px; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; fill: var(--ink); }
        .grid { stroke: var(--line); } .axis { stroke: var(--soft); } .band { fill: var(--wash); } .odd { fill: none; }
        .edge { stroke: var(--soft); stroke-opacity: .35; } .node { fill: var(--t0); stroke: var(--paper); } .node.body { fill: var(--t1); }
        .within { fill: var(--line); } .read { fill: var(--t0); }
        .read.rebuilt { fill: var(--warn-wash); stroke: var(--warn); } .t0.rebuilt { fill-opacity: .55; stroke: var(--t0); stroke-dasharray: 4 2; }
        .t0 { fill: var(--t0); } .t1 { fill: var(--t1); } .t2 { fill: var(--t2); } .t3 { fill: var(--t3); } .t4 { fill: var(--t4); }
        .t5 { fill: var(--t5); } .t6 { fill: var(--t6); } .t7 { fill: var(--t7); }
        .v-supported { fill: #1f7a4d; } .v-partial { fill: #4c7a2e; } .v-contradicted { fill: #b3263a; } .v-disputed { fill: #8a3d8f; }
        .v-unsupported { fill: #9a5b13; } .v-uncovered { fill: #56606f; } .v-not_checkable { fill: #6c7686; }
        .legend > span { display: inline-block; margin-right: .9rem; white-space: nowrap; } .swatch { display: inline-block; width: .8em; height: .8em;
          margin: 0 .35em 0 0; border-radius: .15em; vertical-align: -.05em; border: 1px solid transparent; }
        .swatch.t0, .swatch.read, .swatch.node { background: var(--t0); } .swatch.t1, .swatch.node.body { background: var(--t1); }
        .swatch.t2 { background: var(--t2); } .swatch.t3 { background: var(--t3); } .swatch.t4 { background: var(--t4); }
        .swatch.t5 { background: var(--t5); } .swatch.t6 { background: var(--t6); } .swatch.t7 { background: var(--t7); }
        .swatch.read.rebuilt { background: var(--warn-wash); border: 1px dashed var(--warn); } .swatch.node { border-radius: 50%; }
        .swatch.v-supported { background: #1f7a4d; } .swatch.v-partial { background: #4c7a2e; } .swatch.v-contradicted { background: #b3263a; }
        .swatch.v-disputed { background: #8a3d8f; } .swatch.v-unsupported { background: #9a5b13; } .swatch.v-uncovered { background: #56606f; }
        .swatch.v-not_checkable { background: #6c7686; }

        """

    private static let paper = """
        @media (max-width: 40rem) { body { padding: 0 .9rem 3rem; font-size: 15px; } .tiles { grid-template-columns: 1fr 1fr; }
          th, td { padding: .25rem .45rem; } thead th { white-space: normal; } blockquote { margin-left: .3rem; } details > :not(summary) { margin-left: .5rem; } }
        @media print { :root { --ink: #000; --paper: #fff; --soft: #444; --wash: #f2f2f2; --line: #bbb; --link: #000; --warn: #5a2700;
          --warn-wash: #fff; --mark: #eee; } @page { margin: 16mm 14mm; } body { max-width: none; padding: 0; font-size: 9.5pt; }
          nav, .skip { display: none !important; } .list:target { position: static; } h2 { break-after: avoid; } figure, tr, blockquote { break-inside: avoid; }
          .scroll { overflow: visible; } svg { min-width: 0 !important; } table { font-size: 8pt; } th, td { padding: .1rem .3rem; }
          .heat, .calendar { font-size: 6.5pt; } .heat td { min-width: 0; } .heat th, .heat td { padding: .1rem .18rem; }
          .heat tbody th { min-width: 0; white-space: normal; } thead th, .heat thead th { white-space: normal; font-size: inherit; } a { text-decoration: none; } summary { list-style: none; } }
        """
}
