"""What roc-validator says of a research object, without a network: the crate's context is the one that rocrate ships."""
import email.message
import io
import pathlib
import urllib.request

import rdflib._networking
import requests
import rocrate
from rocrate_validator import models, services
from rocrate_validator.utils.http import HttpRequester

CONTEXT = (pathlib.Path(rocrate.__file__).parent / "data" / "ro-crate.jsonld").read_bytes()
PREFIX = "https://w3id.org/ro/crate/"


class Answer(io.BytesIO):
    """An answer to urlopen."""

    def __init__(self, url):
        super().__init__(CONTEXT)
        self.url, self.code, self.status = url, 200, 200
        self.headers = email.message.Message()
        self.headers["Content-Type"] = "application/ld+json"

    def geturl(self):
        return self.url

    def info(self):
        return self.headers


def _open(request, *_, **__):
    url = request if isinstance(request, str) else request.full_url
    if url.startswith(PREFIX):
        return Answer(url)
    raise urllib.request.URLError(f"nothing but the context is fetched here, not {url}")


def _get(_, url, **__):
    answer = requests.Response()
    answer.url = str(url)
    answer.status_code = 200 if str(url).startswith(PREFIX) else 404
    answer._content = CONTEXT if answer.status_code == 200 else b""
    answer.headers["Content-Type"] = "application/ld+json"
    return answer


def faults(folder):
    kept = urllib.request.urlopen, rdflib._networking.urlopen
    urllib.request.urlopen = rdflib._networking.urlopen = _open
    HttpRequester.get = _get
    try:
        wrong = []
        for profile in ("ro-crate-1.1", "process-run-crate-0.5"):
            settings = services.ValidationSettings(
                rocrate_uri=str(folder), profile_identifier=profile, requirement_severity=models.Severity.REQUIRED)
            result = services.validate(settings)
            wrong += [f"{profile}: {issue.check.identifier}: {issue.message}" for issue in result.get_issues()]
            if not result.passed() and not wrong:
                wrong.append(f"{profile}: not passed")
        return wrong
    finally:
        urllib.request.urlopen, rdflib._networking.urlopen = kept
        del HttpRequester.get  # what it answers by itself comes from its session
