"""A headless Chromium over the DevTools protocol, as far as the checks of the report need it."""
import json
import pathlib
import shutil
import subprocess
import tempfile
import time
import urllib.request

import websocket


class Browser:
    """Opens one page of a file; knows what it asked for and what its console said."""

    def __init__(self, url, width, height, scheme):
        program = shutil.which("chromium") or shutil.which("chromium-browser")
        if not program:
            raise FileNotFoundError("chromium is not installed (apt-get install chromium)")
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={self.profile.name}",
             "--remote-debugging-port=0", "--remote-allow-origins=*", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
             "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.socket, self.number, self.events = None, 0, []
        port = self._port()
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/json/list", timeout=20) as answer:
            page = next(target for target in json.load(answer) if target["type"] == "page")
        self.socket = websocket.create_connection(page["webSocketDebuggerUrl"], timeout=120, suppress_origin=True)
        for domain in ("Page", "Runtime", "Network", "Log", "Accessibility", "DOM"):
            self.call(f"{domain}.enable")
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.call("Page.navigate", url=url)
        self.wait("Page.loadEventFired")

    def _port(self):
        path = pathlib.Path(self.profile.name) / "DevToolsActivePort"
        for _ in range(200):
            if path.exists() and path.read_text().strip():
                return path.read_text().split()[0]
            time.sleep(0.1)
        raise TimeoutError("chromium opened no port")

    def call(self, method, **parameters):
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.socket.recv())
            if message.get("id") == self.number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']['message']}")
                return message["result"]
            self.events.append(message)

    def wait(self, method):
        while not any(event.get("method") == method for event in self.events):
            self.events.append(json.loads(self.socket.recv()))

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"]["exception"].get("description", "the script failed"))
        return result["result"].get("value")

    def complaints(self):
        """What the console said of errors, and what left for anywhere but files."""
        wrong = []
        for event in self.events:
            parameters = event.get("params", {})
            if event.get("method") == "Runtime.exceptionThrown":
                wrong.append(parameters["exceptionDetails"]["text"])
            if event.get("method") == "Log.entryAdded" and parameters["entry"]["level"] == "error":
                wrong.append(parameters["entry"]["text"])
            if event.get("method") == "Network.requestWillBeSent":
                address = parameters["request"]["url"]
                if not address.startswith(("file:", "data:")):
                    wrong.append(f"asks for {address}")
        return wrong

    def close(self):
        if self.socket:
            self.socket.close()
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.profile.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


# Every link leads to a place in the page; one main heading, no level left out; no id twice.
STRUCTURE = """(() => {
  const wrong = [];
  for (const link of document.querySelectorAll('a')) {
    const address = link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '';
    if (!address.startsWith('#')) wrong.push('a link leaves the page: ' + address);
    else if (!document.getElementById(decodeURIComponent(address.slice(1)))) wrong.push('a link to nothing: ' + address);
  }
  let level = 0, tops = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4')) {
    const own = Number(heading.tagName[1]);
    if (own === 1) tops++;
    if (own > level + 1) wrong.push('a level is left out before ' + heading.textContent);
    if (!heading.textContent.trim()) wrong.push('an empty heading');
    level = own;
  }
  if (tops !== 1) wrong.push(tops + ' main headings');
  const seen = new Set();
  for (const element of document.querySelectorAll('[id]')) {
    if (seen.has(element.id)) wrong.push('an id stands twice: ' + element.id);
    seen.add(element.id);
  }
  for (const plot of document.querySelectorAll('svg'))
    if (plot.getAttribute('role') !== (plot.querySelector('a') ? 'group' : 'img') || !(plot.getAttribute('aria-label') || '').trim()) wrong.push('a plot without words');
  for (const table of document.querySelectorAll('table'))
    if (!table.querySelector('th')) wrong.push('a table without headings');
  if (document.documentElement.lang !== 'en') wrong.push('no language');
  if (document.documentElement.scrollWidth > innerWidth) wrong.push('wider than the window: ' + document.documentElement.scrollWidth);
  return wrong.slice(0, 20);
})()"""

# Words against what lies behind them (WCAG 2.2, 1.4.3): 4.5 to 1, large ones 3 to 1.
CONTRAST = """(() => {
  for (const details of [...document.querySelectorAll('details')].slice(0, 200)) details.open = true;
  const parse = text => { const n = (text.match(/[\\d.]+/g) || []).map(Number); return n.length === 3 ? [...n, 1] : n; };
  const light = ([r, g, b]) => [r, g, b].map(c => { c /= 255; return c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4; })
    .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const over = (top, under) => [0, 1, 2].map(i => top[i] * top[3] + under[i] * (1 - top[3]));
  const behind = element => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) {
      const colour = parse(getComputedStyle(e).backgroundColor);
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255]);
  };
  const wrong = new Map();
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('svg') || !element.checkVisibility()) continue;
    if (![...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())) continue;
    const style = getComputedStyle(element), ground = behind(element);
    const [a, b] = [light(over(parse(style.color), ground)), light(ground)].sort((x, y) => y - x);
    const ratio = (a + .05) / (b + .05), size = parseFloat(style.fontSize), bold = Number(style.fontWeight) >= 700;
    if (ratio < (size >= 24 || size >= 18.66 && bold ? 3 : 4.5))
      wrong.set(element.tagName + '.' + element.className, ratio.toFixed(2) + ' to 1: ' + element.tagName + '.' + element.className
        + ' “' + element.textContent.trim().slice(0, 40) + '”');
  }
  return [...wrong.values()].slice(0, 20);
})()"""


def report_faults(path):
    """What is wrong with a report, opened from a file at two widths, in light and dark."""
    wrong = []
    url = pathlib.Path(path).resolve().as_uri()
    for width, scheme in ((1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")):
        with Browser(url, width, 900, scheme) as page:
            found = page.value(STRUCTURE) + page.value(CONTRAST)
            if (width, scheme) == (1280, "light"):
                found += names(page)
                found += following(page)
            found += page.complaints()
            wrong += [f"{width} px, {scheme}: {words}" for words in found]
    return wrong


def names(page):
    """Links, plots and disclosures without a name in the accessibility tree."""
    wrong = []
    for node in page.call("Accessibility.getFullAXTree")["nodes"]:
        role = node.get("role", {}).get("value")
        if node.get("ignored") or role not in ("link", "image", "img", "DisclosureTriangle", "button"):
            continue
        if not node.get("name", {}).get("value", "").strip():
            wrong.append(f"a {role} without a name")
    return wrong[:10]


def following(page):
    """A number followed shows the lines of its list, and a line its event with quotes."""
    return page.value("""(async () => {
      const number = document.querySelector('#time table a[href^="#list-"]');
      if (!number) return ['no number leads to a list'];
      number.click();
      await new Promise(done => setTimeout(done, 300));
      const list = document.querySelector(':target');
      // The lists of a section share its rows: what is no line of the list followed is hidden.
      const lines = list ? [...list.parentElement.children].filter(row => !row.matches('.list') && row.checkVisibility()) : [];
      if (!list || !list.checkVisibility() || lines.length !== Number(number.textContent))
        return ['the list behind a number is not shown, or holds another number of lines'];
      const event = lines[0];
      if (!event.id.startsWith('evt-')) return ['a line of a list is no event'];
      event.open = true;
      return event.querySelector('blockquote mark') ? [] : ['an event without a quote'];
    })()""")
