"""The explorer of a running server: the same page, under the server's headers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pictures import invented
from served import Server, make_build, serving


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(make_build(tmp_path_factory.mktemp("uit"), "\n".join(invented(60).lines) + "\n")) as running:
        yield running


def test_the_server_gives_the_page_with_its_own_policy(server: Server) -> None:
    reply = server.send("GET", "/explore")
    assert reply.status == 200
    policy = reply.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert policy.endswith("frame-ancestors 'none'")
    assert reply.headers["x-content-type-options"] == "nosniff"
    assert "Land1" in reply.text


def test_a_browser_that_has_it_does_not_get_it_again(server: Server) -> None:
    tag = server.send("GET", "/explore").headers["etag"]
    assert server.send("GET", "/explore", If_None_Match=tag).status == 304


def test_the_other_pages_keep_the_policy_of_the_server(server: Server) -> None:
    assert "script-src 'self'" in server.send("GET", "/").headers["content-security-policy"]


def test_the_page_works_from_the_server(server: Server, chromium) -> None:
    page = chromium.new_page()
    trouble: list[str] = []
    page.on("console", lambda message: trouble.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: trouble.append(str(error)))
    chromium.set_offline(False)
    try:
        page.goto(f"http://127.0.0.1:{server.port}/explore#v=actors")
        page.wait_for_selector("body[data-ready=yes]")
        assert "relaties" in page.locator("#counts").inner_text()
    finally:
        chromium.set_offline(True)
        page.close()
    assert [text for text in trouble if "favicon" not in text] == []
