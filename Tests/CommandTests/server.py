"""A small web server on loopback for the tests of `chancery add`: prints its port, serves until its input ends."""
import http.server
import json
import sys
import threading
import time

TALKS = ("The foreign ministers of Korea and Chile met in Seoul on {} July 2014. They agreed to hold the third round of consultations "
         "in Santiago in the following year, and to support the work of the Forum in education, science and technology.")
PAGE = "<html><head><title>Talks in Seoul</title>{}</head><body><article><h1>Talks in Seoul</h1><p>{}</p></article></body></html>"
state = {"version": 1, "busy": 0, "requests": [], "open": 0, "most": 0}


class Handler(http.server.BaseHTTPRequestHandler):
    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        state["open"] += 1
        state["most"] = max(state["most"], state["open"])
        try:
            self.serve()
        finally:
            state["open"] -= 1

    def serve(self):
        html = {"Content_Type": "text/html; charset=utf-8"}
        state["requests"].append([self.path, self.headers.get("If-None-Match"), self.headers.get("User-Agent")])
        if self.path == "/robots.txt":
            self.answer(200, b"User-agent: *\nDisallow: /private\n", Content_Type="text/plain")
        elif self.path in ("/page.html", "/copy.html"):
            tag = f'"v{state["version"]}"'
            if self.headers.get("If-None-Match") == tag:
                self.answer(304, ETag=tag)
            else:
                self.answer(200, PAGE.format("", TALKS.format(1 + state["version"])).encode(), ETag=tag, **html)
        elif self.path == "/framed.html":
            self.answer(200, PAGE.format("<!-- another frame -->", TALKS.format(2)).encode(), **html)
        elif self.path == "/moved":
            self.answer(302, Location="/page.html")
        elif self.path == "/tofile":
            self.answer(302, Location="file:///etc/hostname")
        elif self.path.startswith("/loop"):
            self.answer(302, Location="/loop" if self.path == "/loop2" else "/loop2")
        elif self.path == "/busy":
            state["busy"] += 1
            if state["busy"] == 1:
                self.answer(503, Retry_After="1")
            else:
                self.answer(200, ("Brazil and Korea signed an agreement in Brasilia on 5 May 2010.\n" * 3).encode(), Content_Type="text/plain")
        elif self.path == "/big":
            self.answer(200, b"x" * 2_000_000, Content_Type="text/plain")
        elif self.path == "/slow":
            # Always a little, never all.
            self.send_response(200)
            self.send_header("Content-Length", "1000000")
            self.end_headers()
            try:
                while True:
                    self.wfile.write(b"word ")
                    self.wfile.flush()
                    time.sleep(0.2)
            except OSError:
                pass
        elif self.path == "/change":
            state["version"] += 1
            self.answer(200, b"changed")
        elif self.path == "/state":
            self.answer(200, json.dumps(state).encode())
        else:
            self.answer(404)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
