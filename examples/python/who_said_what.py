"""Asks isnad who said what about somebody. Needs Python 3.9 or later and nothing else.

    python3 who_said_what.py SDF
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any, Iterator
from urllib.error import HTTPError
from urllib.request import Request, urlopen

URL = os.environ.get("ISNAD_URL", "http://127.0.0.1:4000/graphql")
#: On loopback none is needed for reading.
KEY = os.environ.get("ISNAD_API_KEY")

MAX_ATTEMPTS = 4
#: Too many requests, and a server or database that is away for a while.
WORTH_RETRYING = {429, 502, 503, 504}

WHO_SAID_WHAT = """
query WhoSaidWhat($about: String!, $first: Int!, $after: String) {
  whoSaidWhat(about: $about, first: $first, after: $after, orderBy: OLDEST) {
    nodes { text speaker { name } article { title publishedOn } evidence { quote } }
    pageInfo { hasNextPage endCursor }
  }
}
"""


class ApiError(Exception):
    """What the server says against a request.

    `code` is one of docs/ERRORS.md, `details` are its facts: `candidates` of an ambiguous name, `suggestions` for an unknown one.
    """

    def __init__(self, code: str, message: str, details: dict[str, Any]) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.details = details


def request(query: str, variables: dict[str, Any]) -> dict[str, Any]:
    """Runs an operation. Waits and tries again where that helps; raises `ApiError` for what the server refuses."""
    headers = {"content-type": "application/json"}
    if KEY:
        headers["authorization"] = f"Bearer {KEY}"
    body = json.dumps({"query": query, "variables": variables}).encode()
    for attempt in range(1, MAX_ATTEMPTS + 1):
        try:
            with urlopen(Request(URL, body, headers)) as response:
                answer = json.load(response)
        except HTTPError as error:
            if error.code in WORTH_RETRYING and attempt < MAX_ATTEMPTS:
                time.sleep(float(error.headers.get("retry-after") or 0.25 * 2**attempt))
                continue
            answer = json.load(error)
        for error in answer.get("errors", []):
            details = dict(error.get("extensions", {}))
            raise ApiError(details.pop("code", "UNKNOWN"), error["message"], details)
        return answer["data"]
    raise AssertionError("the last attempt either returns or raises")


def who_said_what(about: str) -> Iterator[dict[str, Any]]:
    """Everything that was said about somebody, the earliest first, page by page."""
    after = None
    while True:
        page = request(WHO_SAID_WHAT, {"about": about, "first": 10, "after": after})["whoSaidWhat"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def main() -> int:
    try:
        for statement in who_said_what(sys.argv[1] if len(sys.argv) > 1 else "SDF"):
            speaker = statement["speaker"]["name"] if statement["speaker"] else "?"
            print(f"{statement['article']['publishedOn'] or '?'}  {speaker}: {statement['text']}")
    except ApiError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
